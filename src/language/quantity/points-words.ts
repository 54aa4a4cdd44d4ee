/** Words of loyalty programmes: points, and what they are given for. */

interface PointsWords {
  readonly points: readonly string[];
  /** Between the points and the money. */
  readonly per: readonly string[];
}

const words: Readonly<Record<string, PointsWords>> = {
  en: { points: ['point', 'points', 'pts'], per: ['per', 'for every', 'for each', 'on every', 'with every'] },
  es: { points: ['punto', 'puntos'], per: ['por', 'por cada', 'cada'] },
  nl: { points: ['punt', 'punten', 'spaarpunt', 'spaarpunten'], per: ['per', 'voor elke', 'voor iedere', 'bij elke'] },
  de: {
    points: ['punkt', 'punkte', 'punkten', 'bonuspunkt', 'bonuspunkte', 'treuepunkt', 'treuepunkte'],
    per: ['pro', 'je', 'für jeden', 'für je'],
  },
  fr: { points: ['point', 'points'], per: ['par', 'pour', 'pour chaque', 'tous les', 'chaque'] },
  pt: { points: ['ponto', 'pontos'], per: ['por', 'a cada', 'por cada', 'para cada'] },
  it: { points: ['punto', 'punti'], per: ['per', 'ogni', 'per ogni'] },
  ru: { points: ['балл', 'балла', 'баллов', 'бонус', 'бонуса', 'бонусов'], per: ['за', 'за каждые', 'за каждый', 'с каждых', 'на каждые'] },
  hi: { points: ['पॉइंट', 'पॉइंट्स', 'अंक', 'प्वाइंट'], per: ['प्रति', 'हर'] },
  ja: { points: ['ポイント', 'pt'], per: ['につき', 'ごとに', 'ごと', '毎に', 'あたり'] },
  pl: { points: ['punkt', 'punkty', 'punktów', 'pkt'], per: ['za', 'za każde', 'za każdy', 'za każdą'] },
  sv: { points: ['poäng'], per: ['per', 'för varje'] },
  cs: { points: ['bod', 'body', 'bodů'], per: ['za', 'za každých', 'za každou'] },
  tr: { points: ['puan'], per: ['başına', 'için'] },
};

const none: PointsWords = { points: [], per: [] };

/** Words of a language. */
export function pointsWords(language: string): PointsWords {
  return words[language] ?? none;
}
