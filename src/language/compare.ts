/** Whether two values say the same. */

import { type Comparison, extents } from './compare/comparison.ts';
import { names, phones } from './compare/contacts.ts';
import { dates } from './compare/dates.ts';
import { durations } from './compare/durations.ts';
import { hours } from './compare/hours.ts';
import { money, points } from './compare/money.ts';
import { sizes } from './compare/sizes.ts';
import type { Value } from './quantity.ts';

export type { Comparison } from './compare/comparison.ts';

/** Compares two values. Symmetric. */
export function compareValues(a: Value, b: Value): Comparison {
  return a.kind === b.kind ? ofOneKind(a, b) : 'other';
}

/** Both are of the kind of the first. */
function ofOneKind(a: Value, b: Value): Comparison {
  switch (a.kind) {
    case 'duration':
      return durations(a, b as typeof a);
    case 'money':
      return money(a, b as typeof a);
    // What is counted is the topic's affair: "customers", "happy customers".
    case 'percent':
    case 'count':
      return extents(a, b as typeof a);
    case 'size':
      return sizes(a, b as typeof a);
    case 'date':
      return dates(a, b as typeof a);
    case 'hours':
      return hours(a, b as typeof a);
    case 'availability':
      return 'equal';
    case 'phone':
      return phones(a, b as typeof a);
    case 'points':
      return points(a, b as typeof a);
    default:
      return names(a, b as typeof a);
  }
}
