/** Sentences as shops write them, with the topics of six promises: see the columns of `attach-sentences.tsv`. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attached, type Context } from './attach-text.ts';

const annotated = /^(?:returns-window|free-shipping-threshold|warranty|response-time|discount|customer-count)=/;

interface Sentence {
  readonly language: string;
  readonly text: string;
  readonly expected: string;
  readonly context: Context;
}

const sentences = readFileSync(new URL('attach-sentences.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map(sentenceOf);

function sentenceOf(line: string): Sentence {
  const [language = '', text = '', expected = '', context = ''] = line.split('\t');
  const [kind = '', name = ''] = context.split(/:(.*)/s);
  return { language, text, expected, context: kind === '' ? {} : { [kind]: name } };
}

describe('attach', () => {
  it.each([...new Set(sentences.map(({ language }) => language))])('reads sentences of %s', (language) => {
    const wrong = sentences
      .filter((each) => each.language === language)
      .map(({ text, expected, context }) => ({ text, expected, got: said(text, language, context) }))
      .filter(({ expected, got }) => got !== normal(expected));
    expect(wrong).toEqual([]);
  });
});

function said(text: string, language: string, context: Context): string {
  return normal(
    attached(text, language, context)
      .filter((pair) => annotated.test(pair))
      .join('; '),
  );
}

function normal(pairs: string): string {
  return pairs
    .split(';')
    .map((pair) => pair.trim())
    .sort()
    .join('; ');
}
