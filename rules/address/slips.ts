/** Messages that address their reader otherwise than they should. */

import type { Observed } from '../../src/rule/index.ts';
import type { Message } from './message.ts';
import type { Form } from './words/shape.ts';

/** Messages that a majority is made of, at least, and its least share. */
const leastMessages = 5;
const leastShare = 0.8;

/** So many messages in the other form, and hardly any in the expected one, make a file that speaks in another voice. */
const leastOfFile = 5;
const shareOfFile = 0.8;

/** A message, with its file. */
interface Said extends Message {
  readonly path: string;
}

/** Something to report: a message, or a file that as a whole speaks otherwise. */
export interface Slip {
  readonly message: Said;
  readonly wrong: Form;
  /** Messages of other places that say how it should be; none where the guide does. */
  readonly others: readonly Said[];
  readonly reason: 'guide' | 'majority' | 'mixed' | 'tag';
  /** Messages of the file, where it is reported as a whole. */
  readonly ofFile?: number;
}

/** All slips, in the order of the messages. */
export function slipsIn(observed: readonly Observed<Message>[]): Slip[] {
  const messages = observed.map(({ path, data }): Said => ({ ...data, path }));
  const majorities = majoritiesOf(messages);
  const slips = messages.flatMap((message) => slipOf(message, majorities.get(group(message.locale))));
  return foldedByFile(slips, messages);
}

function slipOf(message: Said, majority: Majority | undefined): Slip[] {
  const { told, isByGuide } = message;
  if (told !== undefined)
    return wrongIn(message, told).map((wrong) => ({ message, wrong, others: [], reason: isByGuide ? 'guide' : 'tag' }));
  if (majority) return wrongIn(message, majority.form).map((wrong) => ({ message, wrong, others: majority.messages, reason: 'majority' }));
  const wrong = minorityOf(message);
  return wrong ? [{ message, wrong, others: [], reason: 'mixed' }] : [];
}

function wrongIn({ sightings }: Message, expected: Form): Form[] {
  const wrong = other(expected);
  return sightings[wrong].length > 0 ? [wrong] : [];
}

/** The rarer form of a message that has both; the later one where they are even. */
function minorityOf({ counts: { formal, informal }, sightings }: Message): Form | undefined {
  const [one] = sightings.formal;
  const [two] = sightings.informal;
  if (formal === 0 || informal === 0) return undefined;
  if (formal !== informal) return rarer(formal < informal ? 'formal' : 'informal', sightings);
  if (!one || !two) return one ? 'formal' : 'informal';
  return one.place.start.offset > two.place.start.offset ? 'formal' : 'informal';
}

function rarer(form: Form, sightings: Message['sightings']): Form | undefined {
  return sightings[form].length > 0 ? form : undefined;
}

/** The form of most messages of a locale. */
interface Majority {
  readonly form: Form;
  /** Those that have it. */
  readonly messages: readonly Said[];
}

function majoritiesOf(messages: readonly Said[]): Map<string, Majority> {
  const voters = new Map<string, Record<Form, Said[]>>();
  for (const message of messages) {
    const { formal, informal } = message.counts;
    if (message.told !== undefined || formal === informal) continue;
    const votes = voters.get(group(message.locale)) ?? { formal: [], informal: [] };
    voters.set(group(message.locale), votes);
    votes[formal > informal ? 'formal' : 'informal'].push(message);
  }
  const majorities = new Map<string, Majority>();
  for (const [locale, { formal, informal }] of voters) {
    const form = formal.length > informal.length ? 'formal' : 'informal';
    const winners = form === 'formal' ? formal : informal;
    const all = formal.length + informal.length;
    if (all >= leastMessages && winners.length >= all * leastShare) majorities.set(locale, { form, messages: winners });
  }
  return majorities;
}

/** One locale under two tags: `de` and `de-DE`. */
function group(locale: string): string {
  const [language = '', region = ''] = locale.split('-');
  return language === region.toLowerCase() && language !== 'pt' ? language : locale;
}

/** Where no guide says how it should be, a file that speaks in another voice throughout is one finding. */
function foldedByFile(slips: readonly Slip[], messages: readonly Said[]): Slip[] {
  const unguided = slips.filter(({ reason }) => reason === 'majority' || reason === 'tag');
  const wrong = countedByPath(unguided.map(({ message }) => message));
  const all = countedByPath(messages);
  const told = new Set<string>();
  return slips.flatMap((slip) => {
    const { path } = slip.message;
    const count = wrong.get(path) ?? 0;
    if (slip.reason === 'guide' || slip.reason === 'mixed' || count < leastOfFile || count < (all.get(path) ?? 0) * shareOfFile)
      return [slip];
    if (told.has(path)) return [];
    told.add(path);
    return [{ ...slip, ofFile: count }];
  });
}

function countedByPath(messages: readonly Said[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of messages) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
}

/** The form that is not this one. */
export function other(form: Form): Form {
  return form === 'formal' ? 'informal' : 'formal';
}
