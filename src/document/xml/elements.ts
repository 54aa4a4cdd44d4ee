/** The texts of any XML, by their paths: `rss.channel.item[2].title`. */

import { byPaths } from '../data/by-paths.ts';
import type { Choice } from '../data/file.ts';
import type { DataPath } from '../data/value.ts';
import { childElements, type XmlElement, type XmlTree } from './tree.ts';
import { type Syntax, type XmlValue, xmlValue } from './value.ts';

const syntax: Syntax = { inline: () => 'markup' };

/** The elements that the guide names. Whether an element repeats is chance in XML: `item` and `item[]` are the same. */
export function chosenElements(tree: XmlTree, root: XmlElement, paths: Readonly<Record<string, string>>): Choice[] {
  const values = elementValues(tree, root, [root.name]);
  const html = new Set(values.filter(({ isHtml }) => isHtml).map(({ range }) => range[0]));
  const patterns = Object.fromEntries(Object.entries(paths).map(([pattern, field]) => [pattern.replace(/\[\d*\]/g, ''), field]));
  const names = (path: DataPath): DataPath[] => [path.filter((step) => typeof step === 'string')];
  return byPaths(values, patterns, names).map((choice) => (html.has(choice.value.range[0]) ? { ...choice, isHtml: true } : choice));
}

/** The texts in an element. Markup inside a text belongs to it. */
function elementValues(tree: XmlTree, element: XmlElement, path: DataPath): XmlValue[] {
  if (element.hasText) return [xmlValue(tree, element, { path }, syntax)];
  const children = childElements(element);
  const counts = new Map<string, number>();
  for (const { name } of children) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return children.flatMap((child) => {
    const index = seen.get(child.name) ?? 0;
    seen.set(child.name, index + 1);
    return elementValues(tree, child, [...path, child.name, ...((counts.get(child.name) ?? 0) > 1 ? [index] : [])]);
  });
}
