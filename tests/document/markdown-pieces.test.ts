/** A text parsed in pieces has the tree of the whole text. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbatim } from '../../src/document/map.ts';
import { hideDialects } from '../../src/document/markdown/masks.ts';
import { commonMark, parseMarkdown, parseWhole } from '../../src/document/markdown/parse.ts';
import { parseInPieces } from '../../src/document/markdown/pieces.ts';
import { scanTemplate } from '../../src/document/template/text.ts';
import { describeCorpus } from './corpus.ts';
import { shownTree } from './markdown-tree.ts';

function expectSame(text: string, sizes: readonly number[]): void {
  const whole = wholeTree(text);
  if (whole) for (const size of sizes) expect(shownTree(parseInPieces(text, commonMark, size), text)).toEqual(whole);
}

/** The parser's own checks, which are on in tests alone, trip over a lazy line that looks like a fence in a list in a quote. */
function wholeTree(text: string): string[] | undefined {
  try {
    return shownTree(parseWhole(text), text);
  } catch (error) {
    if (error instanceof Error && error.name === 'Assertion') return undefined;
    throw error;
  }
}

const line = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '   ',
    'word',
    'two words',
    'a | b',
    '--|--',
    '| - | - |',
    '|--|--|',
    '| a | *b* |',
    '| c |',
    '|d [a]|e|f|',
    '|',
    '===',
    '---',
    '- - -',
    '***',
    '{',
    '}',
    '+++',
  ],
  ...['| a | b |\n|--|--|\n| [a] | d |\n| e', '> | a |\n> |--|\n> | b |\n| c |', '| a |\n|--|\n| b |\n- c |\n| d |'],
  ...[
    '- item',
    '-',
    '-   item',
    '  - deep',
    '* star',
    '+ plus',
    '1. one',
    '2. two',
    '7) seven',
    '   more',
    '    code',
    '\tcode',
    '      deep code',
  ],
  ...['# Head', '## Two #', '#', '> quote', '> - item', '>', '> > deep', '> ```', '> # Head', 'lazy'],
  ...['```', '~~~', '````js', '  ```', '    ```', '- ```', '<div>', '</div>', '<script>', '</script>', '<!-- open', '-->', '<!-- note -->'],
  ...['<?php', '?>', '<b>x</b>', '<x-y>', '[a]: u', '[B c]: v "T"', '> [d]: w', '[^1]: note', '[^1]: > x', '[e]:', '  u', "'open title"],
  ...[
    'See [a], [B  c][], [x][d], ![e][A] and [^1].',
    '> [B',
    '> c] here',
    '[b',
    'C]',
    '\\[a]',
    '[a\\]',
    '&amp; *em* **st',
    '`code',
    'end` _x_ ~~y~~',
  ],
);

const texts = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([lines, lineEnd]) => lines.join(lineEnd));

describe('a text in pieces', () => {
  it('has the tree of the whole', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(1, 5, 30), (text, size) => expectSame(text, [size])),
      { numRuns: 4000 },
    );
  });

  it('has the links and notes that other pieces define', () => {
    const text = `---\ntitle: x\n---\n[a], [b][A] and [^n]\n\n${'Text.\n\n'.repeat(2000)}[a]: u\n[^n]: Note on [c].\n\n${'Text.\n\n'.repeat(2000)}[c]: w\n`;
    expect(shownTree(parseMarkdown(text), text)).toEqual(shownTree(parseWhole(text), text));
  });

  it('has one table where the whole has one', () => {
    const text = `| a | b |\n|---|---|\n${'| [c] | d | dropped |\n'.repeat(1000)}\n[c]: u\n\n${'| not | a table |\n'.repeat(200)}`;
    expect(parseMarkdown(text).root.children.map(({ type }) => type)).toEqual(['table', 'definition', 'paragraph']);
    expect(shownTree(parseMarkdown(text), text)).toEqual(shownTree(parseWhole(text), text));
  });

  it('has one list where the whole has one', () => {
    const text = `${'- item\n'.repeat(1000)}\n${'- item\n\n'.repeat(1000)}1. one\n${'2. two\n'.repeat(1000)}`;
    expect(parseMarkdown(text).root.children.map(({ type }) => type)).toEqual(['list', 'list']);
    expect(shownTree(parseMarkdown(text), text)).toEqual(shownTree(parseWhole(text), text));
  });
});

describeCorpus(['.md'], ({ source }) => {
  const { masked } = hideDialects(scanTemplate(verbatim(source)));
  expectSame(masked, [1, 300]);
  return { segments: 0, fields: 0, ranges: 2 };
});
