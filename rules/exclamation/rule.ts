/** Exclamation marks: more than one in a row, or more than a message can bear. */

import { z } from 'zod';
import {
  type CheckContext,
  type Document,
  defineRule,
  forLocale,
  merged,
  overlapsAny,
  quotedRanges,
  type Range,
  type Report,
  type Segment,
} from '../../src/rule/index.ts';
import { numbered } from './branches.ts';
import { findMarks, hasOpening, isPaired, type Mark, saidOnce } from './marks.ts';
import { type Message, messages } from './messages.ts';
import { isOthers } from './others.ts';
import { names, stops } from './words.ts';

const options = z.strictObject({
  max: z.int().min(0).default(1).describe('Exclamation marks that one message may have, or one section of a page.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

export default defineRule<Options>({
  meta: {
    description: 'Exclamation marks in a row ("!!", "?!"), and more of them than one in a message',
    family: 'tone',
    severity: 'warning',
    fixable: true,
    notRoles: ['path', 'quote'],
  },
  options,
  *phrases({ brand }) {
    const brandName = brand.name === undefined ? [] : [brand.name];
    const known = [...brandName, ...brand.names.map(({ text }) => text), ...names];
    for (const text of known) if (/[!！]/.test(text)) yield { text, data: undefined };
  },
  check(document, context) {
    for (const message of messages(document)) checkMessage(message, document, context);
  },
});

interface Placed {
  readonly segment: Segment;
  readonly mark: Mark;
}

function checkMessage({ segments, name }: Message, document: Document, context: Context): void {
  const marks = segments.flatMap((segment) => marksOf(segment, context).map((mark): Placed => ({ segment, mark })));
  for (const { segment, mark } of marks) {
    if (isRun(segment, mark)) context.report(segment, mark.start, mark.end, runReport(mark.text));
  }
  const closing = marks.filter(({ mark }) => !mark.opens);
  const { max } = context.options;
  if (closing.length <= max) return;
  const numbers = numbered(
    document.tags,
    closing.map(({ segment, mark }) => segment.map.range(mark.start, mark.end)[0]),
  );
  const total = numbers.reduce((most, number) => Math.max(most, number), 0);
  for (const [index, placed] of closing.entries()) {
    const number = numbers[index] ?? 0;
    const { segment, mark } = placed;
    if (number <= max || isRun(segment, mark)) continue;
    const count = `number ${number} of ${total} in this ${name}, expected ${max === 0 ? 'none' : `${max} at most`}`;
    context.report(segment, mark.start, mark.end, surplusReport(placed, count, context));
  }
}

function marksOf(segment: Segment, context: Context): Mark[] {
  if (!/[!！‼⁈⁉]/.test(segment.text) || isOthers(segment.label)) return [];
  const names = context.hits(segment).map(({ start, end }): Range => [start, end]);
  // What somebody else says may shout.
  const taken = merged([...context.inert(segment), ...quotedRanges(segment.text), ...names]);
  return findMarks(segment.text).filter(({ start, end }) => !overlapsAny(taken, start, end));
}

function isRun({ text }: Segment, mark: Mark): boolean {
  return saidOnce(mark.text) !== mark.text && !isPaired(text, mark);
}

function runReport(run: string): Report {
  const once = saidOnce(run);
  const isMixed = /[?？⁈⁉]/.test(run);
  return {
    reason: `Unexpected "${run}", expected one mark: "${once}".`,
    expected: [once],
    ...(isMixed ? {} : { fix: once }),
  };
}

function surplusReport({ segment, mark }: Placed, count: string, context: Context): Report {
  const stop = forLocale(stops, context.locale(segment));
  const isTied = /\s/.test(segment.text.charAt(mark.start - 1)) || hasOpening(segment.text, mark);
  return {
    reason: `Unexpected "${mark.text}", ${count}.`,
    ...(stop === undefined || isTied ? {} : { expected: [stop] }),
  };
}
