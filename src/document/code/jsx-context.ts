/** What the readers of JSX share. */

import type { Node } from 'oxc-parser';
import type { BlockPlace, Collector } from './collector.ts';

/** What JSX needs of the walk around it. */
export interface JsxContext {
  readonly source: string;
  readonly collector: Collector;
  readonly isMail: boolean;
  /** Has a part read that is code: the body of a handler, the items of a list. */
  later(node: Node, place: BlockPlace): void;
}
