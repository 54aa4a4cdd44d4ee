/** How a shouted text reads when it is said. */

import { capitalise, languageOf, startsSentence } from '../../src/rule/index.ts';
import { type Evidence, isInitials, small } from './judge.ts';
import type { Vocabulary } from './lexicon.ts';
import type { Run, Word } from './runs.ts';

/** Languages in which small letters are not just capitals made small: nouns keep theirs, or accents come back. */
const uncertain = new Set(['de', 'el', 'lb']);

/** Places to look at, at most. */
const mostTries = 50;

/**
 * The run in small letters, its first one a capital where a sentence starts; acronyms and names keep theirs.
 * `undefined` in languages where that can't be told from the capitals.
 */
export function sentenceCase(text: string, run: Run, locale: string, evidence: Evidence): string | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || uncertain.has(languageOf(locale))) return undefined;
  const elsewhere = run.length > 1 ? writtenElsewhere(text.slice(first.start, last.end), evidence.vocabulary) : undefined;
  if (elsewhere !== undefined) return startsSentence(text, first.start) ? capitalise(elsewhere, locale) : elsewhere;
  const parts: string[] = [];
  let done = first.start;
  for (const word of run) {
    parts.push(smallBetween(text.slice(done, word.start), locale));
    parts.push(said(word, locale, evidence));
    done = word.end;
  }
  const quiet = parts.join('');
  return startsSentence(text, first.start) ? capitalise(quiet, locale) : quiet;
}

/** The same words as the document writes them in another place, if not in capitals: `Privacy Pro`. */
function writtenElsewhere(phrase: string, { text, smallText: all }: Vocabulary): string | undefined {
  const wanted = phrase.toLowerCase();
  // Few letters have another length in small letters; then offsets would not fit.
  if (all.length !== text.length) return undefined;
  for (let at = all.indexOf(wanted), tries = 0; at >= 0 && tries < mostTries; at = all.indexOf(wanted, at + 1), tries++) {
    const found = text.slice(at, at + phrase.length);
    const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + phrase.length));
    if (isWhole && /\p{Ll}/u.test(found)) return found;
  }
  return undefined;
}

/** A word that the document writes with a capital only is a name. */
function said(word: Word, locale: string, evidence: Evidence): string {
  if (isInitials(word, evidence)) return word.text;
  const { small: known, capitalised } = evidence.vocabulary;
  const name = known.has(small(word)) || evidence.lexicon.common.has(small(word)) ? undefined : capitalised.get(small(word));
  return name ?? word.text.toLocaleLowerCase(locale);
}

/** Between words of a run stand single letters too. English keeps its `I`. */
function smallBetween(between: string, locale: string): string {
  return /^en\b/.test(locale) ? between.replace(/\b[A-HJ-Z]\b/g, (letter) => letter.toLowerCase()) : between.toLocaleLowerCase(locale);
}
