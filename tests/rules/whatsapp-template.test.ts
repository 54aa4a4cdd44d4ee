/** Variables of WhatsApp's templates. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongVariables } from '../../rules/whatsapp-template/variables.ts';
import { promotion } from '../../rules/whatsapp-template/words.ts';

/** A text with `{{1}}` for its variables, as a reader gives it. */
function field(source: string): Parameters<typeof wrongVariables>[0] {
  const placeholders: { at: number; name: string; raw: string; dialect: string }[] = [];
  let text = '';
  let done = 0;
  for (const { index, 0: raw, 1: name = '' } of source.matchAll(/\{\{(\w+)\}\}/g)) {
    text += source.slice(done, index);
    placeholders.push({ at: text.length, name, raw, dialect: 'whatsapp' });
    text += '\uFFFC';
    done = index + raw.length;
  }
  return { text: text + source.slice(done), placeholders };
}

const faults = (source: string): string[] => wrongVariables(field(source)).map(({ variable, fault }) => `${variable.raw} ${fault}`);

describe('a variable', () => {
  it.each([
    ['Hi {{1}}, welcome.', []],
    ['{{1}}, welcome.', ['{{1}} start']],
    ['*{{1}}*, welcome.', ['{{1}} start']],
    ['Welcome, {{1}}.', ['{{1}} end']],
    ['Welcome, {{1}}\n', ['{{1}} end']],
    ['{{1}}', ['{{1}} start']],
    ['Hi {{1}} {{2}}, hello.', ['{{2}} neighbour']],
    ['Hi {{1}} {{2}}', ['{{2}} neighbour']],
    ['{{1}} {{2}}', ['{{1}} start', '{{2}} neighbour']],
    ['Hi {{1}}-{{2}}, hello.', []],
    ['Hi {{2}}, your {{1}} is here.', []],
    ['Hi {{1}}, your {{3}} is here.', ['{{3}} number']],
    ['Hi {{2}}, hello.', ['{{2}} number']],
    ['Hi {{0}} and {{1}}, hello.', ['{{0}} number']],
    ['Hi {{name}}, your {{order}} is here.', []],
    ['Hi {{name}}, your {{1}} is here.', ['{{name}} mixed']],
    ['Hi {{1}}, {{1}} is your name.', []],
  ])('in "%s"', (source, expected) => expect(faults(source)).toEqual(expected));

  it('between words, numbered from 1, is right in any order', () => {
    const numbers = fc.integer({ min: 1, max: 8 }).chain((count) => {
      const all = Array.from({ length: count }, (_, index) => index + 1);
      return fc.shuffledSubarray(all, { minLength: count });
    });
    fc.assert(
      fc.property(numbers, (order) => {
        expect(faults(`a ${order.map((number) => `{{${number}}} b `).join('')}`)).toEqual([]);
      }),
    );
  });
});

it.each(['20% off', '20 % Rabatt', '-30 %', 'скидка 20 %', 'cupón', 'Gutscheincode', 'shop now', 'code promo', 'bestel nu', 'सेल'])(
  '%s advertises',
  (text) => expect(text.match(promotion)).not.toBeNull(),
);

it.each(['Your order is 20% packed', 'We offer help', 'free parking', 'a sailor', 'between 10-20 %', 'salesperson'])(
  '%s does not',
  (text) => expect(text.match(promotion)).toBeNull(),
);
