import { describe, expect, it } from 'vitest';
import { isPartOfIdentifier } from '../../src/language/identifier.ts';

function ask(marked: string): boolean {
  const start = marked.indexOf('[');
  return isPartOfIdentifier(marked.replace('[', '').replace(']', ''), start, marked.indexOf(']') - 1);
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
  ])('%s is', (marked) => expect(ask(marked)).toBe(true));
  it.each(['[lamp]', 'the [lamp].', '[lamp]: new', 'Hi. [Lamp]', '“[lamp]”', '([lamp])', '...[lamp]'])('%s is not', (marked) =>
    expect(ask(marked)).toBe(false),
  );
});
