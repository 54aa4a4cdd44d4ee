/** Delimiters of placeholders that the scanner could not pair: the reader of the message would see them. */

/** An unpaired delimiter in a cooked text, with what belongs to it. */
export interface Residue {
  readonly start: number;
  readonly end: number;
  readonly missing: 'opening' | 'closing';
  readonly delimiter: string;
}

const closings: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '<%': '%>', '*|': '|*', '%%[': ']%%' };
/** An opening delimiter with the name behind it and what there is of its end. */
const opened = /(\{\{|\{%|<%|\*\||%%\[)[-=~#/^&!]?[ \t]*[\p{L}_$.][\p{L}\p{N}_.$ \t]{0,60}[}%|]?/gu;
/** A closing delimiter with the name before it. */
const closed = /\{?[ \t]*[\p{L}_$][\p{L}\p{N}_.$]{0,60}[ \t]*(\}\}|%\}|%>|\|\*|\]%%)/gu;
/** An ad's insertion that never ends. */
const insertion = /\{(?:KeyWord|Keyword|keyword|KEYWord|CUSTOMIZER|LOCATION|COUNTDOWN|Param[123])[^{}]*$/gu;

/** ICU messages nest braces: `{n, plural, one {{n} lamp} other {{n} lamps}}`. */
const icu = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/;

/** `\{{x}}` is how Handlebars writes braces that are to be seen. */
const shown = /\\\{\{[^{}\n]*\}\}/g;

/** Unpaired delimiters in a text. */
export function residues(text: string): Residue[] {
  if (!/[{}%|]/.test(text) || icu.test(text)) return [];
  const escaped = [...text.matchAll(shown)];
  const result: Residue[] = [];
  for (const match of text.matchAll(opened)) {
    const delimiter = closings[match[1] ?? ''] ?? '';
    result.push({ start: match.index, end: match.index + match[0].trimEnd().length, missing: 'closing', delimiter });
  }
  for (const match of text.matchAll(insertion)) {
    result.push({ start: match.index, end: match.index + match[0].length, missing: 'closing', delimiter: '}' });
  }
  for (const match of text.matchAll(closed)) {
    const delimiter = Object.keys(closings).find((key) => closings[key] === match[1]) ?? '';
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].length;
    if (!result.some((other) => start < other.end && other.start < end)) result.push({ start, end, missing: 'opening', delimiter });
  }
  return result.filter(({ start, end }) => !escaped.some(({ index, 0: whole }) => index < end && start < index + whole.length));
}
