/** Number words of scripts without spaces: most of them are parts of other words (十分, 一部, 이 주문). */

import type { DurationUnit } from '../quantity.ts';
import type { Amount } from './expression.ts';
import { classOf, singleUnit } from './letters.ts';
import { endOf, isUnspaced, phraseAt, type Reader, startOf, textOf } from './reader.ts';

/** Units behind which nothing else is meant: 三年間, 二か月, 五営業日, 两天, 三个月. */
const clearUnits = /間|间|月|業日|业日|業務日|工作|[天周週]$|星期|礼拜|禮拜|小时|小時|钟|鐘|시간|개월|주일|영업일/u;

/** What may follow a Korean unit of one syllable: particles and words of time. */
const afterUnit = /^[간안내의동후이전까부마만도에로을를은는가보무환\s]/u;

/** Whether a number word with its unit is likely to be something else. */
export function isOtherWord(reader: Reader, { numeral, next }: Amount, unit: DurationUnit): boolean {
  const last = next - 1;
  if (!numeral.isWord || !isUnspaced(reader, last)) return false;
  const sign = textOf(reader, last);
  if (reader.vocabulary.lexicon.language === 'ko') return sign.length === 1 && isCutWord(reader, numeral.start, endOf(reader, last));
  if (reader.vocabulary.lexicon.language === 'zh' && unit === 'y') return isAnother(reader, startOf(reader, last));
  return !clearUnits.test(sign) && phraseAt(reader, next, ({ boundAfter }) => boundAfter !== undefined) === undefined;
}

/** 두 주문: the unit goes on as another word, or the number is the end of one. */
function isCutWord({ lexed: { text } }: Reader, start: number, end: number): boolean {
  const isBegun = start > 0 && classOf(text.charCodeAt(start - 1)) === singleUnit;
  return isBegun || (classOf(text.charCodeAt(end)) === singleUnit && !afterUnit.test(text.slice(end, end + 1)));
}

/** 二年级: a grade; 三年前, 五年代. */
function isAnother({ lexed: { text } }: Reader, index: number): boolean {
  return '级級前后後代度底初'.includes(text.charAt(index + 1) || ' ');
}
