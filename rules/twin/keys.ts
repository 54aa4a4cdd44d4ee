/** Messages of catalogues that state something, with what tells that two of them are one: their key and their words. Plain data. */

import {
  type Document,
  formOf,
  isWord,
  messagesIn,
  type ObserveContext,
  type Place,
  type Range,
  type Segment,
  type Statement,
} from '../../src/rule/index.ts';
import { codesIn, type Item } from './contents.ts';

/** A message of a catalogue that states a value, or gives a code. */
export interface Message {
  readonly kind: 'message';
  /** The words of its key, without the conventions of a format: `returns note`. */
  readonly key: string;
  /** The key as written. */
  readonly label: string;
  readonly path: string;
  readonly locale: string;
  /** Folded words of its text, values left out. */
  readonly words: readonly string[];
  /** Number of its placeholders. */
  readonly slots: number;
  readonly values: readonly Statement[];
  readonly codes: readonly Item[];
  /** Numbers that are no value: `6` of a 6-digit code. */
  readonly numbers: readonly Item[];
}

/** Kinds of values that app and web share. Addresses of pages and versions are each their own. */
const compared: ReadonlySet<string> = new Set([
  'count',
  'date',
  'duration',
  'email',
  'hours',
  'money',
  'percent',
  'phone',
  'points',
  'size',
]);

/** A longer text is a page, which no other catalogue has as one string. */
const longest = 1500;

/** Somebody else's voice, and what is no text. */
const apart: ReadonlySet<string> = new Set(['path', 'quote']);

/** The messages of a catalogue that state something; none in other documents. */
export function* statingMessages(document: Document, context: ObserveContext<object>): Generator<Message> {
  for (const { key: label, locale, segments } of messagesIn(document)) {
    const key = wordsOfKey(label);
    const shown = segments.filter((segment) => isShown(segment) && !apart.has(segment.role));
    if (key === '' || shown.reduce((sum, { text }) => sum + text.length, 0) > longest) continue;
    const said = shown.map((segment) => saidIn(segment, context));
    const values = said.flatMap((each) => each.values);
    const codes = said.flatMap((each) => each.codes);
    const numbers = said.flatMap((each) => each.numbers);
    if (values.length + codes.length + numbers.length === 0) continue;
    const words = said.flatMap((each) => each.words);
    const slots = shown.reduce((sum, { placeholders }) => sum + placeholders.length, 0);
    yield { kind: 'message', key, label, path: document.path, locale, words, slots, values, codes, numbers };
  }
}

/** Of plural forms, the one for most numbers; never the plain-text part of a mail. */
function isShown(segment: Segment): boolean {
  return segment.alternative === undefined || formOf(segment) === 'other';
}

/** `returns_note`, `returnsNote`, `returns.note` and `returns-note` are one key. An item of a list has none: it is at another place in each file. */
export function wordsOfKey(label: string): string {
  if (/\[\d+\]|(?:^|\.)\d+(?:\.|$)/.test(label)) return '';
  return label
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

type Said = Pick<Message, 'codes' | 'numbers' | 'values' | 'words'>;

function saidIn(segment: Segment, context: ObserveContext<object>): Said {
  const { text } = segment;
  const place = (start: number, end: number): Place => context.place(segment, start, end);
  const stated = context.statements(segment);
  const codes = codesIn(text, place);
  const names = new Set(codes.map(({ id }) => id.toLowerCase()));
  const taken = [...stated.map(({ quantity: { start, end } }): Range => [start, end]), ...context.inert(segment)];
  const { folded, starts } = context.tokens(segment);
  const isFree = (at: number): boolean => taken.every(([start, end]) => at < start || at >= end);
  return {
    codes,
    values: stated.map(({ statement }) => statement).filter(isMeant),
    numbers: Array.from(text.matchAll(loneNumber), ({ 0: id, index }) => ({ id, text: id, at: index }))
      .filter(({ at }) => isFree(at))
      .map(({ id, at }) => ({ id, text: id, place: place(at, at + id.length) })),
    words: folded.filter((word, i) => isWord(word) && !names.has(word) && !/^\p{Nd}+$/u.test(word) && isFree(starts[i] ?? 0)),
  };
}

/** Digits that are no part of a decimal, a time, a version or a name, and no year. */
const loneNumber = /(?<![\p{L}\p{N}.,:/_#@+\-−–\ufffc(])(?!(?:19|20)\d\d(?!\d))\d{1,6}(?![\p{L}\p{N}/_\ufffc]|[.,:]\d)/gu;

/** Whether a value is said of today, and read without doubt. */
function isMeant({ value, isWeak, isAmbiguous, aside }: Statement): boolean {
  return compared.has(value.kind) && !isWeak && !isAmbiguous && aside === undefined;
}
