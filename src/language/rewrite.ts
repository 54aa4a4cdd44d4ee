/** Writes another value in the form and language of a place: "binnen 14 dagen" becomes "binnen 30 dagen". */

import { languageOf } from '../document/locale-parts.ts';
import { compareValues } from './compare.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import { quantitiesOf } from './quantities.ts';
import type { Quantity, Value } from './quantity.ts';
import { rewrittenAmount } from './rewrite/amount.ts';
import { rewrittenDate } from './rewrite/date.ts';
import { rewrittenDuration } from './rewrite/duration.ts';
import { rewrittenHours } from './rewrite/hours.ts';
import { rewrittenName } from './rewrite/name.ts';
import { rewrittenPhone } from './rewrite/phone.ts';

/**
 * The text of a quantity with another value, written as this one is.
 *
 * @param text - Cooked text in which the quantity stands.
 * @param locale - BCP 47 tag of the text.
 * @returns `undefined` where it can't be written so without changing the words around it.
 */
export function rewritten(text: string, quantity: Quantity, value: Value, locale: string): string | undefined {
  const surface = text.slice(quantity.start, quantity.end);
  const lexicon = lexiconOf(languageOf(locale));
  if (lexicon === undefined || quantity.value.kind !== value.kind) return undefined;
  if (compareValues(quantity.value, value) === 'equal') return surface;
  // A phone number may need the words before it to be read as one: its writer has checked it.
  if (value.kind === 'phone') return rewrittenPhone(surface, value, locale);
  const written = write(surface, quantity, value, { lexicon, locale, text });
  return written !== undefined && says(written, value, locale) ? written : undefined;
}

/** Where and how something is written. */
interface Place {
  readonly lexicon: Lexicon;
  readonly locale: string;
  /** What it stands in. */
  readonly text: string;
}

function write(surface: string, quantity: Quantity, value: Value, { lexicon, locale, text }: Place): string | undefined {
  const old = quantity.value;
  switch (value.kind) {
    case 'duration':
      return rewrittenDuration(text, quantity, value, lexicon);
    case 'money':
    case 'percent':
    case 'count':
    case 'size':
      return rewrittenAmount(surface, old as typeof value, value, { lexicon, locale });
    case 'date':
      return rewrittenDate(surface, old as typeof value, value, lexicon.language);
    case 'hours':
      return rewrittenHours(surface, old as typeof value, value, lexicon);
    case 'email':
    case 'url':
    case 'version':
      return rewrittenName(surface, old as typeof value, value);
    default:
      return undefined;
  }
}

/** Whether a text is read as a value, all of it. */
function says(text: string, value: Value, locale: string): boolean {
  const [read, ...others] = quantitiesOf(text, locale);
  if (read === undefined || others.length > 0 || read.start !== 0 || read.end !== text.length) return false;
  return !read.isAmbiguous && compareValues(read.value, value) === 'equal';
}
