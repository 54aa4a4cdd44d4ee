/** What a text has filled in, in a form in which translations can be compared. */

import type { Placeholder, Range, Segment } from '../../src/rule/index.ts';

/** One thing that is filled in. */
export interface Slot {
  /** What it is compared by: its name, or its number among those without a name. */
  readonly id: string;
  /** As written, without inner white space. */
  readonly raw: string;
}

/** A slot where it stands. */
export interface PlacedSlot extends Slot {
  readonly segment: Segment;
  /** Cooked range: the placeholder, or the text of the link whose address it is in. */
  readonly range: Range;
}

/** Dialects whose placeholders are not the writer's to keep: insertions of ad platforms, expressions of code. */
const foreign: ReadonlySet<string> = new Set(['google-ads', 'jsx', 'mdx', 'svelte']);

/** What stands in the address of a link. */
const inUrl =
  /\{\{\{?[^{}]{1,80}\}?\}\}|[%$]?\{[^{}\s]{1,80}\}|%\(\w{1,60}\)[sd]|%\d{1,2}\$[sd@]|%[sd@](?![\da-fA-F])|%(?![\dA-Fa-f]{2})\w{2,60}%/g;

/** The slots of a message's segments, in order. Those that read one text under several conditions count anew. */
export function slotsOf(segments: readonly Segment[]): PlacedSlot[] {
  const slots: PlacedSlot[] = [];
  let before = { count: 0, end: 0, alternative: 0 };
  let count = 0;
  for (const segment of segments) {
    const [start, end] = segment.map.range(0, segment.text.length);
    const alternative = segment.alternative ?? 0;
    if (alternative !== before.alternative) count = 0;
    else if (start < before.end) count = before.count;
    before = { count, end, alternative };
    for (const slot of ownSlots(segment)) {
      const isNumbered = slot.dialect === 'printf' && !/^(?:\d+$|\w\w)/.test(slot.name);
      if (isNumbered) count++;
      const { name, raw, range } = slot;
      slots.push({ id: idOf(isNumbered ? String(count) : name, slot.dialect), raw: raw.replace(/\s+/g, ''), segment, range });
    }
  }
  return slots;
}

interface OwnSlot extends Pick<Placeholder, 'name' | 'raw' | 'dialect'> {
  readonly range: Range;
}

/** Placeholders of the text and of its links' addresses, in the order of the text. */
function ownSlots(segment: Segment): OwnSlot[] {
  const inText = segment.placeholders.filter(isCompared).map(({ at, ...rest }): OwnSlot => ({ ...rest, range: [at, at + 1] }));
  const inLinks = segment.links.flatMap(({ url, range }) =>
    Array.from(url.matchAll(inUrl), ([raw]): OwnSlot => ({ ...urlSlot(raw), raw, range })),
  );
  return inLinks.length === 0 ? inText : [...inLinks, ...inText].sort((a, b) => a.range[0] - b.range[0]);
}

/** Names of a product (`{ -brand-name }`) may be declined, replaced or left out; what only shows a brace is no name. */
function isCompared({ name, dialect }: Placeholder): boolean {
  return name !== '' && name !== '_' && !name.startsWith('-') && !foreign.has(dialect);
}

function urlSlot(raw: string): Pick<Placeholder, 'name' | 'dialect'> {
  const printf = /^%(?:(\d{1,2})\$)?([sd@])$/.exec(raw);
  if (printf) return { name: printf[1] ?? printf[2] ?? '', dialect: 'printf' };
  return {
    name: raw
      .replace(/^[^\p{L}\p{N}_$]+|[^\p{L}\p{N}_]+$/gu, '')
      .replace(/^\$|\)[sd]$/g, '')
      .trim()
      .toLowerCase(),
    dialect: 'url',
  };
}

/** The same number is another slot to printf than to Java. */
function idOf(name: string, dialect: string): string {
  return dialect === 'printf' && /^\d+$/.test(name) ? `%${name}` : name;
}

/** What printf converts the slot to: text, whole number, number. */
export function conversionOf(raw: string): string | undefined {
  const conversion = /^%(?:\(\w+\))?(?:\d{1,2}\$)?[-+0#,\d.]*(?:hh|h|ll|l|q|z)?([a-zA-Z@])$/.exec(raw)?.[1];
  if (conversion === undefined) return undefined;
  if (/[diuxXc]/.test(conversion)) return 'd';
  return /[eEfFgG]/.test(conversion) ? 'f' : 's';
}
