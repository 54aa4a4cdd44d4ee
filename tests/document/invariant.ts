/** The promise of every reader, checked on whatever it gives: each cooked character leads to what stands for it in the source. */

import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { parse } from 'yaml';
import type { Field, Reading, Segment } from '../../src/document/document.ts';
import type { PositionMap, Range } from '../../src/document/map.ts';
import { placeholderCharacter, scanPlaceholders } from '../../src/document/placeholder.ts';

/** What was looked at: so that a test can tell that there was something. */
export interface Checked {
  readonly segments: number;
  readonly fields: number;
  /** Runs of text whose source was compared. */
  readonly ranges: number;
}

/** Checks a whole reading; throws an error that says where the promise is broken. */
export function checkReading(source: string, reading: Reading): Checked {
  let ranges = 0;
  for (const segment of reading.segments) ranges += checkSegment(source, segment);
  for (const field of reading.fields) ranges += checkText(source, field, `field ${field.name}`);
  for (const { range } of [...reading.tags, ...reading.directives, ...reading.problems])
    checkRange(range, source.length, 'tag, directive or problem');
  for (const { scope } of reading.directives) checkRange(scope, source.length, 'scope of a directive');
  return { segments: reading.segments.length, fields: reading.fields.length, ranges };
}

function checkSegment(source: string, segment: Segment): number {
  const what = `${segment.role} segment`;
  const { length } = segment.text;
  if (segment.text.trim() === '') throw new Error(`${what} has no text`);
  for (const { range } of segment.links) checkRange(range, length, `link in ${what}`);
  for (const range of segment.inert) checkRange(range, length, `inert text in ${what}`);
  return checkText(source, segment, what);
}

function checkText(source: string, text: Segment | Field, what: string): number {
  const where = `${what} ${JSON.stringify(text.text.slice(0, 60))}`;
  if (text.map.length !== text.text.length) throw new Error(`${where}: map of ${text.map.length} for text of ${text.text.length}`);
  checkPlaceholders(source, text, where);
  const runs = joinSplit(text.map);
  let [cookedEnd, rawStart] = [0, 0];
  for (const run of runs) {
    if (run.cooked !== cookedEnd) throw new Error(`${where}: run at ${run.cooked}, expected at ${cookedEnd}`);
    if (run.raw < rawStart) throw new Error(`${where}: source goes back from ${rawStart} to ${run.raw}`);
    checkRange([run.raw, run.raw + run.rawLength], source.length, where);
    checkRun(source, text.text, run, where);
    cookedEnd = run.cooked + run.cookedLength;
    rawStart = run.raw;
  }
  return runs.length;
}

function checkPlaceholders(source: string, { text, map, placeholders }: Segment | Field, where: string): void {
  for (const { at, name } of placeholders) {
    if (text[at] !== placeholderCharacter) throw new Error(`${where}: no placeholder character for ${name} at ${at}`);
  }
  let count = 0;
  for (let at = text.indexOf(placeholderCharacter); at >= 0; at = text.indexOf(placeholderCharacter, at + 1)) {
    const isLiteral = source.slice(...map.range(at, at + 1)) === placeholderCharacter;
    if (!isLiteral) count++;
  }
  if (count !== placeholders.length) throw new Error(`${where}: ${count} placeholder characters, ${placeholders.length} placeholders`);
}

interface Run {
  readonly cooked: number;
  readonly raw: number;
  readonly cookedLength: number;
  readonly rawLength: number;
}

/** Runs of a map; units that stand for one and the same raw range together. */
function joinSplit(map: PositionMap): Run[] {
  const runs: Run[] = [];
  for (const [cooked, raw, cookedLength, rawLength] of map.runs()) {
    const last = runs.at(-1);
    const isSplit = last && last.raw === raw && last.rawLength === rawLength && cookedLength === 1 && rawLength > 1;
    if (isSplit) runs[runs.length - 1] = { ...last, cookedLength: last.cookedLength + 1 };
    else runs.push({ cooked, raw, cookedLength, rawLength });
  }
  return runs;
}

function checkRun(source: string, text: string, run: Run, where: string): void {
  const cooked = text.slice(run.cooked, run.cooked + run.cookedLength);
  const raw = source.slice(run.raw, run.raw + run.rawLength);
  if (cooked === raw || stands(raw, cooked)) return;
  const byUnit = cooked.length === raw.length && [...cooked.split('')].every((unit, at) => stands(raw[at] ?? '', unit));
  if (!byUnit) throw new Error(`${where}: ${JSON.stringify(cooked)} does not come of ${JSON.stringify(raw)} at ${run.raw}`);
}

function checkRange([start, end]: Range, length: number, what: string): void {
  if (!(start >= 0 && start <= end && end <= length)) throw new Error(`${what}: range ${start}–${end} of ${length}`);
}

/** Whether the raw text can stand for the cooked text in any format, or in one inside another. */
export function stands(raw: string, cooked: string): boolean {
  let readings = new Set([raw]);
  for (let depth = 0; depth < 4; depth++) {
    for (const reading of readings) {
      if (reading === cooked || isFolded(reading, cooked) || isPlaceholder(reading, cooked)) return true;
    }
    readings = new Set([...readings].flatMap((reading) => [reading, ...decoded(reading)]));
  }
  return false;
}

/** White space of any kind, with what may stand in it: quote marks, escaped line ends, tags, comments. */
function isFolded(raw: string, cooked: string): boolean {
  if (!/^[ \n]+$/.test(cooked)) return false;
  const tokens = scanPlaceholders(raw).filter((token) => token.kind !== 'output');
  const bare = tokens.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), raw);
  return /^[\s>\\]*$/.test(bare.replace(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi, ''));
}

function isPlaceholder(raw: string, cooked: string): boolean {
  if (cooked !== placeholderCharacter) return false;
  if (raw === '#') return true;
  const [token, ...more] = scanPlaceholders(raw);
  return token?.kind === 'output' && more.length === 0 && token.start === 0 && token.end === raw.length;
}

function decoded(raw: string): string[] {
  return [
    json(raw),
    yaml(raw),
    raw.replaceAll('""', '"'),
    raw.replaceAll("''", "'"),
    markdown(raw),
    html(raw),
    raw.replace(/\r\n?/g, '\n'),
  ].filter((value) => value !== undefined);
}

function json(raw: string): string | undefined {
  try {
    return JSON.parse(`"${raw}"`);
  } catch {
    return undefined;
  }
}

function yaml(raw: string): string | undefined {
  if (!raw.includes('\\') && !raw.includes('\n')) return undefined;
  try {
    const value: unknown = parse(`"${raw}"`);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function markdown(raw: string): string {
  return raw.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function html(raw: string): string {
  return raw.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));?/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
