/** Sentences that are too hard to read, as retext-readability judges them. */

import { z } from 'zod';
import { type CheckContext, type Document, defineRule, type Segment, sentencesOf } from '../../src/rule/index.ts';
import { attach, type Hard, judgeAll, type ReadabilityJudge } from './judge.ts';
import { proseOf, rangeOf } from './prose.ts';
import { ageOfFirstGrade } from './score.ts';

const options = z.strictObject({
  grade: z.int().min(1).max(18).default(11).describe('School grade (US) in which a reader must be able to read every sentence.'),
  minWords: z.int().min(1).default(30).describe('Sentences of fewer words are never reported.'),
  threshold: z.number().min(0.5).max(1).default(0.7).describe('Share of the seven algorithms that must find the sentence too hard.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

/** The plugin is attached once for the same options. */
const judges = new WeakMap<Options, ReadabilityJudge>();

/** The algorithms tell no grades apart beyond this one. */
const hardest = 18;

export default defineRule<Options>({
  meta: {
    description: 'Sentences that are too hard to read for the grade that the guide names',
    family: 'clarity',
    severity: 'warning',
    locales: ['en'],
    notRoles: ['alt', 'cell', 'cta', 'fallback', 'headline', 'heading', 'label', 'path', 'quote', 'subject', 'title'],
  },
  options,
  check(document, context) {
    const prose = proseIn(document, context);
    const hard = judgeAll(
      prose.map(({ sentence }) => sentence),
      judgeOf(context.options),
    );
    for (const one of hard) {
      const { segment, range } = prose[one.index] ?? {};
      if (segment && range) context.report(segment, ...range, { reason: reason(one, context.options.grade), expected: [] });
    }
  },
});

/** The sentences of a document that are prose and long enough. A text has at least as many tokens as words. */
function proseIn(document: Document, context: Context) {
  return document.segments
    .filter((segment) => context.tokens(segment).length >= context.options.minWords)
    .flatMap((segment) => sentencesIn(segment, context));
}

function sentencesIn(segment: Segment, context: Context) {
  const inert = context.inert(segment);
  return sentencesOf(context.prose(segment)).flatMap((whole) => {
    if (whole.children.length < context.options.minWords) return [];
    const sentence = proseOf(whole, segment.text, inert);
    return sentence ? [{ segment, sentence, range: rangeOf(whole) }] : [];
  });
}

function judgeOf(settings: Options): ReadabilityJudge {
  const { grade, minWords, threshold } = settings;
  const judge = judges.get(settings) ?? attach({ age: grade + ageOfFirstGrade, minWords, threshold });
  judges.set(settings, judge);
  return judge;
}

function reason({ words, grade }: Hard, limit: number): string {
  const found = grade >= hardest ? `grade ${hardest} or above` : `about grade ${grade}`;
  return `Unexpected sentence of ${words} words at ${found}, expected grade ${limit} or easier: split it, or use shorter words.`;
}
