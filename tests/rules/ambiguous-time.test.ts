/** ambiguous-time beside relative-date: both know "next Friday", and no place is reported twice. */

import { describe, expect, it } from 'vitest';
import { promisesByLanguage } from '../../rules/ambiguous-time/promises.ts';
import ambiguousTime from '../../rules/ambiguous-time/rule.ts';
import { wordsByLanguage as timeWords } from '../../rules/ambiguous-time/words.ts';
import relativeDate from '../../rules/relative-date/rule.ts';
import { wordsByLanguage as dateWords } from '../../rules/relative-date/words.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { findingsIn, linterWith } from './linting.ts';

const registry = { 'ambiguous-time': ambiguousTime, 'relative-date': relativeDate };

function lint(text: string, language: string): readonly Finding[] {
  return findingsIn(linterWith(registry, `locale: ${language}`), { 'a.txt': text });
}

describe.each(Object.keys(dateWords))('"next Friday" in %s', (language) => {
  const { offer = '', weak = '', price = '', availability = '', deadline = '' } = dateWords[language] ?? {};
  const { events = '', next = '' } = timeWords[language] ?? {};

  it('is silent beside the words that relative-date takes for a promise', () => {
    expect(promisesByLanguage[language]).toBe([offer, weak, price, availability, deadline].join(', '));
  });

  it('is reported once beside an event and a promise', () => {
    const [event] = events.split(', ');
    const days = next.split(', ');
    const promises = [offer, weak, price, availability, deadline].join(', ').split(', ');
    const lines = promises.map((promise, index) => `${event} ${promise.replace('*', '')} 20% ${days[index % days.length]}.`);
    const starts = lint(lines.join('\n\n'), language).map(({ place }) => place.start.offset);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('is reported beside an event', () => {
    const [event] = events.split(', ');
    const [day] = next.split(', ');
    expect(lint(`${event} ${day}.`, language).map(({ ruleId }) => ruleId)).toContain('ambiguous-time');
  });
});

describe('a giant text', { timeout: 30_000 }, () => {
  it.each([
    ['midnights', 'by midnight on Friday, ', 20_000],
    ['intervals', 'biweekly, ', 20_000],
    ['noons', 'at 12 pm, ', 20_000],
  ])('of %s has one finding for each', (_, piece, count) => {
    expect(lint(piece.repeat(20_000), 'en').filter(({ ruleId }) => ruleId === 'ambiguous-time')).toHaveLength(count);
  });

  it('of times without a zone has one finding', () => {
    expect(lint('order by 2 pm, '.repeat(20_000), 'en-US').filter(({ ruleId }) => ruleId === 'ambiguous-time')).toHaveLength(1);
  });
});
