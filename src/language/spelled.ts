/** Durations in the words of a language, for suggestions where no text can be changed in place: "30 Tage", "30日". */

import { languageOf } from '../document/locale-parts.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import type { Duration, Value } from './quantity.ts';
import { categoryOf } from './rewrite/plural.ts';

/**
 * A duration as it stands alone in a language, in the nominative.
 *
 * @param locale - BCP 47 tag.
 * @returns `undefined` for other values, and where the language has no form of the unit.
 */
export function spelledDuration(value: Value, locale: string): string | undefined {
  const lexicon = lexiconOf(languageOf(locale));
  return value.kind === 'duration' && lexicon ? spelled(value, lexicon) : undefined;
}

function spelled({ low, high, unit }: Duration, lexicon: Lexicon): string | undefined {
  const category = categoryOf(high, lexicon);
  const forms = lexicon.forms[unit];
  const form = forms && (category === undefined ? forms['other'] : (forms[category] ?? forms['other']));
  if (form === undefined) return undefined;
  const digits = (number: number): string => String(number).replace('.', lexicon.decimal);
  return `${low === high ? digits(high) : `${digits(low)}–${digits(high)}`}${lexicon.hasSpaces ? ' ' : ''}${form}`;
}
