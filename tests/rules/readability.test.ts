import { daleChall } from 'dale-chall';
import fc from 'fast-check';
import retextReadability from 'retext-readability';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { attach, judgeAll, type Limits } from '../../rules/readability/judge.ts';
import { maskedSentence } from '../../rules/readability/prose.ts';
import { sentencesOf } from '../../src/language/judged-sentences.ts';
import { parseProse } from '../../src/language/prose.ts';

/** Places that the plugin reports when it runs over each text by itself. */
function plainly(texts: readonly string[], limits: Limits): string[] {
  const judge = retextReadability(limits);
  return texts.flatMap((text, index) => {
    const file = new VFile(text);
    judge(parseProse(text, 'en'), file);
    return file.messages.map(({ place }) => JSON.stringify([index, place]));
  });
}

function filtered(texts: readonly string[], limits: Limits): string[] {
  const sentences = texts.flatMap((text, index) => sentencesOf(parseProse(text, 'en')).map((sentence) => ({ index, sentence })));
  const hard = judgeAll(
    sentences.map(({ sentence }) => sentence),
    attach(limits),
  );
  return hard.map(({ index }) => JSON.stringify([sentences[index]?.index, sentences[index]?.sentence.position]));
}

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...daleChall.slice(0, 400)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'customers',
      'notification',
      'Responsibility',
      'lamp',
      'authenticate',
      'the',
      'The',
      'of',
      'iPhone',
      "don't",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
);

const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 4 }).map((sentences) => sentences.join(' '));

const limits = fc.record({
  age: fc.integer({ min: 6, max: 23 }),
  minWords: fc.integer({ min: 1, max: 30 }),
  threshold: fc.constantFrom(0.5, 4 / 7, 0.7, 5 / 7, 6 / 7, 1),
});

describe('retext-readability on hard sentences only', () => {
  it('says exactly what it says of everything', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), limits, (texts, bounds) => {
        expect(filtered(texts, bounds)).toEqual(plainly(texts, bounds));
      }),
      { numRuns: 400 },
    );
  });

  it('finds hard sentences at all', () => {
    const hard = 'Notification of responsibility for authentication necessitates comprehensive organisational documentation everywhere.';
    expect(filtered([`We ship. ${hard} We ship.`], { age: 16, minWords: 5, threshold: 0.7 })).toHaveLength(1);
  });
});

describe('maskedSentence', () => {
  it('leaves out addresses, figures and placeholders, and keeps the place', () => {
    const source = 'Write to team@alder.example about order 8841 of \ufffc today.';
    const [whole] = sentencesOf(parseProse(source, 'en'));
    if (!whole) throw new Error('The text has no sentence.');
    const masked = maskedSentence(whole, [[9, 27]]);
    const words = masked.children.filter(({ type }) => type === 'WordNode').map(({ position }) => position?.start.offset ?? 0);
    expect(words.map((start) => source.slice(start).match(/^\S+?(?=[ .])/)?.[0])).toEqual(['Write', 'to', 'about', 'order', 'of', 'today']);
    expect(masked.position).toEqual(whole.position);
  });
});
