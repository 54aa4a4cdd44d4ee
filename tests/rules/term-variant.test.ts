import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../rules/term-variant/collect.ts';
import { tokenize } from '../../src/language/tokens.ts';

function found(text: string, language = 'en'): string[] {
  return [...candidates({ text, tokens: tokenize(text), inert: [], language })].map(({ key, shape }) => `${key} ${shape}`);
}

describe('candidates', () => {
  it.each([
    ['We answer each e-mail.', ['email hyphen']],
    ['Websites and web sites', ['website joined', 'website spaced']],
    ['the sign-in page', ['signin hyphen']],
    ['to sign-in', []],
    ['Log-in to your account', []],
    ['state-of-the-art', []],
    ['a 30-day trial', []],
    ['a well known lamp', []],
    ['SEND AN E-MAIL', []],
    ['usa Email Protection', []],
    ['constructorless __proto__ toString-valueOf', ['tostringvalueof hyphen']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('leaves English passages in another language alone', () => {
    expect(found('please send an email to the team', 'de')).toEqual([]);
    expect(found('eine E-Mail an das Team', 'de')).toEqual(['email hyphen']);
  });

  it('are in order, apart and outside of inert text', () => {
    const words = fc.constantFrom('e-mail', 'email', 'web site', 'website', 'sign-in', 'the', '- ', '’', '\ufffc', 'Co-Op', '.', 'é-mail');
    fc.assert(
      fc.property(fc.array(words), fc.nat(40), (parts, cut) => {
        const text = parts.join(' ');
        const inert = [[cut, cut + 5]] as const;
        let last = 0;
        for (const { start, end } of candidates({ text, tokens: tokenize(text), inert, language: 'en' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end <= cut || start >= cut + 5).toBe(true);
          last = end;
        }
      }),
    );
  });
});
