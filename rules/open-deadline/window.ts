/** Windows that say how long, and not from when: "return it within 30 days". */

import { type Hit, hitsInside, type Range, type Report, type Stated } from '../../src/rule/index.ts';
import { type Data, entriesOf } from './phrases.ts';
import type { Window, Words } from './words.ts';

/** Topics whose windows start from something that a reader must be told. */
const topics: Readonly<Record<string, Window>> = {
  'returns-window': 'returns',
  'price-match-window': 'returns',
  'refund-processing-time': 'refund',
  'delivery-time': 'delivery',
};

/** How the start is asked for. */
const questions: Readonly<Record<Window, string>> = {
  returns: 'from delivery or from purchase',
  refund: 'from when you have the return or from when it is asked for',
  delivery: 'from the order or from dispatch',
};

/** How far before a window "you have" is looked for, in UTF-16 units. */
const span = 100;

/** How far behind or before a window its link may stand, in UTF-16 units. */
const reach = 40;

/** What stands between a window and its link. */
const gap = /^[\s,(]*(?:\p{L}+\s*)?/u;

/** The report on a statement that leaves open from when it counts; `undefined` if it does not. */
export function openWindow(stated: Stated, hits: readonly Hit<Data>[], words: Words): Report | undefined {
  const { statement, quantity, segment, sentence } = stated;
  const about = topics[statement.topic ?? ''];
  if (!about || statement.aside || quantity.isWeak || quantity.value.kind !== 'duration') return undefined;
  const inside = hitsInside(hits, [Math.max(sentence[0], quantity.start - span), Math.min(sentence[1], quantity.end)]);
  const isGiven = about === 'returns' && inside.some((hit) => isHave(hit, quantity.start));
  if (!isGiven && (quantity.bound !== 'within' || !isOfSentence(stated))) return undefined;
  const { text } = segment;
  const window = text.slice(quantity.start, quantity.end);
  if (/\p{N}-\p{L}/u.test(window) || text.charAt(quantity.end) === '-' || isLinked(text, quantity.start, quantity.end, words))
    return undefined;
  if (isSlogan(text, sentence, statement.trigger)) return undefined;
  const expected = entriesOf(words.starts[about]).map((start) => start.replace('*', () => window));
  return {
    reason: `Unexpected "${window.replace(/\s+/g, ' ')}" without its start (${questions[about]}), expected ${expected.map((one) => `"${one}"`).join(' or ')}.`,
    expected,
    note: 'A customer who counts from the later day is right, too.',
  };
}

/** Whether the words of its own sentence, or of the question before, say what it is about. */
function isOfSentence({ attachment }: Stated): boolean {
  return attachment.attached?.from === 'sentence' || attachment.attached?.from === 'question';
}

/** Fewer words without a mark at their end are a slogan: "Return within 30 days". */
const fewWords = 6;

/** So much of a sentence is looked at, in UTF-16 units: its end, and whether it is short. */
const shortText = 80;

/** Whether a sentence only names a promise: "Money-back guarantee within 30 days". */
function isSlogan(text: string, [from, to]: Range, trigger = ''): boolean {
  if (/[.!?…:;।]["'”’»)\]]*$/u.test(text.slice(Math.max(from, to - 8), to))) return false;
  if (/guarant|garant|garan|satisf|soddisf|tevreden|zufrieden|гарант|गारंटी|money|geld/iu.test(trigger)) return true;
  return to - from < shortText && text.slice(from, to).split(/\s+/).length < fewWords;
}

function isHave({ phrase, end }: Hit<Data>, before: number): boolean {
  return phrase.data.kind === 'have' && end <= before;
}

/** Whether what it starts from stands right behind the window, or right before it. */
function isLinked(text: string, start: number, end: number, words: Words): boolean {
  const behind = text.slice(end, end + reach).toLowerCase();
  const next = behind.replace(/^[\s,(]+/, '');
  const second = behind.replace(gap, '');
  const links = entriesOf(words.links).map((link) => link.replace('*', ''));
  if (links.some((link) => begins(next, link) || begins(second, link))) return true;
  const before = text.slice(Math.max(0, start - reach), start).trimEnd();
  return entriesOf(words.linksBefore).some((link) => before.toLowerCase().endsWith(` ${link}`));
}

function begins(text: string, words: string): boolean {
  return text.startsWith(words) && (words.endsWith("'") || !/^[\p{L}\p{M}]/u.test(text.slice(words.length)));
}
