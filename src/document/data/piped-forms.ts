/** Plural forms in one value, with bars between them: Symfony, Laravel, Vue. */

import { type Cooked, sliceCooked, trimCooked } from '../map.ts';
import type { DataValue } from './value.ts';

/** More forms than any language has make it a list of something else. */
const mostForms = 6;

/** For which numbers a form is: `{0}`, `{1,2}`, `[2,*]`, `]1,Inf[`. */
const interval =
  /^\s{0,9}(?:\{-?\d[-\d,\s]{0,30}\}|[[\]]\s{0,9}(?:-?\d{1,9}|-?Inf)\s{0,9},\s{0,9}(?:-?\d{1,9}|\+?Inf|\*)\s{0,9}[[\]])\s{0,9}/i;

/** The number that the forms are for. */
const count = /%count%|:count\b|\{\s?(?:count|n)\s?\}|%(?:1\$)?d(?![\p{L}\d])/u;

/** The forms of a value as values of their own; the value itself where it has none. */
export function pipedForms(value: DataValue): DataValue[] {
  const { text } = value.cooked;
  if (!text.includes('|')) return [value];
  const parts = text.split('|');
  if (parts.length > mostForms || parts.some((part) => !/\p{L}/u.test(part.replace(interval, '')))) return [value];
  if (!count.test(text) && !parts.some((part) => interval.test(part))) return [value];
  const encode = (replacement: string): string | undefined => (replacement.includes('|') ? undefined : value.encode(replacement));
  return formsOf(value.cooked, parts).map((cooked, form) => ({ ...value, cooked, path: [...value.path, form], encode }));
}

/** The forms without what they are for, and without the blanks beside the bars. */
function formsOf(cooked: Cooked, parts: readonly string[]): Cooked[] {
  let end = -1;
  return parts.map((part) => {
    const start = end + 1;
    end = start + part.length;
    return trimCooked(sliceCooked(cooked, start + (interval.exec(part)?.[0].length ?? 0), end));
  });
}
