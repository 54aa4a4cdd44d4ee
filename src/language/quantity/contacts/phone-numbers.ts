/** Reads phone numbers. */

import { createRequire } from 'node:module';
import { type CountryCode, type MetadataJson, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { Quantity } from '../../quantity.ts';
import { asciiDigits, digitsOf } from '../digits-of-scripts.ts';
import { hasPhoneShape, isGroupedNumber } from './phone-shape.ts';
import { regionOf } from './region.ts';

/** Digits with what parts them. More of them than a number has are told below. */
const candidates = /(?:[+＋][ \u00A0]?)?\(?[+＋]?\p{Nd}[\p{Nd} \u00A0\u202F()./‐‑–-]{5,30}/gu;
/** Right before digits that are no phone number. Letters of scripts without spaces may stand there. */
const glued = /(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}])[\p{L}\p{M}]|[\p{Nd}_$€£¥₹₽#=@\uFFFC])$|\p{Nd}[.,:/-]$|\p{L}-$/u;
/** Right behind them. */
const goesOn = /(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}])\p{L}|[\p{Nd}_%‰€$£₹₽@=\uFFFC]|[ \u00A0][€%]|[.,:/-]\p{Nd}/uy;
/** Words that announce a phone number, a few words before it. Stems, but for short words. */
const phoneWord =
  /(?:(?<!\p{L})(?:call|phone|telephone|mobile|cell|fax|whatsapp|sms|dial|hotline|helpline|toll[ -]?free|ring|text us|llama|llám|teléfono|telefon|móvil|celular|ruf|anruf|durchwahl|handy|appel|téléphon|joign|portable|numéro|bellen|bel(?!\p{L})|ligue|telefone|chiam|cellulare|numero verde|звон|позвон|телефон|тел(?!\p{L})|горяч|फोन|फ़ोन|कॉल|हेल्पलाइन|टोल|zadzwo|infolini|volejte|zavol|ara(?!\p{L})|arayın|çağrı|tel(?!\p{L})|tél(?!\p{L})|ph(?!\p{L})|هاتف|اتصل|واتساب)|電話|フリーダイヤル|电话|热线|致电|拨打|전화|고객센터|[📞☎✆📱])[^.!?\n\p{Nd}]{0,24}[.:]?[^.!?\n\p{Nd}]{0,4}$/iu;
/** Words behind a phone number that tell that it is one. */
const phoneWordBehind = /^[\p{L}\p{M} ]{0,6}?(?:कॉल|फोन|फ़ोन|डायल|numaralı|に(?:お)?電話|へ(?:お)?電話|번으로)/u;
/** Groups between spaces that are tried from one candidate, at most. */
const mostGroups = 8;

let metadata: MetadataJson | undefined;

/** Digits of a number, at least and at most (E.164). */
const fewest = 7;
const most = 15;

/** What a text says of one candidate. */
interface Candidate {
  readonly start: number;
  readonly text: string;
  readonly hasWord: boolean;
}

/**
 * Phone numbers of a text, in order, disjoint. One with a country code is read anywhere; a national one where the locale's
 * region has such numbers and its form, or a word before it, tells that it is one.
 *
 * @param text - Cooked text.
 * @param locale - BCP 47 tag; without a region, that of the language is taken.
 */
export function phoneNumbersIn(text: string, locale: string): Quantity[] {
  const region = regionOf(locale);
  const found: Quantity[] = [];
  for (const { index, 0: run } of text.matchAll(candidates)) {
    if (digitsOf(run).length < fewest || glued.test(text.slice(Math.max(0, index - 2), index))) continue;
    const end = index + run.length;
    const hasWord = phoneWord.test(text.slice(Math.max(0, index - 48), index)) || phoneWordBehind.test(text.slice(end, end + 16));
    const phone = phoneIn({ start: index, text: run, hasWord }, text, region);
    if (phone !== undefined) found.push(phone);
  }
  return found;
}

/**
 * The phone number that a text is, possible at least.
 *
 * @param locale - BCP 47 tag: its region decides what a national number is.
 */
export function phoneNumberOf(text: string, locale: string): PhoneNumber | undefined {
  const phone = parsed(asciiDigits(text), regionOf(locale));
  return phone?.isPossible() ? phone : undefined;
}

function parsed(text: string, region: CountryCode | undefined): PhoneNumber | undefined {
  return parsePhoneNumberFromString(text, region === undefined ? {} : { defaultCountry: region }, numbersOfTheWorld());
}

/** The longest phone number of a candidate, between its spaces. */
function phoneIn(candidate: Candidate, text: string, region: CountryCode | undefined): Quantity | undefined {
  const groups = [...candidate.text.matchAll(/[^\s]+/g)];
  if (groups.length > mostGroups) return undefined;
  for (let first = 0; first < groups.length; first++) {
    for (let last = groups.length - 1; last >= first; last--) {
      const from = groups[first]?.index ?? 0;
      const to = (groups[last]?.index ?? 0) + (groups[last]?.[0].length ?? 0);
      const phone = phoneAt(text, candidate.start + from, candidate.start + to, candidate.hasWord && first === 0, region);
      if (phone !== undefined) return phone;
    }
  }
  return undefined;
}

/** The phone number that is written in a range, without signs at its ends that are not its own. */
function phoneAt(text: string, from: number, to: number, hasWord: boolean, region: CountryCode | undefined): Quantity | undefined {
  const [start, end] = trimmed(text, from, to);
  const surface = asciiDigits(text.slice(start, end)).replace('＋', '+');
  const digits = digitsOf(surface).length;
  goesOn.lastIndex = end;
  if (digits < fewest || digits > most || goesOn.test(text)) return undefined;
  const isInternational = surface.startsWith('+') || surface.startsWith('(+');
  if (!isInternational && !hasPhoneShape(surface, region, hasWord)) return undefined;
  const phone = parsed(surface, region);
  if (phone === undefined || !isTrusted(phone, surface, isInternational || hasWord)) return undefined;
  return { start, end, value: { kind: 'phone', number: phone.number } };
}

/** Numbers for films and examples are possible, but in no plan: with a country code or a word they are read as well. */
function isTrusted(phone: PhoneNumber, surface: string, isTold: boolean): boolean {
  return phone.isValid() || (isTold && phone.isPossible() && !isGroupedNumber(surface));
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (end > start && !/\p{Nd}/u.test(text.charAt(end - 1))) end--;
  const isOpen = text.charAt(start) === '(' && !text.slice(start, end).includes(')');
  if (isOpen) start++;
  return [start, end];
}

/** Read when the first candidate is met: its package holds 80 kB of numbering plans. */
function numbersOfTheWorld(): MetadataJson {
  metadata ??= createRequire(import.meta.url)('libphonenumber-js/metadata.min.json') as MetadataJson;
  return metadata;
}
