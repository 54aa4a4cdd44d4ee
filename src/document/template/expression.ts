/** Name and fallback of a template's output expression. */

/** Longer expressions are code, not names. */
const longest = 1000;

const filter = /\|\s*(?:default|fallback|default_if_none)\s*[:(=]\s*(?:"([^"]*)"|'([^']*)')/;
const alternative = /(?:\|\||\?\?|\?:|\bor\b)\s*(?:"([^"]*)"|'([^']*)')/;
const bang = /^\(?[\w.]+\)?!\s*(?:"([^"]*)"|'([^']*)')/;
const goOr = /^or\s+(\S+)\s+(?:"([^"]*)"|'([^']*)')/;
const helper = /^(?:defaultIfEmpty|default|fallback|coalesce)\s+([^\s"']+)\s+(?:"([^"]*)"|'([^']*)')/i;
/** `name if name else 'there'` of Jinja, `name ? name : 'there'` of Twig and EJS. */
const choice = /^([\w.[\]]+)\s+if\s.{1,200}\selse\s+(?:"([^"]*)"|'([^']*)')$/s;
const ternary = /^[^?"']{1,200}\?\s*([\w.[\]]+)\s*:\s*(?:"([^"]*)"|'([^']*)')$/s;
/** SendGrid: `insert name "default=there"`. */
const insert = /^insert\s+(\S+)\s+(?:"default=([^"]*)"|'default=([^']*)')/;
/** A text in the template itself: `_("Thanks")`, `trans "Thanks"` of Magento, `link_to "Track it", url` of Rails. */
const literal = /^(?:trans\s+|_\(\s*|u?gettext\(\s*|link_to\s*\(?\s*)(?:"([^"]*)"|'([^']*)')/;
/** Klaviyo: `person|lookup:'Favorite Color'`. */
const lookup = /^([\w.]+)\s*\|\s*lookup\s*:\s*(?:"([^"]*)"|'([^']*)')/;
/** Mailjet: `var:name:"there"`, `data:first_name:""`. */
const mailjet = /^((?:var|data):[\w.-]+)\s*(?::\s*(?:"([^"]*)"|'([^']*)'|[^"']*))?$/;
/** Marketo: `lead.First Name:default=there`. */
const marketo = /^((?:lead|company|my|trigger)\.[\w .-]{1,80}):default=(.*)$/;
const token = /^personalization_token\(\s*["']([^"']*)["']\s*(?:,\s*(?:"([^"]*)"|'([^']*)'))?/;

/** What an output shows. */
export interface Expression {
  readonly name: string;
  readonly fallback?: string;
}

/** Reads an output's expression (without delimiters), in whichever language it is. */
export function parseExpression(code: string): Expression {
  const expression = code.slice(0, longest).trim();
  const call = [goOr, helper, insert, token, mailjet, marketo, choice, ternary]
    .map((pattern) => pattern.exec(expression))
    .find((found) => found !== null);
  if (call) return { name: cleanName(call[1] ?? ''), ...fallbackOf(call[2] ?? call[3]) };
  const other = [literal, filter, alternative, bang].map((pattern) => pattern.exec(expression)).find((found) => found !== null);
  return { name: nameOf(expression), ...fallbackOf(other?.[1] ?? other?.[2]) };
}

function nameOf(expression: string): string {
  const property = lookup.exec(expression);
  if (property) return cleanName(`${property[1]}.${property[2] ?? property[3]}`);
  return cleanName(withoutFilters(expression).replace(/^var\s+(?=[\w$])/, ''));
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
