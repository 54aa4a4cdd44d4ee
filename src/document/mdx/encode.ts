/** How a replacement is written in MDX: as in Markdown, and braces and angles are escaped wherever they stand. */

import { escapeMarkdown } from '../markdown/encode.ts';

export function escapeMdx(text: string): string | undefined {
  return escapeMarkdown(text)?.replaceAll(/[{}]|<(?![A-Za-z/!?])/g, '\\$&');
}
