/** Everything that can be wrong with a file, in one folder: each is said, and the good file beside it is still checked. */

import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineRule } from '../../src/rule/index.ts';
import { wordRule } from '../linter/lint.ts';
import { Folder, type Said } from './run.ts';

/** A text that is so long that nobody wrote it. */
const long = (length: number): string => 'x '.repeat(length / 2);

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** What was tried: the name of the input, its path, its content. */
const inputs: readonly (readonly [what: string, path: string, content: string | Uint8Array])[] = [
  ['an empty file', 'empty.md', ''],
  ['bytes of a picture', 'binary.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
  ['NUL bytes in a text', 'nul.txt', 'It ships\0 soon.\n'],
  ['invalid UTF-8', 'latin1.md', latin1('Café: it ships soon.\n')],
  ['invalid UTF-8 behind the mark of UTF-8', 'marked.md', Buffer.concat([Buffer.from('\uFEFF'), latin1('Café soon.\n')])],
  ['UTF-16 cut in a character', 'cut.csv', utf16('Headline 1\nsoon\n').subarray(0, 21)],
  ['a lone surrogate in UTF-16', 'surrogate.csv', utf16('Headline 1\tFinal URL\n\ud800soon\thttps://x.example\n')],
  ['a lone surrogate as an escape', 'surrogate.json', '{"body": "It ships \\ud83d soon."}\n'],
  ['50 MB in one line', 'line.md', long(50_000_000)],
  ['ragged rows', 'ragged.csv', 'Campaign,Headline 1,Description 1\nA,Ships soon,Now, or later\nB,Ships soon\nC,Ships soon,Now\n'],
  ['a quote that is never closed', 'quote.csv', 'Campaign,Headline 1\nA,"Ships soon\nB,Ships soon\n'],
  ['unbalanced tags', 'tags.html', '<div><p>It ships <b>soon.</p></i><td>Very soon'],
  ['a tag that never ends', 'open.html', '<p>It ships soon.</p><a href="'],
  ['broken JSON', 'broken.json', '{"body": "It ships soon.", "subject": }\n'],
  ['JSON keys that stand twice', 'twice.json', '{"body": "It ships soon.", "body": "It ships very soon."}\n'],
  ['YAML with 15 mistakes', 'mistakes.yml', `body: It ships soon.\n${Array.from({ length: 15 }, (_, i) => `k${i}: [a, "b\n`).join('')}`],
  ['front matter that is no YAML', 'matter.md', '---\ntitle: "It ships soon\n---\nIt ships soon.\n'],
  ['lists that nest a thousand deep', 'deep.md', `${'> '.repeat(1000)}It ships soon.\n`],
  ['brackets that nest 100,000 deep', 'deep.json', `${'['.repeat(100_000)}"soon"${']'.repeat(100_000)}\n`],
  ['template tags without end', 'template.hbs', `<p>It ships soon. {{#if a}}{{name</p>${'{{#if a}}'.repeat(1000)}\n`],
  ['an unknown format', 'a.docx', 'It ships soon.\n'],
];

const folder = new Folder({ 'good.md': 'It ships soon.\n', 'style-guide.yml': 'channels: { all: { files: "**" } }\n' });
let said: Said;

beforeAll(async () => {
  for (const [, path, content] of inputs) folder.write(path, content);
  folder.write('folder.md/inner.md', 'It ships soon.\n');
  folder.write('gone.md', 'It ships soon.\n');
  symlinkSync('b.md', join(folder.path, 'a.md'));
  symlinkSync('a.md', join(folder.path, 'b.md'));
  symlinkSync('nothing.md', join(folder.path, 'dangling.md'));
  symlinkSync('good.md', join(folder.path, 'twin.md'));
  symlinkSync('..', join(folder.path, 'folder.md/up'));
  // The first file that is checked takes another one away.
  const deletes = defineRule({
    ...wordRule('fast'),
    check: () => rmSync(join(folder.path, 'gone.md'), { force: true }),
  });
  said = await folder.run(['--format', 'unix'], { registry: { soon: wordRule('soon'), deletes } });
});

afterAll(() => folder.remove());

describe('bad input', () => {
  it('stops nothing', () => {
    expect(said.status).toBe(1);
    expect(said.out).toContain('good.md:1:10: Unexpected "soon". [warning/soon]\n');
    expect(said.out).not.toMatch(/\n\s+at |TypeError|RangeError|undefined/);
  });

  it('is said (run `npm run generate` after a change)', async () => {
    const links = ['a.md', 'b.md', 'dangling.md', 'gone.md', 'twin.md', 'folder.md/inner.md'];
    const known: readonly (readonly [string, string])[] = [
      ...inputs,
      ['links in a circle', 'a.md'],
      ['the other link of the circle', 'b.md'],
      ['a link that leads nowhere', 'dangling.md'],
      ['a link to a file that is read anyway', 'twin.md'],
      ['a file that is deleted during the run', 'gone.md'],
      ['a folder named like a file', 'folder.md/inner.md'],
    ].map(([what = '', path = '']) => [what, path]);
    expect(links.every((path) => known.some((row) => row[1] === path))).toBe(true);
    const rows = known.map(([what, path]) => `| ${what} | \`${path}\` | ${sayings(path).join('<br>') || 'nothing'} |`);
    const table = ['| what was tried | file | what is said |', '|---|---|---|', ...rows].join('\n');
    await expect(`${heading}\n${table}\n\nOn the error stream:\n\n${said.err.replace(/^/gm, '    ').trimEnd()}\n`).toMatchFileSnapshot(
      'bad-input.md',
    );
  });
});

const heading =
  '# Bad input, and what a run says of it\n\nGenerated by `bad-input.test.ts`: one run over one folder that holds all of these.\n';

/** The findings of a file, as in the report. */
function sayings(path: string): string[] {
  return said.out.split('\n').flatMap((line) => (line.startsWith(`${path}:`) ? [line.slice(path.length + 1).replaceAll('|', '\\|')] : []));
}
