/** Values that contradict each other, where the guide is silent. */

import { z } from 'zod';
import {
  compareValues,
  defineRule,
  type Group,
  groupStatements,
  isUniform,
  type ReconcileContext,
  type Report,
  type Side,
  type Statement,
  sayOf,
} from '../../src/rule/index.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Topics to leave alone.'),
});

type Options = z.infer<typeof options>;

/** Other places that a finding names. */
const mostNamed = 10;

export default defineRule<Options>({
  meta: {
    description: 'Files that contradict each other, such as "30 days" to return here and "14 days" there',
    family: 'facts',
    severity: 'warning',
  },
  options,
  reconcile(_, context) {
    const { ignore } = context.options;
    const isOpen = (statement: Statement): boolean =>
      isUniform(statement.topic ?? '') &&
      !ignore.includes(statement.topic ?? '') &&
      sayOf(statement, context.brandOf(statement.place.path)) === 'nothing';
    for (const group of groupStatements(context.files, isOpen)) judge(group, context);
  },
});

/** Reports each place that is off the majority. With as many on each side there is none: each side is told of the other. */
function judge({ topic, sides }: Group, context: ReconcileContext<Options>): void {
  const [usual, next] = sides;
  if (!usual || !next) return;
  const isTie = next.files === usual.files && next.statements.length === usual.statements.length;
  for (const side of isTie ? sides : sides.slice(1)) {
    const against = side === usual ? next : usual;
    for (const statement of side.statements) context.report(statement.place, report(topic, statement, against, isTie, sides));
  }
}

function report(topic: string, statement: Statement, against: Side, isTie: boolean, sides: readonly Side[]): Report {
  const other = against.statements[0] ?? statement;
  const who = against.files === 1 ? 'another file says' : `${against.files} files say`;
  const related = elsewhere(statement, sides)
    .slice(0, mostNamed)
    .map(({ place, text }) => ({ place, text }));
  const named = related.map(({ place, text }) => `"${text}" at ${place.path}:${place.start.line}:${place.start.column}`);
  const left = elsewhere(statement, sides).length - related.length;
  return {
    reason: `Unexpected "${statement.text}" for "${statement.trigger ?? ''}" (\`${topic}\`), ${isTie ? 'another place says' : who} "${other.text}".`,
    expected: [other.text],
    actual: statement.text,
    note: `Said elsewhere: ${named.join(', ')}${left > 0 ? `, and at ${left} more places` : ''}. \`facts: { ${topic}: … }\` in the guide says which is true.`,
    related,
    ...(compareValues(statement.value, against.value) === 'near' ? { severity: 'info' as const } : {}),
  };
}

/** Places of the other sides. */
function elsewhere(statement: Statement, sides: readonly Side[]): Statement[] {
  return sides.flatMap((side) => (side.statements.includes(statement) ? [] : side.statements));
}
