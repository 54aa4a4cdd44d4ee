/** Texts that nobody translated, or that are in another language than their locale says. */

import { z } from 'zod';
import { defineRule, type Place, type ReconcileContext, type Report, siblingsOf, sourceLocale } from '../../src/rule/index.ts';
import { codeOf, languageName } from './names.ts';
import { type Foreign, type Mark, type Observation, observe } from './observed.ts';
import { foreignLanguage, isUntranslated, originalLanguage } from './verdict.ts';

/** Foreign texts of a file, and their share, from which on they are one finding: short texts of the others can't be told. */
const wholes: readonly (readonly [fewest: number, share: number])[] = [
  [3, 0.6],
  [6, 0.3],
  [20, 0.1],
];

/** Places that such a finding names. */
const mostRelated = 20;

/** A text in the wrong language. */
interface Found {
  readonly place: Place;
  readonly locale: string;
  /** Language that it is in. */
  readonly language: string;
  /** Where the same text stands in the source. */
  readonly source?: Place;
}

type Context = ReconcileContext<object>;

export default defineRule<object, unknown, Observation>({
  meta: {
    description: 'Texts that were left untranslated, or are in another language than their locale says',
    family: 'locale',
    severity: 'warning',
    notRoles: ['fallback', 'path', 'quote'],
  },
  options: z.strictObject({}),
  observe,
  reconcile(observations, context) {
    const totals = new Map<string, number>();
    const marks: (Mark & { readonly path: string })[] = [];
    const foreign: Foreign[] = [];
    for (const { path, data } of observations) {
      if (data.kind === 'total') totals.set(path, (totals.get(path) ?? 0) + data.texts);
      else if (data.kind === 'mark') marks.push({ path, ...data });
      else foreign.push(data);
    }
    const found = new Map(untranslated(marks, context).map((each) => [idOf(each.place), each]));
    for (const each of inOtherLanguages(foreign, context)) if (!found.has(idOf(each.place))) found.set(idOf(each.place), each);
    for (const [path, texts] of byPath([...found.values()])) report(texts, totals.get(path) ?? 0, context);
  },
});

function idOf({ path, start }: Place): string {
  return `${path}:${start.offset}`;
}

/** Messages that read as in the source. */
function untranslated(marks: readonly (Mark & { readonly path: string })[], context: Context): Found[] {
  const { locale: main } = context.brand;
  const families = new Map(context.files.map(({ path, family }) => [path, family]));
  const beside = marks.filter(({ isOriginal }) => isOriginal === true);
  const own = beside.flatMap((mark): Found[] => {
    const source = originalLanguage(mark, main);
    return isUntranslated(mark, source) ? [{ place: mark.place, locale: mark.locale, language: codeOf(source) }] : [];
  });
  const siblings = siblingsOf(marks, (mark) => {
    return mark.isOriginal === undefined ? { ...mark, family: families.get(mark.path) ?? mark.path } : undefined;
  });
  const compared = siblings.flatMap(({ texts }): Found[] => {
    const source = sourceLocale(texts.keys(), main);
    const [original] = source === undefined ? [] : (texts.get(source) ?? []);
    if (source === undefined || !original) return [];
    const same = [...texts].flatMap(([locale, each]) => (locale === source ? [] : each)).filter(({ mark }) => mark === original.mark);
    return same
      .filter((mark) => isUntranslated(mark, source))
      .map(({ place, locale }) => ({ place, locale, language: codeOf(source), source: original.place }));
  });
  return [...own, ...compared];
}

function inOtherLanguages(foreign: readonly Foreign[], context: Context): Found[] {
  const tags = [...context.brand.locales, ...context.files.map(({ locale }) => locale), 'en'];
  const languages = new Set(tags.map(codeOf));
  return foreign.flatMap((each) => {
    const language = foreignLanguage(each, languages);
    return language === undefined ? [] : [{ place: each.place, locale: each.locale, language }];
  });
}

function byPath(found: readonly Found[]): Map<string, Found[]> {
  const files = new Map<string, Found[]>();
  for (const each of found) {
    const known = files.get(each.place.path);
    if (known) known.push(each);
    else files.set(each.place.path, [each]);
  }
  return files;
}

/** A file that is foreign as a whole is one finding; one that speaks several foreign languages does so on purpose. */
function report(found: readonly Found[], total: number, context: Context): void {
  const texts = [...found].sort((a, b) => a.place.start.offset - b.place.start.offset);
  const [first] = texts;
  if (!first || (texts.length > 2 && new Set(texts.map(({ language }) => language)).size > 1)) return;
  const isWhole = wholes.some(([fewest, share]) => texts.length >= fewest && texts.length >= total * share);
  if (isWhole && texts.every(({ locale }) => locale === first.locale)) context.report(first.place, wholeReport(first, texts, total));
  else for (const each of texts) context.report(each.place, textReport(each));
}

function wholeReport({ language, locale }: Found, texts: readonly Found[], total: number): Report {
  const [name, expected] = [languageName(language), languageName(codeOf(locale))];
  return {
    reason: `Unexpected ${name} in ${Math.min(texts.length, total)} of ${total} texts of this file, expected ${expected} (\`${locale}\`).`,
    note: `If the file is meant to be in ${name}, its path, its front matter or \`locales\` in the style guide can say so.`,
    related: texts.slice(1, mostRelated + 1).map(({ place }) => ({ place, text: `also in ${name}` })),
  };
}

function textReport({ language, locale, source }: Found): Report {
  const expected = `expected ${languageName(codeOf(locale))} (\`${locale}\`)`;
  if (source === undefined) return { reason: `Unexpected ${languageName(language)} text, ${expected}.` };
  return {
    reason: `Unexpected ${languageName(language)} text, the same as in the source, ${expected}.`,
    note: `The source stands at ${source.path}:${source.start.line}:${source.start.column}.`,
    related: [{ place: source, text: 'the source' }],
  };
}
