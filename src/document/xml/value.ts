/** An element's text as a value to read, and the way to write a replacement into it. */

import { isMarkup } from '../data/reading.ts';
import type { DataPath, DataValue } from '../data/value.ts';
import { escapeText } from '../html/encode.ts';
import { type Content, elementContent, type Inline, proseOf, recooked } from './content.ts';
import type { XmlElement, XmlTree } from './tree.ts';

/** How a dialect writes the texts of its elements. */
export interface Syntax {
  inline(element: XmlElement): Inline;
  /** Escapes that it has besides XML's; where there are some, a line feed is one of them, and white space is folded. */
  readonly escapes?: Escapes;
}

interface Escapes {
  read(content: Content): Content;
  write(text: string): string;
}

/** A value, and what sort of text it is. */
export interface XmlValue extends DataValue {
  /** Whether it is HTML even where it shows no tag. */
  readonly isHtml: boolean;
  /** The text without the markup in it. */
  readonly prose: string;
}

/** Where a value is found. */
export interface ValuePlace {
  readonly path: DataPath;
  /** Number of the part of the file that has paths of its own; 0 if absent. */
  readonly document?: number;
}

/** The text of an element as a value; what is meant as HTML is HTML in it, and all else is text. */
export function xmlValue(tree: XmlTree, element: XmlElement, { path, document = 0 }: ValuePlace, syntax: Syntax): XmlValue {
  const plain = elementContent(tree, element, (inner) => syntax.inline(inner));
  const content = syntax.escapes?.read(plain) ?? plain;
  const prose = proseOf(content);
  const isHtml = holdsHtml(prose);
  const isMixed = !isHtml && content.markup.length > 0;
  const { text, map } = isMixed ? asMarkup(content, syntax) : content;
  const write = isMixed ? writeMixed : writeText;
  return {
    path,
    document,
    cooked: { text, map },
    range: [element.start, element.end],
    keyRange: [element.start, element.contentStart],
    isHtml: isHtml || isMixed,
    prose,
    encode: (replacement) => {
      // In a plain text, what looks like HTML would be taken for HTML.
      const isSafe = !unwritable.test(replacement) && (isHtml || isMixed || !holdsHtml(replacement));
      return isSafe ? write(syntax.escapes?.write(replacement) ?? replacement, content) : undefined;
    },
  };
}

/** Whether a text has HTML of its own: tags that were written with references or in CDATA, references that were written twice. */
function holdsHtml(prose: string): boolean {
  return isMarkup(prose) || /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i.test(prose);
}

/** Elements in which HTML takes a tag for text. */
const literal = /<(?:title|textarea|style|script|xmp|iframe|noembed|noframes|noscript|plaintext)\b/i;

/** The markup of the XML is read as HTML, with the text around it: that text must not look like markup. */
function asMarkup(content: Content, { escapes }: Syntax): Content {
  const lineBreak = escapes && !literal.test(content.text) ? '<br>' : '\n';
  return recooked(content, /[&<>\n]/g, (raw) => (raw === '\n' ? lineBreak : escapeText(raw)));
}

/** Characters that XML can't hold in any way. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones.
const unwritable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;

/** What the HTML reader wrote is right for XML as well. */
function writeMixed(text: string, { hasCdata }: Content): string | undefined {
  return hasCdata && /[&<>]/.test(text) ? undefined : text;
}

function writeText(text: string, { hasCdata, hasPlain }: Content): string | undefined {
  if (!hasCdata) return escapeText(text);
  if (hasPlain) return /[&<>]/.test(text) ? undefined : text;
  // What stands around it may complete the end of the CDATA.
  return /\]\]>|^\]?>|\]$/.test(text) ? undefined : text;
}
