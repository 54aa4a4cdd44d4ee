/** Stub: to be written. Tokens of a cooked text, for matching phrases. */
export type Glue = 'none' | 'space' | 'hyphen';
export interface Tokens {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** What stands before the token. */
  readonly glue: readonly Glue[];
  /** Folded text: lower case, straight apostrophes, no soft hyphens, NFC, ё → е. */
  readonly folded: readonly string[];
}
export declare function tokenize(text: string): Tokens;
