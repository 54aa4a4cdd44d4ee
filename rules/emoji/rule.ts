/** Emoji that hurt: in rows, in place of words, where only words are read. */

import { z } from 'zod';
import {
  type CheckContext,
  type Document,
  defineRule,
  languageOf,
  overlapsAny,
  type Report,
  type Role,
  type Segment,
} from '../../src/rule/index.ts';
import { conditionalRanges } from './conditions.ts';
import { type Emoji, emojiIn } from './emoji.ts';
import { messagesOf } from './messages.ts';
import { isInWord, type Run, runsOf, standsForWord } from './places.ts';

const options = z.strictObject({
  allow: z.enum(['some', 'none']).default('some').describe('Whether texts may have emoji at all.'),
  max: z.int().min(0).default(3).describe('Emoji that one message may have, or one section of a page.'),
  ignore: z.array(z.string()).default([]).describe('Emoji to leave alone.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

/** Emoji in a row that are too many for any text. */
const row = 3;

/** Where only words are of use, and how a message names the place. */
const wordsOnly: Partial<Readonly<Record<Role, string>>> = { alt: 'an alt text', path: 'a path' };

/** Emoji that a subject bears. */
const inSubject = 1;

export default defineRule<Options>({
  meta: {
    description: 'Emoji in a row, in place of a word, inside a word, or too many in a message',
    family: 'tone',
    severity: 'info',
    notRoles: ['quote'],
  },
  options,
  check(document, context) {
    const runs = new Map<Segment, readonly Run[]>();
    for (const segment of document.segments) {
      const found = runsIn(segment, document, context);
      if (found.length > 0) runs.set(segment, found);
    }
    const reported = new Set<Run>();
    for (const [segment, all] of runs) {
      for (const run of all) if (checkRun(segment, run, context)) reported.add(run);
    }
    if (context.options.allow === 'some' && runs.size > 0) countAll(document, runs, reported, context);
  },
});

function countAll(document: Document, runs: ReadonlyMap<Segment, readonly Run[]>, reported: ReadonlySet<Run>, context: Context): void {
  // What a template shows under a condition may never be shown together.
  const conditional = conditionalRanges(document.tags);
  const countedIn = (segment: Segment): Counted[] => {
    const all = runs.get(segment)?.filter((run) => !overlapsAny(conditional, ...segment.map.range(run[0].start, endOf(run))));
    return all ? [[segment, all]] : [];
  };
  for (const segment of runs.keys()) {
    if (segment.role === 'subject') checkCount(countedIn(segment), inSubject, 'subject', reported, context);
  }
  for (const message of messagesOf(document)) checkCount(message.flatMap(countedIn), context.options.max, 'message', reported, context);
}

/** The emoji of one text. */
type Counted = readonly [segment: Segment, runs: readonly Run[]];

function runsIn(segment: Segment, { tags }: Document, context: Context): Run[] {
  const ignored = context.options.ignore.map(plain);
  const emoji = emojiIn(segment.text).filter(({ text }) => !ignored.includes(plain(text)));
  if (emoji.length === 0) return [];
  const inert = context.inert(segment);
  const between = tags.map(({ range }) => range);
  return runsOf(
    segment.text,
    emoji.filter(({ start, end }) => !overlapsAny(inert, start, end)),
    (last, next) => !overlapsAny(between, segment.map.range(last.start, last.end)[1], segment.map.range(next.start, next.end)[0]),
  );
}

/** An emoji without the selector that may be written or not. */
function plain(emoji: string): string {
  return emoji.replaceAll('\ufe0f', '');
}

/** Reports what is wrong with a run by itself. */
function checkRun(segment: Segment, run: Run, context: Context): boolean {
  const report = reportOf(segment, run, context);
  if (report) context.report(segment, run[0].start, endOf(run), report);
  return report !== undefined;
}

function reportOf(segment: Segment, run: Run, context: Context): Report | undefined {
  const [first] = run;
  const { role, text } = segment;
  const end = endOf(run);
  const written = text.slice(first.start, end);
  const place = wordsOnly[role];
  if (context.options.allow === 'none') return { reason: `Unexpected "${written}", expected no emoji.` };
  if (place !== undefined) return { reason: `Unexpected "${written}" in ${place}, expected words only.`, note: read };
  if (isInWord(text, first.start, end)) {
    return { reason: `Unexpected "${written}" between letters, expected whole words with a space.`, note: read };
  }
  const language = languageOf(context.locale(segment));
  if (run.length === 1 && standsForWord(text, first, language)) {
    return { reason: `Unexpected "${written}" in place of a word, expected the word.`, note: read };
  }
  if (run.length < row) return undefined;
  return { reason: `Unexpected ${run.length} emoji in a row, expected one ("${first.text}") or none.`, expected: [first.text], note: read };
}

const read = 'A screen reader speaks the name of each emoji, and not all devices show it.';

/** Reports the first emoji that is more than a text bears, unless its run is reported already. */
function checkCount(texts: readonly Counted[], max: number, name: string, reported: ReadonlySet<Run>, context: Context): void {
  const all = texts.flatMap(([segment, runs]) => runs.flatMap((run) => run.map((emoji) => ({ segment, run, emoji }))));
  const first = all[max];
  if (!first || reported.has(first.run)) return;
  const { segment, emoji } = first;
  context.report(segment, emoji.start, emoji.end, {
    reason: `Unexpected "${emoji.text}", since ${all.length} emoji stand in this ${name}, expected ${max === 0 ? 'none' : `${max} at most`}.`,
  });
}

function endOf(run: readonly Emoji[]): number {
  return run.at(-1)?.end ?? 0;
}
