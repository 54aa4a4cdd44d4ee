/** How long a field is, as its platform counts. */

import { eastAsianWidth } from 'get-east-asian-width';
import type { Field, LimitUnit } from '../../src/rule/index.ts';

/** A field's text as the reader gets it, as far as that is known. */
export interface Filled {
  readonly text: string;
  /** Whether a placeholder without default was left out: the true text is longer. */
  readonly open: boolean;
}

/** The field with each placeholder replaced by its default; one without default is left out. */
export function fill({ text, placeholders }: Pick<Field, 'text' | 'placeholders'>): Filled {
  let filled = '';
  let done = 0;
  for (const { at, fallback } of placeholders) {
    filled += text.slice(done, at) + (fallback ?? '');
    done = at + 1;
  }
  return { text: filled + text.slice(done), open: placeholders.some(({ fallback }) => fallback === undefined) };
}

/** The length of a text in a unit; for SMS see `smsCost`. */
export function measure(text: string, unit: Exclude<LimitUnit, 'sms'>): number {
  if (unit === 'utf16') return text.length;
  const characters = [...text];
  if (unit === 'codepoints') return characters.length;
  return characters.reduce((sum, character) => sum + (eastAsianWidth(character.codePointAt(0) ?? 0) === 2 ? 2 : 1), 0);
}
