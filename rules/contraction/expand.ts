/** What a contraction stands for at its place. */

import type { Tokens } from '../../src/rule/index.ts';
import { asks, type Form, hadBefore, hasBefore, isBefore, subjects, wouldBefore } from './words.ts';

/** What stands instead. */
export interface Reading {
  /** Likelier ones first; empty where the sentence must be turned round. */
  readonly long: readonly string[];
  /** Whether there is no other reading. */
  readonly isSure: boolean;
  /** Index of the last token that it replaces. */
  readonly last: number;
}

/** The reading of the contraction at a token; `undefined` where it may be none. */
export function readingOf({ kind, instead }: Form, tokens: Tokens, index: number, isQuestion: boolean): Reading | undefined {
  const next = tokens.folded[index + 1] ?? '';
  if (kind === 'plain') return { long: instead, isSure: true, last: index };
  if (kind === 'open') return next === 'own' ? undefined : readingOfOpen(instead, next, index);
  const before = tokens.folded[index - 1] ?? '';
  const isFirst = index === 0 || asks.has(before) || !/[\p{L}\p{N}]/u.test(before);
  const hasSubject = subjects.has(next) && tokens.glue[index + 1] === 'space';
  // "If it wasn't you": its subject stands before.
  if (isFirst && hasSubject && isQuestion) return turned(instead[0] ?? '', next, index);
  if (isFirst && (hasSubject || isQuestion)) return { long: [], isSure: false, last: index };
  return { long: instead, isSure: true, last: index };
}

/** "Don't you" is "do you not". */
function turned(long: string, subject: string, index: number): Reading {
  const verb = long.replace(/ ?not$/, '');
  return { long: [`${verb} ${subject === 'i' ? 'I' : subject} not`], isSure: false, last: index + 1 };
}

function readingOfOpen(instead: readonly string[], next: string, index: number): Reading {
  const [first = '', second = ''] = instead;
  const only = (text: string): Reading => ({ long: [text], isSure: true, last: index });
  if (second === '') return only(first);
  if (first.endsWith(' would')) {
    if (wouldBefore.has(next)) return only(first);
    return hadBefore.has(next) ? only(second) : { long: instead, isSure: false, last: index };
  }
  if (hasBefore.has(next)) return only(second);
  if (isBefore.has(next) || /^\p{L}{2,}ing$/u.test(next)) return only(first);
  const isOpen = /(?:e[dn]|[nr]t|ne|w[no])$/.test(next);
  return { long: isOpen ? instead : [first], isSure: false, last: index };
}
