/** Android's `strings.xml`: `string`, `plurals` and `string-array`, with the escapes of its resource compiler. */

import { hexCharacter } from '../data/escapes.ts';
import { normalLocale } from '../locale.ts';
import { type Content, type Inline, recooked } from './content.ts';
import { type Dialect, messages } from './dialect.ts';
import { childElements, childrenNamed, type XmlElement, type XmlTree } from './tree.ts';
import { type Syntax, type XmlValue, xmlValue } from './value.ts';

const syntax: Syntax = { inline, escapes: { read: unescaped, write: escaped } };

/** Reads `<resources>`. */
export const readAndroid: Dialect = (tree, root, path) => {
  const values = childElements(root)
    .filter(({ attributes }) => attributes.get('translatable') !== 'false')
    .flatMap((element) => resourceValues(tree, element))
    .filter(({ prose }) => !isResource(prose));
  const locale = normalLocale(root.attributes.get('tools:locale') ?? '');
  return { choices: messages(path, values), ...(locale === undefined ? {} : { locale }) };
};

function resourceValues(tree: XmlTree, element: XmlElement): XmlValue[] {
  const { attributes } = element;
  const name = attributes.get('name') ?? '';
  const value = (item: XmlElement, ...steps: (string | number)[]): XmlValue => xmlValue(tree, item, { path: [name, ...steps] }, syntax);
  switch (element.name) {
    case 'item':
      return attributes.get('type') === 'string' ? [value(element)] : [];
    case 'string':
      // Phones and tablets may have texts of their own.
      return [value(element, ...[attributes.get('product') ?? []].flat())];
    case 'plurals':
      return childrenNamed(element, 'item').map((item) => value(item, item.attributes.get('quantity') ?? 'other'));
    case 'string-array':
      return childrenNamed(element, 'item').map((item, index) => value(item, index));
    default:
      return [];
  }
}

/** `<xliff:g>` marks what is not to be translated: with nothing in it, it stands for a value. */
function inline({ name, children }: XmlElement): Inline {
  if (name === 'xliff:g') return children.length === 0 ? 'value' : 'content';
  return name === 'annotation' ? 'content' : 'markup';
}

/** `@string/other`, `?attr/label`: the text is that of another resource. */
function isResource(text: string): boolean {
  return /^\s*[@?](?:[+*]?(?:[\w.]{1,99}:)?\w{1,99}\/[\w.]{1,199}|null|empty)\s*$/.test(text);
}

/** Escapes, quotes that keep white space as it is, and white space outside of them. */
const written = /\\u[\da-fA-F]{4}|\\(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S])?|"|[ \t\r\n\f]+/g;

function unescaped(content: Content): Content {
  let isQuoted = false;
  return recooked(content, written, (raw) => {
    if (raw === '"') isQuoted = !isQuoted;
    if (raw === '"') return '';
    if (!raw.startsWith('\\')) return isQuoted ? raw : ' ';
    return raw.length === 6 ? hexCharacter(raw.slice(2)) : (controls.get(raw) ?? raw.slice(1));
  });
}

const controls: ReadonlyMap<string, string> = new Map([
  ['\\n', '\n'],
  ['\\t', '\t'],
]);

function escaped(text: string): string {
  return text
    .replaceAll(/[\\'"]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll(/(?<= ) /g, '\\u0020')
    .replace(/^[@?]/, '\\$&');
}
