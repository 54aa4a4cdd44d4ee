/** How a replacement is written in code: by the kind of literal that it stands in. */

import { unicodeEscape } from '../data/escapes.ts';

/** A kind of text in code. */
export type Literal = 'jsx' | '"' | "'" | '`' | 'attribute"' | "attribute'";

/** A replacement for a text that may have several kinds of literals, `undefined` where it would be written in several ways. */
export function encodeIn(literals: ReadonlySet<Literal>, replacement: string): string | undefined {
  const written = new Set([...literals].map((literal) => encodeLiteral(literal, replacement)));
  const [only] = written;
  return written.size === 1 ? only : undefined;
}

function encodeLiteral(literal: Literal, text: string): string {
  switch (literal) {
    case 'jsx':
      return text.replaceAll(/[&<>{}]/g, (character) => jsxReferences[character] ?? character);
    case 'attribute"':
      return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    case "attribute'":
      return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
    case '`':
      return text.replaceAll(/[\\`]|\$(?=\{|$)|\r/g, (character) => (character === '\r' ? '\\r' : `\\${character}`));
    default:
      return text.replaceAll(literal === '"' ? /[\\"\n\r\u2028\u2029]/g : /[\\'\n\r\u2028\u2029]/g, (character) =>
        escapeCharacter(character),
      );
  }
}

const jsxReferences: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '{': '&#123;', '}': '&#125;' };

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  return /[\u2028\u2029]/.test(character) ? unicodeEscape(character) : `\\${character}`;
}
