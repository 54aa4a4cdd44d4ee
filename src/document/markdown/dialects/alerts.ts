/** `> [!NOTE]` of GitHub, `> [!tip] Title` of Obsidian. */

import type { HiddenPart } from '../../template/text.ts';

/** Hides the marks; a title becomes a heading. */
export function* alerts(text: string): Generator<HiddenPart> {
  for (const line of text.matchAll(/^([ \t>]{0,20}>[ \t]{0,9})(\[![A-Za-z]{1,20}\][-+]?)([^\r\n]*)/gm)) {
    const [, quote = '', mark = '', rest = ''] = line;
    const start = line.index + quote.length;
    yield { range: [start, start + mark.length], ...(isTitle(rest) ? { mask: '##'.padEnd(mark.length) } : {}) };
  }
}

/** Some write the whole remark behind the mark: a title is short and no sentence. */
function isTitle(rest: string): boolean {
  const text = rest.trim();
  return /^[ \t]/.test(rest) && text !== '' && text.length <= 60 && !/[.!?:;…。]$/.test(text);
}
