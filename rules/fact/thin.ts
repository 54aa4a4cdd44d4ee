/** Statements whose words say too little of what they are about. */

import { type Stated, windowKind } from '../../src/rule/index.ts';
import { isOfCase } from './cases.ts';
import { isOfLaw } from './law.ts';
import { isHandling, isOfStep } from './steps.ts';
import { hasOwnLabel, hasOwnSubject } from './subject.ts';

/** Farther words say little in a sentence longer than this, in UTF-16 units. Both were measured on pages of shops. */
const farthest = 4;
const longest = 120;

/** What is farther in a sentence is not looked at, in UTF-16 units: a list of thousands may be one sentence. */
const around = 400;
/** As much as the sentence before says, in UTF-16 units. */
const aSentence = 120;
/** As much as names a case, in UTF-16 units. */
const aCase = 160;
/** UTF-16 units from a value to the return that it is counted from. */
const farthestReturn = 80;

/** Topics whose words are said in passing, too: "report any issues with the delivery within 48 hours". */
const passing: ReadonlySet<string> = new Set(['delivery-time', 'shipping-fee']);
/** So many words before it in its clause, a lone word is said in passing. */
const deep = 6;

/** Goods or money that go back. */
const back =
  /retour|return|refund|rück|devol|devuel|reembols|rembours|terug|restitu|rimbors|(?<!\p{L})res[io](?!\p{L})|возврат|верн|返品|返金|वापस|वापसी/iu;
/** Goods that are sent to the customer. */
const sent =
  /ship|deliver|versand|liefer|env[ií]o|livraison|expédition|spedizion|consegn|entreg|frete|verzend|lever|bezorg|достав|отправ|versend|versch|送料|配送|発送|出荷/iu;
/** Orders, as those who prepare them say. */
const ordered = /order|bestell|auftr|pedido|commande|ordin[ei]|encomend|заказ|注文/iu;
/** Payments and exchanges are processed, too. */
const otherProcess =
  /exchang|umtausch|échang|cambio|troca|ruil|обмен|payment process|procesamiento de pago|traitement (?:du|des) paiement|processamento d[oe]s? pagamento/iu;
/** An answer to something: "within 2 days with an approval of your return". */
const withMore = /^[\s:]{0,3}(?:with|met|com|con|mit|avec|со?)(?!\p{L})/iu;
/** A fee: "$6, or free from $50". */
const orFree =
  /^[\s,]{0,3}(?:or|oder|ou?|of|или)\s(?:free|kostenlos|versandkostenfrei|gratis|gratuit[oae]?|offert[ea]?|бесплатно)(?!\p{L})/iu;
/** Time that is counted from the arrival of what goes back: "within 10 days after processing of the return". */
const counted =
  /(?:after|upon|from|na|nach|après|dopo|dal|del|após|depois|después|после)\s[^.]{0,40}?(?:process|recei|inspect|verwerk|ontvang|ontvangst|bearbeit|eingang|erhalt|prüfung|récept|trait|ricev|ricez|elabor|recep|receb|recib|получ|обработ|провер)[^.]{0,12}\s(?:of|van|der|des|de|du|del|della|da|do|the|your|je|uw|la|le|il|el|o|a)\s$/iu;

/** Whether a human has to look at what a value is about. */
export function isThin(stated: Stated): boolean {
  return isFar(stated) || isOther(stated) || isBesides(stated) || isOfSome(stated);
}

/** Topics that are promised for some goods only, and told by law. */
const ofGoods: ReadonlySet<string> = new Set(['returns-window', 'warranty']);

/** It is said of a case, of a step of a return, or of what the law gives. */
function isBesides({ statement: { topic = '' }, segment: { text }, quantity, sentence: [from, to] }: Stated): boolean {
  const before = text.slice(Math.max(from, quantity.start - around), quantity.start);
  const behind = text.slice(quantity.end, Math.min(to, quantity.end + around));
  if (isOfCase(topic, before.slice(-aCase), behind.slice(0, aCase))) return true;
  if (ofGoods.has(topic) && isOfLaw(text.slice(Math.max(0, quantity.start - around, from - aSentence), quantity.end) + behind)) return true;
  return topic === 'returns-window' && (isOfStep(before, behind) || isHandling(before, behind));
}

/** The subject of its clause is something that no list names: "Hulls carry a three-year warranty". What the guide names is known. */
function isOfSome({
  statement: { topic = '', trigger = '', exception },
  segment: { text },
  quantity,
  sentence: [from],
  attachment,
}: Stated): boolean {
  if (!ofGoods.has(topic) || exception !== undefined || attachment.attached?.from !== 'sentence') return false;
  const before = text.slice(Math.max(from, quantity.start - around), quantity.start);
  return hasOwnSubject(clauseBefore(before), trigger) || hasOwnLabel(before, trigger);
}

/** Its words are far away in a long sentence, or said in passing. */
function isFar({ statement, segment, quantity, sentence: [from, to], attachment }: Stated): boolean {
  const { distance = 0, topic = '', trigger = '' } = statement;
  if (attachment.attached?.from !== 'sentence') return false;
  if (distance > farthest && to - from > longest) return true;
  return (
    passing.has(topic) &&
    !/\s/.test(lastPart(trigger)) &&
    depthOf(lastPart(trigger), segment.text.slice(Math.max(from, quantity.start - around), quantity.start)) >= deep
  );
}

/** It is beside its topic: a window to exchange only, a fee of sending back, an answer to a request of a certain kind. */
function isOther({ statement: { topic, trigger = '' }, segment: { text, heading = '' }, quantity, sentence }: Stated): boolean {
  const near = text.slice(Math.max(sentence[0], quantity.start - around), Math.min(sentence[1], quantity.end + around));
  const behind = text.slice(quantity.end, Math.min(sentence[1], quantity.end + around));
  if (topic === 'returns-window') return (windowKind(trigger) === 'exchange' && !back.test(near)) || isCounted(behind, trigger);
  if (topic === 'dispatch-time') return isOtherProcess(`${trigger} ${near}`, heading);
  if (topic === 'shipping-fee') return back.test(near) || (back.test(heading) && !sent.test(heading));
  if (topic === 'free-shipping-threshold') return orFree.test(behind);
  return topic === 'response-time' && (withMore.test(behind) || back.test(near));
}

/** Whether what is processed may be a return, an exchange or a payment: "Processing time: 7-10 days" says nothing of orders. */
function isOtherProcess(near: string, heading: string): boolean {
  const isOfOrder = ordered.test(near) || sent.test(near) || ordered.test(heading) || sent.test(heading);
  if (otherProcess.test(near) || !isOfOrder) return true;
  return (back.test(heading) || otherProcess.test(heading)) && !sent.test(heading) && !sent.test(near) && !ordered.test(near);
}

function isCounted(behind: string, trigger: string): boolean {
  const place = behind.indexOf(lastPart(trigger));
  return place > 0 && place <= farthestReturn && counted.test(behind.slice(0, place));
}

/** "back" of "send … back". */
function lastPart(trigger: string): string {
  return trigger.split(' … ').at(-1) ?? trigger;
}

/** Words between the start of the clause and the last place of a word before the value. */
function depthOf(trigger: string, before: string): number {
  const place = before.lastIndexOf(trigger);
  return place < 0 ? 0 : (clauseBefore(before.slice(0, place)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

/** As much of a text as stands behind the last mark that parts its clauses. */
function clauseBefore(text: string): string {
  return text.split(/[,;:.(]\s/).at(-1) ?? '';
}
