/** Forms of an amount of money: `€20`, `€ 20`, `20€`, `20 €`, `EUR 20`, `20 EUR`. */

import type { Quantity } from '../../src/rule/index.ts';
import type { Use } from './use.ts';

const number = "(\\d[\\d.,\\u00a0\\u202f’' ]*\\d|\\d)";
const before = new RegExp(`^([A-Z]{0,3}\\p{Sc}|[A-Z]{3})([ \\u00a0\\u202f]?)${number}$`, 'u');
const after = new RegExp(`^${number}([ \\u00a0\\u202f]?)([A-Z]{0,3}\\p{Sc}|[A-Z]{3})$`, 'u');

/** Signs of one currency, which can stand for its code and the reverse. */
const signs: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', INR: '₹', RUB: '₽', TRY: '₺', UAH: '₴', KRW: '₩' };

/** The form of one amount; `undefined` for ranges, words and short forms such as `$12k`. */
export function currencyUse(text: string, { start, end, value }: Quantity): Use | undefined {
  if (value.kind !== 'money' || value.low !== value.high) return undefined;
  const surface = text.slice(start, end);
  const leading = before.exec(surface);
  const [, first = '', gap = '', second = ''] = leading ?? after.exec(surface) ?? [];
  if (first === '') return undefined;
  const [unit, amount] = leading ? [first, second] : [second, first];
  const code = /^[A-Z]{3}$/.test(unit);
  const space = gap === '' ? '' : ' ';
  const name = code ? 'EUR' : '€';
  const form = leading ? `${name}${space}20` : `20${space}${name}`;
  const sign = code ? signs[unit] : unit;
  const letters = code ? unit : Object.keys(signs).find((key) => signs[key] === unit);
  const others = {
    ...(sign === undefined
      ? {}
      : { '€20': sign + amount, '€ 20': `${sign}\u00a0${amount}`, '20€': amount + sign, '20 €': `${amount}\u00a0${sign}` }),
    ...(letters === undefined ? {} : { 'EUR 20': `${letters}\u00a0${amount}`, '20 EUR': `${amount}\u00a0${letters}` }),
  };
  return { kind: 'currency', form, start, end, others };
}
