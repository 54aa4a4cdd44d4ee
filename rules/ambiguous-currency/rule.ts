/** Signs of money that mean one currency to some readers of the brand and another to others. */

import { z } from 'zod';
import { type CheckContext, type Document, defineRule, overlapsAny, type Quantity, type Segment } from '../../src/rule/index.ts';
import { type Meanings, meaningsOf } from './markets.ts';
import { namesCurrency } from './named.ts';
import { clearSigns, type Sign, signs } from './signs.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Signs to leave alone: `$`, `kr`, `¥`, `Rs`, `£`.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

/** An amount with a bare sign. */
interface Bare {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly sign: Sign;
  readonly meanings: Meanings;
}

export default defineRule<Options>({
  meta: {
    description: 'Signs of money that the markets of the guide share: "$50" where some readers pay in Canadian dollars',
    family: 'clarity',
    severity: 'warning',
    notRoles: ['path', 'quote'],
  },
  options,
  check(document, context) {
    const { brand } = context;
    const used = signs.filter(({ name }) => !context.options.ignore.includes(name));
    if (brand.locales.length < 2 && brand.locale === document.locale && !hasLocales(document)) return;
    const units = new Map<number, Bare[]>();
    for (const segment of document.segments) {
      for (const bare of baresIn(segment, used, context)) {
        const known = units.get(segment.unit);
        if (known) known.push(bare);
        else units.set(segment.unit, [bare]);
      }
    }
    if (units.size === 0) return;
    const told = unitsThatTell(document, units);
    for (const [unit, bares] of units) if (!told.has(unit)) reportUnit(bares, context);
  },
});

function hasLocales({ segments, locale }: Document): boolean {
  return segments.some((segment) => segment.locale !== undefined && segment.locale !== locale);
}

function* baresIn(segment: Segment, used: readonly Sign[], context: Context): Generator<Bare> {
  const { text } = segment;
  if (!used.some(({ pattern }) => pattern.test(text))) return;
  const locale = context.locale(segment);
  for (const quantity of context.quantities(segment)) {
    if (quantity.value.kind !== 'money' || overlapsAny(context.inert(segment), quantity.start, quantity.end)) continue;
    const bare = bareOf(segment, quantity, used);
    const meanings = bare && meaningsOf(bare, locale, context.brand.locales);
    if (bare && meanings) yield { segment, start: quantity.start, end: quantity.end, sign: bare, meanings };
  }
}

/** The sign of an amount, if nothing beside it tells the country. */
function bareOf({ text }: Segment, { start, end }: Quantity, used: readonly Sign[]): Sign | undefined {
  const words = text.slice(start, end);
  const isTold =
    /(?<!\p{L})[A-Z]{3}(?!\p{L})/u.test(text.slice(Math.max(0, start - 4), end + 5)) ||
    /\p{L}$/u.test(text.slice(Math.max(0, start - 2), start));
  return isTold ? undefined : used.find(({ pattern }) => pattern.test(words));
}

/** The messages that name a currency anywhere. */
function unitsThatTell({ segments }: Document, units: ReadonlyMap<number, unknown>): Set<number> {
  const told = new Set<number>();
  for (const { unit, text, heading = '', headers = [], label = '' } of segments) {
    if (units.has(unit) && !told.has(unit) && namesCurrency([text, heading, label, ...headers])) told.add(unit);
  }
  return told;
}

/** One finding for each sign of a message: its first amount. */
function reportUnit(bares: readonly Bare[], context: Context): void {
  for (const sign of new Set(bares.map((bare) => bare.sign))) {
    const [first, ...others] = bares.filter((bare) => bare.sign === sign);
    if (!first) continue;
    const { segment, start, end, meanings } = first;
    const words = segment.text.slice(start, end);
    const expected = meanings.currencies.slice(0, 3).map((code) => written(words, sign, code));
    const more = others.length === 0 ? '' : ` (${others.length} more in this message)`;
    context.report(segment, start, end, {
      reason: `Unexpected "${words}" without saying ${whichOf(sign, meanings)}${more}, expected ${expected.map((text) => `"${text}"`).join(' or ')}.`,
      expected,
      note: `The guide's locales share the sign: ${meanings.currencies.join(', ')}. Naming the currency once a message is enough ("All prices in ${meanings.currencies[0]}").`,
      ...(meanings.isLocal ? { severity: 'info' } : {}),
    });
  }
}

function whichOf({ which, also }: Sign, { currencies }: Meanings): string {
  return also && currencies.some((code) => also.currencies.includes(code)) ? also.which : which;
}

/** An amount with a sign or a code of one currency: `US$50`, `50 SEK`. */
function written(words: string, { pattern }: Sign, code: string): string {
  const clear = clearSigns[code];
  if (clear !== undefined) return words.split(pattern).join(clear);
  const [before = '', ...after] = words.split(pattern).map((part) => part.trim());
  return [before, code, after.join('')].filter((part) => part !== '').join(' ');
}
