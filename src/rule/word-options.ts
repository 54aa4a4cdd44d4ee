/** Options of rules of words: what the guide takes from their lists, and what it adds. */

import { z } from 'zod';

/**
 * The options `ignore` and `also`.
 *
 * @param what - What a phrase of the lists is, with its article: `a vague word`.
 */
export function wordOptions(what: string) {
  return z.strictObject({
    ignore: z.array(z.string()).default([]).describe(`Phrases to leave alone: ${what}, or a longer phrase around it.`),
    also: z.array(z.string()).default([]).describe('More phrases to report wherever they stand.'),
  });
}

/** The guide's words for a rule with these options. */
export type WordOptions = z.infer<ReturnType<typeof wordOptions>>;
