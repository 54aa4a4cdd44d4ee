/** Capitals: what a writing shows, and what its place asks for. Offsets are cooked UTF-16 offsets. */

const letter = /\p{L}/u;
const lowerLetter = /\p{Ll}/u;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** Words this short may stay lower case in a title: `of`, `the`. */
const shortWord = 3;

/** How far to look for other words, in UTF-16 units. */
const reach = 200;

/** Longer words that stay lower case in a title. */
const smallWords: ReadonlySet<string> = new Set(['from', 'into', 'over', 'than', 'that', 'this', 'upon', 'with']);

/** Whether all letters are capitals, of which there are two or more (`SMS`, `E-MAIL`). */
export function isCapitals(text: string): boolean {
  let capitals = 0;
  for (const character of text) {
    if (lowerLetter.test(character)) return false;
    if (/\p{Lu}/u.test(character)) capitals++;
  }
  return capitals >= 2;
}

/** Whether the first letter is a capital. */
export function isCapitalised(text: string): boolean {
  const first = letter.exec(text)?.[0];
  return first !== undefined && /[\p{Lu}\p{Lt}]/u.test(first);
}

/** The text with its first letter as a capital. */
export function capitalise(text: string, locale: string): string {
  return text.replace(letter, (first) => first.toLocaleUpperCase(locale));
}

/**
 * Whether a capital at an offset is asked for by the start of a text, a line, a sentence or a list item.
 * A colon, a dash or a bar counts: what follows may begin anew.
 */
export function startsSentence(text: string, offset: number): boolean {
  for (let i = offset - 1; i >= 0; i--) {
    const character = text.charAt(i);
    if (character === '\n') return true;
    if (/[\s\p{Ps}\p{Pi}"'`*_¿¡\ufffc]/u.test(character)) continue;
    return /[.!?…:;•·–—|>/。！？\p{Pe}\p{Pf}]/u.test(character) || isNumbering(text, i);
  }
  return true;
}

/** Whether a text is written Like This: a heading, a button, a label. The range itself is left out. */
export function isTitleCase(text: string, start: number, end: number): boolean {
  let capitalised = 0;
  for (const other of wordsAround(text, start, end)) {
    if (isCapitalised(other)) capitalised++;
    else if (other.length > shortWord && letter.test(other) && !smallWords.has(other)) return false;
  }
  return capitalised > 0;
}

/** Whether the words around a range are all in capitals. Words of one letter say nothing. */
export function isAmongCapitals(text: string, start: number, end: number): boolean {
  const others = wordsAround(text, start, end).filter((other) => other.length > 1 && /[\p{Lu}\p{Ll}]/u.test(other));
  return others.length > 0 && others.every((other) => !lowerLetter.test(other));
}

/** Whether the word before or after a range, on the same line, starts with a capital: a name or a label of several words. */
export function hasCapitalisedNeighbour(text: string, start: number, end: number): boolean {
  const before = /([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)[ \t\u00a0&-]+$/u.exec(text.slice(Math.max(0, start - 60), start));
  const after = /^[ \t\u00a0&-]+([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/u.exec(text.slice(end, end + 60));
  const startsBefore =
    before?.[1] !== undefined && before[1] !== 'I' && isCapitalised(before[1]) && !startsSentence(text, start - before[0].length);
  return startsBefore || (after?.[1] !== undefined && after[1] !== 'I' && isCapitalised(after[1]));
}

/** Words before and after a range. Not from the whole text: a title is short, and a text may have many ranges. */
function wordsAround(text: string, start: number, end: number): string[] {
  const before = text.slice(Math.max(0, start - reach), start);
  return [...(before.match(word) ?? []), ...(text.slice(end, end + reach).match(word) ?? [])];
}

/** Whether the digit at an index is the number of a list item at the start of the text: `3 `, `4.2 `. */
function isNumbering(text: string, index: number): boolean {
  return /\d/.test(text.charAt(index)) && /^\s*[\d.]+$/.test(text.slice(0, index + 1));
}
