/** What ad platforms and stores refuse in their editorial rules. */

import { z } from 'zod';
import { type CheckContext, type Document, defineRule, merged, overlapsAny, type Range, type Segment } from '../../src/rule/index.ts';
import { type Gimmick, gimmicksIn } from './gimmicks.ts';
import { marksOf } from './marks.ts';
import { repeatedFields, tripledWords } from './repetition.ts';
import { promotion } from './words.ts';

const checks = ['symbols', 'spelling', 'phone', 'repetition', 'exclamation', 'promotion'] as const;

const options = z.strictObject({
  platform: z.string().default('').describe('Whose policy it is; messages name it.'),
  checks: z.array(z.enum(checks)).default(['symbols', 'spelling', 'phone', 'repetition']).describe('What is looked at.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

export default defineRule<Options>({
  meta: {
    description: 'What ad platforms and stores refuse: repeated symbols, gimmicky spelling, phone numbers, repetition',
    family: 'channel',
    severity: 'off',
    notRoles: ['alt', 'path', 'quote', 'fallback'],
  },
  options,
  *phrases({ brand }) {
    const known = [...(brand.name === undefined ? [] : [brand.name]), ...brand.names.map(({ text }) => text)];
    for (const text of known) yield { text, data: undefined };
  },
  check(document, context) {
    const { checks: wanted } = context.options;
    for (const segment of document.segments) checkText(segment, context);
    if (wanted.includes('exclamation')) checkMarks(document, context);
    if (wanted.includes('repetition')) checkRepetition(document, context);
  },
});

function checkText(segment: Segment, context: Context): void {
  const { checks: wanted } = context.options;
  const taken = takenIn(segment, context);
  for (const gimmick of gimmicksIn(segment.text)) {
    if (!wanted.includes(gimmick.kind) || overlapsAny(taken, gimmick.start, gimmick.end)) continue;
    reportGimmick(segment, gimmick, context);
  }
  if (wanted.includes('phone')) checkPhones(segment, context);
  if (wanted.includes('promotion') && isTitle(segment)) checkPromotion(segment, taken, context);
  if (wanted.includes('repetition')) checkWords(segment, taken, context);
}

/** Names of the brand, code and addresses are written as they are. */
function takenIn(segment: Segment, context: Context): readonly Range[] {
  return merged([...context.inert(segment), ...context.hits(segment).map(({ start, end }): Range => [start, end])]);
}

function reportGimmick(segment: Segment, { start, end, kind, plain }: Gimmick, context: Context): void {
  const stands = segment.text.slice(start, end);
  const expected = plain === undefined || plain === '' ? 'words alone' : `"${plain}"`;
  const why = kind === 'symbols' ? 'symbols in a row' : 'gimmicky spelling';
  context.report(segment, start, end, {
    reason: `Unexpected "${stands}", expected ${expected}: ${policy(context)} ${why}.`,
    ...(plain === undefined || plain === '' ? {} : { expected: [plain] }),
    note,
  });
}

function checkPhones(segment: Segment, context: Context): void {
  if (!/\p{Nd}{2}/u.test(segment.text)) return;
  for (const { start, end, value } of context.quantities(segment)) {
    if (value.kind !== 'phone') continue;
    context.report(segment, start, end, {
      reason: `Unexpected phone number "${segment.text.slice(start, end)}", expected it in a call asset: ${policy(context)} one in the text of an ad.`,
      note,
    });
  }
}

function isTitle({ field = '' }: Segment): boolean {
  return /^(?:title|name|subtitle|short-title)$/.test(field);
}

function checkPromotion(segment: Segment, taken: readonly Range[], context: Context): void {
  for (const { index, 0: found } of segment.text.matchAll(promotion)) {
    const end = index + found.trimEnd().length;
    if (overlapsAny(taken, index, end)) continue;
    context.report(segment, index, end, {
      reason: `Unexpected "${found.trimEnd()}" in a title, expected what the product is: ${policy(context)} rank, price and offers there.`,
      note,
    });
  }
}

function checkWords(segment: Segment, taken: readonly Range[], context: Context): void {
  for (const { start, end, word } of tripledWords(segment.text)) {
    if (overlapsAny(taken, start, end)) continue;
    context.report(segment, start, end, {
      reason: `Unexpected "${segment.text.slice(start, end)}", expected "${word}" once: ${policy(context)} repeated words.`,
      expected: [word],
      note,
    });
  }
}

function checkRepetition({ fields }: Document, context: Context): void {
  for (const { field, earlier, isAlike } of repeatedFields(fields)) {
    const says = isAlike ? 'the same words as' : 'the same as';
    context.report(field, 0, field.text.length, {
      reason: `Unexpected "${field.text}", ${says} "${earlier.label}" of the same ad, expected another text.`,
      note: `${notePrefix(context)}Texts of one ad are shown together, and each is to say something new.`,
      ...(isAlike ? { severity: 'info' } : {}),
    });
  }
}

/** A headline has no exclamation mark, an ad one at most. */
function checkMarks(document: Document, context: Context): void {
  for (const { segment, start, end, text, fault } of marksOf(document, (segment) => takenIn(segment, context))) {
    const expected = fault === 'run' ? 'one mark' : fault === 'headline' ? 'none in a headline' : 'one at most in an ad';
    const once = /[?？]/.test(text) ? '?' : '!';
    context.report(segment, start, end, {
      reason: `Unexpected "${text}", expected ${expected}: ${policy(context)} ${fault === 'run' ? 'marks in a row' : 'more'}.`,
      ...(fault === 'run' && segment.role !== 'headline' ? { expected: [once] } : {}),
      note,
    });
  }
}

const note = 'A policy check by published rules; the platform decides.';

function policy({ options: { platform } }: Context): string {
  return `${platform === '' ? 'ad platforms refuse' : `${platform} refuses`}`;
}

function notePrefix({ options: { platform } }: Context): string {
  return platform === '' ? '' : `Policy of ${platform}. `;
}
