/** Images of a page or mail, with what stands for them where they are not shown. */

import type { Image } from '../document.ts';
import { maskCharacter } from '../placeholder.ts';
import type { TemplateText } from '../template/text.ts';
import { attributeSource } from './attributes.ts';
import { attributeValue, elementsIn, isBlank, isUnread } from './elements.ts';
import type { HtmlElement, HtmlNode } from './nodes.ts';

const names = new Set(['img', 'mj-image', 'mj-carousel-image', 'amp-img']);

/** Pictures that count who opened a mail, or keep columns apart. */
const unseen = /(?:^|[/_.-])(?:spacer|blank|clear|transparent|pixel|beacon|open|track(?:er|ing)?)(?:[/_.-]|$)/;

/** Attributes that frameworks compute: `:alt`, `v-bind:alt`, `[attr.alt]`. */
const computed = /^(?::|v-bind:|x-bind:|bind:|\[(?:attr\.)?)alt\]?$/;

/** The images of a tree that are seen, in order. */
export function imagesIn(root: HtmlElement, text: TemplateText): readonly Image[] {
  if (!/<(?:img|mj-(?:carousel-)?image|amp-img)\b/i.test(text.masked)) return [];
  const images = new Images(text);
  images.walk(root);
  return images.found;
}

/** What is learned of a link is kept: there may be many images in one. */
class Images {
  readonly found: Image[] = [];
  readonly #text: TemplateText;
  readonly #named = new Map<HtmlElement, boolean>();

  constructor(text: TemplateText) {
    this.#text = text;
  }

  walk(parent: HtmlElement): void {
    for (const child of parent.children) {
      if (child.type !== 'element' || isUnread(child)) continue;
      if (names.has(child.name)) this.#take(child);
      this.walk(child);
    }
  }

  #take(element: HtmlElement): void {
    if (!isSeen(element) || isComputed(element)) return;
    const alt = attributeSource(this.#text, element, 'alt');
    this.found.push({
      range: this.#text.cooked.map.range(element.start, element.end),
      ...(alt === undefined ? {} : { alt }),
      isLink: this.#isLink(element),
    });
  }

  #isLink(element: HtmlElement): boolean {
    if (element.attributes.has('href')) return true;
    const link = linkAround(element);
    if (!link) return false;
    const isNamed = this.#named.get(link) ?? hasName(link, this.#text.masked);
    this.#named.set(link, isNamed);
    return !isNamed;
  }
}

/** How far out a link may stand: a picture has a table or two around it. */
const farthest = 20;

function linkAround(element: HtmlElement): HtmlElement | undefined {
  let at = element.parent;
  for (let depth = 0; at && depth < farthest; depth++, at = at.parent) {
    if (at.name === 'button' || (at.name === 'a' && at.attributes.has('href'))) return at;
  }
  return undefined;
}

/** Whether a link says where it leads without its images. */
function hasName(link: HtmlElement, text: string): boolean {
  if (['aria-label', 'aria-labelledby', 'title'].some((name) => attributeValue(link, name).trim() !== '')) return true;
  for (const element of elementsIn(link)) {
    if (names.has(element.name) && attributeValue(element, 'alt').trim() !== '') return true;
    if (element.children.some((child) => isText(child, text))) return true;
  }
  return false;
}

function isText(node: HtmlNode, text: string): boolean {
  return node.type === 'text' && !isBlank(node, text) && !/^[\u00a0\s]$/.test(node.reference ?? '');
}

function isSeen(element: HtmlElement): boolean {
  if (element.attributes.has('hidden') || attributeValue(element, 'aria-hidden') === 'true') return false;
  if (/^(?:presentation|none)$/.test(attributeValue(element, 'role'))) return false;
  const style = attributeValue(element, 'style').replaceAll(/\s/g, '');
  if (/(?:^|;)(?:display:none|visibility:hidden|(?:width|height|max-height):[01](?:px)?(?:;|!|$))/.test(style)) return false;
  if (/^[01](?:px)?$/.test(attributeValue(element, 'width')) || /^[01](?:px)?$/.test(attributeValue(element, 'height'))) return false;
  return !unseen.test(attributeValue(element, 'src').replace(/[?#].*$/s, ''));
}

/** Whether a template may write the text: in an attribute of its own, or among what it puts into the tag. */
function isComputed({ attributes }: HtmlElement): boolean {
  for (const [name, { value }] of attributes) {
    if (computed.test(name) || name.includes(maskCharacter) || (name === 'alt' && value.includes(maskCharacter))) return true;
  }
  return false;
}
