import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/language/quantities.ts';
import { type Scoped, scopeOf } from '../../src/language/scope.ts';
import type { Topic } from '../../src/language/topic.ts';

const products = ['Oak Lamp', 'Oak Lamp Mini', 'Oak Desk', 'Light'];

/** The scope of each value of a sentence, in short: products in brackets, conditions, days, and the aside behind an `@`. */
function scopesIn(text: string, above: readonly string[] = [], topic?: Topic): string[] {
  return quantitiesOf(text, 'en-US')
    .filter(({ value }) => value.kind !== 'date')
    .map((quantity) =>
      brief(scopeOf(text, quantity, { locale: 'en', sentence: [0, text.length], products, above, ...(topic ? { topic } : {}) })),
    );
}

function brief({ scope, aside }: Scoped): string {
  const parts = [...scope.products.map((name) => `[${name}]`), ...scope.conditions];
  if (scope.from !== undefined) parts.push(`from ${scope.from}`);
  if (scope.until !== undefined) parts.push(`until ${scope.until}`);
  if (aside !== undefined) parts.push(`@${aside}`);
  return parts.join(', ');
}

describe('a statement that holds for all', () => {
  it.each([
    'You have 30 days to return your order.',
    'Returns are accepted within 30 days of delivery.',
    'If you change your mind, you have 30 days to return your order.',
    "If you're not happy with your lamp, send it back within 30 days.",
    'If your lamp stops working within 2 years, we repair it for free.',
    'In case you change your mind, you have 30 days.',
    'Items must be unused and returned within 30 days.',
    'Items can be returned within 30 days as long as they are unused.',
    'You may return it within 30 days if it is unused and in its original packaging.',
    'Every lamp comes with a 2-year warranty.',
    'Made in Germany, with a 5-year warranty.',
    'We ship from the US within 24 hours.',
    'A member of our team will reply within 24 hours.',
    'Send us an email at help@example.com and we reply within 24 hours.',
    'You can return items within 30 days in store or by mail.',
    'Free standard shipping on orders over $50.',
    'Spend $50 and shipping is free.',
    'Our 2-year warranty covers everything except the battery.',
    'Except for sale items, you can return everything within 30 days.',
    'All items except gift cards can be returned within 30 days.',
    'Sale items cannot be returned, but everything else can be returned within 30 days.',
    '20% off everything, sale items excluded.',
    'Once we receive your return, we refund you within 5 days.',
    "We're sorry to hear that. You can return it within 30 days.",
    'Did you know that you have 30 days to return your order?',
    "Don't forget our 30-day returns.",
    'No returns after 30 days.',
    "If you're a member, great; you have 30 days either way.",
    'Not happy? You have 30 days.',
    'Plus, you get 30-day returns.',
    'Standard delivery takes 3-5 days.',
    'We offer free returns and our warranty is 2 years.',
    'If something breaks and they have had it for 2 years, we fix it.',
  ])('%s', (text) => {
    expect(scopesIn(text).filter((scope) => scope !== '')).toStrictEqual([]);
  });
});

describe('for whom, what, where and when it holds', () => {
  it.each([
    ['Plus members get 60 days to return their orders.', ['plus']],
    ['As a member, you enjoy 60-day returns.', ['members']],
    ['Members of our Plus programme get 60 days to return an item.', ['plus']],
    ['Upgrade to Plus and get 60-day returns.', ['plus']],
    ['Returns are free within 30 days for members.', ['members']],
    ['Sale items can be returned within 14 days.', ['sale']],
    ['You have 30 days (14 days for sale items) to return your order.', ['', 'sale']],
    ['You have 30 days, except for sale items, which have 14 days.', ['', 'sale']],
    ['You have 30 days to return it, or 60 days if you are a Plus member.', ['', 'plus']],
    ['Lamps have a 2-year warranty, while batteries have a 1-year warranty.', ['', 'battery']],
    ['For orders outside the US, allow 45 days.', ['outside-us']],
    ['US customers have 30 days; everyone else has 45 days.', ['us', '']],
    ['UK: 3-5 days; EU: 5-7 days', ['uk', 'eu']],
    ['Delivery takes 3-5 days in the UK and 5-7 days in the EU.', ['uk', 'eu']],
    ['In the UK, you have 30 days to return it and a 2-year warranty.', ['uk', 'uk']],
    ['Members enjoy 60-day returns and 10% off.', ['members', 'members']],
    ['Standard: 3–5 days | Express: 1–2 days', ['', 'express']],
    ['Basic: $10/month, Pro: $20/month', ['basic, monthly', 'monthly, pro']],
    ['$20 per month, $200 per year', ['monthly', 'annual']],
    ['Get 20% off orders over $100.', ['orders over 100 USD', '']],
    ['Students get 15% off with a valid ID.', ['students']],
    ['With code SPRING you get 15% off.', ['code']],
    ['Selected lamps are 30% off.', ['selected lamps']],
    ['Refurbished lamps carry a 12-month warranty.', ['used']],
    ['If you bought it at a flea market, the warranty is 1 year.', ['if you bought it at a flea market']],
    ['During the holidays, replies may take 72 hours.', ['holiday']],
    ['Black Friday: 40% off.', ['black-friday']],
    ['Sale items - 14 days, members - 60 days', ['sale', 'members']],
  ])('%s', (text, expected) => {
    expect(scopesIn(text)).toStrictEqual(expected);
  });

  it('does not carry a condition over to a clause with a subject of its own', () => {
    expect(scopesIn('Students get 20% off and we reply within 24 hours.')).toStrictEqual(['students', '']);
    expect(scopesIn('We offer 30-day returns, and students get 20% off.')).toStrictEqual(['', 'students']);
  });

  it("drops what the topic's own words say", () => {
    const topic: Topic = { id: 'plus-returns', kind: 'duration', triggers: { en: ['plus member returns'] } };
    expect(scopesIn('Plus members have 60 days; EU members have 14 days.', [], topic)).toStrictEqual(['', 'eu, members']);
  });

  it('has nothing to say in a language without words', () => {
    const [quantity] = quantitiesOf('60 days', 'en');
    const at = { locale: 'tlh', sentence: [0, 7], products, above: ['Members'] } as const;
    expect(quantity && scopeOf('60 days', quantity, at)).toStrictEqual({ scope: { products: [], conditions: [] } });
  });
});

describe('validity', () => {
  it.each([
    ['Until 31 January 2027, all orders get 60-day returns.', ['until 2027-01-31']],
    ['From 1 March 2026, our warranty is 3 years.', ['from 2026-03-01']],
    ['Sale ends 30 November 2026: 20% off everything.', ['until 2026-11-30']],
    ['Orders placed before 1 March 2026 have a 1-year warranty.', ['bought until 2026-03-01']],
    ['Orders placed between November 1 and December 24 can be returned within 75 days.', ['bought from --11-01, bought until --12-24']],
    ['Lamps bought before 2020 have a 1-year warranty.', ['bought until 2020']],
    ['Until 2024 it was 14 days; now it is 30 days.', ['limited-time, @history', '']],
    ['Until 2024 you could return items within 14 days.', ['limited-time, @history']],
    ['Until 2030 you can return items within 14 days.', ['limited-time']],
    ['We have offered a 30-day return policy since 2015.', ['']],
  ])('%s', (text, expected) => {
    expect(scopesIn(text)).toStrictEqual(expected);
  });
});

describe('products', () => {
  it.each([
    ['Oak Lamp: 2 years, Oak Desk: 5 years', ['[Oak Lamp]', '[Oak Desk]']],
    ['Oak Lamps carry a 2-year warranty, hulls carry a 3-year warranty.', ['[Oak Lamp]', '']],
    ['The Oak Lamp has a 2-year warranty, and it is here in 3 days.', ['[Oak Lamp]', '[Oak Lamp]']],
    ['Oak Lamp - 2 years, Oak Lamp Mini - 1 year', ['[Oak Lamp]', '[Oak Lamp Mini]']],
    ['The Oak Lamp has a 2-year warranty and the Oak Desk a 5-year warranty.', ['[Oak Lamp]', '[Oak Desk]']],
    ['The Oak Lamp and the Oak Desk come with a 2-year warranty.', ['[Oak Desk], [Oak Lamp]']],
    ["The Oak Lamp's warranty is 2 years.", ['[Oak Lamp]']],
    ['OAK LAMP MINI: 2 YEARS', ['[Oak Lamp Mini]']],
    ['The Oak Lamp Pro has a 3-year warranty.', ['oak lamp pro']],
    ['Unlike the Oak Desk, the Oak Lamp has a 2-year warranty.', ['[Oak Lamp]']],
    ['The light is bright and has a 2-year warranty.', ['']],
    ['The Light has a 2-year warranty.', ['[Light]']],
  ])('%s', (text, expected) => {
    expect(scopesIn(text)).toStrictEqual(expected);
  });
});

describe('what stands above', () => {
  it.each([
    ['3 years', ['Warranty', 'Oak Lamp Mini'], '[Oak Lamp Mini]'],
    ['3 years', ['Oak Desk', 'Oak Lamp'], '[Oak Desk]'],
    ['60 days', ['Returns', 'Plus'], 'plus'],
    ['14 days', ['EU', 'Sale items'], 'eu, sale'],
    ['14 days in the UK', ['EU'], 'uk'],
    ['14 days', ['Other shops'], '@others'],
    ['14 days', ['How do we compare with other shops, and why do we think so?'], ''],
    ['30 days', ['What if I change my mind?'], ''],
  ])('%s under %j', (text, above, expected) => {
    expect(scopesIn(text, above)).toStrictEqual([expected]);
  });
});

describe('a question right before', () => {
  const scopeOfSecond = (question: string, sentence: string): string[] => {
    const text = `${question} ${sentence}`;
    const range = [question.length + 1, text.length] as const;
    return quantitiesOf(text, 'en').map((quantity) =>
      brief(scopeOf(text, quantity, { locale: 'en', sentence: range, products, above: [] })),
    );
  };

  it('says what the answer is about', () => {
    expect(scopeOfSecond('Bought in the sale?', 'You have 14 days.')).toStrictEqual(['sale']);
    expect(scopeOfSecond('Love the Oak Lamp?', 'It comes with a 2-year warranty.')).toStrictEqual(['[Oak Lamp]']);
    expect(scopeOfSecond('Not happy?', 'You have 30 days.')).toStrictEqual(['']);
  });

  it('says nothing where it is none', () => {
    expect(scopeOfSecond('Sale items are final.', 'You have 14 days.')).toStrictEqual(['']);
  });
});

describe('asides', () => {
  it.each([
    ['We raised our return window from 20 to 45 days.', ['@history']],
    ['Our free shipping threshold was lowered from $75 to $50.', ['@history', '']],
    ['The return window was 14 days.', ['@history']],
    ['We used to offer 14 days.', ['@history']],
    ['In 2015 we had 5,000 customers.', ['@history']],
    ['You no longer have to send returns back within 14 days.', ['@history']],
    ['You now have 60 days instead of 14 days.', ['', '@history']],
    ['Instead of 14 days you now have 60 days.', ['@history', '']],
    ['Say goodbye to 14-day returns.', ['@history']],
    ['Free shipping over $50 (down from $75).', ['', '@history']],
    ['Other shops give you 14 days.', ['@others']],
    ['Most shops offer 14 days, but we give you 60 days.', ['most shops, @others', '']],
    ['Unlike other stores, we give you 60 days.', ['']],
    ['Unlike other stores, which give you 14 days, we give you 60 days.', ['@others', '']],
    ['Unlike shops with their 14-day returns, we let you decide at home.', ['@others']],
    ['EU law gives you 14 days.', ['@others']],
    ['Under EU law, you may return goods within 14 days.', ['@others']],
    ['By law you have 14 days; with us you have 30 days.', ['@others', '']],
    ['According to our policy, you have 30 days.', ['']],
    ["We don't offer a 5-year warranty.", ['@denied']],
    ["We don't do 14-day returns.", ['@denied']],
    ['60-day returns are not available.', ['@denied']],
    ['You have 60 days, not 14 days.', ['', '@denied']],
    ['Returns are not limited to 14 days.', ['@denied']],
    ['Do you have a 30-day return policy?', ['@question']],
    ['Can I return it after 60 days?', ['@question']],
    ['For example, a shop may give you 14 days.', ['@example']],
    ['Suppose you return your order within 14 days.', ['@example']],
  ])('%s', (text, expected) => {
    expect(scopesIn(text)).toStrictEqual(expected);
  });

  it('does not take what a condition denies for a denial', () => {
    expect(scopesIn("If you don't love it, you have 30 days.")).toStrictEqual(['']);
    expect(scopesIn('If you no longer want it, return it within 30 days.')).toStrictEqual(['']);
  });
});

describe('any text', () => {
  const words = [
    '30 days',
    '$5',
    '20%',
    'if',
    'members',
    'for',
    'except',
    'sale items',
    'not',
    'Oak Lamp',
    ':',
    ',',
    ';',
    '(',
    ')',
    '-',
    'and',
    'until',
    '2024',
    'we',
  ];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((chosen) => chosen.join(' '));

  it('has lists in order, each name once, and names of the guide only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const quantity of quantitiesOf(text, 'en')) {
          const { scope } = scopeOf(text, quantity, { locale: 'en', sentence: [0, text.length], products, above: [] });
          for (const list of [scope.products, scope.conditions]) expect(list).toStrictEqual([...new Set(list)].sort());
          expect(products).toEqual(expect.arrayContaining([...scope.products]));
        }
      }),
    );
  });

  it('reads a sentence the same wherever it stands', () => {
    fc.assert(
      fc.property(texts, texts, (text, before) => {
        const shift = before.length + 1;
        for (const quantity of quantitiesOf(text, 'en')) {
          const moved = { ...quantity, start: quantity.start + shift, end: quantity.end + shift };
          const at = { locale: 'en', products, above: [] };
          expect(scopeOf(`${before} ${text}`, moved, { ...at, sentence: [shift, shift + text.length] })).toStrictEqual(
            scopeOf(text, quantity, { ...at, sentence: [0, text.length] }),
          );
        }
      }),
    );
  });
});
