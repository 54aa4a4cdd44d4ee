/** When two writings are the same. */

/** The same text without what capitals, apostrophes and line ends change. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}

/** Whether two writings differ in capitals, accents, spaces and marks only: `e-mail`, `Email`. */
export function isSameWord(a: string, b: string): boolean {
  return letters(a) === letters(b);
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
