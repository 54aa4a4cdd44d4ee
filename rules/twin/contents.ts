/** What a version of a mail tells its reader that the other one must tell, too. Plain data. */

import type { Document, ObserveContext, Place, Statement } from '../../src/rule/index.ts';
import type { Version } from './versions.ts';

/** Something that a version says, where it says so. */
export interface Item {
  /** What it is compared by. */
  readonly id: string;
  /** As written. */
  readonly text: string;
  readonly place: Place;
}

/** One version of a mail. */
export interface Contents extends Pick<Version, 'kind' | 'mail'> {
  readonly values: readonly Pick<Statement, 'value' | 'text' | 'place'>[];
  readonly slots: readonly Item[];
  readonly links: readonly Item[];
  readonly codes: readonly Item[];
  /** Names that occur anywhere in template syntax, also where nothing is shown. */
  readonly mentioned: readonly string[];
  /** Where its text begins. */
  readonly place: Place;
}

/** Kinds of values that both versions state. */
const compared: ReadonlySet<string> = new Set(['count', 'date', 'duration', 'money', 'percent']);

/** Different values of a version that are compared; a list longer than this is a catalogue. */
const mostValues = 300;

const url = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}\ufffc]+/gi;

/** A code to enter at the checkout, after a word that says so. */
const code =
  /\b(?:code|coupon|voucher|promo|gutschein\w*|codice|código|кодом?|промокод\w*)\b[^\p{L}\p{N}]{1,4}(?:is\s|lautet\s|est\s|es\s)?([A-Z][A-Z0-9-]{3,20})(?![\p{L}\p{N}])/giu;

/** The contents of a version; none where it has no text. */
export function contentsOf({ kind, mail, segments }: Version, document: Document, context: ObserveContext<object>): Contents[] {
  const [first] = segments;
  if (!first) return [];
  const statements = segments.flatMap((segment) => context.statements(segment).map(({ statement }) => statement));
  const values = statements.filter(
    ({ value, isWeak, isAmbiguous, aside }) => compared.has(value.kind) && !isWeak && !isAmbiguous && !aside,
  );
  const defined = definedIn(document.source);
  const items = segments.map((segment) => {
    const place = (start: number, end: number): Place => context.place(segment, start, end);
    const { text, links, placeholders } = segment;
    return {
      slots: placeholders
        .filter(({ name, raw }) => !raw.startsWith('{%') && isData(name, defined))
        .map(({ at, name, raw }) => ({ id: name, text: raw, place: place(at, at + 1) })),
      links: [
        ...links.map(({ url: target, range }) => ({ id: bareUrl(target), text: target, place: place(...range) })),
        ...Array.from(text.matchAll(url), ({ 0: found, index }) => linkIn(found, index, place)),
      ].filter(({ id }) => id !== ''),
      codes: codesIn(text, place),
    };
  });
  const [start] = [context.place(first, 0, 0)];
  return [
    {
      kind,
      mail,
      values: [...new Map(values.map(({ value, text, place }) => [text, { value, text, place }])).values()].slice(0, mostValues),
      slots: items.flatMap(({ slots }) => slots),
      links: items.flatMap(({ links }) => links),
      codes: items.flatMap(({ codes }) => codes),
      mentioned: mentionedIn(document.source),
      place: start,
    },
  ];
}

/** The codes of a text that customers enter. */
export function codesIn(text: string, place: (start: number, end: number) => Place): Item[] {
  const found = Array.from(text.matchAll(code), ({ 0: words, 1: id = '', index }) => {
    const at = index + words.length - id.length;
    return { id, text: id, place: place(at, at + id.length) };
  });
  return found.filter(({ id }) => id === id.toUpperCase());
}

/** A full stop or comma after an address ends the sentence. */
function linkIn(found: string, index: number, place: (start: number, end: number) => Place): Item {
  const text = found.replace(/[.,;:!?*_]+$/, '');
  return { id: bareUrl(text), text, place: place(index, index + text.length) };
}

/** An address without what does not change where it leads; empty for one that is filled in, or is none of the web. */
function bareUrl(target: string): string {
  if (!/^(?:https?:)?\/\/|^www\./i.test(target.trim()) || /[{}%<>[\]*|$\ufffc]/.test(target)) return '';
  return target
    .trim()
    .replace(/^(?:https?:)?\/\/(?:www\.)?|^www\./i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

/** Whether a placeholder is a name from outside, and no call, and none that the template itself gives: there each version has its own way. */
function isData(name: string, defined: ReadonlySet<string>): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name) && !defined.has(name.split('.', 1)[0] ?? name);
}

/** `{% trans url=… %}`, `{% with a as b %}`, `{% for item in items %}`, `{{#each items as |item|}}`. */
function definedIn(source: string): ReadonlySet<string> {
  const names = source.matchAll(/\b([A-Za-z_]\w{0,60})\s{0,3}=(?![=>])|\b(?:as|for|do|set|assign)\s{1,3}\|?([A-Za-z_]\w{0,60})/g);
  return new Set(Array.from(names, ([, assigned = '', named = '']) => (assigned || named).toLowerCase()));
}

/** Names in template syntax: also conditions, and addresses in attributes. */
function mentionedIn(source: string): string[] {
  const names = new Set<string>();
  const syntax =
    /\{\{([^{}]{1,300})\}\}|\{%([^{}]{1,300})%\}|<%([^<>]{1,300})%>|\*\|([^|*]{1,100})\|\*|\$\{([^{}]{1,200})\}|%\{?(\w{2,60})\}?%?/g;
  for (const [, ...groups] of source.matchAll(syntax)) {
    for (const [name] of groups.join(' ').matchAll(/[\p{L}_][\p{L}\p{N}_.]*/gu)) names.add(name.toLowerCase());
  }
  return [...names];
}
