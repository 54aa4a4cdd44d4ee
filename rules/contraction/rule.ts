/** Contractions: used, or avoided, as the guide says. */

import { z } from 'zod';
import {
  type CheckContext,
  capitalise,
  defineRule,
  type Hit,
  isCapitalised,
  onOneLine,
  overlapsAny,
  quotedRanges,
  type Report,
  type Segment,
  type Tokens,
} from '../../src/rule/index.ts';
import { canContract } from './contract.ts';
import { type Reading, readingOf } from './expand.ts';
import { forbidsHandling, isBinding, isLegalField, isNotice } from './notice.ts';
import { type Form, negatives, open, pairs, plain } from './words.ts';

const options = z.strictObject({
  style: z.enum(['use', 'avoid']).default('use').describe('Whether texts say "don\'t" (use) or "do not" (avoid).'),
  ignore: z.array(z.string()).default([]).describe('Phrases to leave alone, besides names and approved texts of the guide.'),
});

type Options = z.infer<typeof options>;

type Context = CheckContext<Options, Form>;

export default defineRule<Options, Form>({
  meta: {
    description: 'Contractions where the guide avoids them, long forms where it uses them: "don\'t", "do not"',
    family: 'tone',
    severity: 'off',
    locales: ['en'],
    fixable: true,
    notRoles: ['path', 'quote'],
  },
  options,
  *phrases({ options: { style, ignore }, brand, locale }) {
    const approved = Object.values(brand.copy).flatMap(({ text }) => Object.values(text));
    for (const text of [...ignore, ...brand.names.map(({ text: name }) => name), ...approved]) {
      yield { text, loose: true, data: { kind: 'not', instead: [] } };
    }
    if (!/^en(?:-|$)/i.test(locale)) return;
    const lists =
      style === 'use'
        ? ([['long', pairs()]] as const)
        : ([
            ['negative', negatives()],
            ['plain', plain()],
            ['open', open()],
          ] as const);
    for (const [kind, list] of lists) for (const [text, instead] of list) yield { text, data: { kind, instead } };
  },
  check(document, context) {
    const isUse = context.options.style === 'use';
    if (isUse && isBinding(document)) return;
    const apostrophe = document.segments.some(({ text }) => text.includes('’')) ? '’' : "'";
    for (const segment of document.segments) if (!isUse || !isLegalField(segment)) checkSegment(segment, apostrophe, context);
  },
});

function checkSegment(segment: Segment, apostrophe: string, context: Context): void {
  const hits = context.hits(segment);
  if (hits.length === 0) return;
  const tokens = context.tokens(segment);
  const quoted = quotedRanges(segment.text);
  const isStressed = context.options.style === 'use' && isNotice(segment);
  let index = 0;
  for (const hit of hits) {
    if (overlapsAny(quoted, hit.start, hit.end) || (isStressed && /not$/i.test(segment.text.slice(hit.start, hit.end)))) continue;
    while ((tokens.starts[index] ?? hit.start) < hit.start) index++;
    if (hit.phrase.data.kind === 'long') checkLong(segment, hit, index, apostrophe, context);
    else if (hit.phrase.data.kind !== 'not') checkShort(segment, hit, index, context);
  }
}

function checkLong(segment: Segment, hit: Hit<Form>, first: number, apostrophe: string, context: Context): void {
  const tokens = context.tokens(segment);
  let last = first;
  while ((tokens.ends[last] ?? hit.end) < hit.end) last++;
  if (forbidsHandling(segment.text, hit.start, hit.end)) return;
  if (canContract(segment.text, tokens, first, last)) reportLong(segment, hit, apostrophe, context);
}

function checkShort(segment: Segment, hit: Hit<Form>, index: number, context: Context): void {
  const tokens = context.tokens(segment);
  const isQuestion = segment.text.charAt(context.sentence(segment, hit.start)[1] - 1) === '?';
  const reading = readingOf(hit.phrase.data, tokens, index, isQuestion);
  if (reading) reportShort(segment, hit, reading, tokens, context);
}

function reportLong(segment: Segment, { start, end, phrase }: Hit<Form>, apostrophe: string, context: Context): void {
  const written = segment.text.slice(start, end);
  const expected = phrase.data.instead.map((text) => alike(written, text.replaceAll("'", apostrophe)));
  report(segment, start, end, expected, expected.length === 1, context);
}

function reportShort(segment: Segment, { start }: Hit<Form>, reading: Reading, tokens: Tokens, context: Context): void {
  const end = tokens.ends[reading.last] ?? start;
  const written = segment.text.slice(start, end);
  report(
    segment,
    start,
    end,
    reading.long.map((text) => alike(written, text)),
    reading.isSure,
    context,
  );
}

function report(segment: Segment, start: number, end: number, expected: readonly string[], isSure: boolean, context: Context): void {
  const [first] = expected;
  const written = onOneLine(segment.text, start, end);
  const wanted = expected.length === 0 ? 'the long form' : expected.map((text) => `"${text}"`).join(' or ');
  const said: Report = { reason: `Unexpected "${written}", expected ${wanted}.`, ...(expected.length === 0 ? {} : { expected }) };
  context.report(segment, start, end, isSure && first !== undefined ? { ...said, fix: first } : said);
}

/** A text with a capital where the written one has it. */
function alike(written: string, text: string): string {
  return isCapitalised(written) ? capitalise(text, 'en') : text;
}
