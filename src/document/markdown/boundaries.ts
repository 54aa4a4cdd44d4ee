/** Where a Markdown text may be cut before it is parsed. What stands there starts a block, unless it is inside of one: the parser tells. */

/** The shortest lines of each kind: parsed behind what comes before, they show whether that is at an end. */
export interface Probe {
  readonly source: string;
  /** An item belongs to a list, a row to a table. */
  readonly kind: 'block' | 'item' | 'row';
}

/** A line that may start a block of the outermost level, or a part of one. */
export interface Boundary {
  /** Offset of the line. */
  readonly at: number;
  readonly probe: Probe;
}

/** The start of the first line at or behind an offset where a text may be cut. */
export function boundaryFrom(text: string, from: number): Boundary | undefined {
  const lines = /\r\n?|\n/g;
  const before = Math.max(0, from - 1);
  lines.lastIndex = text[before] === '\n' && text[before - 1] === '\r' ? before - 1 : before;
  for (let end = lines.exec(text); end; end = lines.exec(text)) {
    const at = lines.lastIndex;
    const probe = probeAt(text, at, end.index);
    if (probe !== undefined) return { at, probe };
  }
  return undefined;
}

/** Front matter starts like this at the start of a piece, and nowhere else. */
const fence = /^(?:---|\+\+\+|\{)/;

/** An item whose text can be neither a rule nor the second row of a table. */
const item = /^([-*+]|\d{1,9}[.)])[ \t]+[^\s\-*+_:|]/;

/** What may be an item: empty, or a rule (`* * *`). */
const marker = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/m;

/** Longest start of a line that is looked at. */
const lineStart = 32;

function probeAt(text: string, at: number, previousEnd: number): Probe | undefined {
  const line = text.slice(at, at + lineStart);
  if (line === '' || /^\s/.test(line) || fence.test(line)) return undefined;
  const bullet = item.exec(line)?.[1];
  if (bullet !== undefined) return { source: `${bullet} x`, kind: 'item' };
  if (marker.test(line)) return undefined;
  if (isBlankBefore(text, previousEnd) || isUnderlineBefore(text, previousEnd)) return { source: 'x', kind: 'block' };
  if (line.startsWith('|') && isRowBefore(text, previousEnd)) return { source: '| x |', kind: 'row' };
  if (/^(?:```|~~~)/.test(line)) return { source: 'x', kind: 'block' };
  return /^#{1,6}[ \t]+[^\s#]/.test(line) ? { source: '# x', kind: 'block' } : undefined;
}

/** Whether the line that ends at an offset is blank. */
function isBlankBefore(text: string, end: number): boolean {
  let at = end - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return at < 0 || text[at] === '\n' || text[at] === '\r';
}

/** Whether the line that ends at an offset may be the underline of a heading. */
function isUnderlineBefore(text: string, end: number): boolean {
  let at = end - 1;
  while (text[at] === '=' || text[at] === '-') at--;
  return at < end - 1 && (at < 0 || text[at] === '\n' || text[at] === '\r');
}

/** Whether the line that ends at an offset ends as a row of a table may. */
function isRowBefore(text: string, end: number): boolean {
  let at = end - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return text[at] === '|';
}
