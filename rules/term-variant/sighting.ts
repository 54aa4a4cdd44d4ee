/** What one document says of a word, small enough to be kept for thousands of documents. */

import type { Place } from '../../src/rule/index.ts';
import type { Shape } from './collect.ts';

/** A writing with its place: text, then line, column and offset of its start and of its end. */
export type Sighting = readonly [
  text: string,
  line: number,
  column: number,
  offset: number,
  endLine: number,
  endColumn: number,
  endOffset: number,
];

/** A word in one shape in one document. */
export interface Form {
  /** Primary language subtag. */
  readonly language: string;
  readonly key: string;
  readonly shape: Shape;
  /** The capitals, singular, of a word that has its own (`Wi-Fi`), where no place asks for others. */
  readonly capitals?: string;
  /** How often. */
  readonly count: number;
  /** The first ones. */
  readonly sightings: readonly Sighting[];
}

/** Sightings that are kept of a word in one shape in one document. */
export const mostKept = 5;

/** A place as a sighting keeps it. The path is known from the observation. */
export function toSighting(text: string, { start, end }: Place): Sighting {
  return [text, start.line, start.column, start.offset, end.line, end.column, end.offset];
}

/** The place of a sighting. */
export function toPlace(path: string, [, line, column, offset, endLine, endColumn, endOffset]: Sighting): Place {
  return { path, start: { line, column, offset }, end: { line: endLine, column: endColumn, offset: endOffset } };
}
