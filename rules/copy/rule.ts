/** Sentences that are nearly, but not exactly, as the guide approved them. */

import { z } from 'zod';
import {
  type CheckContext,
  type Document,
  defineRule,
  differingRanges,
  driftNames,
  featuresOf,
  isCapitals,
  isTitleCase,
  languageOf,
  type Passage,
  type Report,
  type Segment,
} from '../../src/rule/index.ts';
import { type Approval, type Approved, approvalFor, plain } from './approved.ts';
import { type Drift, driftOf, textOf } from './kind.ts';
import { namesIn } from './names.ts';
import { typeset } from './slip.ts';
import { windows } from './windows.ts';

type Context = CheckContext<object>;

/** A passage beside the approved sentence that it is most like. */
interface Near {
  readonly passage: Passage;
  readonly approved: Approved;
  readonly percent: number;
}

export default defineRule<object>({
  meta: {
    description: 'Sentences that are nearly, but not exactly, those that the guide approves',
    family: 'facts',
    severity: 'warning',
    fixable: true,
    notRoles: ['path', 'quote', 'fallback'],
  },
  options: z.strictObject({}),
  check(document, context) {
    if (Object.keys(context.brand.copy).length === 0) return;
    for (const segment of document.segments) {
      const approval = approvalFor(context.brand.copy, context.locale(segment), document.channel);
      if (approval.sentences.length === 0) continue;
      const tokens = context.tokens(segment);
      if (!approval.known.mayHoldOne(featuresOf(tokens, 0, tokens.length))) continue;
      for (const near of nearest(segment, approval, context)) reportOn(near, segment, document, context);
    }
  },
});

/** Passages that are like an approved sentence, the most alike first; none where another is, none that is right. */
function nearest(segment: Segment, approval: Approval, context: Context): Near[] {
  const found: Near[] = [];
  for (const passage of windows(segment, approval.longest, context)) {
    const features = featuresOf(passage.tokens, passage.first, passage.next);
    const [best] = approval.known.alike(features);
    const approved = best && approval.sentences[best.index];
    if (!approved) continue;
    const percent = approval.right.has(plain(textOf(passage))) ? Number.POSITIVE_INFINITY : best.percent;
    found.push({ passage, approved, percent });
  }
  found.sort((a, b) => b.percent - a.percent || a.passage.first - b.passage.first);
  const kept: Near[] = [];
  for (const near of found) if (!kept.some(({ passage }) => overlap(passage, near.passage))) kept.push(near);
  return kept.filter(({ percent }) => percent <= 100);
}

function overlap(one: Passage, other: Passage): boolean {
  return one.first < other.next && other.first < one.next;
}

function reportOn({ passage, approved }: Near, segment: Segment, { date }: Document, context: Context): void {
  const names = [context.brand.name ?? '', ...context.brand.names.map(({ text }) => text)];
  const language = languageOf(context.locale(segment));
  const drift = driftOf({ passage, approved, language, names, quantities: context.quantities(segment), inert: context.inert(segment) });
  const ranges = drift === undefined || isOfAnother(passage, approved, names) ? undefined : differingRanges(passage, approved);
  if (drift === undefined || !ranges) return;
  const [[start, end], approvedRange] = ranges;
  const said = report(passage, approved, drift, [segment.text.slice(start, end), approved.text.slice(...approvedRange)]);
  // A dated post says what was right in its time.
  context.report(segment, start, end, date === undefined ? said : { ...said, severity: 'info' });
}

/** Whether the passage is about another product: it has a name of the guide that the approved sentence doesn't have. */
function isOfAnother(passage: Passage, approved: Passage, names: readonly string[]): boolean {
  const own = new Set(namesIn(approved.text, names).map((range) => approved.text.slice(...range)));
  const text = textOf(passage);
  return namesIn(text, names).some((range) => !own.has(text.slice(...range)));
}

function report(passage: Passage, approved: Approved, { kind, isThin }: Drift, [actual, expected]: readonly [string, string]): Report {
  const isFilled = /\ufffc/.test(textOf(passage)) || /\ufffc/.test(approved.text);
  return {
    reason: `Unexpected "${shown(actual)}", expected "${shown(expected)}": ${driftNames[kind]} from the approved sentence \`${approved.name}\`.`,
    actual,
    ...(/\ufffc/.test(expected) ? {} : { expected: [expected] }),
    note: `The style guide approves "${approved.text.replaceAll('\ufffc', '…')}": ${approved.where}`,
    ...(!isFilled && !isThin && (kind === 'wording' || kind === 'punctuation') ? { fix: expected } : {}),
    ...(isThin || isOfThePlace(textOf(passage), approved.text) ? { severity: 'info' } : {}),
  };
}

/** Whether only marks are of another form, or a whole title or button is written in its capitals. */
function isOfThePlace(text: string, approved: string): boolean {
  if (typeset(text) === typeset(approved)) return true;
  const isStyled = isCapitals(text) || isTitleCase(text, 0, 0);
  return isStyled && typeset(text).toLowerCase() === typeset(approved).toLowerCase();
}

/** Longest text that a message shows, in UTF-16 units. */
const longestShown = 80;

function shown(text: string): string {
  const line = plain(text).replaceAll('\ufffc', '…');
  return line.length <= longestShown ? line : `${line.slice(0, longestShown / 2).trimEnd()} … ${line.slice(-longestShown / 3).trimStart()}`;
}
