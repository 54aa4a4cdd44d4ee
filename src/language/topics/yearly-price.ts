import type { Topic } from '../topic.ts';

/** What a subscription costs a year: not to be held against the price of a month. */
export const yearlyPrice: Topic = {
  id: 'yearly-price',
  kind: 'money',
  isCompetitor: true,
  triggers: {
    en: ['per year', 'a year', 'each year', 'every year', 'yearly', 'annually', 'annual', 'per annum', '/year', '/yr', '/ year', '/ yr'],
    es: ['al año', 'por año', 'anual*', 'anuales', '/año', '/ año', 'cada año'],
    nl: ['per jaar', 'jaarlijks*', '/jaar', '/ jaar', 'elk jaar'],
    de: ['pro jahr', 'jährlich*', '/jahr', '/ jahr', 'je jahr', 'jahresbeitrag', 'jahrespreis'],
    fr: ['par an', 'annuel*', '/an', '/ an', 'chaque année'],
    pt: ['por ano', 'ao ano', 'anual', 'anuais', '/ano', '/ ano', 'anuidade'],
    it: ["all'anno", 'annuale', 'annuali', 'annuo', '/anno', '/ anno', 'ogni anno'],
    ru: ['в год', 'ежегодн*', '/год', '/ год', 'за год', 'годов*'],
    hi: ['प्रति वर्ष', 'वार्षिक', 'हर साल', 'सालाना', 'प्रति साल'],
    ja: ['年額', '/年', '毎年', '年会費', '年間'],
  },
};
