/** Explicit markup of reStructuredText: what starts with two dots. */

import type { Range } from '../document.ts';
import { type RstLine, restOf } from './lines.ts';
import { type DirectiveKind, directiveKind } from './names.ts';

/** What a line with two dots is. Lengths are of the part before the text. */
export type Explicit =
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'target' }
  | { readonly kind: 'footnote'; readonly length: number }
  | { readonly kind: 'replace'; readonly length: number }
  | { readonly kind: 'directive'; readonly name: string; readonly length: number };

const substitution = /^\.\.[ \t]+\|[^|]{1,80}\|[ \t]+([\w-]+)::[ \t]*/;
const footnote = /^\.\.[ \t]+\[(?:\d{1,4}|#[\w-]{0,40}|\*|[\w.-]{1,60})\][ \t]+/;
const directive = /^\.\.[ \t]+([A-Za-z][\w.+-]{0,60}(?::[\w.+-]{1,60}){0,3})[ \t]?::(?:[ \t]+|$)/;

/** Reads the line, `undefined` if it is a text that starts with dots. */
export function readExplicit(text: string): Explicit | undefined {
  if (!/^\.\.(?:[ \t]|$)/.test(text)) return undefined;
  const replaced = substitution.exec(text);
  if (replaced?.[1] === 'replace') return { kind: 'replace', length: replaced[0].length };
  if (replaced) return { kind: 'directive', name: replaced[1] ?? '', length: replaced[0].length };
  const note = footnote.exec(text);
  if (note) return { kind: 'footnote', length: note[0].length };
  const found = directive.exec(text);
  if (found) return { kind: 'directive', name: found[1] ?? '', length: found[0].length };
  return /^\.\.[ \t]+_/.test(text) ? { kind: 'target' } : { kind: 'comment', text: text.slice(2).trim() };
}

/** An option below a directive. */
interface DirectiveOption {
  readonly name: string;
  readonly range: Range;
}

/** What stands below a directive: its options, and where its text starts. */
export interface DirectiveContent {
  readonly kind: DirectiveKind;
  readonly options: readonly DirectiveOption[];
  /** Lines from the directive's own to its end, options blank; the first is what stands behind the name. */
  readonly lines: readonly RstLine[];
  readonly indent: number;
}

const option = /^:([\w-]+)(?:[ \t][^:]*)?:(?:[ \t]+|$)/;

/** Reads the lines of a directive. */
export function directiveContent(name: string, length: number, lines: readonly RstLine[]): DirectiveContent {
  const [first, ...below] = lines as [RstLine, ...RstLine[]];
  const kind = directiveKind(name);
  const options: DirectiveOption[] = [];
  // Entries of `.. meta::` may stand behind a blank line.
  let isOpen = true;
  const rest = below.map((line): RstLine => {
    const found = option.exec(line.text);
    isOpen &&= found !== null || (name === 'meta' && line.text === '');
    if (!isOpen || !found) return line;
    options.push({ name: found[1] ?? '', range: [line.from + found[0].length, line.end] });
    return { ...line, text: '' };
  });
  const indent = rest.find(({ text }) => text !== '')?.indent ?? first.indent + 3;
  const version = kind.isVersioned ? (/^\S*[ \t]*/.exec(first.text.slice(length))?.[0].length ?? 0) : 0;
  return { kind, options, indent, lines: [restOf(first, length + version, indent), ...rest] };
}
