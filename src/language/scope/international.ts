/** What shops write the same way in every language. */

import type { Phrases } from './scope-words.ts';

/** Names and loan words that stand for a condition wherever they occur, by its id. */
export const international: Readonly<Record<string, Phrases>> = {
  vip: 'vip, vips',
  business: 'b2b',
  used: 'refurbished',
  express: 'express',
  pickup: 'click & collect, click and collect',
  'black-friday': 'black friday, cyber monday, cyber week, black week, prime day',
};
