/** Currencies before and behind a number. */

import type { Found } from './measure.ts';
import type { Numeral } from './numeral.ts';
import {
  endOf,
  isGlued,
  isHyphen,
  isNumber,
  isUnspaced,
  isWordAt,
  phraseAt,
  type Reader,
  rolesAt,
  startOf,
  symbolAt,
  textOf,
} from './reader.ts';
import type { Roles } from './roles.ts';

/** A currency before a number. */
export interface Prefix {
  /** First token of it. */
  readonly first: number;
  /** ISO 4217 code; absent where the region does not tell. */
  readonly currency?: string;
}

/** The currency that stands before the number at a token: `$`, `US$`, `EUR`, `Rs.`. */
export function currencyBefore(reader: Reader, index: number): Prefix | undefined {
  const last = symbolAt(reader, index - 1) === 0x2e && isGlued(reader, index - 1) ? index - 2 : index - 1;
  for (let first = Math.max(0, last - 2); first <= last; first++) {
    const found = phraseAt(reader, first, (roles) => isCurrency(roles));
    if (found === undefined || found.next !== last + 1 || !isWritten(reader, first, found.roles, found.next)) continue;
    if (isLoose(reader, first, found.next)) continue;
    if (isPartOfWord(reader, first, index) || isOthers(reader, first, index)) continue;
    return withCode(reader, first, found.roles);
  }
  return undefined;
}

/** The currency behind a number, with its cents: ` €`, `EUR`, `-Euro`, `€90`. */
export function currencyAfter(reader: Reader, numeral: Numeral): Found | undefined {
  const dashed = afterDash(reader, numeral.next);
  const isJoined = isHyphen(reader, dashed) && isGlued(reader, dashed) && isGlued(reader, dashed + 1);
  const first = skipOf(reader, isJoined ? dashed + 1 : dashed, numeral);
  const found = phraseAt(reader, first, (roles) => isCurrency(roles));
  if (found === undefined || !isWritten(reader, first, found.roles, found.next)) return undefined;
  if (isBeforeNumber(reader, first, found.next)) return undefined;
  const currency = currencyOf(reader, found.roles);
  const code = codeAt(reader, found.next);
  const next = code === undefined ? found.next : found.next + 1;
  const known = code ?? currency;
  return { measure: { kind: 'money', ...(known === undefined ? {} : { currency: known }) }, end: endOf(reader, next - 1), next };
}

/** The amount that begins with digits and goes on behind the sign: `39€90`. */
export function centsAfter(reader: Reader, { isBare }: Numeral, { next }: Found): number | undefined {
  if (!isBare || !isNumber(reader, next) || !isGlued(reader, next) || !isGlued(reader, next - 1)) return undefined;
  const cents = textOf(reader, next);
  return /^\d\d$/.test(cents) ? Number(cents) / 100 : undefined;
}

/** The token after the dash that stands for no cents: `50,-`, `50.–`, `50,--`. */
export function afterDash(reader: Reader, index: number): number {
  const mark = symbolAt(reader, index);
  if ((mark !== 0x2c && mark !== 0x2e) || !isGlued(reader, index) || !isGlued(reader, index + 1) || !isHyphen(reader, index + 1))
    return index;
  const next = isHyphen(reader, index + 2) && isGlued(reader, index + 2) ? index + 3 : index + 2;
  return isGlued(reader, next) && (isWordAt(reader, next) || isNumber(reader, next)) ? index : next;
}

/** The name of a currency without a number: `per euro`. */
export function currencyAlone(reader: Reader, index: number): { readonly currency: string; readonly next: number } | undefined {
  const found = isWordAt(reader, index) ? phraseAt(reader, index, (roles) => roles.currency !== undefined) : undefined;
  const currency = found === undefined ? undefined : currencyOf(reader, found.roles);
  return found === undefined || currency === undefined ? undefined : { currency, next: found.next };
}

/** The token behind the name of the same currency, where an amount has a sign as well: `$1,500 pesos`. */
export function afterName(reader: Reader, index: number, currency: string | undefined): number {
  const found = isWordAt(reader, index) ? phraseAt(reader, index, (roles) => roles.currency !== undefined) : undefined;
  return found !== undefined && currencyOf(reader, found.roles) === currency ? found.next : index;
}

/** The code behind an amount with a sign: `$50 CAD`. */
export function codeAt(reader: Reader, index: number): string | undefined {
  const { code } = rolesAt(reader, index);
  return code !== undefined && textOf(reader, index) === code ? code : undefined;
}

function isCurrency({ currency, code }: Roles): boolean {
  return currency !== undefined || code !== undefined;
}

/** A code counts in capitals, unless it is also a word of the currency. */
function isWritten(reader: Reader, index: number, { currency, code }: Roles, next: number): boolean {
  if (isGlued(reader, next) && isWordAt(reader, next) && !isUnspaced(reader, next) && !isUnspaced(reader, next - 1)) return false;
  return currency !== undefined || (code !== undefined && textOf(reader, index) === code);
}

/** Letters before the sign that are no part of it: `XR$5` is nothing. */
function isPartOfWord(reader: Reader, first: number, index: number): boolean {
  if (isGlued(reader, first) && isWordAt(reader, first - 1) && !isUnspaced(reader, first - 1) && !isUnspaced(reader, first)) return true;
  if (isGlued(reader, first) && isNumber(reader, first - 1)) return true;
  // A word far before the number is another one's.
  const gap = reader.lexed.text.slice(endOf(reader, index - 1), startOf(reader, index));
  return gap.length > 1;
}

/** Letters and sign of one currency stand together: in "it’s $5" the s is none of them. */
function isLoose(reader: Reader, first: number, next: number): boolean {
  return next === first + 2 && symbolAt(reader, first + 1) !== 0 && symbolAt(reader, first + 1) !== 0x2e && !isGlued(reader, first + 1);
}

/** A currency between two numbers is the one of the first, unless it touches the second; nor is a long word one: `in dollars 30 days`. */
function isOthers(reader: Reader, first: number, index: number): boolean {
  if (isGlued(reader, index)) return false;
  if (isNumber(reader, first - 1)) return true;
  return isWordAt(reader, index - 1) && endOf(reader, index - 1) - startOf(reader, index - 1) > 4;
}

/** A sign between two numbers belongs to the number it touches: `5 $10`. */
function isBeforeNumber(reader: Reader, first: number, next: number): boolean {
  if (isGlued(reader, first) || !isNumber(reader, next)) return false;
  return isGlued(reader, next) && symbolAt(reader, next - 1) !== 0;
}

/** `2 millones de euros`, `1 million d’euros`. */
function skipOf(reader: Reader, index: number, { scale }: Numeral): number {
  if (scale < 1_000_000 || !isWordAt(reader, index)) return index;
  const isShort = endOf(reader, index) - startOf(reader, index) <= 2;
  if (!isShort || isCurrency(rolesAt(reader, index))) return index;
  return symbolAt(reader, index + 1) === 0x27 ? index + 2 : index + 1;
}

function withCode(reader: Reader, first: number, roles: Roles): Prefix {
  const { code } = rolesAt(reader, first - 1);
  if (code !== undefined && roles.currency !== undefined && textOf(reader, first - 1) === code) return { first: first - 1, currency: code };
  const currency = currencyOf(reader, roles);
  return { first, ...(currency === undefined ? {} : { currency }) };
}

/** Regions where a sign of several currencies means the one of the region. */
function currencyOf({ region }: Reader, { currency, code }: Roles): string | undefined {
  const [only, ...others] = currency ?? [];
  if (only === undefined) return code;
  if (others.length === 0) return only;
  if (region === undefined) return only;
  const local = currency?.find((one) => one.startsWith(region));
  return local ?? (currency?.includes('USD') === true ? 'USD' : only);
}
