/** Compares opening hours. */

import { type Hours, weekdays } from '../quantity.ts';
import type { Comparison } from './comparison.ts';

const names: readonly string[] = weekdays;

/** Compares two opening hours. Those of other days are about something else; a missing zone is no contradiction. */
export function hours(a: Hours, b: Hours): Comparison {
  const [daysOfA, daysOfB] = [daysOf(a.days), daysOf(b.days)];
  if (![...daysOfA].some((day) => daysOfB.has(day))) return 'other';
  const isSame = areSameDays(daysOfA, daysOfB) && clock(a.opens) === clock(b.opens) && clock(a.closes) === clock(b.closes);
  return isSame && mayBeOneZone(a.zone, b.zone) ? 'equal' : 'different';
}

/** Days that runs like `Mo-Fr,Su` name. A run may go over the end of the week. */
function daysOf(runs: string): ReadonlySet<string> {
  const days = new Set<string>();
  for (const run of runs.split(',')) {
    const [first, last] = run.split('-');
    const from = names.indexOf(first ?? '');
    const to = last === undefined ? from : names.indexOf(last);
    if (from < 0 || to < 0) continue;
    for (let day = from; day <= to + (to < from ? 7 : 0); day++) days.add(names[day % 7] ?? '');
  }
  return days;
}

function areSameDays(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((day) => b.has(day));
}

/** Midnight ends one day and begins the next. */
function clock(time: string): string {
  return time === '24:00' ? '00:00' : time;
}

function mayBeOneZone(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || place(a) === place(b);
}

/** A zone apart from its language, and from summer and winter: `EST`, `EDT` and `Eastern Time` are `ET`. */
function place(zone: string): string {
  const name = zone.toUpperCase().replace(/\s+/g, ' ').trim();
  const american = /^(?:US )?(EASTERN|CENTRAL|MOUNTAIN|PACIFIC)(?: (?:STANDARD |DAYLIGHT )?TIME)?$|^([ECMP])[SD]?T$/.exec(name);
  if (american !== null) return `${(american[1] ?? american[2] ?? '').charAt(0)}T`;
  if (/^(?:CES?T|MES?Z|CENTRAL EUROPEAN (?:SUMMER )?TIME)(?:\/CES?T)?$/.test(name)) return 'CET';
  if (/^(?:GMT|UTC|GREENWICH MEAN TIME)$/.test(name)) return 'UTC';
  if (name === 'МСК') return 'MSK';
  return name.replace(/^GMT/, 'UTC').replace(/−|–/, '-').replaceAll(' ', '');
}
