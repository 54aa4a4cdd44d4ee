/** Names that may be missing. */

import { expect, it } from 'vitest';
import { isGreeting, knownValue } from '../../rules/personalisation/names.ts';

it.each([
  'Hi ',
  'Dear ',
  '¡Hola ',
  'Liebe ',
  'Sehr geehrter Herr ',
  'Bonjour ',
  'Chère ',
  'Hoi ',
  'Olá ',
  'Prezada ',
  'Ciao ',
  'Gentile ',
  'Уважаемая ',
  'प्रिय ',
  'Thank you, ',
])('"%s" waits for a name', (text) => expect(isGreeting(text)).toBe(true));

it.each(['Hi there ', 'This ', 'Your order, ', 'by ', 'Chilli ', ''])('"%s" does not', (text) => expect(isGreeting(text)).toBe(false));

it.each([
  ['first_name', 'first_name'],
  ['fname', 'first_name'],
  ['customer.first_name', 'first_name'],
  ['ticket.requester.first_name', 'first_name'],
  ['subscriber.firstName', 'first_name'],
  ['contact.lastname', 'last_name'],
  ['user.name', 'name'],
  ['name', 'name'],
  ['username', 'user_name'],
  ['shop.name', undefined],
  ['product.name', undefined],
  ['event.name', undefined],
  ['order.name_of_it', undefined],
  ['product_name', 'product'],
])('%s is %s', (name, key) => expect(knownValue(name)?.key).toBe(key));
