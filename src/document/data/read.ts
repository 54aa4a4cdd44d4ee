/** Reads structured files, whatever their syntax: finds the values that customers read and hands them to the text readers. */

import type { Reading, Role } from '../document.ts';
import { readHtml } from '../html.ts';
import { normalLocale } from '../locale.ts';
import { PositionMap } from '../map.ts';
import { readPlain } from '../plain.ts';
import { emptyReading, joinReadings, type ReadOptions } from '../reader.ts';
import { cannedReplies } from './canned.ts';
import { catalogueMessages, messageKey } from './catalogue.ts';
import { type Dialect, dialects } from './dialects.ts';
import { type Choice, type DataFile, dataFile } from './file.ts';
import { genericCopy, isForPrograms } from './generic.ts';
import { matchesPath, parsePattern } from './pattern.ts';
import { isMarkup, readDirectives, readValue } from './reading.ts';
import type { DataValues } from './value.ts';

/** Reads the values of a file. */
export function readData(source: string, { values, problems, comments }: DataValues, options: ReadOptions): Reading {
  const file = dataFile(options.path, values);
  if (options.paths === undefined && options.preset === undefined && isForPrograms(file)) return emptyReading;
  const { choices, preset } = choose(file, options);
  const map = PositionMap.identity(source.length);
  const units = new Map<string, number>();
  const locale = fileLocale(file) ?? commonLocale(choices);
  const readings = choices.map((choice) => readChoice(choice, unitOf(choice, units), locale, map));
  const own: Reading = {
    ...emptyReading,
    directives: readDirectives(comments, map),
    problems,
    ...(locale === undefined ? {} : { locale }),
    ...(preset === undefined || choices.length === 0 ? {} : { preset }),
  };
  // A mail inside a value may name a locale; the file's own goes first.
  return joinReadings([own, ...readings.map((reading) => withoutLocale(reading))]);
}

interface Chosen {
  readonly choices: readonly Choice[];
  readonly preset?: string;
}

/** The guide's paths, else the preset's dialect, else the first that fits by shape. */
function choose(file: DataFile, { paths, preset }: ReadOptions): Chosen {
  if (paths) return { choices: byPaths(file, paths) };
  const byName = (dialect: Dialect): number => (dialect.name === preset || dialect.preset === preset ? 0 : 1);
  for (const dialect of dialects.toSorted((a, b) => byName(a) - byName(b))) {
    const choices = dialect.select(file);
    if (choices.length > 0) return dialect.preset === undefined ? { choices } : { choices, preset: dialect.preset };
  }
  for (const select of [cannedReplies, catalogueMessages, genericCopy]) {
    const choices = select(file);
    if (choices.length > 0) return { choices };
  }
  return { choices: [] };
}

const fieldRoles: ReadonlyMap<string, Role> = new Map([
  ['alt', 'alt'],
  ['button', 'cta'],
  ['caption', 'caption'],
  ['cta', 'cta'],
  ['description', 'description'],
  ['footer', 'footer'],
  ['header', 'heading'],
  ['heading', 'heading'],
  ['headline', 'headline'],
  ['label', 'label'],
  ['preheader', 'preheader'],
  ['subject', 'subject'],
  ['title', 'title'],
]);

function byPaths(file: DataFile, paths: Readonly<Record<string, string>>): Choice[] {
  const patterns = Object.entries(paths).map(([pattern, field]) => ({ steps: parsePattern(pattern), field }));
  return file.values.flatMap((value) => {
    const field = patterns.find(({ steps }) => matchesPath(value.path, steps))?.field;
    if (field === undefined) return [];
    const entry = value.path.findIndex((step) => typeof step === 'number');
    return { value, role: fieldRoles.get(field) ?? 'body', field, message: value.path.slice(0, entry < 0 ? -1 : entry + 1) };
  });
}

function unitOf(choice: Choice, units: Map<string, number>): number {
  const key = messageKey(choice);
  const unit = units.get(key) ?? units.size;
  units.set(key, unit);
  return unit;
}

function readChoice(choice: Choice, unit: number, fileLocale: string | undefined, map: PositionMap): Reading {
  const { value, role, field, locale } = choice;
  const own = locale !== undefined && locale !== fileLocale ? { locale } : {};
  const read = choice.isHtml === true || isMarkup(value.cooked.text) ? readHtml : readPlain;
  return readValue(value, { role, unit, ...(field === undefined ? {} : { field }), ...own }, map, read);
}

/** The locale that the file gives itself at its root. */
function fileLocale({ values }: DataFile): string | undefined {
  for (const key of ['@@locale', 'locale', 'language', 'lang']) {
    const text = values.find(({ path }) => path.length === 1 && path[0] === key)?.cooked.text;
    const locale = text === undefined ? undefined : normalLocale(text);
    if (locale !== undefined) return locale;
  }
  return undefined;
}

/** The locale of all messages, if they agree. */
function commonLocale(choices: readonly Choice[]): string | undefined {
  const locale = choices[0]?.locale;
  return choices.every((choice) => choice.locale === locale) ? locale : undefined;
}

function withoutLocale({ segments, fields, tags, directives, problems }: Reading): Reading {
  return { segments, fields, tags, directives, problems };
}
