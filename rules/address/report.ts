/** What a finding says. */

import type { Report } from '../../src/rule/index.ts';
import type { Sighting } from './message.ts';
import { other, type Slip } from './slips.ts';
import type { Form } from './words/shape.ts';
import { wordsFor } from './words.ts';

/** Places that a finding names. */
const mostRelated = 3;

/** A finding of a message: the sighting at an index of those that are shown. */
export function reportOf(slip: Slip, sighting: Sighting, index: number): Report {
  const { message, wrong, ofFile } = slip;
  const rest = message.counts[wrong] - message.sightings[wrong].length;
  const isLast = ofFile === undefined && index === message.sightings[wrong].length - 1;
  const more = isLast && rest > 0 ? `, also in ${counted(rest, 'more sentence')} of this text` : '';
  const { text, expected } = sighting;
  const where = ofFile === undefined ? '' : ` in ${counted(ofFile, 'message')} of this file`;
  return {
    reason: `Unexpected ${wrong} address "${text}"${where}, expected ${expectation(slip, expected)}${more}.`,
    actual: text,
    ...(expected.length > 0 && ofFile === undefined ? { expected } : {}),
    ...relatedTo(slip),
  };
}

/** The expected form, by the words that replace the marker or by its name. */
function expectation({ message, wrong, others, reason }: Slip, expected: readonly string[]): string {
  const form = other(wrong);
  const shown = expected.slice(0, 2).map((each) => `"${each}"`);
  const quoted = shown.length > 0 ? `${form} (${shown.join(' or ')})` : `the ${form} form (${wordsFor(message.locale)?.names[form]})`;
  if (reason === 'mixed') return `${quoted} as elsewhere in this message`;
  if (reason === 'tag') return `${quoted} as the locale \`${message.locale}\` says`;
  return reason === 'majority' ? `${quoted} as in ${counted(others.length, 'other message')}` : quoted;
}

/** Where the expected form stands. */
function relatedTo({ message, wrong, others, reason }: Slip): Pick<Report, 'note' | 'related'> {
  const form: Form = other(wrong);
  const messages = reason === 'mixed' ? [message] : others.slice(0, mostRelated);
  const related = messages.flatMap(({ sightings }) => sightings[form].slice(0, 1).map(({ place, text }) => ({ place, text })));
  if (related.length === 0) return {};
  const places = related.map(({ place: { path, start }, text }) => `"${text}" at ${path}:${start.line}:${start.column}`);
  return { note: `It says ${places.join(', ')}.`, related };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
