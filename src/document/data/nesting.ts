/**
 * How deep a structured text is nested, told before it is parsed: the parsers recurse,
 * and a regular expression that is compiled at the end of the stack ends the process.
 */

import type { Problem } from '../document.ts';

/** No content is nested this deep; parsers manage a few times more. */
const limit = 200;

/** The problem of a JSON text that is nested too deeply to be parsed. */
export function jsonNesting(source: string): Problem | undefined {
  // A string ends with its line, if it has no other end.
  return bracketNesting(source, /"(?:\\.|[^"\\\r\n])*"?|[[\]{}]/g);
}

/** The problem of a TOML text that is nested too deeply to be parsed. */
export function tomlNesting(source: string): Problem | undefined {
  return bracketNesting(source, /#[^\n]*|"(?:\\.|[^"\\\n])*"?|'[^'\n]*'?|[[\]{}]/g);
}

/** The problem of a Fluent text one of whose entries is nested too deeply to be parsed. */
export function fluentNesting(source: string): Problem | undefined {
  let depth = 0;
  for (const { 0: text, index } of source.matchAll(/^[a-z#-]|[{}()]/gim)) {
    if (text === '{' || text === '(') depth++;
    else if (text === '}' || text === ')') depth = Math.max(0, depth - 1);
    else depth = 0;
    if (depth > limit) return tooDeep(index);
  }
  return undefined;
}

/** The problem of a YAML text that is nested too deeply to be parsed: by brackets, by indentation, or by `- - -` on one line. */
export function yamlNesting(source: string): Problem | undefined {
  return bracketNesting(source, /[[\]{}]/g) ?? indentNesting(source);
}

function bracketNesting(source: string, token: RegExp): Problem | undefined {
  let depth = 0;
  for (const { 0: text, index } of source.matchAll(token)) {
    if (text === '[' || text === '{') depth++;
    else if (text === ']' || text === '}') depth = Math.max(0, depth - 1);
    if (depth > limit) return tooDeep(index);
  }
  return undefined;
}

function indentNesting(source: string): Problem | undefined {
  const indents: number[] = [];
  for (const { 0: text, index } of source.matchAll(/^[-?: ]*(?=\S)/gm)) {
    while ((indents.at(-1) ?? -1) >= text.length) indents.pop();
    indents.push(text.length);
    const marks = text.length - text.replaceAll(/[-?:]/g, '').length;
    if (indents.length > limit || marks > limit) return tooDeep(index);
  }
  return undefined;
}

function tooDeep(index: number): Problem {
  return { reason: `This is nested more than ${limit} levels deep, and is not read.`, range: [index, index + 1], severity: 'error' };
}
