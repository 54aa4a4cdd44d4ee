/** Turns walked values into segments, fields and directives: what all structured formats share. */

import { parseDirective } from '../directive.ts';
import type { Cooked, Directive, Field, Place, Reading, Role, Segment } from '../document.ts';
import { readHtml } from '../html/markup.ts';
import type { PositionMap } from '../map.ts';
import { readPlain } from '../plain.ts';
import { emptyReading, type TextReader } from '../reader.ts';
import { visibleText, wholeText } from '../whole-text.ts';
import type { DataComment, DataValue } from './value.ts';
import { pathLabel } from './value.ts';

/** What a value is to a customer. */
export interface Copy {
  readonly role: Role;
  /** Field as limits name it; absent where none applies. */
  readonly field?: string;
  /** Values of one message share a number. */
  readonly unit: number;
  readonly alternative?: number;
  readonly locale?: string;
}

/** Reads one value as prose and as a field, through the map of the text that it was found in. */
export function readValue(value: DataValue, copy: Copy, outer: PositionMap, read: TextReader): Reading {
  const cooked: Cooked = { text: value.cooked.text, map: value.cooked.map.through(outer) };
  const label = pathLabel(value.path);
  const { original } = value;
  const place: Place = {
    ...copy,
    label,
    encode: (replacement) => value.encode(replacement),
    ...(original === undefined ? {} : { original: () => readOriginal(original, copy, outer) }),
  };
  const reading = read(cooked, place);
  if (reading.segments.length === 0) return { ...emptyReading, directives: reading.directives, problems: reading.problems };
  if (copy.field === undefined) return reading;
  const text = read === readHtml || isMarkup(cooked.text) ? visibleText(reading.segments) : wholeText(cooked);
  const field: Field = { ...text, name: copy.field, label, role: copy.role, unit: copy.unit };
  return { ...reading, fields: [field] };
}

/** The text that a value translates, as its translation is read. */
function readOriginal({ text, map }: Cooked, { role }: Copy, outer: PositionMap): readonly Segment[] {
  const read = isMarkup(text) ? readHtml : readPlain;
  return read({ text, map: map.through(outer) }, { role, unit: 0, encode: () => undefined }).segments;
}

/** Whether a text has HTML tags. */
export function isMarkup(text: string): boolean {
  return /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?|!--[\s\S]*?--)>/i.test(text);
}

/** The comments that silence rules. */
export function readDirectives(comments: readonly DataComment[], outer: PositionMap): Directive[] {
  return comments.flatMap(({ text, range, scope }) => {
    const parsed = parseDirective(text);
    return parsed ? [{ ...parsed, range: outer.range(...range), scope: outer.range(...scope) }] : [];
  });
}
