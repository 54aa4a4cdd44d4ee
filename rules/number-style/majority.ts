/** Which form most places have, and which places have another. */

import type { Observed, Place } from '../../src/rule/index.ts';
import type { Kind } from './use.ts';

/** Places that are needed before a form is the usual one. */
const fewest = 10;

/** Files that they must be in, so that one page makes no rule. */
const fewestFiles = 2;

/** Share of the places that makes it so. */
const share = 0.8;

/** A form where it stands. Plain data. */
export interface Seen {
  readonly kind: Kind;
  readonly form: string;
  readonly locale: string;
  readonly text: string;
  readonly others: Readonly<Record<string, string>>;
  readonly place: Place;
}

/** The places of one kind and locale that differ from most. */
export interface Minority {
  readonly kind: Kind;
  readonly usual: string;
  readonly count: number;
  readonly total: number;
  readonly unusual: readonly Seen[];
}

/** The minorities of all kinds and locales. */
export function minorities(observed: readonly Observed<Seen>[]): Minority[] {
  const groups = new Map<string, Seen[]>();
  for (const { data } of observed) {
    const key = `${data.locale} ${data.kind}`;
    const group = groups.get(key);
    if (group) group.push(data);
    else groups.set(key, [data]);
  }
  return [...groups.values()].flatMap(minorityOf);
}

function minorityOf(all: readonly Seen[]): Minority[] {
  const counts = new Map<string, number>();
  for (const { form } of all) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  const same = all.filter(({ form }) => form === usual);
  const unusual = all.filter(({ form }) => form !== usual);
  const isUsual = count >= fewest && count >= share * all.length && new Set(same.map(({ place }) => place.path)).size >= fewestFiles;
  const kind = all[0]?.kind;
  return isUsual && kind && unusual.length > 0 ? [{ kind, usual, count, total: all.length, unusual }] : [];
}
