/** Reads JSON files: macros, catalogues, templates, data with copy in it. */

import { readData } from './data/read.ts';
import { jsonValues } from './json/values.ts';
import { readXcstrings } from './json/xcstrings.ts';
import type { Reader } from './reader.ts';

/** Reads a JSON file, with or without comments. */
export const readJson: Reader = (source, options) => {
  const data = jsonValues(source);
  const isXcode = options.paths === undefined && options.path.endsWith('.xcstrings');
  return isXcode ? readXcstrings(source, data, options.path) : readData(source, data, options);
};
