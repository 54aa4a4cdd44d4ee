/** What the matchers of template syntax share: their result, and look-ups further on in the text. */

import type { Shown } from './own-text.ts';
import type { TemplateToken } from './token.ts';

/** Template syntax that starts at the offset asked about. */
export interface Match {
  /** Offset after its last character. */
  readonly end: number;
  /** `text`: looks like template syntax and shows as it stands. */
  readonly kind: TemplateToken['kind'] | 'text';
  readonly name: string;
  readonly fallback?: string;
  readonly dialect: string;
  /** Part of the innermost open ICU message. */
  readonly branch?: true;
  /** Texts inside of it that are shown: one, or one of two. */
  readonly shown?: readonly Shown[];
}

/**
 * Answers "where is the next …" for a walk from left to right. Each answer is kept until the walk has passed it,
 * so openers without a closer cost one search together, not one each.
 */
export class Lookahead {
  readonly text: string;
  /** Go blocks that are open: an `{{ end }}` closes one, or is a variable. */
  goDepth = 0;
  readonly #answers = new Map<string, { from: number; at: number }>();
  readonly #names = new Map<string, ReadonlySet<string>>();

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of the next `needle` at or after `from`; -1 for none. */
  find(needle: string, from: number): number {
    return this.#ask(needle, from, () => this.text.indexOf(needle, from));
  }

  /** Offset of the next match of a global pattern; -1 for none. */
  search(pattern: RegExp, from: number): number {
    return this.#ask(pattern.source, from, () => {
      pattern.lastIndex = from;
      return pattern.exec(this.text)?.index ?? -1;
    });
  }

  /** Whether a blank line stands between the offsets. */
  hasBlankLine(from: number, to: number): boolean {
    const at = this.search(/\n[ \t]*\r?\n/g, from);
    return at >= 0 && at < to;
  }

  /** Whether the needle stands between the offsets. */
  has(needle: string, from: number, to: number): boolean {
    const at = this.find(needle, from);
    return at >= 0 && at < to;
  }

  /** All that the first group of a global pattern matches in the whole text. */
  names(pattern: RegExp): ReadonlySet<string> {
    const known = this.#names.get(pattern.source);
    if (known) return known;
    const names = new Set(Array.from(this.text.matchAll(pattern), (match) => match[1] ?? ''));
    this.#names.set(pattern.source, names);
    return names;
  }

  #ask(key: string, from: number, search: () => number): number {
    const known = this.#answers.get(key);
    if (known && from >= known.from && (known.at < 0 || from <= known.at)) return known.at;
    const at = search();
    this.#answers.set(key, { from, at });
    return at;
  }
}
