/** Words in capitals that shout. */

import { z } from 'zod';
import { type CheckContext, defineRule, firstEndingAfter, type Range, type Report, type Role, type Segment } from '../../src/rule/index.ts';
import { type Evidence, isLoud, shoutedPart, small } from './judge.ts';
import { lexiconFor, type Vocabulary, vocabularyOf } from './lexicon.ts';
import { findRuns, type Run } from './runs.ts';
import { sentenceCase } from './sentence-case.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Words and phrases that may stand in capitals, besides names and terms of the guide.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

/** Roles whose capitals may be a matter of design: short, and read alone. */
const labels: readonly Role[] = ['alt', 'caption', 'cell', 'cta', 'footer', 'heading', 'label', 'listItem', 'title'];

/** Roles in which capitals are always chosen to be loud. */
const loudest: readonly Role[] = ['headline', 'preheader', 'subject'];

/** Words that a line may have to be a button or a heading where nothing says so; the longer ones must not advertise. */
const shortLabel = 3;
const longestLabel = 6;

/** Words in capitals that make a passage of terms. */
const passage = 8;

export default defineRule<Options>({
  meta: {
    description: 'Shouting: words in capitals that are no acronyms, names or codes',
    family: 'tone',
    severity: 'warning',
    notRoles: ['path', 'quote'],
  },
  options,
  *phrases({ options: { ignore }, brand, locale }) {
    const names = brand.names.map(({ text }) => text);
    const terms = brand.terms.flatMap(({ use }) => Object.values(use));
    const known = [...ignore, ...names, ...terms, ...(brand.name === undefined ? [] : [brand.name])];
    for (const text of known) if (/\p{Lu}/u.test(text) || ignore.includes(text)) yield { text, loose: true, data: locale };
  },
  check(document, context) {
    let vocabulary: Vocabulary | undefined;
    for (const segment of document.segments) {
      if (!/\p{Lu}{2}/u.test(segment.text)) continue;
      const runs = findRuns(segment.text, context.inert(segment));
      if (runs.length === 0) continue;
      vocabulary ??= vocabularyOf(document);
      checkSegment(segment, runs, evidenceFor(segment, vocabulary, context), context);
    }
  },
});

function evidenceFor(segment: Segment, vocabulary: Vocabulary, context: Context): Evidence {
  const allowed = context.hits(segment).map(({ start, end }): Range => [start, end]);
  return {
    lexicon: lexiconFor(context.locale(segment)),
    vocabulary,
    isAllowed: ({ start, end }) => (firstEndingAfter(allowed, end - 1)?.[0] ?? end) <= start,
  };
}

function checkSegment(segment: Segment, runs: readonly Run[], evidence: Evidence, context: Context): void {
  const { text } = segment;
  const shouted = runs.map((run) => shoutedPart(text, run, evidence)).filter((run) => run.length > 0 && !isMentioned(text, run));
  if (isLegal(shouted, evidence)) {
    reportLegal(segment, shouted, context);
    return;
  }
  const isDesign = isLabel(segment, shouted, evidence);
  for (const run of shouted) {
    const [start, end] = rangeOf(run);
    const expected = sentenceCase(text, run, context.locale(segment), evidence);
    context.report(segment, start, end, report(text.slice(start, end), expected, isDesign));
  }
}

/** Whether the text is spoken of, not spoken: a word in quotation marks, a company after ©, a key word to type. */
function isMentioned(text: string, run: Run): boolean {
  const [start, end] = rangeOf(run);
  const before = text.slice(Math.max(0, start - 30), start);
  if (/[©®]\s*(?:\d{4}\s*)?$/.test(before)) return true;
  if (/["'“”„‘«»「『]$/.test(before) && /^[.,!?]?["'“”‘’«»」』]/.test(text.slice(end))) return true;
  if (run.length > 1) return false;
  return /(?:^|[^\p{L}])(?:code|c[oó]digo|codice|промокод\p{L}*|код|kortingscode|gutscheincode|text|reply|type|send|enter|keyword|tippe|envía|responde|invia|envoyez|tapez|stuur)[\s:]*$/iu.test(
    before,
  );
}

/** Terms and disclaimers: law asks that they stand out, and capitals are the custom. */
function isLegal(runs: readonly Run[], { lexicon }: Evidence): boolean {
  const words = runs.flat();
  return words.length >= passage && words.some(({ text }) => lexicon.legal.has(text.toLowerCase()));
}

/** Whether a short text as a whole is in capitals. Subjects, headlines and sentences are no labels. */
function isLabel({ role, text }: Segment, runs: readonly Run[], evidence: Evidence): boolean {
  if (/\p{Ll}/u.test(text) || loudest.includes(role)) return false;
  if (labels.includes(role)) return true;
  const words = runs.flat();
  if (words.length > longestLabel || /[.!?]\s*$/.test(text)) return false;
  return words.length <= shortLabel || !words.some((word) => isLoud(small(word), evidence));
}

function reportLegal(segment: Segment, runs: readonly Run[], context: Context): void {
  const [start] = rangeOf(runs[0] ?? []);
  const [, end] = rangeOf(runs.at(-1) ?? []);
  context.report(segment, start, end, {
    reason: `Unexpected legal text in capitals ("${shortened(segment.text.slice(start, end))}"), expected small letters in bold.`,
    note: 'Law asks that such text is conspicuous. Bold type is, and it can be read.',
    severity: 'info',
  });
}

function report(actual: string, expected: string | undefined, isDesign: boolean): Report {
  const wanted = expected === undefined ? 'small letters' : `"${shortened(expected)}"`;
  return {
    reason: `Unexpected capitals in "${shortened(actual)}", expected ${wanted}.`,
    ...(expected === undefined ? {} : { expected: [expected] }),
    ...(isDesign ? { severity: 'info', note: 'If the design asks for capitals, let the style sheet make them.' } : {}),
  };
}

function rangeOf(run: Run): [start: number, end: number] {
  return [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
