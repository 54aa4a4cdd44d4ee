import { describe, expect, it } from 'vitest';
import { defineRule } from '../../src/rule/index.ts';
import { line, lint, wordRule, words } from './lint.ts';

/** What a run says of each file. */
function reports(...parameters: Parameters<typeof lint>): Record<string, string[]> {
  return Object.fromEntries(lint(...parameters).files.map(({ path, findings }) => [path, findings.map(line)]));
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: something technical, open '/x'`), { code });
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const good = 'It ships soon.\n';
const goodFinding = '1:10 soon Unexpected "soon".';

describe('a bad file', () => {
  it.each([
    ['without permission', systemError('EACCES'), "The file can't be read: permission denied."],
    ['that is a folder', systemError('EISDIR'), "The file can't be read: it is a folder."],
    ['in a circle of links', systemError('ELOOP'), "The file can't be read: its links lead in a circle."],
    ['that was deleted meanwhile', systemError('ENOENT'), "The file can't be read: it is not there any more."],
    ['with an error of its own', new Error('Strange things happened.'), "The file can't be read: Strange things happened."],
    [
      'that is far too long',
      new Uint8Array(10_000_001).fill(97),
      'The file has 11 million characters, more than the 10 million that are read. Split it, or name it in `ignore`.',
    ],
    ['that is binary', bytes(1, 0, 2, 0xff, 0), 'The file looks like a binary file and was not read. If it is text, save it as UTF-8.'],
    ['that is broken UTF-16', bytes(0xff, 0xfe, 0x61), 'The file is not valid UTF-16 (line 1) and was not read. Save it as UTF-8.'],
    [
      'with a lone surrogate',
      bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00),
      'The file is not valid UTF-16 (line 1) and was not read. Save it as UTF-8.',
    ],
  ])('%s is a finding on it, and the others are checked', (_, content, reason) => {
    expect(reports({ 'a.md': good, 'bad.md': content, 'c.md': good })).toEqual({
      'a.md': [goodFinding],
      'bad.md': [`1:1 read ${reason}`],
      'c.md': [goodFinding],
    });
  });

  it('in another encoding is read, with a warning', () => {
    expect(reports({ 'a.md': bytes(...new TextEncoder().encode('soon '), 0xe9) })).toEqual({
      'a.md': [
        '1:1 read The file is not valid UTF-8 (line 1). It was read as windows-1252. Save it as UTF-8.',
        '1:1 soon Unexpected "soon".',
      ],
    });
  });

  it.each(['a.md', 'a.html', 'a.txt', 'a.csv', 'a.json', 'a.yml'])('that is empty has no findings: %s', (path) => {
    expect(reports({ [path]: '' })).toEqual({ [path]: [] });
    expect(reports({ [path]: '' }, { guide: `channels: { a: { files: "**", preset: google-ads } }` })).toEqual({ [path]: [] });
  });

  it.each([
    ['a.html', `${'<div>'.repeat(3000)}It ships soon.`],
    ['a.json', `${'['.repeat(3000)}"It ships soon."${']'.repeat(3000)}`],
    ['a.yml', `${'['.repeat(3000)}It ships soon.${']'.repeat(3000)}`],
    ['a.md', `${'> '.repeat(3000)}It ships soon.`],
    ['a.md', `${'['.repeat(3000)}It ships soon.${']'.repeat(3000)}`],
    ['a.hbs', `${'{{#if a}}'.repeat(3000)}It ships soon.`],
    [
      'a.yml',
      Array.from('abcdefgh', (key, at) => `${key}: &${key} [${at === 0 ? 'lol' : `*${'abcdefgh'[at - 1]},`.repeat(9)}]`).join('\n'),
    ],
  ])('that is nested deeply stops nothing: %s', (path, text) => {
    const result = reports({ [path]: text, 'z.md': good });
    expect(result['z.md']).toEqual([goodFinding]);
    expect(result[path]?.every((finding) => /^\d+:\d+ (read|soon) /.test(finding))).toBe(true);
  });
});

describe('a rule that fails', () => {
  const broken = defineRule({
    ...wordRule('x'),
    check: () => {
      throw new Error('no such thing');
    },
  });

  it('is a finding on the file, and the other rules run', () => {
    const expected = ['1:1 broken The rule `broken` failed on this file: no such thing.', goodFinding];
    expect(reports({ 'a.md': good, 'b.md': good }, { registry: { ...words, broken } })).toEqual({ 'a.md': expected, 'b.md': expected });
  });

  it('when it compares files is a finding too', () => {
    const comparing = defineRule({
      ...wordRule('x'),
      observe: () => [1],
      reconcile: () => {
        throw new Error('no such thing');
      },
    });
    expect(reports({ 'a.md': good, 'b.md': good }, { registry: { ...words, comparing } })).toEqual({
      'a.md': ['1:1 comparing The rule `comparing` failed on the files of this run: no such thing.', goodFinding],
      'b.md': [goodFinding],
    });
  });
});

describe('findings', () => {
  it('come by place, then by rule, whatever the order of the rules', () => {
    const text = 'soon fast soon\n';
    const { soon = wordRule('soon'), fast = wordRule('fast') } = words;
    const also = wordRule('soon');
    const one = reports({ 'a.md': text }, { registry: { soon, fast, also } });
    expect(one['a.md']?.map((finding) => finding.split(' ').slice(0, 2).join(' '))).toEqual([
      '1:1 also',
      '1:1 soon',
      '1:6 fast',
      '1:11 also',
      '1:11 soon',
    ]);
    expect(reports({ 'a.md': text }, { registry: { also, fast, soon } })).toEqual(one);
  });

  it('that say the same of the same place come once', () => {
    const twice = defineRule({
      ...wordRule('soon'),
      check(document, context) {
        for (const segment of [...document.segments, ...document.segments]) context.report(segment, 0, 2, { reason: 'Twice.' });
      },
    });
    expect(reports({ 'a.md': good }, { registry: { twice } })).toEqual({ 'a.md': ['1:1 twice Twice.'] });
  });
});

describe('which files are looked at', () => {
  it('are not those that the guide ignores, though they are named', () => {
    const result = lint({ 'a.md': good, 'drafts/b.md': good }, { guide: 'ignore: [drafts]' });
    expect(result.files.map(({ path }) => path)).toEqual(['a.md']);
    expect(result.ignored).toEqual(['drafts/b.md']);
  });

  it('is never the guide itself', () => {
    expect(lint({ 'style-guide.yml': 'brand: It ships soon', 'a.md': good }).files.map(({ path }) => path)).toEqual(['a.md']);
  });
});
