import { spawn } from 'node:child_process';
import { chmodSync, existsSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bin, execute, Folder } from './run.ts';

const soon = 'We ship soon.\n';
const folder = new Folder({ 'a.md': soon.repeat(2), 'big.md': `${soon}\n`.repeat(5000), 'g.yml': 'brand: Oak\n' });
afterAll(() => folder.remove());

/** These run what `npm run build` made. */
describe.skipIf(!existsSync(bin))(
  existsSync(bin) ? 'univocal as a process' : 'univocal as a process: SKIPPED, run `npm run build` first',
  () => {
    it('reports to standard output, and the rest to standard error, without colours where there is no terminal', async () => {
      const { status, out, err } = await execute(process.execPath, [bin, 'a.md', '--max-warnings', '0'], { cwd: folder.path });
      expect(status).toBe(1);
      expect(out).toMatch(/^a\.md\n1:9-1:13 +warning .*vague-time univocal\n/);
      expect(err).toMatch(/^univocal: no style-guide.yml.*\nunivocal: 1 file checked.*\n$/);
    });

    it('runs through a link, as npm installs it', async () => {
      if (process.platform === 'win32') return;
      const link = join(folder.path, 'univocal');
      symlinkSync(bin, link);
      chmodSync(bin, 0o755);
      expect(await execute(link, ['--version'], { cwd: folder.path })).toMatchObject({ status: 0, err: '' });
      expect((await execute(link, ['explain', 'term'], { cwd: folder.path })).out).toMatch(/^# term\n/);
    });

    it('reads standard input', async () => {
      const child = spawn(process.execPath, [bin, '--stdin', '--stdin-path', 'x.md', '--format', 'unix', '--quiet'], { cwd: folder.path });
      child.stdin.end('We never say never.');
      const status = await new Promise((resolve) => child.on('close', resolve));
      expect(status).toBe(0);
    });

    it('ends without a word when its reader does', async () => {
      const child = spawn(process.execPath, [bin, 'big.md', '--format', 'json'], { cwd: folder.path });
      let err = '';
      child.stderr.on('data', (chunk) => {
        err += chunk;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const status = await new Promise((resolve) => child.on('close', resolve));
      expect(status).toBe(0);
      expect(err).not.toMatch(/EPIPE|at /);
    });

    it.skipIf(!existsSync('/dev/full'))('says in one sentence that its output can’t be written', async () => {
      for (const words of [['a.md', '--format', 'unix', '--guide', 'g.yml'], ['--help']]) {
        const child = spawn(process.execPath, [bin, ...words], {
          cwd: folder.path,
          stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
        });
        let err = '';
        child.stderr?.on('data', (chunk) => {
          err += chunk;
        });
        const status = await new Promise((resolve) => child.on('close', resolve));
        expect({ status, err }).toEqual({ status: 2, err: "univocal: Standard output can't be written: the disk is full.\n" });
      }
    });

    it('ends a watch at a signal', async () => {
      if (process.platform === 'win32') return;
      const child = spawn(process.execPath, [bin, '--watch', 'a.md'], { cwd: folder.path });
      const status = await new Promise((resolve) => {
        child.stderr.on('data', (chunk) => String(chunk).includes('watching') && child.kill('SIGINT'));
        child.on('close', resolve);
      });
      expect(status).toBe(0);
    });
  },
);
