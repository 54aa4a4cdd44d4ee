import { describe, expect, it } from 'vitest';
import { hasForm } from '../../rules/locale-term/phrases.ts';

describe('forms of a word', () => {
  it.each([
    ['Deine Passwörter', 'Passwort'],
    ['Mit dem Kundenkonto anmelden', 'Konto'],
    ['Bestelnummer', 'bestelling'],
    ['Добавить в корзину', 'корзина'],
    ['Tus carritos', 'carrito'],
    ['réinitialiser votre mot de passe', 'mot de passe'],
    ['सभी ऑर्डर', 'ऑर्डर'],
    ['カートに入れる', 'カート'],
  ])('%s', (text, term) => {
    expect(hasForm(text, term)).toBe(true);
  });

  it.each([
    ['Añadir a la bolsa', 'carrito'],
    ['Dein Kennwort', 'Passwort'],
    ['Ваша сумка', 'корзина'],
    ['バッグに入れる', 'カート'],
  ])('%s is none', (text, term) => {
    expect(hasForm(text, term)).toBe(false);
  });
});
