/** Reads JSON-LD in pages: what search engines show of a product, an article, an answer. */

import { type DataPath, type DataValue, pathLabel } from '../data/value.ts';
import type { Place, Role, Segment } from '../document.ts';
import { jsonValues } from '../json/values.ts';
import { readPlain } from '../plain.ts';
import type { TextReader } from '../reader.ts';
import type { TemplateText } from '../template/text.ts';
import type { HtmlElement } from './nodes.ts';

/** Properties of schema.org that are texts, with what they are. */
const properties: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['abstract', 'description'],
  ['alternativeHeadline', 'heading'],
  ['caption', 'caption'],
  ['description', 'description'],
  ['disambiguatingDescription', 'description'],
  ['headline', 'heading'],
  ['reviewBody', 'quote'],
  ['slogan', 'heading'],
]);

/** Things whose name is a text; people, brands and places have names of their own. */
const named =
  /^(?:\w*Article|BlogPosting|Course|Event|HowTo\w*|ListItem|MenuItem|MenuSection|Product|ProductGroup|Question|Recipe|Service|\w*WebPage|WebPage\w*|VideoObject)$/;

/** Things whose text is shown. */
const texts = /^(?:Answer|HowTo(?:Step|Direction|Tip)|Comment)$/;

/** The texts of the JSON-LD in a tree. They are part of the page's message, and none of its fields. */
export function readJsonLd(root: HtmlElement, text: TemplateText, place: Place, readHtml: TextReader): Segment[] {
  if (!text.masked.includes('ld+json')) return [];
  const { field: _, heading: __, ...outer } = place;
  return scriptsIn(root).flatMap((script) => readScript(script, text, outer, readHtml));
}

function scriptsIn(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const open: HtmlElement[] = [root];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.name === 'script' && next.attributes.get('type')?.value.toLowerCase() === 'application/ld+json') found.push(next);
    for (const child of next.children) if (child.type === 'element') open.push(child);
  }
  return found;
}

function readScript({ children }: HtmlElement, { cooked }: TemplateText, place: Place, readHtml: TextReader): Segment[] {
  const [start, end] = [children[0]?.start ?? 0, children.at(-1)?.end ?? 0];
  const outer = cooked.map.slice(start, end);
  const { values } = jsonValues(cooked.text.slice(start, end));
  const types = new Map(
    values
      .filter(({ path }) => typeIndex(path) !== undefined)
      .map((value) => [value.path.slice(0, typeIndex(value.path)).join('\0'), value]),
  );
  return values.flatMap((value) => {
    const type = types.get(value.path.slice(0, -1).join('\0'))?.cooked.text ?? '';
    const role = roleOf(value.path, type);
    if (role === undefined) return [];
    const { text, map } = value.cooked;
    const read = /<\/?[a-z][^<>]*>/i.test(text) ? readHtml : readPlain;
    const at: Place = { ...place, role, label: pathLabel(value.path), encode: (replacement) => encode(value, replacement, place) };
    return read({ text, map: map.through(outer) }, at).segments;
  });
}

/** Where `@type` stands in a path that ends with it, as a text or as the first of a list. */
function typeIndex(path: DataPath): number | undefined {
  if (path.at(-1) === '@type') return path.length - 1;
  return path.at(-2) === '@type' && path.at(-1) === 0 ? path.length - 2 : undefined;
}

function roleOf(path: DataPath, type: string): Role | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  if (key === 'name') return named.test(type) ? 'heading' : undefined;
  if (key === 'text') return texts.test(type) ? 'body' : undefined;
  return properties.get(key);
}

/** A string of JSON may not end the script that it stands in. */
function encode(value: DataValue, replacement: string, place: Place): string | undefined {
  const written = value.encode(replacement)?.replaceAll('</', '<\\/');
  return written === undefined || !place.encode ? written : place.encode(written);
}
