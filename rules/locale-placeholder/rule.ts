/** What is filled into a message, and its plural forms, over the locales. */

import { z } from 'zod';
import {
  type Document,
  defineRule,
  formOf,
  languageOf,
  type MessageText,
  messagesIn,
  type ObserveContext,
  type Place,
  type Report,
  type Segment,
  siblingsOf,
} from '../../src/rule/index.ts';
import { choicesIn } from './arms.ts';
import { judgeByOriginal, judgeBySiblings } from './judge.ts';
import { type Message, observed, observedPage } from './observed.ts';
import { pluralFaults } from './plurals.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Placeholders, or keys of messages, to leave alone.'),
});

type Options = z.infer<typeof options>;

/** Formats of mails, whose texts have no keys. In articles, what stands in braces is mostly about code. */
const pages: ReadonlySet<string> = new Set(['eml', 'html', 'text']);

export default defineRule<Options, unknown, Message>({
  meta: {
    description: 'Placeholders that a translation loses, adds or renames, and plural forms that its language lacks',
    family: 'locale',
    severity: 'error',
    notRoles: ['fallback', 'path'],
  },
  options,
  check(document, context) {
    for (const { kind, arms, range, isFluent } of choicesIn(document)) {
      const language = languageOf(localeAt(document, range[0]));
      if (!isFluent && !arms.includes('other')) {
        context.reportSource(range, { reason: `Unexpected ${kind} without \`other\`, expected that arm for all other values.` });
      } else if (kind === 'plural') {
        const report = pluralReport(arms, language);
        if (report) context.reportSource(range, report);
      }
    }
    for (const message of messagesIn(document)) {
      const report = formsReport(message);
      const [first] = message.segments;
      if (report && first) context.report(first, 0, first.text.length, report);
    }
  },
  *observe(document, context) {
    for (const message of messagesIn(document)) yield* observed(message, placesIn(context));
    if (pages.has(document.format)) yield* observedPage(document, placesIn(context));
  },
  reconcile(observations, context) {
    const families = new Map(context.files.map(({ path, family }) => [path, family]));
    const texts = observations.map(({ path, data }) => ({ path, ...data }));
    const isIgnored = ({ key }: Message, slot: string): boolean => context.options.ignore.some((each) => each === key || each === slot);
    const told = (place: Place, message: Message, slot: string, report: Report): void => {
      if (!isIgnored(message, slot)) context.report(place, report);
    };
    for (const message of texts) judgeByOriginal(message, told);
    const paired = siblingsOf(texts, ({ path, key, locale, namesLocale, original }) => {
      return original === undefined ? { family: families.get(path) ?? path, path, key, locale, namesLocale } : undefined;
    });
    for (const siblings of paired) judgeBySiblings(siblings.texts, context.brand.locale, told);
  },
});

function placesIn(context: ObserveContext<Options>): (segment: Segment, start: number, end: number) => Place {
  return (segment, start, end) => context.place(segment, start, end);
}

/** The locale of the text around a source offset. */
function localeAt({ segments, locale }: Document, offset: number): string {
  if (!segments.some((segment) => segment.locale !== undefined)) return locale;
  return segments.find(({ map, text }) => map.range(0, text.length)[1] > offset)?.locale ?? locale;
}

/** Forms that stand under keys of their own: `items_one`, `<item quantity="one">`. */
function formsReport({ segments, locale }: MessageText): Report | undefined {
  const forms = new Set(segments.flatMap((segment) => formOf(segment) ?? []));
  return forms.size > 1 ? pluralReport([...forms], languageOf(locale)) : undefined;
}

function pluralReport(forms: readonly string[], language: string): Report | undefined {
  const { missing, unused } = pluralFaults(forms, language);
  const names = (list: readonly string[]): string => list.map((form) => `\`${form}\``).join(' and ');
  const has = names(forms);
  if (missing.length > 0) {
    return {
      reason: `Unexpected plural with ${has} only, expected ${names(missing)}, too, which numbers in \`${language}\` need.`,
      severity: 'warning',
    };
  }
  if (unused.length === 0) return undefined;
  return { reason: `Unexpected plural form ${names(unused)}, which \`${language}\` never uses.`, severity: 'info' };
}
