import { expect, it } from 'vitest';
import { isEmptyLabel } from '../../src/language/empty-label.ts';

it.each([
  'Standard',
  'Price',
  'Prices',
  'Return policy',
  'Rückgabefrist',
  'Standardversand: normale',
  'Обычная доставка',
  '通常配送',
  'Délai',
])('%s says nothing', (label) => {
  expect(isEmptyLabel(label)).toBe(true);
});

it.each(['Coffee table', 'Notebook stand', 'Timepiece', 'Germany', 'Express', 'Wallet', 'Oak Lamp', 'Feuer'])(
  '%s says something',
  (label) => {
    expect(isEmptyLabel(label)).toBe(false);
  },
);
