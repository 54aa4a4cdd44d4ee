/** The sentences of a document that are worth comparing, small enough to be kept for thousands of documents. */

import {
  type Document,
  isUnspaced,
  isWord,
  type ObserveContext,
  overlapsAny,
  type Point,
  type Range,
  type Role,
  type Segment,
  type Tokens,
} from '../../src/rule/index.ts';
import { Subjects } from './subjects.ts';

/** A sentence where it stands. */
export interface Sentence {
  /** On one line, with U+FFFC for placeholders and for what is no prose. */
  readonly text: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** Names of its placeholders, in order. */
  readonly filled: string;
  /** Words that the path or the rest of the document has, too: what the document is about. */
  readonly subjects: string;
  /** Values in it that have a topic, as they are written: the rules of facts compare them. */
  readonly facts: readonly string[];
  readonly start: Point;
  readonly end: Point;
}

/** Roles that hold running text. Headings, buttons and cells are alike on purpose. */
const prose: ReadonlySet<Role> = new Set<Role>(['body', 'caption', 'description', 'footer', 'listItem', 'preheader']);

/** Fewest words; shorter sentences are alike by chance. Characters count in scripts without spaces, twice as many are needed. */
const fewestWords = 8;

/** The longest sentence that is kept, in UTF-16 units: longer ones are lists or code. */
const longest = 600;

const ending = /[.!?…。！？।؟][\p{Pe}\p{Pf}"'*_]*$/u;

/** Files of which each is right in its time: dated posts, lists of changes. */
const dated =
  /(?:^|[/_.-])(?:19|20)\d\d[/_-](?:0\d|1[0-2])(?=[/_.-])|(?:^|[/_.-])(?:changes|change-?logs?|release-?notes?|history)(?=[/_.-]|$)/i;

/** The sentences of a document, each once. */
export function* sentencesOf<Options, Data>(document: Document, context: ObserveContext<Options, Data>): Generator<Sentence> {
  if (document.date !== undefined || dated.test(document.path)) return;
  const seen = new Set<string>();
  const subjects = new Subjects(document.path);
  for (const segment of document.segments) subjects.add(context.tokens(segment).folded);
  for (const segment of document.segments) {
    if (!prose.has(segment.role)) continue;
    const tokens = context.tokens(segment);
    if (wordCount(tokens, 0, tokens.length) < fewestWords) continue;
    const locale = context.locale(segment);
    for (const range of rangesOf(segment, tokens, context)) {
      const text = comparable(segment, range, context.inert(segment));
      const key = `${locale} ${text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { start, end } = context.place(segment, ...range);
      yield {
        text,
        locale,
        filled: filledIn(segment, range),
        subjects: subjects.of(text),
        facts: factsIn(segment, range, context),
        start,
        end,
      };
    }
  }
}

function filledIn({ placeholders }: Segment, [start, end]: Range): string {
  const inside = placeholders.filter(({ at }) => at >= start && at < end);
  return inside.map(({ name }) => name).join(' ');
}

function factsIn<Options, Data>(segment: Segment, [start, end]: Range, context: ObserveContext<Options, Data>): string[] {
  const inside = context.statements(segment).filter(({ quantity }) => quantity.start >= start && quantity.end <= end);
  return inside.filter(({ statement }) => statement.topic !== undefined).map(({ statement }) => statement.text);
}

/** Ranges of the sentences that are long enough and come to an end. */
function* rangesOf<Options, Data>(segment: Segment, tokens: Tokens, context: ObserveContext<Options, Data>): Generator<Range> {
  for (let first = 0; first < tokens.length; ) {
    const start = tokens.starts[first] ?? 0;
    const end = Math.max(context.sentence(segment, start)[1], tokens.ends[first] ?? 0);
    let next = first + 1;
    while (next < tokens.length && (tokens.starts[next] ?? 0) < end) next++;
    const to = tokens.ends[next - 1] ?? end;
    const isLong = to - start <= longest && wordCount(tokens, first, next) >= fewestWords;
    if (isLong && ending.test(segment.text.slice(start, to))) yield [start, to];
    first = next;
  }
}

/** Number of words; a character of a script without spaces is half of one. */
function wordCount(tokens: Tokens, first: number, next: number): number {
  let count = 0;
  for (let i = first; i < next; i++) {
    const word = tokens.folded[i] ?? '';
    if (isWord(word)) count += isUnspaced(word) ? 0.5 : 1;
  }
  return count;
}

/** The text of a sentence on one line; U+FFFC stands for each address, path or piece of code. */
function comparable({ text }: Segment, [start, end]: Range, inert: readonly Range[]): string {
  let result = '';
  let done = start;
  if (overlapsAny(inert, start, end)) {
    for (const [from, to] of inert) {
      if (to <= start || from >= end) continue;
      result += `${text.slice(done, Math.max(done, from))}\ufffc`;
      done = Math.min(end, to);
    }
  }
  return (result + text.slice(done, end)).replaceAll('\u00ad', '').replace(/\s+/g, ' ');
}
