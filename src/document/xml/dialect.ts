/** What a dialect of XML gives: which texts of a file customers read. */

import { allMessages } from '../data/catalogue.ts';
import type { Choice } from '../data/file.ts';
import { withoutMnemonics } from '../data/mnemonics.ts';
import { isText } from '../data/prose-value.ts';
import type { XmlElement, XmlTree } from './tree.ts';
import type { XmlValue } from './value.ts';

/** The texts of a file. */
interface Chosen {
  readonly choices: readonly Choice[];
  /** Where the file names it. */
  readonly locale?: string;
  readonly preset?: string;
}

/**
 * Finds the texts of a dialect.
 *
 * @param path - Of the file.
 */
export type Dialect = (tree: XmlTree, root: XmlElement, path: string) => Chosen;

/** Makes messages of the values of a catalogue: by keys that are ids, or that may be the source text. */
type Messages = (path: string, values: readonly XmlValue[], locale?: string) => Choice[];

/** The values of a catalogue that have words besides their markup, as messages. */
export function messages(path: string, values: readonly XmlValue[], locale?: string, read: Messages = allMessages): Choice[] {
  const texts = new Map(withoutMnemonics(values.filter(({ prose }) => isText(prose))).map((value) => [value.range[0], value]));
  return read(path, [...texts.values()], locale).map((choice) => {
    return texts.get(choice.value.range[0])?.isHtml === true ? { ...choice, isHtml: true } : choice;
  });
}
