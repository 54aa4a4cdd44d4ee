/** Numbers, prices, times and dates: one form for each, as the guide says or as most places have it. */

import { z } from 'zod';
import {
  type CheckContext,
  type Document,
  defineRule,
  languageOf,
  type ObserveContext,
  overlapsAny,
  type Quantity,
  type Role,
  type Segment,
} from '../../src/rule/index.ts';
import { isAtHome } from './home.ts';
import { minorities, type Seen } from './majority.ts';
import { type Forbidden, forbidden, hasCents, type Passage, slipsOf } from './never.ts';
import { wrongSeparators } from './separators.ts';
import type { Kind, Use } from './use.ts';
import { usesIn } from './uses.ts';

const options = z.strictObject({
  percent: z.enum(['20%', '20 %', '20 percent']).optional().describe('Form of a percentage.'),
  range: z.enum(['5–10', '5-10', '5 to 10']).optional().describe('Mark between the ends of a range.'),
  currency: z
    .enum(['€20', '€ 20', '20€', '20 €', 'EUR 20', '20 EUR'])
    .optional()
    .describe('Place of the currency, with or without a space, as sign or code.'),
  thousands: z.enum(['1,000', '1000']).optional().describe('Whether thousands are parted, with the mark of the locale.'),
  time: z.enum(['9 am', '9am', '9 AM', '9AM', '9 a.m.', '9a.m.', '21:00']).optional().describe('Form of a time of day in English.'),
  date: z.enum(['5 May 2026', 'May 5, 2026']).optional().describe('Order of day and month in English.'),
  never: z.array(z.enum(forbidden)).default([]).describe('Forms to report wherever they stand.'),
  majority: z.boolean().default(true).describe('Whether, where no form is named, places are reported that differ from most.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options> | ObserveContext<Options>;

/** How a message names a kind. */
const names: Readonly<Record<Kind, string>> = {
  percent: 'percentages',
  range: 'ranges',
  currency: 'prices',
  thousands: 'large numbers',
  time: 'times',
  date: 'dates',
};

/** Short texts with a style of their own: tables and labels save room. */
const short: readonly Role[] = ['cell', 'label', 'path'];

/** Licences, which nobody may change. */
const licences = /(?:^|\/)(?:licen[cs]es?|copying|notice)(?:[._-][^/]*)?$/i;

/** Places of one file that are kept. */
const mostKept = 300;

export default defineRule<Options, unknown, Seen>({
  meta: {
    description: 'Percentages, ranges, prices, times and dates in more than one form',
    family: 'tone',
    severity: 'warning',
    fixable: true,
    notRoles: ['path', 'quote'],
  },
  options,
  check(document, context) {
    if (licences.test(document.path)) return;
    const columns = unitsWithCents(document, context);
    for (const segment of document.segments) {
      if (!/\d/.test(segment.text)) continue;
      const passage = passageOf(segment, context);
      const reported = usesIn(passage).filter((use) => checkUse(segment, use, context));
      checkSeparators(segment, passage, context);
      for (const form of context.options.never) {
        if (form === '$5.00' && columns.has(segment.unit) && isAmount(segment, passage.quantities)) continue;
        checkSlips(form, segment, passage, reported, context);
      }
    }
  },
  *observe(document, context) {
    if (!context.options.majority || licences.test(document.path)) return;
    let kept = 0;
    for (const segment of document.segments) {
      if (!/\d/.test(segment.text) || short.includes(segment.role) || (segment.alternative ?? 1) > 1) continue;
      for (const { kind, form, start, end, others } of usesIn(passageOf(segment, context))) {
        if (
          wantedForm(kind, context.locale(segment), context) !== undefined ||
          isAlwaysWrong(kind, form, context.locale(segment)) ||
          kept++ >= mostKept
        )
          continue;
        const [text, place] = [segment.text.slice(start, end), context.place(segment, start, end)];
        yield { kind, form, locale: context.locale(segment), text, others, place };
      }
    }
  },
  reconcile(observed, context) {
    for (const { kind, usual, count, total, unusual } of minorities(observed)) {
      for (const { text, others, place } of unusual) {
        const expected = others[usual];
        if (expected === undefined) continue;
        context.report(place, {
          reason: `Unexpected "${shown(text)}", expected "${shown(expected)}": ${count} of ${total} ${names[kind]} have this form.`,
          actual: text,
          expected: [expected],
          severity: 'info',
        });
      }
    }
  },
});

function passageOf(segment: Segment, context: Context): Passage {
  const inert = context.inert(segment);
  const quantities = context.quantities(segment).filter(({ start, end }) => !overlapsAny(inert, start, end));
  return { text: segment.text, quantities, inert, locale: context.locale(segment) };
}

/** Reports a form that the guide doesn't want, or that is wrong in the locale; whether it did. */
function checkUse(segment: Segment, { kind, form, start, end, others, isSpacing }: Use, context: CheckContext<Options>): boolean {
  const wanted = wantedForm(kind, context.locale(segment), context);
  const isWrong = wanted === undefined && isAlwaysWrong(kind, form, context.locale(segment));
  const expected = isWrong ? others['20%'] : wanted === undefined || wanted === form ? undefined : others[wanted];
  const text = segment.text.slice(start, end);
  if (expected === undefined || expected === text) return false;
  context.report(segment, start, end, {
    reason: `Unexpected "${shown(text)}", expected "${shown(expected)}".`,
    expected: [expected],
    ...(isSpacing && wanted !== '20 percent' ? { fix: expected } : {}),
    ...(isWrong ? { severity: 'info' as const } : {}),
  });
  return true;
}

/** The form that the guide names. One that is wrong in another language than the guide's is not meant for its texts. */
function wantedForm(kind: Kind, locale: string, { options: named, brand }: Context): string | undefined {
  const form = named[kind];
  const isOwn = languageOf(locale) === languageOf(brand.locale) || brand.localeOptions?.['number-style']?.includes(kind) === true;
  return form === undefined || isOwn || isAtHome(kind, form, locale) ? form : undefined;
}

/** English has no space before the sign. */
function isAlwaysWrong(kind: Kind, form: string, locale: string): boolean {
  return kind === 'percent' && form === '20 %' && /^en(?:-|$)/.test(locale);
}

function checkSeparators(segment: Segment, { text, inert, locale }: Passage, context: CheckContext<Options>): void {
  for (const { start, end, expected } of wrongSeparators(text, inert, locale)) {
    const wanted = expected[0] === undefined ? `the marks of \`${locale}\`` : `"${shown(expected[0])}"`;
    context.report(segment, start, end, {
      reason: `Unexpected "${text.slice(start, end)}" in \`${locale}\`, expected ${wanted}.`,
      expected,
      severity: 'info',
    });
  }
}

/** Reports a form that no text should have. "May 5th" is told once, where its order is wrong, too. */
function checkSlips(form: Forbidden, segment: Segment, passage: Passage, reported: readonly Use[], context: CheckContext<Options>): void {
  for (const { start, end, expected } of slipsOf(form, passage)) {
    if (form === '5th' && reported.some((use) => use.kind === 'date' && use.start <= start && end <= use.end)) continue;
    const wanted = expected[0] === undefined ? 'the whole number' : `"${shown(expected[0])}"`;
    context.report(segment, start, end, {
      reason: `Unexpected "${shown(passage.text.slice(start, end))}", expected ${wanted}.`,
      expected,
    });
  }
}

/** Units with a column of prices, one of which has cents: there, all keep them. */
function unitsWithCents({ segments }: Document, context: CheckContext<Options>): ReadonlySet<number> {
  if (!context.options.never.includes('$5.00')) return new Set();
  const prices = segments.filter((segment) => {
    const quantities = /\d[.,]\d/.test(segment.text) ? context.quantities(segment) : [];
    return hasCents(quantities) && isAmount(segment, quantities);
  });
  return new Set(prices.map(({ unit }) => unit));
}

/** Whether a text is a price and nothing else, as in a table or an invoice. */
function isAmount({ text }: Segment, quantities: readonly Quantity[]): boolean {
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length];
  return quantities.some((each) => each.value.kind === 'money' && each.start <= start && end <= each.end);
}

/** A text with plain spaces, as messages show it. */
function shown(text: string): string {
  return text.replace(/\s/g, ' ');
}
