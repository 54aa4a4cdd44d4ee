import { describe, expect, it } from 'vitest';
import { setFact } from '../../src/guide/set-fact.ts';

describe('a fact is set', () => {
  it.each([
    ['alone', 'facts:\n  a: 30 days  # legal said so\n  b: 1\n', { '*': '60 days' }, 'facts:\n  a: 60 days  # legal said so\n  b: 1\n'],
    ['in quotes', "facts: { a: '30 days', b: 1 }", { '*': "60 days' time" }, "facts: { a: '60 days'' time', b: 1 }"],
    [
      'with `value`',
      'facts:\n  a:\n    # two\n    value: "30 days"\n    required: [x]',
      { '*': '60 days' },
      'facts:\n  a:\n    # two\n    value: "60 days"\n    required: [x]',
    ],
    ['per locale', 'facts: {a: {en: $50, es: 50 €}}', { en: '$75' }, 'facts: {a: {en: $75, es: 50 €}}'],
    [
      'per locale in `value`',
      'facts:\n  a:\n    value:\n      en: 2 years\n      es: 2 años\n',
      { en: '3 years', es: '3 años' },
      'facts:\n  a:\n    value:\n      en: 3 years\n      es: 3 años\n',
    ],
    ['in a file of Windows', 'facts:\r\n  a: 30 days\r\n', { '*': '60 days' }, 'facts:\r\n  a: 60 days\r\n'],
    ['that YAML would read as something else', 'facts:\n  a: 30 days\n', { '*': 'a: b' }, 'facts:\n  a: "a: b"\n'],
    ['that is not there', 'brand: X\nfacts:\n  # ours\n  b: 1\n', { '*': '60 days' }, 'brand: X\nfacts:\n  # ours\n  b: 1\n  a: 60 days\n'],
    ['that is not there, in braces', 'facts: { b: 1 }', { '*': '60 days' }, 'facts: { a: 60 days, b: 1 }'],
    ['without facts', 'brand: X\n', { '*': '60 days' }, 'brand: X\n\nfacts:\n  a: 60 days\n'],
    [
      'that is not there, behind a map',
      'facts:\n  b: # b\n    value: 1\n    required: [x] # c\n\n# names\nnames: []\n',
      { '*': '60 days' },
      'facts:\n  b: # b\n    value: 1\n    required: [x] # c\n  a: 60 days\n\n# names\nnames: []\n',
    ],
    ['with nothing behind `facts`', 'facts: # none yet\nbrand: X\n', { '*': '60 days' }, 'facts: # none yet\n  a: 60 days\nbrand: X\n'],
    ['with nothing behind `facts` at the end', 'facts:', { '*': '60 days' }, 'facts:\n  a: 60 days'],
    ['that another guide has per locale', 'brand: X\n', { en: '$60', '*': '5: a' }, 'brand: X\n\nfacts:\n  a: { en: $60, "*": "5: a" }\n'],
    [
      'that another guide has, with something of it here',
      'facts:\n  a:\n    required: [x]\n',
      { en: '$60', de: '60 €' },
      'facts:\n  a:\n    required: [x]\n    value: { en: $60, de: 60 € }\n',
    ],
    ['of another fact', 'facts:\n  b: &b 30 days\n  a: *b\n', { '*': '60 days' }, 'facts:\n  b: &b 30 days\n  a: 60 days\n'],
    ['for a locale in another writing', 'facts: { a: { en_us: $50 } }', { 'en-US': '$60' }, 'facts: { a: { en_us: $60 } }'],
    ['with a plus', 'facts:\n  a: +1 503 555 0142\n', { '*': '+1 503 555 0143' }, 'facts:\n  a: +1 503 555 0143\n'],
  ])('%s', (_, source, values, expected) => {
    expect(setFact(source, 'a', values)).toBe(expected);
  });
});
