/** Compares weights, lengths, volumes, areas, speeds and sizes of data. */

import type { Size } from '../quantity.ts';
import { type Comparison, extents, scaled } from './comparison.ts';

/**
 * Units by what they measure: how many of the base unit one is (gram, millimetre, millilitre, square metre, kilometre an hour,
 * byte, hertz, watt, watt-hour). Imperial units are set apart by a `!`: text gives them beside metric ones, rounded.
 */
const units: Readonly<Record<string, string>> = {
  weight: 'mg 0.001, g 1, kg 1000, t 1000000, oz! 28.349523125, lb! 453.59237',
  length: 'mm 1, cm 10, dm 100, m 1000, km 1000000, in! 25.4, ft! 304.8, yd! 914.4, mi! 1609344',
  volume: 'ml 1, cl 10, dl 100, l 1000, m³ 1000000, gal! 3785.411784',
  area: 'cm² 0.0001, m² 1, ft²! 0.09290304',
  speed: 'km/h 1, mph! 1.609344',
  data: 'KB 1000, MB 1000000, GB 1000000000, TB 1000000000000',
  frequency: 'Hz 1, kHz 1000, MHz 1000000, GHz 1000000000',
  power: 'W 1, kW 1000',
  rate: 'Mbit 1, Gbit 1000',
};

interface Measure {
  readonly dimension: string;
  readonly isImperial: boolean;
  readonly factor: number;
}

/** How far rounded conversions are from the exact ones, at most: 38 cm for 15 inches. */
const tolerance = 0.03;
/** A gigabyte is 1000 megabytes, or 1024: near. */
const binary = 1.1;

let measures: ReadonlyMap<string, Measure> | undefined;

/** Compares two sizes. What can't be turned into each other is not compared. */
export function sizes(a: Size, b: Size): Comparison {
  if (a.unit === b.unit) return extents(a, b);
  const [measureOfA, measureOfB] = [measureOf(a.unit), measureOf(b.unit)];
  if (measureOfA === undefined || measureOfA.dimension !== measureOfB?.dimension) return 'other';
  const [x, y] = [scaled(a, measureOfA.factor), scaled(b, measureOfB.factor)];
  const isRounded = measureOfA.isImperial !== measureOfB.isImperial;
  if (!isRounded && extents(x, y) === 'equal') return 'equal';
  const allowed = isRounded ? 1 + tolerance : measureOfA.dimension === 'data' ? binary : 1;
  return isWithin(x.low, y.low, allowed) && isWithin(x.high, y.high, allowed) ? 'near' : 'different';
}

function isWithin(a: number, b: number, ratio: number): boolean {
  return a <= b * ratio && b <= a * ratio;
}

function measureOf(unit: string): Measure | undefined {
  measures ??= compiled();
  return measures.get(unit);
}

function compiled(): ReadonlyMap<string, Measure> {
  const found = new Map<string, Measure>();
  for (const [dimension, list] of Object.entries(units)) {
    for (const entry of list.split(', ')) {
      const [name = '', factor] = entry.split(' ');
      found.set(name.replace('!', ''), { dimension, isImperial: name.endsWith('!'), factor: Number(factor) });
    }
  }
  return found;
}
