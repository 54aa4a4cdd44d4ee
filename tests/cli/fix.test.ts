import { chmodSync, cpSync, linkSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { registry } from '../../rules/index.generated.ts';
import { encode, type Storage } from '../../src/document/source.ts';
import { lintFiles } from '../../src/library.ts';
import { wordRule } from '../linter/lint.ts';
import { Folder } from './run.ts';

let folder = new Folder({});
afterEach(() => folder.remove());

function given(files: ConstructorParameters<typeof Folder>[0]): Folder {
  folder.remove();
  folder = new Folder(files);
  return folder;
}

const onWindows = process.platform === 'win32';

describe('--fix keeps', () => {
  const storages: Storage[] = [
    { encoding: 'utf-8', bom: false },
    { encoding: 'utf-8', bom: true },
    { encoding: 'utf-16le', bom: true },
    { encoding: 'utf-16be', bom: true },
    { encoding: 'utf-16le', bom: false },
    { encoding: 'windows-1252', bom: false },
  ];

  it.each(storages)('the encoding $encoding with mark $bom, and line ends', async (storage) => {
    const cafe = storage.encoding.startsWith('utf-16') && !storage.bom ? 'Cafe' : 'Café';
    const text = (word: string) => encode(`# ${cafe}\r\n\r\nIt ships ${word}.\rThis too.\n`, storage);
    await given({ 'a.md': text('soon') }).run(['--fix']);
    expect(folder.files()).toEqual({ 'a.md': Buffer.from(text('now')).toString('latin1') });
  });

  it('a file that its encoding has no characters for', async () => {
    const bytes = encode('Café soon', { encoding: 'windows-1252', bom: false });
    given({ 'a.md': bytes });
    expect(await folder.run(['--fix', '--quiet'], { registry: { soon: wordRule('soon', '→') } })).toEqual({
      status: 2,
      out: '',
      err: 'univocal: a.md is not fixed: “→” can’t be written in windows-1252. Save the file as UTF-8.\n',
    });
    expect(folder.files()).toEqual({ 'a.md': Buffer.from(bytes).toString('latin1') });
  });

  it.skipIf(onWindows)('modes of files', async () => {
    given({ 'a.md': 'soon' });
    chmodSync(join(folder.path, 'a.md'), 0o666);
    await folder.run(['--fix']);
    expect(folder.read('a.md')).toBe('now');
    expect(statSync(join(folder.path, 'a.md')).mode & 0o777).toBe(0o666);
  });

  it.skipIf(onWindows)('links, and fixes what two paths lead to once', async () => {
    given({ 'real/a.md': 'soon' });
    symlinkSync('real/a.md', join(folder.path, 'link.md'));
    linkSync(join(folder.path, 'real/a.md'), join(folder.path, 'other.md'));
    expect(await folder.run(['--fix', '--quiet', 'link.md', 'real/a.md'])).toEqual({ status: 0, out: '', err: '' });
    expect(lstatSync(join(folder.path, 'link.md')).isSymbolicLink()).toBe(true);
    expect(folder.read('real/a.md')).toBe('now');
  });

  it('files that nothing was found in, to the byte and the minute', async () => {
    given({ 'a.md': 'Fine.\r\n', 'b.md': 'soon' });
    const before = statSync(join(folder.path, 'a.md'));
    await folder.run(['--fix']);
    expect(statSync(join(folder.path, 'a.md'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('no temporary files', async () => {
    await given({ 'a.md': 'soon', 'b.md': 'soon' }).run(['--fix']);
    expect(readdirSync(folder.path).sort()).toEqual(['a.md', 'b.md']);
  });
});

describe('--fix never overwrites', () => {
  it('a file that changed after it was read', async () => {
    given({ 'a.md': 'It ships soon.', 'b.md': 'It ships soon.' });
    const meanwhile = { ...wordRule('x'), reconcile: () => folder.write('a.md', 'Hours of work.'), observe: () => [1] };
    expect(await folder.run(['--fix', '--quiet'], { registry: { soon: wordRule('soon', 'now'), meanwhile } })).toEqual({
      status: 2,
      out: '',
      err: 'univocal: a.md is not fixed: it was changed meanwhile, run --fix again.\n',
    });
    expect(folder.files()).toEqual({ 'a.md': 'Hours of work.', 'b.md': 'It ships now.' });
  });

  it('anything with --dry-run, which shows a diff', async () => {
    given({ 'sub/a.md': '# A\n\nIt ships soon.\n', 'b.md': 'Fine.' });
    const { out, status } = await folder.run(['--fix', '--dry-run', 'sub/a.md']);
    expect(status).toBe(0);
    expect(out.split('\n').filter((line) => !line.startsWith('===='))).toEqual([
      '--- a/sub/a.md',
      '+++ b/sub/a.md',
      '@@ -2,2 +2,2 @@',
      ' ',
      '-It ships soon.',
      '+It ships now.',
      '',
    ]);
    expect(folder.read('sub/a.md')).toBe('# A\n\nIt ships soon.\n');
  });
});

describe('--stdin', () => {
  const input = (text: string | Uint8Array) => ({ stdin: async () => (typeof text === 'string' ? new TextEncoder().encode(text) : text) });

  it('is linted at its path, with that path’s guide, and the file there is not read', async () => {
    given({ 'brand/style-guide.yml': 'rules: { soon: error }', 'brand/a.md': 'Fine.' });
    expect(await folder.run(['--stdin', '--stdin-path', 'brand/a.md', '--format', 'unix'], input('So soon.'))).toEqual({
      status: 1,
      out: 'brand/a.md:1:4: Unexpected "soon". [error/soon]\n',
      err: '',
    });
  });

  it('with --fix is the fixed text and nothing else, byte for byte', async () => {
    given({ 'style-guide.yml': 'ignore: [drafts]' });
    const passed = async (path: string, bytes: Uint8Array) =>
      Buffer.from((await folder.run(['--stdin', '--fix', '--stdin-path', path], input(bytes))).out, 'latin1');
    for (const storage of [
      { encoding: 'utf-8', bom: true },
      { encoding: 'utf-16le', bom: true },
    ] as const) {
      expect(await passed('a.md', encode('soon é\r\n', storage))).toEqual(Buffer.from(encode('now é\r\n', storage)));
    }
    for (const bytes of [Uint8Array.of(), Uint8Array.of(0, 1, 255, 0), encode('soon', { encoding: 'utf-8', bom: false })]) {
      expect(await passed('drafts/a.md', bytes)).toEqual(Buffer.from(bytes));
    }
    const binary = Uint8Array.of(0, 1, 255, 0, 7);
    expect(await passed('a.md', binary)).toEqual(Buffer.from(binary));
  });
});

describe('the example brand', () => {
  const source = fileURLToPath(new URL('../../examples/alder-and-oak', import.meta.url));

  it('is fixed in the ranges of the fixes only, and a second run changes nothing', async () => {
    given({});
    cpSync(source, folder.path, { recursive: true });
    const before = folder.files();
    await folder.run(['--fix'], { registry });
    const once = folder.files();
    await folder.run(['--fix'], { registry });
    expect(folder.files()).toEqual(once);
    const changed = Object.keys(once).filter((path) => once[path] !== before[path]);
    expect(changed.length).toBeGreaterThan(5);
    expect(Object.keys(once)).toEqual(Object.keys(before));
    expect(changed).not.toContain('style-guide.yml');
    const { files } = await lintFiles({ cwd: folder.path, paths: changed });
    const left = files.flatMap(({ findings }) => findings.filter(({ fix }) => fix));
    expect(left).toEqual([]);
  });
});
