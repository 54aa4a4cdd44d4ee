/** What attaching takes and gives. */

import type { Range } from '../../document/map.ts';
import type { Quantity } from '../quantity.ts';
import type { Tokens } from '../tokens.ts';

/** A text with what lends it a topic. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: Tokens;
  /** Cooked range of the sentence around an offset. */
  sentence(offset: number): Range;
  /** Cooked text of the nearest heading above. */
  readonly heading?: string | undefined;
  /** Texts of the row's and the column's header, for a cell; the term of a definition. */
  readonly headers: readonly string[];
  /** Name or path of the field as the file writes it: `returns.window`, `Headline 3`. */
  readonly field?: string | undefined;
  /** Text just before, of the same message. */
  readonly before?: string | undefined;
}

/** A topic that a quantity could belong to. */
export interface Candidate {
  readonly topic: string;
  /** Its words, as they stand there. */
  readonly trigger: string;
  readonly from: 'sentence' | 'question' | 'header' | 'heading' | 'field';
  /** Smaller is nearer. */
  readonly distance: number;
}

/** What came of one quantity. */
export interface Attachment {
  readonly quantity: Quantity;
  /** Nearest first; competitors among them. */
  readonly candidates: readonly Candidate[];
  /** The one that won. Absent: the quantity has no topic. */
  readonly attached?: Candidate;
  /** Why it was attached or not, as a sentence for a person. */
  readonly reason: string;
}
