/** Rules of vague promises over sentences as shops write them, half of them traps. A `!` after a rule is a warning. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import escapeClause from '../../rules/escape-clause/rule.ts';
import hype from '../../rules/hype/rule.ts';
import openList from '../../rules/open-list/rule.ts';
import vagueAmount from '../../rules/vague-amount/rule.ts';
import type { Linter } from '../../src/linter/linter.ts';
import { findingsIn, linterWith } from './linting.ts';

const rules = { 'escape-clause': escapeClause, hype, 'open-list': openList, 'vague-amount': vagueAmount };
const sentences = readFileSync('tests/rules/clarity-sentences.tsv', 'utf8').trimEnd().split('\n').slice(1);
const rows = sentences.map((row) => row.split('\t') as [locale: string, text: string, findings?: string]);
const linters = new Map<string, Linter>();

function linterFor(locale: string): Linter {
  const linter = linters.get(locale) ?? linterWith(rules, `locale: ${locale}`);
  linters.set(locale, linter);
  return linter;
}

describe('sentences', () => {
  it.each(rows)('%s: %s', (locale, text, expected = '') => {
    const findings = findingsIn(linterFor(locale), { 'a.md': text });
    expect(findings.map(({ ruleId, severity }) => (severity === 'warning' ? `${ruleId}!` : ruleId)).sort()).toEqual(
      expected.split(' ').filter((each) => each !== ''),
    );
  });
});
