/** The date that messages show as an example. */

/** 27 November of any year. */
const day = Date.UTC(2000, 10, 27);

/**
 * A calendar date as the locale writes it: `November 27` in American English, `27. November` in German. It has no year, so that it is never over.
 * English of no country puts the day first, as most countries do.
 */
export function exampleDate(locale: string): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
  return format.format(day);
}
