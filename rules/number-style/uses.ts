/** All numbers of a text whose form can be told. */

import type { Quantity } from '../../src/rule/index.ts';
import { currencyUse } from './currency.ts';
import { dateUse } from './date.ts';
import type { Passage } from './never.ts';
import { percentUse } from './percent.ts';
import { rangeUse } from './range.ts';
import { thousandsUse } from './thousands.ts';
import { timeUses } from './time.ts';
import type { Use } from './use.ts';

/** In any order. */
export function usesIn({ text, quantities, inert, locale }: Passage): Use[] {
  const isEnglish = /^en(?:-|$)/.test(locale);
  const times = isEnglish ? timeUses(text, inert) : [];
  return [...times, ...quantities.flatMap((quantity) => usesOf(text, quantity, locale, isEnglish))];
}

function usesOf(text: string, quantity: Quantity, locale: string, isEnglish: boolean): Use[] {
  const found = [
    percentUse(text, quantity, locale),
    currencyUse(text, quantity),
    rangeUse(text, quantity, locale),
    thousandsUse(text, quantity, locale),
    isEnglish ? dateUse(text, quantity) : undefined,
  ];
  return found.filter((use) => use !== undefined);
}
