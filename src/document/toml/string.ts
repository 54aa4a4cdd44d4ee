/** The text of a TOML string, walked from its source: each escape is an atomic run. */

import { copyEscaped } from '../data/escapes.ts';
import type { Cooked, Range } from '../document.ts';
import { TextBuilder } from '../map.ts';

/** How a string is quoted. */
export interface TomlStyle {
  /** `basic` has escapes, `literal` has none. */
  readonly kind: 'basic' | 'literal';
  /** Between three quotes. */
  readonly isMultiline: boolean;
}

/** Escapes, line ends, and a backslash at the end of a line, which takes all white space behind it. */
const special = /\\(?:[ \t]*\r?\n[ \t\r\n]*|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|x[\dA-Fa-f]{2}|[\s\S])|\r\n?/g;
const lineEnd = /\r\n?/g;
const escapes: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u{1B}', '"': '"', '\\': '\\' };

/** The text of a string. The range has its quotes. */
export function tomlString(source: string, range: Range, style: TomlStyle): Cooked {
  const builder = new TextBuilder(source);
  copyEscaped(builder, source, content(source, range, style), style.kind === 'basic' ? special : lineEnd, decoded);
  return builder.finish();
}

/** What stands between the quotes. A line end right behind three quotes is not part of the text. */
function content(source: string, [start, end]: Range, { isMultiline }: TomlStyle): Range {
  if (!isMultiline) return [start + 1, end - 1];
  const first = /^\r?\n/.exec(source.slice(start + 3, start + 5))?.[0].length ?? 0;
  return [start + 3 + first, end - 3];
}

function decoded(raw: string): string {
  if (!raw.startsWith('\\')) return '\n';
  if (/^\\\s/.test(raw)) return '';
  if (raw.length > 2) return String.fromCodePoint(Number.parseInt(raw.slice(2), 16));
  return escapes[raw.slice(1)] ?? '';
}
