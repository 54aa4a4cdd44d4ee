import { describe, expect, it } from 'vitest';
import { isCode, isPartOfIdentifier } from '../../src/language/identifier.ts';

function ask(marked: string, question = isPartOfIdentifier): boolean {
  const start = marked.indexOf('[');
  return question(marked.replace('[', '').replace(']', ''), start, marked.indexOf(']') - 1);
}

describe('isPartOfIdentifier', () => {
  it.each([
    '[github]/docs',
    '@[slack]',
    '#[lamp]',
    'docs/[github]',
    'my_[lamp]',
    '[lamp]_id',
    '[oak-lamp]-stand',
    'x.[lamp]',
    '[lamp].js',
    '[github](dot)com',
    '[lamp]:8080',
    'oak\u2011[lamp]',
  ])('%s is', (marked) => expect(ask(marked)).toBe(true));
  it.each(['[lamp]', 'the [lamp].', '[lamp]: new', 'Hi. [Lamp]', '“[lamp]”', '([lamp])', '...[lamp]', '[lamp]- and', '[lamp]- '])(
    '%s is not',
    (marked) => expect(ask(marked)).toBe(false),
  );
});

describe('isCode', () => {
  it.each(['the code [LAMP]', 'Code: [LAMP]', 'coupon “[LAMP]”', 'el código [LAMP]', 'promo codes [LAMP]', 'Your code is [LAMP]'])(
    '%s is',
    (marked) => expect(ask(marked, isCode)).toBe(true),
  );
  it.each(['the code [lamp]', 'the code [Lamp]', 'barcode [LAMP]', 'a code for [LAMP]', '[LAMP]', 'code [OAK LAMP]'])(
    '%s is not',
    (marked) => expect(ask(marked, isCode)).toBe(false),
  );
});
