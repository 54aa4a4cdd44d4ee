/** Quantities of a text. */

import { languageOf, namedCountry } from '../document/locale-parts.ts';
import type { Range } from '../document/map.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import { withoutInert } from './quantity/addresses.ts';
import { availabilityIn } from './quantity/availability.ts';
import { addressesIn } from './quantity/contacts/addresses.ts';
import { contactsIn } from './quantity/contacts.ts';
import { datesIn } from './quantity/dates.ts';
import type { Separators } from './quantity/digits.ts';
import { lex } from './quantity/lexer.ts';
import { joined, mask, merged } from './quantity/masks.ts';
import { hoursIn } from './quantity/opening-hours.ts';
import { readAt } from './quantity/read.ts';
import { endOf, phraseAt, type Reader, startOf } from './quantity/reader.ts';
import { type Vocabulary, vocabularyOf } from './quantity/vocabulary.ts';
import { nearDigits, readIn, windowsAround } from './quantity/windows.ts';
import type { Quantity } from './quantity.ts';

/** A locale, made ready. */
interface Prepared {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly separators: Separators;
  readonly region: string | undefined;
  /** Whether a plain space groups digits. */
  readonly spaces: boolean;
}

const locales = new Map<string, Prepared | undefined>();

/**
 * What a text states in numbers, in order, disjoint.
 *
 * @param text - Cooked text.
 * @param locale - BCP 47 tag: decides words, separators, the order of day and month, and by its region what `$` and a phone number mean.
 */
export function quantitiesOf(text: string, locale: string): Quantity[] {
  const prepared = preparedFor(locale);
  if (prepared === undefined) return [];
  const lexed = lex(text, prepared.vocabulary, prepared.spaces);
  if (lexed.anchors.length === 0 && lexed.addresses.length === 0) return [];
  const reader: Reader = { lexed, vocabulary: prepared.vocabulary, separators: prepared.separators, region: prepared.region };
  const wholes = wholesOf(reader, prepared, locale);
  mask(lexed, wholes);
  return merged(wholes, read(reader));
}

/** What is read by itself, before numbers are: addresses, hours, dates, round the clock. The first of two that overlap counts. */
function wholesOf(reader: Reader, { vocabulary, lexicon }: Prepared, locale: string): Quantity[] {
  const { text, hasNumber, addresses, phones, dates, rounds } = reader.lexed;
  const around = (places: readonly number[], near: number, reach: number): readonly Range[] =>
    hasNumber ? windowsAround(text, nearDigits(text, places, near), reach) : [];
  return joined([
    readIn(text, windowsAround(text, phones, 60), (part) => contactsIn(part, locale)),
    readIn(text, windowsAround(text, addresses, 1), addressesIn),
    readIn(text, around(hasNumber ? daysIn(reader) : [], 72, 100), (part) => hoursIn(part, lexicon, locale)),
    readIn(text, around(dates, 16, 50), (part) => datesIn(part, lexicon, locale)),
    readIn(text, windowsAround(text, rounds, 50), (part) => availabilityIn(part, vocabulary)),
  ]);
}

/** Where weekdays and words for "every day" stand: cooked offsets, start and end in turn. */
function daysIn(reader: Reader): number[] {
  const places: number[] = [];
  for (const token of reader.lexed.days) {
    const found = phraseAt(reader, token, ({ weekday, everyDay }) => weekday === true || everyDay === true);
    if (found !== undefined) places.push(startOf(reader, token), endOf(reader, found.next - 1));
  }
  return places;
}

function read(reader: Reader): readonly Quantity[] {
  const found: Quantity[] = [];
  let next = 0;
  for (const anchor of reader.lexed.anchors) {
    if (anchor < next) continue;
    const result = readAt(reader, anchor);
    next = Math.max(result.next, anchor + 1);
    if (result.quantity !== undefined) found.push(result.quantity);
  }
  return withoutInert(reader.lexed.text, found);
}

function preparedFor(locale: string): Prepared | undefined {
  if (!locales.has(locale)) locales.set(locale, prepare(locale));
  return locales.get(locale);
}

function prepare(locale: string): Prepared | undefined {
  const region = namedCountry(locale);
  const lexicon = lexiconOf(languageOf(locale));
  if (lexicon === undefined) return undefined;
  const separators = (region === undefined ? undefined : lexicon.regions[region]) ?? { decimal: lexicon.decimal, groups: lexicon.groups };
  const spaces = separators.groups.some((group) => /\s/.test(group));
  return { lexicon, vocabulary: vocabularyOf(lexicon), separators, region, spaces };
}
