/**
 * Builds what a customer reads of one block: white space folded, markup left out,
 * placeholders as U+FFFC, the branches of a condition apart.
 */

import type { Link, Placeholder, Range } from './document.ts';
import { type Cooked, TextBuilder } from './map.ts';
import { placeholderCharacter } from './placeholder.ts';
import type { TemplateText } from './template/text.ts';
import type { TemplateToken } from './template/token.ts';

/** One text of a block, with what lies in it. Its map leads to the source. */
export interface Prose extends Cooked {
  readonly links: readonly Link[];
  readonly inert: readonly Range[];
  readonly placeholders: readonly Placeholder[];
}

interface Mark {
  readonly part: Part;
  readonly at: number;
}

interface LinkMark extends Mark {
  readonly url: string;
}

/**
 * What is built of one branch. The first branch of a condition stays in its sentence;
 * the others are parts of their own, so that each is read once.
 */
class Part {
  readonly builder: TextBuilder;
  readonly links: Link[] = [];
  readonly inert: Range[] = [];
  readonly placeholders: Placeholder[] = [];
  /** Whether white space that comes next is dropped. */
  blank = true;

  constructor(source: string) {
    this.builder = new TextBuilder(source);
  }
}

interface Branch {
  readonly outer: Part;
  /** Length of the outer part when the condition began. */
  readonly at: number;
}

/** Builds the texts of one block, from left to right. All offsets are offsets into the template text. */
export class ProseBuilder {
  readonly #text: TemplateText;
  readonly #parts: Part[];
  readonly #branches: Branch[] = [];
  readonly #links: LinkMark[] = [];
  readonly #inert: Mark[] = [];
  #part: Part;
  /** End of the last token taken: what lies before it is done. */
  #done = 0;

  constructor(text: TemplateText) {
    this.#text = text;
    this.#part = new Part(text.cooked.text);
    this.#parts = [this.#part];
  }

  /** Whether there is no text yet. */
  get isEmpty(): boolean {
    return this.#parts.every((part) => part.builder.length === 0);
  }

  /** Takes a run of text; white space folds to one blank. */
  text(start: number, end: number): void {
    this.#around(start, end, (from, to) => this.#folded(from, to));
  }

  /** Takes a run of text with its white space as it stands. */
  preserved(start: number, end: number): void {
    this.#around(start, end, (from, to) => {
      this.#part.builder.copy(from, to);
      this.#part.blank = false;
    });
  }

  /** Puts the character that a reference or an escape stands for. */
  put(value: string, start: number, end: number): void {
    if (start < this.#done) return;
    if (/^[ \t\n\f\r]+$/.test(value)) this.blank(start, end);
    else {
      this.#part.builder.put(value, start, end);
      this.#part.blank = false;
    }
  }

  /** Puts one blank for a raw range, unless one is there or the text starts here. */
  blank(start: number, end: number): void {
    if (start < this.#done || this.#part.blank) return;
    this.#part.builder.put(' ', start, end);
    this.#part.blank = true;
  }

  startLink(url: string): void {
    this.#links.push({ part: this.#part, at: this.#part.builder.length, url });
  }

  endLink(): void {
    const mark = this.#links.pop();
    if (mark) mark.part.links.push({ range: [mark.at, mark.part.builder.length], url: mark.url });
  }

  /** What follows is no prose: code, a URL. */
  startInert(): void {
    this.#inert.push({ part: this.#part, at: this.#part.builder.length });
  }

  endInert(): void {
    const mark = this.#inert.pop();
    if (mark) mark.part.inert.push([mark.at, mark.part.builder.length]);
  }

  /** The texts that hold something, in order, trimmed. */
  finish(): Prose[] {
    while (this.#links.length > 0) this.endLink();
    while (this.#inert.length > 0) this.endInert();
    return this.#parts.flatMap((part) => finishPart(part, this.#text.cooked));
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
      this.#word(at, start + index);
      at = start + index + white.length;
      this.blank(start + index, at);
    }
    this.#word(at, end);
  }

  #word(start: number, end: number): void {
    if (end <= start) return;
    this.#part.builder.copy(start, end);
    this.#part.blank = false;
  }

  #token(token: TemplateToken): void {
    if (token.kind === 'output') this.#output(token);
    else if (token.kind === 'open') this.#branches.push({ outer: this.#part, at: this.#part.builder.length });
    else if (token.kind === 'else') this.#else();
    else if (token.kind === 'close') this.#part = this.#branches.pop()?.outer ?? this.#part;
  }

  #output(token: TemplateToken): void {
    const { name, fallback, dialect, start, end } = token;
    const raw = this.#text.cooked.text.slice(start, end);
    const at = this.#part.builder.length;
    this.#part.placeholders.push({ at, name, dialect, raw, ...(fallback === undefined ? {} : { fallback }) });
    this.#part.builder.put(placeholderCharacter, start, end);
    this.#part.blank = false;
  }

  #else(): void {
    const branch = this.#branches.at(-1);
    const isFirst = branch?.outer === this.#part && branch.at === this.#part.builder.length;
    if (isFirst || this.#part.builder.length === 0) return;
    this.#part = new Part(this.#text.cooked.text);
    this.#parts.push(this.#part);
  }
}

/** Characters that show nothing: white space, joiners and marks that mails use as filler. */
const filler = /[\s\u{AD}\u{200B}-\u{200F}\u{2060}]|\u{34F}/u;

function finishPart(part: Part, source: Cooked): Prose[] {
  const whole = part.builder.finish();
  const [start, end] = visible(whole.text, 0, whole.text.length);
  if (start === end) return [];
  const within = (range: Range): Range => {
    const [from, to] = visible(whole.text, range[0], range[1]);
    return [from - start, to - start];
  };
  const isSome = (range: Range): boolean => range[0] < range[1];
  const text = whole.text.slice(start, end);
  const inert = part.inert.map(within).filter(isSome);
  return [
    {
      text,
      map: whole.map.slice(start, end).through(source.map),
      links: part.links.map(({ range, url }) => ({ range: within(range), url })).filter(({ range }) => isSome(range)),
      inert: [...inert, ...bareUrls(text, inert)].sort((a, b) => a[0] - b[0]),
      placeholders: part.placeholders.map((placeholder) => ({ ...placeholder, at: placeholder.at - start })),
    },
  ];
}

/** URLs written out, outside of what is no prose already. The punctuation behind one belongs to the sentence. */
function bareUrls(text: string, inert: readonly Range[]): Range[] {
  if (!text.includes('://') && !text.includes('www.')) return [];
  const known = inert.toSorted((a, b) => a[0] - b[0]);
  let [next, covered] = [0, 0];
  const urls = [...text.matchAll(/(?:\bhttps?:\/\/|\bwww\.)[^\s<>"]*[^\s<>".,;:!?'’”)\]]/gi)];
  return urls
    .map((url): Range => [url.index, url.index + url[0].length])
    .filter(([from, to]) => {
      for (let range = known[next]; range && range[0] < to; range = known[++next]) covered = Math.max(covered, range[1]);
      return covered <= from;
    });
}

/** The range without filler at its ends; empty if nothing is left. */
function visible(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (from < to && filler.test(text.charAt(from))) from++;
  while (to > from && filler.test(text.charAt(to - 1))) to--;
  return [from, to];
}
