/** The word of a unit behind another number, or another unit's. */

import { fold } from '../fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DurationUnit } from '../quantity.ts';
import { inCaseOf } from './numerals.ts';
import { categoryOf } from './plural.ts';

/** A number in a unit. */
export interface Measured {
  readonly number: number;
  readonly unit: DurationUnit;
}

/** Languages in which the noun changes with the case: a form must show that it is the nominative before it is turned into another. */
const genitivePlural: Readonly<Record<string, string>> = { ru: 'many', uk: 'many', pl: 'many', cs: 'other' };
/** Units by gender, where the words around a noun agree with it. */
const feminine: Readonly<Record<string, readonly DurationUnit[]>> = {
  es: ['h', 'w'],
  pt: ['h', 'w'],
  it: ['h', 'w'],
  fr: ['s', 'min', 'h', 'w'],
};
/** Symbols that are the same for every number. */
const symbols = /^(?:h|min|s|d|j|std|г|ч|мин|дн|мес|сек)$/u;

/**
 * What stands behind the number, for another number and unit; `undefined` where the grammar around it is not known.
 *
 * @param tail - What stands behind the number, with the space.
 * @param isBound - Whether words before it may ask for a case.
 */
export function tailFor(tail: string, old: Measured, next: Measured, lexicon: Lexicon, isBound: boolean): string | undefined {
  const gap = /^[\s\u00A0\u202F]*/u.exec(tail)?.[0] ?? '';
  const core = tail.slice(gap.length);
  const [from, to] = [categoryOf(old.number, lexicon), categoryOf(next.number, lexicon)];
  if (core === '' || from === undefined || to === undefined) return undefined;
  if (/^[-‐‑–]/u.test(core) || (gap === '' && lexicon.hasSpaces && !symbols.test(plain(core))))
    return compoundFor(tail, old, next, lexicon);
  if (old.unit === next.unit && (from === to || symbols.test(plain(core)) || isGenitive(core, old, from, to, lexicon))) return tail;
  const word = formFor({ core, from, to }, old, next, lexicon, isBound);
  return word === undefined ? undefined : gap + inCaseOf(core, word);
}

/** "30-day", "30-tägig", "zweijährig": the same behind any number but one. Only English turns the unit. */
function compoundFor(tail: string, old: Measured, next: Measured, { language, forms }: Lexicon): string | undefined {
  if (old.unit === next.unit) return next.number > 1 || language === 'en' ? tail : undefined;
  const [hyphen, word] = [tail.charAt(0), tail.slice(1)];
  const isPlain = language === 'en' && next.unit !== 'bd' && fold(word) === fold(forms[old.unit]?.['one'] ?? '');
  return isPlain ? hyphen + inCaseOf(word, forms[next.unit]?.['one'] ?? '') : undefined;
}

interface Change {
  readonly core: string;
  readonly from: string;
  readonly to: string;
}

function formFor(change: Change, old: Measured, next: Measured, lexicon: Lexicon, isBound: boolean): string | undefined {
  const { core, from, to } = change;
  const form = lexicon.forms[next.unit]?.[to];
  if (form === undefined || lexicon.language === 'ar') return undefined;
  if (old.unit === next.unit && lexicon.language === 'en') return englishFor(core, from, to);
  if (plain(core) !== fold(lexicon.forms[old.unit]?.[from] ?? '')) return undefined;
  return isSafe(change, old, next, lexicon, isBound) ? form : undefined;
}

/** "2 working days", "24 hrs": all units add an s. */
function englishFor(core: string, from: string, to: string): string | undefined {
  if (from === 'one') return /[a-z]$/i.test(core) && to !== 'one' ? `${core}${core === core.toUpperCase() ? 'S' : 's'}` : undefined;
  return /[^s]s$/i.test(core) ? core.slice(0, -1) : undefined;
}

/** Whether the words around the noun fit its new form. */
function isSafe({ from, to }: Change, old: Measured, next: Measured, lexicon: Lexicon, isBound: boolean): boolean {
  const { language, forms, units } = lexicon;
  const genitive = genitivePlural[language];
  if (genitive !== undefined) {
    const seen = forms[old.unit];
    const isGenitiveForm = from === genitive || seen?.[from] === seen?.[genitive];
    return !isGenitiveForm || to === genitive || !isBound;
  }
  if (language === 'de') {
    const hasDative = (unit: DurationUnit, category: string) => units[unit].includes(`${fold(forms[unit]?.[category] ?? '')}n`);
    return !isBound || hasDative(old.unit, from) || (old.unit === next.unit && !hasDative(next.unit, to));
  }
  if (language === 'hi') return forms[old.unit]?.[from] === forms[next.unit]?.[to] || (!isBound && from === to);
  const ofFeminine = feminine[language] ?? [];
  return ofFeminine.includes(old.unit) === ofFeminine.includes(next.unit);
}

/** "в течение 2 лет": the genitive plural stands behind any number but one. */
function isGenitive(core: string, old: Measured, from: string, to: string, { language, forms }: Lexicon): boolean {
  const genitive = genitivePlural[language];
  return genitive !== undefined && from !== genitive && to !== 'one' && plain(core) === fold(forms[old.unit]?.[genitive] ?? '');
}

/** A word as the lexicon has it. */
function plain(core: string): string {
  return fold(core.replace(/\.$/, '').replace(/[\u00A0\u202F]/g, ' '));
}
