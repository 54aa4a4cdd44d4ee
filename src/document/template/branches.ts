/** ICU messages with branches: `{n, plural, one {# item} other {# items}}`, `{g, select, …}`. */

import type { Range } from '../map.ts';
import type { Match } from './lookahead.ts';
import { matchArgument } from './short.ts';
import type { TemplateToken } from './token.ts';

/** A plural or select that is open at the place of the walk. */
interface Branch {
  readonly argument: string;
  readonly isPlural: boolean;
  /** What was taken for its parts; text again if it is never closed. */
  readonly tokens: TemplateToken[];
  /** Where the alternative starts that the walk is in. */
  start: number;
  /** Where a quotation ends that the walk is in, or was in last. */
  quotedTo: number;
  /** The apostrophe that ends it. */
  closesAt: number;
}

/** Innermost last. */
export type BranchStack = Branch[];

/** Matches `{n, plural, one {` at the offset. */
export function openBranch(text: string, offset: number, branches: BranchStack): Match | undefined {
  if (text[offset] !== '{') return undefined;
  const opener =
    /\{\s{0,99}([\w.]{1,60})\s{0,9},\s{0,9}(plural|selectordinal|select)\s{0,9},\s{0,99}(?:offset:\s{0,9}\d{1,3}\s{0,99})?(?:=\d{1,9}|[\w-]{1,60})\s{0,9}\{/y;
  opener.lastIndex = offset;
  const found = opener.exec(text);
  if (!found) return undefined;
  const [, argument = '', kind = ''] = found;
  const end = opener.lastIndex;
  branches.push({ argument: argument.toLowerCase(), isPlural: kind !== 'select', tokens: [], start: end, quotedTo: 0, closesAt: -1 });
  return { end, kind: 'open', name: kind, dialect: 'icu', branch: true };
}

/** Inside a branch: `} other {` starts the next one, `}}` ends the message, `#` is the number, apostrophes may quote. */
export function stepBranch(text: string, offset: number, branches: BranchStack): Match | undefined {
  const branch = branches.at(-1);
  if (branch === undefined) return undefined;
  if (offset < branch.quotedTo) return { end: branch.quotedTo, kind: 'text', name: '', dialect: 'icu' };
  switch (text[offset]) {
    case "'":
      return matchApostrophe(text, offset, branch);
    case '#':
      return branch.isPlural ? { end: offset + 1, kind: 'output', name: branch.argument, dialect: 'icu', branch: true } : undefined;
    case '{':
      // The brace before it is the branch's own.
      return offset === branch.start ? matchArgument(text, offset) : undefined;
    case '}':
      return nextBranch(text, offset, branch) ?? closeBranch(text, offset, branches);
    default:
      return undefined;
  }
}

/** What is quoted: braces, `#`, or what would be an argument. All else after an apostrophe is the next word. */
const quotation = /'(?:[{}#]{1,4}|[{#][^{}']{0,100}\}?)'/y;

/**
 * Two apostrophes show one; one before a brace (or `#`) quotes up to the next. What shows nothing is a comment.
 * `'{name}'` is taken as a name in quotation marks: not all that write ICU messages know its quoting, or have it switched on.
 */
function matchApostrophe(text: string, offset: number, branch: Branch): Match | undefined {
  const hidden: Match = { end: offset + 1, kind: 'comment', name: '', dialect: 'icu', branch: true };
  if (offset === branch.closesAt) return hidden;
  if (text[offset + 1] === "'") {
    branch.quotedTo = offset + 2;
    return hidden;
  }
  quotation.lastIndex = offset;
  if (!quotation.test(text) || (text[offset + 1] === '#' && !branch.isPlural)) return undefined;
  const close = quotation.lastIndex - 1;
  if (matchArgument(text, offset + 1)?.end === close) return undefined;
  branch.quotedTo = close;
  branch.closesAt = close;
  return hidden;
}

function nextBranch(text: string, offset: number, branch: Branch): Match | undefined {
  const next = /\}\s{0,99}(?:=\d{1,9}|[\w-]{1,60})\s{0,9}\{/y;
  next.lastIndex = offset;
  if (!next.test(text)) return undefined;
  branch.start = next.lastIndex;
  return { end: next.lastIndex, kind: 'else', name: 'else', dialect: 'icu', branch: true };
}

function closeBranch(text: string, offset: number, branches: BranchStack): Match | undefined {
  const close = /\}\s{0,99}\}/y;
  close.lastIndex = offset;
  if (!close.test(text)) return undefined;
  branches.pop();
  return { end: close.lastIndex, kind: 'close', name: 'end', dialect: 'icu' };
}

/** Where the messages with branches stand, without those inside of others. */
export function messageRanges(tokens: readonly TemplateToken[]): Range[] {
  const found: Range[] = [];
  const open: number[] = [];
  for (const { kind, dialect, start, end } of tokens) {
    if (dialect !== 'icu') continue;
    if (kind === 'open') open.push(start);
    const from = kind === 'close' ? open.pop() : undefined;
    if (from !== undefined && open.length === 0) found.push([from, end]);
  }
  return found;
}
