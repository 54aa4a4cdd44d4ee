/** Where an unwanted writing stands. */

/** A place of an unwanted writing: cooked text and range. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly locale: string;
}

/** The writing at a place. */
export function textOf({ text, start, end }: Place): string {
  return text.slice(start, end);
}

/** The language of a place: `en` of `en-US`. */
export function languageOf({ locale }: Pick<Place, 'locale'>): string {
  return locale.split('-', 1)[0] ?? '';
}
