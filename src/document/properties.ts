/** Reads message catalogues in `.properties` files. Those that hold settings are left alone. */

import { allMessages } from './data/catalogue.ts';
import { readChoices } from './data/choices.ts';
import type { Choice } from './data/file.ts';
import { withoutMnemonics } from './data/mnemonics.ts';
import { readData } from './data/read.ts';
import type { DataValue } from './data/value.ts';
import { pluralForms } from './properties/plural.ts';
import { isMessageFile } from './properties/settings.ts';
import { propertyValues } from './properties/values.ts';
import { emptyReading, type Reader } from './reader.ts';

/** Reads a `.properties` file. */
export const readProperties: Reader = (source, options) => {
  const file = propertyValues(source);
  if (options.paths !== undefined) return readData(source, file, options);
  if (options.preset === undefined && !isMessageFile(options.path, file.values)) return emptyReading;
  return readChoices(source, choicesOf(options.path, file.values), { comments: file.comments, problems: file.problems });
};

/** Plural forms of a message are texts of their own and share its unit. */
function choicesOf(path: string, values: readonly DataValue[]): Choice[] {
  return allMessages(path, pluralForms(withoutMnemonics(values))).map((choice) =>
    typeof choice.value.path.at(-1) === 'number' ? { ...choice, message: choice.value.path.slice(0, -1), isForm: true } : choice,
  );
}
