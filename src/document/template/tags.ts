/** Tags: `{% %}` of Liquid, Jinja, Django and Twig, `{# #}`, `<% %>` of ERB, EJS and JSP, FreeMarker's `<#if>`. */

import { parseExpression } from './expression.ts';
import type { Lookahead, Match } from './lookahead.ts';
import { outputText, tagText } from './own-text.ts';
import { isInSentence } from './partial.ts';
import { matchStandIn } from './stand-in.ts';
import { keyedText, moduleText } from './tag-text.ts';

/** Tags that enclose content, wherever they are closed. */
const blocks = new Set(
  `autoescape apply block blocktrans blocktranslate cache call capture case embed filter for form if ifchanged ifequal
  ifnotequal ifversion language macro paginate sandbox spaceless tablerow unless with`.split(/\s+/),
);
const branches = new Set('else elif elsif elseif when empty plural pluralize'.split(' '));
/** Tags that show nothing where they stand, or a part that is read as a file of its own. */
const silent = new Set(
  `abort_message assign break catalog_items catalog_selection_items connected_content continue content_for csrf_token debug deprecated do echo_off
  extends flush form_theme from import include include_relative layout liquid load render section sections set trans_default_domain use`.split(
    /\s+/,
  ),
);
/** Of these, the parts. */
const partials = new Set('include include_relative render section'.split(' '));
/** Blocks whose content is no prose. */
const code = new Set('raw verbatim schema javascript style stylesheet highlight codeblock message_extras'.split(' '));

/** Matches `{% … %}` at the offset. */
export function matchTag(text: string, offset: number, ahead: Lookahead): Match | undefined {
  const start = offset + 2;
  const close = ahead.find('%}', start);
  if (close < 0 || ahead.has('{%', start, close)) return undefined;
  const body = text
    .slice(start, close)
    .replace(/^[-~+]/, '')
    .replace(/[-~+]$/, '')
    .trim();
  const end = close + 2;
  if (body === '') return undefined;
  if (body.startsWith('#')) return { end, kind: 'comment', name: '', dialect: 'liquid' };
  const output = matchHelpScout(body, end);
  if (output) return output;
  const name = /^\w[\w.-]*/.exec(body)?.[0]?.toLowerCase() ?? '';
  if (partials.has(name) && isInSentence(text, offset, end)) return { end, kind: 'output', name: '', dialect: 'liquid' };
  const shown = tagText(text, start, close);
  if (shown) return { end, kind: 'comment', name, dialect: 'liquid', shown };
  return matchCode(name, end, ahead) ?? { end, ...classifyTag(name, body, ahead) };
}

/** Help Scout writes outputs as tags: `{%customer.firstName,fallback=there%}`. */
function matchHelpScout(body: string, end: number): Match | undefined {
  const parts = /^(\w+\.[\w.]+)\s*(?:,\s*fallback=(.*))?$/s.exec(body);
  if (!parts) return undefined;
  const fallback = parts[2]?.trim();
  return {
    end,
    kind: 'output',
    name: (parts[1] ?? '').toLowerCase(),
    ...(fallback === undefined ? {} : { fallback }),
    dialect: 'helpscout',
  };
}

/** `{% comment %}…{% endcomment %}` and blocks of code, as one. */
function matchCode(name: string, end: number, ahead: Lookahead): Match | undefined {
  if (name !== 'comment' && !code.has(name)) return undefined;
  const close = ahead.search(new RegExp(`\\{%[-~+]?\\s{0,99}end${name}\\b`, 'g'), end);
  const shut = close < 0 ? -1 : ahead.find('%}', close);
  return { end: shut < 0 ? end : shut + 2, kind: name === 'comment' || shut < 0 ? 'comment' : 'raw', name, dialect: 'liquid' };
}

function classifyTag(name: string, body: string, ahead: Lookahead): Omit<Match, 'end'> {
  const dialect = 'liquid';
  if (/^end/.test(name)) return { kind: 'close', name: name === 'end' ? name : name.replace(/^end_?/, ''), dialect };
  if (branches.has(name)) return { kind: 'else', name, dialect };
  const argument = body.slice(name.length).trim();
  if (name === 'set') return { kind: argument.includes('=') ? 'comment' : 'open', name, dialect };
  const shown = keyedText(name, argument);
  if (shown) return { ...shown, dialect };
  const isClosed = ahead.names(/\{%[-~+]?\s{0,99}end_?(\w+)/g).has(name);
  if (isClosed || blocks.has(name) || name === 'trans') return { kind: 'open', name, dialect };
  if (silent.has(name) || isAssignment(name, argument)) return { kind: 'comment', name, dialect };
  return { ...(moduleText(name, argument) ?? { kind: 'output', name: body.replace(/\s+/g, '').toLowerCase() }), dialect };
}

/** `{% url 'order' order.pk as link %}` shows nothing where it stands. */
function isAssignment(name: string, argument: string): boolean {
  return name !== '' && /\sas\s+\w+$/.test(argument);
}

/** `{# … #}`, but neither `{#id}` of Markdown nor `{#if}` of Svelte. */
export function matchHashComment(text: string, offset: number, ahead: Lookahead): Match | undefined {
  const start = offset + 2;
  const close = ahead.find('#}', start);
  if (close < 0 || ahead.has('{#', start, close)) return undefined;
  if (!/[\s-]/.test(text[start] ?? '') && ahead.find('}', start) !== close + 1) return undefined;
  return { end: close + 2, kind: 'comment', name: '', dialect: 'jinja' };
}

/** Matches `<% … %>`, `<#if>` and their kin at the offset. */
export function matchAngle(text: string, offset: number, ahead: Lookahead): Match | undefined {
  if (text[offset + 1] === '%') return matchEmbedded(text, offset, ahead);
  return matchFreemarker(text, offset, ahead) ?? matchStandIn(text, offset);
}

function matchEmbedded(text: string, offset: number, ahead: Lookahead): Match | undefined {
  const start = offset + 2;
  if (text[start] === '%') return { end: start + 1, kind: 'text', name: '', dialect: 'erb' };
  const isLong = text.startsWith('--', start);
  const close = isLong ? ahead.find('--%>', start) : ahead.find('%>', start);
  if (close < 0 || (!isLong && ahead.has('<%', start, close))) return undefined;
  const end = ahead.find('%>', close) + 2;
  const code = text.slice(start, end - 2);
  const shown = /^[=-]/.test(code) ? outputText(text, start, end - 2) : undefined;
  if (shown) return { end, kind: 'comment', name: '', dialect: 'erb', shown };
  return { end, ...classifyEmbedded(code), dialect: 'erb' };
}

function classifyEmbedded(body: string): Pick<Match, 'kind' | 'name' | 'fallback'> {
  if (/^[#@!]|^--/.test(body)) return { kind: 'comment', name: '' };
  const opensBlock = /\bdo(?:\s*\|[^|]*\|)?\s*-?$/.test(body);
  if (body.startsWith('=') && !opensBlock) return { kind: 'output', ...parseExpression(body.replace(/^=+/, '').replace(/-$/, '')) };
  const statement = body.replace(/^[-_]/, '').replace(/[-_]$/, '').trim();
  const keyword = /^\}?\s*(\w+)/.exec(statement)?.[1]?.toLowerCase() ?? '';
  if (/^(?:else|elsif|when|in|case)$/.test(keyword)) return { kind: keyword === 'case' ? 'open' : 'else', name: keyword };
  if (keyword === 'end' || /^\}[\s);]*$/.test(statement)) return { kind: 'close', name: 'end' };
  const opens = /^(?:if|unless|for|while|until)$/.test(keyword) || /(?:\{|=>\s*\{)$/.test(statement) || opensBlock;
  if (opens) return { kind: 'open', name: keyword };
  const isOutput = body.startsWith('-') && !body.endsWith('-');
  return isOutput ? { kind: 'output', ...parseExpression(statement) } : { kind: 'comment', name: '' };
}

function matchFreemarker(text: string, offset: number, ahead: Lookahead): Match | undefined {
  const dialect = 'freemarker';
  if (text.startsWith('<#--', offset)) {
    const close = ahead.find('-->', offset);
    return close < 0 ? undefined : { end: close + 3, kind: 'comment', name: '', dialect };
  }
  if (text.startsWith('<#noparse>', offset)) {
    const close = ahead.find('</#noparse>', offset);
    if (close >= 0) return { end: close + 11, kind: 'raw', name: 'noparse', dialect };
  }
  // A `>` may stand in brackets and quotes.
  const tag =
    /<(\/?)([#@])(\w[\w.]{0,60})((?:[^<>()"'\r\n]|\r?\n[ \t]{1,99}(?=\S)|"[^"\r\n]{0,200}"|'[^'\r\n]{0,200}'|\((?:[^()\r\n]|\([^()\r\n]{0,99}\)){0,200}\)){0,300})>/y;
  tag.lastIndex = offset;
  const found = tag.exec(text);
  if (!found) return undefined;
  const [, slash, sigil, name = '', rest = ''] = found;
  const end = tag.lastIndex;
  if (slash === '/') return { end, kind: 'close', name, dialect };
  if (name === 'else' || name === 'elseif' || name === 'case' || name === 'default') return { end, kind: 'else', name, dialect };
  const isOpen = sigil === '#' ? /^(?:if|list|switch|macro|items|attempt|escape|noescape)$/.test(name) : !rest.endsWith('/');
  return { end, kind: isOpen ? 'open' : 'comment', name, dialect };
}
