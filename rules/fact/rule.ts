/** Values that contradict what the guide says is true. */

import { z } from 'zod';
import {
  type CheckContext,
  defineRule,
  type Expectation,
  held,
  type Report,
  rewritten,
  type Stated,
  spelledDuration,
} from '../../src/rule/index.ts';
import { type Neighbours, withNeighbours } from './neighbours.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Topics to leave alone.'),
});

type Options = z.infer<typeof options>;

/** Kinds that a link leads to. */
const addresses: readonly string[] = ['email', 'phone', 'url'];

/** Up to this distance the words say beyond doubt what the value is about. Source: `error_if_at_most` of the measured scoring. */
const near = 2;

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
      for (const [stated, neighbours] of withNeighbours(context.statements(segment))) judge(stated, neighbours, context);
    }
  },
});

function judge(stated: Stated, neighbours: Neighbours, context: CheckContext<Options>): void {
  const { statement, segment, quantity } = stated;
  if (context.options.ignore.includes(statement.topic ?? '')) return;
  const { verdict, expectation } = held(statement, context.brand);
  if (!expectation || (verdict !== 'near' && verdict !== 'different')) return;
  if (neighbours.say(expectation.value)) return;
  context.report(segment, quantity.start, quantity.end, report(stated, expectation, verdict, neighbours.haveOne(statement.topic)));
}

function report({ statement, segment, quantity }: Stated, said: Expectation, comparison: 'near' | 'different', isSure: boolean): Report {
  const { text, trigger = '', topic = '', distance = 0, locale } = statement;
  const written = rewritten(text, quantity, said.value, locale);
  const expected = written ?? spelledDuration(said.value, locale) ?? said.text;
  // A link to the address or number would still lead to the old one.
  const isLinked =
    addresses.includes(statement.value.kind) && segment.links.some(({ range: [from, to] }) => from < quantity.end && to > quantity.start);
  const means = comparison === 'near' ? ', which is near but not the same' : '';
  return {
    reason: `Unexpected "${text}" for "${trigger}", expected "${expected}"${means} (\`${topic}\`, ${said.where}).`,
    expected: [expected],
    ...(comparison === 'near' ? { severity: 'info' as const } : distance > near ? { severity: 'warning' as const } : {}),
    ...(written !== undefined && isSure && comparison === 'different' && !isLinked ? { fix: written } : {}),
  };
}
