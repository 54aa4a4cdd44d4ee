/** What is kept of a message: the slots of its texts, and where they stand. Plain data. */

import type { Document, MessageText, Place, Segment } from '../../src/rule/index.ts';
import { type PlacedSlot, type Slot, slotsOf } from './slots.ts';

/** A slot with its place in the file. */
export interface ObservedSlot extends Slot {
  readonly place: Place;
}

/** Gives the place of a cooked range. */
type PlaceOf = (segment: Segment, start: number, end: number) => Place;

/** One message of a file. */
export interface Message {
  readonly key: string;
  readonly namesLocale: boolean;
  readonly locale: string;
  readonly slots: readonly ObservedSlot[];
  /** Where its text stands. */
  readonly place: Place;
  /** Slots of the text that it translates, where the file holds it. */
  readonly original?: readonly Slot[];
  /** Whether it is all of a page or mail, which may leave more out than a message. */
  readonly isPage?: true;
}

/** A page or mail as one message; none where nothing is filled in. */
export function observedPage({ segments, locale }: Document, placeOf: PlaceOf): Message[] {
  const own = segments.filter((segment) => segment.locale === undefined && segment.role !== 'fallback');
  const [first] = own;
  const slots = onePerId(slotsOf(own)).map(({ id, raw, segment, range }) => ({ id, raw, place: placeOf(segment, ...range) }));
  if (!first || slots.length === 0 || slots.some(({ id }) => id.startsWith('%'))) return [];
  return [{ key: '', namesLocale: false, locale, slots, place: placeOf(first, 0, first.text.length), isPage: true }];
}

/** The message as an observation; none where its original is only an id. */
export function observed(message: MessageText, placeOf: PlaceOf): Message[] {
  const { key, namesLocale, locale, segments } = message;
  const [first] = segments;
  if (!first) return [];
  const found = originalOf(segments);
  if (found === 'id') return [];
  const slots = onePerId(slotsOf(segments)).map(({ id, raw, segment, range }) => ({ id, raw, place: placeOf(segment, ...range) }));
  // Most messages of a file with originals have nothing filled in.
  if (found?.length === 0 && slots.length === 0) return [];
  const place = placeOf(first, 0, first.text.length);
  return [{ key, namesLocale, locale, slots, place, ...(found === undefined ? {} : { original: found }) }];
}

function originalOf(segments: readonly Segment[]): Slot[] | 'id' | undefined {
  if (!segments.some(({ original }) => original !== undefined)) return undefined;
  // Paragraphs of one message share an original.
  const originals = new Map(segments.map((segment) => [segment.alternative ?? 0, segment.original?.() ?? []]));
  const read = [...originals.values()];
  const text = read.flat().map((segment) => segment.text);
  if (text.every((each) => /^[\w.:/-]*$/.test(each) && !/^\p{Lu}?\p{Ll}*$/u.test(each))) return 'id';
  return onePerId(read.flatMap((own) => slotsOf(own))).map(({ id, raw }) => ({ id, raw }));
}

/** Each slot once for each way in which it is written. */
function onePerId(slots: readonly PlacedSlot[]): PlacedSlot[] {
  return [...new Map(slots.map((slot) => [`${slot.id} ${slot.raw}`, slot])).values()];
}
