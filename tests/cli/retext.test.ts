import { afterEach, describe, expect, it } from 'vitest';
import { Folder } from './run.ts';

let folder = new Folder({});
afterEach(() => folder.remove());

const plugin = `
export default function retextShout(options = {}) {
  return (tree, file) => {
    const at = String(file).indexOf(options.word ?? 'hey')
    if (at < 0) return
    const message = file.message('Unexpected shout', { place: { start: { line: 1, column: at + 1, offset: at }, end: { line: 1, column: at + 4, offset: at + 3 } } })
    message.expected = ['hello']
  }
}
`;

function brand(guide: string, manifest: object, extra: Record<string, string> = {}): Folder {
  folder.remove();
  folder = new Folder({
    'style-guide.yml': guide,
    'a.md': '# Hi\n\nOh hey &amp; ho.\n',
    'node_modules/retext-shout/package.json': JSON.stringify({ name: 'retext-shout', type: 'module', ...manifest }),
    'node_modules/retext-shout/lib/index.js': plugin,
    ...extra,
  });
  return folder;
}

describe('retext plugins of the guide', () => {
  it.each([
    ['main', { main: './lib/index.js' }],
    ['exports', { exports: './lib/index.js' }],
    ['exports to import only', { exports: { '.': { types: './x.d.ts', import: './lib/index.js' } } }],
    ['exports to import only, without a dot', { exports: { import: { default: './lib/index.js' } } }],
  ])('run as rules: package with %s', async (_, manifest) => {
    const { out, status } = await brand('retext: [retext-shout]', manifest).run(['--format', 'unix']);
    expect({ out, status }).toEqual({
      out: 'a.md:3:4: Unexpected shout. [warning/retext-shout]\n'.replace('shout. ', 'shout '),
      status: 0,
    });
  });

  it('take options and a severity', async () => {
    const guide = 'retext:\n  - name: retext-shout\n    options: { word: ho. }\n    severity: error\n';
    expect(await brand(guide, { exports: './lib/index.js' }).run(['--format', 'unix'])).toMatchObject({
      out: 'a.md:3:14: Unexpected shout [error/retext-shout]\n',
      status: 1,
    });
  });

  it('may be files beside the guide', async () => {
    expect(
      (await brand('retext: [./shout.js]', {}, { 'shout.js': plugin, 'package.json': '{ "type": "module" }' }).run(['--format', 'unix']))
        .out,
    ).toBe('a.md:3:4: Unexpected shout [warning/./shout.js]\n');
  });

  it('that ship with univocal need no install', async () => {
    const { out, status } = await brand('retext: [retext-equality]', {}, { 'a.md': 'The chairman speaks.\n' }).run(['--format', 'unix']);
    expect(out).toMatch(/^a\.md:1:5: .*chairman.* \[warning\/retext-equality\]\n$/);
    expect(status).toBe(0);
  });

  it.each([
    [
      'retext-passive',
      {},
      'The retext plugin `retext-passive` is not installed. Install it beside the guide: `npm install --save-dev retext-passive`.',
    ],
    ['./no.js', {}, 'There is no retext plugin at `./no.js`.'],
    [
      './bad.js',
      { 'bad.js': 'export const a = 1' },
      "The retext plugin `./bad.js` can't be loaded: it has no plugin as its default export.",
    ],
    ['./bad.js', { 'bad.js': 'throw new Error("No luck.\\nAt all")' }, "The retext plugin `./bad.js` can't be loaded: No luck."],
  ])('%s that can’t be loaded is an error at its place in the guide, and all else is checked', async (name, files, reason) => {
    const guide = `rules:\n  soon: error\nretext:\n  - ${name}\n`;
    const { out, status } = await brand(guide, {}, { ...files, 'package.json': '{ "type": "module" }', 'b.md': 'So soon.' }).run([
      '--format',
      'unix',
    ]);
    expect(status).toBe(2);
    expect(out.split('\n').sort()).toEqual([
      '',
      'b.md:1:4: Unexpected "soon". [error/soon]',
      `style-guide.yml:4:5: ${reason} [error/guide]`,
    ]);
  });

  it('that throw are findings on the file', async () => {
    const files = { 'bad.js': 'export default () => () => { throw new Error("No luck") }', 'package.json': '{ "type": "module" }' };
    expect((await brand('retext: [./bad.js]', {}, files).run(['--format', 'unix'])).out).toBe(
      'a.md:1:1: The rule `./bad.js` failed on this file: No luck. [error/./bad.js]\n',
    );
  });
});
