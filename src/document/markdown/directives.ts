/** Directives in Markdown: in its comments, in the HTML that it holds, and in comments of templates. */

import { parseDirective } from '../directive.ts';
import type { Directive } from '../document.ts';
import type { Range } from '../map.ts';
import { templateDirectives } from '../placeholder.ts';
import { firstEndingAfter } from '../ranges.ts';
import type { TemplateText } from '../template/text.ts';
import { commentsIn } from './comments.ts';

/** Gathers the directives of a file while its blocks are walked. */
export class MarkdownDirectives {
  readonly #text: TemplateText;
  readonly #directives: Directive[] = [];
  /** Ranges of the blocks with text, their ends ascending. */
  readonly #blocks: Range[] = [];

  constructor(text: TemplateText) {
    this.#text = text;
  }

  /** Takes note of a block with text: a comment of a template may speak of it. */
  pass(block: Range): void {
    this.#blocks.push(block);
  }

  /**
   * Reads the comments in a part of the text.
   *
   * @param scope - What they speak of.
   */
  read(part: Range, scope: Range): void {
    const { map } = this.#text.cooked;
    for (const comment of commentsIn(this.#text, part)) {
      const directive = parseDirective(comment.text);
      if (directive) this.#directives.push({ ...directive, range: map.range(...comment.range), scope: map.range(...scope) });
    }
  }

  /** Takes those that HTML holds. */
  add(directives: readonly Directive[]): void {
    for (const directive of directives) this.#directives.push(directive);
  }

  /** All directives. Those in comments of templates speak of the block around them, or of the next one. */
  finish(): readonly Directive[] {
    const { cooked, index } = this.#text;
    const ofTemplates = templateDirectives(cooked.text, index.tokens).map(({ start, end, ...directive }): Directive => {
      const scope = firstEndingAfter(this.#blocks, start) ?? [end, end];
      return { ...directive, range: cooked.map.range(start, end), scope: cooked.map.range(...scope) };
    });
    return [...this.#directives, ...ofTemplates];
  }
}
