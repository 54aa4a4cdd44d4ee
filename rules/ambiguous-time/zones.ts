/** In which time zones a brand's readers are. */

import { languageOf, namedCountry } from '../../src/rule/index.ts';

/** Countries with more than one zone in daily use. */
const wide: readonly string[] = ['US', 'CA', 'AU', 'BR', 'RU', 'ID', 'KZ'];

/** Zones by the countries that share them all year. Other countries have a zone of their own. */
const shared: readonly string[] = [
  'AT BA BE CH CZ DE DK ES FR HR HU IT LI LU MC ME MK MT NL NO PL RS SE SI SK SM',
  'GB IE PT',
  'BG CY EE FI GR LT LV RO UA',
  'CN HK MO MY PH SG TW',
  'JP KR',
  'IN LK',
];

/** Countries of languages that are spoken in one zone, for tags without a country. */
const homes: Readonly<Record<string, string>> = {
  de: 'DE',
  nl: 'NL',
  fr: 'FR',
  it: 'IT',
  hi: 'IN',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  pl: 'PL',
  ja: 'JP',
  ko: 'KR',
};

/**
 * Whether the readers of a text are in several zones.
 *
 * @param locale - Of the text.
 * @param locales - Of the guide, its own first.
 */
export function areSpread(locale: string, locales: readonly string[]): boolean {
  const country = countryOf(locale);
  if (country !== undefined && wide.includes(country)) return true;
  // A translation for one zone names its hours in that zone.
  if (country !== undefined && locale !== locales[0]) return false;
  const zones = [locale, ...locales].flatMap((tag) => zoneOf(countryOf(tag)) ?? []);
  return new Set(zones).size > 1 || zones.some((zone) => wide.includes(zone));
}

/** Zones as examples, by country. */
const examples: Readonly<Record<string, string>> = {
  US: 'ET',
  CA: 'ET',
  AU: 'AEST',
  BR: 'BRT',
  RU: 'MSK',
  GB: 'GMT',
  IE: 'GMT',
  IN: 'IST',
  JP: 'JST',
  DE: 'CET',
  ES: 'CET',
  FR: 'CET',
  IT: 'CET',
  NL: 'CET',
};

/** A zone that a brand of this locale might name. */
export function exampleZone(locale: string): string {
  return examples[countryOf(locale) ?? ''] ?? 'UTC';
}

/** A name for the zone of a country; `undefined` without one. */
function zoneOf(country: string | undefined): string | undefined {
  return country === undefined ? undefined : (shared.find((countries) => countries.split(' ').includes(country)) ?? country);
}

function countryOf(locale: string): string | undefined {
  return namedCountry(locale) ?? homes[languageOf(locale)];
}

/** Zones and their names, in the languages of the rule. */
const zone = new RegExp(
  [
    '(?<!\\p{L})(?:UTC|GMT|[ECMP][SD]?T|AK[SD]T|HST|BST|CES?T|EES?T|WES?T|MES?Z|IST|MSK|МСК|мск|JST|KST|SGT|HKT|AE[SD]T|AC[SD]T|AWST|AEST|NZ[SD]T|SAST|BRT|ART|CLT|COT|PET)(?!\\p{L})',
    'time\\s?zones?|local time|your time|(?:Eastern|Pacific)(?! \\p{Lu})',
    '(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich Mean|Central European|UK|US|UAE|London|British|Irish|Dublin|Berlin|German|Paris|French|Amsterdam|Dutch|Madrid|Spanish|Rome|Italian|Lisbon|Moscow|India|Indian|Sydney|Melbourne|New York|Toronto|Tokyo|Japan|Singapore|Hong Kong|Brasília) (?:Standard |Daylight |Summer )?[Tt]ime(?!\\p{L})',
    'hora (?:local|peninsular|del?|central|estándar|oficial|española)|zona horaria|huso horario',
    'horário (?:de|local|do)|hora (?:de|local)|fuso horário',
    'lokale tijd|plaatselijke tijd|\\p{L}+se tijd|tijdzone|Ortszeit|europäische\\p{L}* Zeit|Zeitzone|\\p{Lu}\\p{L}+er Zeit(?!\\p{L})',
    "heure (?:locale|de|du|d’|d'|française|normale)|fuseau horaire|ora (?:locale|italiana|di|solare|legale)|fuso orario",
    'по (?:\\p{L}+) времени|местн\\p{L}+ врем|время московское|часов\\p{L}+ пояс|समय क्षेत्र|भारतीय (?:मानक )?समय|स्थानीय समय',
  ].join('|'),
  'u',
);

/** Whether any of the texts names a time zone. */
export function namesZone(texts: Iterable<string>): boolean {
  for (const text of texts) if (zone.test(text)) return true;
  return false;
}
