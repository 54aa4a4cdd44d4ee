/**
 * A reader: from the text of one format to segments.
 *
 * A text reader (plain, HTML, Markdown) reads any cooked text: a whole file or a value inside one.
 * A container reader (CSV, JSON, YAML) finds values and hands them to text readers; the maps compose.
 */

import type { Cooked, Place, Problem, Reading } from './document.ts';
import type { PositionMap } from './map.ts';

/** Reads a text as prose. All positions in the result are source offsets, through `cooked.map`. */
export type TextReader = (cooked: Cooked, place: Place) => Reading;

/** What the guide says about how to read a file. */
export interface ReadOptions {
  /** Path, for what only a path can tell (`subject.txt`). */
  readonly path: string;
  /** Locale that one of the guide's patterns finds in the path; it goes before what the file says. */
  readonly pathLocale?: string;
  /** Preset of the channel (`google-ads`, `zendesk`, …). */
  readonly preset?: string;
  /** CSV columns (header names or 1-based numbers) that hold copy, with the field that each is. */
  readonly columns?: Readonly<Record<string, string>>;
  /** JSON or YAML paths that hold copy (`macros[].actions[].value`), with the field that each is. */
  readonly paths?: Readonly<Record<string, string>>;
}

/** Reads the decoded text of a file. */
export type Reader = (source: string, options: ReadOptions) => Reading;

/** A reading of nothing. */
export const emptyReading: Reading = { segments: [], fields: [], tags: [], directives: [], problems: [] };

/** Several readings of one file as one, in order. */
export function joinReadings(readings: readonly Reading[]): Reading {
  const first = (key: 'locale' | 'date' | 'preset'): string | undefined => readings.find((reading) => reading[key])?.[key];
  const [locale, date, preset] = [first('locale'), first('date'), first('preset')];
  const { matter, matterRanges } = readings.find((reading) => reading.matter) ?? {};
  const images = readings.flatMap((reading) => reading.images ?? []);
  return {
    segments: readings.flatMap((reading) => reading.segments),
    fields: readings.flatMap((reading) => reading.fields),
    tags: readings.flatMap((reading) => reading.tags),
    directives: readings.flatMap((reading) => reading.directives),
    problems: readings.flatMap((reading) => reading.problems),
    ...(locale === undefined ? {} : { locale }),
    ...(date === undefined ? {} : { date }),
    ...(preset === undefined ? {} : { preset }),
    ...(matter === undefined ? {} : { matter }),
    ...(matterRanges === undefined ? {} : { matterRanges }),
    ...(images.length === 0 ? {} : { images }),
  };
}

/** Problems of a text inside another. */
export function placeProblems(problems: readonly Problem[], outer: PositionMap): Problem[] {
  return problems.map((problem) => ({ ...problem, range: outer.range(...problem.range) }));
}
