/** Files that have no translation in one of the guide's locales. */

import { isSameLocale, languageOf, type SpokenFile } from '../../src/rule/index.ts';
import { translatedFolder, translatedPath } from './path.ts';

/** With so many files of its own, measured by those that it lacks, a locale has other names for them. */
const shareOfRenamed = 0.5;

/** Files of one folder that are missing in the same locales. */
export interface MissingFiles {
  readonly locales: readonly string[];
  /** Folder of their families; all that is in it is missing, or the files are in it directly. */
  readonly folder: string;
  /** Sources of the missing files. */
  readonly sources: readonly SpokenFile[];
  /** How many files of the folder are to be translated: with those of the folders in it if all are missing, else only its own. */
  readonly total: number;
  /** Whether it has folders that are told apart. */
  readonly isDirect: boolean;
  /** Where a file is expected in the first of the locales, if other files show how paths name it. */
  expectedPath(source: SpokenFile): string | undefined;
  /** Where paths show nothing, because front matter names the source: the folder of what is translated beside it. */
  expectedFolder(source: SpokenFile): string | undefined;
}

/**
 * What is missing, by folder; a folder of which nothing is translated is one with all that is in it.
 *
 * @param locales - Of the guide, its own first.
 */
export function missingFiles(files: readonly SpokenFile[], locales: readonly string[]): MissingFiles[] {
  const [main = ''] = locales;
  const families = new Map<string, SpokenFile[]>();
  for (const file of files) families.set(file.family, [...(families.get(file.family) ?? []), file]);
  const sources = withoutInputs(
    [...families.values()].flatMap((members) => sourceOf(members, main) ?? []),
    families,
  );
  const all = countByFolder(sources);
  const found = new Map<string, MissingFiles>();
  for (const locale of locales.slice(1)) {
    // A regional variant of the guide's own language holds only what differs.
    if (languageOf(locale) === languageOf(main)) continue;
    const isThere = (source: SpokenFile): boolean => (families.get(source.family) ?? []).some((file) => covers(file.locale, locale));
    const examples = files.filter((file) => covers(file.locale, locale));
    const missing = withoutRenamed(
      sources.filter((source) => !isThere(source)),
      examples.filter(({ family }) => families.get(family)?.length === 1),
    );
    const missingIn = countByFolder(missing);
    const groups = grouped(missing, ({ family }) => topFolder(family, all, missingIn));
    for (const [folder, group] of groups) {
      const id = JSON.stringify([folder, group.map(({ path }) => path)]);
      const known = found.get(id);
      // Locales that lack the same files are told together.
      const own = { folder, sources: group, ...shareOf(folder, group, sources) };
      const expectedPath = (source: SpokenFile): string | undefined =>
        translatedPath(source, locale, examples, families.get(source.family));
      const expectedFolder = (source: SpokenFile): string | undefined => translatedFolder(source, examples);
      const locales = [...(known?.locales ?? []), locale];
      found.set(id, known ? { ...known, locales } : { ...own, locales, expectedPath, expectedFolder });
    }
  }
  return [...found.values()];
}

/** Without folders in which a locale has about as many files of its own as it lacks: those are translations by other names. */
function withoutRenamed(missing: readonly SpokenFile[], own: readonly SpokenFile[]): SpokenFile[] {
  const [lacks, extras] = [countByOwnFolder(missing), countByOwnFolder(own)];
  return missing.filter(({ family }) => {
    const folder = foldersOf(family)[0] ?? '';
    return (extras.get(folder) ?? 0) < (lacks.get(folder) ?? 0) * shareOfRenamed;
  });
}

function countByOwnFolder(files: readonly SpokenFile[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { family } of files) {
    const folder = foldersOf(family)[0] ?? '';
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

/** Without what a translation tool reads: `en.yml` beside a translated `locales/en.json`. */
function withoutInputs(sources: readonly SpokenFile[], families: ReadonlyMap<string, readonly SpokenFile[]>): SpokenFile[] {
  const isTranslated = ({ family }: SpokenFile): boolean => (families.get(family)?.length ?? 0) > 1;
  const outputs = new Set(sources.filter(isTranslated).flatMap(({ path }) => foldersOf(path).map((folder) => folder + stemOf(path))));
  return sources.filter((source) => isTranslated(source) || !outputs.has((foldersOf(source.path)[0] ?? '') + stemOf(source.path)));
}

/** `en` of `locales/en.json`. */
function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** What a gap is a share of. Folders within that lack all are told by themselves. */
function shareOf(folder: string, missing: readonly SpokenFile[], sources: readonly SpokenFile[]): Pick<MissingFiles, 'isDirect' | 'total'> {
  const isOwn = ({ family }: SpokenFile): boolean => foldersOf(family)[0] === folder;
  if (!missing.every(isOwn)) return { isDirect: false, total: missing.length };
  return {
    isDirect: sources.some((source) => !isOwn(source) && source.family.startsWith(folder)),
    total: sources.filter(isOwn).length,
  };
}

/** Files in each folder and in the folders within. */
function countByFolder(sources: readonly SpokenFile[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { family } of sources) {
    for (const folder of foldersOf(family)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

/** `a/b/`, `a/` and the root, for `a/b/c.md`. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.lastIndexOf('/'); at >= 0; at = path.lastIndexOf('/', at - 1)) {
    folders.push(path.slice(0, at + 1));
    if (at === 0) break;
  }
  return [...folders, ''];
}

/** The widest folder of which all is missing; else the file's own. */
function topFolder(family: string, all: ReadonlyMap<string, number>, missing: ReadonlyMap<string, number>): string {
  const folders = foldersOf(family);
  return folders.findLast((folder) => all.get(folder) === missing.get(folder)) ?? folders[0] ?? '';
}

function grouped(sources: readonly SpokenFile[], keyOf: (source: SpokenFile) => string): Map<string, SpokenFile[]> {
  const groups = new Map<string, SpokenFile[]>();
  for (const source of sources) {
    const key = keyOf(source);
    const known = groups.get(key);
    if (known) known.push(source);
    else groups.set(key, [source]);
  }
  return groups;
}

/** The file that others are translations of, if it has any, or if its path names its locale. */
function sourceOf(members: readonly SpokenFile[], main: string): SpokenFile | undefined {
  const source = members.find(({ locale }) => isSameLocale(locale, main));
  if (!source?.hasText) return undefined;
  const isTranslated = members.some(({ locale }) => languageOf(locale) !== languageOf(source.locale));
  return isTranslated || source.path !== source.family ? source : undefined;
}

/** Whether readers of a locale are served by a file: Spanish serves Mexico where there is nothing Mexican. */
function covers(locale: string, wanted: string): boolean {
  return isSameLocale(locale, wanted);
}
