/** How long a field is with real values in it. */

import type { Field, Limit } from '../../src/rule/index.ts';
import { usualLength } from './names.ts';

/** A field that is too long with the longest usual values. */
export interface Overrun {
  /** Length in the limit's unit. */
  readonly length: number;
  /** Cooked offset of the first placeholder that brings it about. */
  readonly at: number;
  /** As written, with the length that was reckoned. */
  readonly values: readonly { readonly raw: string; readonly length: number }[];
}

/** The field that a real value makes too long, if it is not so already. What is not known counts nothing. */
export function overrunOf(field: Field, limit: Limit, longest: Readonly<Record<string, number>>): Overrun | undefined {
  const values = field.placeholders.flatMap((placeholder) => {
    const length = lengthOf(placeholder.name, longest);
    return length === undefined || placeholder.dialect === 'google-ads' ? [] : [{ placeholder, length }];
  });
  const [first] = values;
  if (!first) return undefined;
  const lengths = new Map(values.map(({ placeholder, length }) => [placeholder.at, length]));
  const usual = measure(
    filled(field, () => 0),
    limit,
  );
  const length = measure(
    filled(field, (at) => lengths.get(at) ?? 0),
    limit,
  );
  if (usual === undefined || length === undefined || usual > limit.max || length <= limit.max) return undefined;
  return { length, at: first.placeholder.at, values: values.map(({ placeholder: { raw }, length: own }) => ({ raw, length: own })) };
}

function lengthOf(name: string, longest: Readonly<Record<string, number>>): number | undefined {
  const own = Object.entries(longest).find(([key]) => key.toLowerCase() === name || name.endsWith(`.${key.toLowerCase()}`));
  if (own) return own[1];
  return usualLength(name, longest);
}

/** The text with a value of a given length, or the longer fallback, for each placeholder. */
function filled({ text, placeholders }: Field, lengthAt: (at: number) => number): string {
  let result = '';
  let done = 0;
  for (const { at, fallback = '' } of placeholders) {
    const length = lengthAt(at);
    result += text.slice(done, at) + ([...fallback].length >= length ? fallback : 'x'.repeat(length));
    done = at + 1;
  }
  return result + text.slice(done);
}

/** Length in units that need no table; a text message with plain characters only. */
function measure(text: string, { unit }: Limit): number | undefined {
  if (unit === 'utf16') return text.length;
  if (unit === 'codepoints') return [...text].length;
  return unit === 'sms' && /^[\n\r -Z_a-z]*$/.test(text) ? text.length : undefined;
}
