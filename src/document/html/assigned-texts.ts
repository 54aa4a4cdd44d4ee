/**
 * Texts that a template gives a name, or hands on to a part, and that are shown somewhere else:
 * `{% assign cta_text = "Shop now" %}`, AMPscript's `SET @subject = "…"`, `<% content_for :title, "…" %>`, `{{> button text="Shop now" }}`.
 */

import { isText } from '../data/prose-value.ts';
import type { Range } from '../map.ts';
import type { TemplateText } from '../template/text.ts';
import type { TemplateToken } from '../template/token.ts';

/** A text with its name. */
export interface AssignedText {
  readonly name: string;
  /** Offsets into the template text, without quotes. */
  readonly range: Range;
}

const assignment =
  /(?<![\w.])[@$]?([A-Za-z_]\w{0,60})\s{0,9}(?::?=|:)\s{0,9}(?:\w[\w.]{0,60}\s{0,9}\|\s{0,9}default:\s{0,9})?(?:"([^"\\\r\n]{2,2000})"|'([^'\\\r\n]{2,2000})')/dg;
const provided = /(?:content_for|provide)[\s(]\s{0,9}:?["']?(\w{1,60})["']?,\s{0,9}(?:"([^"\\\r\n]{2,2000})"|'([^'\\\r\n]{2,2000})')/dg;

/** Statements that give a name to a text, and parts that are handed one. */
const statement =
  /^(?:\{%[-~+]?\s*(?:assign|set|include|include_relative|render|embed|section)\s|%%\[|<#assign\s|<%[-_]?\s*@?\w+\s*=|\{\{[-~]?\s*(?:\$\w+\s*:?=|#?>))/i;

/** Names of what people read; all other variables are settings. */
const copyName =
  /(?:^|_)(?:alt|body|button|caption|closing|copy|cta|description|greeting|heading|headline|intro|label|message|preheader|preview|salutation|subject|subtitle|tagline|text|title)(?:_?\d{1,2}|_[a-z]{2})?$/;

/** The texts with a name, in order. */
export function assignedTexts({ cooked, index }: TemplateText): AssignedText[] {
  return index.tokens.flatMap((token) => textsOf(token, cooked.text));
}

function textsOf({ start, end, kind }: TemplateToken, text: string): AssignedText[] {
  if (kind === 'output' || kind === 'raw' || end - start > 20_000) return [];
  const code = text.slice(start, end);
  if (!/["']/.test(code)) return [];
  const given = [...code.matchAll(provided)];
  const named = statement.test(code) ? [...code.matchAll(assignment)].filter((found) => isCopy(found)) : [];
  return [...given, ...named].flatMap(({ 1: name = '', indices }) => {
    const [from, to] = indices?.[2] ?? indices?.[3] ?? [0, 0];
    return isText(code.slice(from, to)) ? [{ name, range: [start + from, start + to] as const }] : [];
  });
}

/** A word alone is a text if it is written as one: `Shop`, not `center`. */
function isCopy({ 1: name = '', 2: double, 3: single }: RegExpExecArray): boolean {
  const text = double ?? single ?? '';
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
  return copyName.test(words) && /\s|^\P{Ll}/u.test(text);
}
