/** A style guide: validated and resolved, with presets and extended guides merged in. */

import type { Limit, Name, PlaceholderPolicy, Term } from '../rule/brand.ts';
import type { Element } from '../rule/elements.ts';
import type { Claim, Copy, Fact, Question } from '../rule/facts.ts';
import type { Place, Severity } from '../rule/finding.ts';
import type { Role } from '../rule/index.ts';

/** Form of address. */
export type Address = 'formal' | 'informal';

/** What the guide says of a rule. Options are as written: without defaults. */
export interface RuleSetting {
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Settings by rule id. */
export type RuleSettingMap = Readonly<Record<string, RuleSetting>>;

/** Files that reach customers in one way. */
export interface Channel {
  readonly name: string;
  /** Globs, relative to the guide's folder. */
  readonly files: readonly string[];
  readonly preset?: string;
  /** Format of the files, where the extension misleads. */
  readonly format?: string;
  /** CSV columns that hold copy, with the field that each is. */
  readonly columns?: Readonly<Record<string, string>>;
  /** JSON or YAML paths that hold copy, with the field that each is. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Limits by field; the preset's are in it. */
  readonly limits: Readonly<Record<string, Limit>>;
  readonly placeholders: PlaceholderPolicy;
  /** Elements that each message must have; absent: those of the preset. */
  readonly required?: readonly Element[];
  readonly rules: RuleSettingMap;
}

/** How paths and files name their locale, and what the guide says per locale. */
export interface Locales {
  /** Globs with `{locale}` in them. */
  readonly pattern: readonly string[];
  /** Front matter key that names the source file of a translation. */
  readonly sibling?: string;
  readonly settings: Readonly<Record<string, { readonly address?: Address }>>;
}

/** Settings for some of the content. All conditions that are there must hold. */
export interface Override {
  readonly channels?: readonly string[];
  readonly files?: readonly string[];
  readonly locales?: readonly string[];
  readonly roles?: readonly Role[];
  readonly rules: RuleSettingMap;
  /** Form of address by locale; `*` for all. */
  readonly address?: Readonly<Record<string, Address>>;
  /** Locale of the files. */
  readonly locale?: string;
  /** Of a fact, what differs there. */
  readonly facts: Readonly<Record<string, Partial<Fact> & Pick<Fact, 'where'>>>;
}

/** A retext plugin that runs as a rule. */
export interface RetextPlugin {
  readonly name: string;
  readonly options: unknown;
  readonly severity?: Severity;
  readonly place: Place;
}

/** A glob of a channel or an override, with its place in the guide. */
export interface GlobPlace {
  /** As matched. */
  readonly glob: string;
  readonly place: Place;
}

/** A style guide. */
export interface Guide {
  /** Absent: there is none, and these are the defaults. */
  readonly path?: string;
  /** Folder that globs are relative to. */
  readonly directory: string;
  readonly brand?: string;
  /** Locale of what says nothing else. */
  readonly locale: string;
  readonly locales: Locales;
  readonly channels: readonly Channel[];
  readonly names: readonly Name[];
  readonly terms: readonly Term[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly copy: Readonly<Record<string, Copy>>;
  readonly questions: readonly Question[];
  readonly claims: readonly Claim[];
  readonly rules: RuleSettingMap;
  readonly overrides: readonly Override[];
  /** Globs of files that are never read. */
  readonly ignore: readonly string[];
  readonly retext: readonly RetextPlugin[];
  /** Globs that should match something. */
  readonly globs: readonly GlobPlace[];
}
