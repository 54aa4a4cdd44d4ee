/** Patterns over paths: `macros[].actions[].value`. `[]` is any index, `*` any key, `**` any depth. */

import type { DataPath } from './value.ts';

/** One step of a pattern: a key, a fixed index, or a wild card. */
type Step = string | number | typeof anyIndex | typeof anyKey | typeof anyDepth;

const anyIndex = Symbol('[]');
const anyKey = Symbol('*');
const anyDepth = Symbol('**');

/** A pattern, ready to be matched. */
export type PathPattern = readonly Step[];

/** Reads a pattern. Keys with dots or brackets stand in `["…"]`. */
export function parsePattern(pattern: string): PathPattern {
  return [...pattern.matchAll(/([^.[\]]+)|\[(\d*)\]|\["([^"\]]*)"\]/g)].map(([, key, index, quoted]) => {
    if (key !== undefined) return wildKeys.get(key) ?? key;
    return quoted ?? (index ? Number(index) : anyIndex);
  });
}

const wildKeys: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['*', anyKey],
  ['**', anyDepth],
]);

/** Whether a whole path fits a pattern. */
export function matchesPath(path: DataPath, pattern: PathPattern): boolean {
  // Which lengths of the path the steps so far can stand for.
  let reached = new Set([0]);
  for (const step of pattern) {
    const next = new Set<number>();
    for (const length of reached) {
      if (step === anyDepth) for (let i = length; i <= path.length; i++) next.add(i);
      else if (length < path.length && fits(path[length] ?? '', step)) next.add(length + 1);
    }
    reached = next;
  }
  return reached.has(path.length);
}

/** What stands before the end of a path that fits a pattern without `**`; `undefined` if the end does not fit. */
export function pathBefore(path: DataPath, tail: PathPattern): DataPath | undefined {
  const start = path.length - tail.length;
  if (start < 0) return undefined;
  return tail.every((step, i) => fits(path[start + i] ?? '', step)) ? path.slice(0, start) : undefined;
}

function fits(key: string | number, step: Step): boolean {
  if (step === anyIndex) return typeof key === 'number';
  if (step === anyKey) return typeof key === 'string';
  return key === step;
}
