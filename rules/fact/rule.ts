/** Values that contradict what the guide says is true. */

import { z } from 'zod';
import {
  type CheckContext,
  compareValues,
  defineRule,
  type Expectation,
  isFirm,
  isGeneral,
  magnitudeOf,
  type Report,
  rewritten,
  type Stated,
  sayOf,
  spelledDuration,
} from '../../src/rule/index.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Topics to leave alone.'),
});

type Options = z.infer<typeof options>;

/** Up to this distance the words say beyond doubt what the value is about. Source: `error_if_at_most` of the measured scoring. */
const near = 2;

/** A value this many times the guide's, or this small a part of it, is about something else. */
const farOff = 20;

export default defineRule<Options>({
  meta: {
    description: 'A value that contradicts the guide, such as "returns within 14 days" where it says 30',
    family: 'facts',
    severity: 'error',
    fixable: true,
    notRoles: ['path', 'quote'],
  },
  options,
  check(document, context) {
    if (Object.keys(context.brand.facts).length === 0) return;
    for (const segment of document.segments) {
      const stated = context.statements(segment);
      for (const each of stated) judge(each, stated, context);
    }
  },
});

function judge(stated: Stated, all: readonly Stated[], context: CheckContext<Options>): void {
  const { statement, segment, quantity } = stated;
  if (!isFirm(statement) || context.options.ignore.includes(statement.topic ?? '')) return;
  // Words that the guide knows decide; others narrow it in a way that the guide doesn't speak of.
  if (statement.exception === undefined && !isGeneral(statement)) return;
  const said = sayOf(statement, context.brand);
  if (typeof said === 'string') return;
  const comparison = compareValues(statement.value, said.value);
  if (comparison === 'equal' || comparison === 'other' || isAboutSomethingElse(stated, said)) return;
  if (neighbours(stated, all).some(({ statement: { value } }) => compareValues(value, said.value) === 'equal')) return;
  context.report(segment, quantity.start, quantity.end, report(stated, said, comparison, isCertain(stated, all)));
}

function report({ statement, quantity }: Stated, said: Expectation, comparison: 'near' | 'different', isSure: boolean): Report {
  const { text, trigger = '', topic = '', distance = 0, locale } = statement;
  const written = rewritten(text, quantity, said.value, locale);
  const expected = written ?? spelledDuration(said.value, locale) ?? said.text;
  const means = comparison === 'near' ? ', which is near but not the same' : '';
  return {
    reason: `Unexpected "${text}" for "${trigger}", expected "${expected}"${means} (\`${topic}\`, ${said.where}).`,
    expected: [expected],
    ...(comparison === 'near' ? { severity: 'info' as const } : distance > near ? { severity: 'warning' as const } : {}),
    ...(written !== undefined && isSure && comparison === 'different' ? { fix: written } : {}),
  };
}

/** Whether no other value of the kind in the sentence could be the one that is meant: none, or all of them of other topics. */
function isCertain(stated: Stated, all: readonly Stated[]): boolean {
  const { topic } = stated.statement;
  return neighbours(stated, all).every(({ statement }) => statement.topic !== undefined && statement.topic !== topic);
}

/** Other values of the kind in the same sentence. */
function neighbours({ statement, sentence }: Stated, all: readonly Stated[]): Stated[] {
  return all.filter((each) => {
    const isSame = each.statement === statement || each.statement.value.kind !== statement.value.kind;
    return !isSame && each.sentence[0] === sentence[0];
  });
}

function isAboutSomethingElse({ statement }: Stated, { value }: Expectation): boolean {
  const [actual, expected] = [magnitudeOf(statement.value), magnitudeOf(value)];
  if (actual === undefined || expected === undefined || expected === 0) return false;
  const ratio = actual / expected;
  return ratio > farOff || ratio < 1 / farOff;
}
