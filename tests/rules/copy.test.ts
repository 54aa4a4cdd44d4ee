import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import copy from '../../rules/copy/rule.ts';
import type { Finding } from '../../src/rule/index.ts';
import { lint } from '../linter/lint.ts';

const approved = 'If a lamp fails within its first 2 years, we send you a new one at once.';

function findingsIn(text: string, options: { guide?: string; path?: string } = {}): Finding[] {
  const guide = options.guide ?? `copy:\n  promise: ${JSON.stringify(approved)}\n`;
  const path = options.path ?? 'a.md';
  return lint({ [path]: text }, { registry: { copy }, guide }).files.flatMap(({ findings }) => [...findings]);
}

function fixed(text: string): string | undefined {
  return lint({ 'a.md': text }, { registry: { copy }, guide: `copy:\n  promise: ${JSON.stringify(approved)}\n`, fix: true }).files[0]
    ?.fixed;
}

describe('copy', () => {
  it.each([
    ['number', 'If a lamp fails within its first 3 years, we send you a new one at once.', '3', 'a number or date differs'],
    ['wording', 'If a lamp breaks within its first 2 years, we send you a new one at once.', 'breaks', 'the wording differs'],
    ['punctuation', 'If a lamp fails within its first 2 years we send you a new one at once.', 'years', 'punctuation or capitals differ'],
    ['capitals', 'If a Lamp fails within its first 2 years, we send you a new one at once.', 'Lamp', 'punctuation or capitals differ'],
    ['slip', 'If a lamp fails whitin its first 2 years, we send you a new one at once.', 'whitin', 'the wording differs'],
    ['cut short', 'If a lamp fails within its first 2 years, we send you a new one.', 'one', 'the wording differs'],
  ])('classifies: %s', (_, text, actual, kind) => {
    const [finding, second] = findingsIn(`Hello. ${text} Bye.`);
    expect(second).toBeUndefined();
    expect(finding?.actual).toBe(actual);
    expect(finding?.reason).toContain(kind);
    expect(finding?.note).toContain(approved);
  });

  it.each([
    ['as it stands', approved],
    ['over lines', approved.replaceAll(' ', '\n')],
    ['in bold', approved.replace('we send', '**we send**')],
    ['with more around it', `And remember: ${approved.replace('.', ', of course.')}`],
    ['another sentence', 'If a lamp is late, write to us and we tell you what we know.'],
    ['quoted', `> ${approved.replace('fails', 'breaks')}`],
  ])('is silent: %s', (_, text) => expect(findingsIn(text)).toEqual([]));

  it('replaces wording and punctuation, not numbers, and not beside placeholders', () => {
    expect(fixed(approved.replace('send', 'ship').replace(',', ''))).toBe(approved);
    expect(fixed(approved.replace('2', '3'))).toBeUndefined();
    const guide = 'copy:\n  hello: "Hello {{ first_name }}, your lamp is on its way to you."\n';
    const [finding] = findingsIn('Hello {{ name }}, your lamp is now on its way to you.', { guide });
    expect(finding?.actual).toBe('is now');
    expect(finding?.fix).toBeUndefined();
  });

  it('keeps to channel and language', () => {
    const guide = [
      'locale: en-US',
      'channels: { ads: { files: "ads/*.txt" }, sms: { files: "sms/*.txt" } }',
      'copy:',
      '  sale: { text: { en: The sale ends at midnight on Friday., de: Der Ausverkauf endet am Freitag um Mitternacht. }, channels: [ads] }',
    ].join('\n');
    const text = 'The sale ends at midnight on Sunday.';
    expect(findingsIn(text, { guide, path: 'ads/a.txt' })).toHaveLength(1);
    expect(findingsIn(text, { guide, path: 'sms/a.txt' })).toEqual([]);
    expect(findingsIn(text, { guide, path: 'ads/a.de.txt' })).toEqual([]);
  });

  it('reports a range that the approved text can take, wherever the sentence stands', () => {
    const words = approved.split(' ');
    const change = fc.record({ at: fc.nat(words.length - 1), to: fc.constantFrom('often', 'x', 'Fails,', '') });
    fc.assert(
      fc.property(change, fc.constantFrom('', 'Good light. ', '- ', '# '), ({ at, to }, before) => {
        const text = before + words.map((word, index) => (index === at ? to : word)).join(' ');
        for (const { place, expected, actual } of findingsIn(text)) {
          expect(text.slice(place.start.offset, place.end.offset)).toBe(actual);
          const mended = text.slice(0, place.start.offset) + expected?.[0] + text.slice(place.end.offset);
          expect(mended.replace(/\s+/g, ' ')).toContain(approved);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads long texts', () => {
    const sentence = approved.replace('fails', 'breaks');
    expect(findingsIn(`${`${sentence} `.repeat(300)}\n`)).toHaveLength(300);
    expect(findingsIn(`${'lamp '.repeat(100_000)}\n`)).toEqual([]);
  });
});
