/** Finds the paragraphs, list items, headings and links of plain text. */

import type { Range } from '../map.ts';
import type { TokenIndex } from '../placeholder.ts';
import { messageRanges } from '../template/branches.ts';

/** A piece of plain text that is read at one go. Offsets hold for the text and its mask. */
export interface Block {
  readonly kind: 'paragraph' | 'listItem' | 'heading' | 'link' | 'quote';
  readonly start: number;
  readonly end: number;
  /** Its lines, without the marks of a quotation before them. */
  readonly lines: readonly Range[];
}

/** A line without its end and without white space around it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines shorter than this are never known to be full. */
const narrow = 40;

const rule = /^[-=_*~#+.─━═]{2,}$/u;
const bullet = /^(?:[-*•‣◦▪●–—✓✔➜►▶]|\d{1,2}[.)]|\(\d{1,2}\))[ \t\u{A0}]+(?=\S)/u;
const quoteMark = /^(?:>[ \t]?)+/;
const url = /^<?(?:(?:https?:\/\/|www\.)\S+|\u{E000}+[/?#]\S*)>?$/u;

/**
 * The blocks of a text. Lines of one paragraph are joined, unless the first of them was ended on purpose.
 *
 * @param masked - Text with its template syntax covered.
 */
export function findBlocks(masked: string, index: TokenIndex): Block[] {
  const finder = new BlockFinder(masked, index);
  return finder.find();
}

class BlockFinder {
  readonly #lines: readonly Line[];
  readonly #index: TokenIndex;
  readonly #width: number;
  /** Messages with branches, which may have line ends for looks. */
  readonly #messages: readonly Range[];
  #nextMessage = 0;
  readonly #blocks: Block[] = [];
  /** Lines of the block that is open; the first without its list marker. */
  #open: Line[] = [];
  #kind: Block['kind'] = 'paragraph';

  constructor(masked: string, index: TokenIndex) {
    this.#lines = splitLines(masked);
    this.#index = index;
    this.#width = widest(this.#lines);
    this.#messages = messageRanges(index.tokens);
  }

  find(): Block[] {
    for (const [at, line] of this.#lines.entries()) {
      if (this.#isQuoted(at)) this.#takeQuoted(line);
      else this.#take(line);
    }
    this.#close();
    return this.#blocks;
  }

  /** A line that another mail is quoted in: the line before or after is so, too, or announces it. */
  #isQuoted(at: number): boolean {
    const marked = (line: Line | undefined): boolean => line?.text.startsWith('>') === true;
    if (!marked(this.#lines[at])) return false;
    if (marked(this.#lines[at - 1]) || marked(this.#lines[at + 1])) return true;
    const before = this.#lines[at - 1]?.text === '' ? this.#lines[at - 2] : this.#lines[at - 1];
    return before?.text.endsWith(':') === true;
  }

  #takeQuoted(line: Line): void {
    const mark = quoteMark.exec(line.text)?.[0].length ?? 0;
    const text = line.text.slice(mark);
    const rest = { ...line, start: line.start + mark, text };
    if (this.#kind !== 'quote' || text.trim() === '') this.#close();
    if (text.trim() === '') return;
    if (this.#open.length > 0) this.#open.push(rest);
    else this.#start(rest, 'quote');
  }

  /** Whether a line starts inside of a message that a line before it opens. */
  #isInMessage({ start }: Line): boolean {
    while ((this.#messages[this.#nextMessage]?.[1] ?? Number.POSITIVE_INFINITY) <= start) this.#nextMessage++;
    const message = this.#messages[this.#nextMessage];
    return message !== undefined && message[0] < start && (this.#open[0]?.start ?? start) <= message[0];
  }

  #take(line: Line): void {
    if (this.#isInMessage(line)) {
      this.#open.push(line);
      return;
    }
    if (isBreak(line, this.#index)) {
      const underlines = line.text.length >= 3 && this.#open.length === 1 && this.#kind === 'paragraph';
      if (underlines) this.#kind = 'heading';
      this.#close();
    } else if (url.test(line.text)) {
      this.#close();
      this.#start(line, 'link');
      this.#close();
    } else this.#takeText(line);
  }

  #takeText(line: Line): void {
    const marker = this.#markerLength(line);
    const last = this.#open.at(-1);
    if (last && this.#kind !== 'quote' && marker === 0 && goesOn(last, line, this.#width)) this.#open.push(line);
    else {
      this.#close();
      this.#start({ ...line, start: line.start + marker }, marker > 0 ? 'listItem' : 'paragraph');
    }
  }

  #start(line: Line, kind: Block['kind']): void {
    this.#open = [line];
    this.#kind = kind;
  }

  #close(): void {
    const [first, last] = [this.#open[0], this.#open.at(-1)];
    const lines = this.#open.map(({ start, end }): Range => [start, end]);
    if (first && last) this.#blocks.push({ kind: this.#kind, start: first.start, end: last.end, lines });
    this.#open = [];
  }

  /** Length of the list marker at the start of a line; 0 for none. A dash or number inside a paragraph is text. */
  #markerLength(line: Line): number {
    const marker = bullet.exec(line.text)?.[0] ?? '';
    const isSure = this.#open.length === 0 || this.#kind === 'listItem' || /^(?:[-*•‣◦▪●✓✔➜►▶]|\(?1[.)])/u.test(marker);
    return isSure ? marker.length : 0;
  }
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const lineEnd = /\r\n|\n|\r|$/g;
  for (let start = 0; start <= text.length; start = lineEnd.lastIndex) {
    lineEnd.lastIndex = start;
    const at = lineEnd.exec(text)?.index ?? text.length;
    const raw = text.slice(start, at);
    const from = start + raw.length - raw.trimStart().length;
    lines.push({ start: from, end: Math.max(from, start + raw.trimEnd().length), text: raw.trim() });
    if (at === text.length) break;
  }
  return lines;
}

/** Width that the text is broken at: its longest line that could have been broken. */
function widest(lines: readonly Line[]): number {
  return lines.reduce((most, { text }) => (text.includes(' ') ? Math.max(most, text.length) : most), narrow);
}

/** Blank lines and rules separate; a blank line inside of a template tag does not. */
function isBreak(line: Line, index: TokenIndex): boolean {
  if (line.text !== '') return rule.test(line.text);
  const token = index.at(line.start);
  return token === undefined || token.start >= line.start || token.kind === 'comment' || token.kind === 'raw';
}

/**
 * Whether a line continues the one before. A line is ended on purpose when the next word would have fitted,
 * and that word starts like a sentence.
 */
function goesOn(before: Line, line: Line, width: number): boolean {
  if (/^\p{Ll}/u.test(line.text)) return true;
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  return before.text.length + 1 + word.length > width;
}
