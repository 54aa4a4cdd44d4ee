/** Which writing of a word most places have, and how the others would be written so. */

import { capitalise, isCapitalised, type Observed, type Place } from '../../src/rule/index.ts';
import { type Form, toPlace } from './sighting.ts';

/** A writing and where it stands. */
export interface Seen {
  readonly text: string;
  readonly place: Place;
}

/** A word that is written in more than one way. */
export interface Variants {
  readonly language: string;
  readonly key: string;
  /** Most places have it. */
  readonly usual: readonly Seen[];
  /** Number of places with the usual writing, and of files that they are in. */
  readonly places: number;
  readonly files: number;
  /** The other writings. */
  readonly unusual: readonly Seen[];
  /** Number of places with another writing. */
  readonly others: number;
}

interface Tally {
  count: number;
  readonly files: Set<string>;
  readonly seen: Seen[];
}

/** Words that are written joined here, with a hyphen or apart there. */
export function shapeVariants(observed: readonly Observed<Form>[]): Variants[] {
  return variantsOf(
    observed,
    ({ shape }) => shape,
    () => '',
  );
}

/** Words with different capitals in the midst of sentences: "WiFi" and "wifi". */
export function capitalVariants(observed: readonly Observed<Form>[]): Variants[] {
  return variantsOf(
    observed.filter(({ data }) => data.capitals !== undefined),
    ({ capitals }) => capitals ?? '',
    ({ shape }) => shape,
  );
}

/** Words of which more than half of the places, but not all, have one writing. */
function variantsOf(observed: readonly Observed<Form>[], writing: (form: Form) => string, group: (form: Form) => string): Variants[] {
  const words = new Map<string, Map<string, Tally>>();
  for (const { path, data } of observed) {
    const tallies = made(words, `${data.language} ${data.key} ${group(data)}`, () => new Map<string, Tally>());
    const tally = made(tallies, writing(data), newTally);
    tally.count += data.count;
    tally.files.add(path);
    for (const sighting of data.sightings) tally.seen.push({ text: sighting[0], place: toPlace(path, sighting) });
  }
  return [...words].flatMap(([id, tallies]) => toVariants(id, [...tallies.values()]));
}

function newTally(): Tally {
  return { count: 0, files: new Set(), seen: [] };
}

function toVariants(id: string, tallies: readonly Tally[]): Variants[] {
  const [usual, ...rest] = [...tallies].sort((a, b) => b.count - a.count);
  if (!usual || rest.length === 0) return [];
  const others = rest.reduce((sum, { count }) => sum + count, 0);
  if (usual.count <= others) return [];
  const [language = '', key = ''] = id.split(' ');
  const unusual = rest.flatMap(({ seen }) => seen);
  return [{ language, key, usual: usual.seen, places: usual.count, files: usual.files.size, unusual, others }];
}

function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** A writing with the usual capitals. */
export function usualCapitals({ text }: Seen, { usual }: Variants): string {
  const model = usual.find((other) => letters(other.text) === letters(text))?.text ?? usual[0]?.text ?? text;
  if (letters(model).length === letters(text).length) return model;
  return letters(model).length < letters(text).length ? `${model}s` : model.slice(0, -1);
}

/** A writing in the usual shape, in the capitals of its place. */
export function usualWriting({ text }: Seen, { usual, language }: Variants): string {
  const same = usual.map((other) => other.text).filter((other) => letters(other) === letters(text));
  const alike = same.filter((other) => isCapitalised(other) === isCapitalised(text));
  const plain = alike.find((other) => !hasInnerCapital(other)) ?? alike[0];
  if (plain !== undefined && (hasInnerCapital(text) || !hasInnerCapital(plain) || language === 'de')) return plain;
  const reshaped = same[0] ?? reshape(text, usual[0]?.text ?? '');
  if (language === 'de' && isCapitalised(reshaped)) return reshaped;
  return isCapitalised(text) ? capitalise(reshaped.toLowerCase(), language) : reshaped.toLowerCase();
}

/** The letters of one writing, divided as another one is that has another ending. */
function reshape(text: string, model: string): string {
  const together = text.replace(separators, '');
  const at = model.search(separators);
  return at < 0 ? together : together.slice(0, at) + model.charAt(at) + together.slice(at);
}

const separators = /[\s‐‑-]/g;

function hasInnerCapital(text: string): boolean {
  return text.slice(1) !== text.slice(1).toLowerCase();
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}
