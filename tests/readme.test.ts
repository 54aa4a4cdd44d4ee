import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { registry } from '../rules/index.generated.ts';
import { parseGuide } from '../src/guide/load.ts';

const readme = readFileSync('README.md', 'utf8');

function fences(language: string): string[] {
  return [...readme.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)]
    .filter((match) => match[2] === language)
    .map((match) => (match[3] ?? '').replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''));
}

describe('README.md', () => {
  it('names the two commands', () => {
    expect(fences('sh')[0]).toBe('npm ci && npm start\nnpm test\n');
  });

  it('shows what `npm start` prints, without a line of npm’s own', async () => {
    const { stdout, stderr } = await promisify(execFile)('npm', ['start'], { shell: process.platform === 'win32' }).catch(
      (failed: { code: number; stdout: string; stderr: string }) => failed,
    );
    expect(stdout).toBe(readFileSync('examples/alder-and-oak/expected-report.txt', 'utf8'));
    expect(stderr).toMatch(/^univocal: \d+ files checked, \d+ findings can be fixed with --fix\n$/);
    const printed = stdout.split('\n').map((line) => line.replace(/ +univocal$/, ''));
    for (const line of (fences('text')[0] ?? '').split('\n')) expect(printed).toContain(line);
  });

  it('shows a guide that is right', () => {
    const guide = fences('yaml').find((text) => text.includes('brand:')) ?? '';
    expect(parseGuide(guide, 'style-guide.yml', registry).findings).toEqual([]);
  });

  it('shows a workflow that is YAML', () => {
    const workflow = parse(fences('yaml').find((text) => text.includes('jobs:')) ?? '');
    expect(workflow.jobs.univocal.steps.at(-1).run).toBe('npx univocal --format github --max-warnings 0');
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(() => readFileSync(link), link).not.toThrow(/ENOENT/);
  });
});
