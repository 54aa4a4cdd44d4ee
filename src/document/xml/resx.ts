/** RESX of .NET: `data` elements with a `value`. */

import { type Dialect, messages } from './dialect.ts';
import { childrenNamed, type XmlElement } from './tree.ts';
import { type Syntax, xmlValue } from './value.ts';

const syntax: Syntax = { inline: () => 'markup' };

/** Reads `<root>` with `data` in it. */
export const readResx: Dialect = (tree, root, path) => {
  const values = childrenNamed(root, 'data').flatMap((data) => {
    const name = data.attributes.get('name') ?? '';
    const [value] = childrenNamed(data, 'value');
    return value && isString(data, name) ? [xmlValue(tree, value, { path: [name] }, syntax)] : [];
  });
  return { choices: messages(path, values) };
};

/** Pictures, sizes and what a designer notes (`>>button.Name`) are no text. */
function isString({ attributes }: XmlElement, name: string): boolean {
  const type = attributes.get('type') ?? 'System.String';
  return /^System\.String\b/.test(type) && !attributes.has('mimetype') && !name.startsWith('>>');
}
