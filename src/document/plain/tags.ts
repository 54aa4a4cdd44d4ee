/** The few HTML tags that store listings may hold in their plain text. */

import type { HiddenPart } from '../template/text.ts';

/** Where the tags are, and what a line looks like without them: blank for blocks, a list marker for `<li>`. */
export function simpleTags(text: string): HiddenPart[] {
  const tag = /<(\/?)(a|b|big|blockquote|br|div|em|font|h[1-6]|i|li|ol|p|small|span|strong|sub|sup|tt|u|ul)(?:\s[^<>]{0,500})?\/?>/gi;
  return Array.from(text.matchAll(tag), (match) => {
    const [all, slash, name = ''] = match;
    const range = [match.index, match.index + all.length] as const;
    if (/^li$/i.test(name) && slash === '') return { range, mask: `${' '.repeat(all.length - 2)}- ` };
    return /^(?:blockquote|br|div|h[1-6]|li|ol|p|ul)$/i.test(name) ? { range, mask: ' '.repeat(all.length) } : { range };
  });
}
