/** Writings that count as the same word are folded into one string. */

/** Longest word to remember beyond its text: a longer slice would keep the whole text alive. */
export const longestKept = 12;
const slots = 1 << 13;

/** Words of ASCII seen before, by hash: the same word is one string with its hash computed once. */
const asciiWords: string[] = [];
/** Other words seen before. */
const foldedWords = new Map<string, string>();

/**
 * Folds a token: NFC, lower case, straight apostrophes, final sigma as sigma, `ё` as `е`;
 * invisible characters, variation selectors and the Hindi nukta are dropped. Accents are kept.
 */
export function fold(token: string): string {
  return token
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replaceAll('ς', 'σ')
    .replaceAll('ё', 'е')
    .replace(/[\u093C\u0929\u0931\u0934]/g, withoutNukta)
    .normalize('NFC');
}

/** {@link fold} of a part of a text that is no ASCII word. */
export function foldSlice(text: string, start: number, end: number): string {
  // Most punctuation. Strings of one character are shared by the engine.
  if (end - start === 1 && text.charCodeAt(start) < 128) return text.charAt(start).toLowerCase();
  const token = text.slice(start, end);
  if (token.length > longestKept) return fold(token);
  const seen = foldedWords.get(token);
  if (seen !== undefined) return seen;
  if (foldedWords.size >= slots) foldedWords.clear();
  const folded = fold(token);
  foldedWords.set(token, folded);
  return folded;
}

/** {@link fold} of a part of a text that is letters, digits and straight apostrophes of ASCII. */
export function foldAscii(text: string, start: number, end: number): string {
  if (end - start > longestKept) return text.slice(start, end).toLowerCase();
  let hash = end - start;
  // Bit 32 makes letters lower case and leaves digits and the apostrophe alone.
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (text.charCodeAt(i) | 32)) | 0;
  const slot = (hash ^ (hash >>> 13)) & (slots - 1);
  const seen = asciiWords[slot];
  if (seen !== undefined && isFoldOf(seen, text, start, end)) return seen;
  const folded = text.slice(start, end).toLowerCase();
  asciiWords[slot] = folded;
  return folded;
}

function isFoldOf(folded: string, text: string, start: number, end: number): boolean {
  if (folded.length !== end - start) return false;
  for (let i = start; i < end; i++) {
    if ((text.charCodeAt(i) | 32) !== folded.charCodeAt(i - start)) return false;
  }
  return true;
}

/** The three letters have a precomposed form with nukta that NFC keeps. */
function withoutNukta(character: string): string {
  if (character === '\u0929') return '\u0928';
  if (character === '\u0931') return '\u0930';
  return character === '\u0934' ? '\u0933' : '';
}
