/** Which spellings of a word are right in which variety of English. */

import { spellings } from './words.generated.ts';

/** Varieties that have a dictionary: American, British, Australian, Canadian. */
export type Variety = 'U' | 'G' | 'A' | 'C';

/** A spelling of a word, in small letters, and the varieties that have it. */
interface Spelling {
  readonly word: string;
  readonly varieties: string;
}

/** All spellings of one word. */
export type Spellings = readonly Spelling[];

/** Regions whose English is not British. */
const regions: Readonly<Record<string, Variety>> = { US: 'U', PH: 'U', PR: 'U', LR: 'U', AU: 'A', CA: 'C' };

/** The variety of a locale; `undefined` where the locale names no region. */
export function varietyOf(locale: string): Variety | undefined {
  const region = /^en(?:-[a-z]{4})?-([a-z]{2}|\d{3})(?:-|$)/i.exec(locale)?.[1]?.toUpperCase();
  if (region === undefined) return undefined;
  return regions[region] ?? 'G';
}

let known: ReadonlyMap<string, Spellings> | undefined;

/** The spellings of a word in small letters, if it has several. */
export function spellingsOf(word: string): Spellings | undefined {
  known ??= read();
  return known.get(word);
}

/** The spellings that a variety has instead of a word; none where the word is right in it. */
export function insteadOf(word: string, all: Spellings, variety: Variety): string[] {
  if (all.some((spelling) => spelling.word === word && spelling.varieties.includes(variety))) return [];
  return all.filter(({ varieties }) => varieties.includes(variety)).map((spelling) => spelling.word);
}

/** Whether a word in -ize, of which another spelling differs in the s only: right in British English as Oxford writes it. */
export function isIze(word: string, all: Spellings): boolean {
  const other = word.replace(/iz(?=[eia]|ment)/, 'is');
  return other !== word && all.some((spelling) => spelling.word === other);
}

/** Whether a word in -ise, of which another spelling differs in the z only. */
export function isIse(word: string, all: Spellings): boolean {
  return all.some((spelling) => spelling.word !== word && spelling.word.replace(/iz(?=[eia]|ment)/, 'is') === word);
}

function read(): ReadonlyMap<string, Spellings> {
  const found = new Map<string, Spellings>();
  for (const [pattern, list] of Object.entries(spellings)) {
    const varieties = pattern.split('/');
    for (const words of list.split(',')) {
      const all = words.split(' ').map((word, index): Spelling => ({ word, varieties: varieties[index] ?? '' }));
      for (const { word } of all) found.set(word, all);
    }
  }
  return found;
}
