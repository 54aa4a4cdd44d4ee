/** The text inside an element: references decoded, with the markup in it as it stands. */

import { copyEscaped } from '../data/escapes.ts';
import type { Cooked, Range } from '../document.ts';
import { TextBuilder } from '../map.ts';
import { decodeReference, reference } from './references.ts';
import type { XmlElement, XmlNode, XmlTree } from './tree.ts';

/**
 * What an element inside a text shows: its tags as markup and what is in it, only what is in it, a line break, nothing,
 * or a value, for which it stands as a whole.
 */
export type Inline = 'markup' | 'content' | 'break' | 'nothing' | 'value';

/** The text of an element. */
export interface Content extends Cooked {
  /** Cooked ranges of markup, in order. */
  readonly markup: readonly Range[];
  readonly hasCdata: boolean;
  /** Whether there is text outside of CDATA. */
  readonly hasPlain: boolean;
}

/** The text of an element. Its map leads to the source. */
export function elementContent(tree: XmlTree, element: XmlElement, inline: (element: XmlElement) => Inline): Content {
  const builder = new ContentBuilder(tree, inline);
  builder.children(element);
  return builder.finish();
}

class ContentBuilder {
  readonly #tree: XmlTree;
  readonly #inline: (element: XmlElement) => Inline;
  readonly #builder: TextBuilder;
  readonly #markup: Range[] = [];
  #hasCdata = false;
  #hasPlain = false;

  constructor(tree: XmlTree, inline: (element: XmlElement) => Inline) {
    this.#tree = tree;
    this.#inline = inline;
    this.#builder = new TextBuilder(tree.source);
  }

  children(element: XmlElement): void {
    for (const child of element.children) this.#node(child);
  }

  finish(): Content {
    return { ...this.#builder.finish(), markup: this.#markup, hasCdata: this.#hasCdata, hasPlain: this.#hasPlain };
  }

  #node(node: XmlNode): void {
    if (node.type === 'element') this.#element(node);
    else if (node.type === 'cdata') {
      this.#hasCdata = true;
      this.#builder.copy(node.start, node.end);
    } else {
      const { source, entities } = this.#tree;
      this.#hasPlain ||= source.slice(node.start, node.end).trim() !== '';
      copyEscaped(this.#builder, source, [node.start, node.end], reference, (raw) => decodeReference(raw, entities));
    }
  }

  #element(element: XmlElement): void {
    const { start, contentStart, contentEnd, end } = element;
    const shown = this.#inline(element);
    if (shown === 'nothing') return;
    if (shown === 'content') this.children(element);
    else if (shown === 'value') this.#mark(() => this.#builder.copy(start, end));
    else if (shown === 'break') this.#mark(() => this.#builder.put('<br>', start, end));
    else {
      this.#mark(() => this.#builder.copy(start, contentStart));
      this.children(element);
      this.#mark(() => this.#builder.copy(contentEnd, end));
    }
  }

  #mark(write: () => void): void {
    const start = this.#builder.length;
    write();
    if (this.#builder.length > start) this.#markup.push([start, this.#builder.length]);
  }
}

/** Changes what is no markup in a content, by a pattern of what is written in another way than it is read. */
export function recooked(content: Content, written: RegExp, decode: (raw: string) => string): Content {
  const builder = new TextBuilder(content.text);
  const markup: Range[] = [];
  let done = 0;
  for (const [start, end] of content.markup) {
    copyEscaped(builder, content.text, [done, start], written, decode);
    const at = builder.length;
    builder.copy(start, end);
    markup.push([at, builder.length]);
    done = end;
  }
  copyEscaped(builder, content.text, [done, content.text.length], written, decode);
  const { text, map } = builder.finish();
  return { ...content, text, map: map.through(content.map), markup };
}

/** What is no markup in a content, a blank in place of each piece of markup. */
export function proseOf({ text, markup }: Content): string {
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of markup) {
    parts.push(text.slice(done, start));
    done = end;
  }
  return [...parts, text.slice(done)].join(' ');
}
