/** Writes an amount of money, a percentage, a count or a size in the form of another. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import { inScriptOf } from '../quantity/digits-of-scripts.ts';
import type { Count, Money, Percent, Size } from '../quantity.ts';
import { inFormOf, type Numeral, numeralsOf, type Signs } from './numerals.ts';
import { categoryOf } from './plural.ts';

type Amount = Money | Percent | Count | Size;

/** Where and how something is written. */
interface Place {
  readonly lexicon: Lexicon;
  readonly locale: string;
}

/** Languages that write four digits without a group. */
const fourTogether = new Set(['es', 'pl', 'pt', 'it']);
/** Languages that group with a space, though a full stop is met in them, too. */
const spaced = new Set(['fr', 'ru', 'uk', 'pl', 'cs', 'sv', 'nb']);
/** Words for "percent" that change with the number. */
const inflectedPercent = new Set(['ru', 'uk', 'pl', 'cs', 'ar']);
/** Stands for no cents: `50,-`. */
const noCents = /^[.,][-–—]/;
/** Languages whose scale words ("million") are the same behind all numbers. */
const plainScales = new Set(['en', 'ja', 'zh', 'ko', 'hi', 'tr']);

/** The text of an amount with other numbers. Currency, noun and unit stay: other ones are left to people. */
export function rewrittenAmount(surface: string, old: Amount, next: Amount, { lexicon, locale }: Place): string | undefined {
  if (!isSameMeasure(old, next)) return undefined;
  const expected = extent(old);
  const wanted = extent(next);
  const found = numeralsOf(surface, expected, lexicon);
  if (found === undefined || wanted.length !== expected.length || !agrees(surface, old, next, found.factor, lexicon)) return undefined;
  const signs = signsOf(lexicon, locale);
  const isMoney = old.kind === 'money';
  let text = '';
  let from = 0;
  for (const [at, numeral] of found.numerals.entries()) {
    if (noCents.test(surface.slice(numeral.end)) && !Number.isInteger(wanted[at])) return undefined;
    const number = writtenNumber(numeral, (wanted[at] ?? 0) / found.factor, isMoney && found.factor === 1, { signs, lexicon });
    if (number === undefined) return undefined;
    text += surface.slice(from, numeral.start) + number;
    from = numeral.end;
  }
  return text + surface.slice(from);
}

function extent({ low, high }: Amount): readonly number[] {
  return low === high ? [low] : [low, high];
}

function isSameMeasure(old: Amount, next: Amount): boolean {
  if (old.kind === 'money' && next.kind === 'money') {
    return old.currency === next.currency || old.currency === undefined || next.currency === undefined;
  }
  if (old.kind === 'size' && next.kind === 'size') return old.unit === next.unit;
  return old.kind === next.kind;
}

/** Whether the words behind the number fit the new one. Signs, codes and short symbols always do. */
function agrees(surface: string, old: Amount, next: Amount, factor: number, lexicon: Lexicon): boolean {
  const [from, to] = [categoryOf(old.high / factor, lexicon), categoryOf(next.high / factor, lexicon)];
  if (from !== undefined && from === to) return true;
  if (factor !== 1) return plainScales.has(lexicon.language);
  if (old.kind === 'percent') return surface.includes('%') || surface.includes('٪') || !inflectedPercent.has(lexicon.language);
  return !/[\p{Ll}\p{Lo}]{3}/u.test(surface);
}

/** Money has two decimals or none: as the old one, or as many as it needs. */
function writtenNumber(
  numeral: Numeral,
  number: number,
  isMoney: boolean,
  { signs, lexicon }: { readonly signs: Signs; readonly lexicon: Lexicon },
): string | undefined {
  if (numeral.isWord && !Number.isInteger(number)) return undefined;
  if (Math.abs(number * 1000 - Math.round(number * 1000)) > 1e-6) return undefined;
  if (!isMoney || numeral.isWord) return inFormOf(numeral, number, signs, lexicon);
  const cents = /([.,٫])(\p{Nd}{2})$/u.exec(numeral.text);
  const whole = Math.floor(number + 1e-9);
  const rest = Math.round((number - whole) * 100);
  const decimal = cents?.[1] ?? signs.decimal;
  const text = inFormOf(
    { ...numeral, text: cents === null ? numeral.text : numeral.text.slice(0, -3) },
    whole,
    { ...signs, decimal },
    lexicon,
  );
  return cents === null && rest === 0 ? text : text + decimal + inScriptOf(numeral.text, String(rest).padStart(2, '0'));
}

function signsOf({ decimal, groups, regions, language }: Lexicon, locale: string): Signs {
  const region = /[-_]([A-Za-z]{2})(?=$|[-_])/.exec(locale)?.[1]?.toUpperCase() ?? '';
  const signs = (Object.hasOwn(regions, region) ? regions[region] : undefined) ?? { decimal, groups };
  const sign = signs.groups.find((group) => /[.,]/.test(group) && group !== signs.decimal) ?? signs.groups[0] ?? '';
  return {
    decimal: signs.decimal,
    group: spaced.has(language) || /\s/.test(sign) ? '\u00A0' : sign,
    isIndian: language === 'hi' || region === 'IN',
    groupsFrom: fourTogether.has(language) ? 5 : 4,
  };
}
