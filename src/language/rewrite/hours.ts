/** Writes opening hours in the form of others. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import { inScriptOf } from '../quantity/digits-of-scripts.ts';
import type { Hours } from '../quantity.ts';

/** A clock time of digits: hour, sign and minutes, half of the day. */
const clock = /(\p{Nd}{1,2})(?:([:.：hH])(\p{Nd}{2}))?(?!\p{Nd})(?:([ \u00A0\u202F]?)([AaPp])(\.? ?[Mm]\.?)(?!\p{L}))?/gu;

/** The text of opening hours with other times. Days and zone must be the same: their words are left alone. */
export function rewrittenHours(surface: string, old: Hours, next: Hours, { language }: Lexicon): string | undefined {
  if (old.days !== next.days || (next.zone !== undefined && old.zone !== undefined && old.zone !== next.zone)) return undefined;
  const times = [...surface.matchAll(clock)];
  const [first, second] = times;
  if (first === undefined || second === undefined || times.length !== 2) return undefined;
  const texts = [inFormOf(first, next.opens, language), inFormOf(second, next.closes, language)];
  if (texts.includes(undefined)) return undefined;
  const between = surface.slice(first.index + first[0].length, second.index);
  return surface.slice(0, first.index) + texts[0] + between + texts[1] + surface.slice(second.index + second[0].length);
}

function inFormOf(
  [all, hours = '', sign, , space = '', half, m = '']: RegExpExecArray,
  time: string,
  language: string,
): string | undefined {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const isPadded = hours.startsWith('0') || (hours.length === 2 && hour < 10 && sign !== undefined && language !== 'en');
  if (sign === undefined && minute !== 0 && half === undefined) return undefined;
  const shown = half === undefined ? hour : hour % 12 === 0 ? 12 : hour % 12;
  const minutes = sign === undefined && minute === 0 ? '' : `${sign ?? ':'}${String(minute).padStart(2, '0')}`;
  const letter = half === undefined ? '' : space + inCaseOf(half, hour % 24 < 12 ? 'a' : 'p') + m;
  return inScriptOf(all, String(shown).padStart(isPadded ? 2 : 1, '0') + minutes) + letter;
}

function inCaseOf(model: string, letter: string): string {
  return model === model.toUpperCase() ? letter.toUpperCase() : letter;
}
