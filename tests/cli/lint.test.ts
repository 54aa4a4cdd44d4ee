import { afterEach, describe, expect, it } from 'vitest';
import { Folder } from './run.ts';

let folder = new Folder({});
afterEach(() => folder.remove());

function given(files: ConstructorParameters<typeof Folder>[0]): Folder {
  folder.remove();
  folder = new Folder(files);
  return folder;
}

const guide = 'channels:\n  blog: { files: "blog/*.md" }\n';
const soon = 'It ships soon.\n';
const unixSoon = ':1:10: Unexpected "soon". [warning/soon]\n';

describe('exit status', () => {
  it.each([
    ['nothing found', { 'a.md': 'Fine.' }, [], 0],
    ['warnings', { 'a.md': soon }, [], 0],
    ['errors', { 'a.md': 'We never ship.' }, [], 1],
    ['as many warnings as allowed', { 'a.md': soon }, ['--max-warnings', '1'], 0],
    ['more warnings than allowed', { 'a.md': soon }, ['--max-warnings=0'], 1],
    ['more warnings than allowed, though they are not shown', { 'a.md': soon }, ['--max-warnings=0', '--quiet'], 1],
    ['a file that can’t be read', { 'a.md': Uint8Array.of(0, 1, 2, 3, 0, 255) }, [], 1],
    ['a path that is not there', { 'a.md': soon }, ['b.md'], 2],
    ['a guide that is not there', { 'a.md': soon }, ['--guide', 'b.yml'], 2],
    ['a guide with errors', { 'a.md': soon, 'style-guide.yml': 'chanels: 1' }, [], 2],
    [
      'a guide with warnings',
      { 'a.md': soon, 'style-guide.yml': 'channels: { a: { files: ["*.md", "*.html"] } }' },
      ['--max-warnings=1'],
      1,
    ],
    ['an unknown flag', {}, ['--fxi'], 2],
  ])('with %s is right', async (_, files, words, status) => {
    expect(await given(files).run(words)).toMatchObject({ status });
  });
});

describe('the guide', () => {
  it('is the nearest one upwards of the first path', async () => {
    const files = { 'style-guide.yml': guide, 'blog/a.md': soon, 'other/a.md': soon };
    expect((await given(files).run(['--format', 'unix'])).out).toBe(`blog/a.md${unixSoon}`);
    expect((await folder.run(['--format', 'unix'], { cwd: `${folder.path}/blog` })).out).toBe(`a.md${unixSoon}`);
    expect((await folder.run(['--format', 'unix', 'blog'], { cwd: folder.path })).out).toBe(`blog/a.md${unixSoon}`);
  });

  it('may lie elsewhere', async () => {
    given({ 'shared/brand.yml': 'rules: { soon: error }', 'content/a.md': soon });
    expect(await folder.run(['--guide', 'shared/brand.yml', 'content', '--format', 'unix'])).toMatchObject({
      status: 1,
      out: 'content/a.md:1:10: Unexpected "soon". [error/soon]\n',
    });
  });

  it('with errors is reported in the format that was asked for, and nothing is checked', async () => {
    given({ 'a.md': soon, 'style-guide.yml': 'locale: en\nchanels: 1\n' });
    expect(await folder.run(['--format', 'unix'])).toEqual({
      status: 2,
      out: 'style-guide.yml:2:1: Unknown key `chanels`; did you mean `channels`? [error/guide]\n',
      err: 'univocal: the style guide has errors, so no content was checked.\n',
    });
    expect(JSON.parse((await folder.run(['--format', 'json'])).out)).toMatchObject([{ path: 'style-guide.yml', messages: [{ line: 2 }] }]);
  });

  it('with a glob that matches nothing is warned of at its place', async () => {
    given({ 'sub/style-guide.yml': 'channels:\n  a: { files: ["*.md", "*.html"] }\n', 'sub/a.md': 'Fine.' });
    expect((await folder.run(['sub', '--format', 'unix'])).out).toBe(
      'sub/style-guide.yml:2:24: `*.html` matches no file. [warning/guide]\n',
    );
  });

  it('is not judged as a whole by a run over one file or folder', async () => {
    given({ 'style-guide.yml': 'channels: { a: { files: ["a/*.md", "gone/*.md"] } }\n', 'a/b.md': 'Fine.' });
    expect((await folder.run(['a/b.md', '--format', 'unix'])).out).toBe('');
    expect((await folder.run(['a', '--format', 'unix'])).out).toBe('');
    for (const words of [[], ['.'], ['a', '.']])
      expect((await folder.run([...words, '--format', 'unix'])).out).toContain('matches no file');
  });

  it('with a format that can’t be read is broken', async () => {
    given({ 'style-guide.yml': 'channels: { a: { files: "*.md", format: docx } }\n', 'a.md': soon });
    expect(await folder.run(['--format', 'unix'])).toMatchObject({
      status: 2,
      out: expect.stringMatching(
        /^style-guide\.yml:1:41: Unknown format `docx`, expected `markdown`, (?:`\w+`, )+`\w+` or `\w+`\. \[error\/guide\]\n$/,
      ),
    });
  });

  it('is asked for where there is none, unless all should be quiet', async () => {
    expect((await given({ 'a.md': 'Fine.' }).run([])).err).toMatch(/^univocal: no style-guide\.yml here or above.*`univocal init`/);
    expect(await folder.run(['--quiet'])).toEqual({ status: 0, out: '', err: '' });
  });
});

describe('what is said', () => {
  it('ends with a summary', async () => {
    const last = async (...words: string[]) => (await folder.run(words)).err.trimEnd().split('\n').at(-1);
    given({ 'style-guide.yml': guide, 'blog/a.md': soon, 'blog/b.md': 'Fine.' });
    expect(await last()).toBe('univocal: 2 files checked, 1 finding can be fixed with --fix');
    expect(await last('blog/b.md')).toBe('univocal: 1 file checked, nothing found');
    expect(await last('--fix', '--dry-run')).toBe('univocal: 2 files checked, 1 file would be fixed');
    expect(await last('--fix')).toBe('univocal: 2 files checked, 1 file fixed, nothing left');
  });

  it('tells of paths that are not checked, and goes on with the others', async () => {
    given({ 'style-guide.yml': `${guide}ignore: [drafts]\n`, 'blog/a.md': soon, 'drafts/b.md': soon });
    expect(await folder.run(['blog/a.md', 'drafts/b.md', 'gone.md', 'expalin', '--format', 'unix'])).toEqual({
      status: 2,
      out: `blog/a.md${unixSoon}`,
      err: [
        'univocal: there is no file or folder gone.md',
        'univocal: there is no file or folder expalin; did you mean the command `univocal explain`?',
        'univocal: drafts/b.md is not checked, `ignore` in the style guide names it',
        '',
      ].join('\n'),
    });
  });

  it('tells where there is nothing to check', async () => {
    expect((await given({ 'a.png': '' }).run(['--quiet'])).err).toBe(
      'univocal: nothing to check, there is no file of a known format here\n',
    );
    given({ 'style-guide.yml': `${guide}ignore: [other/a.md]\n`, 'blog/a.md': '', 'other/a.md': '', 'other/a.png': '' });
    expect((await folder.run(['other'])).err).toBe(
      'univocal: nothing to check in other: no channel of the style guide has files there, and all else is ignored or of no known format\n',
    );
    given({ 'style-guide.yml': guide, 'other/a.md': '' });
    expect((await folder.run([])).err).toBe('univocal: nothing to check, no channel of the style guide has files\n');
  });

  it('is errors only with --quiet', async () => {
    expect((await given({ 'a.md': 'Never soon, never.\n' }).run(['--quiet', '--format', 'unix'])).out).toBe(
      'a.md:1:13: Unexpected "never". [error/never]\n',
    );
  });

  it('is coloured where the terminal wants it, or by flag, but not in a file', async () => {
    given({ 'a.md': soon });
    const colour = '\u001B[';
    expect((await folder.run([])).out).not.toContain(colour);
    expect((await folder.run([], { color: true })).out).toContain(colour);
    expect((await folder.run(['--no-color'], { color: true })).out).not.toContain(colour);
    expect((await folder.run(['--color'])).out).toContain(colour);
    await folder.run(['--output', 'report.log'], { color: true });
    expect(folder.read('report.log')).not.toContain(colour);
  });
});

describe('--output', () => {
  it('writes the report to a file, and folders above it', async () => {
    given({ 'a.md': soon });
    expect(await folder.run(['--format', 'unix', '--output', 'out/report.log', 'a.md'])).toMatchObject({ status: 0, out: '' });
    expect(folder.read('out/report.log')).toBe(`a.md${unixSoon}`);
  });

  it('says what is wrong where it can’t', async () => {
    expect(await given({ 'a.md': soon, 'out/x': '' }).run(['--output', 'out', '--quiet'])).toEqual({
      status: 2,
      out: '',
      err: "univocal: The report can't be written to out: it is a folder.\n",
    });
  });
});

describe('what is no content', () => {
  it('is guides and the report, though they are YAML and JSON', async () => {
    given({
      'style-guide.yml': 'extends: [./base.yml]',
      'base.yml': 'brand: So soon\n',
      'report.json': '[{ "body": "So soon." }]',
      'a.md': soon,
    });
    const words = ['--format', 'unix', '--output', 'report.json', '--max-warnings', '1'];
    expect((await folder.run(words)).status).toBe(0);
    expect((await folder.run(words)).status).toBe(0);
    expect(folder.read('report.json')).toBe(`a.md${unixSoon}`);
  });
});

describe('paths', () => {
  it('may look like numbers, flags or commands', async () => {
    given({ '2024/a.md': soon, '-x.md': soon, 'init/a.md': soon });
    expect((await folder.run(['2024', '--format=unix', '--', '-x.md', 'init'])).out).toBe(
      ['2024/a.md', '-x.md', 'init/a.md'].map((path) => path + unixSoon).join(''),
    );
  });

  it('may be named twice, and be checked once', async () => {
    expect((await given({ 'a.md': soon }).run(['a.md', './a.md', '.', '--format', 'unix'])).out).toBe(`a.md${unixSoon}`);
  });

  it('may name a file or a folder of no channel', async () => {
    given({ 'style-guide.yml': `${guide}ignore: [other/b.md]\n`, 'blog/a.md': 'Fine.', 'other/a.md': soon, 'other/b.md': soon });
    expect((await folder.run(['other/a.md', '--format', 'unix'])).out).toBe(`other/a.md${unixSoon}`);
    expect((await folder.run(['other', '--format', 'unix'])).out).toBe(`other/a.md${unixSoon}`);
    expect((await folder.run(['.', '--format', 'unix'])).out).toBe('');
  });
});
