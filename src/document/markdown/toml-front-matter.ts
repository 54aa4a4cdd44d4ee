/** TOML front matter (`+++`): strings on one line, which is what front matter holds. */

import { copyKey, normalKey } from '../data/copy-key.ts';
import { readValue } from '../data/reading.ts';
import type { DataPath, DataValue } from '../data/value.ts';
import type { Reading } from '../document.ts';
import { normalLocale } from '../locale.ts';
import { type Cooked, TextBuilder } from '../map.ts';
import { readPlain } from '../plain.ts';
import { emptyReading, joinReadings } from '../reader.ts';

/** Reads TOML front matter, without its fences. */
export function readTomlFrontMatter(cooked: Cooked, unit: number): Reading {
  const values = tomlStrings(cooked.text);
  const copies = values.flatMap((value) => {
    const copy = copyKey(value.path);
    return copy && /\p{L}/u.test(value.cooked.text) ? [readValue(value, { ...copy, unit }, cooked.map, readPlain)] : [];
  });
  const named = (pattern: RegExp): DataValue | undefined =>
    values.find(({ path }) => path.length === 1 && pattern.test(normalKey(String(path[0]))));
  const locale = normalLocale(named(/^(?:lang|locale|language)$/)?.cooked.text ?? '');
  const date = /^[ \t]*(?:date|updated)[ \t]*=[ \t]*"?(\d{4}-\d{2}-\d{2})/m.exec(cooked.text)?.[1];
  const own: Reading = { ...emptyReading, ...(locale === undefined ? {} : { locale }), ...(date === undefined ? {} : { date }) };
  return joinReadings([own, ...copies]);
}

/** The strings of a table of tables: `key = "value"` and `[table]` lines. */
function tomlStrings(source: string): DataValue[] {
  const values: DataValue[] = [];
  let table: DataPath = [];
  for (const line of source.matchAll(/^[ \t]*(?:\[{1,2}([^[\]\r\n]+)\]{1,2}|([\w-]+)([ \t]*=[ \t]*)("(?!"")|'(?!''))(.*))/gm)) {
    const [whole, name, key = '', equals = '', quote = '', rest = ''] = line;
    if (name !== undefined) table = name.trim().split('.');
    else {
      const start = line.index + whole.length - rest.length;
      const keyStart = start - quote.length - equals.length - key.length;
      const value = tomlString(source, start, quote);
      if (value) values.push({ ...value, path: [...table, key], keyRange: [keyStart, keyStart + key.length], document: 0 });
    }
  }
  return values;
}

const escapes: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u{1B}', '"': '"', '\\': '\\' };

/** The string that starts at an offset, behind its quote; `undefined` if its line has no end quote. */
function tomlString(source: string, start: number, quote: string): Pick<DataValue, 'cooked' | 'range' | 'encode'> | undefined {
  const builder = new TextBuilder(source);
  const isBasic = quote === '"';
  const pieces = isBasic ? /["\r\n]|\\(?:u([\da-f]{4})|U([\da-f]{8})|x([\da-f]{2})|[^\r\n])/gi : /['\r\n]/g;
  pieces.lastIndex = start;
  let at = start;
  for (let piece = pieces.exec(source); piece; piece = pieces.exec(source)) {
    builder.copy(at, piece.index);
    at = pieces.lastIndex;
    if (piece[0] === quote) return { cooked: builder.finish(), range: [start - 1, at], encode: isBasic ? encodeBasic : encodeLiteral };
    if (!piece[0].startsWith('\\')) return undefined;
    builder.put(unescaped(piece), piece.index, at);
  }
  return undefined;
}

function unescaped([whole, ...codes]: RegExpExecArray): string {
  const digits = codes.find((code) => code !== undefined);
  const point = digits === undefined ? Number.NaN : Number.parseInt(digits, 16);
  if (point <= 0x10ffff) return String.fromCodePoint(point);
  return escapes[whole.slice(1)] ?? whole;
}

function encodeBasic(replacement: string): string | undefined {
  const escaped = replacement.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return isPlain(escaped) ? escaped : undefined;
}

/** A literal string has no escapes. */
function encodeLiteral(replacement: string): string | undefined {
  return isPlain(replacement) && !replacement.includes("'") ? replacement : undefined;
}

function isPlain(text: string): boolean {
  return !/[^\P{Cc}\t]/u.test(text);
}
