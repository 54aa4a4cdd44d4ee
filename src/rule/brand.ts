/** What the style guide says, as rules see it: resolved, without YAML. */

import type { Element } from './elements.ts';
import type { Claim, Copy, Fact, Question } from './facts.ts';

/** A place in the guide, for notes: `style-guide.yml:12:5`. */
export type GuidePlace = string;

/** Words per locale; the key `*` holds for every locale that has none of its own. */
export type PerLocale<T> = Readonly<Record<string, T>>;

/** One word for one thing. */
export interface Term {
  /** The approved writing, per locale. */
  readonly use: PerLocale<string>;
  /** Writings to replace, per locale. A `*` at the end of a word stands for any ending. */
  readonly not: PerLocale<readonly string[]>;
  /** Phrases in which the word is right, per locale. */
  readonly except: PerLocale<readonly string[]>;
  readonly why?: string;
  readonly where: GuidePlace;
}

/** A brand or product name, written exactly so. */
export interface Name {
  readonly text: string;
  readonly where: GuidePlace;
}

/** What a limit counts: code points, UTF-16 units, double-width as two, SMS segments, or as X weighs a post. */
export type LimitUnit = 'codepoints' | 'utf16' | 'wide' | 'sms' | 'weighted';

/** The longest that a field may be. */
export interface Limit {
  readonly max: number;
  readonly unit: LimitUnit;
  /** The platform refuses (`error`), cuts (`warning`) or advises (`info`). */
  readonly severity?: 'info' | 'warning' | 'error';
}

/** What the guide says of placeholders. */
export interface PlaceholderPolicy {
  /** Names that exist; absent: any. */
  readonly allowed?: readonly string[];
  /** Names that need a fallback. */
  readonly fallback: readonly string[];
}

/** The guide's say on one document: the channel's settings with overrides applied. */
export interface Brand {
  readonly name?: string;
  /** Locale of what the guide says of no other. */
  readonly locale: string;
  /** Locales that the guide names, its own first. */
  readonly locales: readonly string[];
  readonly terms: readonly Term[];
  readonly names: readonly Name[];
  readonly limits: Readonly<Record<string, Limit>>;
  readonly placeholders: PlaceholderPolicy;
  /** Elements that each message must have. */
  readonly required: readonly Element[];
  /** Form of address per locale. */
  readonly address: Readonly<Record<string, 'formal' | 'informal'>>;
  /** What is true, by topic. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** Approved sentences, by name. */
  readonly copy: Readonly<Record<string, Copy>>;
  readonly questions: readonly Question[];
  readonly claims: readonly Claim[];
  /** Options that an override names for locales that the text is in, by rule. */
  readonly localeOptions?: Readonly<Record<string, readonly string[]>>;
}

/** What a guide says of words: the same for all channels and files, so that what is compiled from it can be shared. */
export type BrandWords = Pick<Brand, 'copy' | 'locale' | 'name' | 'names' | 'terms'>;

/**
 * The value for a locale: `es-MX`, then `es`, then `*`.
 *
 * @param locale - BCP 47 tag.
 */
export function forLocale<T>(values: PerLocale<T>, locale: string): T | undefined {
  for (let tag = locale; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    if (Object.hasOwn(values, tag)) return values[tag];
  }
  return values['*'];
}
