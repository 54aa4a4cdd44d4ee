/** Kinds of values, as messages name them. */

import type { Kind } from './quantity.ts';

const names: Readonly<Record<Kind, string>> = {
  availability: 'hours round the clock',
  count: 'a number of things',
  date: 'a date',
  duration: 'a duration',
  email: 'an e-mail address',
  hours: 'opening hours',
  money: 'an amount of money',
  percent: 'a percentage',
  phone: 'a phone number',
  points: 'a rate of points',
  size: 'a size',
  url: 'an address',
  version: 'a version',
};

/** A kind with its article: `a duration`. */
export function kindName(kind: Kind): string {
  return names[kind];
}
