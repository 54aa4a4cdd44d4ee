/** Holds the slots of each translation against those of its source. */

import { type Place, type Report, sourceLocale } from '../../src/rule/index.ts';
import { type Difference, differences } from './differences.ts';
import type { Message, ObservedSlot } from './observed.ts';
import type { Slot } from './slots.ts';

/** Takes a finding. */
type Tell = (place: Place, message: Message, slot: string, report: Report) => void;

/** What a translation is held against. */
interface Source {
  readonly slots: readonly Slot[];
  /** How the source is called in a message. */
  readonly name: string;
  readonly place?: Place;
}

/** A message beside whose text its original stands. */
export function judgeByOriginal(message: Message, tell: Tell): void {
  if (message.original) against(message, { slots: message.original, name: 'the original' }, tell);
}

/** A message in several locales: held against that of the guide; without it, against what most agree on. */
export function judgeBySiblings(texts: ReadonlyMap<string, readonly Message[]>, main: string, tell: Tell): void {
  // Under one key with several texts nobody knows which belong together.
  if ([...texts.values()].some((messages) => messages.length > 1)) return;
  const messages = [...texts.values()].flat();
  const source = sourceLocale(texts.keys(), main);
  const from = source === undefined ? majority(messages) : texts.get(source)?.[0];
  if (!from) return;
  const translations = messages.filter((message) => message !== from);
  const lost = source === undefined ? [] : lostByAll(from, translations);
  for (const slot of lost) tell(slot.place, from, slot.raw, lostReport(slot, from, translations));
  const slots = from.slots.filter((slot) => !lost.includes(slot));
  for (const message of translations) against(message, { slots, name: `\`${from.locale}\``, place: from.place }, tell);
}

/** A message of those that two in three locales agree with, of three or more. */
function majority(all: readonly Message[]): Message | undefined {
  if (all.length < 3) return undefined;
  return all.find((message) => {
    const same = all.filter(({ slots }) => differences(slots, message.slots).length === 0);
    return same.length * 3 >= all.length * 2;
  });
}

/** Slots that came to the source later: no translation has anything in their place. */
function lostByAll({ slots }: Message, translations: readonly Message[]): ObservedSlot[] {
  if (translations.length < 3) return [];
  return slots.filter(({ id }) => translations.every((message) => differences(message.slots, slots).some((each) => isLost(each, id))));
}

function isLost(difference: Difference, id: string): boolean {
  return difference.kind === 'missing' && difference.expected.id === id;
}

function lostReport({ raw }: ObservedSlot, { locale, key }: Message, translations: readonly Message[]): Report {
  const locales = translations.map((message) => `\`${message.locale}\``).join(', ');
  const related = translations.map(({ place }) => ({ place, text: key }));
  return {
    reason: `Unexpected \`${raw}\` in \`${locale}\` alone, expected it in the ${translations.length} translations of this message, too.`,
    actual: raw,
    note: `The message \`${key}\` lacks it in ${locales}.`,
    related,
  };
}

function against(message: Message, source: Source, tell: Tell): void {
  const found = differences(message.slots, source.slots);
  for (const difference of [...withOneMissing(found)]) {
    const own = difference.kind === 'missing' ? undefined : message.slots[difference.index];
    const slot = own?.raw ?? rawOf(difference);
    const missing = found.flatMap((each) => (each.kind === 'missing' ? [each.expected.raw] : []));
    const { reason, expected } = said(difference, own, missing, message, source.name);
    tell(own?.place ?? message.place, message, slot, {
      reason,
      ...(own === undefined ? {} : { actual: own.raw }),
      ...(expected === undefined ? {} : { expected: [expected] }),
      ...noteOf(message, source),
      ...(difference.kind === 'missing' && message.isPage ? { severity: 'info' as const } : {}),
    });
  }
}

/** What is missing from one text is told at once. */
function withOneMissing(found: readonly Difference[]): Difference[] {
  const first = found.find(({ kind }) => kind === 'missing');
  return found.filter((difference) => difference.kind !== 'missing' || difference === first);
}

function rawOf(difference: Difference): string {
  return difference.kind === 'extra' ? '' : difference.expected.raw;
}

function noteOf({ key }: Message, { place }: Source): Pick<Report, 'note' | 'related'> {
  const where = key === '' ? '' : `In the message \`${key}\``;
  if (place === undefined) return { note: `${where}.` };
  const at = `${place.path}:${place.start.line}:${place.start.column}`;
  return { note: where === '' ? `See ${at}.` : `${where}; see ${at}.`, related: [{ place, text: key }] };
}

function said(
  difference: Difference,
  own: ObservedSlot | undefined,
  missing: readonly string[],
  { locale, isPage }: Message,
  name: string,
): { reason: string; expected?: string } {
  const actual = own?.raw ?? '';
  switch (difference.kind) {
    case 'missing': {
      const names = missing.map((raw) => `\`${raw}\``).join(' and ');
      return { reason: `Unexpected ${isPage ? 'page' : 'text'} without ${names} in \`${locale}\`, expected what ${name} has.` };
    }
    case 'extra':
      return {
        reason: `Unexpected \`${actual}\` in \`${locale}\`, which ${name} does not have ${isPage ? 'on this page' : 'in this message'}.`,
      };
    case 'changed': {
      const { raw } = difference.expected;
      return { reason: `Unexpected \`${actual}\` in \`${locale}\`, expected \`${raw}\` as in ${name}.`, expected: raw };
    }
  }
}
