/** Questions that customers ask, and claims that someone answers for. */

import type { z } from 'zod';
import type { Claim, Question } from '../../rule/facts.ts';
import { mapOf } from './shapes.ts';
import { asList, day, localised, perLocale, text, texts } from './texts.ts';

/** A question as written. */
export const questionSchema = mapOf('a map with `ask`', {
  ask: localised.describe('The question, or one per locale'),
  facts: texts.optional().describe('Topics that answer it'),
  channels: texts.optional().describe('Channels that must answer it'),
}).describe('What customers ask; it must be answered');

/** A claim as written. */
export const claimSchema = mapOf('a map with `text` or `about`', {
  text: localised.optional().describe('The claim, word for word'),
  about: texts.optional().describe('Words that make the claim'),
  evidence: text.optional().describe('What proves it: a link or a file'),
  owner: text.optional().describe('Who answers for it'),
  until: day.optional().describe('Last day that it may be made'),
})
  .refine((claim) => claim.text !== undefined || claim.about !== undefined, {
    path: ['text'],
    error: 'the claim word for word, or its words in `about`',
  })
  .describe('A claim that someone answers for');

/** The question, resolved. */
export function resolveQuestion(data: z.infer<typeof questionSchema>, where: string): Question {
  return {
    ask: perLocale(data.ask),
    facts: asList(data.facts),
    ...(data.channels === undefined ? {} : { channels: asList(data.channels) }),
    where,
  };
}

/** The claim, resolved. */
export function resolveClaim(data: z.infer<typeof claimSchema>, where: string): Claim {
  return {
    ...(data.text === undefined ? {} : { text: perLocale(data.text) }),
    about: asList(data.about),
    ...(data.evidence === undefined ? {} : { evidence: data.evidence }),
    ...(data.owner === undefined ? {} : { owner: data.owner }),
    ...(data.until === undefined ? {} : { until: data.until }),
    where,
  };
}
