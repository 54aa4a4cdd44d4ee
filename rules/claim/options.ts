/** What the guide can set of claim. */

import { z } from 'zod';
import { wordOptions } from '../../src/rule/index.ts';
import { claimClasses } from './classes.ts';

/** Options of the rule. */
export const options = wordOptions('a claim').extend({
  skip: z.array(z.enum(claimClasses)).default([]).describe('Classes of claims to leave alone.'),
});

/** {@link options} as the rule gets them. */
export type Options = z.infer<typeof options>;
