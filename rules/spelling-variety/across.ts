/** What only all files together decide: the English of texts without a region, and -ize in British ones. */

import type { Observed, Place, ReconcileContext, Report } from '../../src/rule/index.ts';
import { isOxford, isSettledOnIse, majorityOf, tallyOf } from './majority.ts';
import { inCapitalsOf } from './sighting.ts';
import { insteadOf, isIze, spellingsOf, type Variety } from './spellings.ts';

/** One word in one file. */
export interface Observation {
  /** In small letters. */
  readonly word: string;
  /** Absent where neither the locale nor the guide names one. */
  readonly variety?: Variety;
  readonly sightings: readonly Seen[];
}

/** A word as written, and where. */
export interface Seen {
  readonly text: string;
  readonly place: Place;
}

type Context = Pick<ReconcileContext<unknown>, 'report'>;

/** Places of the usual spelling that a note names. */
const mostRelated = 3;

/** Reports words of the minority in texts whose locale names no region. */
export function reportRegionless(observed: readonly Observed<Observation>[], context: Context): void {
  const tally = tallyOf(observed.map(({ data }) => data.word));
  const majority = majorityOf(tally);
  if (!majority) return;
  const { variety, count, total } = majority;
  const isOxfordBritish = variety === 'G' && isOxford(tally);
  const name = variety === 'U' ? 'American' : 'British';
  const other = variety === 'U' ? 'British' : 'American';
  const firstOf = firstSightings(observed);
  for (const { data } of observed) {
    const all = spellingsOf(data.word) ?? [];
    if (isOxfordBritish && isIze(data.word, all)) continue;
    const [instead] = insteadOf(data.word, all, variety);
    if (instead === undefined) continue;
    const related = firstOf.get(instead) ?? [];
    for (const seen of data.sightings) {
      const expected = inCapitalsOf(seen.text, instead);
      const reason = `Unexpected ${other} "${seen.text}", expected "${expected}": ${count} of ${total} words that tell are ${name}.`;
      context.report(seen.place, reportOf(seen, expected, reason, related));
    }
  }
}

/** Reports -ize in British texts, unless most of them write so. */
export function reportIze(observed: readonly Observed<Observation>[], context: Context): void {
  const tally = tallyOf(observed.map(({ data }) => data.word));
  if (isOxford(tally)) return;
  const isSettled = isSettledOnIse(tally);
  for (const { data } of observed) {
    const all = spellingsOf(data.word) ?? [];
    const [instead] = isIze(data.word, all) ? insteadOf(data.word, all, 'G') : [];
    if (instead === undefined) continue;
    for (const seen of data.sightings) {
      const expected = inCapitalsOf(seen.text, instead);
      const reason = isSettled
        ? `Unexpected "${seen.text}", expected "${expected}": ${tally.ise} words end so in British texts here.`
        : `Unexpected "${seen.text}" in a British text, expected "${expected}".`;
      const report = reportOf(seen, expected, reason, []);
      context.report(seen.place, isSettled ? report : { ...report, severity: 'info', note: 'Oxford writes so; `oxford: true` allows it.' });
    }
  }
}

/** The first places of each word, as many as a note names. */
function firstSightings(observed: readonly Observed<Observation>[]): Map<string, Seen[]> {
  const firstOf = new Map<string, Seen[]>();
  for (const { data } of observed) {
    const first = firstOf.get(data.word) ?? [];
    firstOf.set(data.word, first);
    first.push(...data.sightings.slice(0, mostRelated - first.length));
  }
  return firstOf;
}

function reportOf({ text }: Seen, expected: string, reason: string, related: readonly Seen[]): Report {
  const places = related.map(({ text: written, place: { path, start } }) => `"${written}" at ${path}:${start.line}:${start.column}`);
  return {
    reason,
    actual: text,
    expected: [expected],
    ...(related.length === 0 ? {} : { note: `Written ${places.join(', ')}.`, related }),
  };
}
