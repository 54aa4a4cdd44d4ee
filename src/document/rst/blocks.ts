/** Finds the texts of a reStructuredText file: titles, paragraphs, list items, captions, cells. */

import type { Role } from '../document.ts';
import type { MarkedBlock, MarkedBlocks, MarkedComment } from '../marked-text/reading.ts';
import { directiveContent, type Explicit, readExplicit } from './directives.ts';
import { isRule, type RstLine, regionEnd, restOf, rstLines } from './lines.ts';
import { readTable } from './table.ts';

/** Lists inside of lists; what lies deeper is read as a paragraph. */
const deepest = 100;

const bullet = /^[-*+•‣⁃](?:[ \t]+|$)/;
const enumerator = /^\(?(?:\d{1,4}|#|[A-Za-z]|[ivxlcdm]{2,8}|[IVXLCDM]{2,8})[.)](?:[ \t]+|$)/;
const field = /^:(?![\s:`])(?:[^:\\]|\\.|:(?=\S)){1,80}:(?:[ \t]+|$)/;
const optionList = /^(?:--?[A-Za-z?][\w-]{0,40}(?:[ =]<?[\w.-]{1,40}>?)?(?:,[ ]|(?=[ ]{2}|$))){1,6}[ ]*/;

/** The texts of a file. */
export function rstBlocks(text: string): MarkedBlocks {
  const finder = new BlockFinder(text);
  return finder.find();
}

/** Where a part of a text is read: its lines, how far they are indented, what they are. */
interface Part {
  readonly lines: readonly RstLine[];
  readonly indent: number;
  readonly role: Role;
  readonly depth: number;
}

class BlockFinder {
  readonly #text: string;
  readonly #blocks: MarkedBlock[] = [];
  readonly #comments: MarkedComment[] = [];
  #isTitled = false;

  constructor(text: string) {
    this.#text = text;
  }

  find(): MarkedBlocks {
    this.#part({ lines: rstLines(this.#text), indent: 0, role: 'body', depth: 0 });
    return { blocks: this.#blocks, comments: this.#comments };
  }

  #part(part: Part): void {
    for (let at = 0; at < part.lines.length; ) at = this.#take(part, at);
  }

  /** Takes what starts at a line; gives the index of the line behind it. */
  #take(part: Part, at: number): number {
    const line = part.lines[at];
    if (!line || line.text === '') return at + 1;
    if (line.indent > part.indent) return this.#indented(part, at, line);
    return (
      this.#explicit(part, at, line) ??
      this.#title(part, at, line) ??
      this.#table(part, at) ??
      this.#item(part, at, line) ??
      this.#unread(part, at, line) ??
      this.#paragraph(part, at, line)
    );
  }

  #indented(part: Part, at: number, { indent }: RstLine): number {
    const end = regionEnd(part.lines, at, part.lines.length, part.indent);
    this.#inner(part, part.lines.slice(at, end), indent, part.role === 'body' ? 'quote' : part.role);
    return end;
  }

  #inner({ depth }: Part, lines: readonly RstLine[], indent: number, role: Role): void {
    if (depth < deepest) this.#part({ lines, indent, role, depth: depth + 1 });
    else for (const line of lines) this.#add(line, line.end, role);
  }

  #add({ from }: RstLine, end: number, role: Role): void {
    if (from < end) this.#blocks.push({ role, ranges: [[from, end]] });
  }

  #title({ lines, indent }: Part, at: number, line: RstLine): number | undefined {
    const [next, over] = [lines[at + 1], lines[at + 2]];
    const isOver = isRule(line.text) && next !== undefined && next.text !== '' && over?.text === line.text;
    if (isOver && !isRule(next.text)) return this.#heading(next, at + 3);
    if (isRule(line.text) && line.text.length >= 4) return at + 1;
    const isUnder = next !== undefined && next.indent === indent && isRule(next.text) && next.text !== '::' && next.text !== '..';
    const isLong = isUnder && (next.text.length >= 4 || next.text.length >= [...line.text].length);
    return isLong && !bullet.test(line.text) && line.text !== '..' ? this.#heading(line, at + 2) : undefined;
  }

  #heading({ from, end }: RstLine, next: number): number {
    const isFirst = !this.#isTitled;
    this.#isTitled = true;
    this.#blocks.push({ role: 'heading', ranges: [[from, end]], ...(isFirst ? { field: 'title' as const } : {}) });
    return next;
  }

  #table({ lines }: Part, at: number): number | undefined {
    const table = readTable(this.#text, lines, at, lines.length);
    for (const ranges of table?.cells ?? []) this.#blocks.push({ role: 'cell', ranges });
    return table?.end;
  }

  #item(part: Part, at: number, line: RstLine): number | undefined {
    if (part.depth >= deepest) return undefined;
    const length = (bullet.exec(line.text) ?? (isEnumerated(part, at, line) ? enumerator.exec(line.text) : null))?.[0].length;
    const role = /^(?:cell|quote|caption)$/.test(part.role) ? part.role : 'listItem';
    const end = regionEnd(part.lines, at, part.lines.length, part.indent);
    const below = part.lines.slice(at + 1, end);
    if (length !== undefined) {
      const indent = part.indent + length;
      this.#inner(part, [restOf(line, length, indent), ...below], indent, role);
      return end;
    }
    if (!isTerm(line, below)) return undefined;
    this.#add(line, line.from + (/^.*?(?=[ \t]+:[ \t])/.exec(line.text)?.[0].length ?? line.text.length), role);
    this.#inner(part, below, below[0]?.indent ?? part.indent + 1, role);
    return end;
  }

  /** Fields, options and examples: names are left out. */
  #unread(part: Part, at: number, line: RstLine): number | undefined {
    const { lines, indent } = part;
    if (/^__[ \t]/.test(line.text)) return at + 1;
    if (line.text.startsWith('>>> ')) return blankAfter(lines, at);
    if (/^\|(?:[ \t]|$)/.test(line.text)) {
      this.#add(restOf(line, /^\|[ \t]*/.exec(line.text)?.[0].length ?? 1, indent), line.end, part.role);
      return at + 1;
    }
    const length = (field.exec(line.text) ?? optionList.exec(line.text))?.[0].length;
    if (length === undefined) return undefined;
    const end = regionEnd(lines, at, lines.length, indent);
    // What a file says of itself at its top is for programs.
    const isInfo = this.#blocks.every((block) => block.field === 'title') || /^:(?:r?type|meta)\b/.test(line.text);
    const below = lines.slice(at + 1, end);
    const inner = below.find(({ text }) => text !== '')?.indent ?? indent + 1;
    if (!isInfo) this.#inner(part, [restOf(line, length, inner), ...below], inner, 'listItem');
    return end;
  }

  #explicit(part: Part, at: number, line: RstLine): number | undefined {
    const explicit = readExplicit(line.text);
    if (!explicit) return undefined;
    const end = regionEnd(part.lines, at, part.lines.length, part.indent);
    const lines = [line, ...part.lines.slice(at + 1, end)];
    if (explicit.kind === 'comment') {
      this.#comments.push({ text: explicit.text, range: [line.from, line.end] });
      // Two dots alone comment on nothing.
      return explicit.text === '' && part.lines[at + 1]?.text === '' ? at + 1 : end;
    }
    this.#marked(part, explicit, lines);
    return end;
  }

  #marked(part: Part, explicit: Explicit, lines: readonly RstLine[]): void {
    const [first, ...below] = lines;
    if (!first || explicit.kind === 'target' || explicit.kind === 'comment') return;
    if (explicit.kind === 'directive') this.#directive(part, explicit.name, explicit.length, lines);
    else {
      const indent = below.find(({ text }) => text !== '')?.indent ?? part.indent + 3;
      this.#inner(part, [restOf(first, explicit.length, indent), ...below], indent, 'body');
    }
  }

  #directive(part: Part, name: string, length: number, all: readonly RstLine[]): void {
    const { kind, options, lines, indent } = directiveContent(name, length, all);
    const [argument, ...below] = lines;
    for (const { name: key, range } of options) {
      const block = range[0] < range[1] ? optionBlock(name, key) : undefined;
      if (block) this.#blocks.push({ ...block, ranges: [range] });
    }
    if (!argument) return;
    if (kind.argument !== undefined) this.#add(argument, argument.end, kind.argument);
    const role = kind.body === 'body' ? part.role : kind.body;
    if (role !== undefined) this.#inner(part, kind.isParagraph ? lines : below, indent, role);
  }

  #paragraph(part: Part, at: number, line: RstLine): number {
    const { lines, role } = part;
    const end = Math.min(blankAfter(lines, at), explicitAfter(lines, at));
    const last = lines[end - 1] ?? line;
    const isBefore = last.text.endsWith('::');
    // `text::` shows one colon, `text ::` none.
    const stop = !isBefore ? last.end : /(?:^|\s)::$/.test(last.text) ? last.end - 2 : last.end - 1;
    this.#add(line, stop, role);
    return isBefore ? this.#afterLiteral(part, end) : end;
  }

  /** Behind the code that a double colon announces. */
  #afterLiteral({ lines, indent }: Part, at: number): number {
    let first = at;
    while (lines[first]?.text === '') first++;
    const line = lines[first];
    return line && line.indent > indent ? regionEnd(lines, first, lines.length, indent) : at;
  }
}

/** What the text of an option is, if customers read it. */
function optionBlock(directive: string, option: string): Omit<MarkedBlock, 'ranges'> | undefined {
  if (option === 'caption') return { role: 'caption' };
  if (option === 'alt') return /^(?:image|figure)$/.test(directive) ? { role: 'alt' } : undefined;
  return option === 'description' && directive === 'meta' ? { role: 'description', field: 'description' } : undefined;
}

function blankAfter(lines: readonly RstLine[], at: number): number {
  let end = at + 1;
  while (end < lines.length && lines[end]?.text !== '') end++;
  return end;
}

/** A comment right behind a text ends it. */
function explicitAfter(lines: readonly RstLine[], at: number): number {
  let end = at + 1;
  while (end < lines.length && !(lines[end]?.text.startsWith('.. ') && readExplicit(lines[end]?.text ?? '')) && lines[end]?.text !== '')
    end++;
  return end;
}

/** A letter and a dot may start a sentence as well: what follows shows it. */
function isEnumerated({ lines, indent }: Part, at: number, line: RstLine): boolean {
  if (!enumerator.test(line.text)) return false;
  const next = lines[at + 1];
  return next === undefined || next.text === '' || next.indent > indent || enumerator.test(next.text);
}

/** A term has its definition right below it. */
function isTerm(line: RstLine, [next]: readonly RstLine[]): boolean {
  return next !== undefined && next.text !== '' && !line.text.endsWith('::') && !/^(?:>>> |\||:)/.test(line.text);
}
