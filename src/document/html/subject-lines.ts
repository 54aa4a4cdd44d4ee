/** What template files say of a mail before its markup: header lines, and Magento's comment. */

import type { Range, Role } from '../document.ts';
import { headerLines } from '../plain/headers.ts';

/** A text that is a field by itself. */
export interface NamedText {
  readonly role: Role;
  readonly field: string;
  /** Name as the file has it. */
  readonly label: string;
  /** Where the text is. */
  readonly range: Range;
  /** The text with what marks it. */
  readonly whole: Range;
  readonly isMarkup: boolean;
}

/** `Subject: …` in the first line, and `Preheader: …` after it. */
export function leadingLines(masked: string): NamedText[] {
  const { headers } = headerLines(masked);
  return headers.flatMap(({ role, field, label, range }) => {
    const whole: Range = [masked.lastIndexOf(label, range[0]), range[1]];
    return range[0] < range[1] ? [{ role, field, label, range, whole, isMarkup: false }] : [];
  });
}

/** `<!--@subject … @-->` of Magento. */
export function subjectComment(masked: string): NamedText[] {
  const mark = '<!--@subject';
  const start = masked.indexOf(mark);
  const end = start < 0 ? -1 : masked.indexOf('@-->', start);
  if (end < 0) return [];
  const place = { role: 'subject', field: 'subject', label: '@subject', isMarkup: false } as const;
  return [{ ...place, range: [start + mark.length, end], whole: [start, end + 4] }];
}
