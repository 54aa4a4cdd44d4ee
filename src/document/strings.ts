/** Reads Apple's `.strings` files. */

import { byPaths } from './data/by-paths.ts';
import { readChoices } from './data/choices.ts';
import { keyedMessages } from './data/text-keys.ts';
import type { Reader } from './reader.ts';
import { stringsValues } from './strings/values.ts';
import { readXml } from './xml.ts';

/** Reads a `.strings` file. Its comments are for translators and not read. */
export const readStrings: Reader = (source, options) => {
  // Xcode takes a property list under this name as well.
  if (/^\s*<(?:\?xml|!DOCTYPE|plist)/i.test(source)) return readXml(source, options);
  const { values, comments, problems } = stringsValues(source);
  const choices = options.paths
    ? byPaths(values, options.paths).map((choice) => ({ ...choice, message: choice.value.path }))
    : keyedMessages(options.path, values);
  return readChoices(source, choices, { comments, problems });
};
