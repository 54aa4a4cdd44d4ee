/** Topics of a guide's own, and durations that are another thing than the promise beside them. */

import { describe, expect, it } from 'vitest';
import { shippedTopics } from '../../src/language/shipped-topics.ts';
import type { Topic } from '../../src/language/topic.ts';
import { attached } from './attach-text.ts';

describe("a topic of the guide's own", () => {
  const own = (id: string, kind: Topic['kind'], ...about: string[]): Topic[] => [...shippedTopics, { id, kind, triggers: { '*': about } }];

  it('goes before a shipped one', () => {
    expect(attached('Oak Plus costs $49 a year.', 'en', {}, own('plus-price', 'money', 'Oak Plus costs'))).toStrictEqual([
      'plus-price=49 USD',
    ]);
    expect(attached('Oak Plus kostet 39 € im Jahr.', 'de', {}, own('plus-price', 'money', 'Oak Plus kostet'))).toStrictEqual([
      'plus-price=39 EUR',
    ]);
  });

  it('leaves a shipped one what stands right at it', () => {
    const topics = own('studio-hours', 'duration', 'our studio');
    expect(attached('Visit our studio and ask about the terms of the 2-year warranty.', 'en', {}, topics)).toStrictEqual(['warranty=2y']);
  });
});

describe('no promise', () => {
  it.each([
    ['en', 'Your return window closes in 7 days.'],
    ['en', 'Your desk arrives in 2 days.'],
    ['en', 'Please reply within 7 days.'],
    ['en', 'Answer within 5 minutes to win a lamp!'],
    ['en', 'Register your lamp and the warranty becomes 5 years.'],
    ['en', 'You can return it within 30 days of your last visit.'],
    ['en', 'Deliveries of sofas are announced 3 days ahead.'],
    ['de', 'Registrieren Sie die Lampe: Die Garantie verlängert sich auf 5 Jahre.'],
    ['es', 'Tu plazo de devolución termina en 7 días.'],
    ['fr', 'Votre délai de retour se termine dans 7 jours.'],
    ['it', 'Il periodo di reso scade tra 7 giorni.'],
    ['pt', 'O prazo de devolução termina em 7 dias.'],
    ['nl', 'Je retourtermijn verloopt over 7 dagen.'],
    ['ru', 'Срок возврата истекает через 7 дней.'],
    ['fr', 'Veuillez répondre sous 7 jours.'],
    ['it', 'Si prega di rispondere entro 7 giorni.'],
  ])('%s: %s', (language, text) => {
    expect(attached(text, language)).toStrictEqual([]);
  });
});

describe('a promise in other words', () => {
  it.each([
    ['en', 'Orders arrive in 2 days.', 'delivery-time=2d'],
    ['en', 'Your order reaches you in 3-5 business days.', 'delivery-time=3-5bd'],
    ['en', 'Your refund is on your card within 5 business days.', 'refund-processing-time=5bd'],
    ['en', 'Try Oak Plus free for 14 days.', 'trial-length=14d'],
    ['en', 'Full refund within 30 days, no questions asked.', 'returns-window=30d'],
    ['es', 'Lo recibes en 3-5 días.', 'delivery-time=3-5d'],
    ['es', 'Te devolvemos el dinero en 14 días.', 'refund-processing-time=14d'],
    ['es', 'Te devolvemos el dinero en los primeros 30 días.', 'returns-window=30d'],
    ['es', 'Prueba Oak Plus gratis durante 14 días.', 'trial-length=14d'],
    ['de', 'Testen Sie Oak Plus kostenlos für 14 Tage.', 'trial-length=14d'],
    ['fr', 'Essayez Oak Plus gratuitement pendant 14 jours.', 'trial-length=14d'],
    ['fr', 'Vous recevez votre colis sous 3 jours.', 'delivery-time=3d'],
    ['it', 'Puoi rendere gli articoli entro 100 giorni.', 'returns-window=100d'],
    ['it', 'Riceverai il tuo ordine in 3-5 giorni.', 'delivery-time=3-5d'],
    ['nl', 'Je hebt je bestelling binnen 3 dagen in huis.', 'delivery-time=3d'],
    ['pt', 'O reembolso aparece no seu cartão em 5 dias.', 'refund-processing-time=5d'],
  ])('%s: %s', (language, text, expected) => {
    expect(attached(text, language)).toStrictEqual([expected]);
  });
});
