/** Spelled-out numbers by the rules of CLDR (rule-based number formats, UTS #35 part 3). */

import type { RuleSets } from './cldr.ts';

interface Rule {
  readonly base: number;
  readonly divisor: number;
  readonly text: string;
}

/** One way to write a whole number, by the name of the rule set. */
export function spell(sets: RuleSets, name: string, number: number, category: (number: number) => string): string {
  const rule = ruleFor(rulesOf(sets, name), number);
  const operands: Readonly<Record<string, number>> = { '→': number % rule.divisor, '←': Math.floor(number / rule.divisor), '=': number };
  const operandOf = (sign: string): number => operands[sign] ?? number;
  const substitute = (sign: string, target: string): string =>
    /^[#0]/.test(target) ? String(operandOf(sign)) : spell(sets, target || name, operandOf(sign), category);
  const choose = (text: string): string => text.split('|')[operandOf('→') === 0 ? 1 : 0] ?? '';
  return rule.text
    .replace(/^'|;$/g, '')
    .replace(/\[(.*?)\]/g, (_all, text: string) => choose(text))
    .replace(/\$\((?:cardinal|ordinal),(.*?)\)\$/g, (_all, forms: string) => pluralText(forms, category(operandOf('←'))))
    .replace(/([→←=])(.*?)\1/g, (_all, sign: string, target: string) => substitute(sign, target));
}

function rulesOf(sets: RuleSets, name: string): Rule[] {
  return (sets.get(name) ?? [])
    .flatMap(([key, text]) => {
      const [, base, radix, lower = ''] = /^(\d+)(?:\/(\d+))?(>*)$/.exec(key) ?? [];
      if (base === undefined) return [];
      return [{ base: Number(base), divisor: divisorOf(Number(base), Number(radix ?? 10), lower.length), text }];
    })
    .sort((a, b) => a.base - b.base);
}

function divisorOf(base: number, radix: number, lower: number): number {
  let divisor = 1;
  while (divisor * radix <= base) divisor *= radix;
  return divisor / radix ** lower;
}

/** The rule with the highest base; the one before it where a rule for remainders meets none (ICU calls it rolling back). */
function ruleFor(rules: readonly Rule[], number: number): Rule {
  const index = rules.findLastIndex(({ base }) => base <= number);
  const rule = rules[index];
  if (rule === undefined) throw new Error(`No rule for ${number}.`);
  const rollsBack = /→/.test(rule.text) && number % rule.divisor === 0 && rule.base % rule.divisor !== 0;
  return (rollsBack ? rules[index - 1] : undefined) ?? rule;
}

function pluralText(forms: string, category: string): string {
  const texts = new Map(Array.from(forms.matchAll(/(\w+)\{(.*?)\}/g), ([, key = '', text = '']) => [key, text]));
  return texts.get(category) ?? texts.get('other') ?? '';
}
