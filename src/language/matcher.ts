/** Stub: to be written. One matcher for all phrases of a run. */
import type { Tokens } from './tokens.ts';

/** Words to look for. */
export interface Phrase<Data = unknown> {
  /** Words; a `*` at the end of a word stands for any ending, a lone `*` for one word. */
  readonly text: string;
  /** Where spaces and hyphens between words are interchangeable. */
  readonly loose?: boolean;
  /** Also where words are written together (`OakLamp` for `Oak Lamp`). */
  readonly joined?: boolean;
  readonly data: Data;
}
/** A phrase found: cooked range. */
export interface Hit<Data = unknown> {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase<Data>;
}
export interface Matcher {
  match(tokens: Tokens): Hit[];
}
export declare function compileMatcher(phrases: Iterable<Phrase>): Matcher;
