/** The front matter of a Markdown text. */

import type { Nodes, Root } from 'mdast';
import type { Place, Reading } from '../document.ts';
import { readFrontMatter } from '../front-matter.ts';
import { jsonValues } from '../json/values.ts';
import { sliceCooked } from '../map.ts';
import { emptyReading } from '../reader.ts';
import type { TemplateText } from '../template/text.ts';
import { tomlValues } from '../toml/values.ts';
import { yamlValues } from '../yaml/values.ts';
import { nodeRange } from './inline.ts';

/** Reads the front matter, if there is one. */
export function readMatter(root: Root, { cooked }: TemplateText, place: Place): Reading {
  const node = frontMatter(root);
  if (!node) return emptyReading;
  const [start, end] = nodeRange(node);
  const type = String(node.type);
  // The braces of JSON are part of it; the fences of the others are not.
  if (type === 'json') return readFrontMatter(sliceCooked(cooked, start, end), place.unit, jsonValues);
  const content = sliceCooked(cooked, cooked.text.indexOf('\n', start) + 1, cooked.text.lastIndexOf('\n', end - 1) + 1);
  return readFrontMatter(content, place.unit, type === 'yaml' ? yamlValues : tomlValues);
}

/** Where the front matter ends; 0 if there is none. */
export function matterEnd(root: Root): number {
  const node = frontMatter(root);
  return node ? nodeRange(node)[1] : 0;
}

function frontMatter(root: Root): Nodes | undefined {
  const first = root.children[0];
  return /^(?:yaml|toml|json)$/.test(String(first?.type)) ? first : undefined;
}
