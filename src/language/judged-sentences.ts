/** Runs a plugin of retext over chosen sentences of any number of texts at once. */

import type { Nodes, Root, Sentence } from 'nlcst';
import { VFile } from 'vfile';

/** A plugin of retext, attached: looks at a tree and leaves messages in the file. */
export type Judge = (tree: Root, file: VFile) => unknown;

/** A message on a sentence. Offsets are those of the sentence's own text. */
export interface Judgement {
  /** Index of the sentence among those that were handed in. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly ruleId: string;
  readonly expected: readonly string[];
  readonly note?: string;
}

/**
 * Hands sentences to a plugin as one paragraph, and says which of them each message is about.
 * Some plugins do costly work for every paragraph; gathered sentences cost it once.
 * Only for plugins that look at sentences one by one.
 *
 * @param judge - Works at once.
 * @param sentences - With positions. Each at most once.
 */
export function judgeSentences(judge: Judge, sentences: readonly Sentence[]): Judgement[] {
  if (sentences.length === 0) return [];
  const indexes = new Map<unknown, number>(sentences.map((sentence, index) => [sentence, index]));
  const file = new VFile();
  withoutStacks(() => judge({ type: 'RootNode', children: [{ type: 'ParagraphNode', children: [...sentences] }] }, file));
  return file.messages.flatMap(({ ancestors, place, ruleId, expected, note }) => {
    const index = indexes.get(ancestors?.at(-1));
    if (index === undefined || place === undefined || !('start' in place)) return [];
    const { start, end } = place;
    if (start.offset === undefined || end.offset === undefined) return [];
    return {
      index,
      start: start.offset,
      end: end.offset,
      ruleId: ruleId ?? '',
      expected: [...(expected ?? [])],
      ...(note ? { note } : {}),
    };
  });
}

/** All sentences of a tree, in order. */
export function sentencesOf(node: Nodes): Sentence[] {
  if (node.type === 'SentenceNode') return [node];
  return 'children' in node ? node.children.flatMap(sentencesOf) : [];
}

/** A message is an Error; its stack is never read, and is most of its cost. */
function withoutStacks(run: () => void): void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
