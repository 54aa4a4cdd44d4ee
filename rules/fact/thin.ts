/** Statements whose words say too little of what they are about. */

import { type Stated, windowKind } from '../../src/rule/index.ts';

/** Farther words say little in a sentence longer than this, in UTF-16 units. Both were measured on pages of shops. */
const farthest = 4;
const longest = 120;

/** What is farther in a sentence is not looked at, in UTF-16 units: a list of thousands may be one sentence. */
const around = 400;
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
  /ship|deliver|versand|liefer|env[ií]o|livraison|expédition|spedizion|consegn|entreg|frete|verzend|lever|bezorg|достав|送料|配送/iu;
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
  return isFar(stated) || isOther(stated);
}

/** Its words are far away in a long sentence, or said in passing. */
function isFar({ statement, segment, quantity, sentence: [from, to], attachment }: Stated): boolean {
  const { distance = 0, topic = '', trigger = '' } = statement;
  if (attachment.attached?.from !== 'sentence') return false;
  if (distance > farthest && to - from > longest) return true;
  return (
    passing.has(topic) &&
    !/\s/.test(trigger) &&
    depthOf(trigger, segment.text.slice(Math.max(from, quantity.start - around), quantity.start)) >= deep
  );
}

/** It is beside its topic: a window to exchange only, a fee of sending back, an answer to a request of a certain kind. */
function isOther({ statement: { topic, trigger = '' }, segment: { text, heading = '' }, quantity, sentence }: Stated): boolean {
  const near = text.slice(Math.max(sentence[0], quantity.start - around), Math.min(sentence[1], quantity.end + around));
  const behind = text.slice(quantity.end, Math.min(sentence[1], quantity.end + around));
  if (topic === 'returns-window') return (windowKind(trigger) === 'exchange' && !back.test(near)) || isCounted(behind, trigger);
  if (topic === 'shipping-fee') return back.test(near) || (back.test(heading) && !sent.test(heading));
  if (topic === 'free-shipping-threshold') return orFree.test(behind);
  return topic === 'response-time' && (withMore.test(behind) || back.test(near));
}

function isCounted(behind: string, trigger: string): boolean {
  const place = behind.indexOf(trigger);
  return place > 0 && place <= farthestReturn && counted.test(behind.slice(0, place));
}

/** Words between the start of the clause and the last place of a word before the value. */
function depthOf(trigger: string, before: string): number {
  const place = before.lastIndexOf(trigger);
  if (place < 0) return 0;
  const clause =
    before
      .slice(0, place)
      .split(/[,;:.(]\s/)
      .at(-1) ?? '';
  return clause.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
