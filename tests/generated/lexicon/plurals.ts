/** Plural categories of whole numbers by the rules of CLDR (UTS #35 part 3, "Language Plural Rules"). */

const letters: Readonly<Record<string, string>> = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'r' };

/** The category of a whole number. */
export function categoryOf(rules: Readonly<Record<string, string>>, number: number): string {
  for (const [category, rule] of Object.entries(rules)) {
    const condition = (rule.split('@')[0] ?? '').trim();
    if (condition !== '' && condition.split(' or ').some((part) => isTrue(part, number))) return category;
  }
  return 'other';
}

/** The categories of 0 to 199, one letter each. */
export function pluralLetters(rules: Readonly<Record<string, string>>): string {
  return Array.from({ length: 200 }, (_, number) => letters[categoryOf(rules, number)] ?? '?').join('');
}

function isTrue(conditions: string, number: number): boolean {
  return conditions.split(' and ').every((condition) => {
    const [, operand, modulus, sign, ranges = ''] = /^([nivwftec])(?: % (\d+))? (!?=) (.+)$/.exec(condition.trim()) ?? [];
    if (operand === undefined) throw new Error(`Not a condition: ${condition}`);
    // The other operands count decimals and exponents, of which a whole number has none.
    const value = operand === 'n' || operand === 'i' ? number : 0;
    return isIn(modulus === undefined ? value : value % Number(modulus), ranges) === (sign === '=');
  });
}

function isIn(value: number, ranges: string): boolean {
  return ranges.split(',').some((range) => {
    const [low, high = low] = range.split('..').map(Number);
    return value >= (low ?? 0) && value <= (high ?? 0);
  });
}
