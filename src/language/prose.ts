/** Natural-language trees and sentences. Only who needs them imports this file: it loads the parsers. */

import type { Nodes, Root } from 'nlcst';
import retextEnglish from 'retext-english';
import retextLatin from 'retext-latin';
import { unified } from 'unified';
import { languageOf } from '../document/locale-parts.ts';
import type { Range } from '../document/map.ts';
import { stopJudge } from './abbreviations.ts';
import { parseInPieces } from './long-text.ts';
import { endAfterNumbers, mendSentenceEnds } from './sentence-ends.ts';

/** Parses text. Made at the first use of a language. */
type ProseParser = (text: string) => Root;

/** `die 3. Generation`: a full stop after a number says nothing of the sentence. */
const writesOrdinalsWithStop = new Set('bs cs da de et fi fo hr hu is lv nb nn no pl sk sl sr tr'.split(' '));

const parsers = new Map<string, ProseParser>();

/**
 * The nlcst tree of a text: parse-english for English, parse-latin for all other languages.
 *
 * @param text - Cooked text.
 * @param locale - BCP 47 tag.
 * @returns Positions are offsets into the text.
 */
export function parseProse(text: string, locale: string): Root {
  const language = languageOf(locale);
  let parse = parsers.get(language);
  if (parse === undefined) {
    parse = makeParser(language);
    parsers.set(language, parse);
  }
  return parse(text);
}

/**
 * Cooked ranges of the sentences of a tree, in order, without the white space between them.
 * Abbreviations, decimals and U+FFFC end none.
 */
export function sentenceRanges(tree: Root): Range[] {
  const ranges: Range[] = [];
  collectSentences(tree, ranges);
  return ranges;
}

function makeParser(language: string): ProseParser {
  const processor = unified()
    .data({
      nlcstParagraphExtensions: [mendSentenceEnds(stopJudge(language))],
      nlcstRootExtensions: writesOrdinalsWithStop.has(language) ? [] : [endAfterNumbers],
    })
    .use(language === 'en' ? retextEnglish : retextLatin)
    .freeze();
  return (text) => parseInPieces(text, (piece) => processor.parse(piece) as Root);
}

function collectSentences(node: Nodes, ranges: Range[]): void {
  if (node.type === 'SentenceNode') {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) ranges.push([start, end]);
  } else if ('children' in node) for (const child of node.children) collectSentences(child, ranges);
}
