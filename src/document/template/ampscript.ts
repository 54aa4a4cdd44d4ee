/** Blocks of AMPscript, `%%[ … ]%%`: code that may open and close several conditions. */

import type { Match } from './lookahead.ts';

const ends: Readonly<Record<string, string>> = { endif: 'if', next: 'for' };

/** What a block is to the text around it: what it leaves open, or closes, counts. */
export function classifyAmpscript(code: string): Pick<Match, 'kind' | 'name'> {
  const bare = code.replace(/"[^"]*"|'[^']*'/g, '').toLowerCase();
  const open: string[] = [];
  const rest: string[] = [];
  for (const word of bare.match(/\b(?:if|for|elseif|else|endif|next)\b/g) ?? []) {
    if (word === 'if' || word === 'for') open.push(word);
    else if (open.length === 0) rest.push(word);
    else if (word in ends) open.pop();
  }
  const close = rest.find((word) => word in ends);
  if (open[0] !== undefined) return { kind: 'open', name: open[0] };
  if (close !== undefined) return { kind: 'close', name: ends[close] ?? close };
  return rest[0] === undefined ? { kind: 'comment', name: '' } : { kind: 'else', name: rest[0] };
}
