/** Reads MDX: Markdown with components, imports and expressions. */

import type { Root } from 'mdast';
import { parseDirective } from './directive.ts';
import type { Directive, Place, Problem, Range, Reading } from './document.ts';
import { blanked } from './lines.ts';
import { type Cooked, TextBuilder, verbatim } from './map.ts';
import { readMarkdownBlocks } from './markdown/blocks.ts';
import { enclosed } from './markdown/comments.ts';
import { excessIn } from './markdown/depth.ts';
import { imagesIn } from './markdown/images.ts';
import { nodeRange } from './markdown/inline.ts';
import type { ParsedMarkdown } from './markdown/marks.ts';
import { hideDialects, hideFound } from './markdown/masks.ts';
import { matterEnd, readMatter } from './markdown/matter.ts';
import { outsideCode } from './markdown/outside-code.ts';
import { MarkdownFault } from './markdown/pieces.ts';
import { readMarkdown } from './markdown.ts';
import { escapeMdx } from './mdx/encode.ts';
import { expressionTokens } from './mdx/expressions.ts';
import { parseMdx } from './mdx/parse.ts';
import { TokenIndex } from './placeholder.ts';
import { firstEndingAfter, merged } from './ranges.ts';
import { emptyReading, joinReadings, type Reader } from './reader.ts';
import type { HiddenPart, TemplateText } from './template/text.ts';
import type { TemplateToken } from './template/token.ts';

const place: Place = { role: 'body', unit: 0 };

/** Reads an MDX file. Where it is no MDX, it is read as Markdown, and a problem says why. */
export const readMdx: Reader = (source) => {
  const excess = excessIn(source);
  if (excess) return { ...emptyReading, problems: [{ ...excess, severity: 'error' }] };
  const whole: Cooked = verbatim(source);
  const text = hideDialects(hideFound({ cooked: whole, masked: source, index: new TokenIndex([]) }, htmlComments(source)));
  const parsed = tryParse(text.masked);
  return parsed instanceof MarkdownFault ? readBroken(source, parsed) : readParsed(parsed, text);
};

function tryParse(text: string): ParsedMarkdown | MarkdownFault {
  try {
    return parseMdx(text);
  } catch (error) {
    if (error instanceof MarkdownFault) return error;
    throw error;
  }
}

function readParsed(parsed: ParsedMarkdown, { cooked, masked, index }: TemplateText): Reading {
  const bodyStart = matterEnd(parsed.root);
  const hidden = outsideCode(index.tokens, parsed.root).filter(({ start }) => start >= bodyStart);
  const tokens = [...hidden, ...expressionTokens(parsed.root, masked)].sort((a, b) => a.start - b.start);
  const text: TemplateText = { cooked, masked, index: new TokenIndex(tokens) };
  const front = readMatter(parsed.root, text, place);
  const { fields, ...blocks } = readMarkdownBlocks(parsed, text, place, escapeMdx);
  const isTitled = front.fields.some(({ name }) => name === 'title');
  const directives = [...blocks.directives, ...htmlDirectives(text, parsed.root, hidden)];
  const images = imagesIn(parsed.root, text);
  return joinReadings([front, { ...emptyReading, ...blocks, fields: isTitled ? [] : fields, directives, images }]);
}

/** Some sites take comments of HTML out before they read the MDX. */
function htmlComments(source: string): HiddenPart[] {
  return enclosed(source, '<!--', '-->').map((range) => ({ range, mask: blanked(source, range) }));
}

function htmlDirectives({ cooked }: TemplateText, root: Root, hidden: readonly TemplateToken[]): Directive[] {
  const ends = root.children.map(nodeRange);
  return hidden.flatMap(({ start, end }) => {
    const directive = cooked.text.startsWith('<!--', start) ? parseDirective(cooked.text.slice(start + 4, end - 3)) : undefined;
    return directive ? [{ ...directive, range: [start, end] as const, scope: firstEndingAfter(ends, end) ?? ([end, end] as const) }] : [];
  });
}

/** Markdown holds what MDX does, apart from what only a program reads. */
function readBroken(source: string, { message, offset }: MarkdownFault): Reading {
  const what = message.replace(/\.$/, '');
  const reason = `This is no valid MDX: ${what.charAt(0).toLowerCase()}${what.slice(1)}. The file was read as Markdown.`;
  const problem: Problem = { reason, range: [Math.min(offset, source.length), Math.min(offset + 1, source.length)], severity: 'warning' };
  const reading = readMarkdown(withoutCode(source), place);
  return { ...reading, problems: [...reading.problems, problem] };
}

const modules =
  /^(?:import[ \t]+[\w*{$"']|export[ \t]+(?:(?:const|let|var|function|default|async|class)\b|[{*]))[^\r\n]*(?:\r?\n(?![ \t]*\r?$)[^\r\n]+)*/gm;

/** A text without its imports, exports and comments. */
function withoutCode(source: string): Cooked {
  const imports = Array.from(source.matchAll(modules), ({ 0: whole, index }): Range => [index, index + whole.length]);
  const builder = new TextBuilder(source);
  let at = 0;
  for (const [start, end] of merged([...imports, ...enclosed(source, '{/*', '*/}')])) {
    builder.copy(at, start);
    at = end;
  }
  builder.copy(at, source.length);
  return builder.finish();
}
