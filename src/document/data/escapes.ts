/** Text with escapes in it, for formats that write them one way or another. */

import type { TextBuilder } from '../map.ts';

/**
 * Copies `source.slice(start, end)`; each escape is put as one atomic run.
 *
 * @param written - Global pattern of everything that is written in another way than it is read.
 * @param decode - What an escape stands for; an empty text for what shows nothing.
 */
export function copyEscaped(
  builder: TextBuilder,
  source: string,
  [start, end]: readonly [start: number, end: number],
  written: RegExp,
  decode: (raw: string, at: number) => string,
): void {
  let done = start;
  for (const { 0: raw, index } of source.slice(start, end).matchAll(written)) {
    const at = start + index;
    builder.copy(done, at);
    done = at + raw.length;
    builder.put(decode(raw, at), at, done);
  }
  builder.copy(done, end);
}

/** The character of a code in hexadecimal digits. */
export function hexCharacter(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}
