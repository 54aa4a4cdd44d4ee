/** What the content still says although its last day is over: deadlines, facts and approved sentences. */

import {
  compareValues,
  defineRule,
  type Hit,
  isFirm,
  languageOf,
  monthsIn,
  type ObserveContext,
  onOneLine,
  type Place,
  type Report,
  type Segment,
  type Stated,
  sayOf,
} from '../../src/rule/index.ts';
import { isOfItsDay, isRecord } from './dated.ts';
import { deadlineOf, endingsOfMonths, monthDeadlineOf } from './deadline.ts';
import { type Options, options } from './options.ts';
import { type Data, deadlinePhrases, type Part } from './phrases.ts';

/** Something with a last day, said at a place. */
interface Observation {
  readonly kind: 'deadline' | 'fact' | 'copy';
  readonly place: Place;
  readonly words: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until: string;
  /** Name and place in the guide. */
  readonly guide?: string;
  /** Whether readers see when it was written. */
  readonly isDated: boolean;
}

/** Words that make a date a last day. */
const endings: readonly Part[] = ['ends', 'endsBehind', 'until', 'untilBehind'];

type Context = ObserveContext<Options, Data>;
type Found = Omit<Observation, 'place' | 'words' | 'isDated'> & { readonly start: number; readonly end: number };

export default defineRule<Options, Data, Observation>({
  meta: {
    description: 'What is still said after its last day: "ends 30 November 2025", facts and copy past their `until`',
    family: 'facts',
    severity: 'warning',
    notRoles: ['path', 'quote'],
  },
  options,
  phrases: deadlinePhrases,
  *observe(document, context) {
    if (isRecord(document.path)) return;
    const isDated = document.date !== undefined || isOfItsDay(document.path);
    for (const segment of document.segments) {
      for (const { start, end, ...found } of foundIn(segment, context)) {
        const words = onOneLine(segment.text, start, end);
        yield { ...found, place: context.place(segment, start, end), words, isDated };
      }
    }
  },
  reconcile(observed, { asOf, report }) {
    for (const { data } of observed) if (data.until < asOf) report(data.place, reportOf(data, asOf));
  },
});

function* foundIn(segment: Segment, context: Context): Generator<Found> {
  const hits = context.hits(segment);
  for (const { start, end, phrase } of hits) {
    const { copy } = phrase.data;
    if (copy) yield { kind: 'copy', start, end, until: copy.until, guide: `\`${copy.name}\`, ${copy.where}` };
  }
  const approved = hits.filter(({ phrase }) => phrase.data.copy);
  for (const stated of context.statements(segment)) {
    const found = factOf(stated, context) ?? deadlineIn(stated, hits, approved);
    if (found) yield found;
  }
  yield* endedMonths(segment, hits, approved, context);
}

/** Months without a day, looked for where a word ends something. */
function* endedMonths(segment: Segment, hits: readonly Hit<Data>[], approved: readonly Hit<Data>[], context: Context): Generator<Found> {
  if (!hits.some(({ phrase: { data } }) => data.parts.some((part) => endings.includes(part)))) return;
  const ending = endingsOfMonths(segment.text, hits);
  for (const named of monthsIn(segment.text, languageOf(context.locale(segment)))) {
    if (approved.some(({ start, end }) => start <= named.start && end >= named.end)) continue;
    const deadline = monthDeadlineOf(named, segment.text, context.sentence(segment, named.start), ending);
    if (deadline) yield { kind: 'deadline', ...deadline };
  }
}

function deadlineIn(stated: Stated, hits: readonly Hit<Data>[], approved: readonly Hit<Data>[]): Found | undefined {
  if (stated.quantity.value.kind !== 'date') return undefined;
  const { start, end } = stated.quantity;
  // An approved sentence is told as a whole.
  if (approved.some((hit) => hit.start <= start && hit.end >= end)) return undefined;
  const deadline = deadlineOf(stated, hits);
  return deadline && { kind: 'deadline', ...deadline };
}

/** The guide's fact with a last day that is stated here. */
function factOf({ statement, quantity }: Stated, { brand }: Context): Found | undefined {
  const { topic } = statement;
  const fact = topic === undefined ? undefined : brand.facts[topic];
  if (fact?.until === undefined || !isFirm(statement)) return undefined;
  const said = sayOf(statement, brand);
  if (typeof said === 'string' || compareValues(statement.value, said.value) !== 'equal') return undefined;
  return { kind: 'fact', start: quantity.start, end: quantity.end, until: fact.until, guide: `\`${topic}\`, ${fact.where}` };
}

function reportOf({ kind, words, until, guide, isDated }: Observation, asOf: string): Report {
  const reason =
    kind === 'deadline'
      ? `Unexpected "${words}", a day that is over, expected a day to come, or no deadline.`
      : `Unexpected "${words}", which the guide lets be said until ${until} (${guide}).`;
  return { reason, actual: words, note: `Judged on ${asOf}.`, ...(isDated && kind === 'deadline' ? { severity: 'info' as const } : {}) };
}
