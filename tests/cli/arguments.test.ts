import { afterAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { wantsColor } from '../../src/cli/color.ts';
import { version } from '../../src/report/version.ts';
import { wordRule } from '../linter/lint.ts';
import { Folder } from './run.ts';

const folder = new Folder({ 'a.md': 'It ships soon.\n' });
afterAll(() => folder.remove());

describe('a wrong command line', () => {
  it.each([
    [['--formt', 'json'], 'Unknown flag `--formt`; did you mean `--format`? `univocal --help` lists them all.'],
    [['--no-fix'], 'Unknown flag `--no-fix`. `univocal --help` lists them all.'],
    [['--config', 'a.yml'], 'Unknown flag `--config`. `univocal --help` lists them all.'],
    [['-q'], 'Unknown flag `-q`; did you mean `--quiet`? `univocal --help` lists them all.'],
    [['--fix=1'], '`--fix` takes no value: write it without `=1`.'],
    [['--guide'], '`--guide` needs a value: `--guide FILE`.'],
    [['--guide', '--fix'], '`--guide` needs a value: `--guide FILE`.'],
    [['--output=', 'a.md'], '`--output` needs a value: `--output FILE`.'],
    [['--format', 'unix', '--format', 'json'], '`--format` is given twice: unix and json.'],
    [['--format', 'unixx'], 'Unknown format `unixx`; did you mean `unix`? There are pretty, json, sarif, github, junit, unix.'],
    [['--format', 'xml'], 'Unknown format `xml`. There are pretty, json, sarif, github, junit, unix.'],
    [['--max-warnings', '-1'], '`--max-warnings` is `-1`, expected a whole number from 0.'],
    [['--max-warnings', '1.5'], '`--max-warnings` is `1.5`, expected a whole number from 0.'],
    [['--dry-run'], '`--dry-run` shows what `--fix` would do: use them together.'],
    [['--color', '--no-color'], '`--color` and `--no-color` contradict each other: use one.'],
    [['--stdin'], '`--stdin` needs `--stdin-path PATH`, which tells the format and the channel.'],
    [['--stdin-path', 'a.md'], '`--stdin-path` says where standard input would stand: use it with `--stdin`.'],
    [['--stdin', '--stdin-path', 'a.md', 'b.md'], '`--stdin` lints standard input only: leave out the paths.'],
    [['--guide', 'no.yml'], 'There is no style guide at no.yml.'],
    [['--guide', '.'], '. is a folder: `--guide` names the file.'],
    [['explain'], 'Which rule? Write its name behind: `univocal explain term`.'],
    [['explain', 'sonn'], 'There is no rule `sonn`; did you mean `soon`? The rules are: soon, never.'],
    [['explain', 'readability'], 'There is no rule `readability`. The rules are: soon, never.'],
    [['explain', 'soon', 'never'], '`univocal explain` shows one rule at a time: `univocal explain soon`.'],
    [['explain', 'soon', '--fix'], '`univocal explain` takes no `--fix`. `univocal --help` shows what it takes.'],
    [['init', 'blog'], '`univocal init` takes no paths: it looks at the folder that it runs in.'],
  ])('%j says what is wrong', async (words, message) => {
    expect(await folder.run(words)).toEqual({ status: 2, out: '', err: `univocal: ${message}\n` });
  });
});

describe('a command line', () => {
  it('never takes a path for the value of a switch', () => {
    for (const flag of ['--fix', '--dry-run', '--quiet', '--watch', '--color', '--no-color']) {
      expect(parseArguments([flag, 'a.md']).operands).toEqual(['a.md']);
    }
  });

  it('takes what follows `--` as paths', () => {
    expect(parseArguments(['--', 'init', '--fix'])).toMatchObject({ command: 'lint', operands: ['init', '--fix'] });
  });

  it.each([['--help'], ['-h'], ['explain', '--help'], ['--help', '--fix']])('shows the help: %s %s', async (...words) => {
    const { status, out, err } = await folder.run(words.filter((word) => word !== undefined));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const flag of [
      '--guide',
      '--fix',
      '--dry-run',
      '--format',
      '--output',
      '--quiet',
      '--max-warnings',
      '--stdin-path',
      '--watch',
      '--no-color',
    ]) {
      expect(out).toContain(flag);
    }
  });

  it.each(['--version', '-v'])('shows the version: %s', async (flag) => {
    expect(await folder.run([flag])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });
});

describe('univocal explain', () => {
  it('shows the page of a rule', async () => {
    expect((await folder.run(['explain', 'term'], { registry: { term: wordRule('x') } })).out).toMatch(/^# term\n/);
  });

  it('shows one sentence for a rule without a page, and for what is no rule', async () => {
    expect((await folder.run(['explain', 'soon'])).out).toBe('# soon\n\nFinds soon.\n');
    expect((await folder.run(['explain', 'read'])).out).toMatch(/^# read\n\nA file that can’t be read/);
  });
});

describe('a defect', () => {
  it('is said to be one, without a stack unless it is wanted', async () => {
    const stdin = () => Promise.reject(new Error('something unforeseen'));
    const words = ['--stdin', '--stdin-path', 'a.md', '--quiet'];
    expect(await folder.run(words, { stdin })).toEqual({
      status: 2,
      out: '',
      err: 'univocal failed, which is a defect of univocal: something unforeseen\nSet UNIVOCAL_DEBUG=1 to see where, and please report it.\n',
    });
    expect((await folder.run(words, { stdin, debug: true })).err).toMatch(/\n {4}at /);
  });
});

describe('colours', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('with %j, terminal %s: %s', (env, isTerminal, expected) => {
    expect(wantsColor({ env, isTerminal })).toBe(expected);
  });
});
