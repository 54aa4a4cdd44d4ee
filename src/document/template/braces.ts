/** Double braces: Mustache, Handlebars, Liquid, Jinja, Go, Hugo, WhatsApp, i18next. */

import { cleanName, parseExpression } from './expression.ts';
import type { Lookahead, Match } from './lookahead.ts';
import { outputText } from './own-text.ts';
import { isInSentence } from './partial.ts';

/** Matches what starts with `{{` at the offset. */
export function matchDoubleBrace(text: string, offset: number, ahead: Lookahead): Match | undefined {
  if (text.startsWith('{{{{', offset)) return matchRawBlock(text, offset, ahead);
  if (text[offset + 2] === '{') return matchTriple(text, offset, ahead);
  if (text[offset + 2] === '<' || text[offset + 2] === '%') return matchShortcode(text, offset, ahead);
  return matchLongComment(text, offset, ahead) ?? matchDouble(text, offset, ahead);
}

/** `{{{{raw}}}} … {{{{/raw}}}}`. */
function matchRawBlock(text: string, offset: number, ahead: Lookahead): Match | undefined {
  const close = ahead.find('{{{{/', offset + 4);
  const end = close < 0 ? -1 : ahead.find('}}}}', close);
  if (end < 0 || text[offset + 4] === '{') return undefined;
  return { end: end + 4, kind: 'raw', name: 'raw', dialect: 'mustache' };
}

/** `{{{x}}}`. */
function matchTriple(text: string, offset: number, ahead: Lookahead): Match | undefined {
  const start = offset + 3;
  const close = ahead.find('}}}', start);
  if (close < 0 || text[start] === '{' || ahead.has('{{', start, close) || ahead.hasBlankLine(start, close)) return undefined;
  const code = text.slice(start, close).replace(/^~|~$/g, '');
  return code.trim() === '' ? undefined : { end: close + 3, kind: 'output', ...parseExpression(code), dialect: 'mustache' };
}

/** Hugo: `{{< figure src="…" >}}`, `{{% note %}}`; one that is closed further on holds prose. */
function matchShortcode(text: string, offset: number, ahead: Lookahead): Match | undefined {
  const closer = text[offset + 2] === '<' ? '>}}' : '%}}';
  const start = offset + 3;
  const close = ahead.find(closer, start);
  if (close < 0 || ahead.has('{{', start, close)) return undefined;
  const code = text.slice(start, close).trim();
  const end = close + 3;
  if (code.startsWith('/*')) return { end, kind: 'raw', name: 'raw', dialect: 'hugo' };
  const name = /^\/?\s*([\w/.-]+)/.exec(code)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  if (code.startsWith('/')) return { end, kind: 'close', name, dialect: 'hugo' };
  const isOpen = ahead.names(/\{\{[<%]\s*\/\s*([\w/.-]+)/g).has(name) && !code.endsWith('/');
  return { end, kind: isOpen ? 'open' : 'output', name, dialect: 'hugo' };
}

/** `{{!-- … --}}` may hold braces; `{{! … }}` and Go's comments may hold blank lines. */
function matchLongComment(text: string, offset: number, ahead: Lookahead): Match | undefined {
  const opener = /\{\{[-~]?\s{0,9}(!--|!|\/\*)/y;
  opener.lastIndex = offset;
  const found = opener.exec(text);
  if (!found) return undefined;
  const pattern = found[1] === '!--' ? /--~?\}\}/g : found[1] === '!' ? /~?\}\}/g : /\*\/\s{0,9}-?\}\}/g;
  const close = ahead.search(pattern, opener.lastIndex);
  if (close < 0) return undefined;
  return { end: ahead.find('}}', close) + 2, kind: 'comment', name: '', dialect: found[1] === '/*' ? 'go' : 'mustache' };
}

function matchDouble(text: string, offset: number, ahead: Lookahead): Match | undefined {
  const start = offset + 2;
  const close = ahead.find('}}', start);
  if (close < 0 || ahead.has('{{', start, close) || ahead.hasBlankLine(start, close)) return undefined;
  const shut = text[close + 2] === '}' && leavesOpen(text.slice(start, close)) ? close + 1 : close;
  const code = text
    .slice(start, shut)
    .replace(/^(?:~|-(?=\s))/, '')
    .replace(/(?:~|(?<=\s)-)$/, '')
    .trim();
  if (code === '') return undefined;
  const end = shut + 2;
  const shown = outputText(text, start, shut);
  if (shown) return { end, kind: 'comment', name: '', dialect: 'jinja', shown };
  const isPartial = /^(?:>|template\s)/.test(code) && isInSentence(text, offset, end);
  return isPartial ? { end, kind: 'output', name: '', dialect: dialectOf(code) } : { end, ...classify(code, ahead) };
}

/** Braze writes `{{${first_name}}}`. */
function leavesOpen(code: string): boolean {
  return code.split('{').length > code.split('}').length;
}

type Meaning = Omit<Match, 'end'>;

function classify(code: string, ahead: Lookahead): Meaning {
  const rest = code.slice(1).trim();
  switch (code[0]) {
    case '#':
      return { kind: 'open', name: firstWord(rest.replace(/^[*>]/, '')), dialect: 'mustache' };
    case '^':
      return { kind: rest === '' ? 'else' : 'open', name: rest === '' ? 'else' : firstWord(rest), dialect: 'mustache' };
    case '/':
      return { kind: 'close', name: firstWord(rest), dialect: 'mustache' };
    case '>':
    case '=':
      return { kind: 'comment', name: '', dialect: 'mustache' };
    default:
      return classifyWord(code, ahead) ?? { kind: 'output', ...parseOutput(code), dialect: dialectOf(code) };
  }
}

/** Go's keywords, `else` of both families, and wrappers such as `{{b}}…{{/b}}`. */
function classifyWord(code: string, ahead: Lookahead): Meaning | undefined {
  const word = firstWord(code);
  // Magento opens without a sign: `{{if x}} … {{/if}}`.
  if (/^(?:if|depend)\s/.test(code) && isWrapper(word, ahead)) return { kind: 'open', name: word, dialect: 'mustache' };
  if (/^(?:(?:if|range|with)\s|(?:define|block)\s+["`])/.test(code)) {
    ahead.goDepth++;
    return { kind: 'open', name: word, dialect: 'go' };
  }
  if (word === 'else' || (word === 'elseif' && code !== word))
    return { kind: 'else', name: word, dialect: ahead.goDepth > 0 ? 'go' : 'mustache' };
  if (code === 'end' && ahead.goDepth > 0) {
    ahead.goDepth--;
    return { kind: 'close', name: 'end', dialect: 'go' };
  }
  if (code === 'sendSkip' || code.startsWith('sendSkip ')) return { kind: 'comment', name: '', dialect: 'mustache' };
  if (/^(?:template\s|\$\w+\s*:?=)/.test(code)) return { kind: 'comment', name: '', dialect: 'go' };
  if (/^[\w.-]+$/.test(code) && isWrapper(word, ahead)) return { kind: 'open', name: word, dialect: 'mustache' };
  return undefined;
}

function isWrapper(name: string, ahead: Lookahead): boolean {
  const closed = ahead.names(/\{\{~?\/\s{0,9}([\w.-]+)/g);
  return closed.has(name) && !ahead.names(/\{\{~?[#^]\s{0,9}([\w.-]+)/g).has(name);
}

/** i18next puts a format after a comma: `{{n, number}}`. */
function parseOutput(code: string): ReturnType<typeof parseExpression> {
  const formatted = /^([\w.-]+)\s*,\s*\w+(?:\([^)]*\))?$/.exec(code)?.[1];
  return formatted === undefined ? parseExpression(code) : { name: cleanName(formatted) };
}

function dialectOf(code: string): string {
  if (/^\d+$/.test(code)) return 'whatsapp';
  if (/^(?:\.|\$\.|or\s)/.test(code)) return 'go';
  if (code.startsWith('personalization_token(')) return 'hubspot';
  if (code.startsWith('${') || /\|\s*\w+\s*:\s/.test(code)) return 'liquid';
  if (/\|\s*\w+\s*[:(]/.test(code)) return 'jinja';
  return code.includes('|') ? 'liquid' : 'mustache';
}

function firstWord(code: string): string {
  return /^[\w./@-]+/.exec(code)?.[0]?.toLowerCase() ?? '';
}
