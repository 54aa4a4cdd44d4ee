/** Values that contradict each other, where the guide is silent. */

import { z } from 'zod';
import {
  compareValues,
  defineRule,
  type Group,
  groupStatements,
  isUniform,
  localePairs,
  type ReconcileContext,
  type Report,
  rewritten,
  type Side,
  type Statement,
  sayOf,
  spelledDuration,
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
    // A translation that says something else than its original is for `locale-fact`, which names the text to hold it against; it has no vote.
    const translated = new Set(localePairs(context.files, context.brand.locale).map(({ statement }) => statement));
    const isOpen = (statement: Statement): boolean =>
      !translated.has(statement) &&
      isUniform(statement.topic ?? '') &&
      !ignore.includes(statement.topic ?? '') &&
      sayOf(statement, context.brandOf(statement.place.path)) === 'nothing';
    const families = new Map(context.files.map(({ path, family }) => [path, family]));
    for (const group of groupStatements(context.files, isOpen)) judge(group, families, context);
  },
});

/** Whether all that is said otherwise stands in translations of the same page. */
function areTranslations({ place, locale }: Statement, others: readonly Statement[], families: ReadonlyMap<string, string>): boolean {
  return others.every((other) => other.locale !== locale && families.get(other.place.path) === families.get(place.path));
}

/** Reports each place that is off the majority. With as many on each side there is none: each side is told of the other. */
function judge({ topic, sides }: Group, families: ReadonlyMap<string, string>, context: ReconcileContext<Options>): void {
  const [usual, next] = sides;
  if (!usual || !next) return;
  const isTie = next.files === usual.files && next.statements.length === usual.statements.length;
  for (const side of isTie ? sides : sides.slice(1)) {
    const elsewhere = sides.flatMap((each) => (each === side ? [] : each.statements));
    for (const statement of side.statements) {
      if (areTranslations(statement, elsewhere, families)) continue;
      context.report(statement.place, report(topic, statement, side === usual ? next : usual, elsewhere));
    }
  }
}

/** What the other side says, in the language of a place. */
function inPlaceOf({ text, value, locale }: Statement, { value: other, statements }: Side): string {
  const written = rewritten(text, { start: 0, end: text.length, value }, other, locale) ?? spelledDuration(other, locale);
  return written ?? statements[0]?.text ?? text;
}

function report(topic: string, statement: Statement, against: Side, elsewhere: readonly Statement[]): Report {
  const other = against.statements.find(({ locale }) => locale === statement.locale) ?? against.statements[0] ?? statement;
  const who = against.files === 1 ? 'another place says' : `${against.files} files say`;
  const related = elsewhere.slice(0, mostNamed).map(({ place, text }) => ({ place, text }));
  const named = related.map(({ place, text }) => `"${text}" at ${place.path}:${place.start.line}:${place.start.column}`);
  const left = elsewhere.length - related.length;
  return {
    reason: `Unexpected "${statement.text}" for "${statement.trigger ?? ''}" (\`${topic}\`), ${who} "${other.text}".`,
    expected: [inPlaceOf(statement, against)],
    actual: statement.text,
    note: `Said elsewhere: ${named.join(', ')}${left > 0 ? `, and at ${left} more places` : ''}. \`facts: { ${topic}: … }\` in the guide says which is true.`,
    related,
    ...(compareValues(statement.value, against.value) === 'near' ? { severity: 'info' as const } : {}),
  };
}
