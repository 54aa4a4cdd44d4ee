import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { unix } from '../../src/report/unix.ts';
import type { Finding } from '../../src/rule/index.ts';
import { wordRule } from '../linter/lint.ts';
import { Folder } from './run.ts';

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly message: number;
  readonly severity: number;
  readonly code: number;
}

const tasks: { tasks: { command: string; problemMatcher: { pattern: Pattern } }[] } = JSON.parse(
  readFileSync(new URL('../../examples/alder-and-oak/.vscode/tasks.json', import.meta.url), 'utf8'),
);

/** What VS Code takes from a line of the report. */
function matched(line: string): Record<string, string | undefined> | undefined {
  const pattern = tasks.tasks[0]?.problemMatcher.pattern;
  const parts = pattern && new RegExp(pattern.regexp).exec(line);
  if (!pattern || !parts) return undefined;
  const { file, line: row, column, message, severity, code } = pattern;
  return {
    file: parts[file],
    line: parts[row],
    column: parts[column],
    message: parts[message],
    severity: parts[severity],
    code: parts[code],
  };
}

function reported(path: string, reason: string): string {
  const start = { line: 12, column: 3, offset: 0 };
  const finding: Finding = { ruleId: 'vague-time', severity: 'error', reason, place: { path, start, end: start } };
  return unix([{ path, findings: [finding] }], { color: false, cwd: '/' });
}

describe('the problem matcher of the example’s tasks.json', () => {
  it.each([
    ['blog/a.md', 'Unexpected "soon".'],
    ['C:\\brand\\blog\\a.md', 'Unexpected "soon".'],
    ['blog/a: b [1] (2).md', 'Unexpected "soon".'],
    ['a.md', 'Unexpected "at 10:30: soon [error/x]", expected: a time [see a.md:1:2: there].'],
    ['a.md', 'Unexpected\nline\r\nends.'],
    ['a.md', ''],
  ])('takes %s apart: %s', (path, reason) => {
    expect(matched(reported(path, reason))).toEqual({
      file: path,
      line: '12',
      column: '3',
      message: reason.replace(/\s*[\r\n]+\s*/g, ' '),
      severity: 'error',
      code: 'vague-time',
    });
  });

  const folder = new Folder({ 'a.md': 'It ships soon.\n', 'b c.md': '# x\n\nNever: never!\n' });
  afterAll(() => folder.remove());

  it('takes each line of a report, in the format that the task asks for', async () => {
    expect(tasks.tasks[0]?.command).toBe('npx univocal --format unix');
    const registry = { soon: wordRule('soon'), 'never-never': wordRule('ever', undefined, 'error'), x: wordRule('x', undefined, 'info') };
    const { out } = await folder.run(['--format', 'unix'], { registry });
    expect(out.trimEnd().split('\n').map(matched)).toEqual([
      { file: 'a.md', line: '1', column: '10', message: 'Unexpected "soon".', severity: 'warning', code: 'soon' },
      { file: 'b c.md', line: '1', column: '3', message: 'Unexpected "x".', severity: 'info', code: 'x' },
      { file: 'b c.md', line: '3', column: '2', message: 'Unexpected "ever".', severity: 'error', code: 'never-never' },
      { file: 'b c.md', line: '3', column: '9', message: 'Unexpected "ever".', severity: 'error', code: 'never-never' },
    ]);
  });

  it('takes no line of what goes to standard error', async () => {
    const { err } = await folder.run(['--format', 'unix', 'a.md', 'gone.md']);
    expect(err.split('\n').filter((line) => matched(line))).toEqual([]);
  });
});
