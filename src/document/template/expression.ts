/** Name and fallback of a template's output expression. */

/** Longer expressions are code, not names. */
const longest = 1000;

const filter = /\|\s*(?:default|fallback|default_if_none)\s*[:(=]\s*(?:"([^"]*)"|'([^']*)')/;
const alternative = /(?:\|\||\?\?|\?:|\bor\b)\s*(?:"([^"]*)"|'([^']*)')/;
const bang = /^[\w.]+!\s*(?:"([^"]*)"|'([^']*)')/;
const goOr = /^or\s+(\S+)\s+(?:"([^"]*)"|'([^']*)')/;
const helper = /^(?:defaultIfEmpty|default|fallback|coalesce)\s+([^\s"']+)\s+(?:"([^"]*)"|'([^']*)')/i;
const token = /^personalization_token\(\s*["']([^"']*)["']\s*(?:,\s*(?:"([^"]*)"|'([^']*)'))?/;

/** What an output shows. */
export interface Expression {
  readonly name: string;
  readonly fallback?: string;
}

/** Reads an output's expression (without delimiters), in whichever language it is. */
export function parseExpression(code: string): Expression {
  const expression = code.slice(0, longest).trim();
  const call = goOr.exec(expression) ?? helper.exec(expression) ?? token.exec(expression);
  if (call) return { name: cleanName(call[1] ?? ''), ...fallbackOf(call[2] ?? call[3]) };
  const choice = filter.exec(expression) ?? alternative.exec(expression) ?? bang.exec(expression);
  return { name: cleanName(withoutFilters(expression)), ...fallbackOf(choice?.[1] ?? choice?.[2]) };
}

/** A name as it is compared: lower case, without white space, sigils of the language and quotes around it. */
export function cleanName(name: string): string {
  const bare = /^\s*\$\{(.*)\}\s*$/s.exec(name)?.[1] ?? name;
  return bare
    .replace(/\s+/g, '')
    .replace(/^[.$&]+/, '')
    .toLowerCase();
}

/** The expression up to its first filter, alternative or default outside of quotes. */
function withoutFilters(expression: string): string {
  return /^(?:"[^"]*"|'[^']*'|\?(?![?:])|(?<=.)!(?==)|^!|(?!\sor\s)[^|?!])*/.exec(expression)?.[0] ?? expression;
}

function fallbackOf(fallback: string | undefined): { fallback?: string } {
  return fallback === undefined ? {} : { fallback };
}
