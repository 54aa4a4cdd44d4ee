/** Reads e-mail addresses, URLs and bare domains. */

import { inertRanges } from '../../inert.ts';
import { isDomain, isEmail, isFileName, startsWithPage } from '../../inert-pieces.ts';
import type { Name, Quantity } from '../../quantity.ts';

/**
 * Addresses of a text, in order, disjoint, without the punctuation behind them. Those with a placeholder are left out:
 * what they say is not known. File names and handles are no addresses.
 *
 * @param text - Cooked text.
 */
export function addressesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const [start, end] of inertRanges(text)) {
    const piece = text.slice(start, end);
    const skipped = /^(?:mailto:|-+)/i.exec(piece)?.[0].length ?? 0;
    const name = piece.slice(skipped);
    const kind = name.includes('\uFFFC') ? undefined : kindOf(name);
    if (kind !== undefined) found.push({ start: start + skipped, end, value: { kind, name } });
  }
  return found;
}

function kindOf(name: string): Name['kind'] | undefined {
  if (name.startsWith('@')) return undefined;
  if (isEmail(name)) return 'email';
  if (/^(?:https?|ftp):\/\/[^/]|^www\.[^.]/i.test(name)) return 'url';
  if (name.startsWith('localhost') || isFileName(name)) return undefined;
  return startsWithPage(name) || isDomain(name) ? 'url' : undefined;
}
