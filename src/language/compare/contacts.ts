/** Compares phone numbers, addresses and versions. */

import type { Name, Phone } from '../quantity.ts';
import type { Comparison } from './comparison.ts';

/** Digits that a number without a country code shares with one that has it, at least. */
const fewest = 7;

/** Compares two phone numbers. One whose country is not known is the same as one that ends so. */
export function phones({ number: a }: Phone, { number: b }: Phone): Comparison {
  if (a.startsWith('+') && b.startsWith('+')) return a === b ? 'equal' : 'different';
  const [digitsOfA, digitsOfB] = [subscriber(a), subscriber(b)];
  if (digitsOfA === digitsOfB) return 'equal';
  const [short, long] = digitsOfA.length < digitsOfB.length ? [digitsOfA, digitsOfB] : [digitsOfB, digitsOfA];
  return short.length >= fewest && long.endsWith(short) ? 'equal' : 'different';
}

/** Digits without the zeros that are dialled before a national number. */
function subscriber(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+/, '');
}

/** Compares two addresses, or two versions. */
export function names(a: Name, b: Name): Comparison {
  if (a.kind === 'version') return versions(a.name, b.name);
  const write = a.kind === 'email' ? (name: string) => name.toLowerCase() : page;
  return write(a.name) === write(b.name) ? 'equal' : 'different';
}

/** "Version 3" leaves open whether it is 3.1 or 3.2. */
function versions(a: string, b: string): Comparison {
  if (a === b) return 'equal';
  return a.startsWith(`${b}.`) || b.startsWith(`${a}.`) ? 'other' : 'different';
}

/** A URL without scheme, `www.`, final slash, and with its host in lower case. */
function page(url: string): string {
  const plain = url.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').replace(/^www\./i, '');
  const end = plain.search(/[/?#]/);
  const host = end < 0 ? plain : plain.slice(0, end);
  const rest = end < 0 ? '' : plain.slice(end).replace(/\/$/, '');
  return host.toLowerCase() + rest;
}
