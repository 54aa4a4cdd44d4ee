/** The guide's words for a thing, over the translations of a message. */

import { z } from 'zod';
import {
  defineRule,
  type Hit,
  hasCapitalisedNeighbour,
  isCapitalised,
  isTitleCase,
  languageOf,
  type MessageText,
  messagesIn,
  type ObserveContext,
  type Place,
  type ReconcileContext,
  type Report,
  type Segment,
  type Siblings,
  siblingsOf,
  sourceLocale,
} from '../../src/rule/index.ts';
import { hasForm, isTranslated, type Mention, mentions, wordFor } from './phrases.ts';

/** What is kept of a message: the terms in it, by their index in the guide. Plain data. */
interface Message {
  readonly key: string;
  readonly namesLocale: boolean;
  readonly locale: string;
  readonly use: readonly number[];
  /** Terms of which a word to avoid, or an exception, stands there. */
  readonly not: readonly number[];
  readonly place: Place;
}

type Placed = Message & { readonly path: string };
type Context = ReconcileContext<object>;

export default defineRule<object, Mention, Message>({
  meta: {
    description: 'Translations without the word that the guide has for what the source names',
    family: 'locale',
    severity: 'info',
    notRoles: ['fallback', 'path', 'quote'],
  },
  options: z.strictObject({}),
  phrases: ({ brand, locale }) => mentions(brand, locale),
  *observe(document, context) {
    if (!context.brand.terms.some(isTranslated)) return;
    for (const message of messagesIn(document)) yield* observed(message, context);
  },
  reconcile(observations, context) {
    const families = new Map(context.files.map(({ path, family }) => [path, family]));
    const messages = observations.map(({ path, data }): Placed => ({ path, ...data }));
    const siblings = siblingsOf(messages, (message) => ({ ...message, family: families.get(message.path) ?? message.path }));
    for (const each of siblings) compare(each, context);
  },
});

function* observed(message: MessageText, context: ObserveContext<object, Mention>): Generator<Message> {
  const { key, namesLocale, locale, segments } = message;
  const [first] = segments;
  // Fluent's terms are names of the brand.
  if (!first || key.startsWith('-')) return;
  const found = segments.flatMap((segment) => context.hits(segment).flatMap((hit) => (isInName(segment, hit) ? [] : [hit.phrase.data])));
  const termsOf = (kind: Mention['kind']): number[] => [...new Set(found.filter((each) => each.kind === kind).map(({ term }) => term))];
  const isSource = languageOf(locale) === languageOf(context.brand.locale);
  const use = isSource ? termsOf('use') : formsIn(message, context);
  yield { key, namesLocale, locale, use, not: termsOf('not'), place: context.place(first, 0, first.text.length) };
}

/** "Multi-Account Containers" is a name, which stays as it is. */
function isInName({ text }: Segment, { start, end }: Hit): boolean {
  return isCapitalised(text.slice(start, end)) && hasCapitalisedNeighbour(text, start, end) && !isTitleCase(text, start, end);
}

/** Terms whose word is there in any form. */
function formsIn({ locale, segments }: MessageText, { brand }: ObserveContext<object, Mention>): number[] {
  const text = segments.map((segment) => segment.text).join('\n');
  return brand.terms.flatMap((term, index) => {
    const word = isTranslated(term) ? wordFor(term.use, locale) : undefined;
    return word !== undefined && hasForm(text, word) ? [index] : [];
  });
}

function compare({ texts }: Siblings<Placed>, context: Context): void {
  const main = sourceLocale(texts.keys(), context.brand.locale);
  const [source, ...others] = main === undefined ? [] : (texts.get(main) ?? []);
  // Under one key with several texts nobody knows which belong together.
  if (!source || others.length > 0) return;
  for (const [locale, [message, ...more]] of texts) {
    if (!message || more.length > 0 || languageOf(locale) === languageOf(source.locale)) continue;
    for (const index of source.use) {
      const report = lack(index, source, message, context);
      if (report) context.report(message.place, report);
    }
  }
}

/** What the translation lacks of a term; nothing where it has a word that `term` reports, or the guide has none for its language. */
function lack(index: number, source: Placed, message: Placed, { brand }: Context): Report | undefined {
  const term = brand.terms[index];
  if (!term || message.use.includes(index) || message.not.includes(index) || source.not.includes(index)) return undefined;
  const [own, expected] = [wordFor(term.use, source.locale), wordFor(term.use, message.locale)];
  if (own === undefined || expected === undefined) return undefined;
  const { path, start } = source.place;
  return {
    reason: `Unexpected text without "${expected}" in \`${message.locale}\`, expected it where \`${source.locale}\` says "${own}".`,
    note: `In the message \`${message.key}\`; see ${path}:${start.line}:${start.column}. The style guide says so: ${term.where}`,
    related: [{ place: source.place, text: own }],
  };
}
