/** American and British spelling: one for each locale. */

import { z } from 'zod';
import {
  type CheckContext,
  type Document,
  defineRule,
  merged,
  type ObserveContext,
  quotedRanges,
  type Range,
  type Segment,
} from '../../src/rule/index.ts';
import { type Observation, reportIze, reportRegionless, type Seen } from './across.ts';
import { inCapitalsOf, type Sighting, sightings } from './sighting.ts';
import { insteadOf, isIse, isIze, type Spellings, type Variety, varietyOf } from './spellings.ts';

const letters = { American: 'U', British: 'G', Australian: 'A', Canadian: 'C' } as const;
const names = { U: 'American', G: 'British', A: 'Australian', C: 'Canadian' } as const;

/** Places of one word in one file that are kept. */
const mostKept = 50;

const options = z.strictObject({
  variety: z
    .enum(['American', 'British', 'Australian', 'Canadian'])
    .optional()
    .describe('English of texts whose locale names no region. Without it, that of most files.'),
  oxford: z.boolean().optional().describe('Whether British texts write "organize", as Oxford does. Without it, as most files do.'),
  ignore: z.array(z.string()).default([]).describe('Words and phrases to leave alone, besides names and terms of the guide.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options> | ObserveContext<Options>;

export default defineRule<Options, unknown, Observation>({
  meta: {
    description: 'American spelling in British texts and British in American ones: "color", "colour"',
    family: 'words',
    severity: 'warning',
    locales: ['en'],
    fixable: true,
    notRoles: ['path', 'quote'],
  },
  options,
  *phrases({ options: { ignore }, brand }) {
    const terms = brand.terms.flatMap(({ use, not }) => [...Object.values(use), ...Object.values(not).flat()]);
    const known = [...ignore, ...brand.names.map(({ text }) => text), ...terms, ...(brand.name === undefined ? [] : [brand.name])];
    for (const text of known) yield { text, loose: true, data: undefined };
  },
  check(document, context) {
    for (const segment of document.segments) {
      const variety = varietyAt(segment, context);
      if (!variety) continue;
      for (const sighting of sightingsIn(segment, context)) {
        const [instead] = expectedOf(sighting, variety, context.options);
        if (instead !== undefined) report(segment, sighting, instead, variety, context);
      }
    }
  },
  *observe(document, context) {
    const seen = new Map<string, Observation & { readonly sightings: Seen[] }>();
    for (const { segment, variety, sighting } of undecided(document, context)) {
      const { start, end, word } = sighting;
      const key = `${variety ?? ''} ${word}`;
      const form = seen.get(key) ?? { word, sightings: [], ...(variety ? { variety } : {}) };
      seen.set(key, form);
      if (form.sightings.length >= mostKept) continue;
      form.sightings.push({ text: segment.text.slice(start, end), place: context.place(segment, start, end) });
    }
    yield* seen.values();
  },
  reconcile(observed, context) {
    reportRegionless(
      observed.filter(({ data }) => data.variety === undefined),
      context,
    );
    reportIze(
      observed.filter(({ data }) => data.variety !== undefined),
      context,
    );
  },
});

interface Undecided {
  readonly segment: Segment;
  readonly variety: Variety | undefined;
  readonly sighting: Sighting;
}

/** The words of a document that decide, or that all files together decide about. */
function* undecided(document: Document, context: ObserveContext<Options>): Generator<Undecided> {
  for (const segment of document.segments) {
    const variety = varietyAt(segment, context);
    if (!isEnglish(segment, context) || (variety && !isOpen(variety, context.options))) continue;
    for (const sighting of sightingsIn(segment, context)) yield { segment, variety, sighting };
  }
}

/** The variety that a segment's locale names, or the guide for those that name none. */
function varietyAt(segment: Segment, context: Context): Variety | undefined {
  const { variety } = context.options;
  return varietyOf(context.locale(segment)) ?? (variety && isEnglish(segment, context) ? letters[variety] : undefined);
}

function isEnglish(segment: Segment, context: Context): boolean {
  return /^en(?:-|$)/i.test(context.locale(segment));
}

function sightingsIn(segment: Segment, context: Context): Iterable<Sighting> {
  const known = context.hits(segment).map(({ start, end }): Range => [start, end]);
  return sightings({
    segment,
    tokens: context.tokens(segment),
    taken: merged([...context.inert(segment), ...known, ...quotedRanges(segment.text)]),
  });
}

/** Whether all files together decide between -ise and -ize. */
function isOpen(variety: Variety, { oxford }: Options): boolean {
  return variety === 'G' && oxford === undefined;
}

/** What a text expects instead of a word; nothing where the word is right, or where all files decide. */
function expectedOf({ word, spellings }: Sighting, variety: Variety, options: Options): string[] {
  if (variety !== 'G' || options.oxford === false) return insteadOf(word, spellings, variety);
  if (isIze(word, spellings)) return [];
  return options.oxford && isIse(word, spellings) ? withZ(word, spellings) : insteadOf(word, spellings, variety);
}

function withZ(word: string, spellings: Spellings): string[] {
  return spellings.filter((spelling) => spelling.word !== word && isIze(spelling.word, spellings)).map((spelling) => spelling.word);
}

function report(
  segment: Segment,
  { start, end, word, spellings }: Sighting,
  instead: string,
  variety: Variety,
  context: CheckContext<Options>,
): void {
  const written = segment.text.slice(start, end);
  const expected = inCapitalsOf(written, instead);
  const own = spellings.find((spelling) => spelling.word === word)?.varieties ?? '';
  const kind = own.includes('U') ? 'American ' : own.includes('G') && variety !== 'G' ? 'British ' : '';
  context.report(segment, start, end, {
    reason: `Unexpected ${kind}"${written}" in ${article(names[variety])} text (\`${context.locale(segment)}\`), expected "${expected}".`,
    expected: [expected],
    fix: expected,
  });
}

function article(name: string): string {
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}
