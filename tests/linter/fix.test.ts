import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/linter/fix.ts';
import type { Finding, Fix } from '../../src/rule/index.ts';
import { lint, wordRule } from './lint.ts';

function withFix(fix: Fix): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return { ruleId: 'r', severity: 'info', reason: 'R.', place: { path: 'a', start, end: start }, fix };
}

/** The text of a file after all fixes. */
function fixed(path: string, text: string, replacement: string): string | undefined {
  return lint({ [path]: text }, { registry: { soon: wordRule('soon', replacement) }, fix: true }).files[0]?.fixed;
}

describe('applyFixes', () => {
  it('changes the ranges of the fixes and nothing else', () => {
    const cut = fc.tuple(fc.nat(20), fc.nat(20), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), cut, cut, (text, [a, b, one], [c, d, two]) => {
        const [first = 0, second = 0, third = 0, last = 0] = [a, b, c, d].sort((x, y) => x - y);
        fc.pre(first < third && second <= third);
        const fixes = [withFix({ start: third, end: last, text: two }), withFix({ start: first, end: second, text: one })];
        expect(applyFixes(text, fixes)).toBe(text.slice(0, first) + one + text.slice(second, third) + two + text.slice(last));
      }),
    );
  });

  it('leaves a fix that overlaps another for the next pass', () => {
    const fixes = [
      withFix({ start: 0, end: 3, text: 'x' }),
      withFix({ start: 2, end: 5, text: 'y' }),
      withFix({ start: 3, end: 4, text: 'z' }),
    ];
    expect(applyFixes('abcdef', fixes)).toBe('xzef');
  });
});

describe('fixes are written for their place', () => {
  it.each([
    ['a.md', 'It ships soon.', '*now*', 'It ships \\*now\\*.'],
    ['a.md', 'It ships soon.', 'now & <here>', 'It ships now & \\<here>.'],
    ['a.html', '<p>It ships soon.</p>', 'now & <here>', '<p>It ships now &amp; &lt;here&gt;.</p>'],
    ['a.html', '<img alt="It ships soon.">', 'now "here" & there', '<img alt="It ships now &quot;here&quot; &amp; there.">'],
    ['a.txt', 'It ships soon.', 'now & "here"', 'It ships now & "here".'],
    ['a.csv', 'Headline,Description\nSale,"Ships soon, free"\n', 'now "here"', 'Headline,Description\nSale,"Ships now ""here"", free"\n'],
    ['a.csv', 'Headline,Description\nSale,Ships soon\n', 'now', 'Headline,Description\nSale,Ships now\n'],
    ['a.json', '[{ "body": "It ships soon." }]', 'now "here"', '[{ "body": "It ships now \\"here\\"." }]'],
    ['a.yml', 'body: "It ships soon."\n', 'now "here"', 'body: "It ships now \\"here\\"."\n'],
    ['a.yml', "body: 'It ships soon.'\n", "it's now", "body: 'It ships it''s now.'\n"],
    ['a.json', '[{ "body": "<p>It ships soon.</p>" }]', 'now & "here"', '[{ "body": "<p>It ships now &amp; \\"here\\".</p>" }]'],
  ])('%s: %s with %s', (path, text, replacement, expected) => {
    expect(fixed(path, text, replacement)).toBe(expected);
  });

  it('keeps a cell that would have to be quoted, or quotes it', () => {
    const text = 'Headline,Description\nSale,Ships soon\n';
    expect([undefined, 'Headline,Description\nSale,"Ships now, free"\n']).toContain(fixed('a.csv', text, 'now, free'));
  });

  it('keeps line ends and what stands around', () => {
    expect(fixed('a.md', '# A\r\n\r\nIt ships soon.\r\n\r\n\tcode soon\r\n', 'now')).toBe(
      '# A\r\n\r\nIt ships now.\r\n\r\n\tcode soon\r\n',
    );
  });
});

describe('passes', () => {
  it('go on until nothing changes', () => {
    const registry = { a: wordRule('soon', 'one day or later'), b: wordRule('later', 'today'), c: wordRule('one day or today', 'now') };
    expect(lint({ 'a.md': 'It ships soon.' }, { registry, fix: true }).files[0]).toMatchObject({ fixed: 'It ships now.', findings: [] });
  });

  it.each([
    ['undo each other', { a: wordRule('soon', 'later'), b: wordRule('later', 'soon'), c: wordRule('fast', 'now') }, 'fixes of `a`'],
    ['feed themselves', { a: wordRule('soon', 'so soon'), b: wordRule('fast', 'now') }, 'fixes of `a`'],
  ])('leave a file alone where fixes %s', (_, registry, what) => {
    const { files } = lint({ 'a.md': 'It ships soon and fast.', 'b.md': 'It is fast.' }, { registry, fix: true });
    expect(files[0]).not.toHaveProperty('fixed');
    expect(files[0]?.findings.map(({ reason }) => reason)).toContain(
      `The file is not fixed: ${what} make work for each other without end.`,
    );
  });

  it('fix nothing that a comment silences', () => {
    const registry = { soon: wordRule('soon', 'now') };
    const text = '<!-- univocal ignore soon -->\n\nIt ships soon.\n';
    expect(lint({ 'a.md': text }, { registry, fix: true }).files[0]).not.toHaveProperty('fixed');
  });
});
