/** Corrects where parse-latin and parse-english end sentences. */

import type { Paragraph, ParagraphContent, Root, Sentence, SentenceContent, Word } from 'nlcst';
import type { StopJudge } from './abbreviations.ts';

/**
 * An extension for the paragraphs of parse-latin: sentences end at the full stops of other scripts too,
 * and do not end after abbreviations and ordinal numbers in dates.
 */
export function mendSentenceEnds(judge: StopJudge): (paragraph: Paragraph) => undefined {
  return (paragraph) => {
    const children: ParagraphContent[] = [];
    for (const child of paragraph.children) {
      const before = children.at(-1);
      if (child.type === 'SentenceNode' && before?.type === 'SentenceNode' && isOpen(before, child, judge)) append(before, child);
      else children.push(child);
    }
    paragraph.children = children.flatMap<ParagraphContent>((child) => (child.type === 'SentenceNode' ? parts(child) : [child]));
  };
}

/**
 * An extension for the roots of parse-latin, which takes every number of up to three digits for an ordinal
 * (`over $50. Returns are free.`): a sentence ends there if a capital follows. For languages that write ordinals otherwise.
 */
export function endAfterNumbers(root: Root): undefined {
  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    paragraph.children = paragraph.children.flatMap<ParagraphContent>((child) =>
      child.type === 'SentenceNode' ? partsAtNumbers(child) : [child],
    );
  }
}

/** The number of a list item (`1. Open the box.`) is its first word and ends nothing. */
function partsAtNumbers(whole: Sentence): ParagraphContent[] {
  const found: ParagraphContent[] = [];
  let rest: SentenceContent[] = [];
  for (const [index, child] of whole.children.entries()) {
    const [gap, next] = whole.children.slice(index + 1, index + 3);
    const ends = gap?.type === 'WhiteSpaceNode' && next?.type === 'WordNode' && /^\p{Lu}/u.test(wordText(next));
    const stop = ends && rest.some((before) => before.type === 'WordNode') ? numberWithStop(child) : undefined;
    const last = found.at(-1);
    if (stop !== undefined) {
      found.push(sentence([...rest, ...stop]));
      rest = [];
    } else if (rest.length === 0 && last?.type === 'SentenceNode' && child.type === 'WhiteSpaceNode') found.push(child);
    else rest.push(child);
  }
  if (found.length === 0) return [whole];
  return [...found, sentence(rest)];
}

/** A word like `50.` as the number and its full stop. */
function numberWithStop(node: SentenceContent): SentenceContent[] | undefined {
  if (node.type !== 'WordNode' || !/^\d{1,3}\.$/.test(wordText(node))) return undefined;
  const stop = node.children.at(-1);
  const children = node.children.slice(0, -1);
  const start = node.position?.start;
  const end = children.at(-1)?.position?.end;
  if (stop?.type !== 'PunctuationNode' || start === undefined || end === undefined) return undefined;
  return [{ type: 'WordNode', children, position: { start, end } }, stop];
}

/** Whether a sentence that ends with a full stop goes on in the next. */
function isOpen(before: Sentence, next: Sentence, judge: StopJudge): boolean {
  const stop = before.children.at(-1);
  const word = before.children.at(-2);
  if (word?.type !== 'WordNode' || stop?.type !== 'PunctuationNode' || stop.value !== '.') return false;
  const following = next.children.find((child) => child.type !== 'WhiteSpaceNode');
  return judge.continues(wordText(word), following?.type === 'WordNode' ? wordText(following) : '');
}

function append(before: Sentence, next: Sentence): void {
  for (const child of next.children) before.children.push(child);
  if (before.position && next.position) before.position.end = next.position.end;
}

/** A sentence cut after each full stop of another script, unless a closing bracket or quotation mark follows. */
function parts(whole: Sentence): Sentence[] {
  const cuts: number[] = [];
  for (const [index, child] of whole.children.entries()) {
    if (!isFullStop(child)) continue;
    const next = whole.children[index + 1];
    if (next !== undefined && !isFullStop(next) && !isClosing(next)) cuts.push(index + 1);
  }
  if (cuts.length === 0) return [whole];
  return [0, ...cuts].map((from, index) => sentence(whole.children.slice(from, cuts[index])));
}

/** East Asian, Devanagari and Arabic-script marks. */
function isFullStop(node: SentenceContent): boolean {
  return node.type === 'PunctuationNode' && /^[。｡！？।॥؟۔]+$/.test(node.value);
}

function isClosing(node: SentenceContent): boolean {
  return 'value' in node && /^[)\]）］｝」』】〉》〕”’»]/.test(node.value);
}

function sentence(children: SentenceContent[]): Sentence {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { type: 'SentenceNode', children, ...(start && end ? { position: { start, end } } : {}) };
}

function wordText(word: Word): string {
  return word.children.map((child) => ('value' in child ? child.value : '')).join('');
}
