/** One message, different values in different locales. */

import { z } from 'zod';
import { defineRule, languageOf, type Report, sayOf } from '../../src/rule/index.ts';
import { type Message, messagesOf } from './messages.ts';
import { differing, type Pair } from './pairs.ts';

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
    const isIgnored = ({ topic = '', label = '' }: Pair['statement']): boolean =>
      context.options.ignore.some((each) => each === topic || each === label);
    for (const message of messagesOf(context.files)) {
      for (const pair of pairsOf(message, context.brand.locale)) {
        const { statement } = pair;
        // What the guide says of a topic is held against each locale by `fact`.
        if (isIgnored(statement) || sayOf(statement, context.brandOf(statement.place.path)) !== 'nothing') continue;
        context.report(statement.place, report(pair));
      }
    }
  },
});

/** Each locale is held against that of the guide; without it, against the one that agrees with most others. */
function pairsOf(message: Message, main: string): Pair[] {
  if (message.has(main)) return against(main, message);
  const candidates = [...message.keys()].sort(byNearness(main)).map((locale) => against(locale, message));
  return candidates.reduce<Pair[]>((best, pairs) => (pairs.length < best.length ? pairs : best), candidates[0] ?? []);
}

function against(source: string, message: Message): Pair[] {
  const said = message.get(source) ?? [];
  return [...message].flatMap(([locale, own]) => (locale === source ? [] : differing(own, said)));
}

/** The language of the guide first, then by name. */
function byNearness(main: string): (a: string, b: string) => number {
  const language = languageOf(main);
  const rank = (tag: string): number => (languageOf(tag) === language ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1);
}

function report({ statement, other, comparison }: Pair): Report {
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
