/** What comments in HTML silence. */

import type { Range } from '../document.ts';
import { maskCharacter } from '../placeholder.ts';
import { isInline } from './elements.ts';
import type { HtmlElement, HtmlNode } from './nodes.ts';

/** Children of one element that are one text, or one block between two of them. */
interface Run {
  readonly range: Range;
  /** Whether there is text in it. */
  readonly isShown: boolean;
}

/** The runs of an element's children. */
interface Runs {
  readonly runs: readonly Run[];
  /** Number of the run that each child is in. */
  readonly numbers: ReadonlyMap<HtmlNode, number>;
}

/** Finds the blocks that comments speak of. What it learns of an element is kept: there may be many comments in one. */
export class Scopes {
  readonly #text: string;
  readonly #known = new Map<HtmlElement, Runs>();

  /** @param text - The text that was parsed. */
  constructor(text: string) {
    this.#text = text;
  }

  /** The block that a comment speaks of: the one it stands in, if there is text in it, else the next one. */
  of(node: HtmlNode, parent: HtmlElement): Range {
    const { runs, numbers } = this.#runsOf(parent);
    const number = numbers.get(node) ?? 0;
    const run = runs[number];
    const next = runs[number + 1];
    if (run?.isShown) return run.range;
    return next ? next.range : [run?.range[1] ?? 0, parent.end];
  }

  /** The same for a place that is no node. The innermost block around it decides. */
  at(offset: number, root: HtmlElement): Range {
    let parent = root;
    for (;;) {
      const node = childAt(parent, offset);
      if (!node) return [offset, Math.max(offset, parent.end)];
      if (node.type !== 'element') return this.of(node, parent);
      if (node.start >= offset) return [node.start, node.end];
      if (isInline(node)) return this.of(node, parent);
      parent = node;
    }
  }

  #runsOf(parent: HtmlElement): Runs {
    const known = this.#known.get(parent) ?? this.#findRuns(parent);
    this.#known.set(parent, known);
    return known;
  }

  #findRuns({ children }: HtmlElement): Runs {
    const runs: Run[] = [];
    const numbers = new Map<HtmlNode, number>();
    let wasSentence = false;
    for (const node of children) {
      const isSentence = node.type !== 'element' || isInline(node);
      const last = isSentence && wasSentence ? runs.pop() : undefined;
      runs.push({ range: [last?.range[0] ?? node.start, node.end], isShown: (last?.isShown ?? false) || this.#isShown(node) });
      numbers.set(node, runs.length - 1);
      wasSentence = isSentence;
    }
    return { runs, numbers };
  }

  #isShown(node: HtmlNode): boolean {
    if (node.type === 'text') return this.#text.slice(node.start, node.end).replaceAll(maskCharacter, '').trim() !== '';
    return node.type === 'element';
  }
}

/** The first child that ends after an offset. Children are in order and apart. */
function childAt({ children }: HtmlElement, offset: number): HtmlNode | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return children[low];
}
