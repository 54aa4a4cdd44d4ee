/** The style guide as written. */

import { z } from 'zod';
import { type Mistake, mistakes } from '../yaml/mistake.ts';
import { channelsSchema } from './channel.ts';
import { copySchema } from './copy.ts';
import { expected } from './expected.ts';
import { factsSchema } from './fact.ts';
import { localesSchema } from './locales.ts';
import { overrideSchema } from './override.ts';
import { claimSchema, questionSchema } from './question.ts';
import { retextSchema } from './retext.ts';
import { rulesSchema } from './rule-setting.ts';
import { termSchema } from './term.ts';
import { list, locale, text, texts } from './texts.ts';

/** All settings. Each may be left out. */
export const guideSchema = z
  .strictObject({
    extends: texts.optional().describe('Guides to build on: a preset (`univocal:ecommerce`), a path, or an npm package'),
    brand: text.optional().describe('Name of the brand'),
    locale: locale.optional().describe('Locale of what says nothing else, such as `en-US`'),
    locales: localesSchema.optional().describe('How paths name their locale, and settings per locale'),
    channels: channelsSchema.optional().describe('Files by the way in which they reach customers'),
    names: list.optional().describe('Names of the brand and its products, written exactly so'),
    terms: z.array(termSchema, { error: 'a list of terms' }).optional().describe('One word for one thing'),
    facts: factsSchema.optional().describe('What is true, by topic'),
    copy: z.record(z.string(), copySchema, { error: 'a map of sentences' }).optional().describe('Approved sentences: drift is reported'),
    questions: z.array(questionSchema, { error: 'a list of questions' }).optional().describe('What customers ask'),
    claims: z.array(claimSchema, { error: 'a list of claims' }).optional().describe('Claims that someone answers for'),
    rules: rulesSchema.optional().describe('A severity, options, or both, by rule'),
    overrides: z.array(overrideSchema, { error: 'a list of overrides' }).optional().describe('Settings for some of the content'),
    ignore: texts.optional().describe('Globs of files that are never read'),
    retext: z.array(retextSchema, { error: 'a list of plugins' }).optional().describe('Retext plugins that run as rules'),
  })
  .describe('What a brand says, and how');

/** A guide's data, by section. */
export type GuideData = z.infer<typeof guideSchema>;

/** Sections that are right, and what is wrong with the others. */
export interface Validated {
  readonly data: GuideData;
  /** Sections with mistakes. */
  readonly failed: ReadonlySet<string>;
  readonly mistakes: readonly Mistake[];
}

/** Validates section by section, so that a mistake in one doesn't hide those in others. */
export function validate(raw: Readonly<Record<string, unknown>>): Validated {
  const { error } = guideSchema.safeParse(raw, { error: expected });
  const failed = new Set((error?.issues ?? []).map(({ path }) => String(path[0] ?? '')));
  const right = Object.entries(raw).filter(([section]) => section in guideSchema.shape && !failed.has(section));
  return { data: Object.fromEntries(right) as GuideData, failed, mistakes: mistakes(error?.issues ?? [], raw, []) };
}
