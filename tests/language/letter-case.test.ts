import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capitalise,
  hasCapitalisedNeighbour,
  isAmongCapitals,
  isCapitalised,
  isCapitals,
  isTitleCase,
  startsSentence,
} from '../../src/language/letter-case.ts';

/** A text with the range in question between brackets. */
function at(marked: string): [text: string, start: number, end: number] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return [marked.replace(/[[\]]/g, ''), start, end];
}

describe('isCapitals', () => {
  it.each(['SMS', 'E-MAIL', '2FA', 'ÄÖ', 'A1B'])('%s is', (text) => expect(isCapitals(text)).toBe(true));
  it.each(['A', 'Sms', 'É', '123', '', 'メール', 'ßA'])('%s is not', (text) => expect(isCapitals(text)).toBe(false));
});

describe('isCapitalised', () => {
  it.each(['Email', '“Email', 'Élan', '2Fa'])('%s is', (text) => expect(isCapitalised(text)).toBe(true));
  it.each(['email', 'eMail', '42', ''])('%s is not', (text) => expect(isCapitalised(text)).toBe(false));
});

describe('capitalise', () => {
  it('changes the first letter', () => expect(capitalise('«élan vital', 'fr')).toBe('«Élan vital'));
  it('knows Turkish', () => expect(capitalise('iade', 'tr')).toBe('İade'));
});

describe('startsSentence', () => {
  it.each([
    '[Email]',
    '  “[Email]',
    'Hi. [Email]',
    'Contact: [Email]',
    '3 [Email]',
    '4.2 [Email]',
    'one\n[two]',
    'You? [Email]',
    '– [Email]',
    '¿[Email]',
  ])('%s does', (marked) => expect(startsSentence(...(at(marked).slice(0, 2) as [string, number]))).toBe(true));
  it.each(['an [Email]', 'one, [two]', 'in 3 [days]', "it's [Email]"])('%s does not', (marked) =>
    expect(startsSentence(...(at(marked).slice(0, 2) as [string, number]))).toBe(false),
  );
});

describe('isTitleCase', () => {
  it.each(['Your [Email] Address', 'The [Lamp] of the Year', 'Sign Up with [Email]'])('%s is', (marked) =>
    expect(isTitleCase(...at(marked))).toBe(true),
  );
  it.each(['Your [Email] address', '[Email]', 'we send [Email]'])('%s is not', (marked) => expect(isTitleCase(...at(marked))).toBe(false));
});

describe('isAmongCapitals', () => {
  it.each(['THE NEW [LAMP]', 'BUY A [LAMP]', '[LAMP] FOR 20 €'])('%s is', (marked) => expect(isAmongCapitals(...at(marked))).toBe(true));
  it.each(['the [LAMP]', '[LAMP]', '[JS]アイコン', 'A [LAMP]', 'USB [LAMP] here'])('%s is not', (marked) =>
    expect(isAmongCapitals(...at(marked))).toBe(false),
  );
});

describe('hasCapitalisedNeighbour', () => {
  it.each(['the [Email] Protection plan', 'use Oak [Email] now', 'by Alder & [Oak]', 'in the Pre-[Order]'])('%s has', (marked) =>
    expect(hasCapitalisedNeighbour(...at(marked))).toBe(true),
  );
  it.each(['Your [Email] is safe', 'may I [email] you', '[Email]', 'an [Email]. Then'])('%s has not', (marked) =>
    expect(hasCapitalisedNeighbour(...at(marked))).toBe(false),
  );
});

it('answers for any text and range', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % (text.length + 1);
      const end = start + (b % (text.length - start + 1));
      expect(startsSentence(text, start)).toBeTypeOf('boolean');
      for (const ask of [isTitleCase, isAmongCapitals, hasCapitalisedNeighbour]) expect(ask(text, start, end)).toBeTypeOf('boolean');
    }),
  );
});
