/** Where the languages of the gold sentences are spoken: it decides what `$`, `kr` and a national phone number mean. */

const regions: Readonly<Record<string, string>> = {
  en: 'US',
  es: 'ES',
  nl: 'NL',
  de: 'DE',
  fr: 'FR',
  pt: 'BR',
  it: 'IT',
  ru: 'RU',
  hi: 'IN',
  ja: 'JP',
  pl: 'PL',
  cs: 'CZ',
  sv: 'SE',
  tr: 'TR',
  zh: 'CN',
  ko: 'KR',
  ar: 'EG',
};

/** The locale in which a gold sentence is read. */
export function goldLocale(lang: string): string {
  const region = regions[lang];
  return region === undefined ? lang : `${lang}-${region}`;
}
