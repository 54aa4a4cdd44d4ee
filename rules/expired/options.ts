/** What the guide can set of expired. */

import { z } from 'zod';

/** Options of the rule. */
export const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Phrases to leave alone: a word of deadlines, or a longer phrase around it.'),
});

/** {@link options} as the rule gets them. */
export type Options = z.infer<typeof options>;
