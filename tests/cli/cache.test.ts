import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registry as shipped } from '../../rules/index.generated.ts';
import { nodeFileSystem } from '../../src/cli/node-file-system.ts';
import { loadGuide } from '../../src/library.ts';
import { lintFiles } from '../../src/linter/lint-files.ts';
import type { Outcome } from '../../src/linter/outcome.ts';
import type { AnyRule, Registry } from '../../src/rule/index.ts';
import { wordRule } from '../linter/lint.ts';
import { Folder, type Said } from './run.ts';

let looks: string[] = [];
let caches = '';
let folder = new Folder({});

beforeEach(() => {
  caches = mkdtempSync(join(tmpdir(), 'univocal-cache-'));
  folder = new Folder({ 'a.md': 'So soon.\n', 'b.md': 'Fine.\n', 'c.md': 'Soon, soon.\n' });
});
afterEach(() => {
  folder.remove();
  rmSync(caches, { recursive: true, force: true });
});

/** A rule that tells which files it looked at. */
function counting(): Registry {
  const rule = wordRule('soon', 'now');
  const check: AnyRule['check'] = (document, context) => {
    looks.push(document.path);
    rule.check?.(document, context);
  };
  return { soon: { ...rule, check } };
}

/** Runs, and tells what was looked at. */
async function run(words: readonly string[] = [], { build = '1', registry = counting() } = {}): Promise<Said & { looks: string[] }> {
  looks = [];
  const said = await folder.run(['--format', 'unix', ...words], { cache: { folder: caches, build }, registry });
  return { ...said, looks };
}

/** The one file of the cache. */
function cacheFile(): string {
  return join(caches, readdirSync(caches)[0] ?? '');
}

describe('the cache', () => {
  it('gives the same report without looking at files again', async () => {
    const first = await run();
    expect(first.looks).toEqual(['a.md', 'b.md', 'c.md']);
    expect(await run()).toEqual({ ...first, looks: [] });
    expect(await run(['--no-cache'])).toEqual(first);
  });

  it('looks again at what changed', async () => {
    await run();
    folder.write('b.md', 'As soon.\n');
    const again = await run();
    expect(again.looks).toEqual(['b.md']);
    expect(again.out).toContain('b.md:1:4: Unexpected "soon".');
  });

  it('looks again at a text that went elsewhere', async () => {
    await run();
    folder.write('d/a.md', folder.read('a.md'));
    expect((await run()).looks).toEqual(['d/a.md']);
  });

  it.each([
    ['the guide changes', () => folder.write('style-guide.yml', 'rules: { soon: error }'), {}],
    ['univocal changes', () => undefined, { build: '2' }],
    ['rules come or go', () => undefined, { registry: { ...counting(), also: wordRule('also') } }],
  ])('looks at all again when %s', async (_, change, options) => {
    await run();
    change();
    expect((await run([], options)).looks).toEqual(['a.md', 'b.md', 'c.md']);
  });

  it('remembers the other files of a run over some', async () => {
    await run();
    folder.write('a.md', 'Now.\n');
    expect((await run(['a.md'])).looks).toEqual(['a.md']);
    expect((await run()).looks).toEqual([]);
  });

  it('forgets files that are gone', async () => {
    await run();
    rmSync(join(folder.path, 'a.md'));
    await run();
    expect(readFileSync(cacheFile(), 'utf8')).not.toContain('"a.md"');
  });

  it.each([
    ['cut', (text: string) => text.slice(0, -20)],
    ['changed', (text: string) => text.replace('Unexpected', 'Expected')],
    ['empty', () => ''],
    ['not JSON', () => 'hello\nworld'],
  ])('that is %s counts as empty', async (_, damage) => {
    const first = await run();
    writeFileSync(cacheFile(), damage(readFileSync(cacheFile(), 'utf8')));
    expect(await run()).toEqual(first);
    expect((await run()).looks).toEqual([]);
  });

  it('that can’t be written is no failure', async () => {
    const first = await run();
    rmSync(caches, { recursive: true });
    writeFileSync(caches, 'a file');
    expect(await run()).toEqual(first);
  });

  it('knows what --fix made', async () => {
    await run(['--fix']);
    expect(await run()).toMatchObject({ looks: [], out: '' });
  });

  it('lies in the nearest node_modules', async () => {
    folder.write('node_modules/x/package.json', '{}');
    await run();
    expect(readdirSync(join(folder.path, 'node_modules/.cache/univocal'))).toHaveLength(1);
    expect(readdirSync(caches)).toEqual([]);
    expect((await run()).looks).toEqual([]);
  });
});

describe('outcomes', () => {
  it('of the example brand are the same after they were written and read', () => {
    const directory = fileURLToPath(new URL('../../examples/alder-and-oak', import.meta.url));
    const { guide } = loadGuide(join(directory, 'style-guide.yml'));
    if (!guide) throw new Error('The guide has errors.');
    const outcomes: Outcome[] = [];
    const cache = { get: () => undefined, set: (_: unknown, outcome: Outcome) => void outcomes.push(outcome) };
    lintFiles({ directory, paths: [], guide, registry: shipped, fileSystem: nodeFileSystem, fix: false, asOf: '2026-12-01', cache });
    expect(outcomes.length).toBeGreaterThan(20);
    expect(JSON.parse(JSON.stringify(outcomes))).toStrictEqual(outcomes);
  });
});
