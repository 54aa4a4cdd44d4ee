/** Finds exclamation marks. All offsets are cooked. */

/** One mark, or several in a row. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it opens an exclamation, as in Spanish. */
  readonly opens: boolean;
}

/** Marks in a row, full-width ones too; `‼`, `⁈` and `⁉` are two in one character. */
const run = /[!！?？‼⁈⁉]+|¡[¡¿]*/gu;

/** How far back to look for the mark that opens an exclamation, in UTF-16 units. */
const reach = 300;

/** The exclamation marks of a text, without those that are code: `!=`, `!important`, `[!NOTE]`. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(run)) {
    const end = index + mark.length;
    if (mark.startsWith('¡')) marks.push({ start: index, end, text: mark, opens: true });
    else if (/[!！‼⁈⁉]/.test(mark) && !isCode(text, index, end)) marks.push({ start: index, end, text: mark, opens: false });
  }
  return marks;
}

/** What a run of marks says when it says it once: `!` for `!!!`, `?` for `?!`. */
export function saidOnce(marks: string): string {
  if (marks.startsWith('¡')) return marks.replace(/¡+/g, '¡');
  if (/[？]/.test(marks)) return '？';
  if (/[?⁈⁉]/.test(marks)) return '?';
  return marks.includes('！') ? '！' : '!';
}

/** Whether a mixed run closes what Spanish opens with both marks: `¡¿Cómo?!`. */
export function isPaired(text: string, { start, end, opens }: Mark): boolean {
  const marks = text.slice(start, end);
  if (opens) return marks === '¡¿' || marks === '¡';
  return /^(?:\?!|!\?)$/.test(marks) && /¡¿|¿¡/.test(text.slice(Math.max(0, start - reach), start));
}

/** Whether a closing mark has one that opens: a full stop for it alone would leave half of the pair. */
export function hasOpening(text: string, { start }: Mark): boolean {
  return /¡[^!¡]*$/.test(text.slice(Math.max(0, start - reach), start));
}

/** Whether a mark stands before what it negates, or in brackets of a notation. */
function isCode(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (after === '=' || (before === '[' && /\p{L}/u.test(after)) || (before === '<' && after === '-')) return true;
  return /[\p{L}\p{N}_($[]/u.test(after) && !/[\p{L}\p{N}\p{M}\p{Pe}\p{Pf}"'%]/u.test(before);
}
