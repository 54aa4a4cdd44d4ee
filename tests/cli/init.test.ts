import { afterEach, describe, expect, it } from 'vitest';
import { Folder } from './run.ts';

let folder = new Folder({});
afterEach(() => folder.remove());

describe('univocal init', () => {
  it('writes a guide that is right, and names all content', async () => {
    folder.remove();
    folder = new Folder({
      'README.md': 'Soon.',
      'index.html': '<p>So soon.</p>',
      'blog/a.md': 'So soon.',
      'blog/es/b.md': 'Fine.',
      'blog (old) [1]/a.md': 'So soon.',
      'Новости/a.md': 'So soon.',
      'E-Mails & more/a.html': '<p>So soon.</p>',
      'ads/a.csv': 'Headline,Description\nSo soon,Fine\n',
      'node_modules/x/a.md': 'So soon.',
    });
    expect(await folder.run(['init'])).toMatchObject({ status: 0, err: '' });
    const { status, out, err } = await folder.run(['--format', 'unix']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.split('\n').map((line) => line.split(':', 1)[0])).toEqual([
      'E-Mails & more/a.html',
      'ads/a.csv',
      'blog (old) [1]/a.md',
      'blog/a.md',
      'index.html',
      'Новости/a.md',
      '',
    ]);
    expect(folder.read('style-guide.yml')).toMatch(/ads:\n {4}files: \["ads\/\*\*\/\*\.csv"\]\n {4}preset: google-ads/);
  });

  it('leaves out what speaks of the project, and counts what the run checks', async () => {
    folder.remove();
    folder = new Folder({
      'package.json': '{}',
      'package-lock.json': '{}',
      'tsconfig.base.json': '{}',
      'readme.md': 'So soon.',
      LICENSE: '',
      'LICENSE.txt': 'So soon.',
      'a.md': 'Fine.',
      'blog/README.md': 'So soon.',
      'blog/contributing-to-charity.md': 'Fine.',
      'blog/CHANGELOG.md': 'So soon.',
    });
    expect(await folder.run(['init'])).toMatchObject({ out: 'Wrote style-guide.yml: 2 channels for 2 files. Run `univocal` now.\n' });
    expect(await folder.run(['--format', 'unix'])).toEqual({ status: 0, out: '', err: '' });
    expect((await folder.run([])).err).toBe('univocal: 2 files checked, nothing found\n');
    expect(folder.read('style-guide.yml')).not.toMatch(/\*\.(?:json|txt)"/);
  });

  it('counts one of each as one', async () => {
    folder.remove();
    folder = new Folder({ 'a.md': 'Fine.' });
    expect((await folder.run(['init'])).out).toBe('Wrote style-guide.yml: 1 channel for 1 file. Run `univocal` now.\n');
  });

  it('knows a channel by any folder that all of its files are in', async () => {
    folder.remove();
    folder = new Folder({
      'templates/email/a.html': '<p>Fine.</p>',
      'templates/email/es/b.html': '<p>Fine.</p>',
      'content/emails/a.md': 'Fine.',
      'content/blog/a.md': 'Fine.',
    });
    await folder.run(['init']);
    const text = folder.read('style-guide.yml');
    expect(text).toMatch(/templates:\n {4}files: .*\n {4}preset: email\n/);
    expect(text.match(/preset:/g)).toHaveLength(1);
  });

  it('never overwrites a guide', async () => {
    folder.remove();
    folder = new Folder({ 'style-guide.yaml': 'brand: Mine\n', 'a.md': '' });
    const { status, err } = await folder.run(['init']);
    expect(status).toBe(2);
    expect(err).toBe('univocal: There is a style-guide.yaml here already; edit it, or remove it first.\n');
    expect(Object.keys(folder.files())).toEqual(['a.md', 'style-guide.yaml']);
  });

  it('needs content', async () => {
    folder.remove();
    folder = new Folder({ 'a.png': '' });
    expect((await folder.run(['init'])).err).toBe('univocal: There is no content here that univocal can read.\n');
    expect(Object.keys(folder.files())).toEqual(['a.png']);
  });
});
