/**
 * Builds what a customer reads of one block: white space folded, markup left out,
 * placeholders as U+FFFC, each branch of a condition with the text around it.
 */

import { type Prose, ProseWriter } from './prose-writer.ts';
import { type Condition, type Piece, readings } from './template/alternatives.ts';
import type { TemplateText } from './template/text.ts';
import type { TemplateToken } from './template/token.ts';

export type { Prose } from './prose-writer.ts';

/** Conditions inside each other; what lies deeper is read as if there were no condition. */
const deepest = 16;

/** Template blocks that hold a text of their own, where others (`if`, `for`) hold a part of one. */
const ownText = /^(?:block|trans(?:late)?|blocktrans(?:late)?|define|capture|content_?for)$/;

/** Builds the texts of one block, from left to right. All offsets are offsets into the template text. */
export class ProseBuilder {
  readonly #text: TemplateText;
  readonly #root: Piece[] = [];
  /** Conditions that are open, innermost last; `undefined` for those that are too deep. */
  readonly #conditions: (Condition | undefined)[] = [];
  /** Where pieces go: the block itself, or the branch that is open. */
  #flow: Piece[] = this.#root;
  #isEmpty = true;
  /** Whether some of it stands in quotes of the template. */
  #isQuoted = false;
  /** End of the last token taken: what lies before it is done. */
  #done = 0;
  /** End of the last block that was closed. */
  #closedAt = -1;

  constructor(text: TemplateText) {
    this.#text = text;
  }

  /** Whether there is no text yet. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Takes a run of text; white space folds to one blank. */
  text(start: number, end: number): void {
    this.#around(start, end, (from, to) => this.#folded(from, to));
  }

  /** Takes a run of text with its white space as it stands. */
  preserved(start: number, end: number): void {
    this.#around(start, end, (from, to) => this.#copy(from, to));
  }

  /** Puts the character that a reference or an escape stands for. */
  put(value: string, start: number, end: number): void {
    if (start < this.#done) return;
    if (/^[ \t\n\f\r]+$/.test(value)) this.blank(start, end);
    else {
      this.#flow.push({ kind: 'put', value, start, end });
      this.#isEmpty = false;
    }
  }

  /** Puts one blank for a raw range, unless one is there or the text starts here. */
  blank(start: number, end: number): void {
    if (start >= this.#done) this.#flow.push({ kind: 'blank', start, end });
  }

  /** Puts a placeholder for a raw range that stands for a value, such as `<x id="1"/>` of XLIFF. */
  placeholder(name: string, dialect: string, start: number, end: number): void {
    if (start >= this.#done) this.#output({ name, dialect, start, end });
  }

  startLink(url: string): void {
    this.#flow.push({ kind: 'startLink', url });
  }

  endLink(): void {
    this.#flow.push({ kind: 'endLink' });
  }

  /** What follows is no prose: code, a URL. */
  startInert(): void {
    this.#flow.push({ kind: 'startInert' });
  }

  endInert(): void {
    this.#flow.push({ kind: 'endInert' });
  }

  /** The texts that hold something, trimmed; the first one has the longest branch of each condition. */
  finish(): Prose[] {
    if (this.#isEmpty) return [];
    const found = readings(this.#root).flatMap((pieces) => new ProseWriter(this.#text.cooked).write(pieces));
    return this.#isQuoted ? found.map((prose) => ({ ...prose, isQuoted: true })) : found;
  }

  #around(start: number, end: number, take: (start: number, end: number) => void): void {
    let at = Math.max(start, this.#done);
    for (const token of at < end ? this.#text.index.within(at, end) : []) {
      if (at < token.start) take(at, token.start);
      this.#token(token);
      this.#done = token.end;
      at = token.end;
    }
    if (at < end) take(at, end);
  }

  #folded(start: number, end: number): void {
    let at = start;
    // Only the run itself is searched: the next white space of the file may be far away.
    for (const { 0: white, index } of this.#text.cooked.text.slice(start, end).matchAll(/[ \t\n\f\r]+/g)) {
      // A single blank is a copy of itself.
      const isPlain = white === ' ' && start + index > at;
      if (isPlain && start + index + 1 < end) continue;
      this.#copy(at, start + index);
      at = start + index + white.length;
      this.blank(start + index, at);
    }
    this.#copy(at, end);
  }

  #copy(start: number, end: number): void {
    if (end <= start) return;
    this.#flow.push({ kind: 'copy', start, end });
    this.#isEmpty = false;
  }

  #token(token: TemplateToken): void {
    if (token.opensText) this.#isQuoted = true;
    if (token.kind === 'open' && ownText.test(token.name) && this.#closedAt === token.start) this.blank(token.start, token.end);
    if (token.kind === 'close') this.#closedAt = token.end;
    if (token.kind === 'output') this.#output(token);
    else if (token.kind === 'open') this.#startCondition();
    else if (token.kind === 'else') this.#startBranch();
    else if (token.kind === 'close') this.#endCondition();
  }

  #output({ name, fallback, dialect, start, end }: Pick<TemplateToken, 'name' | 'fallback' | 'dialect' | 'start' | 'end'>): void {
    const raw = this.#text.cooked.text.slice(start, end);
    const placeholder = { name, dialect, raw, ...(fallback === undefined ? {} : { fallback }) };
    this.#flow.push({ kind: 'placeholder', placeholder, start, end });
    this.#isEmpty = false;
  }

  #startCondition(): void {
    const isTooDeep = this.#conditions.length >= deepest;
    const condition: Condition | undefined = isTooDeep ? undefined : { kind: 'condition', branches: [[]] };
    this.#conditions.push(condition);
    if (!condition) return;
    this.#flow.push(condition);
    this.#flow = condition.branches[0] ?? this.#flow;
  }

  /** An `else` whose `if` stands in a block before this one: all of this block so far was the branch above. */
  #startBranch(): void {
    if (this.#conditions.length === 0) {
      const above: Condition = { kind: 'condition', branches: [this.#root.splice(0)] };
      this.#root.push(above);
      this.#conditions.push(above);
    }
    const condition = this.#conditions.at(-1);
    if (!condition) return;
    this.#flow = [];
    condition.branches.push(this.#flow);
  }

  #endCondition(): void {
    this.#conditions.pop();
    // All that are too deep lie above the last that is not.
    const inner = this.#conditions[Math.min(this.#conditions.length, deepest) - 1];
    this.#flow = inner?.branches.at(-1) ?? this.#root;
  }
}
