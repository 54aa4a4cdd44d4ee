/** A sentence, read for scope once for all its quantities. */

import type { Range } from '../../document/map.ts';
import type { Hit } from '../matcher.ts';
import { quantitiesOf } from '../quantities.ts';
import type { Quantity } from '../quantity.ts';
import { type Tokens, tokenize } from '../tokens.ts';
import { type Frame, type Marks, marksOf, type Narrowing, narrowingsIn } from './marks.ts';
import { overlaps, type Part, partsOf } from './parts.ts';

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
  /** Ranges of what can be a year, and is no value. */
  readonly years: readonly Range[];
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
  const quantities = quantitiesOf(text, language);
  const addresses = rangesOf(quantities, ({ value }) => value.kind === 'email' || value.kind === 'url');
  const narrowings = outside(narrowingsIn(text, tokens, marks), addresses);
  const frames = outside(marks.frames.match(tokens), addresses);
  const values = rangesOf(quantities, ({ value }) => !unstated.has(value.kind));
  const parts = partsOf(text, { narrowings, frames, values });
  return { text, language, tokens, narrowings, frames, quantities, values, years: yearsIn(tokens, quantities), parts };
}

/** Words of an address say nothing: `help@example.com`. */
function outside<Data>(hits: readonly Hit<Data>[], addresses: readonly Range[]): readonly Hit<Data>[] {
  if (addresses.length === 0) return hits;
  return hits.filter(({ start, end }) => !addresses.some((address) => overlaps([start, end], address)));
}

function yearsIn({ length, folded, starts, ends }: Tokens, quantities: readonly Quantity[]): Range[] {
  const years: Range[] = [];
  for (let i = 0; i < length; i++) {
    const word = folded[i] ?? '';
    if (word.length === 4 && /^(?:19|20)\d\d$/.test(word)) years.push([starts[i] ?? 0, ends[i] ?? 0]);
  }
  return years.filter((year) => !quantities.some(({ start, end }) => overlaps(year, [start, end])));
}

function rangesOf(quantities: readonly Quantity[], isWanted: (quantity: Quantity) => boolean): Range[] {
  return quantities.filter(isWanted).map(({ start, end }) => [start, end]);
}
