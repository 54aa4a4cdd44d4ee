/** HTML as a tree with exact ranges. As tolerant as htmlparser2's parser, and without the moves that a browser makes. */

import { Tokenizer } from 'htmlparser2';
import type { Problem } from '../document.ts';
import { TreeBuilder } from './builder.ts';

/** An attribute with the range of its value, quotes excluded. */
export interface HtmlAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface HtmlElement {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, HtmlAttribute>;
  readonly parent: HtmlElement | undefined;
  readonly children: HtmlNode[];
  readonly start: number;
  /** End of the end tag, or of the content where there is none. */
  end: number;
}

/** A run of characters, or one character reference with what it stands for. */
export interface HtmlText {
  readonly type: 'text';
  readonly start: number;
  readonly end: number;
  readonly reference?: string;
}

export interface HtmlComment {
  readonly type: 'comment';
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export type HtmlNode = HtmlElement | HtmlText | HtmlComment;

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
