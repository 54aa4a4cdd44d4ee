/** Where things stand in the YAML of one guide. */

import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Place, Point } from '../../rule/finding.ts';
import { LineIndex } from '../../rule/index.ts';
import type { Path } from './mistake.ts';

/** A node, and the key that it stands under. */
interface Found {
  readonly key?: Node;
  readonly value?: Node;
}

/** Places in one file. */
export class Places {
  readonly path: string;
  readonly #document: Document | undefined;
  readonly #text: string;
  readonly #lines: LineIndex;

  constructor(path: string, text: string, document?: Document) {
    this.path = path;
    this.#document = document;
    this.#text = text;
    this.#lines = new LineIndex(text);
  }

  /** The key at a path, or the start of a list's entry. If it isn't there, the nearest one above. */
  key(path: Path): Place {
    const { key, value } = this.#find(path);
    return this.#ofNode(key) ?? this.#ofNode(firstKey(value)) ?? this.range(0, 0);
  }

  /** The value at a path if it is short enough to mark, else its key. If it isn't there, the nearest key above. */
  value(path: Path): Place {
    const { value, key } = this.#find(path);
    if (isScalar(value) && (value.value !== null || !key)) return this.#ofNode(value) ?? this.key(path);
    return isAlias(value) ? (this.#ofNode(value) ?? this.key(path)) : this.key(path);
  }

  /** Source range (UTF-16 offsets, end exclusive) as a place. */
  range(start: number, end: number): Place {
    return { path: this.path, start: this.point(start), end: this.point(end) };
  }

  /** Line and column of a source offset; one beyond the end is the end. */
  point(offset: number): Point {
    const inside = Math.min(offset, this.#text.length);
    return { ...this.#lines.at(inside), offset: inside };
  }

  #ofNode(node: Node | undefined): Place | undefined {
    return node?.range ? this.range(node.range[0], node.range[1]) : undefined;
  }

  #find(path: Path): Found {
    let found: Found = this.#document?.contents ? { value: this.#document.contents as Node } : {};
    for (const step of path) {
      const next = this.#step(found.value, step);
      if (!next) return found;
      found = next;
    }
    return found;
  }

  #step(node: Node | undefined, step: string | number): Found | undefined {
    const target = isAlias(node) && this.#document ? node.resolve(this.#document) : node;
    if (isSeq(target)) {
      const item = target.items[Number(step)] as Node | undefined;
      return item ? { value: item } : undefined;
    }
    if (!isMap(target)) return undefined;
    const pair = pairAt(target.items as Pair<Node, Node | null>[], step);
    return pair ? { key: pair.key, ...(pair.value ? { value: pair.value } : {}) } : undefined;
  }
}

/** The last pair of a key wins, as in the data. */
function pairAt(pairs: readonly Pair<Node, Node | null>[], step: string | number): Pair<Node, Node | null> | undefined {
  return pairs.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
}

function firstKey(node: Node | undefined): Node | undefined {
  if (isMap(node)) return (node.items[0]?.key as Node | undefined) ?? node;
  return node;
}
