/** One message, different values in different locales. */

import { z } from 'zod';
import { defineRule, type LocalePair, localePairs, type Report, sayOf } from '../../src/rule/index.ts';
import { originalsOff } from './off.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Topics, or keys of messages, to leave alone.'),
});

export default defineRule<z.infer<typeof options>>({
  meta: {
    description: 'A message that states another value in one locale than in another',
    family: 'locale',
    severity: 'error',
  },
  options,
  reconcile(_, context) {
    const isIgnored = ({ topic = '', label = '' }: LocalePair['statement']): boolean =>
      context.options.ignore.some((each) => each === topic || each === label);
    const pairs = localePairs(context.files, context.brand.locale);
    const isOriginalOff = originalsOff(context.files, pairs);
    for (const pair of pairs) {
      const { statement } = pair;
      // What the guide says of a topic is held against each locale by `fact`.
      if (isIgnored(statement) || isOriginalOff(pair) || sayOf(statement, context.brandOf(statement.place.path)) !== 'nothing') continue;
      context.report(statement.place, report(pair));
    }
  },
});

function report({ statement, other, comparison }: LocalePair): Report {
  const { path, start } = other.place;
  const means = comparison === 'near' ? ', which is near but not the same' : '';
  return {
    reason: `Unexpected "${statement.text}" in \`${statement.locale}\`, since \`${other.locale}\` says "${other.text}" in the same message${means}.`,
    actual: statement.text,
    note: `"${other.text}" at ${path}:${start.line}:${start.column}.`,
    related: [{ place: other.place, text: other.text }],
    ...(comparison === 'near' ? { severity: 'info' as const } : {}),
  };
}
