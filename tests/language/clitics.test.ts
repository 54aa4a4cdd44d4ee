import { expect, it } from 'vitest';
import { cliticForms } from '../../src/language/clitics.ts';

it.each([
  ['en-GB', 'basket', ['basket', "basket's"]],
  ['en', 'basket*', ['basket*']],
  ['fr', 'e-mail', ['e-mail', "l'e-mail", "d'e-mail", "qu'e-mail"]],
  ['fr', 'panier', ['panier']],
  ['de', 'E-Mail', ['E-Mail']],
])('%s: %s', (locale, text, expected) => {
  expect(cliticForms(text, locale).map((form) => form.text)).toEqual(expected);
});

it('says how much is not the phrase', () => {
  for (const locale of ['en', 'fr', 'it', 'ca']) {
    for (const { text, before, after } of cliticForms('account', locale)) {
      expect(text.slice(before, text.length - after)).toBe('account');
    }
  }
});
