/** Hands the values that customers read to the text readers, and puts their readings together. */

import type { Problem, Reading } from '../document.ts';
import { readHtml } from '../html.ts';
import { PositionMap } from '../map.ts';
import { readPlain } from '../plain.ts';
import { emptyReading, joinReadings } from '../reader.ts';
import { type Choice, pathKey } from './file.ts';
import { halfCharacter } from './problem.ts';
import { type Copy, isMarkup, readDirectives, readValue } from './reading.ts';
import type { DataComment } from './value.ts';

/** What a file has besides the values that are read. */
export interface FileRest {
  readonly comments: readonly DataComment[];
  readonly problems: readonly Problem[];
  /** Locale that the file gives itself; absent: that of all messages, if they agree. */
  readonly locale?: string;
  readonly preset?: string;
}

/** Reads the chosen values of a file. Values of one message share a unit. */
export function readChoices(source: string, choices: readonly Choice[], { comments, problems, preset, ...rest }: FileRest): Reading {
  const map = PositionMap.identity(source.length);
  const units = new Map<string, number>();
  const locale = rest.locale ?? commonLocale(choices);
  const forms = new Map<number, number>();
  const categories: Record<number, string> = {};
  const readings = choices.map((choice) => {
    const unit = unitOf(choice, units);
    const alternative = (forms.get(unit) ?? 0) + 1;
    if (choice.isForm) forms.set(unit, alternative);
    if (choice.category !== undefined) categories[unit] = choice.category;
    return readChoice(choice, { unit, ...(choice.isForm ? { alternative } : {}) }, locale, map);
  });
  const own: Reading = {
    ...emptyReading,
    directives: readDirectives(comments, map),
    problems: [...problems, ...choices.flatMap(({ value }) => halfCharacter(value.cooked))],
    ...(locale === undefined ? {} : { locale }),
    ...(preset === undefined || choices.length === 0 ? {} : { preset }),
  };
  // A mail inside a value may name a locale; the file's own goes first.
  const joined = joinReadings([own, ...readings.map((reading) => withoutLocale(reading))]);
  return Object.keys(categories).length === 0 ? joined : { ...joined, categories };
}

function unitOf({ value, message }: Choice, units: Map<string, number>): number {
  const key = pathKey(value.document, message);
  const unit = units.get(key) ?? units.size;
  units.set(key, unit);
  return unit;
}

function readChoice(
  choice: Choice,
  message: Pick<Copy, 'unit' | 'alternative'>,
  fileLocale: string | undefined,
  map: PositionMap,
): Reading {
  const { value, role, field, locale } = choice;
  const own = locale !== undefined && locale !== fileLocale ? { locale } : {};
  const read = choice.isHtml === true || isMarkup(value.cooked.text) ? readHtml : readPlain;
  return readValue(value, { role, ...message, ...(field === undefined ? {} : { field }), ...own }, map, read);
}

/** The locale of all messages, if they agree. */
function commonLocale(choices: readonly Choice[]): string | undefined {
  const locale = choices[0]?.locale;
  return choices.every((choice) => choice.locale === locale) ? locale : undefined;
}

function withoutLocale({ segments, fields, tags, directives, problems, images = [] }: Reading): Reading {
  return { segments, fields, tags, directives, problems, images };
}
