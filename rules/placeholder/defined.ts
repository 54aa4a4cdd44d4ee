/** Names that a template gives itself: variables, loop variables, arguments. */

/** A tag of any dialect that can define a name, with what it says. */
const tag = /(?:\{%|<%|<#|%%\[|\{\{)([^{}%<]{1,500})/g;

/** `assign x =`, `capture x`, `set @x =`, `$x :=`, `with x=`. */
const assigned =
  /(?<![\w.])(?:assign|capture|set|var|let|const|with|local|global|increment|decrement|paginate|macro)\s+["']?[@$]?([\p{L}_][\p{L}\p{N}_-]*)|[$@]([\p{L}_]\w*)\s*(?=[,=]|:=)/gu;

/** `for x in`, `for key, value in`, `tablerow x in`. */
const looped = /(?<![\w.])(?:for|foreach|tablerow)\s+\(?([\p{L}_][\p{L}\p{N}_]*)(?:\s*,\s*([\p{L}_][\p{L}\p{N}_]*))?\)?\s+in\s/gu;

/** `as x`, `as |x y|`, `do |x, y|`, `=> x`. */
const bound = /(?<![\w.])(?:as|do)\s+\|?\s*([\p{L}_][\p{L}\p{N}_]*)(?:\s*,?\s*([\p{L}_][\p{L}\p{N}_]*))?/gu;

/** `blocktrans with a=x b=y`: Django names several at once. */
const named = /^[-~+]?\s*(?:blocktrans(?:late)?|with)\s/;
const argument = /(?<![\w.])([\p{L}_][\p{L}\p{N}_]*)=(?!=)/gu;

/** What engines define: the state of a loop, the value at hand. */
const builtIn = [
  'forloop',
  'tablerowloop',
  'loop',
  'this',
  'self',
  'block',
  'super',
  'null',
  'nil',
  'none',
  'true',
  'false',
  'not',
  'and',
  'or',
];

/** First parts of names (`i` of `i.name`) that a template's source defines itself, lower case. */
export function definedNames(source: string): ReadonlySet<string> {
  const names = new Set(builtIn);
  for (const [, code = ''] of source.matchAll(tag)) for (const name of namesIn(code)) names.add(name.toLowerCase());
  return names;
}

function* namesIn(code: string): Generator<string> {
  const patterns = [assigned, looped, bound, ...(named.test(code) ? [argument] : [])];
  for (const [, one, two] of patterns.flatMap((pattern) => [...code.matchAll(pattern)])) {
    if (one) yield one;
    if (two) yield two;
  }
}

/** The first part of a name, lower case: `i` of `i.name` and `i[0]`. */
export function rootOf(name: string): string {
  return (/^[@$]?([^.[\s]*)/.exec(name)?.[1] ?? name).toLowerCase();
}
