/** Reads plain text: paragraphs, list items, headings, links on lines of their own. */

import type { Directive, Field, Place, Range, Reading, Role, Segment } from './document.ts';
import { type Cooked, sliceCooked, verbatim } from './map.ts';
import { tagsOf, templateDirectives } from './placeholder.ts';
import { type Block, findBlocks } from './plain/blocks.ts';
import { type FieldPlace, headerLines, isStoreText, plainPlace } from './plain/headers.ts';
import { simpleTags } from './plain/tags.ts';
import { ProseBuilder } from './prose-builder.ts';
import { emptyReading, joinReadings, type Reader, type TextReader } from './reader.ts';
import { createSegment, structuralRole } from './segments.ts';
import { hideParts, scanTemplate, type TemplateText } from './template/text.ts';
import { wholeText } from './whole-text.ts';

/** Reads plain text that stands anywhere: a file, a cell, a JSON string. */
export const readPlain: TextReader = (cooked, place) => readPlainText(scanTemplate(cooked), place);

/** Reads a plain text file: `Subject:` and `Preheader:` lines, then the body; or the one field that its path names. */
export const readPlainFile: Reader = (source, options) => {
  const place = plainPlace(options);
  if (place === undefined) return emptyReading;
  if (isStoreText(options)) return readField(verbatim(source), place, readStoreText);
  if (place.field !== 'body' || options.preset === 'sms') return readField(verbatim(source), place, readPlain);
  const text = scanTemplate(verbatim(source));
  const { headers, bodyStart } = headerLines(text.masked);
  if (headers.length === 0) return readField(text.cooked, place, (_, at) => readPlainText(text, at));
  const parts = [...headers, { ...place, range: [bodyStart, source.length] as const }];
  const reading = joinReadings(parts.map(({ range, ...at }) => readField(sliceCooked(text.cooked, ...range), at, readPlain)));
  // A condition may begin before a subject and end in the body.
  return { ...reading, tags: tagsOf(text.index.tokens, text.cooked.map) };
};

/** Store listings are plain text with simple tags. */
const readStoreText: TextReader = (cooked, place) => readPlainText(hideParts(scanTemplate(cooked), simpleTags(cooked.text)), place);

/** Reads plain text whose template syntax is known. */
export function readPlainText(text: TemplateText, place: Place): Reading {
  const blocks = findBlocks(text.masked, text.index);
  return {
    segments: readBlocks(blocks, text, place),
    fields: [],
    tags: tagsOf(text.index.tokens, text.cooked.map),
    directives: readDirectives(blocks, text),
    problems: [],
  };
}

/** A text that is one field, with its segments. */
function readField(cooked: Cooked, place: FieldPlace, read: TextReader): Reading {
  const reading = read(cooked, place);
  if (reading.segments.length === 0) return reading;
  const { field, label, role, unit } = place;
  return { ...reading, fields: [{ ...wholeText(cooked), name: field, label, role, unit } satisfies Field] };
}

function readBlocks(blocks: readonly Block[], text: TemplateText, place: Place): Segment[] {
  const segments: Segment[] = [];
  let heading = place.heading;
  for (const block of blocks) {
    const role = structuralRole(ownRole(block), place);
    const at: Place = { ...place, role, ...(heading === undefined ? {} : { heading }) };
    const builder = new ProseBuilder(text);
    if (block.kind === 'link') startUrl(builder, block, text);
    if (block.kind === 'quote') addLines(builder, block);
    else builder.text(block.start, block.end);
    const read = builder.finish().map((prose) => createSegment(prose, at, (replacement) => replacement));
    for (const segment of read) segments.push(segment);
    if (block.kind === 'heading') heading = read[0]?.text ?? heading;
  }
  return segments;
}

/** What stands between the lines of a quotation are its marks. */
function addLines(builder: ProseBuilder, { lines }: Block): void {
  let last: number | undefined;
  for (const [start, end] of lines) {
    if (last !== undefined) builder.blank(last, start);
    builder.text(start, end);
    last = end;
  }
}

function ownRole({ kind }: Block): Role | undefined {
  return kind === 'listItem' || kind === 'heading' || kind === 'quote' ? kind : undefined;
}

function startUrl(builder: ProseBuilder, block: Block, text: TemplateText): void {
  const url = text.cooked.text.slice(block.start, block.end).replace(/^<|>$/g, '');
  builder.startLink(url);
  builder.startInert();
}

/** A directive in a template comment silences the block that it stands in, else the next one. */
function readDirectives(blocks: readonly Block[], text: TemplateText): Directive[] {
  const { cooked, index } = text;
  let next = 0;
  return templateDirectives(cooked.text, index.tokens).map(({ start, end, ...directive }) => {
    while ((blocks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const block = blocks[next];
    const scope: Range = block ? [block.start, block.end] : [end, end];
    return { ...directive, range: cooked.map.range(start, end), scope: cooked.map.range(...scope) };
  });
}
