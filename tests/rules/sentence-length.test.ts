import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rule from '../../rules/sentence-length/rule.ts';
import { findingsIn, linterWith } from './linting.ts';

const registry = { 'sentence-length': rule };
const most = 12;

function reasonsFor(text: string, locale = 'en'): string[] {
  const linter = linterWith(registry, `locale: ${locale}\nrules: { sentence-length: { max: ${most} } }`);
  return findingsIn(linter, { 'a.txt': text }).map(({ reason }) => reason);
}

const word = fc.constantFrom('lamp', 'light', 'warm', 'oak', 'table', 'home', 'evening', 'switch', 'wood-grain');
const sentence = (minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength }).map((words) => `The ${words.slice(1).join(' ')} lamps.`.replace('  ', ' '));

describe('sentence-length', () => {
  it('is silent where each sentence is short enough, however many there are', () => {
    fc.assert(
      fc.property(fc.array(sentence(2, most - 1), { minLength: 1, maxLength: 20 }), (sentences) => {
        expect(reasonsFor(sentences.join(' '))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('counts the words of a sentence that is too long, those with a hyphen once', () => {
    fc.assert(
      fc.property(sentence(most, 60), sentence(2, most - 1), (long, short) => {
        const count = long.split(' ').length;
        const reasons = reasonsFor(`${short} ${long} ${short}`);
        expect(reasons).toEqual(count > most ? [expect.stringContaining(`sentence of ${count} words, expected at most ${most}`)] : []);
      }),
      { numRuns: 50 },
    );
  });

  it('names a place near the middle, outside of brackets', () => {
    const [reason] = reasonsFor('We make lamps of oak in Portland (by hand, and with care), and we ship them to all of you who ask.');
    expect(reason).toContain('before "and we ship"');
  });

  it('does not look at Thai, which shows no ends of sentences', () => {
    expect(reasonsFor('โคมไฟไม้โอ๊คทำด้วยมือในพอร์ตแลนด์และจัดส่งฟรีทั่วประเทศ', 'th')).toEqual([]);
  });
});
