import { describe, expect, it } from 'vitest';
import { windowKind } from '../../src/language/window-kind.ts';

describe('windowKind', () => {
  it.each([
    'Widerrufsfrist',
    'right of withdrawal',
    'rétracter',
    'herroepingstermijn',
    'desistimiento',
    'diritto di recesso',
    'クーリング・オフ',
  ])('knows that %s is withdrawal', (trigger) => {
    expect(windowKind(trigger)).toBe('withdrawal');
  });

  it.each(['Exchanges', 'Umtausch', 'échanger', 'cambios', 'ruilen', 'troca', 'обмен', '交換'])(
    'knows that %s is an exchange',
    (trigger) => {
      expect(windowKind(trigger)).toBe('exchange');
    },
  );

  it.each(['returns', 'Rückgabe', 'cambiar de opinión', 'cambiare idea', 'money-back guarantee', 'zurücksenden', 'devolver'])(
    'has no other name for %s',
    (trigger) => {
      expect(windowKind(trigger)).toBeUndefined();
    },
  );
});
