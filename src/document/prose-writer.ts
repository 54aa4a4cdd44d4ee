/** Writes one reading of a block: its text and map, with the links, placeholders and code in it. */

import type { Link, Placeholder, Range } from './document.ts';
import { type Cooked, TextBuilder } from './map.ts';
import { placeholderCharacter } from './placeholder.ts';
import type { Piece } from './template/alternatives.ts';

/** One text of a block, with what lies in it. Its map leads to the source. */
export interface Prose extends Cooked {
  readonly links: readonly Link[];
  readonly inert: readonly Range[];
  readonly placeholders: readonly Placeholder[];
  /** Whether some of it stands in quotes inside of template syntax. */
  readonly isQuoted?: true;
}

/** Writes one reading. */
export class ProseWriter {
  readonly #source: Cooked;
  readonly #builder: TextBuilder;
  readonly #links: Link[] = [];
  readonly #inert: Range[] = [];
  readonly #placeholders: Placeholder[] = [];
  readonly #openLinks: { readonly at: number; readonly url: string }[] = [];
  readonly #openInert: number[] = [];
  /** Whether white space that comes next is dropped. */
  #isBlank = true;

  constructor(source: Cooked) {
    this.#source = source;
    this.#builder = new TextBuilder(source.text);
  }

  /** The text of the pieces; empty if there is none. */
  write(pieces: readonly Piece[]): Prose[] {
    for (const piece of pieces) this.#piece(piece);
    while (this.#openLinks.length > 0) this.#endLink();
    while (this.#openInert.length > 0) this.#endInert();
    return this.#finish();
  }

  #piece(piece: Piece): void {
    switch (piece.kind) {
      case 'copy':
        this.#builder.copy(piece.start, piece.end);
        this.#isBlank = false;
        break;
      case 'put':
        this.#builder.put(piece.value, piece.start, piece.end);
        this.#isBlank = false;
        break;
      case 'placeholder':
        this.#placeholders.push({ at: this.#builder.length, ...piece.placeholder });
        this.#builder.put(placeholderCharacter, piece.start, piece.end);
        this.#isBlank = false;
        break;
      case 'blank':
        if (!this.#isBlank) this.#builder.put(' ', piece.start, piece.end);
        this.#isBlank = true;
        break;
      default:
        this.#mark(piece);
    }
  }

  #mark(piece: Piece): void {
    if (piece.kind === 'startLink') this.#openLinks.push({ at: this.#builder.length, url: piece.url });
    else if (piece.kind === 'endLink') this.#endLink();
    else if (piece.kind === 'startInert') this.#openInert.push(this.#builder.length);
    else if (piece.kind === 'endInert') this.#endInert();
  }

  #endLink(): void {
    const open = this.#openLinks.pop();
    if (open) this.#links.push({ range: [open.at, this.#builder.length], url: open.url });
  }

  #endInert(): void {
    const at = this.#openInert.pop();
    if (at !== undefined) this.#inert.push([at, this.#builder.length]);
  }

  #finish(): Prose[] {
    const whole = this.#builder.finish();
    const [start, end] = visible(whole.text, 0, whole.text.length);
    if (start === end) return [];
    const within = (range: Range): Range => {
      const [from, to] = visible(whole.text, range[0], range[1]);
      return [from - start, to - start];
    };
    const isSome = (range: Range): boolean => range[0] < range[1];
    const text = whole.text.slice(start, end);
    const inert = this.#inert.map(within).filter(isSome);
    return [
      {
        text,
        map: whole.map.slice(start, end).through(this.#source.map),
        links: this.#links.map(({ range, url }) => ({ range: within(range), url })).filter(({ range }) => isSome(range)),
        inert: [...inert, ...bareUrls(text, inert)].sort((a, b) => a[0] - b[0]),
        placeholders: this.#placeholders.map((placeholder) => ({ ...placeholder, at: placeholder.at - start })),
      },
    ];
  }
}

/** Characters that show nothing: white space, joiners and marks that mails use as filler. */
const filler = /[\s\u{AD}\u{200B}-\u{200F}\u{2060}]|\u{34F}/u;

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
