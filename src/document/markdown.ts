/** Reads Markdown: files, and values inside other formats. */

import type { Nodes, Root } from 'mdast';
import type { Cooked, Place, Range, Reading } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import { sliceCooked, verbatim } from './map.ts';
import { readMarkdownBlocks } from './markdown/blocks.ts';
import { tooDeep } from './markdown/depth.ts';
import { nodeRange } from './markdown/inline.ts';
import { hideDialects } from './markdown/masks.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { readTomlFrontMatter } from './markdown/toml-front-matter.ts';
import { tagsOf } from './placeholder.ts';
import { indexEndingAfter } from './ranges.ts';
import { emptyReading, joinReadings, type Reader, type TextReader } from './reader.ts';
import { scanTemplate, type TemplateText } from './template/text.ts';
import type { TemplateToken } from './template/token.ts';

/** Reads Markdown that stands anywhere: a file, a cell, a JSON string. The first heading is the title, if the front matter has none. */
export const readMarkdown: TextReader = (cooked, place) => {
  const deep = tooDeep(cooked.text);
  if (deep) return unread(cooked, deep);
  const text = hideDialects(scanTemplate(cooked));
  const parsed = parseMarkdown(text.masked);
  const front = readMatter(parsed.root, text, place);
  const { segments, fields, directives } = readMarkdownBlocks(parsed, text, place);
  const matter = frontMatter(parsed.root);
  const bodyStart = matter ? nodeRange(matter)[1] : 0;
  const tokens = outsideCode(
    text.index.tokens.filter(({ start }) => start >= bodyStart),
    parsed.root,
  );
  const isTitled = front.fields.some(({ name }) => name === 'title');
  const body: Reading = { ...emptyReading, segments, fields: isTitled ? [] : fields, directives, tags: tagsOf(tokens, cooked.map) };
  return joinReadings([front, body]);
};

/** Better no segment than a run that does not end. */
function unread({ map }: Cooked, [start, end]: Range): Reading {
  const reason = 'Lists and quotes are nested more than 100 levels deep here, so this text was not read.';
  return { ...emptyReading, problems: [{ reason, range: map.range(start, end), severity: 'error' }] };
}

/** Template syntax in code is shown, not run. */
function outsideCode(tokens: readonly TemplateToken[], root: Root): readonly TemplateToken[] {
  if (tokens.length === 0) return tokens;
  const code: Range[] = [];
  const nodes: Nodes[] = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'code' || node.type === 'inlineCode') code.push(nodeRange(node));
    else if ('children' in node) for (const child of node.children) nodes.push(child);
  }
  code.sort((a, b) => a[0] - b[0]);
  return tokens.filter(({ start }) => (code[indexEndingAfter(code, start)]?.[0] ?? Number.POSITIVE_INFINITY) > start);
}

/** Reads a Markdown file. */
export const readMarkdownFile: Reader = (source) => readMarkdown(verbatim(source), { role: 'body', unit: 0 });

function readMatter(root: Root, text: TemplateText, place: Place): Reading {
  const node = frontMatter(root);
  if (!node) return emptyReading;
  const [start, end] = nodeRange(node);
  const { cooked } = text;
  const content = sliceCooked(cooked, cooked.text.indexOf('\n', start) + 1, cooked.text.lastIndexOf('\n', end - 1) + 1);
  return node.type === 'yaml' ? readFrontMatter(content, place.unit) : readTomlFrontMatter(content, place.unit);
}

function frontMatter(root: Root): Nodes | undefined {
  const first = root.children[0];
  return first?.type === 'yaml' || String(first?.type) === 'toml' ? first : undefined;
}
