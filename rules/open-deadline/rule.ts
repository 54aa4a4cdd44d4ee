/** Deadlines that leave open from when they count, or whether their last day counts. */

import { z } from 'zod';
import {
  type Document,
  defineRule,
  type Hit,
  type ObserveContext,
  type Place,
  type Report,
  type Role,
  type Segment,
} from '../../src/rule/index.ts';
import { openLastDay } from './last-day.ts';
import { type Data, deadlinePhrases, wordsOf } from './phrases.ts';
import { openWindow } from './window.ts';
import { wordsByLanguage } from './words.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Topics to leave alone (`delivery-time`), or `dates`.'),
});

type Options = z.infer<typeof options>;
type Context = ObserveContext<Options, Data>;

/** Short texts that name a promise, and leave its conditions to another. */
const slogans: readonly Role[] = [
  'alt',
  'caption',
  'cta',
  'description',
  'fallback',
  'headline',
  'heading',
  'label',
  'preheader',
  'subject',
  'title',
];

/** A deadline that leaves something open. */
interface Observation {
  readonly place: Place;
  readonly report: Report;
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string;
}

export default defineRule<Options, Data, Observation>({
  meta: {
    description: 'Deadlines that leave open when they start ("within 30 days" of what?) or whether the last day counts',
    family: 'clarity',
    severity: 'info',
    locales: Object.keys(wordsByLanguage),
    notRoles: ['path', 'quote'],
  },
  options,
  phrases: deadlinePhrases,
  *observe(document, context) {
    const found = document.segments.flatMap((segment) => [...findingsIn(segment, context)]);
    const anchored = found.some(({ isWindow }) => isWindow) ? anchoredUnits(document, context) : new Set<number>();
    for (const { segment, start, end, isWindow, report, until } of found) {
      if (isWindow && anchored.has(segment.unit)) continue;
      const actual = segment.text.slice(start, end);
      yield { place: context.place(segment, start, end), report: { actual, ...report }, ...(until === undefined ? {} : { until }) };
    }
  },
  reconcile(observed, { asOf, report }) {
    // What is over is a matter for the rule expired.
    for (const { data } of observed) if (data.until === undefined || data.until >= asOf) report(data.place, data.report);
  },
});

/** A deadline that leaves something open: a cooked range of a text. */
interface Finding {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  /** Whether it is its start that is open. */
  readonly isWindow: boolean;
  readonly report: Report;
  readonly until?: string;
}

function* findingsIn(segment: Segment, context: Context): Generator<Finding> {
  const words = wordsOf(context.locale(segment));
  if (!words) return;
  const hits = context.hits(segment);
  const { ignore } = context.options;
  for (const stated of context.statements(segment)) {
    const { start, end } = stated.quantity;
    const isLeft = slogans.includes(segment.role) || ignore.includes(stated.statement.topic ?? '');
    const window = isLeft ? undefined : openWindow(stated, hits, words);
    if (window) yield { segment, start, end, isWindow: true, report: window };
    const day = ignore.includes('dates') ? undefined : openLastDay(stated, hits);
    if (day) yield { segment, ...day, isWindow: false };
  }
}

/** The messages that say anywhere what a window starts from. */
function anchoredUnits({ segments }: Document, context: Context): Set<number> {
  const isAnchor = ({ phrase }: Hit<Data>): boolean => phrase.data.kind === 'anchor';
  return new Set(segments.filter((segment) => context.hits(segment).some(isAnchor)).map(({ unit }) => unit));
}
