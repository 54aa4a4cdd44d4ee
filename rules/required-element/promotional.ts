/** Whether a message advertises: law asks more of those than of what an order or an account brings about. */

import type { Document } from '../../src/rule/index.ts';
import type { Message } from './messages.ts';

/** Paths and front matter that name a campaign. */
const campaignPath =
  /(?:^|[/._-])(?:newsletters?|campaigns?|promos?|promotions?|promotional|marketing|sales?|offers?|black-?friday|cyber-?monday|digest|win-?back|blasts?|boletin|rabatt|angebot|aktion|nieuwsbrief|infolettre|promoção|акция|рассылка)(?=[/._-]|$)/i;
const campaignKeys = ['campaign', 'segment', 'audience', 'list'];
const campaignTypes = /^(?:promo|promotion|promotional|marketing|newsletter|campaign|broadcast)$/i;

/** Offers, in the words of ads. */
const offers = new RegExp(
  [
    '\\d ?% (?:off|discount|de (?:descuento|réduction|remise|desconto)|di sconto|korting|rabatt|discount)|скидк|छूट|\\d ?% की',
    '(?<!\\p{L})(?:save (?:up to )?[$€£₹]?\\d|sale (?:ends|starts|is on)|(?:summer|winter|spring|autumn|flash|clearance|end-of-season) sale|shop (?:now|the)|black friday|cyber monday|cyber week|promo(?:tion)? code|discount code|coupon code|limited[- ]time offer|newsletter|buy one|free gift)(?!\\p{L})',
    '(?<!\\p{L})(?:rebajas|oferta|ofertas|código promocional|descuento|compra ahora|boletín)(?!\\p{L})',
    '(?<!\\p{L})(?:rabattcode|rabatt|gutscheincode|sonderangebot|jetzt (?:kaufen|bestellen|sparen|shoppen)|sommerschlussverkauf|sale)(?!\\p{L})',
    '(?<!\\p{L})(?:soldes|code promo|profitez|remise de|offre spéciale|infolettre)(?!\\p{L})',
    '(?<!\\p{L})(?:korting|kortingscode|uitverkoop|aanbieding|nieuwsbrief|shop nu)(?!\\p{L})',
    '(?<!\\p{L})(?:desconto|liquidação|promoção|cupom|compre agora|saldi|sconto|codice sconto|offerta|promozione|acquista ora)(?!\\p{L})',
    'распродаж|промокод|акци[яи](?!\\p{L})|सेल(?!\\p{L})|ऑफ़र|ऑफर|कूपन|डिस्काउंट',
  ].join('|'),
  'giu',
);

/** What an order or an account brings about. */
const transactional = new RegExp(
  [
    '(?<!\\p{L})(?:receipt|invoice|password|reset|verif(?:y|ication)|confirm\\p{L}*|shipp(?:ed|ing)|dispatch\\p{L}*|deliver(?:y|ed)|refund\\p{L}*|security|sign[- ]?in|log[- ]?in|passcode|one[- ]time|otp|code is|order(?:ed)?|invitation|account|appointment|reminder|cart|welcome|payment|billing|subscription)(?!\\p{L})',
    '(?<!\\p{L})(?:pedido|factura|contraseña|verificación|confirma\\p{L}*|envío|entrega|reembolso|cuenta|pago)(?!\\p{L})',
    '(?<!\\p{L})(?:bestell\\p{L}*|rechnung|passwort|kennwort|bestätig\\p{L}*|versand\\p{L}*|lieferung|erstattung|konto|zahlung)(?!\\p{L})',
    '(?<!\\p{L})(?:commande|facture|mot de passe|confirm\\p{L}*|expédi\\p{L}*|livraison|remboursement|compte|paiement)(?!\\p{L})',
    '(?<!\\p{L})(?:bestelling|factuur|wachtwoord|bevestig\\p{L}*|verzonden|bezorg\\p{L}*|terugbetaling|betaling|senha|nota fiscal|conta|ordine|fattura|conferma|spedi\\p{L}*|rimborso|pagamento)(?!\\p{L})',
    'заказ|счет|счёт|парол|подтвер|доставк|возврат|оплат|ऑर्डर|पासवर्ड|भुगतान|रिफंड',
  ].join('|'),
  'iu',
);

/** In a longer text, in UTF-16 units, one offer alone may be beside the point. */
const longText = 600;

/** Different offers of a text. */
function offersIn(text: string): number {
  return new Set([...text.matchAll(offers)].map(([found]) => found.toLowerCase())).size;
}

/** Whether a message advertises, and nothing says that an order or an account brings it about. In doubt, it does not. */
export function isPromotional(message: Message, { path, matter = {} }: Document): boolean {
  const type = matter['type'] ?? matter['category'] ?? '';
  if (campaignTypes.test(type.trim())) return true;
  if (/transaction|system|service/i.test(type)) return false;
  const subject = message.fields.find(({ name }) => name === 'subject')?.text ?? '';
  const isNamed = campaignPath.test(path) || campaignKeys.some((key) => matter[key] !== undefined);
  const text = message.segments.map((segment) => segment.text).join('\n');
  // A short message has no subject: all of it says what it is about.
  const about = `${subject === '' && text.length < 400 ? text : subject}\n${path.replace(/[/_.-]/g, ' ')}`;
  if (transactional.test(about)) return false;
  return isNamed || offersIn(text) >= (text.length > longText ? 2 : 1);
}
