/** Asks the detector about texts that are in doubt. */

import { languageScores } from '../../src/rule/index.ts';
import { areNear } from './evidence.ts';
import { codeOf } from './names.ts';
import type { Foreign, Mark } from './observed.ts';

/** How much more a text must be like another language than like the expected one. */
const margin = 0.08;

/** Words in small letters that a text has to have, if it is to be more than a name. */
const fewestSmall = 3;

/** The same for languages that are near each other. */
const nearMargin = 0.12;

/**
 * The language that a foreign text is in, if it is sure, and one of those that may be meant.
 *
 * @param languages - Of the guide and of the files.
 */
export function foreignLanguage({ text, locale, language, words }: Foreign, languages: ReadonlySet<string>): string | undefined {
  const own = codeOf(locale);
  const scores = languageScores(text);
  const best = bestOf(scores, languages);
  if (best === undefined || best === own) return undefined;
  // The words and the letters must say the same.
  if (language !== undefined && language !== best && !areNear(language, best)) return undefined;
  if (!scores.has(own)) return isPlain(text, words) ? best : undefined;
  const lead = (scores.get(best) ?? 0) - (scores.get(own) ?? 0);
  return lead >= (areNear(own, best) ? nearMargin : margin) ? best : undefined;
}

/** Whether a message that reads as in the source language is so because nobody translated it, not because it is the same in both. */
export function isUntranslated({ text, locale, isForeign }: Mark, source: string): boolean {
  const [own, other] = [codeOf(locale), codeOf(source)];
  if (own === other || areNear(own, other) || (!isForeign && isName(text))) return false;
  const scores = languageScores(text);
  return (scores.get(other) ?? 0) - (scores.get(own) ?? 0) >= (isForeign ? 0 : margin * 2);
}

/** What has hardly a word in small letters is a name. */
function isName(text: string): boolean {
  return (text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu)?.length ?? 0) < fewestSmall;
}

/** The language of the texts that a file translates: that of the guide, or English, which keys of gettext mostly are in. */
export function originalLanguage({ text }: Mark, main: string): string {
  const scores = languageScores(text);
  return (scores.get('en') ?? 0) > (scores.get(codeOf(main)) ?? 0) ? 'en' : main;
}

/** Whether a third of the words are frequent ones of the other language: then it needs no comparison with the expected one. */
function isPlain(text: string, words: number): boolean {
  return words >= 4 && words * 3 >= text.split(/\s+/).length;
}

function bestOf(scores: ReadonlyMap<string, number>, languages: ReadonlySet<string>): string | undefined {
  const known = [...scores].filter(([language]) => languages.has(language));
  return known.reduce<readonly [string, number] | undefined>((best, each) => (each[1] > (best?.[1] ?? 0) ? each : best), undefined)?.[0];
}
