/** Runs plugins of retext over cooked text. */

import type { Root } from 'nlcst';
import { retext } from 'retext';
import type { Plugin, Processor } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { parseProse } from './prose.ts';

/** Any plugin of unified, whatever its options: who calls knows them. */
export type RetextPlugin = (this: Processor, ...parameters: never[]) => unknown;

/** A message of a plugin, with cooked offsets. */
export interface RetextMessage {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly ruleId?: string;
  readonly source?: string;
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly note?: string;
  readonly url?: string;
}

/**
 * Runs one plugin over a text. A plugin that works asynchronously throws: its messages would come too late.
 *
 * @param plugin - Checks a tree, like `retext-equality`.
 * @param options - As the plugin takes them; `undefined` for its defaults.
 * @param text - Cooked text.
 * @param locale - BCP 47 tag: says how the text is parsed.
 */
export function runRetext(plugin: RetextPlugin, options: unknown, text: string, locale: string): RetextMessage[] {
  const file = new VFile(text);
  const limit = Error.stackTraceLimit;
  // A VFileMessage is an Error; its stack is never read, and is most of its cost.
  Error.stackTraceLimit = 0;
  try {
    runAtOnce(plugin as Plugin<unknown[]>, options, parseProse(text, locale), file);
  } finally {
    Error.stackTraceLimit = limit;
  }
  return file.messages.map((message) => plain(message, text.length));
}

/** `runSync` of unified, with an error that says whose fault it is. */
function runAtOnce(plugin: Plugin<unknown[]>, options: unknown, tree: Root, file: VFile): void {
  let done = false;
  let problem: Error | undefined;
  retext()
    .use(plugin, options)
    .run(tree, file, (error) => {
      done = true;
      problem = error;
    });
  if (problem !== undefined) throw problem;
  if (!done) throw new Error('The plugin works asynchronously. Only plugins that answer at once can run as rules.');
}

function plain(message: VFileMessage, length: number): RetextMessage {
  const { reason, place, ruleId, source, actual, expected, note, url } = message;
  const [start, end] = rangeOf(place, length);
  return {
    start,
    end,
    reason,
    ...(ruleId ? { ruleId } : {}),
    ...(source ? { source } : {}),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected: [...expected] }),
    ...(note ? { note } : {}),
    ...(url ? { url } : {}),
  };
}

/** A message without a place is about the whole text. */
function rangeOf(place: VFileMessage['place'], length: number): readonly [number, number] {
  if (place === undefined) return [0, length];
  const { start, end } = 'start' in place ? place : { start: place, end: place };
  return [start.offset ?? 0, end.offset ?? length];
}
