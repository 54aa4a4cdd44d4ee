/** Times that are a promise to readers in several zones, and name none. */

import { type Hit, onOneLine, overlapsAny, type Quantity, type Range, wordsBetween } from '../../src/rule/index.ts';
import type { Data, Kind } from './phrases.ts';
import { has, type Sight, sightOf } from './sight.ts';

/** Words between a deadline and its time, at most: "ends on Sunday, 5 December at". */
const reach = 6;

/** A time of the day: `2 pm`, `14:00`, `14.00 uur`, `14 Uhr`, `18h30`. */
const clock =
  /(?<![\p{L}\p{N}.:,\uFFFC$€£-])(?:\d{1,2}(?::\d{2})?[ \u00A0\u202F]?(?:[ap](?:m|\.[ \u00A0]?m\.?))|\d{1,2}[:.]\d{2}[ \u00A0]?(?:uhr|uur)|\d{1,2}[ \u00A0](?:uhr|uur)|(?:[01]?\d|2[0-3]):[0-5]\d|(?:[01]?\d|2[0-3])[ \u00A0\u202F]?h(?:[ \u00A0\u202F]?[0-5]\d)?)(?![\p{L}\p{N}]|[:.,]\d)/giu;

/** The other end of hours, right behind a time. */
const closing =
  /^[ \u00A0\u202F]?(?:[–—-]|to|until|till|bis|tot|t\/m|a las|a|à|às|até as|alle|до|से)[ \u00A0\u202F]?\d{1,2}(?:[:.h]\d{2})?(?:[ \u00A0\u202F]?(?:[ap]m|[ap]\.m\.|uhr|uur|h))?(?![\p{L}\p{N}])/iu;

/** A time without a zone: a cooked range. */
export interface ZoneLess {
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

/** A text as it is looked at. */
export interface Scene {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly hits: readonly Hit<Data>[];
  /** Cooked range of the sentence around an offset. */
  sentence(offset: number): Range;
}

/** Hours in which readers are answered, and times that end or begin something online. */
export function zoneLessIn(scene: Scene): ZoneLess[] {
  const hours = scene.quantities.filter(({ value }) => value.kind === 'hours');
  const open = hours.filter(({ value, end }) => value.kind === 'hours' && value.zone === undefined && !isFilledIn(scene.text, end));
  const remote = open.filter(({ start, end }) => isRemote(sightAt(scene, start, end)));
  const ranges = hours.map(({ start, end }): Range => [start, end]);
  return [...remote.map(({ start, end }) => ({ start, end, what: 'hours' })), ...timesIn(scene, ranges)];
}

/** Times of the day that stand by themselves. */
function* timesIn(scene: Scene, hours: readonly Range[]): Generator<ZoneLess> {
  const { text } = scene;
  for (const { index: start, 0: words } of text.matchAll(clock)) {
    const end = start + words.length;
    if (overlapsAny(hours, start, end) || twelve.test(words) || isFilledIn(text, end)) continue;
    const sight = sightAt(scene, start, end);
    const close = closing.exec(text.slice(end, end + 16));
    if (close && isRemote(sight)) yield { start, end: end + close[0].length, what: 'hours' };
    else if (!has(sight, 'place') && !has(sight, 'open') && isPromised(sight, start, end)) yield { start, end, what: 'time' };
  }
}

function sightAt({ text, hits, sentence }: Scene, start: number, end: number): Sight {
  return sightOf(text, [start, end], sentence(start), hits);
}

function isRemote(sight: Sight): boolean {
  return has(sight, 'remote') && !has(sight, 'place');
}

/** "12 pm" has two readings, which is said of it first. */
const twelve = /^12(?::00)?[ \u00A0\u202F]?[ap]/i;

/** Whether a template fills in what follows: it may be the zone. */
function isFilledIn(text: string, end: number): boolean {
  return text.slice(end, end + 3).includes('\uFFFC');
}

/** Whether a time ends something for the reader, or is one of an event online. */
function isPromised(sight: Sight, start: number, end: number): boolean {
  const isOfAll = has(sight, 'affair') || has(sight, 'remote');
  const closes = (kind: Kind): boolean => kind === 'deadline' || (kind === 'end' && isOfAll);
  const before = sight.hits.findLast(({ phrase, end: last }) => closes(phrase.data.kind) && last <= start);
  if (before && wordsBetween(sight.text, [before.start, before.end], [start, end]) <= reach) return true;
  return has(sight, 'event') && has(sight, 'remote');
}

/** The reason of the report. */
export function reasonOf(text: string, { start, end, what }: ZoneLess, example: string): string {
  return `Unexpected ${what} "${onOneLine(text, start, end)}" without a time zone, expected the zone behind the time ("${example}").`;
}
