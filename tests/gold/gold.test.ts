import { describe, expect, it } from 'vitest';
import { factSentences, scopeSentences, topicSentences } from './gold-file.ts';
import { giveTopics, readQuantities, readStatements } from './read-gold.ts';
import { scoreFacts } from './score-facts.ts';
import { scoreScope } from './score-scope.ts';
import { scoreTopics } from './score-topics.ts';
import { countsOf, type Judged, precision, recall, report } from './tally.ts';

/** `npm run gold` prints the tables; a plain run only holds the floors. */
const isPrinting = process.env['MODE'] === 'gold';

const parts = ['dev', 'own'];

describe.each(parts)('quantities of the gold sentences (%s)', (part) => {
  const { judged, exact, shifted } = scoreFacts(factSentences(`facts.${part}.tsv`), readQuantities);
  const counts = countsOf(judged);
  const spans = [`  exact ranges: ${exact} of ${counts.right}`, ...shifted.map((one) => `  range  ${one}`), ''].join('\n');
  print(report(`quantities, ${part}`, judged) + spans);

  it('are found', () => {
    expect(recall(counts), summary(judged)).toBeGreaterThanOrEqual(0.97);
  });

  it('are right', () => {
    expect(precision(counts), summary(judged)).toBeGreaterThanOrEqual(0.97);
  });
});

describe.each(parts)('topics of the gold sentences (%s)', (part) => {
  const judged = scoreTopics(topicSentences(`topics.${part}.tsv`), giveTopics);
  const counts = countsOf(judged);
  print(report(`topics, ${part}`, judged));

  it('are found', () => {
    expect(recall(counts), summary(judged)).toBeGreaterThanOrEqual(0.92);
  });

  it('are right', () => {
    expect(precision(counts), summary(judged)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('reports against a decided value', () => {
  const judged = scoreScope(scopeSentences('scope.own.tsv'), readStatements);
  const counts = countsOf(judged);
  print(report('reports against a decided value', judged));

  it('are made', () => {
    expect(recall(counts), summary(judged)).toBeGreaterThanOrEqual(0.9);
  });

  it('are right', () => {
    expect(precision(counts), summary(judged)).toBeGreaterThanOrEqual(0.95);
  });
});

/** What a failed floor says: everything, unless it is printed anyway. */
function summary(judged: readonly Judged[]): string {
  return isPrinting ? 'see above' : report('gold', judged);
}

function print(text: string): void {
  if (isPrinting) console.log(text);
}
