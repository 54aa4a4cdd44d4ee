/** Reads structured files (JSON, YAML): finds the values that customers read, by the guide, by product or by shape. */

import type { Reading } from '../document.ts';
import { normalLocale } from '../locale.ts';
import { emptyReading, type ReadOptions } from '../reader.ts';
import { byPaths } from './by-paths.ts';
import { cannedReplies } from './canned.ts';
import { catalogueMessages } from './catalogue.ts';
import { readChoices } from './choices.ts';
import { type Dialect, dialects } from './dialects.ts';
import { type Choice, type DataFile, dataFile } from './file.ts';
import { genericCopy } from './generic.ts';
import { isForAgents, isForPrograms, isUserPhrases } from './not-copy.ts';
import type { DataValues } from './value.ts';

/** Reads the values of a file. */
export function readData(source: string, { values, scalars, problems, comments }: DataValues, options: ReadOptions): Reading {
  const file = dataFile(options.path, values, scalars, options);
  if (options.paths === undefined && options.preset === undefined && isForPrograms(file)) return emptyReading;
  if (options.paths === undefined && isUserPhrases(file)) return { ...emptyReading, problems, isKnownEmpty: true };
  const { choices, preset } = choose(file, options);
  const locale = fileLocale(file);
  const reading = readChoices(source, choices, {
    comments,
    problems,
    ...(locale === undefined ? {} : { locale }),
    ...(preset === undefined ? {} : { preset }),
  });
  return choices.length === 0 && isForAgents(file) ? { ...reading, isKnownEmpty: true } : reading;
}

interface Chosen {
  readonly choices: readonly Choice[];
  readonly preset?: string;
}

/** The guide's paths, else the preset's dialect, else the first that fits by shape. */
function choose(file: DataFile, { paths, preset }: ReadOptions): Chosen {
  if (paths) return { choices: byPaths(file.values, paths) };
  const byName = (dialect: Dialect): number => (dialect.name === preset || dialect.preset === preset ? 0 : 1);
  for (const dialect of dialects.toSorted((a, b) => byName(a) - byName(b))) {
    const choices = dialect.select(file);
    if (choices.length > 0) return dialect.preset === undefined ? { choices } : { choices, preset: dialect.preset };
  }
  // Names and notes are left, which only agents see.
  if (isForAgents(file)) return { choices: [] };
  for (const select of [cannedReplies, catalogueMessages, genericCopy]) {
    const choices = select(file);
    if (choices.length > 0) return { choices };
  }
  return { choices: [] };
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
