/** Goods that a title names, so that what stands below it is about them: "Returns policy for watches". */

/** Words for "for" and "on" between what a title promises and what it is for. */
const purposes = 'for|on|für|auf|para|sobre|pour|sur|per|su|sui|sulle|voor|op|для|на';

/** Words behind it that name no goods of their own: who asks, and all that is sold. */
const general = new RegExp(
  `^(?:${[
    'orders?|items?|products?|goods|purchases?|customers?|consumers?|refunds?|returns?|exchanges?|shipping|shipments?|deliver(?:y|ies)|support|help|you|us|me|it|this|that|free|information|details|services?|claims?|warrant(?:y|ies)|everyone|everything|all|any|an?|the|our|your|my|its|their|his|her|time|top|sale|online|stores?|shops?|cancellations?|payments?|questions?|every',
    'kunden|endkunden|verbraucher|privatkunden|bestellungen|artikel|produkte|waren?|rücksendungen|retouren|einkäufe|lieferungen|rückgaben?|erstattungen|alle|unsere?n?|ihre?n?|deine?n?|dich|sie|euch|fragen|den|die|das|eine?n?',
    'pedidos?|clientes?|productos?|artículos?|compras?|devoluciones|envíos?|reembolsos?|usted|ti|particulares|todos|todas|nuestros?|nuestras?|sus?|tus?|solicitar|hacer|realizar|devolver|una?|unos|la|las|el|los',
    'commandes?|clients?|produits?|articles?|achats?|retours?|livraisons?|remboursements?|vous|toi|particuliers|tous|toutes|nos|notre|vos|votre|retourner|recevoir|une?|les?|la|des',
    'ordin[ei]|clienti|prodotti|articoli|acquisti|resi|spedizioni|rimborsi|te|privati|tutti|tutte|nostri|nostre|effettuare|richiedere|il|lo|gli|la|le|un',
    'encomendas?|produtos?|artigos?|trocas?|devoluções|reembolsos?|você|nossos?|nossas?|fazer|solicitar|uma?|os?|as?',
    'bestellingen|klanten|consumenten|producten|artikelen|aankopen|retouren|leveringen|jou|u|onze|uw|je|het|de|een',
    'клиентов|покупателей|заказов|товаров|возврата?|обмена|доставки|вас|всех|наших',
  ].join('|')})$`,
  'iu',
);

/** Endings of what is done: infinitives, with pronouns too ("devolverla"), and nouns made of verbs. */
const deed = /(?:[aei](?:re?|r(?:se|l[aeio]s?|me|te|nos|vi|ne|si))|[âêí]-l[ao]s?|tion|ción|sión|ção|ções|zione|zioni|ung|ungen|ment)$/iu;

/** Longest title that names goods, in UTF-16 units. */
const longest = 80;

const behindPurpose = new RegExp(`(?<![\\p{L}\\p{M}])(?:${purposes})\\s+([\\p{L}\\p{M}-]+)(?:\\s[\\p{L}\\p{M}&-]+){0,3}\\s?:?$`, 'iu');

/** The goods that a title ends with; `undefined` if it ends otherwise, or with what any shop sells. */
export function goodsOfTitle(text: string): string | undefined {
  const title = text.trim();
  if (title.length > longest) return undefined;
  const name = behindPurpose.exec(title)?.[1];
  return name === undefined || general.test(name) || deed.test(name) ? undefined : name.toLowerCase();
}
