/** Words of a text that show how it addresses its reader. */

import {
  type Hit,
  isAmongCapitals,
  isCapitals,
  merged,
  type ObserveContext,
  overlapsAny,
  type Phrase,
  type Range,
  type Segment,
  startsSentence,
} from '../../src/rule/index.ts';
import { endingsIn } from './endings.ts';
import { type Kind, type Marker, rangesOf } from './marker.ts';
import { heard } from './voice.ts';
import type { Form, Markers, Pattern, Where, Words } from './words/shape.ts';

type Context = ObserveContext<unknown, Kind>;

/** The phrases of a language. */
export function* phrasesOf({ informal, formal, not, self, several }: Words): Generator<Phrase<Kind>> {
  yield* markerPhrases('informal', informal);
  yield* markerPhrases('formal', formal);
  for (const text of entries(not)) yield { text, loose: true, data: 'not' };
  for (const text of entries(self)) yield { text, data: 'self' };
  for (const text of entries(several)) yield { text, data: 'several' };
}

function* markerPhrases(form: Form, { words, middle, start, usual }: Markers): Generator<Phrase<Kind>> {
  const lists: readonly [Where, string | undefined, boolean][] = [
    ['any', words, false],
    ['middle', middle, false],
    ['start', start, false],
    ['any', usual, true],
  ];
  for (const [where, list, isUsual] of lists) {
    for (const entry of entries(list)) {
      const [text = '', others] = entry.split('=');
      const kind = { form, where, expected: others?.split('/') ?? [], isUsual };
      yield { text, data: where === 'any' ? kind : { ...kind, exactly: text } };
    }
  }
}

function entries(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(', ');
}

/** The markers of a segment, in order. What others say, and what the reader says to the brand, has none. */
export function markersIn(segment: Segment, words: Words, context: Context): Marker[] {
  const hits = context.hits(segment);
  const silent = merged([...context.inert(segment), ...rangesOf(hits, 'not')]);
  const markers = [
    ...hits.flatMap((hit) => markerOf(segment.text, hit, words)),
    ...(words.patterns ?? []).flatMap((pattern) => matches(segment.text, pattern, silent)),
    ...(words.endings ? endingsIn(segment, words.endings) : []),
  ];
  return markers.length === 0
    ? markers
    : heard(
        markers.sort((a, b) => a.start - b.start || b.end - a.end),
        segment,
        words,
        context,
      );
}

function markerOf(text: string, { start, end, phrase: { data } }: Hit<Kind>, words: Words): Marker[] {
  if (typeof data === 'string') return [];
  const { form, where, exactly, expected, isUsual } = data;
  const written = text.slice(start, end);
  if (exactly !== undefined && exactly !== written) return [];
  if (!isPlaced(text, start, end, where) || isAcronym(text, start, end) || isJoined(text, start, end, words)) return [];
  return [{ start, end, form, expected: where === 'any' ? expected.map((each) => cased(each, written)) : expected, isUsual }];
}

function matches(text: string, { form, pattern, where, expected = [], unless }: Pattern, silent: readonly Range[]): Marker[] {
  const found: Marker[] = [];
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const end = index + written.length;
    if (!isPlaced(text, index, end, where) || isAcronym(text, index, end) || overlapsAny(silent, index, end)) continue;
    found.push({
      start: index,
      end,
      form,
      expected: where === 'any' ? expected.map((each) => cased(each, written)) : expected,
      isUsual: false,
    });
  }
  return found.length > 0 && unless?.test(text) ? [] : found;
}

function isPlaced(text: string, start: number, end: number, where: Where): boolean {
  if (where === 'any') return true;
  return startsSentence(text, start) ? where === 'start' && hasNext(text, end) : where === 'middle';
}

/** Whether a word follows: a text of one word may be the name of an action in any form. */
function hasNext(text: string, end: number): boolean {
  return /^[\s,]{0,3}[\p{L}\p{N}\ufffc„“"«-]/u.test(text.slice(end, end + 4));
}

/** A word in capitals among others: `TU Berlin`, `DIR`. */
function isAcronym(text: string, start: number, end: number): boolean {
  return isCapitals(text.slice(start, end)) && !isAmongCapitals(text, start, end);
}

/** Part of another word (`Du-Form`), or one of two forms that are offered (`du/Sie`). */
function isJoined(text: string, start: number, end: number, { isHyphenated }: Words): boolean {
  const before = text.charAt(start - 1);
  return before === '/' || (before === '-' && !isHyphenated) || /[/-]/.test(text.charAt(end));
}

/** A replacement with a capital where the marker has one. */
function cased(replacement: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
