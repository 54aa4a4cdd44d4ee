/** Reads AsciiDoc files: docs, pages, release notes. */

import { asciidocBlocks } from './asciidoc/blocks.ts';
import { encodeAsciidoc } from './asciidoc/encode.ts';
import { asciidocInline, characterAttributes } from './asciidoc/inline.ts';
import { verbatim } from './map.ts';
import { type MarkedFormat, readMarked } from './marked-text/reading.ts';
import { maskPlaceholders, scanPlaceholders, TokenIndex } from './placeholder.ts';
import type { Reader } from './reader.ts';
import type { TemplateText } from './template/text.ts';

const format: MarkedFormat = { dialect: 'asciidoc', inline: asciidocInline, encode: encodeAsciidoc };

/** Reads an AsciiDoc file. */
export const readAsciidoc: Reader = (source) => {
  const tokens = scanPlaceholders(source).filter(
    ({ name, start }) => source[start - 1] !== '\\' && !Object.hasOwn(characterAttributes, name),
  );
  const text: TemplateText = { cooked: verbatim(source), masked: maskPlaceholders(source, tokens), index: new TokenIndex(tokens) };
  return readMarked(text, asciidocBlocks(text.masked), format, { role: 'body', unit: 0 });
};
