/** From cooked and source ranges to places and findings. */

import type { Range, Segment } from '../document/document.ts';
import { LineIndex } from '../document/lines.ts';
import type { Report } from '../rule/context.ts';
import type { Finding, Fix, Place, Point, Severity } from '../rule/finding.ts';

/** Text with its map; a segment also says how replacements are written. */
export type Placeable = Pick<Segment, 'map' | 'text'> & Partial<Pick<Segment, 'encode'>>;

/** Places ranges of one file. The index of its lines is built when the first finding needs it. */
export class Placing {
  readonly #path: string;
  readonly #source: string;
  #lines: LineIndex | undefined;

  constructor(path: string, source: string) {
    this.#path = path;
    this.#source = source;
  }

  /** The place of a source range. */
  place([start, end]: Range): Place {
    return { path: this.#path, start: this.#point(start), end: this.#point(end) };
  }

  /** Source text of a range. */
  slice([start, end]: Range): string {
    return this.#source.slice(start, end);
  }

  #point(offset: number): Point {
    this.#lines ??= new LineIndex(this.#source);
    return { ...this.#lines.at(offset), offset };
  }
}

/** A finding from what a rule said. The rule can lower its severity, never raise it. */
export function finding(ruleId: string, severity: Exclude<Severity, 'off'>, place: Place, report: Report, fix?: Fix): Finding {
  const { reason, actual, expected, note, related } = report;
  return {
    ruleId,
    severity: report.severity === undefined ? severity : lower(severity, report.severity),
    place,
    reason,
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(note === undefined ? {} : { note }),
    ...(related === undefined ? {} : { related }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The fix of a report, where the replacement can be written at the place without touching markup. */
export function fixOf(text: Placeable, start: number, end: number, report: Report): Fix | undefined {
  if (report.fix === undefined || !text.encode || !text.map.isSolid(start, end)) return undefined;
  const whole = text.map.range(start, end);
  // Where each character stands for itself, the range of the finding is the range of the fix.
  const isPlain = whole[1] - whole[0] === end - start;
  const [first, last] = isPlain ? [0, 0] : sameWords(text.text.slice(start, end), report.fix);
  const written = text.encode(report.fix.slice(first, report.fix.length - last));
  if (written === undefined) return undefined;
  const [from, to] = isPlain ? whole : text.map.range(start + first, end - last);
  return { start: from, end: to, text: written };
}

/**
 * Lengths of the whole words at both ends that a replacement keeps. They are left as they are written:
 * of `14&nbsp;days`, only the number is replaced.
 */
function sameWords(old: string, text: string): readonly [first: number, last: number] {
  const most = Math.min(old.length, text.length);
  let first = 0;
  while (first < most && old[first] === text[first]) first++;
  let last = 0;
  while (last < most - first && old[old.length - 1 - last] === text[text.length - 1 - last]) last++;
  while (first > 0 && !isSpace(old, first - 1)) first--;
  while (last > 0 && !isSpace(old, old.length - last)) last--;
  return [first, last];
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index));
}

const ranks = { info: 0, warning: 1, error: 2 } as const;

function lower<S extends keyof typeof ranks>(a: S, b: S): S {
  return ranks[a] <= ranks[b] ? a : b;
}
