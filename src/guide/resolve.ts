/** What the guide says of one text: the settings of its channel with overrides applied. */

import type { Brand } from '../rule/brand.ts';
import type { Severity } from '../rule/finding.ts';
import type { Role } from '../rule/index.ts';
import type { AnyRule, Registry } from '../rule/rule.ts';
import { channelPreset, presetLimits } from './channel-presets.ts';
import { matchesAny } from './glob.ts';
import type { Address, Channel, Guide, Override, RetextPlugin, RuleSettingMap } from './guide.ts';
import { wholeFact } from './schema/fact.ts';
import { mergeRules } from './schema/rule-setting.ts';

export { channelOf, familyOf, isIgnored, localeFromPattern } from './path.ts';

/** A rule as it runs. */
export interface RuleSettings {
  readonly severity: Severity;
  /** Options with defaults, as the rule's schema gives them. */
  // biome-ignore lint/suspicious/noExplicitAny: each rule's options have a type of their own
  readonly options: any;
}

/** Settings of a text. Equal settings are one object, so that what is compiled from them can be shared. */
export interface FileSettings {
  readonly brand: Brand;
  readonly rules: ReadonlyMap<string, RuleSettings>;
}

/** A text, as far as settings depend on it. */
export interface Subject {
  /** Path relative to the guide's folder. */
  readonly path: string;
  readonly channel?: string;
  /** Preset that the content shows by itself; that of the channel wins. */
  readonly preset?: string;
  readonly locale: string;
  readonly role?: Role;
}

interface Known {
  readonly byCase: Map<string, FileSettings>;
  readonly byContent: Map<string, FileSettings>;
}

const known = new WeakMap<Guide, WeakMap<Registry, Known>>();

/** The settings of a text. */
export function settingsFor(guide: Guide, registry: Registry, subject: Subject): FileSettings {
  const { byCase, byContent } = knownOf(guide, registry);
  const channel = guide.channels.find(({ name }) => name === subject.channel);
  const preset = channel?.preset ?? subject.preset;
  const matching = guide.overrides.map((override) => isFor(override, subject));
  const key = JSON.stringify([channel?.name, preset, matching]);
  const found = byCase.get(key);
  if (found) return found;
  const overrides = guide.overrides.filter((_, index) => matching[index]);
  const brand = brandOf(guide, channel, preset, overrides);
  const said = rulesOf(guide, channel, preset, overrides);
  const content = JSON.stringify([brand.limits, brand.placeholders, brand.required, brand.address, brand.facts, brand.localeOptions, said]);
  const same = byContent.get(content) ?? { brand, rules: allRules(guide, registry, said) };
  byContent.set(content, same);
  byCase.set(key, same);
  return same;
}

function knownOf(guide: Guide, registry: Registry): Known {
  const ofGuide = known.get(guide) ?? new WeakMap<Registry, Known>();
  const found = ofGuide.get(registry) ?? { byCase: new Map(), byContent: new Map() };
  known.set(guide, ofGuide.set(registry, found));
  return found;
}

function isFor({ channels, files, locales, roles }: Override, { path, channel, locale, role }: Subject): boolean {
  return (
    (!channels || (channel !== undefined && channels.includes(channel))) &&
    (!files || matchesAny(files, path)) &&
    (!locales || locales.some((tag) => locale === tag || locale.startsWith(`${tag}-`))) &&
    (!roles || (role !== undefined && roles.includes(role)))
  );
}

function brandOf(guide: Guide, channel: Channel | undefined, preset: string | undefined, overrides: readonly Override[]): Brand {
  return {
    ...(guide.brand === undefined ? {} : { name: guide.brand }),
    locale: guide.locale,
    locales: [...new Set([guide.locale, ...Object.keys(guide.locales.settings)])],
    terms: guide.terms,
    names: guide.names,
    // The limits of a channel hold its preset's already.
    limits: channel?.preset === undefined ? { ...presetLimits(preset), ...channel?.limits } : channel.limits,
    placeholders: channel?.placeholders ?? { fallback: [] },
    required: channel?.required ?? channelPreset(preset).required,
    address: addressOf(guide, overrides),
    facts: factsOf(guide, overrides),
    copy: guide.copy,
    questions: guide.questions,
    claims: guide.claims,
    ...localeOptionsOf(overrides),
  };
}

/** Options that are named for the text's locale, not for the whole guide. */
function localeOptionsOf(overrides: readonly Override[]): Pick<Brand, 'localeOptions'> {
  const named = overrides.filter(({ locales }) => locales).flatMap(({ rules }) => Object.entries(rules));
  const localeOptions: Record<string, string[]> = {};
  for (const [id, { options }] of named) localeOptions[id] = [...(localeOptions[id] ?? []), ...Object.keys(options)];
  return named.length === 0 ? {} : { localeOptions };
}

/**
 * What is said of rules, the more special over the more general. What a preset asks for gives way to what the guide says,
 * but what it turns off (since another of its rules does that) stays off until the channel says otherwise.
 */
function rulesOf(guide: Guide, channel: Channel | undefined, preset: string | undefined, overrides: readonly Override[]): RuleSettingMap {
  const { rules } = channelPreset(preset);
  const silenced = Object.fromEntries(Object.entries(rules).filter(([, { severity }]) => severity === 'off'));
  const layers = [rules, guide.rules, silenced, channel?.rules ?? {}, ...overrides.map((override) => override.rules)];
  return layers.reduce(mergeRules, {});
}

function allRules({ retext }: Guide, registry: Registry, said: RuleSettingMap): FileSettings['rules'] {
  return new Map(Object.entries(registry).map(([id, rule]) => [id, ruleSettings(id, rule, said, retext)]));
}

function addressOf({ locales }: Guide, overrides: readonly Override[]): Brand['address'] {
  const result: Record<string, Address> = {};
  for (const [tag, { address }] of Object.entries(locales.settings)) if (address) result[tag] = address;
  for (const { address = {} } of overrides) {
    // One form for all leaves nothing of what was said per locale.
    if ('*' in address) for (const tag of Object.keys(result)) delete result[tag];
    Object.assign(result, address);
  }
  return result;
}

/** An override changes what it names of a fact and leaves the rest. */
function factsOf({ facts }: Guide, overrides: readonly Override[]): Brand['facts'] {
  const changes = overrides.flatMap((override) => Object.entries(override.facts));
  if (changes.length === 0) return facts;
  const result = { ...facts };
  for (const [id, change] of changes) result[id] = wholeFact({ ...result[id], ...change });
  return result;
}

function ruleSettings(id: string, rule: AnyRule, said: RuleSettingMap, plugins: readonly RetextPlugin[]): RuleSettings {
  const setting = Object.hasOwn(said, id) ? said[id] : undefined;
  const usual = plugins.find(({ name }) => name === id)?.severity ?? rule.meta.severity;
  const parsed = rule.options.safeParse(setting?.options ?? {});
  return {
    // Who gives options to a rule that is off by default wants it.
    severity: setting?.severity ?? (setting && usual === 'off' ? 'warning' : usual),
    // Options of several guides, each right, may not fit together: then the defaults.
    options: parsed.success ? parsed.data : rule.options.parse({}),
  };
}
