/** Word lists as phrases: how rules of words turn their lists and their options into what is looked for. */

import type { Phrase } from './phrase.ts';

/** What the guide adds to a rule's lists. */
interface OwnWords {
  /** Phrases to leave alone. */
  readonly ignore: readonly string[];
  /** More phrases to report. */
  readonly also: readonly string[];
}

/** Of the guide's own words: `not` hides what it overlaps, `also` is always reported. */
export type OwnKind = 'also' | 'not';

/**
 * All phrases of some lists, each with the kind of its list, and those of the guide before them. What the guide ignores is left out.
 *
 * @param lists - Kind and entries parted by commas.
 */
export function* listedPhrases<Kind extends string>(
  lists: Iterable<readonly [Kind, string]>,
  { ignore, also }: OwnWords,
): Generator<Phrase<Kind | OwnKind>> {
  const ignored = new Set(ignore.map((text) => text.toLowerCase()));
  for (const text of ignore) yield { text, loose: true, data: 'not' };
  for (const text of also) yield { text, loose: true, data: 'also' };
  for (const [kind, list] of lists) {
    for (const text of list.split(', ')) if (text !== '' && !ignored.has(text.toLowerCase())) yield { text, loose: true, data: kind };
  }
}

/** Words of a text on one line, for a message. */
export function onOneLine(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
