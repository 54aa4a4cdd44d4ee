/** A sentence, read for scope once for all its quantities. */

import type { Range } from '../../document/map.ts';
import type { Hit } from '../matcher.ts';
import { quantitiesOf } from '../quantities.ts';
import type { Quantity } from '../quantity.ts';
import { type Tokens, tokenize } from '../tokens.ts';
import { type Frame, type Marks, marksOf, type Narrowing, narrowingsIn } from './marks.ts';
import { type Part, partsOf } from './parts.ts';

/** A sentence with the words of scope in it. All offsets are from its own start. */
export interface Sentence {
  readonly text: string;
  readonly language: string;
  readonly tokens: Tokens;
  readonly narrowings: readonly Hit<Narrowing>[];
  readonly frames: readonly Hit<Frame>[];
  readonly quantities: readonly Quantity[];
  /** Ranges of the quantities that state something. */
  readonly values: readonly Range[];
  readonly parts: readonly Part[];
}

/** Quantities that are no statement that another one could be told apart from. */
const unstated: ReadonlySet<string> = new Set(['date', 'phone', 'email', 'url', 'version']);

const none: Marks = { narrowings: { match: () => [] }, frames: { match: () => [] } };

let last: Sentence | undefined;

/** Reads a sentence. The one read last is kept: quantities of a sentence come one after another. */
export function readSentence(text: string, language: string): Sentence {
  if (last?.text !== text || last.language !== language) last = readText(text, language);
  return last;
}

/** Reads a text as one sentence. */
export function readText(text: string, language: string): Sentence {
  const marks = marksOf(language) ?? none;
  const tokens = tokenize(text);
  const narrowings = narrowingsIn(text, tokens, marks);
  const frames = marks.frames.match(tokens);
  const quantities = quantitiesOf(text, language);
  const values = valueRanges(quantities);
  return { text, language, tokens, narrowings, frames, quantities, values, parts: partsOf(text, { narrowings, frames, values }) };
}

function valueRanges(quantities: readonly Quantity[]): Range[] {
  return quantities.filter(({ value }) => !unstated.has(value.kind)).map(({ start, end }) => [start, end]);
}
