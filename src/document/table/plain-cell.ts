/**
 * The short way for the bulk of a table: cells with a few plain words on one line.
 * They give what the readers of plain text and HTML would give, without a search for what is not there.
 */

import type { Field, Reading, Segment } from '../document.ts';
import type { Cooked } from '../map.ts';
import type { CellPlace, Column } from './column.ts';

/**
 * What the readers act upon: template syntax, tags, line ends, white space to fold, addresses,
 * and characters that show nothing.
 */
const special = /[{}<>\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\uFFFC]|%(?![\s.,;:!?)]|$)|\$t\(|\*\||\u034F| {2}|:\/\/|www\./u;

/** A letter, digit or quote first: no list marker, no rule, nothing covered. */
const start = /^(?!\d{1,2}[.)]|subject:)[\p{L}\p{N}"'‘“„«¿¡]/iu;

const none: readonly never[] = [];

/** The reading of a text that has nothing special, else `undefined`. */
export function plainReading(value: Cooked, column: Column, place: CellPlace): Reading | undefined {
  if (special.test(value.text) || !start.test(value.text) || (column.isHtml === true && value.text.includes('&'))) return undefined;
  const { text, map } = value;
  const { role, unit, field, label, encode, locale } = place;
  const base = { text, map, links: none, inert: none, placeholders: none, role, unit, field, label, encode };
  const segment: Segment = locale === undefined ? base : { ...base, locale };
  const whole: Field = { text, map, placeholders: none, name: field, label, role, unit };
  return { segments: [segment], fields: [whole], tags: none, directives: none, problems: none };
}
