/** Places that hold an unwanted writing, and are no prose of the brand. */

import { isAmongCapitals, isCapitalised, isCode, isPartOfIdentifier, languageOf } from '../../src/rule/index.ts';
import type { Unwanted } from './phrases.ts';
import { type Place, textOf } from './place.ts';
import { fold } from './spelling.ts';

/** Whether a writing is part of a path, a code, an identifier, a longer word or an exception. */
export function isSpared(place: Place, { entry, open, spared }: Unwanted): boolean {
  const { text, start, end } = place;
  const actual = textOf(place);
  if (open && /\p{N}/u.test(actual.slice(entry.length))) return true;
  if (isStartOfAbbreviation(place)) return true;
  if (spared.some((beginning) => fold(actual).startsWith(beginning))) return true;
  if (isCode(text, start, end) && !isAmongCapitals(text, start, end)) return true;
  return isPartOfIdentifier(text, start, end) && !isCompound(place) && !isAlternative(place);
}

/** Whether a writing with a final stop goes on: `U.S.` in `U.S.C.` is another abbreviation. */
function isStartOfAbbreviation({ text, start, end }: Place): boolean {
  return text.slice(start, end).endsWith('.') && /[\p{L}\p{N}]/u.test(text.charAt(end));
}

/** Whether a German noun is joined to another word: `Email-Adresse`. */
function isCompound(place: Place): boolean {
  if (languageOf(place.locale) !== 'de' || !isCapitalised(textOf(place))) return false;
  const [before, after] = [place.text.charAt(place.start - 1), place.text.charAt(place.end)];
  return !/[/@#_=$\\.]/.test(before) && !/[/@_=\\.:]/.test(after);
}

/** Whether a word is one of two in capitals with a slash between them: `Phone/E-mail`. */
function isAlternative({ text, start, end }: Place): boolean {
  if (!isCapitalised(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  const isLast = /(?:^|[\s(])\p{Lu}[\p{L}-]*\/$/u.test(before) && /^(?:$|[\s),;!?]|[.:](?!\S))/u.test(after);
  const isFirst = /(?:^|[\s(])$/u.test(before) && /^\/\p{Lu}[\p{L}-]*(?:$|[\s),;!?]|[.:](?!\S))/u.test(after);
  return isLast || isFirst;
}
