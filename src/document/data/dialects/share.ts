/** How much of a file's text a dialect explains: a few keys that look right do not make a file that product's. */

import type { Choice, DataFile } from '../file.ts';
import { isPhrase } from '../prose-value.ts';

/** Whether the choices are at least half of the phrases of a file. */
export function isMostOf(file: DataFile, choices: readonly Choice[]): boolean {
  if (choices.length === 0) return false;
  const phrases = file.values.filter(({ cooked }) => isPhrase(cooked.text)).length;
  return choices.filter(({ value }) => isPhrase(value.cooked.text)).length * 2 >= phrases;
}
