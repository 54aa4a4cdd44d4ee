import { describe, expect, it } from 'vitest';
import name from '../../rules/name/rule.ts';
import term from '../../rules/term/rule.ts';
import { applyFixes } from '../../src/linter/fix.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { findingsIn, linterWith } from './linting.ts';

/** Findings for a plain text under a guide, and the text after `--fix`. */
function run(settings: string, text: string, locale = 'en'): { findings: Finding[]; fixed: string } {
  const findings = findingsIn(linterWith({ term, name }, `locale: ${locale}\n${settings}\n`), { 'a.txt': text });
  return { findings, fixed: applyFixes(text, findings) };
}

const terms = (use: string, not: string, rest = ''): string => `terms: [{ use: ${use}, not: [${not}]${rest} }]`;

describe('plurals', () => {
  it.each([
    ['administrator', 'admin, admins', 'Admins can. An admin can.', 'Administrators can. An administrator can.'],
    ['category', 'group, groups', 'All groups', 'All categories'],
    ['category', 'group*', 'All GROUPS ARE HERE', 'All GROUPS ARE HERE'],
    ['category', 'group*', 'All groups', 'All categories'],
    ['box', 'crate, crates', 'Two crates', 'Two boxes'],
    ['email', 'e-mail, e-mails', 'Two e-mails', 'Two emails'],
    ['email', 'e-mails', 'E-mails are kept', 'Emails are kept'],
    ['business days', 'working day*', 'In 3 working days', 'In 3 business days'],
    ['business days', 'weekdays', 'On weekdays', 'On business days'],
    ['US', 'United States', 'In the United States we', 'In the US we'],
  ])('%s for %s: %s', (use, not, text, expected) => expect(run(terms(use, not), text).fixed).toBe(expected));

  it.each([
    ['administrator', 'admins', 'The admins can', 'administrator'],
    ['staff', 'employee, employees', 'The employees can', 'staff'],
    ['sign in', 'log in, logs in, logged in', 'He logs in', 'sign in'],
    ['sign in', 'login, logins', 'All logins', 'sign in'],
  ])('no fix, %s for %s: %s', (use, not, text, expected) => {
    const { findings, fixed } = run(terms(use, not), text);
    expect(findings.map((finding) => finding.expected)).toEqual([[expected]]);
    expect(fixed).toBe(text);
  });
});

it.each([
  ['promo code', 'coupon', 'Enter a coupon code.'],
  ['promo code', 'coupon', 'Enter all coupon codes.'],
  ['new cart', 'basket', 'The new basket'],
])('no fix that says a word twice, %s for %s: %s', (use, not, text) => {
  const { findings, fixed } = run(terms(use, not), text);
  expect(findings).toHaveLength(1);
  expect(fixed).toBe(text);
});

describe('codes, paths and parts of words', () => {
  it.each([
    'Enter the code BASKET at checkout',
    'Use coupon BASKET now',
    'Con el código: BASKET',
    'Your code is “BASKET”.',
    'Go to /basket now',
    'Set $basket here',
    'The my-basket page',
    'A basket-like thing',
    'use code BASKET20',
    'the basket2 thing',
    'Open basket.html now',
    'shop/basket',
  ])('%s: nothing', (text) => expect(run(terms('cart', 'basket*'), text).findings).toEqual([]));

  it.each(['Use BASKET for 20% off', 'ENTER CODE BASKET NOW'])('%s: no fix', (text) => {
    const { findings, fixed } = run(terms('cart', 'basket*'), text);
    expect(findings).toHaveLength(1);
    expect(fixed).toBe(text);
  });

  it.each([
    ['en', 'email', 'e-mail', 'Phone/E-mail', 'Phone/Email'],
    ['de', 'E-Mail', 'Email', 'Ihre Email-Adresse', 'Ihre E-Mail-Adresse'],
    ['en', 'cart', 'basket', 'YOUR BASKET IS EMPTY', 'YOUR CART IS EMPTY'],
    ['en', 'cart', 'basket', 'Your basket - empty', 'Your cart - empty'],
  ])('%s: %s for %s in %s', (locale, use, not, text, expected) => expect(run(terms(use, not), text, locale).fixed).toBe(expected));

  it.each(['Use code OAKLAMP today', 'See /OakLamp', 'oak.OakLamp'])('a name in %s: nothing', (text) =>
    expect(run('names: [Oak Lamp]', text).findings).toEqual([]),
  );

  it('has no fix for a name that may be a code', () => {
    const { findings, fixed } = run('names: [Oak Lamp]', 'Use OAKLAMP for 20% off');
    expect(findings).toHaveLength(1);
    expect(fixed).toBe('Use OAKLAMP for 20% off');
  });
});

describe('full stops', () => {
  it.each([
    ['US', 'U.S.', 'We ship to the U.S.', 'We ship to the US.'],
    ['US', 'U.S.', '(We ship to the U.S.)', '(We ship to the US.)'],
    ['US', 'U.S.', 'Only in the U.S. for now', 'Only in the US for now'],
    ['US', 'U.S.', 'Only in the U.S., for now', 'Only in the US, for now'],
    ['US', 'U.S.', 'Is it in the U.S.?', 'Is it in the US?'],
    ['US', 'U.S.', 'Only in the U.S. The price', 'Only in the US. The price'],
    ['US', 'U.S.', 'Only in the U.S. Government', 'Only in the U.S. Government'],
    ['US', 'U.S.', 'U.S.', 'US'],
    ['US', 'U.S.', 'U.S. Shipping is free', 'US Shipping is free'],
    ['a.m.', 'AM', 'From 9 AM.', 'From 9 a.m.'],
    ['a.m.', 'AM', 'From 9 AM on', 'From 9 a.m. on'],
    ['and so on', 'etc.', 'Lamps etc.', 'Lamps and so on.'],
  ])('%s for %s: %s', (use, not, text, expected) => expect(run(terms(use, not), text).fixed).toBe(expected));

  it('says the approved writing', () =>
    expect(run(terms('a.m.', 'AM'), 'From 9 AM.').findings[0]).toMatchObject({
      reason: 'Unexpected "AM", expected "a.m.".',
      expected: ['a.m.'],
      fix: { text: 'a.m' },
    }));
});

describe('capitals of the approved writing', () => {
  it.each([
    ['en', 'iPhone', 'i-phone', 'I-phone users', 'iPhone users'],
    ['en', 'iPhone', 'Apple phone', 'BUY AN APPLE PHONE', 'BUY AN iPhone'],
    ['en', '37signals', 'Signals Inc', 'Signals Inc is', '37signals is'],
    ['en', 'macOS', 'mac os', 'Mac OS runs', 'macOS runs'],
    ['en', 'eBay shop', 'e-bay shop', 'E-bay shop owners', 'eBay shop owners'],
    ['en', "'6\" lamp'", 'small lamp', 'Small lamp for you', '6" lamp for you'],
    ['en', 'a US citizen', 'an American', 'An American may apply here.', 'A US citizen may apply here.'],
    ['en', 'a US citizen', 'an American', 'How An American Applies', 'How A US Citizen Applies'],
    ['en', 'shopping cart', 'basket', 'Basket Lamp and other things', 'Shopping cart Lamp and other things'],
    ['en', 'shopping cart', 'basket', 'Your Basket Is Empty', 'Your Shopping Cart Is Empty'],
    ['en', 'sign in to GitHub', 'log in', 'Log in now', 'Sign in to GitHub now'],
  ])('%s: %s for %s: %s', (locale, use, not, text, expected) => expect(run(terms(use, not), text, locale).fixed).toBe(expected));

  it('leaves a name as it is', () =>
    expect(run(`names: [npm]\n${terms('npm', 'node package manager')}`, 'Node package manager works.').fixed).toBe('npm works.'));

  it.each([
    ['Courriel', 'E-mail'],
    ['Courriel Canada', 'E-mail'],
  ])('French %s → %s', (text, expected) => expect(run(terms('e-mail', 'courriel'), text, 'fr').findings[0]?.expected).toEqual([expected]));
});

describe('exceptions', () => {
  it.each([
    ['cart', 'basket*', 'basketball*, picnic basket', 'Basketball, basketballs, picnic baskets and a Picnic Basket'],
    ['cart', 'basket*', 'basketball', 'Two basketballs'],
    ['cart', 'basket, baskets', 'picnic basket', 'Two picnic baskets'],
    ['shopping cart', 'cart*', 'x', 'Two shopping carts'],
    ['cart', 'basket of x*, basket*', 'basket of goods', 'The basket of goods'],
  ])('%s for %s except %s: %s', (use, not, except, text) =>
    expect(run(terms(use, not, `, except: [${except}]`), text).findings).toEqual([]),
  );

  it('still finds the word itself', () =>
    expect(run(terms('cart', 'basket*', ', except: [basketball*, picnic basket]'), 'Your baskets').fixed).toBe('Your carts'));

  it('keeps the plural of a name', () =>
    expect(run(`names: [Basket Lamp]\n${terms('cart', 'basket*')}`, 'Two Basket Lamps').findings).toEqual([]));
});

it.each([
  ['The button says cart', 'Unexpected "basket", expected "cart". The button says cart.'],
  ['The button says cart.', 'Unexpected "basket", expected "cart". The button says cart.'],
  ['"Why not?"', 'Unexpected "basket", expected "cart". Why not?'],
])('says why: %s', (why, reason) => {
  const [finding] = run(terms('cart', 'basket', `, why: ${why}`), 'Your basket').findings;
  expect(finding?.reason).toBe(reason);
  expect(finding?.note).toBe('The style guide says so: style-guide.yml:2:11');
});
