import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/document/document.ts';
import { fewProblems } from '../../src/document/few-problems.ts';
import { readDocument } from '../../src/document/read.ts';

const problem = (at: number, severity: Problem['severity'], reason = `${severity} ${at}.`): Problem => ({
  reason,
  range: [at, at + 1],
  severity,
});

const lines = 'a\n'.repeat(20);

describe('what is told of many mistakes', () => {
  it('is the first ones in order of place, and how many there are', () => {
    const errors = Array.from({ length: 16 }, (_, i) => problem(30 - 2 * i, 'error'));
    expect(fewProblems(lines, errors).map(({ reason }) => reason)).toEqual([
      'error 0.',
      'error 2.',
      'error 4.',
      'error 6.',
      'error 8. 11 more errors are not listed.',
    ]);
  });

  it('leaves five alone, and counts one', () => {
    const warnings = Array.from({ length: 6 }, (_, i) => problem(2 * i, 'warning'));
    expect(fewProblems(lines, warnings.slice(0, 5))).toEqual(warnings.slice(0, 5));
    expect(fewProblems(lines, warnings).at(-1)?.reason).toBe('warning 8. 1 more warning is not listed.');
  });

  it('is one error of a line, and all warnings', () => {
    const found = [problem(1, 'error'), problem(0, 'error'), problem(1, 'warning'), problem(0, 'warning')];
    expect(fewProblems(lines, found).map(({ reason }) => reason)).toEqual(['error 0.', 'warning 0.', 'warning 1.']);
  });

  it('does not let warnings hide errors', () => {
    const found = [...Array.from({ length: 10 }, (_, i) => problem(i, 'warning')), problem(30, 'error')];
    expect(fewProblems(lines, found).at(-1)?.reason).toBe('error 30.');
  });

  it.each([
    ['a.json', `{${'"a": "b",\n'.repeat(100)}"z": 1}`],
    ['a.yaml', 'a: b\n'.repeat(100)],
    ['a_de.properties', 'a=It ships soon.\n'.repeat(100)],
    ['a.strings', '"a" = "b";\n'.repeat(100)],
    ['a.po', 'msgid "a"\nmsgstr "b"\n\n'.repeat(100)],
  ])('holds for keys that stand again and again in %s', (path, source) => {
    const { problems } = readDocument({ path, source }, { path, locale: 'en' });
    expect(problems).toHaveLength(5);
    expect(problems[0]?.reason).toContain('is here twice');
    expect(problems[4]?.reason).toMatch(/ 94 more warnings are not listed\.$/);
  });
});
