/** Words for a half behind a duration: `two years and a half`, `dos años y medio`, `2年半`. */

/** Units that the word for a half goes with: where adjectives have a gender, "medio" is of an "año" and "media" of an "hora". */
export type HalfOf = 'any' | 'masculine' | 'feminine';

const words: Readonly<Record<string, Readonly<Record<string, HalfOf>>>> = {
  en: { 'and a half': 'any' },
  es: { 'y medio': 'masculine', 'y media': 'feminine' },
  fr: { 'et demi': 'any', 'et demie': 'any' },
  it: { 'e mezzo': 'any', 'e mezza': 'feminine' },
  ja: { 半: 'any' },
  ko: { 반: 'any' },
  pt: { 'e meio': 'masculine', 'e meia': 'feminine' },
  zh: { 半: 'any' },
};

/** The phrases of a language. */
export function halfWords(language: string): Readonly<Record<string, HalfOf>> {
  return words[language] ?? {};
}
