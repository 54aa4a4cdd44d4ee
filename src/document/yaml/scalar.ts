/**
 * The text of a YAML flow scalar (plain, single-quoted, double-quoted), walked from its source:
 * escapes, doubled quotes and folded line ends are atomic runs.
 */

import { copyEscaped, hexCharacter } from '../data/escapes.ts';
import type { Cooked } from '../document.ts';
import { TextBuilder } from '../map.ts';

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

/** A plain scalar between two source offsets. */
export function plainScalar(source: string, start: number, end: number): Cooked {
  const builder = new TextBuilder(source);
  unfold(source, start, end, builder, (from, to) => builder.copy(from, to));
  return builder.finish();
}

/** A single-quoted scalar; the range holds the quotes (the closing one may be missing in a broken file). */
export function singleQuotedScalar(source: string, start: number, end: number): Cooked {
  const builder = new TextBuilder(source);
  const inner = end - start > 1 && source[end - 1] === "'" ? end - 1 : end;
  unfold(source, start + 1, inner, builder, (from, to) => copyEscaped(builder, source, [from, to], /''/g, () => "'"));
  return builder.finish();
}

/** A double-quoted scalar; the range holds the quotes (the closing one may be missing in a broken file). */
export function doubleQuotedScalar(source: string, start: number, end: number): Cooked {
  const builder = new TextBuilder(source);
  const inner = end - start > 1 && source[end - 1] === '"' ? end - 1 : end;
  const token =
    /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[\s\S])|[ \t]+|\r?\n[ \t\r\n]*/g;
  let done = start + 1;
  let blanks = -1;
  for (const { 0: text, index } of source.slice(start + 1, inner).matchAll(token)) {
    const at = start + 1 + index;
    const stop = at + text.length;
    const afterBlanks = blanks === at ? done : -1;
    blanks = -1;
    if (text[0] === ' ' || text[0] === '\t') {
      builder.copy(done, at);
      done = at;
      blanks = stop;
      continue;
    }
    const from = afterBlanks >= 0 && text[0] !== '\\' ? afterBlanks : at;
    builder.copy(done, from);
    builder.put(text[0] === '\\' ? decodeEscape(text) : folded(text), from, stop);
    done = stop;
  }
  builder.copy(done, inner);
  return builder.finish();
}

/** One line end is a space; n line ends are n − 1 line feeds. */
function folded(breaks: string): string {
  const count = breaks.split('\n').length - 1;
  return count === 1 ? ' ' : '\n'.repeat(count - 1);
}

function decodeEscape(raw: string): string {
  const kind = raw[1] ?? '';
  if (kind === '\n' || kind === '\r') return '';
  if (raw.length === 2) return escapes[kind] ?? (/[ "/\\\t]/.test(kind) ? kind : raw);
  if (raw.length === 12) return hexCharacter(raw.slice(2, 6)) + hexCharacter(raw.slice(8));
  const code = Number.parseInt(raw.slice(2), 16);
  return code > 0x10ffff ? raw : String.fromCodePoint(code);
}

/** Joins the lines of a scalar: white space around a line end goes, and {@link folded} says what comes in its place. */
function unfold(source: string, start: number, end: number, builder: TextBuilder, emit: (from: number, to: number) => void): void {
  let done = start;
  for (let feed = feedIn(source, start, end); feed >= 0; feed = feedIn(source, done, end)) {
    const from = blankStart(source, done, source[feed - 1] === '\r' ? feed - 1 : feed);
    const to = blankEnd(source, feed, end);
    emit(done, from);
    builder.put(folded(source.slice(feed, to)), from, to);
    done = to;
  }
  emit(done, end);
}

/** The first line feed between two offsets, -1 for none. The rest of the file is not looked at: many scalars may share a line. */
function feedIn(source: string, start: number, end: number): number {
  const index = source.slice(start, end).indexOf('\n');
  return index < 0 ? index : start + index;
}

function blankStart(source: string, low: number, end: number): number {
  let start = end;
  while (start > low && (source[start - 1] === ' ' || source[start - 1] === '\t')) start--;
  return start;
}

/** End of the line ends and white space from `start` on. */
function blankEnd(source: string, start: number, high: number): number {
  let end = start;
  while (end < high && isBlank(source, end)) end++;
  return end;
}

function isBlank(source: string, at: number): boolean {
  const char = source[at];
  return char === ' ' || char === '\t' || char === '\n' || (char === '\r' && source[at + 1] === '\n');
}
