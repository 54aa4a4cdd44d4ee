/** Reads JSON files: macros, catalogues, templates, data with copy in it. */

import { readData } from './data/read.ts';
import { jsonValues } from './json/values.ts';
import type { Reader } from './reader.ts';

/** Reads a JSON file, with or without comments. */
export const readJson: Reader = (source, options) => readData(source, jsonValues(source), options);
