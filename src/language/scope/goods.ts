/** Words that make goods a part of all only next to what they stand for: "used bikes", "bikes on sale", but not "used by". */

import { fold, foldSlice } from '../fold.ts';
import { goodsWordsOf } from './goods-words.ts';
import type { Phrases } from './scope-words.ts';
import { listed } from './word-list.ts';

/** How a language speaks of goods. */
export interface GoodsWords {
  /** Stand for a condition wherever they occur, by its id. */
  readonly anywhere?: Readonly<Record<string, Phrases>>;
  /** Right before goods, by the id of the condition: `used` bikes. */
  readonly before?: Readonly<Record<string, Phrases>>;
  /** Right behind goods: bikes `on sale`. */
  readonly behind?: Readonly<Record<string, Phrases>>;
  /** The form of a word that can be goods without an article: a plural. */
  readonly form: RegExp;
  /** Goods in another form: `furniture`. */
  readonly goods?: Phrases;
  /** Make any word behind them goods: `a`, `your`. */
  readonly articles?: Phrases;
  /** Words that are no goods, and that no goods stand behind: `price`, `by`. */
  readonly not: Phrases;
  /** Before words of `before`, they make a verb of them: `we` reduced. */
  readonly verbal?: Phrases;
  /** Behind words of `behind`, they make another thing of them: usados `por`. */
  readonly notBehind?: Phrases;
}

/** Which side of its goods a word stands on. */
export type GoodsSide = 'before' | 'behind';

/** Whether goods stand beside a range of a text. */
export type GoodsTest = (text: string, start: number, end: number, side: GoodsSide) => boolean;

/** Words between an adjective and its goods, and itself: "used electric bikes". */
const nearest = 2;
/** As much text as two words take. */
const reach = 48;

/** The test of a language; `undefined` where it has no such words. */
export function goodsTestOf(language: string): GoodsTest | undefined {
  const words = goodsWordsOf(language);
  if (words === undefined) return undefined;
  const test = new GoodsForms(words);
  return (text, start, end, side) => (side === 'before' ? test.areBehind(text, start, end) : test.areBefore(text, start, end));
}

/** The words of a language, ready to compare. */
class GoodsForms {
  readonly #form: RegExp;
  readonly #goods: WordSet;
  readonly #articles: WordSet;
  readonly #not: WordSet;
  readonly #verbal: WordSet;
  readonly #notBehind: WordSet;

  constructor({ form, goods = '', articles = '', not, verbal = '', notBehind = '' }: GoodsWords) {
    this.#form = form;
    [this.#goods, this.#articles, this.#not] = [wordSet(goods), wordSet(articles), wordSet(not)];
    [this.#verbal, this.#notBehind] = [wordSet(verbal), wordSet(notBehind)];
  }

  /** "Used bikes", "your used bike", "used electric bikes". */
  areBehind(text: string, start: number, end: number): boolean {
    const [last = ''] = wordsBefore(text, start);
    if (has(this.#verbal, last)) return false;
    const next = wordsBehind(text, end);
    if (next[0] === undefined || has(this.#not, next[0])) return false;
    if (has(this.#articles, last) || this.#isGoods(next[0])) return true;
    return next[1] !== undefined && this.#isGoods(next[1]);
  }

  /** "Bikes on sale", "una bici usada". */
  areBefore(text: string, start: number, end: number): boolean {
    // "With 20% off" is what all get: the number says how much, not which.
    const [next = ''] = wordsBehind(text, end);
    if (/^\s*[\d(]/.test(text.slice(end, end + reach)) || has(this.#notBehind, next)) return false;
    const [last, before = ''] = wordsBefore(text, start);
    if (last === undefined || has(this.#not, last)) return false;
    return this.#isGoods(last) || has(this.#articles, before);
  }

  #isGoods(word: string): boolean {
    return has(this.#goods, word) || (this.#form.test(word) && !has(this.#not, word));
  }
}

/** Whole words, and beginnings of words. */
interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

function wordSet(phrases: Phrases): WordSet {
  const all = listed(phrases).map(fold);
  return {
    words: new Set(all.filter((word) => !word.endsWith('*'))),
    beginnings: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
}

function has({ words, beginnings }: WordSet, word: string): boolean {
  const folded = foldSlice(word, 0, word.length);
  return words.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning));
}

/** The first two words behind an offset, over spaces and hyphens. */
function wordsBehind(text: string, end: number): string[] {
  const words: string[] = [];
  let rest = text.slice(end, end + reach);
  while (words.length < nearest) {
    const word = /^[\s-]([\p{L}\p{M}'’]+)/u.exec(rest);
    if (word === null) break;
    words.push(word[1] ?? '');
    rest = rest.slice(word[0].length);
  }
  return words;
}

/** The last two words before an offset, nearest first, over spaces and hyphens. */
function wordsBefore(text: string, start: number): string[] {
  const words: string[] = [];
  let rest = text.slice(Math.max(0, start - reach), start);
  while (words.length < nearest) {
    const word = /([\p{L}\p{M}'’]+)[\s-]$/u.exec(rest);
    if (word === null) break;
    words.push(word[1] ?? '');
    rest = rest.slice(0, word.index);
  }
  return words;
}
