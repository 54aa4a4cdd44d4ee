import { describe, expect, it } from 'vitest';
import { listedPhrases, onOneLine } from '../../src/language/listed.ts';
import { compileMatcher, type Hit, longest } from '../../src/language/matcher.ts';
import { clauseAround, inPromise, isDenied, nearestPromise, promiseKinds, promiseLists, told } from '../../src/language/promise.ts';
import { tokenize } from '../../src/language/tokens.ts';

const none = { ignore: [], also: [] };

function hitsOf(text: string, language = 'en'): Hit<string>[] {
  const phrases = listedPhrases([['vague', 'soon, etwa'], ...promiseLists(language, promiseKinds)], none);
  return longest(compileMatcher<string>(phrases).match(tokenize(text)));
}

function nearest(text: string, language = 'en'): string | undefined {
  const hits = hitsOf(text, language);
  const hit = hits.find(({ phrase }) => phrase.data === 'vague');
  if (!hit) throw new Error('No vague word.');
  return nearestPromise(text, [hit.start, hit.end], hits, promiseKinds);
}

describe('the promise that a word governs', () => {
  it.each([
    ['We ship soon', 'delivery'],
    ['Your refund arrives soon', 'refund'],
    ['You will hear from us soon', 'reply'],
    ['The lamp is soon available', 'availability'],
    ['Prices soon', 'price'],
    ['Live chat soon', 'support'],
    ['Free returns soon', 'returns'],
    ['A warranty soon', 'warranty'],
    ['Please ship soon', undefined],
    ['We ship one two three four five six seven eight nine soon', undefined],
    ['The evenings grow longer soon', undefined],
  ])('%s: %s', (text, kind) => expect(nearest(text)).toBe(kind));

  it('knows no other languages', () => expect([...promiseLists('xx', promiseKinds)]).toEqual([]));

  it('knows all kinds in each language', () => {
    for (const language of ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi']) {
      for (const [kind, list] of promiseLists(language, promiseKinds)) expect(list, `${language} ${kind}`).toMatch(/^\S.*\S$/);
    }
  });

  it('names each kind with its article', () => {
    for (const kind of promiseKinds) expect(inPromise(kind)).toMatch(/^ in an? /);
  });
});

describe('a clause', () => {
  it.each([
    ['The lamp glows, and we ship soon, as ever', ' and we ship soon'],
    ['Delivery: soon, as ever', 'Delivery: soon'],
    ['Delivery soon', 'Delivery soon'],
  ])('of %s', (text, clause) => {
    const [hit] = hitsOf(text).filter(({ phrase }) => phrase.data === 'vague');
    if (!hit) throw new Error('No vague word.');
    expect(text.slice(...clauseAround(text, hit, [0, text.length]))).toBe(clause);
  });

  it('tells an offer beside an amount only', () => {
    expect(told('20% off', [0, 7], ['delivery', 'offer'])).toEqual(['delivery', 'offer']);
    expect(told('off we go', [0, 9], ['delivery', 'offer'])).toEqual(['delivery']);
  });

  it.each([
    'We do not ship',
    "We don't ship",
    'Wir liefern nicht',
    'Nous n’expédions pas',
    'No enviamos',
    'Мы не доставляем',
    'हम नहीं भेजते',
  ])('is denied: %s', (text) => expect(isDenied(text)).toBe(true));

  it.each(['We ship', 'Notable', 'Denote', 'Wir liefern'])('is not denied: %s', (text) => expect(isDenied(text)).toBe(false));
});

describe('listed phrases', () => {
  it('come after those of the guide, without what it ignores', () => {
    expect([
      ...listedPhrases(
        [
          ['a', 'one, two'],
          ['b', ''],
        ],
        { ignore: ['Two'], also: ['three'] },
      ),
    ]).toEqual([
      { text: 'Two', loose: true, data: 'not' },
      { text: 'three', loose: true, data: 'also' },
      { text: 'one', loose: true, data: 'a' },
    ]);
  });

  it('are quoted on one line', () => expect(onOneLine('a  b\nc', 0, 6)).toBe('a b c'));
});
