/** How sentences and clauses begin that say more of what was said before. */

/** Words that stand for what was just named: "It has a 1-year warranty". Where verbs need no subject, verbs too. */
const pronouns: Readonly<Record<string, string>> = {
  en: "its|it(?:['’]s)?(?! (?:takes|is possible|is easy|depends))|they(?:['’]re|['’]ve|['’]ll)?|their|these|both|this one",
  es: 'tienen?|cuentan? con|vienen? con|incluyen?|llevan?|ell[oa]s?|estos|estas|ést[ea]s?|ambos|ambas|sus? garantías?',
  nl: 'hij|het heeft|het komt|ze|zij|deze|beide',
  de: 'er|es (?:hat|kommt)|sie (?:hat|kommt|ist)|diese[rs]? (?:hat|haben|kommt|kommen)|beide|darauf',
  fr: 'il (?:a|est|bénéficie)|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|les deux',
  pt: 'tem|têm|vem com|vêm com|incluem?|contam? com|el[ea]s?|est[ea]s? (?:tem|têm)|ambos|ambas',
  it: 'ha|hanno|include|includono|viene con|vengono con|ess[oaie]|quest[oiae] (?:ha|hanno)|entrambi|entrambe',
  ru: 'он|она|они|на него|на нее|на неё|на них|у него|у нее|у неё|у них',
  hi: 'इस(?:की|का|के|में|पर)|इन(?:की|का|के|में|पर)|ये',
  ja: 'これ(?:は|に|ら)|こちら(?:は|に)|同製品',
};

/** Words of joining that may stand before them. */
const joins = '(?:and|y|e|en|und|et|и|और|また)\\s+';

/** Words before a condition that opens a sentence and holds for all of it: "For Alaska and Hawaii, …". */
const prepositions: Readonly<Record<string, string>> = {
  en: 'for|in|to|within|outside|during|as|with|on',
  es: 'para|en|a|fuera|durante|como|con',
  nl: 'voor|in|naar|buiten|tijdens|als|met|op',
  de: 'für|in|im|nach|außerhalb|während|als|mit|auf|bei',
  fr: 'pour|en|au|aux|dans|vers|hors|pendant|avec|sur',
  pt: 'para|em|no|na|nos|nas|fora|durante|como|com',
  it: 'per|in|nel|nella|nei|negli|fuori|durante|come|con',
  ru: 'для|в|во|на|за|при|по|с',
};

const kept = new Map<string, RegExp>();

/** Whether a text begins with a word that stands for what was named before it. */
export function beginsWithPronoun(text: string, language: string): boolean {
  return begins(text, language, pronouns, `(?:${joins})?`);
}

/** Whether a text begins with a word of place, time or purpose. */
export function beginsWithPreposition(text: string, language: string): boolean {
  return begins(text, language, prepositions, '');
}

/** As much of a text as its first words take. */
const longest = 48;

function begins(text: string, language: string, words: Readonly<Record<string, string>>, before: string): boolean {
  const list = words[language];
  if (list === undefined) return false;
  const key = `${language} ${before}`;
  // Japanese parts no words.
  const end = language === 'ja' ? '' : '(?![\\p{L}\\p{M}])';
  const known = kept.get(key) ?? new RegExp(`^[\\s"'“„«(]*${before}(?:${list})${end}`, 'iu');
  kept.set(key, known);
  return known.test(text.slice(0, longest));
}
