import { describe, expect, it } from 'vitest';
import { junit } from '../../src/report/junit.ts';
import { pretty } from '../../src/report/pretty.ts';
import type { Finding } from '../../src/rule/index.ts';

function finding(severity: Finding['severity'], offset: number): Finding {
  const start = { line: 1, column: offset + 1, offset };
  return { ruleId: 'soon', severity, reason: `A "${severity}".`, place: { path: 'a.md', start, end: start } };
}

const file = (...severities: Finding['severity'][]) => [{ path: 'a.md', findings: severities.map(finding) }];

describe('junit', () => {
  const xml = junit(file('error', 'warning', 'info'), { color: false, cwd: '.' });

  it('counts errors only as failures', () => {
    expect(xml).toContain('<testsuite name="a.md" tests="3" failures="1" errors="0">');
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml).toContain('<failure type="error" message="A &quot;error&quot;.">');
  });

  it('says the others in cases that pass', () => {
    expect(xml).toContain('<system-out>warning: A &quot;warning&quot;.</system-out>');
    expect(xml).toContain('<system-out>info: A &quot;info&quot;.</system-out>');
  });
});

describe('the last line of pretty', () => {
  const last = (...severities: Finding['severity'][]) =>
    pretty(file(...severities), { color: false, cwd: '.' })
      .split('\n')
      .at(-1);

  it.each([
    [['warning', 'info'], '2 messages (⚠ 1 warning, 1 info)'],
    [['error', 'warning', 'info', 'info'], '4 messages (✖ 1 error, ⚠ 1 warning, 2 infos)'],
    [['info', 'info'], '2 infos'],
    [['warning'], '⚠ 1 warning'],
  ] as const)('counts all of %j', (severities, expected) => {
    expect(last(...severities)).toBe(expected);
  });
});
