/** Where a sentence can be split: at a semicolon, a dash, or a comma with a conjunction, near its middle. */

import type { Sentence } from './sentences.ts';

/** Words that join a clause to the one before, by language; entries are parted by spaces. */
const conjunctions: Readonly<Record<string, string>> = {
  en: 'and but so yet because although though while whereas which who if unless',
  es: 'y e pero así aunque porque mientras por',
  nl: 'en maar dus want omdat hoewel terwijl waarbij waardoor zodat',
  de: 'und aber denn sondern weil obwohl während wobei wodurch sodass damit',
  fr: 'et mais donc car afin bien tandis puisque ainsi',
  pt: 'e mas portanto porque embora enquanto pois',
  it: 'e ed ma quindi perché sebbene mentre poiché così',
  ru: 'и а но однако поэтому потому хотя который которая которое которые чтобы',
  hi: 'और लेकिन इसलिए क्योंकि हालाँकि जबकि ताकि',
};

/** Share of the words that each part has, at least. */
const least = 0.25;

/** Words that are quoted to say where, and characters in scripts without spaces. */
const quoted = { words: 3, characters: 8 } as const;

/** Scripts without spaces: a comma is where a reader pauses. */
const unspaced: readonly string[] = ['ja', 'zh'];

/** The words before which a sentence can be split; `undefined` if there is no such place near its middle. */
export function splitIn(text: string, { words }: Sentence, language: string): string | undefined {
  let best: number | undefined;
  const middle = words.length / 2;
  const inside = bracketed(text, words);
  for (let i = Math.ceil(words.length * least); i <= words.length * (1 - least); i++) {
    if (inside.has(i) || (best !== undefined && Math.abs(i - middle) >= Math.abs(best - middle))) continue;
    if (isBreak(text, words[i - 1]?.[1] ?? 0, words[i]?.[0] ?? 0, words[i]?.[1] ?? 0, language)) best = i;
  }
  if (best === undefined) return undefined;
  const length = unspaced.includes(language) ? quoted.characters : quoted.words;
  const last = words[Math.min(best + length, words.length) - 1];
  return text.slice(words[best]?.[0], last?.[1]).replace(/\s+/g, ' ');
}

/** Indexes of the words in brackets. */
function bracketed(text: string, words: Sentence['words']): Set<number> {
  const found = new Set<number>();
  let depth = 0;
  for (let i = 1; i < words.length; i++) {
    const gap = text.slice(words[i - 1]?.[1], words[i]?.[0]);
    for (const mark of gap) {
      if (/[([（]/.test(mark)) depth++;
      else if (/[)\]）]/.test(mark)) depth = Math.max(0, depth - 1);
    }
    if (depth > 0) found.add(i);
  }
  return found;
}

/** Whether a sentence may end between two words: the end of the one, and the range of the other. */
function isBreak(text: string, before: number, start: number, end: number, language: string): boolean {
  const gap = text.slice(before, start);
  if (/[;；]|\s[–—-]{1,2}\s|[—]/u.test(gap)) return true;
  if (unspaced.includes(language)) return /[、，,]/u.test(gap);
  if (!/^["”»)]?,\s+$/u.test(gap)) return false;
  const list = conjunctions[language];
  return list?.split(' ').includes(text.slice(start, end).toLowerCase()) ?? false;
}
