/** All words that rules look for, as one matcher per locale. */

import type { FileSettings } from '../guide/resolve.ts';
import { compileMatcher, type Matcher } from '../language/matcher.ts';
import type { Phrase } from '../language/phrase.ts';
import type { Registry } from '../rule/rule.ts';

/** A rule's phrase, with the rule that it belongs to. */
export interface OwnedPhrase {
  readonly ruleId: string;
  readonly phrase: Phrase;
}

/** The phrases of all rules under one set of settings. */
export class PhraseBook {
  readonly #registry: Registry;
  readonly #settings: FileSettings;
  readonly #matchers = new Map<string, Matcher<OwnedPhrase> | undefined>();

  constructor(registry: Registry, settings: FileSettings) {
    this.#registry = registry;
    this.#settings = settings;
  }

  /** The matcher for texts of a locale; `undefined` when no rule looks for words there. */
  matcher(locale: string): Matcher<OwnedPhrase> | undefined {
    if (!this.#matchers.has(locale)) this.#matchers.set(locale, this.#compile(locale));
    return this.#matchers.get(locale);
  }

  #compile(locale: string): Matcher<OwnedPhrase> | undefined {
    const phrases: Phrase<OwnedPhrase>[] = [];
    for (const [ruleId, { severity, options }] of this.#settings.rules) {
      const rule = this.#registry[ruleId];
      if (severity === 'off' || !rule?.phrases) continue;
      for (const phrase of rule.phrases({ options, brand: this.#settings.brand, locale })) {
        phrases.push({ ...phrase, data: { ruleId, phrase } });
      }
    }
    return phrases.length === 0 ? undefined : compileMatcher(phrases);
  }
}
