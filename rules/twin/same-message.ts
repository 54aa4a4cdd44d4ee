/** Whether messages of two catalogues, with one key, are evidently the same message. */

import { isSameLocale, type Statement } from '../../src/rule/index.ts';
import type { Message } from './keys.ts';

/** Share of words that both have, from which texts under a key of several words are versions of each other. */
const alike = 0.6;

/** The same, where they state the same kinds of values as well. */
const related = 0.34;

/** The same, for a key of one word, which may be the key of anything. */
const nearlySame = 0.8;

/** Letters that a text under such a key has at least. */
const fewestLetters = 20;

/** Words that both have at least: one is chance. */
const fewestShared = 2;

/** Where something holds that is said. What is said of the app need not hold on the web. */
const platforms: ReadonlySet<string> = new Set(
  (
    'android ios iphone ipad ipados mac macos windows linux chrome firefox safari app apps web website site browser browsers desktop mobile ' +
    'tablet phone phones watch tv store stores in-store online offline webseite handy computer laden filiale ordinateur navigateur boutique ' +
    'móvil navegador ordenador tienda cellulare negozio winkel telefoon celular loja приложение приложении сайт сайте магазин магазине'
  ).split(' '),
);

/** Whether two messages with one key say the same, but for their values. */
export function isSameMessage(one: Message, other: Message): boolean {
  if (!isSameLocale(one.locale, other.locale) || one.slots !== other.slots) return false;
  if (platformsIn(one) !== platformsIn(other)) return false;
  const shared = sharedWords(one.words, other.words);
  const share = (2 * shared) / (one.words.length + other.words.length);
  if (shared < fewestShared) return false;
  if (!one.key.includes(' ')) return share >= nearlySame && one.words.join('').length >= fewestLetters;
  return share >= alike || (share >= related && kindsOf(one) === kindsOf(other) && isOneSubject(one, other));
}

/** Number of words that both have, each as often as both have it. */
function sharedWords(words: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared++;
  }
  return shared;
}

function platformsIn({ words }: Message): string {
  return [...new Set(words.filter((word) => platforms.has(word)))].sort().join(' ');
}

function kindsOf({ values, codes }: Message): string {
  return [...values.map(({ value }) => value.kind).sort(), ...codes.map(() => 'code')].join(' ');
}

/** Whether no topic of the one is lacking in the other, as far as topics are known. */
function isOneSubject(one: Message, other: Message): boolean {
  const [topics, others] = [topicsOf(one.values), topicsOf(other.values)];
  return topics === '' || others === '' || topics === others;
}

function topicsOf(values: readonly Statement[]): string {
  const topics = new Set(values.flatMap(({ topic }) => (topic === undefined ? [] : [topic])));
  return [...topics].sort().join(' ');
}
