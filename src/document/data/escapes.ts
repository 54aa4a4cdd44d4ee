/** Text with escapes in it, for formats that write them one way or another. */

import type { TextBuilder } from '../map.ts';

/**
 * Copies `source.slice(start, end)`; each escape is put as one atomic run.
 *
 * @param written - Global pattern of everything that is written in another way than it is read.
 * @param decode - What an escape stands for; an empty text for what shows nothing, `undefined` for what stands for itself.
 */
export function copyEscaped(
  builder: TextBuilder,
  source: string,
  [start, end]: readonly [start: number, end: number],
  written: RegExp,
  decode: (raw: string, at: number) => string | undefined,
): void {
  let done = start;
  // Only this part is searched: the next escape of the file may be far away.
  for (const { 0: raw, index } of source.slice(start, end).matchAll(written)) {
    const at = start + index;
    const text = decode(raw, at);
    if (text === undefined) continue;
    builder.copy(done, at);
    done = at + raw.length;
    builder.put(text, at, done);
  }
  builder.copy(done, end);
}

/** The UTF-16 code unit of a code in hexadecimal digits. */
export function hexCharacter(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}

/** A UTF-16 code unit as `\u` and four hexadecimal digits. */
export function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
