/** Cases that a statement is about, where it doesn't hold for all: what is broken, what did not come, what nobody fetched. */

/** Goods that are in a bad state, or not those that were ordered; "undamaged" ones are not. */
const bad =
  /(?<!un|on|non[ -]|not |nicht |sin |sans |senza |sem |geen |zonder |keine[rn]? |ohne |без )(?:damag|defect|defekt|fault|incorrect|wrong (?:items?|products?|articles?|size|colou?r)|falsche?[rn]? (?:artikel|produkt|ware|größe|farbe)|beschädig|mangelhaft|fehlerhaft|falsch geliefert|dañad|defectu|erróne|con defecto|défectu|endommag|abîm|danneggi|difett|avari|danific|defeit|beschadig|kapot|дефект|поврежд|брак)|(?<!\p{L})fails(?!\p{L})|(?<!\p{L})breaks(?!\p{L})|stops working/iu;

/** What is supposed: "if", "sollte". Dutch and German may begin with the verb. */
const supposed =
  /(?<!\p{L})(?:à défaut|faute) de(?!\p{L})[^.;,]{0,60}$|(?<!\p{L})(?:if|unless|should|wenn|falls|sollten?|si|se|als|indien|mocht|is je|caso|если|в случае)(?!\p{L})[^.;,]{0,60}?(?:(?<!\p{L})(?:not|cannot|never|nicht|keine?n?|no|ne|non|não|niet|geen|не)(?!\p{L})|n['’](?:t|est|a|ont|arrive))[^.;,]{0,60}$/iu;

/** The same, where the value comes first: "Falls Sie innerhalb von 48 Stunden keine Antwort erhalten". */
const supposedBefore = /(?<!\p{L})(?:wenn|falls|sollten?|als|indien|mocht|si|если)(?!\p{L})[^.;,]{0,60}$/iu;
const deniedBehind = /^[^.;,]{0,30}?(?<!\p{L})(?:nicht|keine?n?|niet|geen|no|не)(?!\p{L})/iu;

/** Parcels that nobody fetches or can deliver go back, too. */
const unclaimed =
  /not (?:been )?(?:collect|claim|pick)|uncollected|unclaimed|undeliver|refused|nicht abgeholt|unzustellbar|annahme verweiger|no recogid|no reclamad|rehusad|non réclam|non retir|non ritirat|giacenza|não (?:levantad|retirad|reclamad)|niet (?:af|op)gehaald|невостребован|не получен|permanece|conservé|(?:is|are|be) (?:kept|held)|(?:will|can) (?:keep|hold)|lager(?:t|n)|liegt|ligt|хранит/iu;

/** What one pays for besides: who does gets more. */
const insurance =
  /(?<!un)insurance|(?:shipping|package|order|route) protection|versicherung(?!s)|(?<!\p{L})seguro de|assurance (?!qualit)|assicurazione|verzekering|страхов(?:к|ани)/iu;

/** Ways to pay that take time of their own, and money of another kind. */
const payment =
  /vorkasse|vorauskasse|überweisung|bank transfer|wire transfer|transferencia bancaria|virement|bonifico|transferência bancária|overboeking|overschrijving|boleto|банковск\p{L}+ перевод/iu;
const purse = /paypal|klarna|riverty|afterpay|(?:credit|debit) cards? refunds?|apple pay|google pay|amazon pay|gift card|store credit/iu;
const deposit = /(?<!\p{L})deposits?(?!\p{L})|kaution|(?<!\p{L})caution|fianza|cauzione|caução|(?<!\p{L})borg(?!\p{L})|залог/iu;

/** What a maker gives, not the shop; "manufacturing defects" are none. */
const maker =
  /manufacturers?(?!['’]?s? ?defect)|hersteller(?!fehler)|fabricante|fabricant|constructeur|fabrikant|produttore|costruttore|производител/iu;

/** What comes on top of what is usual. */
const delay = /delay|verzöger|retras|demora extra|retard|ritard|atras[oa]|vertrag|задерж/iu;
const surcharge = /surcharge|additional|extra|hinzu|zuschlag|supplément|suplement|supplement|acréscimo|toeslag|доплат/iu;

/** When everything takes longer. */
const peak =
  /(?:peak|holiday|busy|festive) (?:season|period|time)|(?:high|increased) (?:demand|volume)|hochsaison|weihnachtszeit|temporada alta|época navideña|haute saison|alta stagione|alta temporada|drukke periode|распродаж/iu;

/** What is sent instead of something else. */
const replacement =
  /replacement|ersatz(?:ware|liefer|artikel|produkt)|remplacement|reemplazo|sostituzion|sostitutiv|substituição|vervang|замен[аыу]/iu;

/** Who brings it, and where it takes longer. */
const bringer = /(?<!\p{L})(?:attempt|courier will|versucht|intentará|tentera|tenterà|probeert|transportista|transporteur|carrier has)/iu;
const zone = /(?:zone|zona) \p{Nd}|rural|remote|metro areas|ländlich|abgelegen|удаленн|удалённ/iu;

/** What the customer does in time to get the money: "contact us within 5 days to receive your refund". */
const asking = /(?<!\p{L})(?:must|should|need to|have to|please) (?:contact|notify|inform|e-?mail|call|tell|write)(?!\p{L})/iu;

/** When money can be asked back for, not when it comes. */
const refundable =
  /(?:can|may|could) be refunded|refundable|eligible for|(?:kann|können) .{0,60}erstattet|remboursables?|reembolsables?|pueden? ser reembols|(?:possono|può) essere rimborsat|(?:podem|pode) ser reembolsad/iu;

/** Ways to send that are one of several. */
const way =
  /(?<!\p{L})(?:tracked|ground|priority|signed[- ]for|registered|airmail|(?:by|via) (?:courier|air|sea|rail)|spedition|mensajer[ií]a urgente)(?!\p{L})/iu;

/** Ways to ask that are one of several. */
const channel = /facebook|instagram|twitter|tiktok|telegram|messenger|social media/iu;

/** What one does for a discount. */
const signingUp = /newsletter|sign(?:ing)?[- ]up|subscrib|anmeld|abonnier|suscri|inscri|abonn|iscri|subscrev|inschrij|подпис/iu;

/** What a sentence begins with that is about a case, up to its comma. */
const inCase = /^[\s•*-]*(?:bei|im falle?|en cas|in case|in the event|en caso|in caso|em caso|bij|in geval|при|в случае)\s[^,.;:]{0,80}/iu;
/** Cases that a promise is made for: a return, a defect. */
const usual =
  /retour|return|refund|rück|widerruf|umtausch|nichtgefall|devol|desist|reembols|rembours|rétract|terug|herroep|restitu|res[io](?!\p{L})|recesso|возврат|отказ|defe[ck]t|fault|mangel|mängel|défaut|panne|difett|defeit|брак|недостат|question|frage|fragen|pregunta|domand|dúvida|vragen|вопрос|bestell|order|pedido|commande|ordin|ware|produkt|product/iu;

/** Topics that who pays for insurance gets more of. */
const insured: ReadonlySet<string> = new Set(['returns-window', 'warranty', 'delivery-time', 'dispatch-time', 'refund-processing-time']);

/** Topics that are told by what happens if they are not kept: "If we cannot deliver within 30 days". */
const kept: ReadonlySet<string> = new Set(['delivery-time', 'dispatch-time', 'refund-processing-time', 'response-time']);

/** What makes a value of a topic one of a case, by what stands before it. */
const before: Readonly<Record<string, readonly RegExp[]>> = {
  'returns-window': [bad, unclaimed, deposit],
  'refund-processing-time': [purse, deposit, refundable, asking],
  'delivery-time': [payment, delay, way, peak, replacement, bringer, zone],
  'dispatch-time': [payment, delay, peak, replacement],
  warranty: [maker],
  'shipping-fee': [surcharge],
  'response-time': [channel],
  discount: [signingUp],
};

/** The same, by what stands behind it. */
const behind: Readonly<Record<string, readonly RegExp[]>> = {
  'returns-window': [unclaimed],
  'delivery-time': [bringer, zone],
  'shipping-fee': [surcharge],
  'response-time': [channel],
  discount: [signingUp],
};

/** Topics that a sentence may be about a case of. */
const ofCases: ReadonlySet<string> = new Set(['warranty', 'refund-processing-time', 'delivery-time']);

/** Whether a value is said of a case only, by what stands before it in its sentence and behind it. */
export function isOfCase(topic: string, textBefore: string, textBehind: string): boolean {
  if (before[topic]?.some((words) => words.test(textBefore)) || behind[topic]?.some((words) => words.test(textBehind))) return true;
  if (insured.has(topic) && insurance.test(textBefore + textBehind)) return true;
  const opener = ofCases.has(topic) ? inCase.exec(textBefore)?.[0] : undefined;
  if (opener !== undefined && !usual.test(opener)) return true;
  return kept.has(topic) && (supposed.test(textBefore) || (supposedBefore.test(textBefore) && deniedBehind.test(textBehind)));
}
