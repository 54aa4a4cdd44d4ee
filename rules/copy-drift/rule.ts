/** One sentence in several wordings across files. */

import { z } from 'zod';
import {
  type Brand,
  defineRule,
  differingRanges,
  driftNames,
  isWord,
  maskOutputs,
  type Passage,
  type Range,
  type Report,
} from '../../src/rule/index.ts';
import { type Deviation, deviations } from './group.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

/** Places of the usual wording that a finding names. */
const mostRelated = 3;

/** Longest text that a message shows, in UTF-16 units. */
const longestShown = 70;

export default defineRule<object, unknown, Sentence>({
  meta: {
    description: 'One sentence in several wordings, across files',
    family: 'facts',
    severity: 'info',
    notRoles: ['path', 'quote', 'fallback'],
  },
  options: z.strictObject({}),
  observe: sentencesOf,
  reconcile(observed, context) {
    const approved = approvedTexts(context.brand);
    for (const deviation of deviations(observed, context.brand.locale, (text) => approved.has(text))) {
      const { wording, usual } = deviation;
      const isMinority = usual.places.length > wording.places.length;
      for (const place of isMinority ? wording.places : wording.places.slice(0, 1)) context.report(place, report(deviation, isMinority));
    }
  },
});

/** Sentences that the guide rules on, which `copy` checks. */
function approvedTexts({ copy }: Brand): ReadonlySet<string> {
  const texts = Object.values(copy).flatMap(({ text }) => Object.values(text));
  return new Set(texts.map((text) => maskOutputs(text).replace(/\s+/g, ' ').trim()));
}

function report({ wording, usual, kind }: Deviation, isMinority: boolean): Report {
  const [actual, expected] = (differingRanges(wording, usual) ?? []).map((range, side) => shown(side === 0 ? wording : usual, range));
  const count = usual.places.length;
  const related = usual.places.slice(0, mostRelated).map((place) => ({ place, text: written(usual.text) }));
  const where = related.map(({ place: { path, start } }) => `${path}:${start.line}:${start.column}`).join(', ');
  return {
    reason: isMinority
      ? `Unexpected "${actual}", expected "${expected}" as in ${count} other files: ${driftNames[kind]}.`
      : `Unexpected "${actual}" here and "${expected}" in \`${usual.places[0]?.path ?? ''}\`, expected one wording: ${driftNames[kind]}.`,
    actual: written(wording.text),
    ...(usual.text.includes('\ufffc') ? {} : { expected: [usual.text] }),
    note: `"${written(usual.text)}" stands at ${where}.`,
    related,
  };
}

/** What differs, with the word before and the word after it. */
function shown({ text, tokens }: Passage, [start, end]: Range): string {
  let first = tokens.starts.findIndex((offset) => offset >= start);
  let last = tokens.ends.findLastIndex((offset) => offset <= end);
  const isWordAt = (index: number): boolean => isWord(tokens.folded[index] ?? '');
  do first--;
  while (first > 0 && !isWordAt(first));
  do last++;
  while (last < tokens.length - 1 && !isWordAt(last));
  const whole = written(text.slice(tokens.starts[first] ?? start, tokens.ends[last] ?? end));
  return whole.length <= longestShown
    ? whole
    : `${whole.slice(0, longestShown / 2).trimEnd()} … ${whole.slice(-longestShown / 3).trimStart()}`;
}

function written(text: string): string {
  return text.replaceAll('\ufffc', '…');
}
