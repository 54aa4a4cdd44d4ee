/** Campaigns in a week. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import cadence from '../../rules/cadence/rule.ts';
import { findingsIn, linterWith } from './linting.ts';

const day = (offset: number): string => new Date(Date.UTC(2026, 10, 1) + offset * 86_400_000).toISOString().slice(0, 10);

function reported(texts: readonly string[]): string[] {
  const linter = linterWith({ cadence }, 'channels: { mails: { files: "*.md", rules: { cadence: warning } } }');
  const files = Object.fromEntries(texts.map((text, index) => [`${String(index).padStart(3, '0')}.md`, text]));
  return findingsIn(linter, files)
    .map(({ place }) => place.path)
    .toSorted();
}

const campaign = (offset: number, more = ''): string => `---\nsubject: A\nsend_at: ${day(offset)}\n${more}---\n`;

it('counts any seven days in a row, as a count day by day does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }), (offsets) => {
      const sorted = offsets.toSorted((a, b) => a - b);
      const tooMany = sorted.filter((offset, index) => sorted.slice(0, index + 1).filter((other) => offset - other < 7).length > 3);
      expect(reported(sorted.map((offset) => campaign(offset)))).toHaveLength(tooMany.length);
    }),
    { numRuns: 40 },
  );
});

it('leaves alone what is not sent, or goes to others', () => {
  const week = [0, 1, 2].map((offset) => campaign(offset));
  expect(reported([...week, campaign(3)])).toEqual(['003.md']);
  for (const more of ['draft: true\n', 'status: cancelled\n', 'segment: vip\n', 'locale: de\n', 'enabled: false\n']) {
    expect(reported([...week, campaign(3, more)]), more).toEqual([]);
  }
});

it('reads no day with two readings', () => {
  const text = '---\nsubject: A\nsend_at: 03/04/2026\n---\n';
  expect(reported([text, text, text, text])).toEqual([]);
});
