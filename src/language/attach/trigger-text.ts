/** The words of a trigger as a reader knows them: both parts of a split one, and none of the value's own. */

import type { Range } from '../../document/map.ts';
import type { Trigger } from './triggers.ts';

/** Stands between the parts of a split trigger: "send … back". */
const gap = ' … ';

/** The words of a trigger, as they stand there, without those of the value that it is for. */
export function triggerText(text: string, { start, end, other }: Trigger, value: Pick<Trigger, 'end' | 'start'>): string {
  const parts: readonly Range[] = other === undefined ? [[start, end]] : [[start, end], other];
  const words = parts.map((part) => without(text, part, value)).sort((a, b) => a[0] - b[0]);
  const [first, second] = words;
  if (first === undefined) return '';
  if (second === undefined) return text.slice(...first);
  return text.slice(first[1], second[0]).trim() === ''
    ? text.slice(first[0], second[1])
    : `${text.slice(...first)}${gap}${text.slice(...second)}`;
}

/** "Garantie" of "drei Jahre Garantie": the unit is the value's. */
function without(text: string, [start, end]: Range, value: Pick<Trigger, 'end' | 'start'>): Range {
  if (value.start <= start && start < value.end && value.end < end) return [value.end + spaceAt(text, value.end), end];
  if (start < value.start && value.start < end && end <= value.end) return [start, start + text.slice(start, value.start).trimEnd().length];
  return [start, end];
}

function spaceAt(text: string, offset: number): number {
  return /[\s-]/.test(text.charAt(offset)) ? 1 : 0;
}
