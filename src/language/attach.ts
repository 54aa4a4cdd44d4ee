/** Which topic a quantity belongs to. */

import { languageOf } from '../document/locale-parts.ts';
import type { Range } from '../document/map.ts';
import type { Attachment, Surroundings } from './attach/attachment.ts';
import { choose } from './attach/choose.ts';
import { type CompiledTopics, compileTopics } from './attach/compiled-topics.ts';
import { lend } from './attach/lend.ts';
import { attachedByMinus } from './attach/minus.ts';
import { withNeeds } from './attach/needs.ts';
import { type Scene, sceneOf } from './attach/scene.ts';
import type { Quantity } from './quantity.ts';
import type { Topic } from './topic.ts';

export type { Attachment, Surroundings } from './attach/attachment.ts';

/** Topics, compiled for one language. Made once for many texts. */
export interface TopicIndex {
  readonly language: string;
  readonly topics: readonly Topic[];
  /** For {@link attach} only. */
  readonly compiled: CompiledTopics;
}

/**
 * Compiles topics for a language.
 *
 * @param topics - Of two topics with the same phrase, the one that holds in all languages (key `*`) wins, then the first.
 * @param language - Language subtag (`de`), or a tag that begins with it.
 */
export function indexTopics(topics: readonly Topic[], language: string): TopicIndex {
  return { language, topics, compiled: compileTopics(topics, languageOf(language)) };
}

/**
 * Attaches quantities to topics; where it is not clear, to none.
 *
 * @param quantities - All of the text, in order.
 * @returns One attachment a quantity, in order.
 */
export function attach(quantities: readonly Quantity[], around: Surroundings, index: TopicIndex): Attachment[] {
  const attachments: Attachment[] = [];
  for (const [sentence, inside] of bySentence(quantities, around)) {
    const scene = sceneOf(inside, around.tokens, sentence, index.compiled);
    for (const { attachment, isOpen } of choose(scene, around.text)) {
      const lent = isOpen ? outside(attachment.quantity, scene, around, index.compiled) : undefined;
      attachments.push(lent ?? withNeeds(attachment, around, index.compiled));
    }
  }
  return attachments;
}

/** What a sentence without words of a topic leaves: a sign, and what stands around it. */
function outside(quantity: Quantity, scene: Scene, around: Surroundings, topics: CompiledTopics): Attachment | undefined {
  return attachedByMinus(quantity, around.text, topics) ?? lend(quantity, scene, around, topics);
}

function bySentence(quantities: readonly Quantity[], around: Surroundings): [Range, Quantity[]][] {
  const groups: [Range, Quantity[]][] = [];
  for (const quantity of quantities) {
    const last = groups.at(-1);
    if (last !== undefined && quantity.start < last[0][1]) last[1].push(quantity);
    else groups.push([around.sentence(quantity.start), [quantity]]);
  }
  return groups;
}
