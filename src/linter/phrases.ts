/** All words that rules look for, as one matcher per locale, shared by all settings of a guide. */

import type { FileSettings } from '../guide/resolve.ts';
import { GrowingMatcher, type Hit } from '../language/matcher.ts';
import type { Phrase } from '../language/phrase.ts';
import type { Tokens } from '../language/tokens.ts';
import type { AnyRule, Registry } from '../rule/rule.ts';

/** A rule with its options: settings that agree on both share its phrases. */
interface Seeker {
  readonly ruleId: string;
  readonly rule: AnyRule;
  readonly options: unknown;
  readonly key: string;
}

/** A rule's phrase, with the rule and options that it belongs to. */
interface OwnedPhrase {
  readonly seeker: string;
  readonly ruleId: string;
  readonly phrase: Phrase;
}

/** The phrases of one locale, and whose they are. */
interface LocalePhrases {
  readonly matcher: GrowingMatcher<OwnedPhrase>;
  readonly seekers: Set<string>;
}

/** Phrases of one guide, by locale. They grow as settings come up: channels differ in a few rules, and all have most phrases. */
export type SharedPhrases = Map<string, LocalePhrases>;

/** The phrases of all rules under one set of settings. */
export class PhraseBook {
  readonly #settings: FileSettings;
  readonly #shared: SharedPhrases;
  readonly #seekers: ReadonlyMap<string, Seeker>;
  /** Locales whose phrases are all there. */
  readonly #ready = new Map<string, LocalePhrases>();

  /** @param shared - Of settings of the same guide, which have the same words. */
  constructor(registry: Registry, settings: FileSettings, shared: SharedPhrases) {
    this.#settings = settings;
    this.#shared = shared;
    const seekers = [...settings.rules].flatMap(([ruleId, { severity, options }]): Seeker[] => {
      const rule = registry[ruleId];
      return severity === 'off' || !rule?.phrases ? [] : [{ ruleId, rule, options, key: JSON.stringify([ruleId, options]) }];
    });
    this.#seekers = new Map(seekers.map((seeker) => [seeker.key, seeker]));
  }

  /** The phrases of these settings in a text, by rule: all hits, as {@link GrowingMatcher.match} gives them. */
  hits(locale: string, tokens: Tokens): Map<string, Hit[]> {
    const byRule = new Map<string, Hit[]>();
    for (const { start, end, phrase } of this.#phrases(locale).matcher.match(tokens)) {
      const { seeker, ruleId, phrase: own } = phrase.data;
      if (!this.#seekers.has(seeker)) continue;
      const hit = { start, end, phrase: own };
      const known = byRule.get(ruleId);
      if (known === undefined) byRule.set(ruleId, [hit]);
      else known.push(hit);
    }
    return byRule;
  }

  #phrases(locale: string): LocalePhrases {
    const ready = this.#ready.get(locale) ?? this.#complete(locale);
    this.#ready.set(locale, ready);
    return ready;
  }

  /** Adds what other settings did not bring. */
  #complete(locale: string): LocalePhrases {
    const shared = this.#shared.get(locale) ?? { matcher: new GrowingMatcher<OwnedPhrase>(), seekers: new Set<string>() };
    this.#shared.set(locale, shared);
    const missing = [...this.#seekers.values()].filter(({ key }) => !shared.seekers.has(key));
    shared.matcher.add(missing.flatMap((seeker) => this.#phrasesOf(seeker, locale)));
    for (const { key } of missing) shared.seekers.add(key);
    return shared;
  }

  #phrasesOf({ ruleId, rule, options, key }: Seeker, locale: string): Phrase<OwnedPhrase>[] {
    const { brand } = this.#settings;
    return Array.from(rule.phrases?.({ options, brand, locale }) ?? [], (phrase) => ({ ...phrase, data: { seeker: key, ruleId, phrase } }));
  }
}
