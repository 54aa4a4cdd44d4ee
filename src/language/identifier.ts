/** Words that are part of something that no reader reads as prose. */

import { isCapitals } from './letter-case.ts';

/**
 * Whether the characters around a range make it part of a path, a handle, an identifier or a longer compound:
 * `github/site`, `@slack`, `sign-in-form`, `node.test`, `github(dot)com`.
 *
 * @param text - Cooked text; `start` and `end` are offsets into it.
 */
export function isPartOfIdentifier(text: string, start: number, end: number): boolean {
  if (start > 0 && '/@#_-‐‑=$\\'.includes(text.charAt(start - 1))) return true;
  if (start > 1 && text.charAt(start - 1) === '.' && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))) return true;
  if (/^\s?[([{](?:at|dot)[)\]}]/i.test(text.slice(end, end + 7))) return true;
  const after = text.charAt(end);
  if (after !== '' && '/@_=\\'.includes(after)) return true;
  return after !== '' && '-‐‑.:'.includes(after) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1));
}

/** Words before a code that customers enter. */
const codeWord =
  /(?<![\p{L}\p{N}])(?:code|coupon|promo|voucher|c[oó]digo|cup[oó]n|codice|buono|gutschein|gutscheincode|rabattcode|aktionscode|promocode|kortingscode|cupom|промокод|код)s?(?:\s+(?:is|word|ist|es|est|è|é))?[\s:"'“”„‘’«»(*_-]*$/iu;

/**
 * Whether one word in capitals is a code: "Enter the code BASKET".
 *
 * @param text - Cooked text; `start` and `end` are offsets into it.
 */
export function isCode(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return isCapitals(word) && !/\s/.test(word) && codeWord.test(text.slice(Math.max(0, start - 40), start));
}
