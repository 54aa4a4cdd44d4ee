/** Makes segments of the blocks of a text with markup (AsciiDoc, reStructuredText). */

import { parseDirective } from '../directive.ts';
import type { Directive, Field, Place, Problem, Range, Reading, Role, Segment } from '../document.ts';
import { hasWords, joinTokens, TokenIndex, tagsOf } from '../placeholder.ts';
import { type Prose, ProseBuilder } from '../prose-builder.ts';
import { indexEndingAfter } from '../ranges.ts';
import { placeProblems } from '../reader.ts';
import { createField, createSegment, inSourceOrder, structuralRole } from '../segments.ts';
import type { TemplateText } from '../template/text.ts';
import type { TemplateToken } from '../template/token.ts';
import { type Inline, takeAround } from './spans.ts';

/** A text that is read at one go. */
export interface MarkedBlock {
  readonly role: Role;
  /** Where the text stands: one range, or several for what goes on in another line of a table. Ascending. */
  readonly ranges: readonly Range[];
  readonly field?: 'title' | 'description';
}

/** A comment that may silence rules. */
export interface MarkedComment {
  readonly text: string;
  readonly range: Range;
}

/** The blocks of a text, as its format finds them. */
export interface MarkedBlocks {
  readonly blocks: readonly MarkedBlock[];
  readonly comments: readonly MarkedComment[];
  /** What is wrong with them; absent: nothing. */
  readonly problems?: readonly Problem[];
  readonly locale?: string;
}

/** What a format knows of its text. */
export interface MarkedFormat {
  readonly dialect: string;
  /** The markup in a range of the masked text. */
  inline(masked: string, start: number, end: number): Inline;
  encode(replacement: string): string | undefined;
}

/** A block with its markup. */
interface InlineBlock extends MarkedBlock {
  readonly inlines: readonly Inline[];
}

/** Reads the blocks of a text. */
export function readMarked(text: TemplateText, found: MarkedBlocks, format: MarkedFormat, place: Place): Reading {
  const { comments, locale } = found;
  const blocks = found.blocks.flatMap((block) => withAsides(block, text, format));
  const reader = new MarkedReader(withOutputs(text, blocks, format.dialect), format, place);
  for (const block of blocks) reader.block(block);
  return {
    segments: inSourceOrder(reader.segments),
    fields: reader.fields,
    tags: tagsOf(text.index.tokens, text.cooked.map),
    directives: directivesOf(text, found.blocks, comments),
    problems: placeProblems(found.problems ?? [], text.cooked.map),
    ...(locale === undefined ? {} : { locale }),
  };
}

/** A block, and behind it the texts inside of it that are read by themselves. */
function withAsides(block: MarkedBlock, text: TemplateText, format: MarkedFormat): InlineBlock[] {
  const found: InlineBlock[] = [];
  const open: MarkedBlock[] = [block];
  for (let next = open.shift(); next; next = open.shift()) {
    const inlines = next.ranges.map(([start, end]) => format.inline(text.masked, start, end));
    found.push({ ...next, inlines });
    for (const { asides } of inlines) for (const { role, range } of asides) open.push({ role, ranges: [range] });
  }
  return found;
}

/** The text with what the markup fills in among its placeholders. */
function withOutputs(text: TemplateText, blocks: readonly InlineBlock[], dialect: string): TemplateText {
  const outputs = blocks.flatMap(({ inlines }) => inlines.flatMap((inline) => inline.outputs));
  if (outputs.length === 0) return text;
  const own = outputs.map(({ range, name }): TemplateToken => ({ start: range[0], end: range[1], kind: 'output', name, dialect }));
  const inOrder = own.sort((a, b) => a.start - b.start);
  return { ...text, index: new TokenIndex(joinTokens(inOrder, text.index.tokens)) };
}

class MarkedReader {
  readonly segments: Segment[] = [];
  readonly fields: Field[] = [];
  readonly #text: TemplateText;
  readonly #format: MarkedFormat;
  readonly #place: Place;
  #heading: string | undefined;

  constructor(text: TemplateText, format: MarkedFormat, place: Place) {
    this.#text = text;
    this.#format = format;
    this.#place = place;
    this.#heading = place.heading;
  }

  block(block: InlineBlock): void {
    const { role, field } = block;
    const texts = proseOf(block, this.#text);
    this.#add(texts, role, field);
    const [first] = texts;
    if (role === 'heading') this.#heading = first?.text ?? this.#heading;
    const isFirst = field !== undefined && !this.fields.some(({ name }) => name === field);
    if (first && isFirst) this.fields.push(createField(field, field, first, role, this.#place.unit));
  }

  #add(texts: readonly Prose[], own: Role, field: string | undefined): void {
    const place: Place = {
      ...this.#place,
      role: structuralRole(own, this.#place),
      ...(this.#heading === undefined ? {} : { heading: this.#heading }),
      ...(field === undefined ? {} : { field, label: field }),
    };
    for (const prose of texts) this.segments.push(createSegment(prose, place, this.#format.encode));
  }
}

function proseOf({ ranges, inlines }: InlineBlock, text: TemplateText): Prose[] {
  const prose = new ProseBuilder(text);
  for (const [i, [start, end]] of ranges.entries()) {
    const last = ranges[i - 1]?.[1];
    // What stands between two lines of a cell may be other cells: the blank is no part of them.
    if (last !== undefined) prose.blank(last, last);
    takeAround(prose, inlines[i]?.spans ?? [], start, end);
  }
  return prose.finish().filter(hasWords);
}

/** A directive speaks of the block that it stands in, else of the next one. */
function directivesOf(text: TemplateText, blocks: readonly MarkedBlock[], comments: readonly MarkedComment[]): Directive[] {
  const { map } = text.cooked;
  const found = comments.flatMap(({ text: comment, range }) => {
    const directive = parseDirective(comment);
    return directive ? [{ directive, range }] : [];
  });
  if (found.length === 0) return [];
  const places = blocks.map(({ ranges }): Range => [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0]).sort((a, b) => a[0] - b[0]);
  return found.map(({ directive, range }) => {
    const scope = places[indexEndingAfter(places, range[0])] ?? [range[1], range[1]];
    return { ...directive, range: map.range(...range), scope: map.range(...scope) };
  });
}
