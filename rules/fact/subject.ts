/** What the subject of a clause is: all that a shop sells, or something that no list names. */

import { isEmptyLabel } from '../../src/rule/index.ts';

/** Words that stand for all that a shop sells, for those who buy it, or for what the clause is about. */
const general = new RegExp(
  `^(?:${[
    'i|you|we|it|they|this|that|these|those|all|every|each|any|both|everything|everyone|most|items?|products?|goods|orders?|purchases?|articles?|merchandise|packages?|parcels?|shipments?|customers?|consumers?|buyers?|clients?|returns?|refunds?|exchanges?|polic(?:y|ies)|warrant(?:y|ies)|guarantees?|coverage|deliver(?:y|ies)|shipping|dispatch|time|times|period|window|request|requests|who|which|there|money|stock|subscriptions?|plans?|memberships?|website|store|shop',
    'sie|du|wir|er|es|ihr|man|alle[rsn]?|jede[rsn]?|sämtliche|artikel|produkte?|waren?|bestellung(?:en)?|käufe?|kunden|kunde|käufer|verbraucher|pakete?|sendung(?:en)?|ihnen|dir|uns|retouren?|rücksendung(?:en)?|garantie|gewährleistung|lieferung|lieferzeit|versand|rückgabe|umtausch|frist|dauer|die|der|das',
    'usted|ustedes|tú|nosotros|todos?|todas?|cada|cualquier|artículos?|productos?|pedidos?|compras?|clientes?|consumidor(?:es)?|paquetes?|envíos?|devolución|devoluciones|garantía|entregas?|plazo|mercancías?|bienes',
    'vous|tu|nous|il|elle|ils|elles|tous|toutes|chaque|tout|toute|articles?|produits?|commandes?|achats?|clients?|consommateurs?|colis|retours?|remboursements?|garantie|livraisons?|délais?|marchandises?|biens',
    'lei|tu|noi|voi|tutti|tutte|ogni|ciascun|articol[io]|prodott[io]|ordin[ei]|acquist[io]|client[ei]|consumator[ei]|pacc[oh]i?|res[io]|rimbors[io]|garanzia|consegn[ae]|spedizion[ei]|tempi|merce|beni|bene',
    'você|vocês|nós|todos|todas|cada|qualquer|artigos?|produtos?|pedidos?|encomendas?|compras?|clientes?|consumidor(?:es)?|devolução|devoluções|trocas?|garantia|entregas?|prazo|mercadorias?',
    'u|je|jij|jullie|wij|we|het|alle|elke?|iedere?|artikelen|artikel|producten|product|bestelling(?:en)?|aankopen|klant(?:en)?|consument(?:en)?|pakket(?:ten)?|retour(?:en)?|garantie|levering(?:en)?|levertijd|termijn|goederen',
    'вы|мы|он|она|все|всё|любой|любая|любые|кажд\\p{L}+|вся|весь|товар\\p{L}*|заказ\\p{L}*|покуп\\p{L}*|клиент\\p{L}*|продукци\\p{L}*|посыл\\p{L}*|возврат\\p{L}*|гарант\\p{L}*|достав\\p{L}*|срок\\p{L}*|издел\\p{L}*',
  ].join('|')})$`,
  'iu',
);

/** What goods do in a statement about them: they have a warranty, and can be sent back. */
const verbs =
  'carry|carries|has|have|comes?|includes?|features?|is|are|can|may|must|should|will|qualify|qualifies|haben|hat|tragen|trägt|können|kann|müssen|werden|wird|sind|ist|besitzen|tienen?|cuentan?|incluyen?|llevan?|pueden?|deben?|están?|son|ont|bénéficient?|sont|est|peuvent|peut|doivent|doit|possèdent|hanno|ha|godono|sono|è|possono|può|devono|deve|vengono|viene|têm|tem|possuem|possui|contam|são|podem|pode|devem|deve|hebben|heeft|zijn|kunnen|kan|moeten|moet|worden|wordt|имеют|имеет|можно|могут|подлежат';

/** Articles, and whose it is. */
const articles = '(?:the|your|a|an|some|die|der|das|den|ihre|eine?|los|las|el|la|sus?|les|le|vos|une?|i|gli|lo|il|os|as|o|de|het|een)\\s';

const subject = new RegExp(`^(?:${articles})?((?:[\\p{L}\\p{M}'’-]+\\s){1,4}?)(?:${verbs})(?![\\p{L}\\p{M}])`, 'iu');

/** What is granted on something: "Auf die Motoren gewähren wir". */
const object = new RegExp(
  `^(?:auf|für|op|voor|for|on|su|sur|pour|para|sobre|на|для)\\s(?!unsere|our|onze|nos\\s|notre|nuestr|nostr|noss|наш)(?:${articles})?((?:[\\p{L}\\p{M}'’-]+\\s){1,4}?)(?:gewähren|geben|bieten|erhalten|bekommen|gilt|besteht|gibt|zit|geldt|krijg|krijgt|geven|bieden|we|wir|you|nous|vous|ofrecemos|damos|offriamo|oferecemos|действует|предоставляется|распространяется|мы|даем|даём)(?![\\p{L}\\p{M}])`,
  'iu',
);

/** "Our Aurora lamps", "our Aurora series". */
const line = /^[Oo]ur\s(?:\p{Lu}|\p{L}+\s(?:series|range|line|collection|models?)(?!\p{L}))/u;

/** A clause that asks or supposes has no subject of that kind; "our lamps" may be all that is sold. */
const openers =
  /^(?:our|unsere|nuestr[oa]s?|nos|notre|i nostri|le nostre|noss[oa]s?|os nossos|as nossas|onze|наши|if|when|what|whatever|wenn|falls|was|wann|si|cuando|lo que|quand|se|quando|wat|wanneer|als|если|когда|что)\s/iu;

/**
 * Whether a clause begins with a subject that is neither all that a shop sells nor what the clause is about.
 *
 * @param topic - The words of the clause's topic.
 */
export function hasOwnSubject(clause: string, topic: string): boolean {
  const text = clause.trimStart();
  const isOpen = openers.test(text) && !line.test(text);
  const named = isOpen ? undefined : (subject.exec(text)?.[1] ?? object.exec(text)?.[1])?.trim();
  if (named === undefined || named === '' || named.toLowerCase().includes(topic.toLowerCase())) return false;
  return !named.split(/\s/).some((word) => general.test(word));
}

/** A label of a few words before a value: "Frame: 5 years", "Frame: warranty 5 years". */
const label = /(?:^|[.;|•])[\s*-]*([\p{L}\p{M}][^:.;|•\p{N}]{1,40}?)\s?[:：][\s*]*(?:[\p{L}\p{M}'’-]+\s){0,3}$/u;

/** Words of labels that name nothing: what is told, and of all. */
const empty =
  /^(?:\p{L}{1,3}|with|your|our|standard|free|full|limited|general|regular|normal|easy|simple|period|window|time|timeframe|deadline|duration|length|term|valid(?:ity)?|limit|days|dauer|frist|zeitraum|laufzeit|zeit|duración|periodo|período|plazo|validez|durée|délais?|période|durata|periodo|termine|prazo|duração|validade|termijn|periode|duur|recht|срок|период|commercial[ei]?|politique|política|politica|beleid|richtlinien?|remarque|attention|achtung|attenzione|atención|please|faq|question|frage|pregunta|respuesta|réponse|risposta|resposta|antwort|antwoord|step|conditions?|condiciones|condizioni|condições|bedingungen|voorwaarden|eligibility)$/iu;

/** Parts of words for what the labels tell. */
const told = /retour|return|refund|rück|devol|rembours|garan|warrant|gewähr/u;

/** Whether a label right before a value names some goods: "Frame: 5 years of warranty", "Garantía del cuadro: 5 años". */
export function hasOwnLabel(textBefore: string, topic: string): boolean {
  const named = label.exec(textBefore)?.[1];
  if (named === undefined || isEmptyLabel(named)) return false;
  const stem = topic.slice(0, 5).toLowerCase();
  return named
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word !== '' && !word.includes(stem) && !empty.test(word) && !general.test(word) && !told.test(word));
}
