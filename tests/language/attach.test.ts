import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTopics } from '../../src/language/attach.ts';
import { shippedTopics } from '../../src/language/shipped-topics.ts';
import type { Topic } from '../../src/language/topic.ts';
import { attached, attachments, type Context } from './attach-text.ts';

describe('attach: the sentence', () => {
  it.each<[what: string, text: string, said: string[]]>([
    ['the nearest trigger', 'Delivery takes 3 days and returns 30 days.', ['delivery-time=3d', 'returns-window=30d']],
    ['labels', 'Returns: 30 days. Delivery: 3 days. Warranty: 2 years.', ['returns-window=30d', 'delivery-time=3d', 'warranty=2y']],
    ['labels of a list', 'Returns: 30 days; delivery: 3 days; refunds: 5 days', ['returns-window=30d', 'delivery-time=3d']],
    [
      'all kinds at once',
      '20% off, free shipping over $50, call us: +1 800 555 0199',
      ['discount=20', 'free-shipping-threshold=50 USD', 'support-phone=+18005550199'],
    ],
    ['round the clock as hours', 'We offer 24/7 support.', ['support-hours=24/7']],
    ['points', 'Earn 2 points for every €1 you spend.', ['loyalty-points-rate=2/1 EUR']],
    ['one quantity a trigger', 'Returns within 30 days or 60 days.', ['returns-window=30d']],
    [
      'triggers far before, where nothing competes',
      'You can return most new, unopened items sold on our site within 30 days.',
      ['returns-window=30d'],
    ],
    ['fees beside thresholds', 'Standard shipping: $5, free over $75.', ['shipping-fee=5 USD', 'free-shipping-threshold=75 USD']],
    [
      'what follows the comma of a price',
      'Shipping costs $5, or is free over $75.',
      ['shipping-fee=5 USD', 'free-shipping-threshold=75 USD'],
    ],
    ['minimum orders for free shipping', 'Free delivery with a minimum order of $20.', ['free-shipping-threshold=20 USD']],
  ])('attaches %s', (_, text, said) => {
    expect(attached(text)).toEqual(said);
  });

  it.each<[what: string, text: string]>([
    ['frequencies', 'Returns are picked up 7 days a week.'],
    ['the past', 'We wrote our return policy 30 days ago.'],
    ['old values', 'Instead of 14 days, returns are now free.'],
    ['"after" without a negation', 'Returns after 30 days get store credit.'],
    ['starting points', 'Within 3 days of delivery, tell us.'],
    ['starting points with words between', 'Tell us 3 days after your new lamp has been delivered.'],
    ['what happens after a return', 'Get your money within 14 days after your return.'],
    ['two topics as near as each other', 'Returns, 14 days, price match'],
    ['respectively', 'Returns and delivery take 30 days and 3 days respectively.'],
    ['units that do not fit', 'Return it within 2 hours.'],
    ['loose words', 'We process your return in 5 days.'],
    ['vetoed clauses', 'In case of a refund the time to return it is 14 days.'],
    ['what is missing to free shipping', 'Only $12 away from free shipping!'],
    ['bare prices', 'Oak Lamp, $89, free shipping.'],
    ['counts of something else', 'The first 100 customers get a bag.'],
    ['counts beside a noun', 'For customers: 500 products.'],
    ['customers who return', 'Returning customers wait 3 days.'],
  ])('attaches nothing to %s', (_, text) => {
    expect(attached(text)).toEqual([]);
  });

  it('reads a compound that a quantity ends in', () => {
    expect(attached('Met 2-jaarsgarantie.', 'nl')).toEqual(['warranty=2y']);
  });

  it.each<[language: string, text: string, said: string[]]>([
    ['de', 'Schicken Sie die Ware innerhalb von 30 Tagen zurück.', ['returns-window=30d']],
    ['de', 'Schicken Sie uns ein Bild, wir rufen in 2 Tagen zurück.', ['response-time=2d']],
    ['de', '2 Jahre Vor-Ort-Garantie', ['warranty=2y']],
    ['nl', 'Stuur het binnen 14 dagen terug.', ['returns-window=14d']],
    ['ja', 'お届け後30日以内の返品', ['returns-window=30d']],
    ['hi', 'डिलीवरी के 30 दिनों के भीतर वापसी', ['returns-window=30d']],
  ])('knows the order of words in %s: %s', (language, text, said) => {
    expect(attached(text, language)).toEqual(said);
  });
});

describe('attach: what stands around', () => {
  it.each<[what: string, text: string, context: Context, said: string[]]>([
    ['a heading', '30 days from delivery.', { heading: 'Return policy' }, ['returns-window=30d']],
    ['a question as heading', 'Within 2 business days.', { heading: 'How fast do you reply?' }, ['response-time=2bd']],
    ['a heading about refunds and returns', '5 days', { heading: 'How long do refunds for returns take?' }, []],
    ['a heading of two topics', '30 days', { heading: 'Warranty and returns and delivery' }, []],
    ['a heading with another kind', '$50', { heading: 'Returns' }, []],
    ['a heading far above', `${'word '.repeat(20)}30 days.`, { heading: 'Returns' }, []],
    ['a heading over a sentence about something else', 'It is on your card within 5 business days.', { heading: 'Returns' }, []],
    ['a heading over a keeping time', 'Please keep the original box for 14 days.', { heading: 'Returns' }, []],
    ['a heading over few words', 'You get 60 days, no questions.', { heading: 'Returns' }, ['returns-window=60d']],
    ['a heading over a label', 'Tables, beds, large wardrobes and chairs: 20 days', { heading: 'Returns' }, ['returns-window=20d']],
    ['a question before a long answer', 'Want to swap it? Then the new lamp is sent to you in 3 days.', {}, []],
    ['a heading over a sentence with its own words', 'Delivered in 3 days.', { heading: 'Returns' }, ['delivery-time=3d']],
    ['a field', '30 days', { field: 'shop.returnsWindow' }, ['returns-window=30d']],
    ['a field of the machine', '2 years', { field: 'warranty_cache_ttl' }, []],
    ['a field that is a sentence', '2 years', { field: 'Our lamps come with a warranty that many people like' }, []],
    ['headers', '2 years', { headers: ['Oak Lamp', 'Warranty'] }, ['warranty=2y']],
    ['a header before a heading', '30 days', { headers: ['Returns'], heading: 'Delivery' }, ['returns-window=30d']],
    ['a column of numbers', '+1 800 555 0199', { headers: ['Phone number'] }, []],
    ['a question in the text', 'Changed your mind? You have 30 days.', {}, ['returns-window=30d']],
    ['a question in the text before', 'You have 30 days.', { before: 'Thank you. Changed your mind?' }, ['returns-window=30d']],
    ['no statement before', 'You have 30 days.', { before: 'You changed your mind.' }, []],
    ['two quantities of a kind', '30 days or 60 days', { heading: 'Returns' }, []],
  ])('heeds %s', (_, text, context, said) => {
    expect(attached(text, 'en', context)).toEqual(said);
  });

  it('tells where a topic is from', () => {
    const from = (text: string, context: Context): unknown => attachments(text, 'en', context)[0]?.attached?.from;
    expect([
      from('Returns: 30 days', {}),
      from('30 days', { heading: 'Returns' }),
      from('30 days', { headers: ['Returns'] }),
      from('30 days', { field: 'returns' }),
      from('You have 30 days.', { before: 'Changed your mind?' }),
    ]).toEqual(['sentence', 'heading', 'header', 'field', 'question']);
  });
});

describe("attach: a guide's own topics", () => {
  const plus: Topic = { id: 'plus-delivery', kind: 'duration', triggers: { '*': ['Plus delivery', 'Plus members get their order'] } };

  it('win where their phrase is longer', () => {
    expect(attached('Plus delivery takes 2 days, standard delivery 5 days.', 'en', {}, [...shippedTopics, plus])).toEqual([
      'plus-delivery=2d',
      'delivery-time=5d',
    ]);
  });

  it('hold in every language', () => {
    expect(attached('Plus delivery dauert 2 Tage.', 'de', {}, [...shippedTopics, plus])).toEqual(['plus-delivery=2d']);
  });

  it('win over a shipped topic with the same words', () => {
    const outlet: Topic = { id: 'outlet-returns', kind: 'duration', triggers: { '*': ['no questions asked'] } };
    expect(attached('14 days, no questions asked.', 'en', {}, [...shippedTopics, outlet])).toEqual(['outlet-returns=14d']);
  });

  it('are known by their name as a field', () => {
    expect(attached('2 days', 'en', { field: 'plus_delivery' }, [...shippedTopics, plus])).toEqual(['plus-delivery=2d']);
  });

  it('may add words to a shipped topic', () => {
    const more: Topic = { id: 'returns-window', kind: 'duration', triggers: { '*': ['comfort promise'] } };
    expect(attached('Our comfort promise: return it for 30 days.', 'en', {}, [...shippedTopics, more])).toEqual(['returns-window=30d']);
  });
});

describe('attach: reasons', () => {
  const reasonOf = (text: string, context: Context = {}): string | undefined => attachments(text, 'en', context)[0]?.reason;

  it.each<[text: string, context: Context, reason: string]>([
    ['Returns within 30 days.', {}, 'About returns-window: "Returns" stands 1 word away.'],
    ['30-day returns', {}, 'About returns-window: "returns" stands right at it.'],
    ['30 days', { heading: 'Our returns' }, 'About returns-window: the heading above says "returns".'],
    ['30 days', { heading: 'Warranty, returns, delivery' }, 'No topic: the heading above speaks of returns-window and delivery-time.'],
    ['We wait 30 days.', {}, 'No topic: no words of one stand near.'],
    ['We are open 7 days a week.', {}, 'No topic: with "a week" behind it, the value is no promise.'],
    ['Cancel within 30 days.', {}, 'No topic: "Cancel" (notice-or-validity) is nearest, and says too little.'],
    ['30 days and 60 days for returns, respectively.', {}, 'No topic: the sentence says which is which by order only.'],
  ])('says of "%s" with %j: %s', (text, context, reason) => {
    expect(reasonOf(text, context)).toBe(reason);
  });

  it('names the quantity that has the trigger', () => {
    expect(attachments('Returns within 30 days or 60 days.')[1]?.reason).toBe(
      'No topic: "Returns" (returns-window) belongs to "30 days", which is nearer.',
    );
  });

  it('gives candidates, nearest first', () => {
    const [{ candidates = [] } = {}] = attachments('Returns within 30 days, delivery in five.');
    expect(candidates.map(({ topic }) => topic)).toEqual(['returns-window', 'delivery-time']);
    expect(candidates.map(({ distance }) => distance)).toEqual(candidates.map(({ distance }) => distance).toSorted((a, b) => a - b));
  });
});

describe('attach: any text', () => {
  const pieces = [
    'returns',
    'within',
    '30 days',
    ',',
    'after',
    'free shipping',
    '$50',
    'send',
    'back',
    '2 years',
    ':',
    'delivery',
    '(',
    '?',
    '20%',
    'off',
    '100 customers',
    'the',
    '\n',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join(' '));

  it('gives one attachment a quantity, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = attachments(text).map(({ quantity }) => quantity.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(new Set(starts).size).toBe(starts.length);
      }),
    );
  });

  it('names a trigger that stands in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { candidates } of attachments(text)) {
          for (const { trigger } of candidates) for (const part of trigger.split(' … ')) expect(text).toContain(part);
        }
      }),
    );
  });

  it('does not mind what other sentences say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const alone = attached('Returns are accepted within 30 days.');
        expect(attached(`Returns are accepted within 30 days. ${text}`).slice(0, 1)).toEqual(alone);
      }),
    );
  });

  it('needs no topics', () => {
    expect(attached('Returns within 30 days.', 'en', {}, [])).toEqual([]);
    expect(attached('Returns within 30 days.', 'xx')).toEqual([]);
  });

  it('takes a language from a tag', () => {
    expect(indexTopics(shippedTopics, 'de-AT').compiled.language).toBe('de');
  });
});
