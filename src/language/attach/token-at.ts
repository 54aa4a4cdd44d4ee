/** Tokens by offset. */

import type { Tokens } from '../tokens.ts';

/** Index of the first token that starts at an offset or behind it; the number of tokens if there is none. */
export function tokenAt({ starts, length }: Tokens, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
