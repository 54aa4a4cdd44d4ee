/** Times that readers take in two ways. */

import { z } from 'zod';
import {
  type CheckContext,
  type Document,
  defineRule,
  type Hit,
  languageOf,
  overlapsAny,
  type Range,
  type Report,
  type Segment,
} from '../../src/rule/index.ts';
import { unclearTimes } from './clock-words.ts';
import { openMidnight } from './midnight.ts';
import { openNextDay } from './next-day.ts';
import { openOften } from './often.ts';
import { type Data, timePhrases, wordsOf } from './phrases.ts';
import { wordsByLanguage } from './words.ts';
import { reasonOf, zoneLessIn } from './zone-less.ts';
import { areSpread, exampleZone, namesZone } from './zones.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Phrases to leave alone: an ambiguous word, or a longer phrase around it.'),
  zones: z.boolean().default(true).describe('Whether times need a zone where the guide has readers in several.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options, Data>;

/** A time without a zone. */
interface ZoneLessTime {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export default defineRule<Options, Data>({
  meta: {
    description: 'Times with two readings ("biweekly", "midnight on Friday", "12 pm") or without the zone they need',
    family: 'clarity',
    severity: 'warning',
    locales: Object.keys(wordsByLanguage),
    notRoles: ['path', 'quote'],
  },
  options,
  phrases: timePhrases,
  check(document, context) {
    const times: ZoneLessTime[] = [];
    for (const segment of document.segments) {
      const hits = context.hits(segment);
      for (const hit of hits) judgeWord(segment, hit, hits, document, context);
      if (context.locale(segment).startsWith('en')) judgeClock(segment, context);
      for (const time of zoneLess(segment, hits, context)) times.push(time);
    }
    if (times.length > 0) reportTimes(times, document, context);
  },
});

function judgeWord(segment: Segment, hit: Hit<Data>, hits: readonly Hit<Data>[], document: Document, context: Context): void {
  const report = reportOn(segment, hit, hits, document, context);
  if (report) context.report(segment, hit.start, hit.end, report);
}

function reportOn(segment: Segment, hit: Hit<Data>, hits: readonly Hit<Data>[], document: Document, context: Context): Report | undefined {
  const sentence = (): Range => context.sentence(segment, hit.start);
  const language = languageOf(context.locale(segment));
  switch (hit.phrase.data.kind) {
    case 'often':
    case 'mistaken':
      return openOften(segment.text, hit, hits, sentence());
    case 'midnight':
      return openMidnight(segment.text, hit, hits, context.quantities(segment), sentence());
    case 'next':
      return openNextDay(segment.text, hit, hits, sentence(), { language, isDated: document.date !== undefined });
    default:
      return undefined;
  }
}

function judgeClock(segment: Segment, context: Context): void {
  for (const { start, end, report } of unclearTimes(segment.text)) {
    if (!overlapsAny(context.inert(segment), start, end)) context.report(segment, start, end, report);
  }
}

/** Times without a zone, where the readers of the text are in several. */
function zoneLess(segment: Segment, hits: readonly Hit<Data>[], context: Context): ZoneLessTime[] {
  const locale = context.locale(segment);
  const words = wordsOf(locale);
  if (!context.options.zones || !words || hits.length === 0 || !areSpread(locale, context.brand.locales)) return [];
  const scene = {
    text: segment.text,
    quantities: context.quantities(segment),
    hits,
    sentence: (offset: number) => context.sentence(segment, offset),
  };
  return zoneLessIn(scene)
    .filter(({ start, end }) => !overlapsAny(context.inert(segment), start, end))
    .map((time) => ({
      segment,
      start: time.start,
      end: time.end,
      reason: reasonOf(segment.text, time, `${words.example} ${exampleZone(context.brand.locale)}`),
    }));
}

/** One finding a message, unless it names a zone anywhere. */
function reportTimes(times: readonly ZoneLessTime[], { segments }: Document, context: Context): void {
  const units = new Set(times.map(({ segment }) => segment.unit));
  for (const { unit, text, heading = '', headers = [], label = '' } of segments) {
    if (units.has(unit) && namesZone([text, heading, label, ...headers])) units.delete(unit);
  }
  for (const { segment, start, end, reason } of times) {
    if (!units.delete(segment.unit)) continue;
    context.report(segment, start, end, { reason, expected: [], note: 'The readers of the guide are in several time zones.' });
  }
}
