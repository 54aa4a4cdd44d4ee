/** The promise of every reader, checked on whatever it gives: each cooked character leads to what stands for it in the source. */

import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { parse } from 'yaml';
import type { Field, Reading, Segment } from '../../src/document/document.ts';
import type { PositionMap, Range } from '../../src/document/map.ts';
import { placeholderCharacter, scanPlaceholders } from '../../src/document/placeholder.ts';
import { mimeReadings, standsInBase64 } from './mime-readings.ts';

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
    if (!isExpression(source, text, run)) checkRun(source, text.text, run, where);
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

/** An expression of code, a reference: filled in, and no template syntax, so its placeholder says what it is. */
function isExpression(source: string, { text, placeholders }: Segment | Field, { cooked, raw, rawLength }: Run): boolean {
  if (text[cooked] !== placeholderCharacter) return false;
  const placeholder = placeholders.find(({ at }) => at === cooked);
  return (
    placeholder !== undefined &&
    /^(?:jsx|asciidoc|rst|svelte)$/.test(placeholder.dialect) &&
    placeholder.raw === source.slice(raw, raw + rawLength)
  );
}

function checkRun(source: string, text: string, run: Run, where: string): void {
  const cooked = text.slice(run.cooked, run.cooked + run.cookedLength);
  const raw = source.slice(run.raw, run.raw + run.rawLength);
  if (cooked === raw || stands(raw, cooked) || standsInBase64(source, run.raw, cooked)) return;
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
  return /^[\s>+\\"]*$/.test(bare.replace(/<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>|<!\[CDATA\[|\]\]>|<[?!]/gi, ''));
}

function isPlaceholder(raw: string, cooked: string): boolean {
  if (cooked !== placeholderCharacter) return false;
  // The number of a plural, Mozilla's as well, and a tag of a message that is closed at once.
  if (/^#[1-9]?$/.test(raw) || /^<\w+\s*\/>$|^<(?:ph|x|xliff:g)\b[\s\S]*>$/.test(raw) || isMdxOutput(raw)) return true;
  // A partial is a placeholder inside of a sentence alone.
  return isOutput(raw, 0) || isOutput(`a ${raw}`, 2) || isQuotedOutput(raw);
}

/** An output of a text with catalogues, in a text in quotes (`{{trans "Your %store order" store=x}}`, `<%= "Hi #{name}" %>`), or the side of a choice that is no text. */
function isQuotedOutput(raw: string): boolean {
  if (/^[\w.]+ [~+] ['"]/.test(raw)) return true;
  const frames = [`${raw}[[/a]]`, `{{trans "a ${raw}." ${raw.slice(1)}=x}}`, `<%= "A ${raw}." %>`];
  return frames.some((text) => scanPlaceholders(text).some(({ kind, start, end }) => kind === 'output' && text.slice(start, end) === raw));
}

function isOutput(text: string, start: number): boolean {
  const [token, ...more] = scanPlaceholders(text);
  return token?.kind === 'output' && more.length === 0 && token.start === start && token.end === text.length;
}

/** An expression of MDX, or a component without text. */
function isMdxOutput(raw: string): boolean {
  return /^(?:\{[\s\S]+\}|<[A-Z][\s\S]*>)$/.test(raw);
}

function decoded(raw: string): string[] {
  return [
    json(raw),
    yaml(raw),
    raw.replaceAll('""', '"'),
    raw.replaceAll("''", "'"),
    markdown(raw),
    fluent(raw),
    html(raw),
    javascript(raw),
    asciidoc(raw),
    android(raw),
    ...mimeReadings(raw),
    catalogue(raw),
    joinedLines(raw),
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

function javascript(raw: string): string {
  return raw.replace(
    /\\(?:u\{([0-9a-f]+)\}|x([0-9a-f]{2})|u([0-9a-f]{4})|(\r\n|[\s\S]))/gi,
    (_all, point?: string, byte?: string, unit?: string, other = '') => {
      const digits = point ?? byte ?? unit;
      if (digits === undefined) return /[\r\n]/.test(other) ? '' : other;
      return unit === undefined ? String.fromCodePoint(Number.parseInt(digits, 16)) : String.fromCharCode(Number.parseInt(digits, 16));
    },
  );
}

const asciidocCharacters: Readonly<Record<string, string>> = {
  ...{ '"`': '“', '`"': '”', "'`": '‘', "`'": '’' },
  ...{ '{nbsp}': '\u00A0', '{apos}': "'", '{plus}': '+', '{amp}': '&', '{deg}': '°', '{vbar}': '|', '{lt}': '<' },
};

function asciidoc(raw: string): string {
  return asciidocCharacters[raw] ?? raw;
}

function markdown(raw: string): string {
  return raw.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Escapes of gettext, `.properties` and `.strings`. */
function catalogue(raw: string): string {
  const letters: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
  return raw.replace(/\\(?:[uU]([\da-fA-F]{1,4})|x([\da-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/g, (_, unicode, hex, octal, other = '') => {
    const digits: string | undefined = unicode ?? hex;
    if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
    return octal === undefined ? (letters[other] ?? other) : String.fromCharCode(Number.parseInt(octal, 8));
  });
}

/** Lines that a catalogue writes apart: quotes between them in gettext, a backslash and indent in `.properties`. */
function joinedLines(raw: string): string {
  return raw.replace(/"\s*"/g, '').replace(/\\\r?\n[ \t\f]*/g, '');
}

function android(raw: string): string {
  return raw.replace(/\\([^nu])/g, '$1');
}

/** Placeables of Fluent: literals as their text, braces as something filled in, calls of functions and terms as the name in them. */
function fluent(raw: string): string {
  return raw
    .replace(/\{\s*(\{[^{}]*\})\s*\}/g, '$1')
    .replace(/\{\s*"((?:\\.|[^"\\\n])*)"\s*\}/g, (_, text: string) => (/[{}]/.test(text) ? '{_}' : fluentLiteral(text)))
    .replace(/\{\s*(?:[A-Z][\w-]*\(\s*)?([$-]?[A-Za-z][\w.-]*)(?:[^{}"]|"(?:\\.|[^"\\])*")*\}/g, '{$1}')
    .replace(/\{\s*(-?\d+(?:\.\d+)?)\s*\}/g, '$1');
}

function fluentLiteral(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{6})|(.))/g, (_, short?: string, long?: string, other?: string) =>
    other === undefined ? String.fromCodePoint(Number.parseInt(short ?? long ?? '', 16)) : other,
  );
}

function html(raw: string): string {
  return raw.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));?/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
