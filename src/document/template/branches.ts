/** ICU messages with branches: `{n, plural, one {# item} other {# items}}`, `{g, select, …}`. */

import type { Match } from './lookahead.ts';
import type { TemplateToken } from './token.ts';

/** A plural or select that is open at the place of the walk. */
interface Branch {
  readonly argument: string;
  readonly isPlural: boolean;
  /** What was taken for its parts; text again if it is never closed. */
  readonly tokens: TemplateToken[];
}

/** Innermost last. */
export type BranchStack = Branch[];

/** Matches `{n, plural, one {` at the offset. */
export function openBranch(text: string, offset: number, branches: BranchStack): Match | undefined {
  if (text[offset] !== '{') return undefined;
  const opener =
    /\{\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}(plural|selectordinal|select)\s{0,9},\s{0,99}(?:offset:\d{1,3}\s{0,9})?(?:=\d{1,9}|[\w-]{1,60})\s{0,9}\{/y;
  opener.lastIndex = offset;
  const found = opener.exec(text);
  if (!found) return undefined;
  const [, argument = '', kind = ''] = found;
  branches.push({ argument: argument.toLowerCase(), isPlural: kind !== 'select', tokens: [] });
  return { end: opener.lastIndex, kind: 'open', name: kind, dialect: 'icu', branch: true };
}

/** Inside a branch: `} other {` starts the next one, `}}` ends the message, `#` is the number. */
export function stepBranch(text: string, offset: number, branches: BranchStack): Match | undefined {
  const branch = branches.at(-1);
  if (branch === undefined) return undefined;
  if (text[offset] === '#' && branch.isPlural) {
    return { end: offset + 1, kind: 'output', name: branch.argument, dialect: 'icu', branch: true };
  }
  return text[offset] === '}' ? (nextBranch(text, offset) ?? closeBranch(text, offset, branches)) : undefined;
}

function nextBranch(text: string, offset: number): Match | undefined {
  const next = /\}\s{0,99}(?:=\d{1,9}|[\w-]{1,60})\s{0,9}\{/y;
  next.lastIndex = offset;
  return next.test(text) ? { end: next.lastIndex, kind: 'else', name: 'else', dialect: 'icu', branch: true } : undefined;
}

function closeBranch(text: string, offset: number, branches: BranchStack): Match | undefined {
  const close = /\}\s{0,99}\}/y;
  close.lastIndex = offset;
  if (!close.test(text)) return undefined;
  branches.pop();
  return { end: close.lastIndex, kind: 'close', name: 'end', dialect: 'icu' };
}
