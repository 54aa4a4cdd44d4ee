/** All words that rules look for, as one matcher per locale. */

import type { FileSettings } from '../guide/resolve.ts';
import { compileMatcher, type Matcher } from '../language/matcher.ts';
import type { Phrase } from '../language/phrase.ts';
import type { AnyRule, Registry } from '../rule/rule.ts';

/** A rule's phrase, with the rule that it belongs to. */
export interface OwnedPhrase {
  readonly ruleId: string;
  readonly phrase: Phrase;
}

/** Matchers of one guide, by the locale and by the rules with their options. Many settings differ in other things only. */
export type SharedMatchers = Map<string, Matcher<OwnedPhrase> | undefined>;

/** The phrases of all rules under one set of settings. */
export class PhraseBook {
  readonly #settings: FileSettings;
  readonly #shared: SharedMatchers;
  readonly #rules: readonly (readonly [id: string, rule: AnyRule, options: unknown])[];
  readonly #key: string;
  readonly #matchers: SharedMatchers = new Map();

  /** @param shared - Of settings of the same guide, which have the same words. */
  constructor(registry: Registry, settings: FileSettings, shared: SharedMatchers) {
    this.#settings = settings;
    this.#shared = shared;
    this.#rules = [...settings.rules].flatMap(([id, { severity, options }]) => {
      const rule = registry[id];
      return severity === 'off' || !rule?.phrases ? [] : [[id, rule, options] as const];
    });
    this.#key = JSON.stringify(this.#rules.map(([id, , options]) => [id, options]));
  }

  /** The matcher for texts of a locale; `undefined` when no rule looks for words there. */
  matcher(locale: string): Matcher<OwnedPhrase> | undefined {
    if (!this.#matchers.has(locale)) this.#matchers.set(locale, this.#made(locale));
    return this.#matchers.get(locale);
  }

  #made(locale: string): Matcher<OwnedPhrase> | undefined {
    const key = `${locale} ${this.#key}`;
    if (!this.#shared.has(key)) this.#shared.set(key, this.#compile(locale));
    return this.#shared.get(key);
  }

  #compile(locale: string): Matcher<OwnedPhrase> | undefined {
    const { brand } = this.#settings;
    const phrases: Phrase<OwnedPhrase>[] = [];
    for (const [ruleId, rule, options] of this.#rules) {
      for (const phrase of rule.phrases?.({ options, brand, locale }) ?? []) phrases.push({ ...phrase, data: { ruleId, phrase } });
    }
    return phrases.length === 0 ? undefined : compileMatcher(phrases);
  }
}
