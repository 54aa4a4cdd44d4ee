/** The walk over a text that finds template syntax of every dialect. Time is linear in the length of the text. */

import { matchDoubleBrace } from './braces.ts';
import { matchBrackets } from './brackets.ts';
import { type BranchStack, openBranch, stepBranch } from './branches.ts';
import { joinInverted } from './inverted.ts';
import { Lookahead, type Match } from './lookahead.ts';
import { aroundTexts } from './quoted-tokens.ts';
import { matchDollar, matchMailchimp, matchPercent, matchSingleBrace } from './short.ts';
import { matchAngle, matchHashComment, matchTag } from './tags.ts';
import type { TemplateToken } from './token.ts';

/** Characters that can start template syntax, or go on with it inside ICU branches. */
const trigger = /[{%<*$\\}#'[]/g;

/**
 * Finds the template syntax in a text: in order, without overlaps.
 * Longest opener first; what is not balanced is text. `[Square brackets]` are text as well.
 */
export function scanPlaceholders(text: string): TemplateToken[] {
  const ahead = new Lookahead(text);
  const branches: BranchStack = [];
  const tokens: TemplateToken[] = [];
  let offset = nextTrigger(text, 0);
  while (offset >= 0) {
    const match = stepBranch(text, offset, branches) ?? matchAt(text, offset, ahead) ?? openBranch(text, offset, branches);
    if (match?.shown) for (const token of aroundTexts(text, offset, match, scanPlaceholders)) tokens.push(token);
    else if (match && match.kind !== 'text') tokens.push(toToken(offset, match, branches));
    offset = nextTrigger(text, match ? match.end : offset + 1);
  }
  const unclosed = new Set(branches.flatMap((branch) => branch.tokens));
  const closed = unclosed.size === 0 ? tokens : tokens.filter((token) => !unclosed.has(token));
  return joinInverted(text, closed);
}

function nextTrigger(text: string, from: number): number {
  trigger.lastIndex = from;
  return trigger.exec(text)?.index ?? -1;
}

function toToken(start: number, match: Match, branches: BranchStack): TemplateToken {
  const { branch, kind, ...rest } = match;
  const token: TemplateToken = { start, kind: kind === 'text' ? 'comment' : kind, ...rest };
  if (branch) branches.at(-1)?.tokens.push(token);
  return token;
}

function matchAt(text: string, offset: number, ahead: Lookahead): Match | undefined {
  switch (text[offset]) {
    case '{':
      return matchBrace(text, offset, ahead);
    case '%':
      return matchPercent(text, offset, ahead);
    case '<':
      return matchAngle(text, offset, ahead);
    case '*':
      return matchMailchimp(text, offset, ahead);
    case '[':
      return matchBrackets(text, offset, ahead);
    case '$':
      return matchDollar(text, offset);
    case '\\':
      return matchEscaped(text, offset, ahead);
    default:
      return undefined;
  }
}

function matchBrace(text: string, offset: number, ahead: Lookahead): Match | undefined {
  switch (text[offset + 1]) {
    case '{':
      return matchDoubleBrace(text, offset, ahead);
    case '%':
      return matchTag(text, offset, ahead);
    case '#':
      return matchHashComment(text, offset, ahead);
    default:
      return matchSingleBrace(text, offset);
  }
}

/** `\{{x}}` shows the braces. */
function matchEscaped(text: string, offset: number, ahead: Lookahead): Match | undefined {
  if (!text.startsWith('{{', offset + 1)) return undefined;
  const match = matchDoubleBrace(text, offset + 1, ahead);
  return match && { ...match, kind: 'text' };
}
