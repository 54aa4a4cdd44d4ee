/** What the guide can set of claim. */

import { z } from 'zod';
import { claimClasses } from './classes.ts';

/** Options of the rule. */
export const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Phrases to leave alone: a claim, or a longer phrase around it.'),
  also: z.array(z.string()).default([]).describe('More phrases to report wherever they stand.'),
  skip: z.array(z.enum(claimClasses)).default([]).describe('Classes of claims to leave alone.'),
});

/** {@link options} as the rule gets them. */
export type Options = z.infer<typeof options>;
