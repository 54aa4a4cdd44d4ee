/** Template blocks: which are open around a place, and which are never closed or opened. */

import type { TemplateTag } from '../../src/rule/index.ts';

/** A block whose other end is not in the file. */
export interface Unpaired {
  readonly tag: TemplateTag;
  readonly missing: 'open' | 'close';
}

/** Tags that open or close nothing here. An `else` needs no partner of its own. */
export function unpaired(tags: readonly TemplateTag[]): Unpaired[] {
  const open: TemplateTag[] = [];
  const result: Unpaired[] = [];
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind !== 'close') continue;
    const index = open.findLastIndex((other) => pairs(other, tag));
    if (index < 0) result.push({ tag, missing: 'open' });
    else open.splice(index, 1);
  }
  return [...result, ...open.map((tag): Unpaired => ({ tag, missing: 'close' }))];
}

/** Source texts of the tags that are open at a source offset: the conditions that hold there. */
export function conditionsAt(tags: readonly TemplateTag[], source: string, offset: number): string[] {
  const open: TemplateTag[] = [];
  for (const tag of tags) {
    if (tag.range[0] >= offset) break;
    if (tag.kind === 'open') open.push(tag);
    else if (tag.kind === 'close') {
      const index = open.findLastIndex((other) => pairs(other, tag));
      if (index >= 0) open.splice(index, 1);
    }
  }
  return open.map(({ range }) => source.slice(range[0], range[1]));
}

/**
 * What names mean inside of open blocks: those of an item (`{{#each x}}`, `{{range .x}}`), perhaps of one (Mustache's `{{#x}}`), or of the message.
 *
 * @param conditions - Source texts of the open tags.
 */
export function scopeOf(conditions: readonly string[]): 'item' | 'section' | 'message' {
  if (conditions.some((tag) => /^\{\{[-~]?\s*(?:#\s*(?:each|with|foreach)|range|with)\b/i.test(tag))) return 'item';
  return conditions.some((tag) => /^\{\{~?#\s*(?!(?:if|unless)\b)/.test(tag)) ? 'section' : 'message';
}

/** `{% end %}` and `<% } %>` close whatever is open. */
function pairs(open: TemplateTag, close: TemplateTag): boolean {
  return open.dialect === close.dialect && (close.name === '' || close.name === 'end' || open.name === close.name);
}
