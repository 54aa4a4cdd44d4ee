/** What a path says: its channel, its locale, and whether it is left out. */

import { posix } from 'node:path';
import { globSource, matchesAny } from './glob.ts';
import type { Channel, Guide } from './guide.ts';
import { isLikelyLocale, normalLocale } from './schema/locale-tag.ts';

/** Stands for `{locale}` while a glob is compiled. */
const token = 'LOCALEPLACE';

const sources = new WeakMap<readonly string[], readonly string[]>();

/** Whether the guide leaves a path out. */
export function isIgnored(guide: Guide, path: string): boolean {
  return matchesAny(guide.ignore, path);
}

/** The first channel that a path belongs to. */
export function channelOf(guide: Guide, path: string): Channel | undefined {
  return guide.channels.find(({ files }) => matchesAny(files, path));
}

/**
 * The locale that the guide gives to a path: an override's, else what stands for `{locale}` in a pattern.
 *
 * @param path - Relative to the guide's folder.
 * @returns Tag in its usual case (`pt_br` is `pt-BR`).
 */
export function localeFromPattern(guide: Guide, path: string): string | undefined {
  return overridden(guide, path) ?? fromPatterns(guide, path);
}

/**
 * What a file shares with its translations: the path of the source file that its front matter names, else its own without the locale,
 * so that `blog/es/returns.md` and `returns.es.md` belong to `blog/returns.md` and `returns.md`.
 *
 * @param path - Relative to the guide's folder.
 * @param matter - Texts of the file's front matter.
 */
export function familyOf(guide: Guide, path: string, matter: Readonly<Record<string, string>> = {}): string {
  const { sibling } = guide.locales;
  const source = sibling === undefined ? undefined : matter[sibling];
  if (source === undefined) return match(guide, path)?.family ?? path;
  const from = /^\.\.?\//.test(source) ? posix.join(posix.dirname(path), source) : posix.normalize(source.replace(/^\//, ''));
  return match(guide, from)?.family ?? from;
}

function overridden(guide: Guide, path: string): string | undefined {
  if (!guide.overrides.some(({ locale }) => locale !== undefined)) return undefined;
  const channel = channelOf(guide, path)?.name;
  const setting = guide.overrides.findLast(
    ({ locale, channels, files, locales, roles }) =>
      locale !== undefined &&
      !locales &&
      !roles &&
      (!channels || (channel !== undefined && channels.includes(channel))) &&
      (!files || matchesAny(files, path)),
  );
  return setting?.locale;
}

function fromPatterns(guide: Guide, path: string): string | undefined {
  return match(guide, path)?.locale;
}

/** What the first pattern that fits says of a path. */
function match({ locale, locales }: Guide, path: string): { readonly locale: string | undefined; readonly family: string } | undefined {
  if (locales.pattern.length === 0) return undefined;
  const candidates = tagsIn(path, [locale, ...Object.keys(locales.settings)]);
  if (candidates.length === 0) return undefined;
  for (const source of sourcesOf(locales.pattern)) {
    const found = withTags(source, candidates).exec(path);
    const [from, to] = found?.indices?.groups?.['locale'] ?? [];
    const tag = found?.groups?.['locale'];
    if (tag === undefined || from === undefined || to === undefined) continue;
    return { locale: normalLocale(tag), family: withoutLocale(path, from, to) };
  }
  return undefined;
}

/** A folder goes as a whole, a part of a name (`values-de/`, `returns.es.md`) with the mark before it. */
function withoutLocale(path: string, from: number, to: number): string {
  if (path[to] === '/' && (from === 0 || path[from - 1] === '/')) return path.slice(0, from) + path.slice(to + 1);
  return path.slice(0, /[._-]/.test(path[from - 1] ?? '') ? from - 1 : from) + path.slice(to);
}

/** Words of a path that can be a locale, with as much of a region as there is, longest first. */
function tagsIn(path: string, declared: readonly string[]): string[] {
  const pattern =
    /(?<![A-Za-z0-9])[A-Za-z]{2,3}(?=[-_./]|$)(?:[-_][A-Za-z]{4}(?![A-Za-z0-9]))?(?:[-_](?:r?[A-Z]{2}|[a-z]{2}|\d{3})(?![A-Za-z0-9]))?/g;
  const tags = new Set<string>();
  for (let found = pattern.exec(path); found; found = pattern.exec(path)) {
    const [tag] = found;
    const [first = tag] = tag.split(/[-_]/, 1);
    const likely = [tag, first].filter((each) => isLikelyLocale(normalLocale(each) ?? '', declared));
    for (const each of likely) tags.add(each);
    // `app_en` is no tag of a language `app`: the locale may begin behind the first word.
    if (likely.length === 0) pattern.lastIndex = found.index + first.length;
  }
  return [...tags].sort((a, b) => b.length - a.length);
}

function sourcesOf(patterns: readonly string[]): readonly string[] {
  const made = sources.get(patterns) ?? patterns.map((pattern) => globSource(pattern.replace(/^\.\//, '').replaceAll('{locale}', token)));
  sources.set(patterns, made);
  return made;
}

/** The first `{locale}` is any of the tags; the others repeat it. */
function withTags(source: string, tags: readonly string[]): RegExp {
  const [before = '', ...rest] = source.split(token);
  return new RegExp(`${before}(?<locale>${tags.join('|')})${rest.join('\\k<locale>')}`, 'd');
}
