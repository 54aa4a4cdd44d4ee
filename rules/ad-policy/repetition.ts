/** Texts of one ad that say the same. */

import type { Field } from '../../src/rule/index.ts';

/** A field that says what an earlier one of its ad says. */
export interface Repeated {
  readonly field: Field;
  readonly earlier: Field;
  /** Whether only the order of the words, or their case, differs. */
  readonly isAlike: boolean;
}

const repeatable = /^(?:(?:long-)?headline|description(?:-line)?|callout|title|link-text)$/;

/** Fields that repeat another one of the same name in the same ad. */
export function repeatedFields(fields: readonly Field[]): Repeated[] {
  const seen = new Map<string, Field>();
  const found: Repeated[] = [];
  for (const field of fields) {
    if (!repeatable.test(field.name)) continue;
    const words = wordsOf(field);
    if (words.length === 0) continue;
    const place = `${field.unit}\n${field.name}\n`;
    const [exact, sorted] = [place + words.join(' '), `${place}\t${words.toSorted().join(' ')}`];
    const earlier = seen.get(exact) ?? seen.get(sorted);
    // One cell may hold a text once for each of its readers.
    if (earlier && earlier.label !== field.label) found.push({ field, earlier, isAlike: !seen.has(exact) });
    if (!seen.has(exact)) seen.set(exact, field);
    if (!seen.has(sorted)) seen.set(sorted, field);
  }
  return found;
}

function wordsOf({ text, placeholders }: Field): string[] {
  const shown = placeholders.reduceRight((rest, { at, raw }) => `${rest.slice(0, at)} ${raw} ${rest.slice(at + 1)}`, text);
  return shown.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The same word three times in a row: "sale sale sale". */
const tripled = /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{M}'’]{1,30})(?:[\s,.!|*–-]{1,3}\1){2,9}(?![\p{L}\p{M}\p{N}])/giu;

/** Words that are said three times or more in a row. */
export function tripledWords(text: string): { readonly start: number; readonly end: number; readonly word: string }[] {
  return [...text.matchAll(tripled)].map(({ index, 0: whole, 1: word = '' }) => ({ start: index, end: index + whole.length, word }));
}
