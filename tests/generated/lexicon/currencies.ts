/** Words for money. */

import type { Lexicon } from '../../../src/language/lexicon/lexicon.ts';
import { childOf, localeTree } from './cldr.ts';
import { type Supplement, supplementOf } from './supplement.ts';
import { plain, sorted, wordList } from './words.ts';

/** Those with names. Of the others there are codes and signs only. */
const named = new Set([
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'INR',
  'RUB',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'TRY',
  'CNY',
  'KRW',
  'BRL',
  'MXN',
  'CAD',
  'AUD',
  'UAH',
]);

/** Words, codes and signs by currency. */
export function currencyWords(language: string, supplement: Supplement, dropped: readonly string[]): Lexicon['currencies'] {
  const shared = supplementOf('all');
  const tree = childOf(localeTree('cldr-numbers-full', 'currencies', language), 'numbers', 'currencies');
  const regional = [...Object.keys(supplement.regional), ...Object.keys(shared.regional)];
  const entries = Object.keys({ ...shared.currencies, ...supplement.currencies }).map((code) => {
    const names = named.has(code) ? Object.entries(childOf(tree, code)) : [];
    const words = names.flatMap(([key, text]) => (key.startsWith('displayName') && typeof text === 'string' ? [text] : []));
    const known = wordList([...words, ...(shared.currencies[code] ?? [])], [...supplement.dropCurrencies, ...dropped]);
    return [code, wordList([...known, ...(supplement.currencies[code] ?? [])], regional)] as const;
  });
  return sorted(entries);
}

/** Codes by sign or word that means several currencies. */
export function regionalCurrencies(supplement: Supplement, shared: Supplement): Lexicon['regional'] {
  return sorted(Object.entries({ ...shared.regional, ...supplement.regional }).map(([word, codes]) => [plain(word), codes] as const));
}
