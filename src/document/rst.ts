/** Reads reStructuredText files: docs, pages, readmes. */

import { verbatim } from './map.ts';
import { type MarkedFormat, readMarked } from './marked-text/reading.ts';
import type { Reader } from './reader.ts';
import { rstBlocks } from './rst/blocks.ts';
import { encodeRst } from './rst/encode.ts';
import { rstInline } from './rst/inline.ts';
import { scanTemplate } from './template/text.ts';

const format: MarkedFormat = { dialect: 'rst', inline: rstInline, encode: encodeRst };

/** Reads a reStructuredText file. */
export const readRst: Reader = (source) => {
  const text = scanTemplate(verbatim(source));
  return readMarked(text, rstBlocks(text.masked), format, { role: 'body', unit: 0 });
};
