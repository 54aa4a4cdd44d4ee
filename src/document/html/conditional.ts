/** Conditional comments: what only some readers of HTML are shown, such as Outlook. */

import type { Range } from '../document.ts';
import type { HtmlComment } from './nodes.ts';

const opener = /^\[if\s[^\]]{1,200}\]>/i;
const closer = '<![endif]';

/**
 * The content of `<!--[if mso]> … <![endif]-->`. `<!--[if !mso]><!-->` is not such a comment:
 * it ends before its content, which all others are shown.
 */
export function conditionalContent({ start, value }: HtmlComment): Range | undefined {
  const condition = opener.exec(value)?.[0];
  if (condition === undefined || !value.endsWith(closer)) return undefined;
  const from = start + '<!--'.length;
  return [from + condition.length, from + value.length - closer.length];
}
