/** How the slots of a translation differ from those of its source. */

import { conversionOf, type Slot } from './slots.ts';

/** What is wrong with one slot. Indexes are into the slots of the translation. */
export type Difference =
  | { readonly kind: 'missing'; readonly expected: Slot }
  | { readonly kind: 'extra'; readonly index: number }
  /** It stands where another one is expected, or is written otherwise. */
  | { readonly kind: 'changed'; readonly index: number; readonly expected: Slot };

/** The differences, each slot once. Order and number don't count. */
export function differences(own: readonly Slot[], source: readonly Slot[]): Difference[] {
  const ownIds = new Set(own.map(({ id }) => id));
  const sourceById = new Map(source.map((slot) => [slot.id, slot]));
  const missing = [...sourceById.values()].filter(({ id }) => !ownIds.has(id));
  const seen = new Set<string>();
  const extra = own.flatMap(({ id }, index) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst && !sourceById.has(id) ? [index] : [];
  });
  return [...rewritten(own, source), ...renamed(own, missing, extra)];
}

/** One that is missing and one that is too many are one that was renamed. */
function renamed(own: readonly Slot[], missing: readonly Slot[], extra: readonly number[]): Difference[] {
  const [expected] = missing;
  const [index] = extra;
  if (missing.length === 1 && extra.length === 1 && expected && index !== undefined && isAlike(expected, own[index])) {
    return [{ kind: 'changed', index, expected }];
  }
  return [
    ...missing.map((slot): Difference => ({ kind: 'missing', expected: slot })),
    ...extra.map((at): Difference => ({ kind: 'extra', index: at })),
  ];
}

/** Whether two slots are written in one syntax. */
function isAlike(a: Slot, b: Slot | undefined): boolean {
  return b !== undefined && shapeOf(a.raw) === shapeOf(b.raw);
}

/** Slots whose name is right and whose braces, capitals or conversion are not. */
function rewritten(own: readonly Slot[], source: readonly Slot[]): Difference[] {
  const byId = new Map<string, Slot[]>();
  for (const slot of source) {
    const same = byId.get(slot.id);
    if (same) same.push(slot);
    else byId.set(slot.id, [slot]);
  }
  const seen = new Set<string>();
  return own.flatMap((slot, index): Difference[] => {
    const same = byId.get(slot.id) ?? [];
    const [expected] = same;
    if (!expected || seen.has(slot.id) || same.some(({ raw }) => isWrittenAlike(slot.raw, raw))) return [];
    seen.add(slot.id);
    return [{ kind: 'changed', index, expected }];
  });
}

function isWrittenAlike(a: string, b: string): boolean {
  // The number of a plural, `#`, and what is filled in elsewhere in the same message.
  if (a === b || a === '#' || b === '#') return true;
  const [conversion, other] = [conversionOf(a), conversionOf(b)];
  if (conversion !== undefined || other !== undefined) return conversion === other;
  return shapeOf(a) === shapeOf(b) && (isCall(a) || isCall(b) || nameIn(a) === nameIn(b));
}

/** The marks around a name; a format or a filter inside of them may differ. */
function shapeOf(raw: string): string {
  if (conversionOf(raw) !== undefined) return /^%\(/.test(raw) ? '%()' : '%';
  const [open = ''] = /^[^\p{L}\p{N}_-]*/u.exec(raw) ?? [];
  return open.replace(/[-~&$]+$/, '');
}

/** `NUMBER($n)`, `n | upcase`: what the name is in, a format may hide. */
function isCall(raw: string): boolean {
  return /[(|]/.test(raw);
}

/** With its capitals, as programs look it up. */
function nameIn(raw: string): string {
  return /[\p{L}\p{N}_][\p{L}\p{N}_.-]*/u.exec(raw)?.[0] ?? '';
}
