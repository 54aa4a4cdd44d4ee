/** Half a unit more behind a duration: `two years and a half`. */

import type { DurationUnit } from '../quantity.ts';
import { endOf, isGlued, isHyphen, isUnspaced, isWordAt, phraseAt, type Reader, rolesAt, textOf } from './reader.ts';

const feminine: ReadonlySet<DurationUnit> = new Set(['h', 'w']);

/** Words that may follow where the half ends what is said: "two years and a half marathon" does not. */
const behindEnglish: ReadonlySet<string> = new Set('of to from after before for since ago in and or on until with when if'.split(' '));

/** Half price, `半額`, begins another word. */
const otherHalf = /^[額价價値天日]/u;

/** The token behind the half that goes on behind a duration; `undefined` if there is none. */
export function afterHalf(reader: Reader, next: number, unit: DurationUnit): number | undefined {
  const found = phraseAt(reader, next, ({ half }) => half !== undefined);
  const of = found?.roles.half;
  if (found === undefined || of === undefined || (of !== 'any' && (of === 'feminine') !== feminine.has(unit))) return undefined;
  return isOtherThing(reader, found.next) ? undefined : found.next;
}

/** `y medio millón`, `et demi-tarif`, `and a half marathon`: the half is of something else. */
function isOtherThing(reader: Reader, next: number): boolean {
  const { number, scale } = rolesAt(reader, next);
  if (number !== undefined || scale !== undefined || (isHyphen(reader, next) && isGlued(reader, next))) return true;
  if (!isWordAt(reader, next)) return false;
  if (isUnspaced(reader, next)) return otherHalf.test(reader.lexed.text.slice(endOf(reader, next - 1)));
  return reader.vocabulary.lexicon.language === 'en' && !behindEnglish.has(textOf(reader, next).toLowerCase());
}
