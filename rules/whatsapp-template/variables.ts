/** What WhatsApp asks of the variables of one component. All offsets are cooked. */

import type { Field, Placeholder } from '../../src/rule/index.ts';

/** A variable at a wrong place, or with a wrong number. */
export interface WrongVariable {
  readonly variable: Placeholder;
  readonly fault: 'start' | 'end' | 'neighbour' | 'number' | 'mixed';
  /** The number that is missing. */
  readonly expected?: number;
}

/** White space, punctuation and marks of formatting: nothing that a reader takes as a word. */
const nothing = /^[\s\p{P}*_~`]*$/u;

/** Variables that a template may not have so. */
export function wrongVariables({ text, placeholders }: Pick<Field, 'text' | 'placeholders'>): WrongVariable[] {
  const faults: WrongVariable[] = [];
  const [first, last] = [placeholders[0], placeholders.at(-1)];
  if (first && nothing.test(text.slice(0, first.at))) faults.push({ variable: first, fault: 'start' });
  placeholders.forEach((variable, index) => {
    const before = placeholders[index - 1];
    if (before && text.slice(before.at + 1, variable.at).trim() === '') faults.push({ variable, fault: 'neighbour' });
  });
  const isTold = faults.some(({ variable }) => variable === last);
  if (last && !isTold && nothing.test(text.slice(last.at + 1))) faults.push({ variable: last, fault: 'end' });
  return [...faults, ...misnumbered(placeholders)];
}

/** Numbers go from 1 up without gaps; their order is free. A template has numbers or names. */
function misnumbered(placeholders: readonly Placeholder[]): WrongVariable[] {
  const numbered = placeholders.filter(({ name }) => /^\d+$/.test(name));
  if (numbered.length === 0) return [];
  const mixed = placeholders.filter((variable) => !numbered.includes(variable)).map((variable) => ({ variable, fault: 'mixed' }) as const);
  const numbers = [...new Set(numbered.map(({ name }) => Number(name)))].sort((a, b) => a - b);
  const gap = numbers.findIndex((number, index) => number !== index + 1);
  const variable = numbered.find(({ name }) => Number(name) === numbers[gap]);
  return variable ? [...mixed, { variable, fault: 'number', expected: gap + 1 }] : mixed;
}

/** Words besides variables that a template of so many variables has at least, as providers tell of Meta's check. */
export function fewestWords(variables: number): number {
  return 2 * variables + 1;
}
