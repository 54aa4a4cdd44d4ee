/** Places that no list names, behind words for sending: "deliveries to Coimbra". */

import type { Range } from '../../document/map.ts';
import { overlaps } from './parts.ts';
import type { Sentence } from './sentence.ts';

/** Words for sending with the preposition behind them. A name follows. German writes all nouns as names, so it has none. */
const sendings: Readonly<Record<string, string>> = {
  en: '(?:deliver(?:y|ies|ed|ing)?|ship(?:ping|ped|ments?)?|orders?|parcels?)\\s(?:to|in|within|across|throughout)\\s(?:the\\s)?',
  es: '(?:env[ií]os?|entregas?|pedidos?)\\s(?:a|en|para|hacia)\\s(?:la\\s|el\\s|las\\s|los\\s)?',
  fr: '(?:livraisons?|livrées?|livrons|expéditions?|envois?|commandes?)\\s(?:à|en|vers|pour|dans|au|aux)\\s(?:la\\s|le\\s|les\\s)?',
  it: '(?:consegn[ae]|spedizion[ei]|ordini)\\s(?:a|ad|in|verso|per|nel|nella|nelle)\\s(?:la\\s|il\\s|le\\s|i\\s)?',
  pt: '(?:entregas?|envios?|encomendas?|pedidos?|frete)\\s(?:em|para|no|na|nos|nas|a)\\s(?:o\\s|a\\s|os\\s|as\\s)?',
  nl: '(?:bezorging|levering|verzending|bestellingen|verzenden|leveren|bezorgen)\\s(?:in|naar|binnen|op)\\s(?:de\\s|het\\s)?',
  ru: '(?:[Дд]оставк[аеуи]|[Дд]оставляем|[Оо]тправк[аеи])\\s(?:по|в|на)\\s(?:г\\.\\s?)?',
};

const kept = new Map<string, RegExp | undefined>();

/** The places that a text names and its lists do not know, as ids of conditions. Text without small letters names none. */
export function unnamedPlaces({ text, language, narrowings }: Sentence, [from, to]: Range): string[] {
  const pattern = patternOf(language);
  if (pattern === undefined) return [];
  const found: string[] = [];
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const name = match[1] ?? '';
    const end = from + match.index + match[0].length;
    // In small letters but for its first one, so that neither titles nor abbreviations count.
    if (!/^\p{Lu}\p{Ll}+$/u.test(name)) continue;
    if (!narrowings.some((hit) => overlaps([hit.start, hit.end], [end - name.length, end]))) found.push(name.toLowerCase());
  }
  return found;
}

function patternOf(language: string): RegExp | undefined {
  if (!kept.has(language)) {
    const words = sendings[language];
    kept.set(language, words === undefined ? undefined : new RegExp(`(?<![\\p{L}])${words}(\\p{L}{3,})(?![\\p{L}])`, 'giu'));
  }
  return kept.get(language);
}
