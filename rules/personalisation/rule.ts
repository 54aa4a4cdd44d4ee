/** What a message says when a value is empty, or as long as real ones are. */

import { z } from 'zod';
import { type CheckContext, type Document, defineRule, overlapsAny, type Segment } from '../../src/rule/index.ts';
import { conditionalRanges } from './conditions.ts';
import { type Broken, brokenWhenEmpty } from './empty.ts';
import { overrunOf } from './long.ts';

const options = z.strictObject({
  longest: z
    .record(z.string(), z.int().min(0))
    .default({})
    .describe('Characters of the longest usual value, by the name of the placeholder: `{ first_name: 12 }`.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

/** Folders of the messages of apps, whose code fills in the values. */
const appMessages = /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|translations?)\//i;

/** Catalogues of messages by key. Those of mails are in a channel of their own, or no catalogues. */
const catalogue = /\.(?:json|ya?ml|po|pot|ftl|properties|arb|xlf|xliff|strings|xcstrings|resx)$/i;

function isOfApp({ path, channel }: Document): boolean {
  return appMessages.test(path) && catalogue.test(path) && (channel === undefined || /^apps?\b/i.test(channel));
}

export default defineRule<Options>({
  meta: {
    description: 'Greetings that read "Hi ," without a name, and fields that real names make too long',
    family: 'channel',
    severity: 'info',
    notRoles: ['path', 'quote'],
  },
  options,
  check(document, context) {
    if (!isOfApp(document)) checkEmpty(document, context);
    checkLengths(document, context);
  },
});

function checkEmpty(document: Document, context: Context): void {
  const conditional = conditionalRanges(document.tags);
  for (const segment of document.segments) {
    if (segment.placeholders.length === 0) continue;
    for (const broken of brokenWhenEmpty(segment, (offset) => context.sentence(segment, offset))) {
      const { at } = broken.placeholder;
      if (!overlapsAny(conditional, ...segment.map.range(at, at + 1))) reportEmpty(segment, broken, context);
    }
  }
}

/** Names that the guide wants a fallback for are reported by `placeholder`. */
function reportEmpty(segment: Segment, { placeholder, reading, fallback }: Broken, context: Context): void {
  const { at, raw, name } = placeholder;
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, '');
  if (context.brand.placeholders.fallback.some((other) => plain(other) === plain(name))) return;
  const expected = fallback === undefined ? 'a fallback' : `a fallback ("${shown(fallback)}")`;
  context.report(segment, at, at + 1, {
    reason: `Unexpected "${shown(reading)}" where \`${raw}\` is empty, expected ${expected}.`,
    actual: raw,
    note: 'Lists have contacts without a name. Give the placeholder a default, or put the name under a condition.',
  });
}

function shown(text: string): string {
  return text.replaceAll('\uFFFC', '…').replace(/\s+/g, ' ').trim();
}

function checkLengths({ fields }: Document, context: Context): void {
  for (const field of fields) {
    const limit = context.brand.limits[field.name];
    const overrun = limit && overrunOf(field, limit, context.options.longest);
    if (!overrun) continue;
    const { length, at, values } = overrun;
    const reckoned = values.map(({ raw, length: own }) => `\`${raw}\` as ${own}`).join(', ');
    context.report(field, at, at + 1, {
      reason: `Unexpected length of ${length} characters in "${field.label}" with real values, expected at most ${limit.max}.`,
      actual: values[0]?.raw ?? '',
      note: `Reckoned with ${reckoned} characters long; the option \`longest\` changes that.`,
      ...(limit.severity === 'info' ? { severity: 'info' } : {}),
    });
  }
}
