/** What the words and letters of a text say of its language, before a detector is asked. */

import { isWord, type Tokens } from '../../src/rule/index.ts';
import { codeOf } from './names.ts';
import { mainScript, scriptOf } from './script.ts';
import { listedLanguages, wordsOf } from './words.ts';

/** Letters from which on a text is judged. */
export const fewestLetters = 21;

/** Words that are looked at; a longer text has shown its language by then. */
const mostWords = 150;

/** Share of letters in another script that makes a text foreign; the rest are names. */
const foreignShare = 0.8;

/** Languages that share so many words that only a longer text tells them apart. */
const nearGroups: readonly string[] = [
  'es pt gl ca ast',
  'nb nn da sv',
  'cs sk',
  'ru uk be bg mk sr',
  'hi mr ne',
  'id ms',
  'hr bs sr sl',
  'nl af',
];

/** Why a text may be in another language than is expected. */
export interface Doubt {
  /** The language that its words are of; absent where only its script is foreign. */
  readonly language?: string;
  /** Words of that language that the expected one lacks. */
  readonly words: number;
}

/** The reason to doubt a text; absent where it may well be in the language that is expected. */
export function doubtOf(text: string, tokens: Tokens, locale: string): Doubt | undefined {
  const own = codeOf(locale);
  const script = scriptOf(locale);
  const found = mainScript(text.slice(0, 600));
  if (!found) return undefined;
  if (script !== undefined && found.script !== script) return found.share >= foreignShare ? foreignScript(found.script, tokens) : undefined;
  return found.script === 'Latn' ? foreignWords(tokens, own, letterCount(text)) : undefined;
}

/** Letters of a text. */
export function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Latin letters may be names; other scripts are not used for them. */
function foreignScript(script: string, tokens: Tokens): Doubt | undefined {
  if (script !== 'Latn') return { words: 0 };
  const best = bestLanguage(seenWords(tokens), new Set());
  return best && best.words >= 2 ? best : undefined;
}

function foreignWords(tokens: Tokens, own: string, letters: number): Doubt | undefined {
  const words = seenWords(tokens);
  const ownWords = wordsOf(own) ?? new Set();
  const ownCount = words.filter((word) => ownWords.has(word)).length;
  if (ownWords.size > 0 && ownCount * 6 > words.length) return undefined;
  const best = bestLanguage(words, ownWords);
  if (!best?.language || best.language === own) return undefined;
  const isNear = areNear(own, best.language);
  if (isNear && (letters < 80 || ownWords.size === 0)) return undefined;
  const needed = isNear ? 4 : ownWords.size === 0 ? 3 : 2;
  return best.words >= needed && best.words > ownCount * 2 && best.words * 6 >= words.length ? best : undefined;
}

/** Whether two languages are easily taken for each other. */
export function areNear(a: string, b: string): boolean {
  return nearGroups.some((group) => group.split(' ').includes(a) && group.split(' ').includes(b));
}

/** Different words, in the order of the text. */
function seenWords(tokens: Tokens): string[] {
  const words = tokens.folded.slice(0, mostWords * 2).flatMap((word) => (isWord(word) ? word.split(/['’]/) : []));
  return [...new Set(words)].slice(0, mostWords);
}

/** The language of which there are most words that the expected one lacks. */
function bestLanguage(words: readonly string[], own: ReadonlySet<string>): Doubt | undefined {
  // One letter is a word in too many languages.
  const foreign = words.filter((word) => word.length > 1 && !own.has(word));
  const counts = Array.from(listedLanguages(), (language) => ({
    language,
    words: foreign.filter((word) => wordsOf(language)?.has(word)).length,
  }));
  return counts.reduce<Doubt | undefined>((best, each) => (each.words > (best?.words ?? 0) ? each : best), undefined);
}
