/** The text of a JSON string, walked from its source: each escape is an atomic run. */

import { hexCharacter } from '../data/escapes.ts';
import type { Cooked } from '../document.ts';
import { TextBuilder } from '../map.ts';

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', '/': '/' };

/**
 * @param start - At the opening quote.
 * @param end - After the closing quote, or where a broken string stops.
 */
export function jsonString(source: string, start: number, end: number): Cooked {
  const builder = new TextBuilder(source);
  const token = /["\\](?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|[\s\S])?/g;
  token.lastIndex = start + 1;
  let done = start + 1;
  for (let match = token.exec(source); match && match.index < end; match = token.exec(source)) {
    const [text] = match;
    builder.copy(done, match.index);
    done = match.index;
    if (text[0] === '"') return builder.finish();
    const stop = Math.min(match.index + text.length, end);
    builder.put(decodeEscape(text), match.index, stop);
    done = stop;
  }
  builder.copy(done, end);
  return builder.finish();
}

function decodeEscape(raw: string): string {
  if (raw.length === 12) return hexCharacter(raw.slice(2, 6)) + hexCharacter(raw.slice(8));
  if (raw.length === 6) return hexCharacter(raw.slice(2));
  // A broken escape is left out, as it is by the parser.
  return escapes[raw[1] ?? ''] ?? '';
}
