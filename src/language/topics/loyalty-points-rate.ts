import type { Topic } from '../topic.ts';

/** Points for money spent. */
export const loyaltyPointsRate: Topic = {
  id: 'loyalty-points-rate',
  kind: 'points',
  fields: ['points rate', 'points per euro', 'points per dollar', 'points per pound', 'loyalty points', 'loyalty rate', 'earn rate'],
  triggers: {
    en: ['point', 'points', 'reward points', 'loyalty points', 'bonus points'],
    es: ['punto', 'puntos'],
    nl: ['punt', 'punten', 'spaarpunt', 'spaarpunten'],
    de: ['punkt', 'punkte', 'punkten', 'bonuspunkt', 'bonuspunkte', 'treuepunkt', 'treuepunkte'],
    fr: ['point', 'points'],
    pt: ['ponto', 'pontos'],
    it: ['punto', 'punti'],
    ru: ['балл', 'балла', 'баллов', 'баллы', 'бонусов', 'бонуса', 'бонус'],
    hi: ['पॉइंट', 'पॉइंट्स', 'अंक'],
    ja: ['ポイント'],
  },
};
