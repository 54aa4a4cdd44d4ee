/** Where a node of a Fluent tree stands. */

import type { Span } from '@fluent/syntax';
import type { Range } from '../document.ts';

/** The source range of a node; all have one, as the parser is told to keep them. */
export function rangeOf({ span }: { readonly span?: Span }): Range {
  return span ? [span.start, span.end] : [0, 0];
}
