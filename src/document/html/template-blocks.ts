/** Template blocks whose name says what their text is: `{% capture email_title %}`, `{% block subject %}`, `{{define "preheader"}}`. */

import type { Role } from '../document.ts';
import type { TemplateText } from '../template/text.ts';
import type { TemplateToken } from '../template/token.ts';
import type { MarkupKind } from './roles.ts';
import type { NamedText } from './subject-lines.ts';

/** Blocks that give their text a name: of Liquid, Jinja, Django and Twig, ERB, Handlebars, Go, Iterable, FreeMarker. */
const naming = /^(?:capture|block|set|define|content_for|contentfor|inline|assign|macro|blocktrans|blocktranslate)$/;

/** Of these, the ones whose text is shown elsewhere, if at all: a variable. */
const variable = /^(?:capture|set|assign|macro|blocktrans|blocktranslate)$/;

/** The name: what follows the keyword. */
const argument = /(?:capture|block|set|define|content_?for|inline|assign|macro)\s{1,9}[:"']?([\w.-]{1,80})/i;

/** Django's translations have one if they are shown elsewhere. */
const variableArgument = /\sasvar\s{1,9}(\w{1,80})/;

/** A template block that is a text of its own, or that is no text. */
export interface TemplateBlock extends Omit<NamedText, 'role'> {
  /** Absent for values of the markup (addresses, colours), styles and scripts; `body` for a text without a name that says more. */
  readonly role?: Role;
}

/** The named blocks of a text, in order, none inside another. */
export function templateBlocks(text: TemplateText, kind: MarkupKind): TemplateBlock[] {
  const found: TemplateBlock[] = [];
  for (const [opener, closer] of pairs(text.index.tokens)) {
    const block = namedBlock(opener, closer, text, kind);
    if (!block) continue;
    // What is inside comes first, and is part of the block.
    while ((found.at(-1)?.whole[0] ?? -1) > opener.start) found.pop();
    found.push(block);
  }
  const hasSubject = found.some(({ role, label }) => role === 'subject' && !isTitle(label));
  return hasSubject ? found.map((block) => (isTitle(block.label) ? { ...block, role: 'title', field: 'title' } : block)) : found;
}

/** Beginnings and ends of blocks, in the order of their ends. */
function pairs(tokens: readonly TemplateToken[]): [opener: TemplateToken, closer: TemplateToken][] {
  const found: [TemplateToken, TemplateToken][] = [];
  const open: TemplateToken[] = [];
  for (const token of tokens) {
    const isEnd = token.kind === 'close' || (isShort(open.at(-1)) && token.kind === 'comment' && token.name === 'block');
    const opener = isEnd ? open.pop() : undefined;
    if (opener) found.push([opener, token]);
    else if (token.kind === 'open' || isShort(token)) open.push(token);
  }
  return found;
}

function isTitle(label: string): boolean {
  return normalName(label) === 'title' && !isMailTitle(label);
}

/** `{% block subject 'Your order' %}`: its two ends are tokens of their own. */
function isShort(token: TemplateToken | undefined): boolean {
  return token?.kind === 'comment' && token.name === 'block' && token.opensText === true;
}

function namedBlock(opener: TemplateToken, closer: TemplateToken, text: TemplateText, kind: MarkupKind): TemplateBlock | undefined {
  if (!naming.test(opener.name)) return undefined;
  const pattern = /^blocktrans/.test(opener.name) ? variableArgument : argument;
  const label = pattern.exec(text.cooked.text.slice(opener.start, opener.end))?.[1];
  if (label === undefined) return undefined;
  const place = { field: '', label, range: [opener.end, closer.start], whole: [opener.start, closer.end], isMarkup: true } as const;
  // A macro is named by what it does.
  if (opener.name === 'macro') return { ...place, role: 'body' };
  const isVariable = variable.test(opener.name);
  const role = roleOfVariable(label, isVariable);
  if (role === 'none') return place;
  if (role !== undefined) return { ...place, role, field: role };
  if (isVariable) return { ...place, role: 'body' };
  if (!isTitle(label) || !isInHead(text.masked, opener.start)) return undefined;
  return { ...place, role: kind.titleRole, field: kind.titleRole };
}

/**
 * What a text is by its name: `none` for values of the markup.
 *
 * @param isVariable - Whether the name is that of a variable, not of a block of the page.
 */
export function roleOfVariable(label: string, isVariable: boolean): 'subject' | 'preheader' | 'cta' | 'none' | undefined {
  const name = normalName(label);
  if (isCode(name) || (isVariable && isValue(name))) return 'none';
  if (/^(?:subject|subject_line)$/.test(name) || isMailTitle(label)) return 'subject';
  if (/^(?:pre_?header|preview)(?:_text)?$/.test(name)) return 'preheader';
  return isVariable && isButton(name) ? 'cta' : undefined;
}

/** Whether a token starts or ends a block of a page, on a line of its own: such a line is masked with blanks. */
export function isOwnBlock({ kind, name, start, end }: TemplateToken, masked: string): boolean {
  return (
    (kind === 'open' || kind === 'close') && /^(?:block|embed|macro|define|inline)$/.test(name) && masked.slice(start, end).trim() === ''
  );
}

/** `emails.order.email_title` → `title`. */
function normalName(label: string): string {
  const last = label.slice(label.lastIndexOf('.') + 1);
  return last
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll('-', '_')
    .replace(/^(?:e_?mail|mail|message)_/, '');
}

/** Blocks such as `extra_style` go where styles and scripts are. */
function isCode(name: string): boolean {
  return /(?:^|_)(?:styles?|css|stylesheets?|scripts?|javascripts?|js)$/.test(name);
}

function isValue(name: string): boolean {
  return /(?:^|_)(?:url|uri|href|link|src|path|class|classes|id|color|colour|width|height|locale|lang)$/.test(name);
}

/** Shopify's name for what a mail is about. */
function isMailTitle(label: string): boolean {
  return /^(?:e-?)?mail[_-]?title$/i.test(label);
}

function isButton(name: string): boolean {
  return /^(?:button|cta|action)(?:_(?:label|text|title))?$/.test(name);
}

/** A block `title` in the body is a heading there. */
function isInHead(masked: string, offset: number): boolean {
  const before = masked.slice(Math.max(0, offset - 2000), offset);
  const tag = before.slice(before.lastIndexOf('<') + 1);
  return (
    before.lastIndexOf('<') < 0 ||
    /^(?:html|head|title|meta|link|style|!doctype|\/meta|\/link|\/title|\/style|mjml|mj-head|mj-title)\b/i.test(tag)
  );
}
