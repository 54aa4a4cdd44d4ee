import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import univocalDefault, { defineRule, lintFiles, lintText, loadGuide, univocal } from '../src/index.ts';
import { Folder } from './cli/run.ts';

const moon = defineRule({
  meta: { description: 'Finds a word', family: 'words', severity: 'warning' },
  options: z.strictObject({ word: z.string().default('moon') }),
  check(document, context) {
    for (const segment of document.segments) {
      const at = segment.text.indexOf(context.options.word);
      if (at >= 0) context.report(segment, at, at + context.options.word.length, { reason: 'A moon.', expected: ['lamp'] });
    }
  },
});
const rules = { moon };

const folder = new Folder({
  'style-guide.yml': 'channels: { blog: { files: "blog/*.md" } }\nterms: [{ use: cart, not: [basket] }]\nrules: { moon: error }\n',
  'broken.yml': 'chanels: 1\n',
  'blog/a.md': 'Your basket & the moon.\n',
  'other/b.md': 'The moon.\n',
});
afterAll(() => folder.remove());

function guide() {
  const loaded = loadGuide(`${folder.path}/style-guide.yml`, rules);
  if (!loaded.guide) throw new Error(JSON.stringify(loaded.findings));
  return loaded.guide;
}

describe('loadGuide', () => {
  it('gives a guide, or says what is wrong with it', () => {
    expect(guide()).toMatchObject({ channels: [{ name: 'blog' }] });
    const { guide: none, findings } = loadGuide(`${folder.path}/broken.yml`);
    expect(none).toBeUndefined();
    expect(findings).toMatchObject([{ ruleId: 'guide', reason: 'Unknown key `chanels`; did you mean `channels`?' }]);
    expect(loadGuide(`${folder.path}/no.yml`).findings).toMatchObject([{ ruleId: 'guide' }]);
  });

  it('doesn’t know rules that it isn’t given', () => {
    expect(loadGuide(`${folder.path}/style-guide.yml`).guide).toBeUndefined();
  });
});

describe('lintText', () => {
  it('finds with the shipped rules, the guide’s words and rules of one’s own', async () => {
    const findings = await lintText('Your basket &amp; the moon.\n', { path: 'blog/a.html', guide: guide(), rules });
    expect(findings).toMatchObject([
      { ruleId: 'term', actual: 'basket', place: { start: { line: 1, column: 6, offset: 5 }, end: { offset: 11 } }, fix: { text: 'cart' } },
      { ruleId: 'moon', severity: 'error', expected: ['lamp'], place: { start: { column: 23 }, end: { column: 27 } } },
    ]);
  });

  it('needs no guide', async () => {
    expect(await lintText('We ship soon.', { path: 'a.md' })).toMatchObject([{ ruleId: 'vague-time' }]);
    expect(await lintText('', { path: 'a.md' })).toEqual([]);
  });
});

describe('lintFiles', () => {
  it('lints what the guide names, or the paths', async () => {
    const { files, missing } = await lintFiles({ cwd: folder.path, guide: guide(), rules });
    expect(files.map(({ path, findings }) => [path, findings.map(({ ruleId }) => ruleId)])).toEqual([['blog/a.md', ['term', 'moon']]]);
    expect(missing).toEqual([]);
    const named = await lintFiles({ cwd: folder.path, guide: guide(), rules, paths: ['other', 'other/b.md', 'gone'] });
    expect(named).toMatchObject({ files: [{ path: 'other/b.md' }], missing: ['gone'] });
  });

  it('writes nothing', async () => {
    const before = folder.files();
    await lintFiles({ cwd: folder.path, guide: guide(), rules });
    expect(folder.files()).toEqual(before);
  });
});

describe('retext plugins of the guide', () => {
  function plugged(name: string) {
    folder.write('plugged.yml', `channels: { site: { files: "site/*.md" } }\nretext: [${name}]\n`);
    folder.write('site/a.md', 'The chairman speaks.\n');
    return { cwd: folder.path, guide: loadGuide(`${folder.path}/plugged.yml`).guide ?? guide() };
  }

  it('run as they do on the command line', async () => {
    const settings = plugged('retext-equality');
    const { files } = await lintFiles(settings);
    expect(files[0]?.findings.map(({ ruleId }) => ruleId)).toContain('retext-equality');
    const findings = await lintText('The chairman speaks.\n', { ...settings, path: 'site/a.md' });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('retext-equality');
  });

  it('that can’t be loaded end the run with their reason', async () => {
    const settings = plugged('./no.js');
    await expect(lintFiles(settings)).rejects.toThrow('There is no retext plugin at `./no.js`.');
    await expect(lintText('', { ...settings, path: 'a.md' })).rejects.toThrow('There is no retext plugin at `./no.js`.');
  });
});

describe('a guide of the library', () => {
  it('names formats that can be read', () => {
    folder.write('formats.yml', 'channels: { a: { files: "*.x", format: docx } }\n');
    expect(loadGuide(`${folder.path}/formats.yml`).findings).toMatchObject([
      {
        reason: expect.stringMatching(/^Unknown format `docx`, expected `markdown`, (?:`\w+`, )+`\w+` or `\w+`\.$/),
        place: { start: { column: 40 } },
      },
    ]);
  });
});

describe('the unified plugin', () => {
  it('adds messages to the file', async () => {
    const processor = unified().use(remarkParse).use(univocal, { guide: guide(), rules });
    const file = new VFile({ path: 'blog/a.md', value: 'Your basket & the moon.\n' });
    await processor.run(processor.parse(file), file);
    expect(file.messages.map(String)).toEqual([
      'blog/a.md:1:6-1:12: Unexpected "basket", expected "cart".',
      'blog/a.md:1:19-1:23: A moon.',
    ]);
    expect(file.messages[1]).toMatchObject({ source: 'univocal', ruleId: 'moon', fatal: true, expected: ['lamp'], line: 1, column: 19 });
  });

  it('needs no options, and no path', async () => {
    const processor = unified().use(remarkParse).use(univocalDefault);
    const file = new VFile('We ship soon.');
    await processor.run(processor.parse(file), file);
    expect(file.messages).toMatchObject([{ ruleId: 'vague-time', line: 1, column: 9, file: undefined, name: '1:9-1:13' }]);
  });
});
