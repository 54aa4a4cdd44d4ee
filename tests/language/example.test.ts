import { describe, expect, it } from 'vitest';
import { isExample } from '../../src/language/example.ts';

const is = (text: string): boolean => isExample(text, 0, text.search(/\d/));

describe('isExample', () => {
  it.each([
    'Enter a rate, e.g. 5%.',
    '(z. B. für 5 % Steuern)',
    '(bijvoorbeeld: als het tarief 21% is)',
    'par exemple 5 %',
    '例えば5%',
    'p.ej. 5 %',
  ])('%s', (text) => {
    expect(is(text)).toBe(true);
  });

  it.each(['Save 5%.', 'Save 5%, for example on lamps.', `For example${' '.repeat(80)}5%`, 'An exemplary 5%'])('not: %s', (text) => {
    expect(is(text)).toBe(false);
  });

  it('looks at one sentence', () => {
    const text = 'A lamp, for example. Save 5%.';
    expect(isExample(text, text.indexOf('Save'), text.indexOf('5'))).toBe(false);
  });
});
