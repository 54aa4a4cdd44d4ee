/** Several guides as one: later ones win. Maps merge by key, lists of terms and the like are joined, all else is replaced. */

import type { Name, Term } from '../rule/brand.ts';
import type { Copy, Fact } from '../rule/facts.ts';
import { languageOf } from '../rule/index.ts';
import { globOf, ignoredGlobsOf } from './glob.ts';
import type { Channel, GlobPlace, Guide, Locales, Override, RetextPlugin } from './guide.ts';
import { type Part, whereOf } from './part.ts';
import { emptyChannel, mergeChannel } from './schema/channel.ts';
import { resolveCopy } from './schema/copy.ts';
import { type PartialFact, resolveFact, wholeFact } from './schema/fact.ts';
import { normalLocale } from './schema/locale-tag.ts';
import { mergeLocales } from './schema/locales.ts';
import { resolveOverride } from './schema/override.ts';
import { resolveClaim, resolveQuestion } from './schema/question.ts';
import { resolveRetext } from './schema/retext.ts';
import { mergeRules, resolveRules } from './schema/rule-setting.ts';
import type { GuideData } from './schema/schema.ts';
import { resolveTerm } from './schema/term.ts';
import { asList } from './schema/texts.ts';
import type { Path } from './yaml/mistake.ts';

/** What holds where no guide says anything. */
export function defaults(directory: string): Guide {
  return {
    directory,
    locale: 'en',
    locales: { pattern: [], settings: {} },
    channels: [],
    names: [],
    terms: [],
    facts: {},
    copy: {},
    questions: [],
    claims: [],
    rules: {},
    overrides: [],
    ignore: [],
    retext: [],
    globs: [],
  };
}

/**
 * Parts as one guide.
 *
 * @param parts - The most general first; the last is the guide itself.
 */
export function merge(parts: readonly Part[], path: string, directory: string): Guide {
  const where = (part: Part, at: Path): string => whereOf(part, at, directory);
  const brand = last(parts, 'brand');
  const locale = last(parts, 'locale');
  return {
    ...defaults(directory),
    path,
    ...(brand === undefined ? {} : { brand }),
    ...(locale === undefined ? {} : { locale: normalLocale(locale) ?? locale }),
    locales: parts.reduce<Locales>((before, { data }) => mergeLocales(before, data.locales ?? {}), defaults(directory).locales),
    channels: mergeChannels(parts),
    names: mergeNames(parts, where),
    // Plain terms are words of the guide's language; of all, if it names none.
    terms: mergeTerms(parts, where, locale === undefined ? '*' : languageOf(locale)),
    facts: mergeFacts(parts, where),
    copy: mergeCopy(parts, where),
    questions: parts.flatMap((part) =>
      (part.data.questions ?? []).map((each, index) => resolveQuestion(each, where(part, ['questions', index]))),
    ),
    claims: parts.flatMap((part) => (part.data.claims ?? []).map((each, index) => resolveClaim(each, where(part, ['claims', index])))),
    rules: parts.reduce((before, { data }) => mergeRules(before, resolveRules(data.rules)), {}),
    overrides: mergeOverrides(parts, where),
    ignore: parts.flatMap(({ data }) => asList(data.ignore).flatMap(ignoredGlobsOf)),
    retext: mergeRetext(parts),
    globs: parts.slice(-1).flatMap(globPlaces),
  };
}

type Where = (part: Part, path: Path) => string;

function last<Key extends keyof GuideData>(parts: readonly Part[], key: Key): GuideData[Key] {
  return parts.findLast(({ data }) => data[key] !== undefined)?.data[key];
}

function mergeChannels(parts: readonly Part[]): Channel[] {
  const channels = new Map<string, Channel>();
  for (const { data } of parts) {
    for (const [name, written] of Object.entries(data.channels ?? {})) {
      channels.set(name, mergeChannel(channels.get(name) ?? emptyChannel(name), written));
    }
  }
  return [...channels.values()];
}

function mergeNames(parts: readonly Part[], where: Where): Name[] {
  const names = parts.flatMap((part) => (part.data.names ?? []).map((text, index) => ({ text, where: where(part, ['names', index]) })));
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** A term replaces one of an earlier guide that approves the same word. */
function mergeTerms(parts: readonly Part[], where: Where, language: string): Term[] {
  let terms: Term[] = [];
  for (const part of parts) {
    const own = (part.data.terms ?? []).map((each, index) => resolveTerm(each, where(part, ['terms', index]), language));
    const replaced = new Set(own.map(useKey));
    terms = [...terms.filter((term) => !replaced.has(useKey(term))), ...own];
  }
  return terms;
}

function useKey({ use }: Term): string {
  return JSON.stringify(Object.entries(use).sort());
}

function mergeFacts(parts: readonly Part[], where: Where): Record<string, Fact> {
  const facts = new Map<string, PartialFact>();
  for (const part of parts) {
    for (const [id, written] of Object.entries(part.data.facts ?? {})) {
      facts.set(id, { ...facts.get(id), ...resolveFact(written, where(part, ['facts', id])) });
    }
  }
  return Object.fromEntries([...facts].map(([id, fact]) => [id, wholeFact(fact)]));
}

function mergeCopy(parts: readonly Part[], where: Where): Record<string, Copy> {
  const entries = parts.flatMap((part) =>
    Object.entries(part.data.copy ?? {}).map(([id, written]): [string, Copy] => [id, resolveCopy(written, where(part, ['copy', id]))]),
  );
  return Object.fromEntries(entries);
}

function mergeOverrides(parts: readonly Part[], where: Where): Override[] {
  return parts.flatMap((part) =>
    (part.data.overrides ?? []).map((each, index) => resolveOverride(each, (id) => where(part, ['overrides', index, 'facts', id]))),
  );
}

function mergeRetext(parts: readonly Part[]): RetextPlugin[] {
  const plugins = new Map<string, RetextPlugin>();
  for (const { data, places } of parts) {
    (data.retext ?? []).forEach((written, index) => {
      if (!places) return;
      const plugin = resolveRetext(written, places.value(['retext', index]));
      plugins.set(plugin.name, plugin);
    });
  }
  return [...plugins.values()];
}

/** Globs of the guide itself: one that it extends may speak of folders that this brand has not. */
function globPlaces(part: Part): GlobPlace[] {
  const { places, data } = part;
  if (!places) return [];
  const at = (written: string | readonly string[] | undefined, path: Path): GlobPlace[] =>
    asList(written).map((glob, index) => ({
      glob: globOf(glob),
      place: places.value(typeof written === 'string' ? path : [...path, index]),
    }));
  return [
    ...Object.entries(data.channels ?? {}).flatMap(([name, { files }]) => at(files, ['channels', name, 'files'])),
    ...(data.overrides ?? []).flatMap(({ files }, index) => at(files, ['overrides', index, 'files'])),
  ];
}
