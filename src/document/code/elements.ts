/** What the elements of JSX are to a reader: HTML's by name, components by the names that they commonly have. */

import type { JSXElementName } from 'oxc-parser';
import type { Role } from '../document.ts';
import { isCodeName, isInlineName, isUnreadName } from '../html/elements.ts';
import { roleOfName } from '../html/roles.ts';

/** How the text of an element goes with the text around it. `unknown`: as a word among words, else as a block. */
export type Flow = 'inline' | 'block' | 'code' | 'unread' | 'unknown';

const inlineComponents =
  /^(?:A|Anchor|Abbr|B|Balancer?|Bold|Em|Emphasis|Fragment|Highlight|I|Italic|(?:Nav|Next|Router)?Link|Mark|Small|Span|Strong|Suspense|Trans|Translate|T|U|Underline)$/;
const blockComponents = /(?:^Text|^P|^Paragraph|^Li|Item|Row|Column|Section|Container|Header|Card|Content|Body|Description|Cell|Td|Th)$/;
const codeComponents = /^(?:Code|InlineCode|CodeInline|Kbd|Samp|Var)$/;
const unreadComponents = /^(?:CodeBlock|Pre|Snippet|Script|Style|SyntaxHighlighter|Svg|.*Icon|Font)$/;

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^Preview$/, 'preheader'],
  [/^Subject$/, 'subject'],
  [/(?:^H[1-6]|Heading|Title|Headline)$/, 'heading'],
  [/(?:^|[a-z])(?:Button|Btn|CTA|Cta)$/, 'cta'],
  [/(?:^|[a-z])(?:Label|Legend)$/, 'label'],
  [/^(?:Li|ListItem)$/, 'listItem'],
  [/(?:Quote|Blockquote)$/, 'quote'],
  [/(?:Caption)$/, 'caption'],
  [/(?:^|[a-z])Footer$/, 'footer'],
];

/** The name that tells what an element is: `div` of `motion.div`, `Title` of `Dialog.Title`. */
export function nameOf(name: JSXElementName): string {
  if (name.type === 'JSXMemberExpression') return name.property.name;
  return name.type === 'JSXIdentifier' ? name.name : `${name.namespace.name}:${name.name.name}`;
}

/** Whether a name is that of a component and no element of HTML. */
export function isComponent(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

export function flowOf(name: string): Flow {
  if (!isComponent(name)) {
    if (isUnreadName(name) || name === 'pre') return 'unread';
    if (isCodeName(name)) return 'code';
    return isInlineName(name) ? 'inline' : 'block';
  }
  if (unreadComponents.test(name)) return 'unread';
  if (codeComponents.test(name)) return 'code';
  if (inlineComponents.test(name)) return 'inline';
  return roleOf(name) !== undefined || blockComponents.test(name) ? 'block' : 'unknown';
}

/** The role that an element gives to its text. */
export function roleOf(name: string): Role | undefined {
  if (isComponent(name)) return roles.find(([pattern]) => pattern.test(name))?.[1];
  return name === 'title' ? 'title' : name === 'td' || name === 'th' ? 'cell' : roleOfName(name);
}

/** Whether the classes of a link make it a button. */
export function looksPressed(classes: string): boolean {
  return /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/.test(classes);
}
