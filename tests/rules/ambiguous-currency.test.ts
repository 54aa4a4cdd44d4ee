import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningsOf } from '../../rules/ambiguous-currency/markets.ts';
import { namesCurrency } from '../../rules/ambiguous-currency/named.ts';
import { clearSigns, countryOf, type Sign, signs } from '../../rules/ambiguous-currency/signs.ts';

const dollar = signs.find(({ name }) => name === '$') as Sign;
const tags = fc.constantFrom('en', 'en-US', 'en-CA', 'en-AU', 'es', 'es-MX', 'es-ES', 'de', 'de-DE', 'pt-BR', 'en-GB', 'sv', 'ja');

describe('what a sign can mean', () => {
  it('is one thing where one country of the guide has it', () => {
    expect(meaningsOf(dollar, 'en-US', ['en-US', 'de-DE', 'en-GB'])).toBeUndefined();
    expect(meaningsOf(dollar, 'de', ['en-US', 'de'])).toBeUndefined();
    expect(meaningsOf(dollar, 'en', ['en'])).toBeUndefined();
  });

  it('is two things in a language without a country beside one with', () => {
    expect(meaningsOf(dollar, 'en', ['en', 'en-CA'])).toEqual({ currencies: ['USD', 'CAD'], isLocal: false });
    expect(meaningsOf(dollar, 'de', ['de', 'en-CA'])).toBeUndefined();
  });

  it("begins with the text's own currency, and names each once", () => {
    fc.assert(
      fc.property(fc.constantFrom(...signs), tags, fc.array(tags, { minLength: 1 }), (sign, locale, locales) => {
        const meanings = meaningsOf(sign, locale, locales);
        if (!meanings) return;
        const own = sign.currencies[countryOf(locale) ?? ''];
        expect(meanings.currencies.length).toBeGreaterThan(1);
        expect(new Set(meanings.currencies).size).toBe(meanings.currencies.length);
        if (own !== undefined) expect(meanings.currencies[0]).toBe(own);
        expect(meanings.isLocal).toBe(own !== undefined);
      }),
    );
  });
});

describe('what is offered', () => {
  it('is clear by itself', () => {
    for (const { currencies, pattern } of signs) {
      for (const code of Object.values(currencies)) {
        const written = `${clearSigns[code] ?? `${code} `}50`;
        expect(pattern.test(written), written).toBe(false);
        expect(namesCurrency([written]) || !Object.hasOwn(clearSigns, code), written).toBe(true);
      }
    }
  });
});
