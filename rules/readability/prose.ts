/** Which sentences are prose, and which of their words count. */

import type { Sentence } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { overlapsAny, type Range } from '../../src/rule/index.ts';

type Word = Extract<Sentence['children'][number], { type: 'WordNode' }>;

/** Words that hold sentences together. A list of names or goods has few of them. */
const grammar = new Set(
  (
    "a about after all also an and any are as at be because been before being but by can can't could did do does doesn't don't each for from had has have he her his how " +
    "i if in into is isn't it it's its let's like may might more must my no not of on once one only or our out over she should so some such than that that's the their them " +
    "then there these they they're this those through to under until up us was we we'll we're were what when where whether which while who why will with won't would you you'll you're your"
  ).split(' '),
);

/** Share of such words in a sentence, at least. Lists have hardly any. */
const leastGrammar = 0.2;

/** Share of a sentence's words that may be no prose (code, figures, addresses). */
const mostMasked = 0.25;

/** Share of words that may be names, or words in capitals. */
const mostNames = 0.3;

/** Commas, semicolons and bullets for each word, at most: a list has one for every second word. */
const mostCommas = 0.2;

/** The sentence without the words that are no prose; `undefined` if it is no sentence that somebody would simplify. */
export function proseOf(sentence: Sentence, text: string, inert: readonly Range[]): Sentence | undefined {
  const masked = maskedSentence(sentence, inert);
  const words = masked.children.filter((node) => node.type === 'WordNode');
  const all = sentence.children.filter((node) => node.type === 'WordNode').length;
  if (words.length < all * (1 - mostMasked) || !endsAsSentence(sentence) || isList(masked, words)) return undefined;
  return isCitation(text, sentence) || isQuoted(text, sentence) ? undefined : masked;
}

/** The sentence without words that the formulas can't judge: code, addresses, placeholders and figures. Its place stays. */
export function maskedSentence(sentence: Sentence, inert: readonly Range[]): Sentence {
  const children = sentence.children.filter((node) => node.type !== 'WordNode' || !isMasked(node, inert));
  return children.length === sentence.children.length ? sentence : { ...sentence, children };
}

/** The cooked range of a sentence from its first word or mark to its last. */
export function rangeOf({ children, position }: Sentence): [number, number] {
  const nodes = children.filter(({ type }) => type !== 'WhiteSpaceNode');
  const start = nodes[0]?.position?.start.offset ?? position?.start.offset ?? 0;
  const end = nodes.at(-1)?.position?.end.offset ?? position?.end.offset ?? 0;
  return [start, end];
}

function isMasked(word: Word, inert: readonly Range[]): boolean {
  const start = word.position?.start.offset ?? 0;
  const end = word.position?.end.offset ?? 0;
  return overlapsAny(inert, start, end) || /\ufffc|^[^\p{L}]*$/u.test(textOf(word));
}

/** Whether a sentence ends in a mark that ends sentences, closing quotes and brackets aside. */
function endsAsSentence({ children }: Sentence): boolean {
  return /[.!?…:](?:["'”’)\]*_]|\s)*$/.test(textOf(children.slice(-6)));
}

function isList({ children }: Sentence, words: readonly Word[]): boolean {
  const texts = words.map((word) => textOf(word));
  const joining = texts.filter((text) => grammar.has(text.toLowerCase().replace(/’/g, "'"))).length;
  const names = texts.slice(1).filter((text) => /^\p{Lu}/u.test(text) && text !== 'I').length;
  const commas = children.filter((node) => node.type === 'PunctuationNode' && /^[,;•·|]$/.test(textOf(node))).length;
  return joining < texts.length * leastGrammar || names > texts.length * mostNames || commas > texts.length * mostCommas;
}

/** Whether a sentence cites a law: `15 U.S.C. § 45`, `Article 6(1)(b)`. */
function isCitation(text: string, sentence: Sentence): boolean {
  const cited = text.slice(...rangeOf(sentence)).match(/§|\bU\.S\.C|\bC\.F\.R|\b(?:Article|Section|Art\.) \d/g);
  return (cited?.length ?? 0) > 0;
}

/** How far around a sentence its quotation marks are looked for, in UTF-16 units. */
const quoteReach = 2000;

/**
 * Whether somebody else says the sentence: it begins with a quotation mark, or stands after one that is not yet closed.
 * Where it is closed is no matter, so a long quotation and one that goes on in the next paragraph count, too; `quotedRanges` wants pairs.
 */
function isQuoted(text: string, sentence: Sentence): boolean {
  const [start, end] = rangeOf(sentence);
  if (/["“]/.test(text.charAt(start))) return true;
  const from = Math.max(0, start - quoteReach);
  const around = text.slice(from, end + quoteReach);
  for (const { 0: quote, index } of around.matchAll(/“[^”]*|"[^"]*"/g)) {
    if (from + index <= start && end - 2 <= from + index + quote.length) return true;
  }
  return false;
}
