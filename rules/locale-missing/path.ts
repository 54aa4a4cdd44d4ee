/** Where a translation is expected, by how the paths of other translations name their locale. */

import { isSameLocale, type SpokenFile } from '../../src/rule/index.ts';

/** What of a path names its locale: `es/`, `.es`. */
interface Mark {
  /** Offset in the path. */
  readonly at: number;
  readonly text: string;
}

/**
 * The path of a source in another locale.
 *
 * @param examples - Files in that locale.
 * @param members - The source and its translations, whose paths show best where another one belongs.
 * @returns Absent where no file shows how.
 */
export function translatedPath(
  source: SpokenFile,
  locale: string,
  examples: readonly SpokenFile[],
  members: readonly SpokenFile[] = [],
): string | undefined {
  const model = [source, ...members].find((file) => markOf(file) !== undefined) ?? source;
  const own = markOf(model);
  const marks = examples.flatMap((file) => {
    const mark = markOf(file);
    return mark ? [{ file, mark }] : [];
  });
  if (own) {
    const tag = tagIn(own.text);
    const alike = nearest(model.path, own, marks);
    const written = alike ? tagIn(alike.mark.text) : own.text.includes('_') ? locale.replace('-', '_') : locale;
    return model.path.slice(0, own.at) + own.text.replace(tag, written) + model.path.slice(own.at + own.text.length);
  }
  if (source.path !== source.family) return undefined;
  for (const { file, mark } of marks) {
    const before = file.path.slice(0, mark.at);
    const after = file.path.slice(mark.at + mark.text.length);
    // The locale's folder stands above what both have, its mark in a name before the ending.
    if (mark.text.endsWith('/') && source.path.startsWith(before)) return before + mark.text + source.path.slice(before.length);
    if (!mark.text.endsWith('/') && after !== '' && source.path.endsWith(after))
      return source.path.slice(0, -after.length) + mark.text + after;
  }
  return undefined;
}

/**
 * The folder in which most translations of a source's neighbours lie.
 *
 * @param examples - Files in the locale that is looked for.
 */
export function translatedFolder(source: SpokenFile, examples: readonly SpokenFile[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { path, family } of examples) {
    if (folderOf(family) === folderOf(source.path)) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] === '' ? undefined : best?.[0];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

interface Marked {
  readonly file: SpokenFile;
  readonly mark: Mark;
}

/** The example whose path is most like the source's; one elsewhere may write its locale otherwise. */
function nearest(path: string, own: Mark, marks: readonly Marked[]): Marked | undefined {
  const folders = foldersAbove(path, own);
  let best: Marked | undefined;
  let most = 0;
  for (const marked of marks) {
    if (shapeOf(marked.mark) !== shapeOf(own)) continue;
    const others = foldersAbove(marked.file.path, marked.mark);
    const differing = folders.findIndex((folder, index) => folder !== others[index]);
    const shared = differing < 0 ? folders.length + 1 : differing;
    if (shared > most) [best, most] = [marked, shared];
  }
  return best;
}

function foldersAbove(path: string, { at }: Mark): string[] {
  return path.slice(0, at).split('/').slice(0, -1);
}

/** What the family's name lacks of the path. */
function markOf({ path, family, locale }: SpokenFile): Mark | undefined {
  const length = path.length - family.length;
  if (length < 2) return undefined;
  for (let at = 0; at <= family.length; at++) {
    const text = path.slice(at, at + length);
    if (path.slice(at + length) === family.slice(at) && isMark(text, locale)) return { at, text };
    if (path[at] !== family[at]) return undefined;
  }
  return undefined;
}

function isMark(text: string, locale: string): boolean {
  const tag = tagIn(text).replaceAll('_', '-').replace('-r', '-').toLowerCase();
  return /^[._-]?[\w-]{2,12}\/?$/.test(text) && isSameLocale(tag, locale.toLowerCase());
}

function tagIn(text: string): string {
  return text.replace(/^[._-]|\/$/g, '');
}

function shapeOf({ text }: Mark): string {
  return `${/^[._-]?/.exec(text)?.[0] ?? ''} ${text.endsWith('/')}`;
}
