/** Values of the gold notation, for comparing. */

import type { DurationUnit, Value } from '../../src/language/quantity.ts';

const units: ReadonlySet<string> = new Set<DurationUnit>(['s', 'min', 'h', 'd', 'bd', 'w', 'mo', 'y']);

/** A decided value of a topic: `30d`, `50 EUR`, or a bare number, which is a share for discounts and a count otherwise. */
export function goldValue(topic: string, notation: string): Value {
  const { number = '', rest = '' } = /^(?<number>[\d.]+) ?(?<rest>[A-Za-z]*)$/.exec(notation)?.groups ?? {};
  if (number === '') throw new Error(`No value: ${notation}`);
  const extent = { low: Number(number), high: Number(number) };
  if (isUnit(rest)) return { kind: 'duration', ...extent, unit: rest };
  if (rest !== '') return { kind: 'money', ...extent, currency: rest };
  return topic === 'discount' ? { kind: 'percent', ...extent } : { kind: 'count', ...extent, noun: 'customers' };
}

function isUnit(text: string): text is DurationUnit {
  return units.has(text);
}
