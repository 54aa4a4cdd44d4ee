import { describe, expect, it } from 'vitest';
import { findingsOf } from './parse.ts';

const cases: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'a tab': ['locales:\n\tes: {}\n', 'error 2:1-2:2 A tab stands in the indentation, expected spaces.'],
  'indentation of a key after a list': [
    'names:\n  - Oak\n brand: Oak\n',
    'error 3:2-3:12 This line is indented differently from the entries around it, expected the same indentation.',
  ],
  'indentation of a key after a text': [
    'brand: Oak\n  locale: en\n',
    'error 2:3-2:9 This line is indented too far, expected the indentation of the key above it.',
  ],
  'a quotation mark': ['brand: "Oak\nlocale: en\n', 'error 1:8-1:9 The quotation mark " is never closed.'],
  'a bracket': ['names: [Oak, Elm\nbrand: Oak\n', 'error 1:8-1:9 `[` is never closed, expected `]`.'],
  'a brace': ['locales: { es: { address: formal }\n', 'error 1:10-1:11 `{` is never closed, expected `}`.'],
  'a key that stands twice': ['brand: Oak\nlocale: en\nbrand: Elm\n', 'error 3:1-3:6 Key `brand` stands twice, first in line 1.'],
  'a colon in a text': ['copy:\n  tagline: Oak: light\n', 'error 2:12-2:22 A text with `: ` in it reads as a key; put the text in quotes.'],
  'a template': ['copy:\n  hi: {{ name }}, hello\n', "error 2:7-2:9 A text can't start with `{{`; put it in quotes."],
  'a template alone': ['copy:\n  hi: {{ name }}\n', 'error 2:8-2:16 `{ name }` reads as a map of YAML; put the text in quotes.'],
  'a merge tag': ['copy:\n  hi: *|FNAME|*\n', 'error 2:7-2:16 `*|FNAME|*` reads as an alias of YAML; put the text in quotes.'],
  'an at sign': ['names: [@oak]\n', "error 1:9-1:10 A text can't start with `@`; put it in quotes."],
  'a percent sign': ['names:\n  - %oak\n', "error 2:5-2:6 A text can't start with `%`; put it in quotes."],
  'an exclamation mark': ['names:\n  - !oak\n', 'error 2:5-2:9 `!oak` reads as a tag of YAML; put the text in quotes.'],
  'an escape': ['brand: "C:\\oak"\n', 'error 1:11-1:13 `\\o` is no escape in double quotes; use single quotes, or `\\\\` for a backslash.'],
  'a line without a colon': ['brand: Oak\nlocale\nnames: []\n', 'error 2:1-2:7 `locale` is no setting, expected `key: value`.'],
  'text after a quotation': [
    'brand: "Oak" Lamps\n',
    "error 1:14-1:19 `Lamps` can't stand here; is a quotation mark, a comma or a line break missing?",
  ],
  'a second document': [
    'brand: Oak\n---\nbrand: Elm\n',
    'error 2:1-2:4 A second document starts here, expected one document in a style guide; remove the `---`.',
  ],
  'an alias inside of itself': ['names: &n [*n]\n', 'error 1:12-1:14 `*n` stands inside of what it repeats.'],
  'a key that is a list': ['? [a]\n: b\n', 'error 1:3-1:6 A key must be a text.'],
  'a bomb of aliases': [
    `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefg'.replace(/./g, (key, at: number) => `${key}: &${key} [${`*${'abcdef'[at]},`.repeat(9)}x]\n`)}names: *g\n`,
    'error 1:1-1:1 The aliases (`*name`) expand to too much; write the values out.',
  ],
};

describe('broken YAML', () => {
  it.each(Object.entries(cases))('%s', (_, [text, ...expected]) => {
    expect(findingsOf(text)).toEqual(expected);
  });

  it('gives one finding a line', () => {
    expect(findingsOf('- a\nb: 1: 2: 3\n')).toHaveLength(1);
  });

  it('follows an alias that is meant', () => {
    expect(findingsOf('names: &oak [Oak]\nignore: *oak\n')).toEqual([]);
    expect(findingsOf('rules: &r { zzzzzz: off }\noverrides: [{ files: a, rules: *r }]\n')).toEqual([
      'error 1:13-1:19 Unknown rule `zzzzzz`.',
      'error 1:13-1:19 Unknown rule `zzzzzz`.',
    ]);
  });

  it('ends at nesting that is too deep', () => {
    expect(findingsOf(`names: ${'['.repeat(200_000)}`)).toHaveLength(1);
  });
});
