/** Shares of a hundred. */

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

const share = { kind: 'percent', times: 1, isRest: false } as const;

/** The sign or word before the number at a token: `%20`, `yüzde 20`. Its token, or -1. */
export function percentBefore(reader: Reader, index: number): number {
  if (rolesAt(reader, index - 1).percent?.before === true) return index - 1;
  const isTurkish = reader.vocabulary.lexicon.percentBefore.length > 0;
  if (!isTurkish || !isSign(symbolAt(reader, index - 1)) || !isGlued(reader, index)) return -1;
  return isGlued(reader, index - 1) && (isNumber(reader, index - 2) || isWordAt(reader, index - 2)) ? -1 : index - 1;
}

/** The sign or word behind a number: `%`, ` percent`, 割, 折. */
export function percentAfter(reader: Reader, { next, value }: Numeral): Found | undefined {
  if (isSign(symbolAt(reader, next))) {
    const isCode = isGlued(reader, next + 1) && (isNumber(reader, next + 1) || isSign(symbolAt(reader, next + 1)));
    return isCode ? undefined : { measure: share, end: endOf(reader, next), next: next + 1 };
  }
  const first = isHyphen(reader, next) && isGlued(reader, next) && isGlued(reader, next + 1) ? next + 1 : next;
  const found = phraseAt(reader, first, ({ percent, tenths }) => percent?.after === true || tenths === true);
  if (found !== undefined) {
    if (found.roles.tenths === true) return tenths(reader, first, found.next);
    return { measure: share, end: endOf(reader, found.next - 1), next: found.next };
  }
  return isWordAt(reader, next) ? restAfter(reader, next, value) : undefined;
}

/** 割 counts tenths; the word for a discount that goes on behind it (割引) is no part of the number. */
function tenths(reader: Reader, index: number, next: number): Found {
  const end = isUnspaced(reader, index) ? startOf(reader, index) + 1 : endOf(reader, next - 1);
  return { measure: { ...share, times: 10 }, end, next };
}

/** Chinese 折 says what is left to pay: 8折 is 20 % off, 85折 is 15 % off. */
function restAfter(reader: Reader, index: number, value: number): Found | undefined {
  const isRest = reader.vocabulary.lexicon.language === 'zh' && textOf(reader, index).charCodeAt(0) === 0x6298;
  if (!isRest || value <= 0 || value >= 100) return undefined;
  return { measure: { kind: 'percent', times: value < 10 ? 10 : 1, isRest: true }, end: endOf(reader, index), next: index + 1 };
}

/** `%`, the Arabic, the small and the full-width one. */
function isSign(unit: number): boolean {
  return unit === 0x25 || unit === 0x66a || unit === 0xff05 || unit === 0xfe6a;
}
