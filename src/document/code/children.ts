/** The nodes below a node of code, whatever it is. */

import type { Node } from 'oxc-parser';

/** Children in the order of the source; types are left out. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) children.push(child);
  }
  return children.sort((a, b) => a.start - b.start);
}

/** Types say nothing to customers; a cast has an expression in it. */
function isNode(value: unknown): value is Node {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') return false;
  return !value.type.startsWith('TS') || 'expression' in value;
}
