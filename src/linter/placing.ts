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
  const written = text.encode(report.fix);
  if (written === undefined) return undefined;
  const [from, to] = text.map.range(start, end);
  return { start: from, end: to, text: written };
}

const ranks = { info: 0, warning: 1, error: 2 } as const;

function lower<S extends keyof typeof ranks>(a: S, b: S): S {
  return ranks[a] <= ranks[b] ? a : b;
}
