/** Finds runs of words in capitals. All offsets are cooked. */

import { overlapsAny, type Range } from '../../src/rule/index.ts';

/** A word in capitals. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words in capitals that follow each other in one sentence. */
export type Run = readonly Word[];

const word = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)*/gu;

/** What may stand between two words of a run: blanks, commas, hyphens, signs of money and percent; no end of a sentence or line. */
const gap = /^[ \t\u00a0\u202f,&+%$€£₽₹'’"“”*-]*$/u;

/** What makes a word part of an identifier, a path, a slot or a call. */
const sticksBefore = /[/@#_=$\\{[<]/;
const sticksAfter = /[/@_=\\}\]>(]/;

/** The runs of a text, in order. Words in `barriers` (code, addresses) are in none. */
export function findRuns(text: string, barriers: readonly Range[]): Run[] {
  const runs: Run[] = [];
  let run: Word[] = [];
  let end = 0;
  const finish = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const { 0: token, index } of text.matchAll(word)) {
    const kind = kindOf(text, index, token, barriers);
    if (kind === 'other' || !gap.test(text.slice(end, index))) finish();
    if (kind === 'capitals') run.push({ start: index, end: index + token.length, text: token });
    end = index + token.length;
  }
  finish();
  return runs;
}

/** Whether all words of a run are parts of one: `SEMVER-MAJOR`. */
export function isCompound(text: string, run: Run): boolean {
  return run.every(({ end }, index) => {
    const next = run[index + 1];
    return next === undefined || /^[-'’]$/.test(text.slice(end, next.start));
  });
}

/** Single letters and numbers stand inside a run without being of it: `BUY 2 GET 1`, `TAKE A LOOK`. */
function kindOf(text: string, start: number, token: string, barriers: readonly Range[]): 'capitals' | 'between' | 'other' {
  const end = start + token.length;
  if (overlapsAny(barriers, start, end)) return 'other';
  if (/^\p{N}+$/u.test(token)) return 'between';
  if (!/^\p{Lu}[\p{Lu}\p{M}'’]*$/u.test(token) || isPart(text, start, end)) return 'other';
  return token.length === 1 && !startsCompound(text, end) ? 'between' : 'capitals';
}

/** `E-MAIL`, `T-SHIRT`. */
function startsCompound(text: string, end: number): boolean {
  return text.charAt(end) === '-' && /\p{Lu}/u.test(text.charAt(end + 1));
}

/** Whether the characters around a word make it part of something longer: `$PATH`, `[NAME]`, `%NAME%`, `USB-kabel`, `NODE.js`. */
function isPart(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (sticksBefore.test(before) || sticksAfter.test(after) || (before === '%' && after === '%')) return true;
  const lowerOrDigit = /[\p{Ll}\p{N}_]/u;
  if (before === '-' && lowerOrDigit.test(text.charAt(start - 2))) return true;
  if (after === '-' && lowerOrDigit.test(text.charAt(end + 1))) return true;
  return /[.:]/.test(after) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1));
}
