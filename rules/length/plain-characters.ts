/** Typographic characters with what stands for them in GSM-7, where nobody reads it otherwise. */

import { inGsm7 } from './gsm-7.ts';

const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '×': 'x',
  '\u{A0}': ' ',
  '\u{2002}': ' ',
  '\u{2003}': ' ',
  '\u{2009}': ' ',
  '\u{202F}': ' ',
  '\t': ' ',
  '\u{AD}': '',
  '\u{200B}': '',
  '\u{2060}': '',
  '\u{FEFF}': '',
  '\u{FE0F}': '',
};

/** Characters that have no glyph, as a message names them. */
const names: Readonly<Record<string, string>> = {
  '\u{A0}': 'a no-break space',
  '\u{202F}': 'a narrow no-break space',
  '\u{2002}': 'a wide space',
  '\u{2003}': 'a wide space',
  '\u{2009}': 'a thin space',
  '\t': 'a tab',
  '\u{AD}': 'a soft hyphen',
  '\u{200B}': 'a zero-width space',
  '\u{2060}': 'a word joiner',
  '\u{FEFF}': 'a byte order mark',
  '\u{FE0F}': 'a variation selector',
};

/** The text in GSM-7 where only typography keeps it out, else as far as that goes. */
export function plainText(text: string): string {
  return [...text].map((character) => (inGsm7(character) ? character : (plain[character] ?? character))).join('');
}

/** Characters outside GSM-7, each once, in order. */
export function foreignCharacters(text: string): string[] {
  return [...new Set([...text].filter((character) => !inGsm7(character)))];
}

/** A character as a message shows it. */
export function shownCharacter(character: string): string {
  return names[character] ?? `"${character}"`;
}

/** What to write for a character: `"'" for "’"`; absent where only other words help. */
export function swap(character: string): string | undefined {
  const other = plain[character];
  if (other === undefined) return undefined;
  return `${shownPlain(other)} for ${shownCharacter(character)}`;
}

function shownPlain(text: string): string {
  if (text === '') return 'nothing';
  if (text === ' ') return 'a space';
  return text === '"' ? `'"'` : `"${text}"`;
}
