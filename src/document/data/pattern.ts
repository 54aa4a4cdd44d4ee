/** Patterns over paths: `macros[].actions[].value`. `[]` is any index, `*` any key, `**` any depth. */

import type { DataPath } from './value.ts';

/** One step of a pattern: a key, a fixed index, or a wild card. */
export type Step = string | number | typeof anyIndex | typeof anyKey | typeof anyDepth;

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

/** Whether the end of a path fits a pattern without `**`. */
export function fitsEnd(path: DataPath, end: PathPattern): boolean {
  const start = path.length - end.length;
  if (start < 0) return false;
  for (let i = end.length - 1; i >= 0; i--) {
    if (!fits(path[start + i] ?? '', end[i] ?? '')) return false;
  }
  return true;
}

/** The wild card that a step of a path fits. */
export function wildStep(step: string | number): Step {
  return typeof step === 'number' ? anyIndex : anyKey;
}

function fits(key: string | number, step: Step): boolean {
  if (step === anyIndex) return typeof key === 'number';
  if (step === anyKey) return typeof key === 'string';
  return key === step;
}
