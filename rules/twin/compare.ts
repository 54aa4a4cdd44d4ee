/** What the two versions of a mail say otherwise, or say alone. */

import { type Comparison, compareValues, type Place, type Report } from '../../src/rule/index.ts';
import type { Contents, Item } from './contents.ts';

/** A finding and its place in the text version. */
export interface Told {
  readonly place: Place;
  readonly report: Report;
}

/** Holds the text version against the HTML. */
export function compareVersions(text: Contents, html: Contents): Told[] {
  return [...values(text, html), ...codes(text, html), ...slots(text, html), ...links(text, html)];
}

/** Values of a kind that only one of them states: if each has one, they contradict each other. */
function values(text: Contents, html: Contents): Told[] {
  const only = (own: Contents, other: Contents) =>
    distinct(own.values.filter(({ value }) => !other.values.some((each) => isSame(compareValues(value, each.value)))));
  const [inText, inHtml] = [only(text, html), only(html, text)];
  const kinds = new Set([...inText, ...inHtml].map(({ value }) => value.kind));
  return [...kinds].flatMap((kind) => {
    const own = inText.filter(({ value }) => value.kind === kind);
    const others = inHtml.filter(({ value }) => value.kind === kind);
    const [mine] = own;
    const [other] = others;
    if (own.length === 1 && others.length === 1 && mine && other) return [contradiction(mine, other)];
    return oneSided(own, others, text, html);
  });
}

/** A day and 24 hours are near enough. */
function isSame(comparison: Comparison): boolean {
  return comparison === 'equal' || comparison === 'near';
}

function distinct<Each extends { readonly text: string }>(items: readonly Each[]): Each[] {
  return [...new Map(items.map((item) => [item.text.toLowerCase(), item])).values()];
}

function codes(text: Contents, html: Contents): Told[] {
  const [own, others] = [onlyIn(text.codes, html.codes), onlyIn(html.codes, text.codes)];
  const [mine] = own;
  const [other] = others;
  return own.length === 1 && others.length === 1 && mine && other ? [contradiction(mine, other)] : [];
}

/** Placeholders of the same form of which each version has one alone. What only the HTML shows is often decoration. */
function slots(text: Contents, html: Contents): Told[] {
  const own = unknownIn(onlyIn(text.slots, html.slots), html);
  const others = unknownIn(onlyIn(html.slots, text.slots), text);
  const [mine] = own;
  const [other] = others;
  if (own.length === 1 && others.length === 1 && mine && other) return [contradiction(mine, other)];
  return oneSided(own, others, text, html);
}

/** `order.name` is known where `name` is. */
function unknownIn(slots: readonly Item[], { mentioned }: Contents): Item[] {
  const names = new Set(mentioned.map(lastPart));
  return slots.filter(({ id }) => !names.has(lastPart(id)));
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Addresses of one site of which each version has one alone. */
function links(text: Contents, html: Contents): Told[] {
  const own = byHost(onlyIn(text.links, html.links));
  const others = byHost(onlyIn(html.links, text.links));
  return [...own].flatMap(([site, [mine, ...more]]) => {
    const [other, ...rest] = others.get(site) ?? [];
    return mine && other && more.length + rest.length === 0 ? [contradiction(mine, other)] : [];
  });
}

function byHost(links: readonly Item[]): Map<string, Item[]> {
  const sites = new Map<string, Item[]>();
  for (const link of links) {
    const known = sites.get(host(link.id));
    if (known) known.push(link);
    else sites.set(host(link.id), [link]);
  }
  return sites;
}

function host(url: string): string {
  return url.split('/', 1)[0] ?? url;
}

function onlyIn(own: readonly Item[], others: readonly Item[]): Item[] {
  const known = new Set(others.map(({ id }) => id));
  return [...new Map(own.filter(({ id }) => !known.has(id)).map((item) => [item.id, item])).values()];
}

/** With more that only one of them says, they are not two versions of one mail. */
const mostOneSided = 6;

function oneSided(own: readonly Said[], others: readonly Said[], text: Contents, html: Contents): Told[] {
  if (own.length + others.length > mostOneSided) return [];
  return [...own.map((each) => extra(each, html)), ...others.map((each) => missing(each, text))];
}

type Said = Pick<Item, 'text' | 'place'>;

function contradiction(mine: Said, other: Said): Told {
  return {
    place: mine.place,
    report: {
      reason: `Unexpected ${quoted(mine.text)} in the text version, since the HTML says ${quoted(other.text)}.`,
      actual: mine.text,
      ...elsewhere(other),
    },
  };
}

function extra(mine: Said, html: Contents): Told {
  return {
    place: mine.place,
    report: {
      reason: `Unexpected ${quoted(mine.text)} in the text version, which the HTML does not have.`,
      actual: mine.text,
      severity: 'info',
      ...elsewhere({ text: 'the HTML version', place: html.place }),
    },
  };
}

function missing(other: Said, text: Contents): Told {
  return {
    place: text.place,
    report: { reason: `Unexpected text version without ${quoted(other.text)}, which the HTML has.`, severity: 'info', ...elsewhere(other) },
  };
}

function elsewhere({ text, place }: Said): Pick<Report, 'note' | 'related'> {
  return { note: `The HTML version is at ${place.path}:${place.start.line}:${place.start.column}.`, related: [{ place, text }] };
}

/** Template syntax and addresses stand in backticks, words in quotation marks. */
function quoted(text: string): string {
  return /[{}<>]|\*\||:\/\//.test(text) ? `\`${text}\`` : `"${text}"`;
}
