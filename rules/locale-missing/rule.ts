/** What was never translated: whole files, single messages, empty texts. */

import { z } from 'zod';
import {
  type Document,
  defineRule,
  LineIndex,
  languageOf,
  messagesIn,
  type ObserveContext,
  type Place,
  type Range,
  type ReconcileContext,
  startOf,
} from '../../src/rule/index.ts';
import { progressOf } from './bilingual.ts';
import { type MissingFiles, missingFiles } from './files.ts';
import { type Catalogue, type Comparison, compareKeys, type Lack } from './keys.ts';
import { filesReason, type Gap, gapsReason, listed, missingReason, waitingReason } from './reasons.ts';
import { unreadKeys } from './unread.ts';

const options = z.strictObject({
  ignore: z
    .array(z.string())
    .default([])
    .describe('Locales, keys of messages or paths to leave alone; a `*` at the end stands for any ending.'),
});

type Options = z.infer<typeof options>;
type Context = ReconcileContext<Options>;

/** Up to so many missing messages of a file are findings of their own, at their source. */
const mostSingle = 3;

export default defineRule<Options, unknown, Catalogue>({
  meta: {
    description: 'Files, messages and texts that are there in one locale and missing in another',
    family: 'locale',
    severity: 'warning',
    notRoles: ['fallback'],
  },
  options,
  check(document, context) {
    // A file in the language of its source texts needs no translation.
    if (languageOf(document.locale) === languageOf(context.brand.locale)) return;
    const progress = progressOf(document);
    if (!progress || progress.waiting.length === 0) return;
    const { waiting, total } = progress;
    const [first] = waiting;
    if (first && waiting.length > mostSingle)
      context.reportSource([0, 0], { ...waitingReason(waiting, total, document.locale), actual: '' });
    else for (const each of waiting) context.reportSource(each.range, waitingReason([each], total, document.locale));
  },
  *observe(document, context) {
    yield catalogueOf(document, context);
  },
  reconcile(observations, context) {
    const families = new Map(context.files.map(({ path, family }) => [path, family]));
    const byFamily = new Map<string, Catalogue[]>();
    for (const { path, data } of observations) {
      const family = families.get(path) ?? path;
      byFamily.set(family, [...(byFamily.get(family) ?? []), data]);
    }
    const isIgnored = ignoring(context.options.ignore);
    for (const catalogues of byFamily.values()) {
      const compared = compareKeys(catalogues, context.brand.locale).filter(({ locale }) => !isIgnored(locale));
      const comparisons = compared.map((comparison) => withoutIgnored(comparison, isIgnored));
      for (const comparison of comparisons) reportTranslation(comparison, context);
      reportMissing(comparisons, context);
    }
    if (context.isWhole) reportFiles(isIgnored, context);
  },
});

/** What has no keys is empty here. So are PO and XLIFF, which tell by themselves what is missing. */
function catalogueOf(document: Document, context: ObserveContext<Options>): Catalogue {
  const messages = document.format === 'po' ? [] : messagesIn(document);
  if (messages.length === 0 || progressOf(document)) return { locale: document.locale, keys: [], unread: [], empty: [] };
  const { names, empty } = unreadKeys(document, messages);
  const places = empty.length === 0 ? undefined : new LineIndex(document.source);
  const placeOf = ([start, end]: Range): Place => ({
    path: document.path,
    start: { line: 1, column: 1, ...places?.at(start), offset: start },
    end: { line: 1, column: 1, ...places?.at(end), offset: end },
  });
  return {
    locale: document.locale,
    keys: messages.flatMap(({ key, namesLocale, locale, segments: [first] }) =>
      first ? [{ key, namesLocale, locale, place: context.place(first, 0, first.text.length) }] : [],
    ),
    unread: names,
    empty: empty.map(({ name, range }) => ({ name, place: placeOf(range) })),
  };
}

function ignoring(patterns: readonly string[]): (name: string) => boolean {
  const matches = (pattern: string, name: string): boolean =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  return (name) => patterns.some((pattern) => matches(pattern, name));
}

function withoutIgnored(comparison: Comparison, isIgnored: (name: string) => boolean): Comparison {
  const kept = (lacks: readonly Lack[]): Lack[] => lacks.filter(({ key, place }) => !isIgnored(key) && !isIgnored(place.path));
  return { ...comparison, missing: kept(comparison.missing), extra: kept(comparison.extra) };
}

/** What stands in the translation itself. */
function reportTranslation({ locale, source, missing, extra }: Comparison, context: Context): void {
  for (const { key, empty, place } of missing) {
    if (!empty) continue;
    const reason = `Unexpected empty text of \`${key}\` in \`${locale}\`, expected a translation of what \`${source}\` has.`;
    context.report(empty, { reason, related: [{ place, text: key }] });
  }
  reportExtra(extra, locale, source, context);
}

/** Locales that lack the same messages are told together, and all gaps of a source file in one finding. */
function reportMissing(comparisons: readonly Comparison[], context: Context): void {
  const gaps = new Map<string, OpenGap>();
  const singles = new Map<string, OpenGap>();
  for (const { locale, missing, total } of comparisons) {
    const absent = missing.filter(({ empty }) => !empty);
    if (absent.length > mostSingle) addGap(gaps, absent, total, locale);
    else for (const lack of absent) addGap(singles, [lack], total, locale);
  }
  const byPath = new Map<string, Gap[]>();
  for (const gap of gaps.values()) {
    const path = gap.absent[0]?.place.path ?? '';
    byPath.set(path, [...(byPath.get(path) ?? []), gap]);
  }
  for (const [path, found] of byPath) context.report(startOf(path), gapsReason(found));
  for (const { absent, locales } of singles.values()) {
    for (const { key, place } of absent) context.report(place, missingReason(key, locales));
  }
}

/** A gap to which locales are added. */
interface OpenGap extends Gap {
  readonly locales: string[];
}

function addGap(gaps: Map<string, OpenGap>, absent: readonly Lack[], total: number, locale: string): void {
  const id = JSON.stringify(absent.map(({ key }) => key));
  const gap = gaps.get(id) ?? { absent, total, locales: [] };
  gaps.set(id, gap);
  gap.locales.push(locale);
}

function reportExtra(extra: readonly Lack[], locale: string, source: string, context: Context): void {
  const [first] = extra;
  if (!first) return;
  const place = extra.length > mostSingle ? startOf(first.place.path) : first.place;
  const rest = extra.length > mostSingle ? [] : extra.slice(1);
  const keys = extra.length > mostSingle ? extra.map(({ key }) => key) : [first.key];
  const say = (names: readonly string[]): string =>
    names.length === 1
      ? `Unexpected message ${listed(names)} in \`${locale}\`, which \`${source}\` does not have.`
      : `Unexpected ${names.length} messages in \`${locale}\`, which \`${source}\` does not have: ${listed(names)}.`;
  context.report(place, { reason: say(keys), severity: 'info' });
  for (const lack of rest) context.report(lack.place, { reason: say([lack.key]), severity: 'info' });
}

function reportFiles(isIgnored: (name: string) => boolean, context: Context): void {
  const locales = context.brand.locales.filter((locale, index) => index === 0 || !isIgnored(locale));
  const files = context.files.filter(({ path, family }) => !isIgnored(path) && !isIgnored(family));
  const singles = new Map<string, MissingFiles>();
  for (const missing of missingFiles(files, locales)) {
    const [first] = missing.sources;
    if (first && missing.sources.length > mostSingle) context.report(startOf(first.path), filesReason(missing));
    else for (const source of missing.sources) addSingle(singles, { ...missing, sources: [source] }, source.path);
  }
  const order = ({ locales: found }: MissingFiles): string[] => locales.filter((locale) => found.includes(locale));
  for (const [path, missing] of singles) context.report(startOf(path), filesReason({ ...missing, locales: order(missing) }));
}

/** A file is told once, with all locales that lack it. */
function addSingle(singles: Map<string, MissingFiles>, missing: MissingFiles, path: string): void {
  const known = singles.get(path);
  singles.set(path, known ? { ...known, locales: [...known.locales, ...missing.locales] } : missing);
}
