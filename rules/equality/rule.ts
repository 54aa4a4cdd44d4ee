/** Words that leave people out or put them down, as retext-equality knows them. */

import { z } from 'zod';
import { type Brand, type CheckContext, defineRule, type Range, type Segment } from '../../src/rule/index.ts';
import { attach, type EqualityJudge, judgeTexts, type Said } from './judge.ts';
import { isName, isQuoted } from './names.ts';
import { joinPairs, type Paired } from './pairs.ts';
import { meansAnybody } from './persons.ts';
import { silencedPhrases } from './silenced.ts';
import { isPronoun, reason, replacements } from './wording.ts';
import { phrases } from './words.generated.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Phrases to leave alone: a reported one, or a longer phrase around it.'),
  also: z.array(z.string()).default([]).describe('Phrases of retext-equality to report that are silent by default.'),
  binary: z.boolean().default(false).describe('Whether pairs such as "he or she" and "salesmen and saleswomen" are right.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options, undefined>;

/** A segment as the judge sees it. */
interface Text {
  readonly segment: Segment;
  readonly text: string;
  tree(): ReturnType<Context['prose']>;
}

type Message = Paired<Said<Text>>;

/** The plugin is attached once for the same options. */
const judges = new WeakMap<Options, EqualityJudge>();

export default defineRule<Options, undefined>({
  meta: {
    description: 'Words that leave people out or put them down: "chairman", "manpower", "he" for anybody',
    family: 'words',
    severity: 'warning',
    locales: ['en'],
    notRoles: ['path', 'quote'],
  },
  options,
  *phrases({ options: { ignore } }) {
    for (const text of ignore) yield { text, loose: true, data: undefined };
  },
  check(document, context) {
    const texts = document.segments.map((segment) => ({ segment, text: segment.text, tree: () => context.prose(segment) }));
    const known = wordsOf(context.brand);
    for (const message of joinPairs(judgeTexts(texts, judgeOf(context.options)))) {
      if (!isRight(message, known, context)) report(message, context);
    }
  },
});

function judgeOf(settings: Options): EqualityJudge {
  const known = judges.get(settings);
  if (known) return known;
  const also = new Set(settings.also.map((phrase) => phrase.toLowerCase()));
  const ignored = new Set(settings.ignore.map((phrase) => phrase.toLowerCase()));
  const silent = new Set(silencedPhrases());
  const judge = attach(
    phrases.filter((phrase) => ignored.has(phrase.toLowerCase()) || (silent.has(phrase) && !also.has(phrase.toLowerCase()))),
    settings.binary,
  );
  judges.set(settings, judge);
  return judge;
}

function wordsOf({ name, names }: Brand): ReadonlySet<string> {
  return new Set([name ?? '', ...names.map(({ text }) => text)].flatMap((text) => text.split(/\s+/)));
}

/** Whether what the plugin doubts is right here. */
function isRight({ text: { segment }, start, end, ruleId, pair }: Message, known: ReadonlySet<string>, context: Context): boolean {
  const { text } = segment;
  const taken: Range[] = [...context.inert(segment), ...context.hits(segment).map((hit): Range => [hit.start, hit.end])];
  if (taken.some((range) => range[0] < end && start < range[1])) return true;
  if (isQuoted(text, start, end) || isName(text, start, end, ruleId)) return true;
  return !pair && isPronoun(text.slice(start, end)) && !meansAnybody(text, start, known);
}

function report({ text: { segment }, start, end, expected, note }: Message, context: Context): void {
  const actual = segment.text.slice(start, end);
  const better = replacements(actual, expected);
  context.report(segment, start, end, { reason: reason(actual, better), expected: better, ...(note === undefined ? {} : { note }) });
}
