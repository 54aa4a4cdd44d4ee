/** Looks over the strings of a TOML file before it is parsed: those that the parser can't cope with. */

import type { Range } from '../document.ts';

/** The parser makes a string by one call with all its characters as arguments; more end the stack. */
const longest = 50_000;

/** Strings of a file that stand in the parser's way. */
interface OddStrings {
  /** Three quotes that are never closed. */
  readonly open?: Range;
  /** A string of more than {@link longest} characters. */
  readonly long?: Range;
}

/** Finds the first odd string. */
export function findStrings(source: string): OddStrings {
  const token = /#[^\n]*|"""|'''|"(?:\\.|[^"\\\n])*"?|'[^'\n]*'?/g;
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const [text] = found;
    const start = found.index;
    if (text === '"""' || text === "'''") {
      const end = closeOf(source, token.lastIndex, text);
      if (end === undefined) return { open: [start, start + 3] };
      token.lastIndex = end;
    }
    if (!text.startsWith('#') && token.lastIndex - start > longest) return { long: [start, start + text.length] };
  }
  return {};
}

/** Where a string between three quotes ends. Up to two quotes more belong to the text. */
function closeOf(source: string, start: number, quotes: string): number | undefined {
  const closer = quotes === '"""' ? /\\[\s\S]|"{3,5}/g : /'{3,5}/g;
  closer.lastIndex = start;
  for (let found = closer.exec(source); found; found = closer.exec(source)) {
    if (!found[0].startsWith('\\')) return closer.lastIndex;
  }
  return undefined;
}
