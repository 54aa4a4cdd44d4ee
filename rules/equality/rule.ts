/** Words that leave people out or put them down, as retext-equality knows them. */

import { z } from 'zod';
import {
  type Brand,
  type CheckContext,
  defineRule,
  firstEndingAfter,
  merged,
  overlapsAny,
  quotedRanges,
  type Range,
  type Segment,
} from '../../src/rule/index.ts';
import { attach, type EqualityJudge, judgeTexts, type Said } from './judge.ts';
import { isName } from './names.ts';
import { joinPairs, type Paired } from './pairs.ts';
import { meansAnybody, somebodyFrom } from './persons.ts';
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
    let around: Surroundings | undefined;
    for (const message of joinPairs(judgeTexts(texts, judgeOf(context.options)))) {
      const { segment } = message.text;
      if (around?.segment !== segment) around = surroundings(segment, known, context);
      if (!isRight(message, around)) report(message, context);
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

/** What decides about all messages on a segment. Ranges are cooked, disjoint and in order. */
interface Surroundings {
  readonly segment: Segment;
  /** What is no prose, and what the guide lets alone. */
  readonly taken: readonly Range[];
  readonly quotations: readonly Range[];
  /** From where on a pronoun may mean somebody in particular. */
  readonly somebodyFrom: number;
}

function surroundings(segment: Segment, known: ReadonlySet<string>, context: Context): Surroundings {
  const { text } = segment;
  return {
    segment,
    taken: merged([...context.inert(segment), ...context.hits(segment).map((hit): Range => [hit.start, hit.end])]),
    quotations: quotedRanges(text),
    somebodyFrom: somebodyFrom(text, known),
  };
}

/** Whether what the plugin doubts is right here. */
function isRight({ text: { segment }, start, end, ruleId, pair }: Message, around: Surroundings): boolean {
  const { text } = segment;
  if (overlapsAny(around.taken, start, end)) return true;
  const quotation = firstEndingAfter(around.quotations, end - 1);
  if ((quotation && quotation[0] <= start) || isName(text, start, end, ruleId)) return true;
  return !pair && isPronoun(text.slice(start, end)) && (start >= around.somebodyFrom || !meansAnybody(text, start));
}

function report({ text: { segment }, start, end, expected, note }: Message, context: Context): void {
  const actual = segment.text.slice(start, end);
  const better = replacements(actual, expected);
  context.report(segment, start, end, { reason: reason(actual, better), expected: better, ...(note === undefined ? {} : { note }) });
}
