/** Reads Markdown: files, and values inside other formats. */

import type { Place, Segment } from './document.ts';
import { verbatim } from './map.ts';
import { readArguments } from './markdown/arguments.ts';
import { readMarkdownBlocks } from './markdown/blocks.ts';
import { excessIn } from './markdown/depth.ts';
import { escapeMarkdown } from './markdown/encode.ts';
import { imagesIn } from './markdown/images.ts';
import { hideDialects } from './markdown/masks.ts';
import { matterEnd, readMatter } from './markdown/matter.ts';
import { outsideCode } from './markdown/outside-code.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { scanMarkdown } from './markdown/shortcodes.ts';
import { tagsOf } from './placeholder.ts';
import { emptyReading, joinReadings, type Reader, type TextReader } from './reader.ts';
import { inSourceOrder } from './segments.ts';

/** Reads a Markdown file. */
export const readMarkdownFile: Reader = (source) => readMarkdown(verbatim(source), { role: 'body', unit: 0 });

/** Reads Markdown that stands anywhere: a file, a cell, a JSON string. The first heading is the title, if the front matter has none. */
export const readMarkdown: TextReader = (cooked, place) => {
  const excess = excessIn(cooked.text);
  // Better no segment than a run that does not end.
  if (excess) return { ...emptyReading, problems: [{ ...excess, range: cooked.map.range(...excess.range), severity: 'error' }] };
  const scanned = scanMarkdown(cooked);
  const text = hideDialects(scanned);
  const parsed = parseMarkdown(text.masked);
  const front = readMatter(parsed.root, text, place);
  const { fields, ...blocks } = readMarkdownBlocks(parsed, text, place, escapeMarkdown);
  const bodyStart = matterEnd(parsed.root);
  const tokens = outsideCode(scanned.index.tokens, parsed.root).filter(({ start }) => start >= bodyStart);
  const segments = withArguments(blocks.segments, readArguments(cooked, tokens, place, readMarkdown), place);
  const isTitled = front.fields.some(({ name }) => name === 'title');
  const own = { ...emptyReading, ...blocks, segments, fields: isTitled ? [] : fields, tags: tagsOf(tokens, cooked.map) };
  return joinReadings([front, { ...own, images: imagesIn(parsed.root, text) }]);
};

/** The segments with those of arguments between them, each with the heading above. */
function withArguments(segments: readonly Segment[], added: readonly Segment[], place: Place): readonly Segment[] {
  if (added.length === 0) return segments;
  const isAdded = new Set(added);
  let { heading } = place;
  return inSourceOrder([...segments, ...added]).map((segment) => {
    if (isAdded.has(segment)) return heading === undefined ? segment : { ...segment, heading };
    heading = segment.role === 'heading' ? segment.text : segment.heading;
    return segment;
  });
}
