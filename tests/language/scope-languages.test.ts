import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/language/quantities.ts';
import { classOf } from '../../src/language/scope/condition-classes.ts';
import { wordsOf } from '../../src/language/scope/languages.ts';
import type { ScopeWords } from '../../src/language/scope/scope-words.ts';
import { listed } from '../../src/language/scope/word-list.ts';
import { scopeOf } from '../../src/language/scope.ts';

const languages = ['es', 'de', 'fr', 'nl', 'pt', 'it', 'ru', 'hi', 'ja'];

/**
 * Sentences of shops. Expected, for each quantity but dates, parted by " / ": conditions, days and `!` aside, parted by ", ";
 * "-" for nothing, empty for nothing at all.
 */
const sentences = readFileSync(new URL('scope-languages.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([language = '', text = '', expected = '']) => ({ language, text, expected }));

describe.each(languages)('scope in %s', (language) => {
  const own = sentences.filter((sentence) => sentence.language === language);
  const isPlain = ({ expected }: { expected: string }): boolean => expected === '';

  it('is tried both ways', () => {
    expect(own.filter(isPlain).length).toBeGreaterThanOrEqual(8);
    expect(own.length - own.filter(isPlain).length).toBeGreaterThanOrEqual(8);
  });

  it.each(own)('$text', ({ text, expected }) => {
    const found = scopesIn(text, language);
    expect(expected === '' ? found.filter((scope) => scope !== '-') : found).toEqual(expected === '' ? [] : expected.split(' / '));
  });

  it('has ids of conditions that something tells the class of', () => {
    const ids = idsOf(language).filter((id) => classOf(id) === 'market' && !idsOf('en').includes(id) && !isPlace(id));
    expect(ids).toEqual([]);
  });

  it('has no empty and no doubled phrase in a list of conditions', () => {
    for (const [id, phrases] of Object.entries(wordsIn(language).conditions)) {
      const texts = listed(phrases);
      expect([id, texts.filter((text, index) => texts.indexOf(text) !== index)]).toEqual([id, []]);
    }
  });
});

describe('a list of words', () => {
  it('is parted by commas, over lines', () => expect(listed('\n  a b,\n  c*\n')).toEqual(['a b', 'c*']));
  it('keeps a comma that belongs to a phrase', () =>
    expect(listed(['if\\, for any reason, if so', 'x'])).toEqual(['if, for any reason', 'if so', 'x']));
});

describe('what is left out behind', () => {
  it('takes back a list that a join ends', () => {
    expect(scopesIn('30 Tage Rückgabe, Gutscheine, Sale-Artikel und Maßanfertigungen ausgenommen.', 'de')).toEqual(['-']);
  });

  it('leaves what a comma parts from it', () => {
    expect(scopesIn('60 Tage für Mitglieder, Sale-Artikel ausgenommen.', 'de')).toEqual(['members']);
  });

  it('is what follows where a condition does', () => {
    expect(scopesIn('60 Tage für Mitglieder, ausgenommen Sale-Artikel.', 'de')).toEqual(['members']);
  });
});

function scopesIn(text: string, language: string): string[] {
  const quantities = quantitiesOf(text, language).filter(({ value }) => value.kind !== 'date');
  return quantities.map((quantity) => {
    const { scope, aside } = scopeOf(text, quantity, { locale: language, sentence: [0, text.length], products: [], above: [] });
    const { conditions, from, until } = scope;
    const days = [from === undefined ? [] : `from ${from}`, until === undefined ? [] : `until ${until}`].flat();
    return [...conditions, ...days, ...(aside === undefined ? [] : [`!${aside}`])].join(', ') || '-';
  });
}

function wordsIn(language: string): ScopeWords {
  const words = wordsOf(language);
  if (words === undefined) throw new Error(`No words of scope for ${language}`);
  return words;
}

function idsOf(language: string): string[] {
  const { conditions, grades, rates } = wordsIn(language);
  return [...Object.keys(conditions), ...Object.keys(grades), ...Object.keys(rates)];
}

/** `es-remote`: a part of a country, which only its own language tells of. */
function isPlace(id: string): boolean {
  return /^[a-z]{2}-/.test(id);
}
