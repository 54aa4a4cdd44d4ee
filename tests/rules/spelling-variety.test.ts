import { describe, expect, it } from 'vitest';
import { isOxford, majorityOf, tallyOf } from '../../rules/spelling-variety/majority.ts';
import { insteadOf, spellingsOf, type Variety, varietyOf } from '../../rules/spelling-variety/spellings.ts';
import { spellings } from '../../rules/spelling-variety/words.generated.ts';

const instead = (word: string, variety: Variety): string[] => insteadOf(word, spellingsOf(word) ?? [], variety);

describe('varietyOf', () => {
  it.each([
    ['en-US', 'U'],
    ['en-GB', 'G'],
    ['en-IE', 'G'],
    ['en-NZ', 'G'],
    ['en-AU', 'A'],
    ['en-CA', 'C'],
    ['en-Latn-US', 'U'],
    ['en-001', 'G'],
    ['en', undefined],
    ['de-DE', undefined],
  ])('%s', (locale, variety) => expect(varietyOf(locale)).toBe(variety));
});

describe('the words', () => {
  it('are written in one way by each variety, or left alone', () => {
    for (const [pattern, list] of Object.entries(spellings)) {
      const varieties = pattern.split('/');
      for (const words of list.split(',')) expect(words.split(' '), words).toHaveLength(varieties.length);
    }
  });

  it.each<[string, Variety, string[]]>([
    ['colour', 'U', ['color']],
    ['color', 'G', ['colour']],
    ['color', 'C', ['colour']],
    ['organise', 'C', ['organize']],
    ['organize', 'A', ['organise']],
    ['cheque', 'U', ['check']],
    ['check', 'G', []],
    ['program', 'G', []],
    ['programme', 'U', ['program']],
    ['practise', 'U', ['practice']],
    ['practice', 'G', []],
    ['storeys', 'U', ['stories']],
    ['catalogued', 'U', ['cataloged']],
    ['judgement', 'U', []],
    ['prized', 'G', []],
    ['advertise', 'U', []],
    ['constructor', 'G', []],
  ])('%s in %s', (word, variety, expected) => expect(instead(word, variety)).toEqual(expected));
});

describe('the majority', () => {
  const british = ['colour', 'favour', 'centre', 'grey', 'catalogue'];
  const ize = ['organize', 'personalize', 'customize', 'recognize'];

  it('needs five words, of which four in five agree', () => {
    expect(majorityOf(tallyOf(british))).toEqual({ variety: 'G', count: 5, total: 5 });
    expect(majorityOf(tallyOf(british.slice(1)))).toBe(undefined);
    expect(majorityOf(tallyOf([...british, 'color', 'favor']))).toBe(undefined);
  });

  it('counts -ize as American, but not against British English', () => {
    expect(majorityOf(tallyOf([...ize, 'color']))).toEqual({ variety: 'U', count: 5, total: 5 });
    expect(majorityOf(tallyOf([...british, ...ize]))).toEqual({ variety: 'G', count: 5, total: 5 });
  });

  it('is of Oxford where -ize is common, and American spellings are not', () => {
    expect(isOxford(tallyOf([...british, ...ize]))).toBe(true);
    expect(isOxford(tallyOf([...british, ...ize.slice(2)]))).toBe(false);
    expect(isOxford(tallyOf([...ize, 'color']))).toBe(false);
  });
});
