/** Reads Apple's `.strings` files. */

import { readChoices } from './data/choices.ts';
import { keyedMessages } from './data/text-keys.ts';
import type { Reader } from './reader.ts';
import { stringsValues } from './strings/values.ts';

/** Reads a `.strings` file. Its comments are for translators and not read. */
export const readStrings: Reader = (source, { path }) => {
  const { values, comments, problems } = stringsValues(source);
  return readChoices(source, keyedMessages(path, values), { comments, problems });
};
