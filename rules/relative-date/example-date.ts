/** The date that messages show as an example. */

/** 27 November 2026, a Friday. */
const day = Date.UTC(2026, 10, 27);

/**
 * A calendar date as the locale writes it: `November 27, 2026` in American English, `27. November 2026` in German.
 * English of no country puts the day first, as most countries do.
 */
export function exampleDate(locale: string): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
  // Russian ends in "г.", which no message needs.
  return format.format(day).replace(/\s*г\.$/u, '');
}
