/** The same message in several locales: what pairs texts with their translations. */

import type { Document, Segment } from '../document/document.ts';
import { languageOf } from '../document/locale-parts.ts';

/** A text of a message: where it stands and in which locale. */
export interface Sibling {
  /** What its file shares with its translations. */
  readonly family: string;
  readonly path: string;
  readonly locale: string;
  /** Key of the message, without its locale. */
  readonly key: string;
  /** Whether the key as written names the locale (`returns.de`). */
  readonly namesLocale: boolean;
}

/** What was found of one message, by locale. */
export interface Siblings<Text> {
  readonly family: string;
  readonly key: string;
  readonly texts: ReadonlyMap<string, readonly Text[]>;
}

/** The texts of one message in one document, in the order of the source: its paragraphs, its plural forms. */
export interface MessageText {
  /** Without locale and plural form. */
  readonly key: string;
  readonly namesLocale: boolean;
  readonly locale: string;
  readonly segments: readonly Segment[];
}

/** Formats whose texts have keys. */
const keyed: ReadonlySet<string> = new Set(['fluent', 'json', 'po', 'properties', 'strings', 'toml', 'xml', 'yaml']);

/**
 * The messages of files that are translations of each other, or that hold several locales themselves. Only those in two locales or more.
 *
 * @param siblingOf - What pairs a text; absent for a text that has no key.
 */
export function siblingsOf<Text>(texts: Iterable<Text>, siblingOf: (text: Text) => Sibling | undefined): Siblings<Text>[] {
  const found = new Map<string, { family: string; key: string; texts: Map<string, Text[]>; siblings: Sibling[] }>();
  for (const text of texts) {
    const sibling = siblingOf(text);
    if (sibling === undefined) continue;
    const { family, key, locale } = sibling;
    const id = JSON.stringify([family, key]);
    const message = found.get(id) ?? { family, key, texts: new Map<string, Text[]>(), siblings: [] };
    found.set(id, message);
    message.siblings.push(sibling);
    const said = message.texts.get(locale);
    if (said) said.push(text);
    else message.texts.set(locale, [text]);
  }
  return [...found.values()].filter(({ texts: byLocale, siblings }) => byLocale.size > 1 && !areRecords(siblings));
}

/** Whether one file has several locales under a key that names none: the column of a table whose rows are each in a language. */
function areRecords(siblings: readonly Sibling[]): boolean {
  const locales = new Map<string, string>();
  return siblings.some(({ path, locale, namesLocale }) => {
    if (namesLocale) return false;
    const known = locales.get(path) ?? locale;
    locales.set(path, known);
    return known !== locale;
  });
}

/** The messages of a document whose texts have keys of their own; none in running text and in lists. What is shown instead of a missing value is left out. */
export function messagesIn(document: Document): readonly MessageText[] {
  if (!keyed.has(document.format)) return [];
  const known = messagesBySegments.get(document.segments) ?? grouped(document);
  messagesBySegments.set(document.segments, known);
  return known;
}

/** Several rules ask for the messages of one document. */
const messagesBySegments = new WeakMap<readonly Segment[], readonly MessageText[]>();

/** A key by the place in a list, which is another one in each locale: `macros[4].value`. */
const byNumber = /\[\d+\]/;

/** The key of a text as written, without its plural form. */
function labelOf({ label = '', alternative, role }: Segment): string | undefined {
  const key = alternative === undefined ? label : withoutForm(label);
  return key === '' || role === 'fallback' || byNumber.test(key) ? undefined : key;
}

function grouped(document: Document): MessageText[] {
  const hasLocales = document.segments.some(({ locale }) => locale !== undefined);
  const messages = new Map<string, MessageText & { readonly segments: Segment[] }>();
  for (const segment of document.segments) {
    const label = labelOf(segment);
    if (label === undefined) continue;
    const locale = segment.locale ?? document.locale;
    const key = hasLocales ? withoutLocale(label, locale) : withoutRootLocale(label, locale);
    const id = JSON.stringify([key, locale, segment.alternative === undefined ? segment.unit : 'forms']);
    const message = messages.get(id);
    if (message) message.segments.push(segment);
    else messages.set(id, { key, namesLocale: key !== label, locale, segments: [segment] });
  }
  return [...messages.values()];
}

/** The plural form or gender that a key ends in: `items_few`, `items.one`, `items[2]`. */
const form = /(?:[._-](zero|one|two|few|many|other|plural|male|female|neutral|neuter)|\[(\d)\])$/;

/** The plural form that the key of a text names: a category of CLDR, or a number. */
export function formOf({ label = '', alternative }: Segment): string | undefined {
  const found = alternative === undefined ? undefined : form.exec(label);
  return found?.[1] ?? found?.[2];
}

function withoutForm(label: string): string {
  return label.replace(form, '');
}

/** `de.shop.returns`, `shop.returns[de]` and `returns_de` are one message with those of other locales. */
export function withoutLocale(label: string, locale: string): string {
  const parts = label.split(/(?<=[._[\]\s-])|(?=[._[\]\s-])/);
  return parts.filter((part) => !isTag(part, locale)).join('');
}

/** Rails has the locale as the root of a file; further down, `id` and `it` are words. */
function withoutRootLocale(label: string, locale: string): string {
  const [root = ''] = label.split(/[.[]/, 1);
  return isTag(root, locale) && root.length < label.length ? label.slice(root.length).replace(/^\./, '') : label;
}

/** Whether a part of a key writes the locale: `pt_br`, or `pt` alone. */
function isTag(part: string, locale: string): boolean {
  const tag = part.toLowerCase().replaceAll('_', '-');
  return tag === locale.toLowerCase() || tag === languageOf(locale);
}

/** Whether a language and region may stand for another: `en` and `en-US`, but not `en-GB` and `en-US`. */
export function isSameLocale(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/** Which of the locales is the one that the others are translated from: that of the guide, if it is there. */
export function sourceLocale(locales: Iterable<string>, main: string): string | undefined {
  const all = [...locales];
  const near = all.filter((locale) => isSameLocale(locale, main));
  return all.find((locale) => locale === main) ?? (near.length === 1 ? near[0] : undefined);
}
