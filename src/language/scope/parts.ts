/** The parts of a sentence: clauses, cut further where one of them states two things. */

import type { Range } from '../../document/map.ts';
import { clauses } from '../clause.ts';
import type { Hit } from '../matcher.ts';
import type { Frame, Narrowing } from './marks.ts';

/** A part of a sentence that can narrow the part next to it. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Whether it states a value of its own. */
  readonly hasValue: boolean;
  /** What it begins with. `subject`: no punctuation parts it from the one before. */
  readonly opener: 'none' | 'join' | 'contrast' | 'subject';
  /** What stands before it: nothing reaches across a `stop`. */
  readonly before: 'stop' | 'soft';
  /** What is behind it: a `colon` makes it the title of what follows. */
  readonly after: 'colon' | 'bracket' | 'other';
}

/** What the parts of a sentence are found by. */
export interface PartMarks {
  readonly narrowings: readonly Hit<Narrowing>[];
  readonly frames: readonly Hit<Frame>[];
  /** Ranges of the values that are stated. */
  readonly values: readonly Range[];
}

/** Words of a title that a dash stands behind. */
const longestTitle = 4;

/** The parts of a sentence, in order. */
export function partsOf(text: string, marks: PartMarks): Part[] {
  const parts: Part[] = [];
  let last = 0;
  for (const clause of clauses(text, [0, text.length])) {
    const before = /[;\n|•]/.test(text.slice(last, clause[0])) ? 'stop' : 'soft';
    const cuts = cutsIn(text, clause, marks);
    const after = endingAt(text, clause, marks);
    for (const [index, [start, opener]] of cuts.entries()) {
      const end = cuts[index + 1]?.[0] ?? clause[1];
      parts.push({
        start,
        end,
        opener,
        hasValue: marks.values.some((value) => isInside(value, [start, end]) && !isAmountAtStart(text, value, [start, end], marks)),
        before: index === 0 ? before : 'soft',
        after: index === cuts.length - 1 ? after : 'other',
      });
    }
    last = clause[1];
  }
  return parts;
}

/** Starts of the parts of a clause, with what they begin with. */
function cutsIn(text: string, clause: Range, marks: PartMarks): [number, Part['opener']][] {
  const cuts = new Map<number, Part['opener']>([[clause[0], 'none']]);
  for (const { start, end, phrase } of marks.frames) {
    if (start < clause[0] || end > clause[1]) continue;
    const opener = openerOf(phrase.data, [start, end], clause, text, marks);
    if (opener === undefined) continue;
    const at = text.slice(clause[0], start).trim() === '' ? clause[0] : start;
    if (cuts.get(at) !== 'contrast') cuts.set(at, opener);
  }
  return [...cuts].sort((a, b) => a[0] - b[0]);
}

function openerOf(frame: Frame, range: Range, clause: Range, text: string, marks: PartMarks): Part['opener'] | undefined {
  if (marks.values.some((value) => overlaps(value, range))) return undefined;
  if (frame.kind === 'contrasts') return 'contrast';
  if (frame.kind === 'subjects') return isTaken(text, range, marks) ? undefined : 'subject';
  if (frame.kind !== 'joins') return undefined;
  const isFirst = text.slice(clause[0], range[0]).trim() === '';
  return isFirst || joinsValues(text, range, clause, marks) ? 'join' : undefined;
}

/**
 * "If you have …" is a condition, no statement about you; so is "if they have", and "sign up for our newsletter" is no statement of ours.
 * What stands right behind a value belongs to it: "30-day returns are free".
 */
function isTaken(text: string, range: Range, { narrowings, values }: PartMarks): boolean {
  if (values.some(([, end]) => end <= range[0] && text.slice(end, range[0]).trim() === '')) return true;
  return narrowings.some(({ start, end, phrase }) => {
    if (overlaps([start, end], range)) return true;
    return phrase.data.kind === 'narrowing' && end <= range[0] && text.slice(end, range[0]).trim() === '';
  });
}

/** Whether both sides of a join state something. "Spend $100 and get 20% off" states one thing. */
function joinsValues(text: string, [start, end]: Range, clause: Range, marks: PartMarks): boolean {
  const isLeft = (value: Range): boolean => isInside(value, [clause[0], start]) && !isAmountAtStart(text, value, clause, marks);
  return marks.values.some(isLeft) && marks.values.some((value) => isInside(value, [end, clause[1]]));
}

/** Whether a value is the amount of a condition that opens a part: "On orders over $100 you get 20% off". */
function isAmountAtStart(text: string, value: Range, [from, to]: Range, { narrowings }: PartMarks): boolean {
  const amount = narrowings.find((hit) => isAmount(hit) && isRightBeside(text, hit, value));
  if (amount === undefined || amount.start < from) return false;
  if (amount.end > value[1] && text.slice(amount.end, to).trim().length > longestRest) return false;
  return wordCount(text.slice(from, Math.min(amount.start, value[0]))) <= 2;
}

/** Behind an amount and its word, as much text as states nothing yet: `5,000円以上のご注文で`, but `5,000円以上のご注文で送料無料`. */
const longestRest = 4;

/** Whether words ask for an amount that orders must be over or under. */
export function isAmount({ phrase }: Hit<Narrowing>): boolean {
  return amountKinds.has(phrase.data.kind);
}

const amountKinds: ReadonlySet<string> = new Set(['over', 'under', 'overBehind', 'underBehind']);

/** Whether words that ask for an amount stand right before a value, or those that ask behind it right behind. */
export function isRightBeside(text: string, { start, end, phrase }: Hit<Narrowing>, value: Range): boolean {
  if (phrase.data.kind.endsWith('Behind')) return start >= value[1] && text.slice(value[1], start).trim() === '';
  return end <= value[0] && wordCount(text.slice(end, value[0])) <= 1;
}

/** Number of words of a short text. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Whether a range lies in another. */
export function isInside(range: Range, outer: Range): boolean {
  return range[0] >= outer[0] && range[1] <= outer[1];
}

/** Whether two ranges share a character. */
export function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function endingAt(text: string, [start, end]: Range, { values }: PartMarks): Part['after'] {
  const mark = text.slice(end).trimStart().charAt(0);
  if (mark === ')' || mark === ']' || mark === '）') return 'bracket';
  if (mark === ':' || mark === '：') return 'colon';
  if (!/[-–—]/.test(mark) || wordCount(text.slice(start, end)) > longestTitle) return 'other';
  // "Oak Lamp - 2 years": a value right behind a dash is that of what stands before it.
  return values.some((value) => value[0] > end && /^\s*[-–—]+\s*$/.test(text.slice(end, value[0]))) ? 'colon' : 'other';
}
