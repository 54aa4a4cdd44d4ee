/** Plural forms that Mozilla writes into one value: `#1 message;#1 messages`. */

import type { DataValue } from '../data/value.ts';
import { type Cooked, sliceCooked } from '../map.ts';

/** More forms than any language has make it a list of something else. */
const mostForms = 6;

/** The forms of a value as values of their own; the value itself where it has none. */
export function pluralForms(value: DataValue): DataValue[] {
  const forms = splitForms(value.cooked);
  if (forms.length < 2 || forms.length > mostForms || forms.some(({ text }) => !/\p{L}/u.test(text))) return [value];
  const encode = (replacement: string): string | undefined => (replacement.includes(';') ? undefined : value.encode(replacement));
  return forms.map((cooked, form) => ({ ...value, cooked, path: [...value.path, form], encode }));
}

/** Only a number (`#1`) shows that semicolons part forms; `&nbsp;` holds one of its own. */
function splitForms(cooked: Cooked): Cooked[] {
  if (!/#1(?!\d)/.test(cooked.text)) return [cooked];
  const forms: Cooked[] = [];
  let start = 0;
  for (const { 0: found, index } of cooked.text.matchAll(/&#?\w{1,30};|;/g)) {
    if (found !== ';') continue;
    forms.push(sliceCooked(cooked, start, index));
    start = index + 1;
  }
  return [...forms, sliceCooked(cooked, start, cooked.text.length)];
}
