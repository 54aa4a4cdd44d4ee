/** Messages of PO and XLIFF that wait for their translation: these formats hold the source beside it. */

import type { Document, Range } from '../../src/rule/index.ts';

/** A message without a finished translation. */
export interface Waiting {
  /** The beginning of its source text. */
  readonly text: string;
  readonly isFuzzy: boolean;
  /** Source range of the text. */
  readonly range: Range;
}

/** What a bilingual file says of itself. */
export interface Progress {
  /** Messages that are to be translated. */
  readonly total: number;
  readonly waiting: readonly Waiting[];
}

/** Longest beginning of a text that is shown, in UTF-16 units. */
const longestShown = 40;

/** The messages of a PO or XLIFF file that wait; absent for other formats, and for files without any source text. */
export function progressOf({ source, format }: Document): Progress | undefined {
  const progress = format === 'po' ? poProgress(source) : format === 'xml' && /<xliff\b/.test(source) ? xliffProgress(source) : undefined;
  return progress && progress.total > 0 ? progress : undefined;
}

const idLine = /^msgid[ \t]+"(.*)"[ \t]*\r?$/m;

/** Entries are parted by blank lines; the header has an empty `msgid`. */
function poProgress(source: string): Progress {
  const waiting: Waiting[] = [];
  let total = 0;
  for (const { entry, index } of entriesOf(source)) {
    const id = idLine.exec(entry);
    if (!id || /^#~/m.test(entry)) continue;
    const text = (id[1] ?? '') || stringAfter(entry, id.index + id[0].length);
    if (text === '') continue;
    total++;
    const isFuzzy = /^#,.*\bfuzzy\b/m.test(entry);
    if (!isFuzzy && isTranslated(entry)) continue;
    const start = index + id.index;
    waiting.push({ text: shortened(text), isFuzzy, range: [start, start + id[0].trimEnd().length] });
  }
  return { total, waiting };
}

function entriesOf(source: string): { readonly entry: string; readonly index: number }[] {
  const found: { entry: string; index: number }[] = [];
  let index = 0;
  for (const { 0: blank, index: end } of source.matchAll(/\r?\n(?:[ \t]*\r?\n)|$/g)) {
    found.push({ entry: source.slice(index, end), index });
    index = end + blank.length;
  }
  return found;
}

/** The first line of a text that goes on below its keyword. */
function stringAfter(entry: string, offset: number): string {
  return /^\r?\n[ \t]*"(.+)"/.exec(entry.slice(offset))?.[1] ?? '';
}

/** Whether there is a text in any of the forms. */
function isTranslated(entry: string): boolean {
  return /^msgstr(?:\[\d\])?[ \t]+(?:"[^"\n]|""[ \t]*\r?\n[ \t]*"[^"\n])/m.test(entry);
}

/** Units of 1.2, segments of 2.0; a file that has no target at all is a source file. */
function xliffProgress(source: string): Progress {
  const units = [...source.matchAll(/<(trans-unit|segment)\b([^<>]*)>/g)].filter(
    ([, , attributes = '']) => !/translate="no"/.test(attributes),
  );
  const waiting: Waiting[] = [];
  for (const { 0: tag, 1: name = '', index } of units) {
    const end = source.indexOf(`</${name}>`, index);
    const body = source.slice(index, end < 0 ? index : end);
    if (/<target\b(?![^>]*state="(?:new|initial|needs-translation)")[^>]*>\s*[^\s<]|<target\b[^>]*>\s*<(?!\/target)/.test(body)) continue;
    const text = /<source\b[^>]*>([^<]*)/.exec(body)?.[1] ?? '';
    if (/\p{L}/u.test(text)) waiting.push({ text: shortened(text), isFuzzy: false, range: [index, index + tag.length] });
  }
  return waiting.length === units.length ? { total: 0, waiting: [] } : { total: units.length, waiting };
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown).trimEnd()}…` : line;
}
