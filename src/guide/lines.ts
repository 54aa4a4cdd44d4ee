/** Lines of a text. The YAML library's own count misses line ends where the YAML is broken. */

import type { Point } from '../rule/finding.ts';

/** Points of a text by their offset. */
export class Lines {
  /** Offsets at which lines start. */
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Line and column of an offset; one beyond the end is the end. */
  point(offset: number): Point {
    const inside = Math.min(Math.max(0, offset), this.#length);
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= inside) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: inside - (this.#starts[low] ?? 0) + 1, offset: inside };
  }
}
