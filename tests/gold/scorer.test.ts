import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/language/quantity.ts';
import { type FactSentence, factSentences, type ScopeSentence, scopeSentences, topicSentences, unmarked } from './gold-file.ts';
import { goldValue } from './gold-value.ts';
import { scoreFacts } from './score-facts.ts';
import { scoreScope } from './score-scope.ts';
import { type Given, scoreTopics } from './score-topics.ts';
import { countsOf, precision, recall, report } from './tally.ts';

const marked = 'We reply within [dur 1bd|one business day] or call [phone +493012345678|030 12345678].';
const sentence: FactSentence = { lang: 'en', ...unmarked(marked) };
const [day, phone] = sentence.facts;

describe('the markup of gold sentences', () => {
  it('gives the plain text, and where the facts stand in it', () => {
    expect(sentence.text).toBe('We reply within one business day or call 030 12345678.');
    expect(sentence.facts.map(({ type, value, range }) => [type, value, sentence.text.slice(...range)])).toEqual([
      ['dur', '1bd', 'one business day'],
      ['phone', '+493012345678', '030 12345678'],
    ]);
  });

  it('keeps each surface at its range, whatever stands around it', () => {
    const plain = fc.string().filter((text) => !/[[\]|]/.test(text));
    const surfaces = fc.array(
      fc.tuple(
        plain,
        plain.filter((text) => text !== ''),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(surfaces, plain, (pairs, tail) => {
        const { text, facts } = unmarked(`${pairs.map(([before, surface]) => `${before}[pct 5|${surface}]`).join('')}${tail}`);
        expect(text).toBe(pairs.flat().join('') + tail);
        expect(facts.map(({ range }) => text.slice(...range))).toEqual(pairs.map(([, surface]) => surface));
      }),
    );
  });
});

describe('the gold files', () => {
  it.each(['facts.dev.tsv', 'facts.own.tsv'])('%s holds values in the notation', (name) => {
    const values: Readonly<Record<string, RegExp>> = {
      dur: /^[\d.]+(-[\d.]+)?(s|min|h|d|bd|w|mo|y)$/,
      money: /^[\d.]+ [A-Z]{3}$/,
      pct: /^[\d.]+$/,
      count: /^\d+$/,
      size: /^[\d.]+[A-Za-z]+$/,
      date: /^(\d{4}|-)-\d{2}-\d{2}$/,
      hours: /^[A-Z][a-z](-[A-Z][a-z])? \d{2}:\d{2}-\d{2}:\d{2}( \S+)?$/,
      avail: /^24\/7$/,
      phone: /^\+\d+$/,
      email: /^\S+@\S+$/,
      url: /^\S+$/,
      version: /^[\d.]+$/,
    };
    const sentences = factSentences(name);
    expect(sentences.length).toBeGreaterThan(70);
    for (const { text, facts } of sentences) {
      expect(text).not.toMatch(/[[\]|]/);
      for (const { type, value } of facts) expect(value, text).toMatch(values[type] ?? /^$/);
    }
  });

  it.each(['topics.dev.tsv', 'topics.own.tsv'])('%s holds pairs of topic and value', (name) => {
    const sentences = topicSentences(name);
    expect(sentences.length).toBeGreaterThan(50);
    for (const { text, expected } of sentences) {
      for (const pair of expected) expect(pair, text).toMatch(/^[a-z-]+=[\d.]+(d|bd|w|h|mo|y| [A-Z]{3})?$/);
    }
  });
});

describe('the score of quantities', () => {
  it('is full for a reader that reads what is marked', () => {
    const { judged, exact } = scoreFacts([sentence], () => [businessDays(1), call('+493012345678')]);
    expect(countsOf(judged)).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(exact).toBe(2);
  });

  it('counts what is missed and what is wrong', () => {
    const { judged } = scoreFacts([sentence], () => [businessDays(2)]);
    expect(countsOf(judged)).toEqual({ right: 0, wrong: 1, missed: 2 });
    expect(report('en', judged)).toContain('missed en dur 1bd: We reply');
  });

  it('takes an overlapping range, and says that it is not exact', () => {
    const read = { ...businessDays(1), start: (day?.range[0] ?? 0) + 4 };
    const { judged, exact, shifted } = scoreFacts([sentence], () => [read, call('+493012345678')]);
    expect(countsOf(judged).right).toBe(2);
    expect(exact).toBe(1);
    expect(shifted).toEqual(['en one business day -> business day']);
  });

  it('takes no value that stands elsewhere', () => {
    const { judged } = scoreFacts([sentence], () => [{ ...businessDays(1), start: 0, end: 5 }]);
    expect(countsOf(judged)).toEqual({ right: 0, wrong: 1, missed: 2 });
  });

  it('counts the same fact once', () => {
    const { judged } = scoreFacts([sentence], () => [businessDays(1), businessDays(1), call('+493012345678')]);
    expect(countsOf(judged)).toEqual({ right: 2, wrong: 1, missed: 0 });
  });

  it('compares the last eight digits of phone numbers', () => {
    const { judged } = scoreFacts([sentence], () => [businessDays(1), call('03012345678')]);
    expect(countsOf(judged).right).toBe(2);
  });

  it('forgives a weak one that nobody marked, and takes one that is marked', () => {
    const weak = { ...businessDays(1), isWeak: true } as const;
    expect(countsOf(scoreFacts([sentence], () => [{ ...weak, start: 0, end: 2 }]).judged).wrong).toBe(0);
    expect(countsOf(scoreFacts([sentence], () => [weak]).judged).right).toBe(1);
  });
});

describe('the score of topics', () => {
  const twice = { lang: 'en', text: 'Returns: 30 days; sale: 30 days.', expected: ['returns-window=30d', 'returns-window=30d'] };

  it('compares multisets', () => {
    expect(countsOf(scoreTopics([twice], () => [given('returns-window', '30d')]))).toEqual({ right: 1, wrong: 0, missed: 1 });
  });

  it('leaves out topics that are not annotated', () => {
    const judged = scoreTopics([{ ...twice, expected: [] }], () => [given('trial-length', '30d'), given('warranty', '2y')]);
    expect(countsOf(judged)).toEqual({ right: 0, wrong: 1, missed: 0 });
  });

  it('forgives a weak quantity', () => {
    const weak: Given = { ...given('warranty', '1y'), isWeak: true };
    expect(scoreTopics([{ ...twice, expected: [] }], () => [weak])).toEqual([]);
  });
});

describe('the score of reports', () => {
  const contradiction: ScopeSentence = { lang: 'en', text: 'Two weeks.', topic: 'returns-window', canonical: '30d', isReport: true };
  const trap = { ...contradiction, isReport: false };
  const decided = goldValue('returns-window', '30d');
  const none = { products: [], conditions: [] };
  const quantity: Quantity = { start: 0, end: 9, value: goldValue('returns-window', '14d') };
  const same: Quantity = { start: 10, end: 17, value: decided };
  const nothing = () => ({ statements: [], quantities: [], decided });

  it('counts a contradiction that is not seen', () => {
    expect(countsOf(scoreScope([contradiction, trap], nothing))).toEqual({ right: 0, wrong: 0, missed: 1 });
  });

  it('reports what differs and nothing narrows, unless the decided value is said too', () => {
    const statements = [{ quantity, scoped: { scope: none } }];
    const lone = scoreScope([contradiction, trap], () => ({ statements, quantities: [quantity], decided }));
    expect(countsOf(lone)).toEqual({ right: 1, wrong: 1, missed: 0 });
    const both = scoreScope([contradiction, trap], () => ({ statements, quantities: [quantity, same], decided }));
    expect(countsOf(both)).toEqual({ right: 0, wrong: 0, missed: 1 });
  });

  it.each([
    { scope: { ...none, conditions: ['members'] } },
    { scope: { ...none, products: ['Oak Lamp'] } },
    { scope: { ...none, until: '2026-12-31' } },
    { scope: none, aside: 'history' } as const,
  ])('reports nothing that is narrowed or set aside', (scoped) => {
    const judged = scoreScope([trap], () => ({ statements: [{ quantity, scoped }], quantities: [quantity], decided }));
    expect(judged).toEqual([]);
  });

  it('reads a file of sentences', () => {
    const sentences = scopeSentences('scope.own.tsv');
    expect(sentences.filter(({ isReport }) => isReport)).toHaveLength(23);
    for (const { topic, canonical } of sentences) expect(() => goldValue(topic, canonical)).not.toThrow();
  });
});

describe('values of the notation', () => {
  it.each([
    ['returns-window', '30d', { kind: 'duration', low: 30, high: 30, unit: 'd' }],
    ['free-shipping-threshold', '50 EUR', { kind: 'money', low: 50, high: 50, currency: 'EUR' }],
    ['discount', '12.5', { kind: 'percent', low: 12.5, high: 12.5 }],
    ['customer-count', '10000', { kind: 'count', low: 10_000, high: 10_000, noun: 'customers' }],
  ])('are read by topic: %s=%s', (topic, notation, value) => {
    expect(goldValue(topic, notation)).toEqual(value);
  });
});

describe('shares', () => {
  it('are of what was found and of what was wanted', () => {
    const counts = { right: 3, wrong: 1, missed: 3 };
    expect(precision(counts)).toBe(0.75);
    expect(recall(counts)).toBe(0.5);
  });
});

function businessDays(days: number): Quantity {
  const [start, end] = day?.range ?? [0, 0];
  return { start, end, value: { kind: 'duration', low: days, high: days, unit: 'bd' } };
}

function call(number: string): Quantity {
  const [start, end] = phone?.range ?? [0, 0];
  return { start, end, value: { kind: 'phone', number } };
}

function given(topic: string, value: string): Given {
  return { topic, value, isWeak: false };
}
