import { describe, expect, it } from 'vitest';
import { doubtOf } from '../../rules/locale-language/evidence.ts';
import { mainScript, scriptOf } from '../../rules/locale-language/script.ts';
import { languageScores, tokenize } from '../../src/rule/index.ts';

const doubt = (text: string, locale: string): string | undefined => {
  const found = doubtOf(text, tokenize(text), locale);
  return found && (found.language ?? 'script');
};

describe('doubt', () => {
  it('arises where the words are of another language', () => {
    expect(doubt('Please use an image with an aspect ratio of 18:13.', 'fr')).toBe('en');
    expect(doubt('Si no puedes iniciar sesión, por favor visita el siguiente enlace', 'sv')).toBe('es');
    expect(doubt('Nous avons bien reçu votre commande et nous vous remercions', 'en')).toBe('fr');
    expect(doubt('Your order is on its way to you', 'ru')).toBe('en');
    expect(doubt('Ваш заказ уже в пути', 'de')).toBe('script');
  });

  it.each([
    ['en', 'Your order has been sent, and it will be with you soon.'],
    ['es', 'Tu pedido ya está en camino y llegará mañana a tu casa.'],
    ['nl', 'Je bestelling is onderweg en wordt morgen bij je bezorgd.'],
    ['de', 'Jetzt die neuen Leuchten von Mozilla Firefox Pocket entdecken'],
    ['fr', 'Votre commande est en route et arrivera demain chez vous.'],
    ['pt', 'O seu pedido está a caminho e chega amanhã.'],
    ['it', 'Il tuo ordine è in viaggio e arriverà domani.'],
    ['ru', 'Ваш заказ уже в пути: Mozilla Firefox Relay Premium'],
    ['hi', 'आपका ऑर्डर रास्ते में है: Oak Lamp Mini'],
    ['ja', 'ご注文の商品は発送されました'],
    ['nb', 'Bestillingen din er på vei og kommer i morgen.'],
    ['da', 'Din ordre er på vej og kommer i morgen.'],
    ['xh', 'Umyalelo wakho usendleleni kwaye uya kufika ngomso'],
  ])('does not arise in %s', (locale, text) => {
    expect(doubt(text, locale)).toBeUndefined();
  });
});

describe('scripts', () => {
  it('are told by most letters', () => {
    expect(mainScript('Oak Lamp для дома и сада')?.script).toBe('Cyrl');
    expect(mainScript('123')).toBeUndefined();
    expect(scriptOf('sr')).toBeUndefined();
    expect(scriptOf('pt-BR')).toBe('Latn');
    expect(scriptOf('az-Cyrl')).toBeUndefined();
  });
});

describe('the detector', () => {
  it('is loaded when it is asked', () => {
    const scores = languageScores('Bestillingen er på vei og kommer i morgen');
    expect([...scores].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('nb');
  });
});
