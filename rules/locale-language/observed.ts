/** What is kept of a document's texts: those that look foreign, and marks of messages by which translations are compared. Plain data. */

import {
  type Document,
  type MessageText,
  messagesIn,
  type ObserveContext,
  type Place,
  type Segment,
  tokenize,
} from '../../src/rule/index.ts';
import { type Doubt, doubtOf, fewestLetters, letterCount } from './evidence.ts';
import { codeOf } from './names.ts';
import { isLeftAlone, ownWords } from './text.ts';

/** A text whose words or letters are of another language than is expected. */
export interface Foreign extends Doubt {
  readonly kind: 'foreign';
  readonly locale: string;
  /** Its first words, without names and what is filled in. */
  readonly text: string;
  readonly place: Place;
}

/** A message that may stand in its source language still, or that others may be compared with. */
export interface Mark {
  readonly kind: 'mark';
  readonly key: string;
  readonly namesLocale: boolean;
  readonly locale: string;
  /** Short form of the text: equal texts have equal ones. */
  readonly mark: string;
  readonly text: string;
  /** Whether its words are of another language than its locale's. */
  readonly isForeign: boolean;
  /** Whether the text that it translates stands beside it, and is the same. */
  readonly isOriginal?: boolean;
  readonly place: Place;
}

/** How many texts of a document were long enough to be judged. */
interface Total {
  readonly kind: 'total';
  readonly locale: string;
  readonly texts: number;
}

/** Anything that is kept. */
export type Observation = Foreign | Mark | Total;

type Context = ObserveContext<object>;

/** UTF-16 units of a text that are kept. */
const longestKept = 300;

/** Looks at the texts of a document. */
export function* observe(document: Document, context: Context): Generator<Observation> {
  let texts = 0;
  for (const segment of document.segments) {
    if (segment.text.length < fewestLetters || isName(segment)) continue;
    texts++;
    const foreign = foreignText(segment, document, context);
    if (foreign) yield foreign;
  }
  if (texts > 0) yield { kind: 'total', locale: document.locale, texts };
  for (const message of messagesIn(document)) yield* markOf(message, context);
}

/** Fluent's terms are the names of the brand. */
function isName({ label }: Segment): boolean {
  return label?.startsWith('-') === true;
}

function foreignText(segment: Segment, document: Document, context: Context): Foreign | undefined {
  const locale = context.locale(segment);
  // Most texts show their language at once; only the others are looked at more closely.
  if (!doubtOf(segment.text, context.tokens(segment), locale)) return undefined;
  const text = ownWords(segment, context.inert(segment), context.brand);
  if (letterCount(text) < fewestLetters || isLeftAlone(segment.text) || isTitle(segment, document)) return undefined;
  const doubt = doubtOf(text, tokenize(text), locale);
  if (!doubt) return undefined;
  return { kind: 'foreign', locale, ...doubt, text: shortened(text), place: context.place(segment, 0, segment.text.length) };
}

/** Whether a paragraph or entry is nothing but a link: the title of a page elsewhere. */
function isTitle({ text, links, label }: Segment, { format }: Document): boolean {
  if (label !== undefined && format !== 'markdown' && format !== 'mdx') return false;
  const linked = links.reduce((sum, { range: [start, end], url }) => sum + (/^(?:https?:)?\/\//.test(url) ? end - start : 0), 0);
  return linked * 2 > text.length;
}

function* markOf({ key, namesLocale, locale, segments }: MessageText, context: Context): Generator<Mark> {
  const [first] = segments;
  const text = segments.map((segment) => ownWords(segment, context.inert(segment), context.brand)).join('\n');
  if (!first || text.length < fewestLetters || letterCount(text) < fewestLetters || !/\p{L}\s+\S*\p{Ll}/u.test(text)) return;
  const full = segments.map((segment) => segment.text).join('\n');
  if (isLeftAlone(full) || isName(first)) return;
  const isSource = codeOf(locale) === codeOf(context.brand.locale);
  const isForeign = !isSource && doubtOf(text, tokenize(text), locale) !== undefined;
  const originals = first.original?.().map((segment) => segment.text);
  const isOriginal = originals === undefined ? {} : { isOriginal: originals.join('\n') === full };
  // A translation that is no source for others, and differs from its original, is done.
  if (originals !== undefined && !isOriginal.isOriginal) return;
  const place = context.place(first, 0, first.text.length);
  yield {
    kind: 'mark',
    key,
    namesLocale,
    locale,
    mark: markOfText(full),
    text: isSource ? '' : shortened(text),
    isForeign,
    ...isOriginal,
    place,
  };
}

function shortened(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestKept);
}

/** FNV-1a over the text without the white space around it, and the text's length. */
function markOfText(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim();
  let hash = 0x811c9dc5;
  for (let i = 0; i < bare.length; i++) hash = Math.imul(hash ^ bare.charCodeAt(i), 0x01000193);
  return `${bare.length}:${(hash >>> 0).toString(36)}`;
}
