/** Finds the texts of an AsciiDoc file: titles, paragraphs, list items, captions, cells. */

import type { Problem, Range, Role } from '../document.ts';
import { normalLocale } from '../locale.ts';
import { linesOf, type TextLine } from '../marked-text/lines.ts';
import type { MarkedBlock, MarkedBlocks, MarkedComment } from '../marked-text/reading.ts';
import { readEntry } from './entry.ts';
import { altRange } from './inline.ts';
import {
  admonition,
  attributeLine,
  blockMacro,
  container,
  dataFence,
  entry,
  heading,
  isComment,
  listMarker,
  tableFence,
  term,
  trailing,
  underlines,
  verbatim,
  verbatimStyles,
} from './patterns.ts';
import { tableCells } from './table.ts';

/** The texts of a file. */
export function asciidocBlocks(text: string): MarkedBlocks {
  return new BlockFinder(text).find();
}

class BlockFinder {
  readonly #text: string;
  readonly #lines: readonly TextLine[];
  readonly #blocks: MarkedBlock[] = [];
  readonly #comments: MarkedComment[] = [];
  readonly #problems: Problem[] = [];
  /** Fences that are open, with what their blocks are. */
  readonly #open: { readonly fence: string; readonly role: Role }[] = [];
  #locale: string | undefined;
  #isTitled = false;
  #at = 0;
  /** Style of the next block: `source`, `quote`. */
  #style = '';
  /** The paragraph that is open. */
  #paragraph: { readonly role: Role; readonly start: number; end: number; readonly isShown: boolean } | undefined;
  /** Whether a list is open: what is indented goes on with it. */
  #inList = false;

  constructor(text: string) {
    this.#text = text;
    this.#lines = linesOf(text);
  }

  find(): MarkedBlocks {
    for (; this.#at < this.#lines.length; this.#at++) this.#line(this.#lines[this.#at] as TextLine);
    this.#close();
    const found: MarkedBlocks = { blocks: this.#blocks, comments: this.#comments, problems: this.#problems };
    return { ...found, ...(this.#locale === undefined ? {} : { locale: this.#locale }) };
  }

  #line(line: TextLine): void {
    if (line.text === '') this.#close();
    else if (line.text === '+' && this.#inList) this.#close();
    else if (isComment(line)) this.#comment(line);
    else if (this.#fence(line) || this.#isSetext(line) || this.#alone(line) || this.#item(line)) return;
    else this.#paragraphLine(line);
  }

  #comment({ text, start, end }: TextLine): void {
    this.#comments.push({ text: text.slice(2).trim(), range: [start, end] });
  }

  /** Lines that delimit blocks. */
  #fence(line: TextLine): boolean {
    const { text } = line;
    if (verbatim.test(text)) {
      if (this.#isUnderline(line)) return false;
      this.#close();
      this.#skipTo(text.startsWith('`') ? (/^`+/.exec(text)?.[0] ?? text) : text);
    } else if (tableFence.test(text)) this.#table(text);
    else if (dataFence.test(text)) this.#skipTo(text);
    else if (container.test(text) && !this.#isUnderline(line)) this.#container(text);
    else return false;
    this.#style = '';
    return true;
  }

  #container(fence: string): void {
    const isOpen = this.#open.some((each) => each.fence === fence);
    this.#close();
    if (isOpen) {
      while (this.#open.pop()?.fence !== fence);
    } else if (verbatimStyles.test(this.#style)) this.#skipTo(fence);
    else {
      const isQuote = fence.startsWith('_') || /^(?:quote|verse)\b/.test(this.#style);
      this.#open.push({ fence, role: isQuote ? 'quote' : this.#role() });
      this.#inList = false;
    }
  }

  /** Passes over the lines up to the end of a block; what is never closed goes on to the end of the file. */
  #skipTo(fence: string): void {
    const opener = this.#lines[this.#at];
    do this.#at++;
    while (this.#at < this.#lines.length && this.#lines[this.#at]?.text !== fence);
    if (this.#at < this.#lines.length || !opener) return;
    const reason = `This block is never closed with \`${fence.slice(0, 40)}\`, so what comes after it was not read.`;
    this.#problems.push({ reason, range: [opener.start, opener.end], severity: 'error' });
  }

  #table(fence: string): void {
    this.#close();
    const first = this.#at + 1;
    this.#skipTo(fence);
    if (fence.startsWith('!')) return;
    const rows = this.#lines.slice(first, this.#at);
    for (const ranges of tableCells(rows)) this.#blocks.push({ role: 'cell', ranges });
  }

  /** A title with a line under it. */
  #isSetext(line: TextLine): boolean {
    const next = this.#lines[this.#at + 1];
    if (this.#paragraph || !next || !underlines(line, next)) return false;
    this.#title([line.from, line.end], next.text.startsWith('='));
    this.#at++;
    return true;
  }

  #isUnderline(line: TextLine): boolean {
    const before = this.#lines[this.#at - 1];
    return this.#paragraph !== undefined && before !== undefined && underlines(before, line) && this.#paragraph.start === before.from;
  }

  #title(range: Range, isFirst: boolean): void {
    this.#close();
    this.#inList = false;
    const isTitle = isFirst && !this.#isTitled && this.#open.length === 0;
    this.#isTitled ||= isTitle;
    this.#blocks.push({ role: 'heading', ranges: [range], ...(isTitle ? { field: 'title' as const } : {}) });
    if (isTitle) this.#skipHeader();
  }

  /** Author and revision under the title: lines up to the first blank one that are no attributes. */
  #skipHeader(): void {
    for (let next = this.#lines[this.#at + 1]; next && next.text !== ''; next = this.#lines[this.#at + 1]) {
      this.#at++;
      if (entry.test(next.text)) this.#entry();
      else if (isComment(next)) this.#comment(next);
      else if (/^\/{4,}$/.test(next.text)) this.#skipTo(next.text);
    }
  }

  /** Lines that are something by themselves, where no paragraph is open. */
  #alone(line: TextLine): boolean {
    const { text, from, end } = line;
    if (attributeLine.test(text) && !this.#paragraph?.isShown) this.#attributes(text);
    else if (this.#paragraph) return false;
    else if (heading.test(text)) this.#title([from + (heading.exec(text)?.[0].length ?? 0), end - trailing(text)], /^[=#][ \t]/.test(text));
    else if (entry.test(text)) this.#entry();
    else if (/^\.(?![.\s])/.test(text)) this.#blocks.push({ role: 'caption', ranges: [[from + 1, end]] });
    else if (blockMacro.test(text)) this.#macro(line);
    else return /^(?:'{3,}|<{3,}|-{3}|\*{3}|- - -|\* \* \*)$/.test(text);
    return true;
  }

  #attributes(text: string): void {
    this.#close();
    const style = text.slice(1, -1).trim();
    if (!style.startsWith('[')) this.#style = style;
  }

  #entry(): void {
    const { name, value, ranges } = readEntry(this.#text, this.#lines, this.#at);
    this.#at += Math.max(0, ranges.length - 1);
    if (name === 'lang') this.#locale ??= normalLocale(value);
    if (name === 'description' && value !== '') this.#blocks.push({ role: 'description', field: 'description', ranges });
  }

  #macro({ text, from }: TextLine): void {
    const found = blockMacro.exec(text);
    const inner = found?.indices?.[3];
    if (found?.[1] === 'image' && inner) this.#blocks.push({ role: 'alt', ranges: [altRange(found[3] ?? '', from + inner[0])] });
    this.#style = '';
  }

  #item(line: TextLine): boolean {
    if (this.#paragraph && !this.#inList) return false;
    const marker = listMarker.exec(line.text)?.[0].length;
    const isTerm = marker === undefined && /(?:::|;;)(?:[ \t]|$)/.test(line.text);
    const found = isTerm ? term.exec(line.text)?.indices : undefined;
    if (marker === undefined && !found) return false;
    this.#close();
    this.#inList = true;
    const [whole, named] = [found?.[0], found?.[1]];
    if (whole && named) {
      this.#blocks.push({ role: 'listItem', ranges: [[line.from + named[0], line.from + named[1]]] });
      if (line.from + whole[1] < line.end) this.#start({ ...line, from: line.from + whole[1] }, 'listItem');
    } else this.#start({ ...line, from: line.from + (marker ?? 0) }, 'listItem');
    return true;
  }

  #paragraphLine(line: TextLine): void {
    const { start, from, end, text } = line;
    if (this.#paragraph) this.#paragraph.end = end;
    else if (from > start && !this.#inList) this.#literal(end);
    else if (verbatimStyles.test(this.#style)) this.#literal(end);
    else {
      const lead = this.#style === '' ? (admonition.exec(text)?.[0].length ?? 0) : 0;
      this.#start({ ...line, from: from + lead }, from > start ? 'listItem' : this.#role());
    }
    this.#style = '';
  }

  #literal(end: number): void {
    this.#paragraph = { role: 'body', start: end, end, isShown: false };
    this.#style = '';
  }

  #start({ from, end }: TextLine, role: Role): void {
    this.#paragraph = { role, start: from, end, isShown: true };
  }

  #role(): Role {
    if (/^(?:quote|verse)\b/.test(this.#style)) return 'quote';
    return this.#open.some(({ role }) => role === 'quote') ? 'quote' : 'body';
  }

  #close(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = undefined;
    if (!paragraph) return;
    const { role, start, end, isShown } = paragraph;
    if (isShown && start < end) this.#blocks.push({ role, ranges: [[start, end]] });
    const next = this.#lines[this.#at + 1];
    // A list ends where a text starts at the margin.
    if (
      this.#inList &&
      next &&
      next.text !== '' &&
      next.from === next.start &&
      !listMarker.test(next.text) &&
      this.#lines[this.#at]?.text === ''
    ) {
      this.#inList = /(?:::|;;)(?:[ \t]|$)/.test(next.text);
    }
  }
}
