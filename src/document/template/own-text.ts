/**
 * Texts that stand inside template syntax and are shown where it stands: `{% trans "Your order" %}`, `{{ _('Thanks') }}`,
 * `{{ 'item' if n == 1 else 'items' }}`, `<%= link_to "Track it", url %>`. Ids and file names in quotes are none.
 */

import { isText } from '../data/prose-value.ts';
import type { Range } from '../map.ts';

/** What is shown of a piece of template syntax: one text, or one of two. */
export interface Shown {
  /** Offsets into the scanned text. */
  readonly range: Range;
  /** An expression that is no text: what it shows is filled in. */
  readonly isExpression?: true;
}

interface Patterns {
  readonly tags: readonly RegExp[];
  readonly outputs: readonly RegExp[];
  /** Of two texts a condition chooses one. The second may be an expression. */
  readonly choices: readonly RegExp[];
}

/** Longer than any of the patterns: code. */
const longest = 3000;

/** Made when first asked for. */
let patterns: Patterns | undefined;

/** What a tag (`{% … %}`) shows by its own text: `undefined` for one that has none. Offsets are of what stands between the delimiters. */
export function tagText(text: string, from: number, to: number): Shown[] | undefined {
  patterns ??= makePatterns();
  return firstOf(patterns.tags, text, from, to);
}

/** What an output (`{{ … }}`, `<%= … %>`, `%%= … =%%`) shows by its own text. */
export function outputText(text: string, from: number, to: number): Shown[] | undefined {
  patterns ??= makePatterns();
  return firstOf(patterns.choices, text, from, to) ?? firstOf(patterns.outputs, text, from, to);
}

function makePatterns(): Patterns {
  const text = String.raw`(?:"((?:[^"\\\r\n]|\\["'\\]){0,2000})"|'((?:[^'\\\r\n]|\\["'\\]){0,2000})')`;
  const condition = String.raw`(?:[^?"'{}\r\n]|"[^"\r\n]{0,200}"|'[^'\r\n]{0,200}'){1,200}?`;
  /** Filters that leave a text what it is. */
  const filters = String.raw`(?:\s*\|\s*(?:trans|t|translate|upcase|upper|capitalize|title|raw|safe|escape|e|html|nl2br)\b(?:\(.{0,300}\)|:[^|]{0,100})?)*`;
  const end = String.raw`\s*[-~+_]?$`;
  const pattern = (source: string): RegExp => new RegExp(String.raw`^[-~+=_]*\s*${source}`, 'ds');
  return {
    tags: [
      // Django, Jinja, Twig; a text that is given a name is shown elsewhere.
      pattern(String.raw`(?:trans|translate|_|t)\s+${text}(?!.*\sas\s+\w+${end})`),
      // Klaviyo's links, Twig's short blocks, HubSpot's modules.
      pattern(String.raw`(?:unsubscribe|manage_preferences|web_view|unsubscribe_link|web_view_link)\s+${text}`),
      pattern(String.raw`block\s+\w+\s+${text}${end}`),
      pattern(String.raw`(?:text|rich_text|textarea)\s+(?:"[^"]*"|'[^']*').{0,500}?[\s,]value\s*=\s*${text}`),
    ],
    outputs: [
      pattern(String.raw`(?:_|__|u?gettext(?:_lazy)?)\(\s*${text}`),
      // Magento.
      pattern(String.raw`trans\s+${text}`),
      pattern(text + filters + end),
      // Go.
      pattern(String.raw`printf\s+${text}\s`),
      // Rails.
      pattern(String.raw`(?:link_to|button_to|submit_tag|raw|\w{1,20}\.submit)[\s(]\s*${text}`),
      pattern(String.raw`mail_to[\s(]\s*[^,]{1,100},\s*${text}`),
      pattern(String.raw`content_tag[\s(]\s*:?["']?\w{1,20}["']?,\s*${text}`),
      pattern(String.raw`${text}\s+(?:if|unless)\s+[^"']{1,200}${end}`),
    ],
    choices: [
      pattern(String.raw`${text}\s+if\s.{1,300}?\selse\s+(?:${text}|([^"']{1,100}?))${end}`),
      pattern(String.raw`${condition}(?<!\?)\?\s*${text}\s*:\s*(?:${text}|([^:]{1,100}?))${end}`),
      // AMPscript.
      pattern(String.raw`[iI]?[iI][fF]\(${condition},\s*${text}\s*,\s*${text}\s*\)${end}`),
    ],
  };
}

function firstOf(candidates: readonly RegExp[], text: string, from: number, to: number): Shown[] | undefined {
  if (to - from > longest) return undefined;
  const code = text.slice(from, to);
  if (!/["']/.test(code)) return undefined;
  for (const candidate of candidates) {
    const ranges = candidate.exec(code)?.indices?.slice(1) ?? [];
    const shown = ranges.filter((range) => range !== undefined).map((range) => toShown(text, from + range[0], from + range[1]));
    if (shown.length === 0) continue;
    return shown.every(({ range, isExpression }) => isExpression || isShown(text.slice(...range))) ? shown : undefined;
  }
  return undefined;
}

function toShown(text: string, from: number, to: number): Shown {
  const quote = text[from - 1];
  const isQuoted = (quote === '"' || quote === "'") && text[to] === quote;
  return isQuoted ? { range: [from, to] } : { range: [from, to], isExpression: true };
}

/** An empty text is one, too: `{{ 's' if n > 1 else '' }}`. `cart.title-html` is an id. */
function isShown(text: string): boolean {
  if (!/\s/.test(text) && /\w[._:/]\w/.test(text)) return false;
  return text.trim() === '' || isText(text) || /^[\p{L}\p{P}\s]{1,3}$/u.test(text);
}
