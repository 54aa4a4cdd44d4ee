/** One guide of those that make up a guide: a file, or a preset. */

import { relative } from 'node:path';
import type { Finding, Place } from '../rule/finding.ts';
import type { Validated } from './schema/schema.ts';
import type { Mistake, Path } from './yaml/mistake.ts';
import type { Places } from './yaml/places.ts';

/** A file or preset, read and validated. */
export interface Part extends Validated {
  /** Path of the file, or name of the preset. */
  readonly path: string;
  /** Data as written; in sections with mistakes, anything. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Absent of presets. */
  readonly places?: Places;
}

/** Place of a key for notes: `style-guide.yml:12:5`, seen from the guide's folder. */
export function whereOf(part: Part, path: Path, directory: string): string {
  return part.places ? written(part.places.key(path), directory) : part.path;
}

/** A place in one line: `style-guide.yml:12:5`. */
export function written({ path, start }: Place, directory: string): string {
  return `${shownPath(path, directory)}:${start.line}:${start.column}`;
}

/** A path as seen from the guide's folder. */
export function shownPath(path: string, directory: string): string {
  return relative(directory, path).replaceAll('\\', '/');
}

/** A mistake in a part, as a finding. */
export function findingOf(part: Part, mistake: Mistake): Finding[] {
  if (!part.places) return [];
  const { path, at, reason, expected, note, severity = 'error' } = mistake;
  const place = at === 'key' ? part.places.key(path) : part.places.value(path);
  return [{ ruleId: 'guide', severity, place, reason, ...(expected ? { expected } : {}), ...(note === undefined ? {} : { note }) }];
}
