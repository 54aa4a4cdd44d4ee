/** Parts that are kept in another file, where they stand in a sentence: what they show is not known, but it is a word there. */

/** Farther than that, white space is layout. */
const near = 20;

/** Whether text of the same line stands right before or after a range: neither a tag nor other template syntax. */
export function isInSentence(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before > start - near && isBlank(text.charAt(before))) before--;
  let after = end;
  while (after < end + near && isBlank(text.charAt(after))) after++;
  return /[^\s<>{}]/.test(text.charAt(before)) || /[^\s<>{}]/.test(text.charAt(after));
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}
