/** Template blocks: which are open around a place, and which are never closed or opened. */

import type { TemplateTag } from '../../src/rule/index.ts';

/** A block whose other end is not in the file. */
export interface Unpaired {
  readonly tag: TemplateTag;
  readonly missing: 'open' | 'close';
}

/** So many open blocks are looked at for the partner of a tag, and for what holds at a place. Nothing real is nested deeper. */
const deepest = 100;

/** Tags that open or close nothing here. An `else` needs no partner of its own. */
export function unpaired(tags: readonly TemplateTag[]): Unpaired[] {
  const open: TemplateTag[] = [];
  const result: Unpaired[] = [];
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind !== 'close') continue;
    if (!close(open, tag)) result.push({ tag, missing: 'open' });
  }
  return [...result, ...open.map((tag): Unpaired => ({ tag, missing: 'close' }))];
}

/** The conditions that hold at places of one document: walks over its tags once, as long as it is asked from its start to its end. */
export class Conditions {
  readonly #tags: readonly TemplateTag[];
  readonly #source: string;
  #open: TemplateTag[] = [];
  #next = 0;

  constructor(tags: readonly TemplateTag[], source: string) {
    this.#tags = tags;
    this.#source = source;
  }

  /** Source texts of the tags that are open at a source offset. */
  at(offset: number): string[] {
    const last = this.#tags[this.#next - 1];
    if (last && last.range[0] >= offset) {
      this.#open = [];
      this.#next = 0;
    }
    for (let tag = this.#tags[this.#next]; tag && tag.range[0] < offset; tag = this.#tags[++this.#next]) {
      if (tag.kind === 'open') this.#open.push(tag);
      else if (tag.kind === 'close') close(this.#open, tag);
    }
    return this.#open.slice(-deepest).map(({ range }) => this.#source.slice(range[0], range[1]));
  }
}

/** Takes the block out that a tag closes. */
function close(open: TemplateTag[], tag: TemplateTag): boolean {
  for (let index = open.length - 1; index >= Math.max(0, open.length - deepest); index--) {
    const other = open[index];
    if (!other || !pairs(other, tag)) continue;
    open.splice(index, 1);
    return true;
  }
  return false;
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
