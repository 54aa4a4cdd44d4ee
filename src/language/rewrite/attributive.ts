/** English durations that stand before a noun, in the singular: "a 1 year warranty" becomes "a 2 year warranty". */

import { fold } from '../fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DurationUnit } from '../quantity.ts';
import { inCaseOf } from './numerals.ts';

/** A noun that a length of time describes, perhaps with an adjective before it. */
const noun =
  /^[ \u00A0](?!(?:of|for|from|after|to|in|on|and|or|with|if|is|are|your|our|the|an?|we|you|it|they)[ \u00A0])(?:[\p{L}-]+[ \u00A0])?(?:warrant|guarantee|return|refund|money-back|trial|polic|window|period|limit|notice|deliver|shipping|plan|subscription|contract|membership|cover|exchange|support|service|term)/iu;

/**
 * What stands behind the number, in another unit; `undefined` where no noun follows, or where it is not in the singular.
 *
 * @param tail - What stands behind the number, with the space.
 * @param behind - What stands behind the duration.
 */
export function attributiveTail(tail: string, behind: string, old: DurationUnit, next: DurationUnit, lexicon: Lexicon): string | undefined {
  if (lexicon.language !== 'en' || !noun.test(behind)) return undefined;
  const core = tail.trimStart();
  const [singular, other] = [lexicon.forms[old]?.['one'], lexicon.forms[next]?.['one']];
  if (core === tail || other === undefined || fold(core) !== fold(singular ?? '')) return undefined;
  return tail.slice(0, tail.length - core.length) + inCaseOf(core, other);
}
