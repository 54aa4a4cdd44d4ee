/** A minus that says what a percentage is: "-20 % auf alles", "−30 % sur les manteaux". */

import type { Quantity } from '../quantity.ts';
import type { Topic } from '../topic.ts';
import type { Attachment } from './attachment.ts';
import type { CompiledTopics } from './compiled-topics.ts';
import { reasonFor } from './reasons.ts';
import { kindOf } from './scene.ts';

const minus = /(?:^|[\s("'«„“:!>])(?<sign>[-−–])$/u;

/** What follows a reduction: its end, or what is reduced. Any other word is what became less: "-20 % churn". */
const behind =
  /^\s*(?:$|[.!,;:)*|•"»“”]|(?:on|with|auf|mit|für|bei|op|met|bij|sur|avec|dès|en|con|para|su|sul|sulla|sui|sugli|sulle|sullo|em|na|no|nas|nos|com|на|с|för|på|med|za|при)(?![\p{L}\p{M}]))/iu;

/** Longest text that is looked at on either side, in UTF-16 units. */
const reach = 8;

/** The topic of a quantity with a minus; `undefined` if it has none. */
export function attachedByMinus(quantity: Quantity, text: string, { reduced }: CompiledTopics): Attachment | undefined {
  const topic: Topic | undefined = reduced.find(({ kind }) => kind === kindOf(quantity));
  if (topic === undefined) return undefined;
  const { start, end } = quantity;
  const sign = minus.exec(text.slice(Math.max(0, start - reach), start))?.groups?.['sign'];
  if (sign === undefined || !behind.test(text.slice(end, end + reach))) return undefined;
  const attached = { topic: topic.id, trigger: sign, from: 'sentence', distance: 0 } as const;
  return { quantity, candidates: [attached], attached, reason: reasonFor(attached) };
}
