/** What a locale is made of. */

/**
 * Its language: `en` of `en-US` and of `EN_us`.
 *
 * @param locale - BCP 47 tag, however it is written.
 */
export function languageOf(locale: string): string {
  return locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}

/**
 * The country that it names: `TW` of `zh-Hant-tw`; `undefined` for `es-419`.
 *
 * @param locale - BCP 47 tag, however it is written.
 */
export function namedCountry(locale: string): string | undefined {
  const [, ...parts] = locale.split(/[-_]/);
  return parts.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase();
}
