/** Plural forms that Mozilla writes into one value: `#1 message;#1 messages`. */

import { copyEscaped } from '../data/escapes.ts';
import type { DataValue } from '../data/value.ts';
import { type Cooked, sliceCooked, TextBuilder } from '../map.ts';

/** More forms than any language has make it a list of something else. */
const mostForms = 6;

/** The values, each plural form as one of its own. In a file that has such forms, `#1` and `#2` are filled in wherever they stand. */
export function pluralForms(values: readonly DataValue[]): DataValue[] {
  const forms = values.flatMap(formsOf);
  return forms.length === values.length ? forms : forms.map((value) => ({ ...value, cooked: withArguments(value.cooked) }));
}

/** The forms of a value; the value itself where it has none. */
function formsOf(value: DataValue): DataValue[] {
  const forms = splitForms(value.cooked);
  if (forms.length < 2 || forms.length > mostForms || forms.some(({ text }) => !/\p{L}/u.test(text))) return [value];
  const encode = (replacement: string): string | undefined => (replacement.includes(';') ? undefined : value.encode(replacement));
  return forms.map((cooked, form) => ({ ...value, cooked, path: [...value.path, form], encode }));
}

/** `#1` as `{1}`, which is known as a placeholder: alone, a number sign before a digit is none. */
function withArguments(cooked: Cooked): Cooked {
  const builder = new TextBuilder(cooked.text);
  copyEscaped(builder, cooked.text, [0, cooked.text.length], /#[1-9](?!\d)/g, (raw) => `{${raw.slice(1)}}`);
  const { text, map } = builder.finish();
  return { text, map: map.through(cooked.map) };
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
