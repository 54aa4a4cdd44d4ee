/** MDX parsed in pieces has the tree of the whole text. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbatim } from '../../src/document/map.ts';
import { hideDialects } from '../../src/document/markdown/masks.ts';
import { MarkdownFault, parseInPieces } from '../../src/document/markdown/pieces.ts';
import { mdxDialect, parseMdxWhole } from '../../src/document/mdx/parse.ts';
import { TokenIndex } from '../../src/document/placeholder.ts';
import { describeCorpus } from './corpus.ts';
import { shownTree } from './markdown-tree.ts';

/** The tree, or that there is none. */
function outcome(text: string, size: number): readonly string[] {
  try {
    const parsed = size === 0 ? parseMdxWhole(text) : parseInPieces(text, mdxDialect(text), size);
    return shownTree(parsed, text);
  } catch (error) {
    if (error instanceof MarkdownFault) return ['broken'];
    throw error;
  }
}

const line = fc.constantFrom(
  ...[
    '',
    '',
    '',
    'word',
    '- item',
    '  more',
    '1. one',
    '# Head',
    '> quote',
    '```',
    '| a | b |',
    '|--|--|',
    '[a]: u',
    '[a] and [^1]',
    '[^1]: note',
  ],
  ...[
    '<Card title="a &amp; b">',
    '</Card>',
    '<Card>',
    '</Card>',
    '<Steps>',
    '</Steps>',
    '<Icon name="x" />',
    '  <b>x</b>',
    '<A',
    '  b="c"',
    '/>',
  ],
  ...[
    'One {two} three',
    '{/* note */}',
    '{"text"}',
    '{',
    '}',
    "import a from 'b'",
    'export const c = [',
    '  1,',
    '];',
    'a `<b>` c',
    '> <Card>',
    '> </Card>',
  ],
);

const texts = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

describe('MDX in pieces', () => {
  it('has the tree of the whole, where there is one', () => {
    let count = 0;
    fc.assert(
      fc.property(texts, fc.constantFrom(1, 5, 30), (text, size) => {
        const whole = outcome(text, 0);
        if (whole[0] === 'broken') return;
        count++;
        expect(outcome(text, size)).toEqual(whole);
      }),
      { numRuns: 6000 },
    );
    expect(count).toBeGreaterThan(1000);
  });

  it('ends no piece in an element', () => {
    const text = `${'<Card title="One">\n\nText *of* it\n\n- a\n\n</Card>\n\n'.repeat(200)}`;
    expect(outcome(text, 40)).toEqual(outcome(text, 0));
  });
});

describeCorpus(['.mdx'], ({ source }) => {
  const text = hideDialects({ cooked: verbatim(source), masked: source, index: new TokenIndex([]) }).masked;
  for (const size of [1, 300]) expect(outcome(text, size)).toEqual(outcome(text, 0));
  return { segments: 0, fields: 0, ranges: 2 };
});
