/** How each message of a document addresses its reader. */

import { type Document, forLocale, type ObserveContext, type Place, type Segment } from '../../src/rule/index.ts';
import type { Kind, Marker } from './marker.ts';
import { markersIn } from './markers.ts';
import type { Form } from './words/shape.ts';
import { wordsFor } from './words.ts';

/** Findings of one message, at most. */
const mostShown = 3;

/** A marker that may be reported. Plain data. */
export interface Sighting {
  readonly text: string;
  readonly expected: readonly string[];
  readonly place: Place;
}

/** What a message says. Plain data. */
export interface Message {
  /** Locale of its text. */
  readonly locale: string;
  /** The form that it should have, where that is said. */
  readonly told?: Form;
  /** Whether the guide says so, not the locale's tag. */
  readonly isByGuide: boolean;
  /** Sentences that have a form. */
  readonly counts: Readonly<Record<Form, number>>;
  /** The first of those sentences, by their first marker. */
  readonly sightings: Readonly<Record<Form, readonly Sighting[]>>;
}

/** A message while it is read. */
interface Draft {
  readonly locale: string;
  readonly counts: Record<Form, number>;
  readonly sightings: Record<Form, Sighting[]>;
}

type Context = ObserveContext<unknown, Kind>;

/** The messages of a document that address their reader. */
export function* messagesOf(document: Document, context: Context): Generator<Message> {
  const drafts = new Map<string, Draft>();
  const seen = new Set<number>();
  for (const segment of document.segments) {
    const locale = context.locale(segment);
    const words = wordsFor(locale);
    const markers = words ? markersIn(segment, words, context).filter((marker) => isNew(segment, marker, seen)) : [];
    if (markers.length === 0) continue;
    const id = `${segment.unit} ${locale}`;
    const draft = drafts.get(id) ?? { locale, counts: { formal: 0, informal: 0 }, sightings: { formal: [], informal: [] } };
    drafts.set(id, draft);
    addSentences(draft, segment, markers, context);
  }
  for (const draft of drafts.values()) yield { ...draft, ...toldFor(draft.locale, context) };
}

/** The branches of a condition repeat the text around them, which counts once. */
function isNew(segment: Segment, { start, end }: Marker, seen: Set<number>): boolean {
  const [offset] = segment.map.range(start, end);
  if (seen.has(offset)) return false;
  seen.add(offset);
  return true;
}

/** Counts each sentence once a form. */
function addSentences({ counts, sightings }: Draft, segment: Segment, markers: readonly Marker[], context: Context): void {
  const last: Record<Form, number> = { formal: -1, informal: -1 };
  for (const marker of markers) {
    const { start, end, form, expected, isUsual } = marker;
    const [sentence] = context.sentence(segment, start);
    if (sentence === last[form]) continue;
    last[form] = sentence;
    counts[form]++;
    if (isUsual || sightings[form].length >= mostShown) continue;
    sightings[form].push({ text: segment.text.slice(start, end), expected, place: context.place(segment, start, end) });
  }
}

/** What the guide says of a locale; without it, what the locale's tag says: `de-x-informal`, `de-formal`. */
function toldFor(locale: string, { brand: { address } }: Context): Pick<Message, 'told' | 'isByGuide'> {
  const byTag = /-(in)?formal$/i.exec(locale);
  const own = byTag ? address[locale] : forLocale(address, locale);
  if (own !== undefined) return { told: own, isByGuide: true };
  return byTag ? { told: byTag[1] === undefined ? 'formal' : 'informal', isByGuide: false } : { isByGuide: false };
}
