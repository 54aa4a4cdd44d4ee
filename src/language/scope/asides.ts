/** Whether a value is a statement of the brand about today at all. */

import type { Range } from '../../document/map.ts';
import { wordsBetween } from '../clause.ts';
import type { Hit } from '../matcher.ts';
import type { Quantity } from '../quantity.ts';
import type { Aside } from '../scope.ts';
import { isHitIn, isRelative } from './conditions.ts';
import type { Frame } from './marks.ts';
import type { Neighbours } from './neighbours.ts';
import { type Part, wordCount } from './parts.ts';
import type { Sentence } from './sentence.ts';

/** Words between a value and what makes it an aside. */
const reach = 2;
/** Longest part behind a value that says whose it is: "by law". */
const shortPart = 3;

type FrameHit = Hit<Frame>;

/** Why a value is no statement; `undefined` if it is one. */
export function asideOf(sentence: Sentence, near: Neighbours, quantity: Quantity): Aside | undefined {
  if (isQuestion(sentence, quantity)) return 'question';
  if (isOldValue(sentence, near.own, quantity) || isUntilThen(sentence, quantity)) return 'history';
  for (const hit of sentence.frames) {
    const frame = hit.phrase.data;
    if (frame.kind !== 'aside' || !holds(sentence, hit, frame.where, near, quantity)) continue;
    if (!isSupposed(sentence, hit, near) && !isLifted(sentence, hit, frame.aside, near, quantity)) return frame.aside;
  }
  return undefined;
}

/** "If you no longer want it", "if you're not happy": what a condition denies or tells of says nothing of the value. */
function isSupposed({ narrowings, text }: Sentence, hit: FrameHit, near: Neighbours): boolean {
  const part = near.beside.find((each) => isHitIn(hit, each));
  const isOthers = hit.phrase.data.kind === 'aside' && hit.phrase.data.aside === 'others';
  return narrowings.some(({ start, end, phrase: { data } }) => {
    if (data.kind !== 'ordinary' && data.kind !== 'narrowing') return false;
    const holdsIt = start < hit.end && hit.start < end;
    const opensPart = part !== undefined && start >= part.start && end <= hit.start && text.slice(part.start, start).trim() === '';
    return (holdsIt && !isOthers) || opensPart;
  });
}

function holds(sentence: Sentence, hit: FrameHit, where: string, near: Neighbours, quantity: Quantity): boolean {
  const { text } = sentence;
  const value: Range = [quantity.start, quantity.end];
  const gap = wordsBetween(text, [hit.start, hit.end], value);
  switch (where) {
    case 'clause':
      return speaksFor(sentence, hit, near, quantity);
    case 'after':
      return hit.start >= quantity.end && isHitIn(hit, near.own) && gap <= reach;
    case 'before':
      return (
        hit.end <= quantity.start &&
        sameClause(text, hit.end, quantity.start) &&
        (gap <= reach || opens(hit, near.own, text)) &&
        !isLimit(sentence, hit.end, quantity.start)
      );
    default:
      return hit.end <= quantity.start && sameClause(text, hit.end, quantity.start) && gap === 0;
  }
}

/** Anywhere in the part of the value, in one before it, or in a short one behind it. An example holds for all that follows it. */
function speaksFor(sentence: Sentence, hit: FrameHit, { own, beside }: Neighbours, quantity: Quantity): boolean {
  const { text, parts } = sentence;
  const frame = hit.phrase.data;
  if (isHitIn(hit, own)) return hit.end <= quantity.start || hit.start >= quantity.end;
  if (frame.kind === 'aside' && frame.aside === 'example' && hit.end <= quantity.start) return true;
  const before = parts[parts.indexOf(own) - 1];
  if (before !== undefined && isHitIn(hit, before) && isRelative(sentence, own)) return true;
  const part = beside.find((each) => isHitIn(hit, each));
  if (part === undefined) return false;
  return part.start < own.start || wordCount(text.slice(part.start, part.end)) <= shortPart;
}

/** "Unlike shops with their 14 days": what a part is set against is all that it names. */
function opens({ start }: FrameHit, own: Part, text: string): boolean {
  return own.opener === 'contrast' && start >= own.start && text.slice(own.start, start).trim() === '';
}

function sameClause(text: string, from: number, to: number): boolean {
  return !/[;:,\n]/.test(text.slice(from, to));
}

/** "No returns after 30 days" states the window. */
function isLimit({ frames }: Sentence, from: number, to: number): boolean {
  return frames.some(({ start, end, phrase }) => phrase.data.kind === 'limits' && start >= from && end <= to);
}

/** What the brand says of itself is not of others; what is so now is no history. */
function isLifted({ frames, text }: Sentence, hit: FrameHit, aside: Aside, { own }: Neighbours, quantity: Quantity): boolean {
  if (aside !== 'others' && aside !== 'history') return false;
  const kind = aside === 'others' ? 'brand' : 'present';
  return frames.some(
    (frame) =>
      frame.phrase.data.kind === kind &&
      frame.end <= quantity.start &&
      frame.start >= hit.end &&
      (isHitIn(frame, own) || text.slice(hit.end, frame.start).trim() === ''),
  );
}

/** "Raised from 20 to 45 days": the 20. A range that is read from both is not clear. */
function isOldValue({ frames, text }: Sentence, own: Part, { start, end }: Quantity): boolean {
  const isChange = frames.some((hit) => hit.phrase.data.kind === 'changes' && isHitIn(hit, own) && (hit.end <= start || hit.start >= end));
  if (!isChange) return false;
  return frames.some(({ phrase, start: from, end: to }) => {
    if (phrase.data.kind === 'from') return to <= start && text.slice(to, start).trim() === '';
    return phrase.data.kind === 'fromBehind' && from >= end && text.slice(end, from).trim() === '';
  });
}

/** Verbs of what was; between the year until when it was so, and the value. */
const past =
  /(?<!\p{L})(?:could|was|were|had|gave|took|offered|accepted|cost|konnten?|konntest|war|waren|hatten?|galt|betrug|gaben?|kon|konden|kreeg|pouviez|pouvait|pouvaient|était|étaient|avait|aviez|avions|offrions|acceptions|podías?|podían|era[mn]?|tenías?|tenían|teníamos|ofrecíamos|potevi|poteva|potevano|erano|avevi|aveva|avevano|podias?|podiam|tinhas?|tinham|мог|могли|был[аои]?|действовал[аои]?|составлял[аои]?|था|थी|थे)(?!\p{L})/iu;

/** "Until 2024 you could return items within 14 days." */
function isUntilThen({ frames, years, text }: Sentence, { start }: Quantity): boolean {
  const year = years.findLast(([, to]) => to <= start);
  if (year === undefined) return false;
  const isEnd = frames.some(({ end, phrase }) => phrase.data.kind === 'ends' && end <= year[0] && text.slice(end, year[0]).trim() === '');
  const between = text.slice(year[1], start);
  return isEnd && !/[;:(]/.test(between) && past.test(between);
}

/** Whether the sentence asks, and is not a question in form only ("Did you know?"). */
function isQuestion({ text, frames }: Sentence, { start, end }: Quantity): boolean {
  const mark = /[.!?…。！？؟।;](?=[\s"'”’»)\]]|$)|[。！？]/u.exec(text.slice(end));
  if (mark === null) return false;
  const asks = /[?？؟]/.test(mark[0]) || (mark[0] === '。' && text.charAt(end + mark.index - 1) === 'か');
  return asks && !frames.some((hit) => hit.phrase.data.kind === 'rhetorical' && hit.end <= start);
}
