/** What the law gives customers beside what a shop gives them. */

import { magnitudeOf } from '../language/magnitude.ts';
import type { Value } from '../language/quantity.ts';
import { windowKind } from '../language/window-kind.ts';
import type { Statement } from './statement.ts';

/** Hours to withdraw from a purchase at a distance in the EU. Source: Directive 2011/83/EU, article 9. */
const hoursToWithdraw = 14 * 24;

/** Whether a statement only tells what the law says: "14 days to withdraw", in a shop that takes goods back for 30. */
export function isByLaw({ value, topic, trigger = '' }: Statement, expected: Value): boolean {
  if (topic !== 'returns-window' || windowKind(trigger) !== 'withdrawal') return false;
  return magnitudeOf(value) === hoursToWithdraw && (magnitudeOf(expected) ?? 0) > hoursToWithdraw;
}
