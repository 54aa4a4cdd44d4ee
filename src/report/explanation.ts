/** Why values were or were not taken for statements: `univocal explain --at`. */

import pc from 'picocolors';
import { type Brand, held, isUniform, type Neighbours, notationOf, type Stated } from '../rule/index.ts';
import { scopeText } from './fact-table.ts';

/** How a message names where a trigger stands. */
const sources = {
  sentence: 'in the sentence',
  question: 'in the question before',
  header: 'in the header of the cell',
  heading: 'in the heading',
  field: 'in the name of the field',
} as const;

/** Why a value is not held against others, for people. */
const asides = {
  history: 'it tells what was',
  others: 'someone else says it',
  denied: 'it is denied',
  example: 'it is an example',
  question: 'it is asked',
} as const;

const verdicts = {
  equal: ': the same.',
  near: ': near, but not the same.',
  different: ': a contradiction.',
  narrow: ', but nothing of this scope.',
  apart: '; this is so far from it that it must be about something else, or it is another currency.',
  loose: '.',
} as const;

/** Where the guide says nothing. */
const againstFiles = 'The guide says nothing of it, so it is held against what other files say.';
const againstNothing = 'The guide says nothing of it, and it rightly differs from place to place: it is held against nothing.';

/** What the rule leaves alone. */
const beside = ', and so does another value of the sentence: the two are about different things.';

/** How the words that bound a value are named. */
const bounds: Readonly<Record<NonNullable<Stated['statement']['bound']>, string>> = {
  upTo: 'up to',
  atLeast: 'at least',
  over: 'more than',
  from: 'from',
  about: 'about',
  within: 'within',
  under: 'less than',
};

/** One value, explained; ends without a line feed. */
export function explanation([stated, neighbours]: readonly [Stated, Neighbours], brand: Brand, color: boolean): string {
  const { statement, segment, sentence, attachment } = stated;
  const { bold, dim } = pc.createColors(color);
  const { path, start } = statement.place;
  const candidates = attachment.candidates.map(
    ({ topic, trigger, from, distance }) => `    ${topic}: "${trigger}" ${sources[from]}, distance ${Math.max(0, distance)}`,
  );
  return [
    bold(`${path}:${start.line}:${start.column}  "${statement.text}"  ${statement.value.kind} ${notationOf(statement.value)}`),
    dim(`  ${segment.text.slice(...sentence).trim()}`),
    ...(candidates.length > 0 ? ['  words that could say what it is about, nearest first:', ...candidates] : []),
    `  ${attachment.reason}`,
    ...(statement.topic === undefined ? [] : verdict(stated, neighbours, brand)),
  ].join('\n');
}

function verdict({ statement }: Stated, neighbours: Neighbours, brand: Brand): string[] {
  const scope = scopeText(statement, brand);
  const { aside, bound, isWeak, isAmbiguous } = statement;
  const doubts = [
    ...(aside ? [asides[aside]] : []),
    ...(bound ? [`words say that it is only a bound ("${bounds[bound]}")`] : []),
    ...(isWeak ? ['an article stands for the number'] : []),
    ...(isAmbiguous ? ['its digits have two readings'] : []),
  ];
  return [
    `  scope: ${scope === '' ? 'none, it holds in general' : scope}`,
    doubts.length > 0 ? `  It is held against nothing, since ${doubts.join(' and ')}.` : `  ${againstGuide(statement, neighbours, brand)}`,
  ];
}

function againstGuide(statement: Stated['statement'], neighbours: Neighbours, brand: Brand): string {
  const { verdict, expectation } = held(statement, brand);
  if (verdict === 'unsaid') return isUniform(statement.topic ?? '') ? againstFiles : againstNothing;
  if (verdict === 'open' || !expectation) return 'The guide leaves it open there.';
  const isBeside = (verdict === 'different' || verdict === 'near') && neighbours.say(expectation.value);
  return `The guide says "${expectation.text}" (${expectation.where})${isBeside ? beside : verdicts[verdict]}`;
}
