/** Property lists of Apple: `.stringsdict` with plural forms, and `.strings` as XML. */

import { isText } from '../data/prose-value.ts';
import { keyedMessages } from '../data/text-keys.ts';
import type { DataPath } from '../data/value.ts';
import { type Dialect, messages } from './dialect.ts';
import { childElements, childrenNamed, type XmlElement, type XmlTree } from './tree.ts';
import { type Syntax, type XmlValue, xmlValue } from './value.ts';

const syntax: Syntax = { inline: () => 'content' };

/** The text around the plural forms: `%#@files@ in your folder`. */
const frame = 'NSStringLocalizedFormatKey';

/** Reads `<plist>`; one that is no list of texts holds nothing to read. */
export const readStringsDict: Dialect = (tree, root, path) => {
  const isStrings = /\.strings$/i.test(path);
  const isForms = isStrings || /\.stringsdict$/i.test(path) || tree.source.includes(`<key>${frame}</key>`);
  const values = isForms ? childrenNamed(root, 'dict').flatMap((dict) => dictValues(tree, dict, [])) : [];
  return { choices: isStrings ? messages(path, values, undefined, keyedMessages) : messages(path, values) };
};

function dictValues(tree: XmlTree, dict: XmlElement, path: DataPath): XmlValue[] {
  const values: XmlValue[] = [];
  let key: string | undefined;
  for (const element of childElements(dict)) {
    if (element.name === 'key') key = xmlValue(tree, element, { path }, syntax).cooked.text;
    else if (key !== undefined) {
      for (const value of entryValues(tree, element, [...path, key])) values.push(value);
      key = undefined;
    }
  }
  return values;
}

function entryValues(tree: XmlTree, element: XmlElement, path: DataPath): XmlValue[] {
  if (element.name === 'dict') return dictValues(tree, element, path);
  const key = String(path.at(-1));
  if (element.name !== 'string' || (key.startsWith('NSString') && key !== frame)) return [];
  const value = xmlValue(tree, element, { path }, syntax);
  // Mostly it is nothing but the name of the forms.
  return key === frame && !isText(value.prose.replaceAll(/%(?:\d{1,2}\$?)?#@[^@]*@/g, '')) ? [] : [value];
}
