/** Topics and frames of a language as one matcher. */

import { cliticForms } from '../clitics.ts';
import { compileMatcher, type Matcher } from '../matcher.ts';
import type { Phrase } from '../phrase.ts';
import type { Kind } from '../quantity.ts';
import type { PhrasesByLanguage, Topic } from '../topic.ts';
import { type Frame, framesOf } from './frames.ts';

/** What a phrase means. */
export type Mark =
  /** `isOwn`: in the guide's own words. */
  | { readonly use: 'trigger' | 'compete'; readonly topic: Topic; readonly isOwn?: true }
  | { readonly use: 'not' | 'needs'; readonly topic: Topic }
  | { readonly use: 'first' | 'second'; readonly topic: Topic; readonly pair: number }
  | { readonly use: 'frame'; readonly frame: Frame; readonly kind: Kind | undefined };

/** Topics of one language, ready to match. */
export interface CompiledTopics {
  readonly language: string;
  readonly matcher: Matcher<Mark>;
  /** Finds topics in the words of a field's name. */
  readonly fields: Matcher<Topic>;
  /** Topics that a minus before the number means. */
  readonly reduced: readonly Topic[];
  /** Ids of topics that need a word. */
  readonly needy: ReadonlySet<string>;
}

/**
 * Compiles topics.
 *
 * @param topics - Where two have the same phrase, those that hold in all languages (a guide's own) come first, then by order.
 * @param language - Language subtag.
 */
export function compileTopics(topics: readonly Topic[], language: string): CompiledTopics {
  const sorted = [...topics].sort((a, b) => rank(a) - rank(b));
  let pair = 0;
  const phrases: Phrase<Mark>[] = [];
  const add = (texts: readonly string[], data: Mark): void => {
    for (const text of texts) phrases.push({ text, loose: true, data });
  };
  for (const topic of sorted) {
    add(topic.triggers['*'] ?? [], { use: 'trigger', topic, isOwn: true });
    add(elided(topic.triggers[language] ?? [], language), { use: 'trigger', topic });
    add(elided(listOf(topic.compete, language), language), { use: 'compete', topic });
    add(elided(listOf(topic.not, language), language), { use: 'not', topic });
    add(elided(listOf(topic.needs, language), language), { use: 'needs', topic });
    for (const [first, second] of topic.split?.[language] ?? []) {
      add(elided([first], language), { use: 'first', topic, pair });
      add(elided([second], language), { use: 'second', topic, pair });
      pair++;
    }
  }
  for (const { kind, lists } of framesOf(language)) {
    for (const [frame, texts] of Object.entries(lists)) add(texts, { use: 'frame', frame: frame as Frame, kind });
  }
  const reduced = topics.filter(({ isReduction }) => isReduction === true);
  const needy = new Set(topics.filter(({ needs }) => needs !== undefined).map(({ id }) => id));
  return { language, matcher: compileMatcher(phrases), fields: compileMatcher(sorted.flatMap(fieldPhrases)), reduced, needy };
}

/** Phrases also as they stand in one word with an article: `essai gratuit`, `l'essai gratuit`. */
function elided(phrases: readonly string[], language: string): readonly string[] {
  return phrases.flatMap((phrase) =>
    cliticForms(phrase, language)
      .filter(({ after }) => after === 0)
      .map(({ text }) => text),
  );
}

function rank(topic: Topic): number {
  return '*' in topic.triggers ? 0 : 1;
}

function listOf(phrases: PhrasesByLanguage | undefined, language: string): readonly string[] {
  return [...(phrases?.[language] ?? []), ...(phrases?.['*'] ?? [])];
}

/** A topic's own name means it, too. */
function fieldPhrases(topic: Topic): Phrase<Topic>[] {
  const names = topic.isCompetitor ? [] : [topic.id.replaceAll('-', ' ')];
  return [...new Set([...names, ...(topic.fields ?? [])])].map((text) => ({ text, loose: true, data: topic }));
}
