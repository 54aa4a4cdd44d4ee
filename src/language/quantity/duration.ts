/** Units of time behind a number. */

import type { DurationUnit } from '../quantity.ts';
import type { Found } from './measure.ts';
import type { Numeral } from './numeral.ts';
import {
  endOf,
  isGlued,
  isHyphen,
  isUnspaced,
  isWordAt,
  type Phrase,
  phraseAt,
  type Reader,
  rolesAt,
  startOf,
  symbolAt,
} from './reader.ts';
import type { Roles } from './roles.ts';

/** Words between number and unit (or behind it) that belong to it. */
interface Modifiers {
  readonly isBusiness: boolean;
  readonly next: number;
}

/** The unit of time behind a number: `days`, `-day`, ` business days`, `-tägiges`, `日間`. */
export function durationAfter(reader: Reader, numeral: Numeral): Found | undefined {
  const { next } = numeral;
  const isJoined = isHyphen(reader, next) && isGlued(reader, next) && isGlued(reader, next + 1);
  const first = isJoined ? next + 1 : next;
  const modified = modifiersBefore(reader, first);
  return (
    unitAt(reader, numeral, modified, isJoined) ??
    (modified.next === first ? undefined : unitAt(reader, numeral, { isBusiness: false, next: first }, isJoined))
  );
}

function unitAt(reader: Reader, numeral: Numeral, modifiers: Modifiers, isJoined: boolean): Found | undefined {
  const isClose = isJoined || isGlued(reader, numeral.next);
  const isDirect = modifiers.next === numeral.next && (isGlued(reader, numeral.next) || isLoneHour(reader, numeral.next));
  const found = phraseAt(reader, modifiers.next, (roles) => unitOf(roles, isClose, isDirect && !numeral.isWord) !== undefined);
  if (found === undefined) return isClose ? compoundAt(reader, modifiers.next) : undefined;
  const unit = unitOf(found.roles, isClose, isDirect);
  if (unit === undefined || isNoUnit(reader, modifiers.next, found, isDirect)) return undefined;
  const after = modifiersAfter(reader, found.next);
  const business = businessUnit(unit, modifiers.isBusiness || after.isBusiness);
  if (business === undefined || rolesAt(reader, after.next).notDuration?.after === true) return undefined;
  return { measure: { kind: 'duration', unit: business }, end: endOf(reader, after.next - 1), next: after.next };
}

/** `48 h`: the sign of the hour may stand apart, where it can't be a word cut short. */
function isLoneHour(reader: Reader, index: number): boolean {
  return rolesAt(reader, index).glued === 'h' && reader.lexed.text[startOf(reader, index)] === 'h' && symbolAt(reader, index + 1) !== 0x27;
}

/** Adjectives and beginnings of compounds need a hyphen or nothing before them, short units nothing. */
function unitOf(roles: Roles, isClose: boolean, isDirect: boolean): DurationUnit | undefined {
  if (roles.unit !== undefined) return roles.unit;
  if (isDirect && roles.glued !== undefined) return roles.glued;
  return isClose ? (roles.adjective ?? roles.compound) : undefined;
}

/** 3D is no three days, and `24-hour.com` no hour. */
function isNoUnit(reader: Reader, index: number, { roles, next }: Phrase, isDirect: boolean): boolean {
  const { text } = reader.lexed;
  if (isDirect && roles.unit === undefined && roles.glued === 'd' && text[startOf(reader, index)] === 'D') return true;
  const isRunOn = isGlued(reader, next) && isWordAt(reader, next) && !isUnspaced(reader, next - 1) && !isUnspaced(reader, next);
  return isRunOn || text.charAt(endOf(reader, next - 1)) === '_';
}

/** A business hour is not an hour that passes: such are left out. */
function businessUnit(unit: DurationUnit, isBusiness: boolean): DurationUnit | undefined {
  if (!isBusiness) return unit;
  return unit === 'd' || unit === 'bd' ? 'bd' : undefined;
}

function modifiersBefore(reader: Reader, first: number): Modifiers {
  let next = first;
  let isBusiness = false;
  for (let rounds = 0; rounds < 3; rounds++) {
    const found = phraseAt(reader, next, ({ business, calendar }) => business?.before === true || calendar?.before === true);
    if (found === undefined) break;
    isBusiness ||= found.roles.business?.before === true;
    next = isHyphen(reader, found.next) ? found.next + 1 : found.next;
  }
  return { isBusiness, next };
}

function modifiersAfter(reader: Reader, first: number): Modifiers {
  let next = first;
  let isBusiness = false;
  for (let rounds = 0; rounds < 2; rounds++) {
    const found = phraseAt(reader, next, ({ business, calendar }) => business?.after === true || calendar?.after === true);
    if (found === undefined) break;
    isBusiness ||= found.roles.business?.after === true;
    next = found.next;
  }
  return { isBusiness, next };
}

/** The beginning of a longer word: `30-dagenregeling`. */
function compoundAt(reader: Reader, index: number): Found | undefined {
  if (!isWordAt(reader, index)) return undefined;
  const start = startOf(reader, index);
  const word = reader.lexed.text.slice(start, Math.min(endOf(reader, index), start + 12)).toLowerCase();
  let [best, unit]: [string, DurationUnit | undefined] = ['', undefined];
  for (const [candidate, beginnings] of Object.entries(reader.vocabulary.lexicon.compounds)) {
    for (const beginning of beginnings ?? []) {
      if (beginning.length > best.length && word.startsWith(beginning)) [best, unit] = [beginning, candidate as DurationUnit];
    }
  }
  if (unit === undefined) return undefined;
  return { measure: { kind: 'duration', unit }, end: start + best.length, next: index + 1 };
}
