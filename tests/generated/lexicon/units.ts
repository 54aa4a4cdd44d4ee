/** Names of units in CLDR: of time for durations, of other things for sizes. */

import type { Lexicon } from '../../../src/language/lexicon/lexicon.ts';
import type { DurationUnit } from '../../../src/language/quantity.ts';
import { childOf, localeTree, type Tree } from './cldr.ts';
import type { Supplement } from './supplement.ts';
import { sorted, wordList } from './words.ts';

const durations: Readonly<Partial<Record<DurationUnit, string>>> = {
  s: 'duration-second',
  min: 'duration-minute',
  h: 'duration-hour',
  d: 'duration-day',
  w: 'duration-week',
  mo: 'duration-month',
  y: 'duration-year',
};

/** Units of sizes by symbol. What few shops name (stones, parsecs) is left out, and what is another word in most languages (pounds, feet). */
const sizes: Readonly<Record<string, string>> = {
  t: 'mass-tonne',
  kg: 'mass-kilogram',
  g: 'mass-gram',
  mg: 'mass-milligram',
  oz: 'mass-ounce',
  km: 'length-kilometer',
  m: 'length-meter',
  cm: 'length-centimeter',
  mm: 'length-millimeter',
  in: 'length-inch',
  'm²': 'area-square-meter',
  'm³': 'volume-cubic-meter',
  l: 'volume-liter',
  cl: 'volume-centiliter',
  ml: 'volume-milliliter',
  KB: 'digital-kilobyte',
  MB: 'digital-megabyte',
  GB: 'digital-gigabyte',
  TB: 'digital-terabyte',
  W: 'power-watt',
  kW: 'power-kilowatt',
  kWh: 'energy-kilowatt-hour',
  V: 'electric-volt',
  lm: 'light-lumen',
  '°C': 'temperature-celsius',
  px: 'graphics-pixel',
  MP: 'graphics-megapixel',
};

/** Keys of names in CLDR: durations in all cases, sizes in those that stand with a number in a description. */
const durationName = /^displayName$|-count-/;
const sizeName = /^displayName$|^(?:unitPattern|accusative|genitive|oblique)-count-/;

/** The units of CLDR of some locales. */
export function unitTrees(locales: readonly string[]): Tree[] {
  return locales.map((locale) => childOf(localeTree('cldr-units-full', 'units', locale), 'units'));
}

/** Words of the units of time, case forms and abbreviations too. */
export function durationUnits(trees: readonly Tree[], supplement: Supplement): Lexicon['units'] {
  const wordsOf = (unit: DurationUnit): string[] => {
    const name = durations[unit];
    // What the supplement adds counts even where CLDR's use of the same word is dropped.
    return wordList([
      ...wordList(name === undefined ? [] : namesOf(trees, name, durationName), supplement.drop),
      ...(supplement.units[unit] ?? []),
    ]);
  };
  return {
    s: wordsOf('s'),
    min: wordsOf('min'),
    h: wordsOf('h'),
    d: wordsOf('d'),
    bd: wordsOf('bd'),
    w: wordsOf('w'),
    mo: wordsOf('mo'),
    y: wordsOf('y'),
  };
}

/** Nominative forms by plural category. */
export function unitForms(tree: Tree, supplement: Supplement): Lexicon['forms'] {
  const known = Object.entries(durations).map(([unit, name]) => [unit, nominative(childOf(tree, 'long', name))] as const);
  const forms = { ...Object.fromEntries(known), ...supplement.forms };
  return Object.fromEntries(Object.entries(forms).map(([unit, byCategory]) => [unit, sorted(Object.entries(byCategory))]));
}

/** Symbols of sizes by their words. */
export function sizeWords(trees: readonly Tree[], supplement: Supplement, shared: Supplement): Lexicon['sizes'] {
  const symbols = new Set([...Object.keys(sizes), ...Object.keys(shared.sizes), ...Object.keys(supplement.sizes)]);
  const entries = [...symbols].flatMap((symbol) => {
    const name = sizes[symbol];
    const words = [...(name === undefined ? [] : namesOf(trees, name, sizeName)), ...(shared.sizes[symbol] ?? [])];
    const kept = [...wordList(words, [...supplement.dropSizes, ...shared.dropSizes]), ...(supplement.sizes[symbol] ?? [])];
    return wordList(kept).map((word) => [word, symbol] as const);
  });
  return sorted(entries);
}

/** What CLDR writes for a unit, long or short. Narrow forms are one letter in most languages. */
function namesOf(trees: readonly Tree[], name: string, isName: RegExp): string[] {
  const entries = trees.flatMap((tree) => ['long', 'short'].flatMap((width) => Object.entries(childOf(tree, width, name))));
  return entries.flatMap(([key, text]) => (typeof text === 'string' && isName.test(key) ? [withoutNumber(text)] : []));
}

function nominative(unit: Tree): Record<string, string> {
  const entries = Object.entries(unit).flatMap(([key, text]) => {
    const category = /^unitPattern-count-(\w+)$/.exec(key)?.[1];
    // A form that holds its number (a dual) can't follow one.
    return category === undefined || typeof text !== 'string' || !text.includes('{0}') ? [] : [[category, withoutNumber(text)] as const];
  });
  return Object.fromEntries(entries);
}

function withoutNumber(pattern: string): string {
  return pattern.replace('{0}', '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}
