/** Names of data in a placeholder, and whether the guide allows them. */

import type { Placeholder } from '../../src/rule/index.ts';

/** A text in quotes; an escaped one, where the file is JSON. */
const literal = /\\?"[^"]*"|\\?'[^']*'|&quot;.*?&quot;/g;

/** A path of names: `order.items[0].name`, `../first_name`, `$x`; a call's or an argument's name ends in `(` or `=`. */
const path = /(?<![\p{L}\p{N}_])[@$]?[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+|\[[^\]]{0,60}\])*\s*(?:\(|=(?!=))?/gu;

const operators = /^(?:and|or|not|in|is|if|else|eq|ne|gt|lt|contains|true|false|null|nil|none|empty|blank|new)$/i;

/**
 * The placeholder's name in the case that the file writes it; lower case where the source holds no such name.
 */
export function writtenName({ name, raw }: Placeholder): string {
  const source = raw.replace(/\s+/g, '');
  const folded = source.toLowerCase();
  if (folded.length !== source.length) return name;
  const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}_]/u.test(character);
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    if (!isWord(folded[at - 1]) && !isWord(folded[at + name.length])) return source.slice(at, at + name.length);
  }
  return name;
}

/** Whether the guide lists a name, or the whole that it is a part of (`order.items` of `order.items[0].name`). */
export function isAllowed(name: string, allowed: readonly string[], foldsCase: boolean): boolean {
  const written = comparable(name, foldsCase).replace(/^(?:this\.|(?:\.\.\/)+|\$\.)/, '');
  return allowed.some((other) => {
    const known = comparable(other, foldsCase);
    return written === known || written.startsWith(`${known}.`) || written.startsWith(`${known}[`);
  });
}

function comparable(name: string, foldsCase: boolean): string {
  const bare = name.replace(/\s+/g, '');
  return foldsCase ? bare.toLowerCase() : bare;
}

/**
 * Names of data that a placeholder shows: none of a text in quotes, a number, a tag of the engine (`{% url "x" %}`), `{{ this }}` or `{{ @index }}`.
 */
export function dataNames(placeholder: Placeholder): string[] {
  const { raw, dialect } = placeholder;
  if (dialect === 'hugo' || dialect === 'i18next' || (raw.startsWith('{%') && dialect !== 'helpscout')) return [];
  const written = writtenName(placeholder);
  if (/^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(written) && standsWhole(raw, written)) return operators.test(written) ? [] : [written];
  const shown = /^(?:\{\{|\$\{|<%=)/.test(raw) ? expressionOf(raw) : written;
  if (dialect === 'printf') return [written];
  const code = shown.replace(literal, ' " ');
  const found = [...code.matchAll(path)].filter(({ 0: text }) => !/[(=]$/.test(text) && !text.startsWith('@'));
  const names = found.map(({ 0: text }) => text.trim()).filter((text) => !operators.test(text));
  return isHelper(code) ? names.slice(1) : names;
}

/** What stands between the delimiters, up to the first filter. */
function expressionOf(raw: string): string {
  const code = raw.replace(/^(?:\{{2,3}|\$\{|<%=+)[-~&]?/, '').replace(/[-~]?(?:\}{1,3}|%>)$/, '');
  return /^(?:"[^"]*"|'[^']*'|\|\||[^|"'])*/.exec(code)?.[0].trim() ?? code;
}

/** Handlebars calls a helper by its name, a blank and arguments: `upper first_name`. */
function isHelper(code: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_-]*\s+(?:["'.@$\d(]|(?!(?:and|or|if|in|is|not|else)\s)[\p{L}_])/u.test(code.trim());
}

/** Whether the source holds a name in one piece, and not as a call's. */
function standsWhole(raw: string, name: string): boolean {
  return raw.includes(name) && !raw.includes(`${name}(`);
}
