/** HTML as a tree with exact ranges. As tolerant as htmlparser2's parser, and without the moves that a browser makes. */

import { Tokenizer } from 'htmlparser2';
import type { Problem } from '../document.ts';
import { TreeBuilder } from './builder.ts';
import type { HtmlElement } from './nodes.ts';

/** A tree, and what is wrong with the tags of its text. */
export interface HtmlTree {
  readonly root: HtmlElement;
  /** What is lost, as errors; what is not balanced, as warnings. */
  readonly problems: readonly Problem[];
}

/** Parses a text, or a range of it; the root is an element without a name. All offsets are offsets into the whole text. */
export function parseHtml(whole: string, from = 0, to = whole.length): HtmlElement {
  return parseTree(whole, from, to).root;
}

/** Parses a text, and tells what is wrong with it. */
export function parseTree(whole: string, from = 0, to = whole.length): HtmlTree {
  const part = whole.slice(from, to);
  const builder = new TreeBuilder(part, from);
  const tokenizer = new Tokenizer({ recognizeSelfClosing: true }, builder);
  tokenizer.write(part);
  tokenizer.end();
  return builder;
}
