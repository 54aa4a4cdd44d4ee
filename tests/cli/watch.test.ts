import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { guideHint } from '../../src/cli/hints.ts';
import { Folder } from './run.ts';

let folder = new Folder({});
afterEach(() => folder.remove());

/** A run that watches, and what it has said since it was last asked. */
function watching(...words: string[]) {
  let said = '';
  let heard = (): void => undefined;
  let interrupt = (): void => undefined;
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const say = (text: string | Uint8Array): void => {
    said += String(text);
    heard();
  };
  const ended = folder.run(['--watch', '--format', 'unix', ...words], { out: say, err: say, interrupted: () => interrupted });
  return {
    /** All that was said up to the next time that it waits. */
    async round(): Promise<string> {
      const waits = /^univocal: watching \d+ files?, Ctrl-C ends\n/m;
      while (!waits.test(said)) {
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
      const round = said;
      said = '';
      return round;
    },
    async end(): Promise<number> {
      interrupt();
      return (await ended).status;
    },
  };
}

function given(files: ConstructorParameters<typeof Folder>[0]): void {
  folder.remove();
  folder = new Folder(files);
}

const guide = 'channels: { blog: { files: "blog/**/*.md" } }\n';

describe('--watch', () => {
  it('checks again when a file changes, comes or goes, and ends with Ctrl-C', async () => {
    given({ 'style-guide.yml': guide, 'blog/a.md': 'So soon.\n' });
    const run = watching();
    expect(await run.round()).toBe('blog/a.md:1:4: Unexpected "soon". [warning/soon]\nunivocal: watching 2 files, Ctrl-C ends\n');
    folder.write('blog/a.md', 'Never.\nSo never.\n');
    expect(await run.round()).toBe(
      `univocal: ${join('blog', 'a.md')} changed, checking again\nblog/a.md:2:4: Unexpected "never". [error/never]\nunivocal: watching 2 files, Ctrl-C ends\n`,
    );
    folder.write('blog/b.md', 'Soon, soon.\n');
    expect(await run.round()).toContain('blog/b.md:1:7: Unexpected "soon".');
    rmSync(join(folder.path, 'blog/a.md'));
    expect(await run.round()).not.toContain('blog/a.md:');
    expect(await run.end()).toBe(0);
  });

  it('sees files of new folders', async () => {
    given({ 'style-guide.yml': guide, 'blog/a.md': 'Fine.\n' });
    const run = watching();
    await run.round();
    mkdirSync(join(folder.path, 'blog/2027'));
    folder.write('blog/2027/b.md', 'So soon.\n');
    expect(await run.round()).toContain('blog/2027/b.md:1:4: Unexpected "soon".');
    await run.end();
  });

  it('goes on when the guide breaks, and when it is mended', async () => {
    given({ 'style-guide.yml': guide, 'blog/a.md': 'So soon.\n' });
    const run = watching();
    await run.round();
    folder.write('style-guide.yml', 'chanels: 1\n');
    expect(await run.round()).toContain('style-guide.yml:1:1: Unknown key `chanels`');
    folder.write('style-guide.yml', `${guide}rules: { soon: error }\n`);
    expect(await run.round()).toContain('blog/a.md:1:4: Unexpected "soon". [error/soon]');
    await run.end();
  });

  it('does not take its own report for a change', async () => {
    given({ 'blog/a.md': 'So soon.\n' });
    const run = watching('--output', 'report.json');
    await run.round();
    folder.write('blog/a.md', 'Fine.\n');
    expect(await run.round()).toBe(
      `univocal: ${join('blog', 'a.md')} changed, checking again\n${guideHint}\nunivocal: watching 1 file, Ctrl-C ends\n`,
    );
    await run.end();
  });

  it('ends at once where the first run can’t be', async () => {
    given({});
    expect(await folder.run(['--watch', '--guide', 'no.yml'])).toEqual({
      status: 2,
      out: '',
      err: 'univocal: There is no style guide at no.yml.\n',
    });
  });
});
