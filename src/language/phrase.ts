/** What rules look for. */

/** Words to look for. */
export interface Phrase<Data = unknown> {
  /**
   * Words, compared as folded tokens. A space stands for any white space, a hyphen for any hyphen.
   * A `*` at the end of a word stands for any ending (also none), a lone `*` for exactly one word.
   */
  readonly text: string;
  /** Where spaces and hyphens between words are interchangeable. */
  readonly loose?: boolean;
  /** Also where words are written together (`OakLamp`, `Oak-Lamp` for `Oak Lamp`). Implies `loose`. */
  readonly joined?: boolean;
  readonly data: Data;
}
