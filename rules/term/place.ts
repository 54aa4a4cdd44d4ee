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
