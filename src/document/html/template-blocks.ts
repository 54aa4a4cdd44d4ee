/** Template blocks whose name says what their text is: `{% capture email_title %}`, `{% block subject %}`, `{{define "preheader"}}`. */

import type { Role } from '../document.ts';
import type { TemplateText } from '../template/text.ts';
import type { TemplateToken } from '../template/token.ts';
import type { NamedText } from './front.ts';
import type { MarkupKind } from './roles.ts';

/** Blocks that give their text a name: of Liquid, Jinja, Django and Twig, ERB, Handlebars, Go. */
const naming = /^(?:capture|block|set|define|content_for|contentfor|inline)$/;

/** Of these, the ones whose text is shown elsewhere, if at all: a variable. */
const variable = /^(?:capture|set)$/;

/** The name: what follows the keyword. */
const argument = /(?:capture|block|set|define|content_?for|inline)\s{1,9}[:"']?([\w.-]{1,80})/i;

/** A template block that is a text of its own, or that is no text. */
export interface TemplateBlock extends Omit<NamedText, 'role'> {
  /** Absent for values of the markup (addresses, colours), styles and scripts. */
  readonly role?: Role;
}

/** The named blocks of a text, in order, none inside another. */
export function templateBlocks(text: TemplateText, kind: MarkupKind): TemplateBlock[] {
  const found: TemplateBlock[] = [];
  const open: TemplateToken[] = [];
  for (const token of text.index.tokens) {
    if (token.kind === 'open') open.push(token);
    if (token.kind !== 'close') continue;
    const opener = open.pop();
    const block = opener && namedBlock(opener, token, text, kind);
    if (!block) continue;
    // What is inside comes first, and is part of the block.
    while ((found.at(-1)?.whole[0] ?? -1) > opener.start) found.pop();
    found.push(block);
  }
  return found;
}

function namedBlock(opener: TemplateToken, closer: TemplateToken, text: TemplateText, kind: MarkupKind): TemplateBlock | undefined {
  if (!naming.test(opener.name)) return undefined;
  const label = argument.exec(text.cooked.text.slice(opener.start, opener.end))?.[1];
  if (label === undefined) return undefined;
  const name = normalName(label);
  const place = { field: '', label, range: [opener.end, closer.start], whole: [opener.start, closer.end], isMarkup: true } as const;
  if (isCode(name) || (variable.test(opener.name) && isValue(name))) return place;
  if (/^(?:subject|subject_line)$/.test(name) || isMailTitle(label)) return { ...place, role: 'subject', field: 'subject' };
  if (/^(?:pre_?header|preview)(?:_text)?$/.test(name)) return { ...place, role: 'preheader', field: 'preheader' };
  if (variable.test(opener.name) && isButton(name)) return { ...place, role: 'cta', field: 'cta' };
  if (name !== 'title' || !isInHead(text.masked, opener.start)) return undefined;
  return { ...place, role: kind.titleRole, field: kind.titleRole };
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
