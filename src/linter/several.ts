/** Values of one topic that a text tells apart: "three years on the crank, five years on the frame". */

import { compareValues } from '../language/compare.ts';
import type { Value } from '../language/quantity.ts';
import type { Stated, Statement } from '../rule/statement.ts';

/** What narrows each of several values, where no word that is known does. */
const oneOfSeveral = 'one of several';

/** So many in one sentence, or in one text, are each about something of its own. */
const inSentence = 2;
const inText = 3;

/** Kinds that one promise has one value of. Hours are said by day, and people have several numbers. */
const single: readonly string[] = ['duration', 'money', 'percent'];

/** The values of a text, those narrowed that differ from others of their topic beside them, without a word that says by what. */
export function tellApart(all: readonly Stated[]): readonly Stated[] {
  const figures = all.filter(({ statement }) => isFigure(statement));
  if (figures.length < inSentence) return all;
  const general = figures.filter(({ statement }) => statement.scope.products.length === 0);
  const groups = new Map<string, Value[]>();
  // A product that the sentence names tells its value from the others: "Oak Lamps have 2 years, shades have 1 year".
  for (const { statement } of figures) addDistinct(groups, keysOf(statement)[0], statement.value);
  for (const { statement } of general) addDistinct(groups, keysOf(statement)[1], statement.value);
  const isOne = ({ statement }: Stated): boolean => {
    const [sentence, text] = keysOf(statement);
    return countOf(groups, sentence) >= inSentence || countOf(groups, text) >= inText;
  };
  const narrowed = new Set(general.filter(isOne));
  return narrowed.size === 0 ? all : all.map((stated) => (narrowed.has(stated) ? asOne(stated) : stated));
}

/** The topic in the sentence, and in the text. */
function keysOf({ topic = '', sentence }: Statement): [string, string] {
  return [`${topic} ${sentence}`, topic];
}

function isFigure({ topic, value, aside, bound, isWeak, isAmbiguous, exception, scope }: Statement): boolean {
  if (topic === undefined || !single.includes(value.kind)) return false;
  if (aside !== undefined || bound !== undefined || isWeak || isAmbiguous || exception !== undefined) return false;
  return scope.conditions.length === 0 && scope.from === undefined && scope.until === undefined;
}

/** Keeps as many values as anything is asked of. */
function addDistinct(groups: Map<string, Value[]>, key: string, value: Value): void {
  const values = groups.get(key) ?? [];
  groups.set(key, values);
  if (values.length < inText && values.every((other) => compareValues(other, value) === 'different')) values.push(value);
}

function countOf(groups: ReadonlyMap<string, readonly Value[]>, key: string): number {
  return groups.get(key)?.length ?? 0;
}

function asOne(stated: Stated): Stated {
  const { statement } = stated;
  return { ...stated, statement: { ...statement, scope: { ...statement.scope, conditions: [oneOfSeveral] } } };
}
