/** Reads a file: the one way from text to a document. It never throws. */

import { dateOfPath } from './date-of-path.ts';
import type { Document, Problem, Reading, Segment } from './document.ts';
import { fewProblems } from './few-problems.ts';
import { type Format, formatNamed, formatOf } from './formats.ts';
import { localeOfPath } from './locale.ts';
import { emptyReading, type ReadOptions } from './reader.ts';

/** A decoded file. */
export interface SourceFile {
  /** As reported: relative to the working folder, `/` between folders. */
  readonly path: string;
  /** Text without byte order mark. */
  readonly source: string;
}

/** What the guide says of a file. */
export interface ReadSettings extends ReadOptions {
  /** Id of the format, where the guide names it. */
  readonly format?: string;
  readonly channel?: string;
  /** Locale of what says nothing else. */
  readonly locale: string;
}

/** Reads a file as the guide says, else by its extension and content. What goes wrong is a problem in the document. */
export function readDocument({ path, source }: SourceFile, settings: ReadSettings): Document {
  const format = settings.format === undefined ? formatOf(path, source) : formatNamed(settings.format);
  const reading = format
    ? withSilence(tryRead(format, source, settings), format, source, settings)
    : unknownFormat(path, settings.format, source);
  const locale = withRegion(settings.pathLocale ?? reading.locale ?? localeOfPath(path), settings.locale);
  const { channel } = settings;
  const date = reading.date ?? dateOfPath(path);
  return {
    ...reading,
    segments: reading.segments.map((segment) => withDocumentLocale(segment, locale)),
    problems: fewProblems(source, reading.problems),
    path,
    format: format?.id ?? 'unknown',
    source,
    locale,
    ...(channel === undefined ? {} : { channel }),
    ...(date === undefined ? {} : { date }),
  };
}

/** A bare language (`en`) means the guide's locale of that language (`en-GB`), if that is the default. */
function withRegion(locale: string | undefined, fallback: string): string {
  return locale === undefined || fallback.startsWith(`${locale}-`) ? fallback : locale;
}

/** A segment that only repeats the document's language needs no locale of its own. */
function withDocumentLocale(segment: Segment, locale: string): Segment {
  if (segment.locale === undefined || (segment.locale !== locale && !locale.startsWith(`${segment.locale}-`))) return segment;
  const { locale: _, ...rest } = segment;
  return rest;
}

function tryRead(format: Format, source: string, settings: ReadSettings): Reading {
  try {
    return format.read(source, settings);
  } catch (error) {
    return { ...emptyReading, problems: [unreadable(format, source, error)] };
  }
}

/** A data file that the guide names, and of which nothing is known to be copy, would pass as clean. */
function withSilence(reading: Reading, { id }: Format, source: string, { channel }: ReadSettings): Reading {
  const isSilent = channel !== undefined && /^(?:json|yaml|toml)$/.test(id) && reading.segments.length === 0;
  if (!isSilent || reading.isKnownEmpty === true || reading.problems.length > 0 || source.trim() === '') return reading;
  const reason = `No text of this file is known to be copy, so nothing was checked. Name the places with \`paths\` of the channel \`${channel}\`.`;
  return { ...reading, problems: [{ reason, range: [0, firstLine(source).length], severity: 'warning' }] };
}

function unreadable(format: Format, source: string, error: unknown): Problem {
  const isStack = error instanceof RangeError && /call stack/i.test(error.message);
  const why = isStack ? 'it is nested too deeply' : error instanceof Error ? firstLine(error.message) : String(error);
  return {
    reason: `This file can’t be read as ${format.id}: ${why.replace(/\.$/, '')}.`,
    range: [0, firstLine(source).length],
    severity: 'error',
  };
}

function unknownFormat(path: string, format: string | undefined, source: string): Reading {
  const extension = /\.[^./]+$/.exec(path)?.[0] ?? '';
  const reason =
    format !== undefined
      ? `There is no format \`${format}\`.`
      : extension === ''
        ? 'This file has no extension, so its format is unknown. Name it with `format` in the guide.'
        : `Files that end in \`${extension}\` can’t be read yet. If it is one of the known formats, name it with \`format\` in the guide.`;
  return { ...emptyReading, problems: [{ reason, range: [0, firstLine(source).length], severity: 'warning' }] };
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}
