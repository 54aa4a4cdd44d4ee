/** Feeds: products and promotions of the Merchant Center as RSS or Atom, the feeds of sites and podcasts, the export of WordPress. */

import type { Choice } from '../data/file.ts';
import { isText } from '../data/prose-value.ts';
import type { Role } from '../document.ts';
import { normalLocale } from '../locale.ts';
import type { Dialect } from './dialect.ts';
import { childElements, childrenNamed, descendantsNamed, type XmlElement, type XmlTree } from './tree.ts';
import { type Syntax, type XmlValue, xmlValue } from './value.ts';

const syntax: Syntax = { inline: () => 'markup' };

/** What an element of a feed is. */
interface Column {
  readonly role: Role;
  readonly field?: string;
}

const title: Column = { role: 'title', field: 'title' };
const description: Column = { role: 'description', field: 'description' };

/** What stands in a product without a prefix, or in a post. */
const columns: ReadonlyMap<string, Column> = new Map([
  ['title', title],
  ['description', description],
  ['summary', description],
  ['content', { role: 'body', field: 'body' }],
  ['content:encoded', { role: 'body', field: 'body' }],
  ['excerpt:encoded', description],
  ['itunes:title', title],
  ['itunes:subtitle', description],
  ['itunes:summary', description],
]);

/** Attributes of the Merchant Center, without their prefix. */
const productColumns: ReadonlyMap<string, Column> = new Map([
  ['title', title],
  ['short_title', { role: 'title', field: 'short-title' }],
  ['description', description],
  ['product_highlight', { role: 'description', field: 'product-highlight' }],
  ['structured_title', title],
  ['structured_description', description],
  ['long_title', { role: 'title', field: 'promotion-title' }],
]);

/** What a feed says of itself. */
const channelColumns: ReadonlyMap<string, Column> = new Map([
  ['title', { role: 'title' }],
  ['description', { role: 'description' }],
  ['subtitle', { role: 'description' }],
  ['itunes:subtitle', { role: 'description' }],
  ['itunes:summary', { role: 'description' }],
]);

/** Reads `<rss>`, `<rdf:RDF>` and `<feed>`. */
export const readFeed: Dialect = (tree, root) => {
  const channel = root.name === 'feed' ? root : (childrenNamed(root, 'channel')[0] ?? root);
  const prefix = productPrefix(root);
  const items = ['item', 'entry'].flatMap((name) => descendantsNamed(root, name)).filter((item) => isShown(tree, item));
  const isMerchant = prefix !== undefined && items.some((item) => childElements(item).some(({ name }) => name.startsWith(prefix)));
  const locale = feedLocale(tree, root, channel);
  return {
    choices: [
      // What a feed of products says of itself, shoppers never see.
      ...(isMerchant ? [] : texts(tree, channel, [channel.name], (name) => channelColumns.get(name))),
      ...items.flatMap((item, index) => itemChoices(tree, item, [item.name, index], isMerchant ? prefix : undefined)),
    ],
    ...(locale === undefined ? {} : { locale }),
    ...(isMerchant ? { preset: 'merchant-center' } : {}),
  };
};

/** The prefix that the feed gives to the Merchant Center's attributes, with its colon. */
function productPrefix({ attributes }: XmlElement): string | undefined {
  for (const [name, value] of attributes) {
    if (name.startsWith('xmlns:') && value.includes('base.google.com/ns/')) return `${name.slice('xmlns:'.length)}:`;
  }
  return undefined;
}

function feedLocale(tree: XmlTree, root: XmlElement, channel: XmlElement): string | undefined {
  const [language] = childrenNamed(channel, 'language');
  const named = language ? xmlValue(tree, language, { path: [] }, syntax).cooked.text : '';
  return normalLocale(named) ?? normalLocale(root.attributes.get('xml:lang') ?? '');
}

/** In an export of WordPress stand drafts, pictures and settings besides what is published. */
function isShown(tree: XmlTree, item: XmlElement): boolean {
  const textOf = (name: string): string => {
    const [element] = childrenNamed(item, name);
    return element ? xmlValue(tree, element, { path: [] }, syntax).cooked.text.trim() : '';
  };
  if (/^(?:auto-draft|draft|future|pending|private|trash)$/.test(textOf('wp:status'))) return false;
  return !/^(?:attachment|revision|custom_css|customize_changeset|oembed_cache|user_request|shop_order.*|wp_.*|acf-.*)$/.test(
    textOf('wp:post_type'),
  );
}

type Message = readonly [name: string, index?: number];

/** The texts of a product or post. What is written with and without the prefix, in the same words, is one text. */
function itemChoices(tree: XmlTree, item: XmlElement, message: Message, prefix: string | undefined): Choice[] {
  if (prefix === undefined) return texts(tree, item, message, (name) => columns.get(name));
  const own = texts(tree, item, message, (name) => (name.startsWith(prefix) ? productColumns.get(name.slice(prefix.length)) : undefined));
  const known = new Set(own.map(({ value }) => value.cooked.text.trim()));
  const others = texts(tree, item, message, (name) => columns.get(name));
  const all = [...own, ...others.filter(({ value }) => !known.has(value.cooked.text.trim()))];
  return all.sort((a, b) => a.value.range[0] - b.value.range[0]);
}

function texts(tree: XmlTree, parent: XmlElement, [name, index]: Message, columnOf: (name: string) => Column | undefined): Choice[] {
  const message = index === undefined ? [name] : [name, index];
  const seen = new Set<string>();
  return childElements(parent).flatMap((element): Choice[] => {
    const column = columnOf(element.name);
    if (!column) return [];
    const value = xmlValue(tree, textElement(element), { path: [...message, element.name] }, syntax);
    // A podcast says the same under several names.
    const isRepeated = element.name.startsWith('itunes:') && seen.has(value.cooked.text.trim());
    seen.add(value.cooked.text.trim());
    return !isRepeated && (isText(value.prose) || value.isHtml) ? [{ value, ...column, message, isHtml: isHtml(element, value) }] : [];
  });
}

/** `<g:structured_title>` has its text in `<g:content>`, beside a note on who wrote it. */
function textElement(element: XmlElement): XmlElement {
  return childElements(element).find(({ name }) => /^[\w-]+:content$/.test(name)) ?? element;
}

function isHtml({ attributes }: XmlElement, value: XmlValue): boolean {
  return value.isHtml || attributes.get('type') === 'html';
}
