/** Values that contradict what the guide says is true. */

import { z } from 'zod';
import {
  type CheckContext,
  defineRule,
  type Expectation,
  held,
  type Neighbours,
  type Report,
  rewritten,
  type Stated,
  spelledDuration,
  withNeighbours,
} from '../../src/rule/index.ts';
import { isThin } from './thin.ts';
import { ToldApart } from './told-apart.ts';

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
    const apart = new ToldApart();
    const judged = document.segments.flatMap((segment) => withNeighbours(context.statements(segment))).flatMap(judge(context, apart));
    for (const each of judged) {
      const { segment, quantity } = each.stated;
      context.report(segment, quantity.start, quantity.end, report(each, apart.has(each.stated) || isThin(each.stated)));
    }
  },
});

/** A statement that differs from the guide. */
interface Judged {
  readonly stated: Stated;
  readonly said: Expectation;
  readonly comparison: 'near' | 'different';
  /** Whether it is the only value that the expected one can stand for. */
  readonly isOnly: boolean;
}

/** Holds statements against the guide, and keeps those that differ; all that can be held are told to `apart`. */
function judge({ brand, options: { ignore } }: CheckContext<Options>, apart: ToldApart): (each: readonly [Stated, Neighbours]) => Judged[] {
  return ([stated, neighbours]) => {
    const { statement } = stated;
    const { verdict, expectation } = held(statement, brand);
    const isHeld = verdict === 'equal' || verdict === 'near' || verdict === 'different';
    // What the guide itself makes an exception is told apart by it.
    if (isHeld && statement.exception === undefined) apart.add(stated);
    if (!expectation || (verdict !== 'near' && verdict !== 'different')) return [];
    if (ignore.includes(statement.topic ?? '') || neighbours.say(expectation.value)) return [];
    return [{ stated, said: expectation, comparison: verdict, isOnly: neighbours.haveOne(statement.topic) }];
  };
}

function report({ stated, said, comparison, isOnly }: Judged, isUnsure: boolean): Report {
  const { statement, segment, quantity } = stated;
  const { text, trigger = '', topic = '', distance = 0, locale } = statement;
  const written = rewritten(segment.text, quantity, said.value, locale);
  const expected = written ?? spelledDuration(said.value, locale) ?? said.text;
  // A link to the address or number would still lead to the old one.
  const isLinked =
    addresses.includes(statement.value.kind) && segment.links.some(({ range: [from, to] }) => from < quantity.end && to > quantity.start);
  const means = comparison === 'near' ? ', which is near but not the same' : '';
  const severity = comparison === 'near' || isUnsure ? 'info' : distance > near ? 'warning' : 'error';
  return {
    reason: `Unexpected "${text}" for "${trigger}", expected "${expected}"${means} (\`${topic}\`, ${said.where}).`,
    expected: [expected],
    ...(severity === 'error' ? {} : { severity }),
    ...(written !== undefined && isOnly && severity !== 'info' && !isLinked ? { fix: written } : {}),
  };
}
