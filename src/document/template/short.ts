/** Short forms on one line: `{name}`, `{KeyWord:…}`, `%s`, `%{x}`, `%name%`, `%%x%%`, `${x}`, `$t(x)`, `*|X|*`. */

import { classifyAmpscript } from './ampscript.ts';
import { parseExpression } from './expression.ts';
import type { Lookahead, Match } from './lookahead.ts';
import { outputText } from './own-text.ts';

/** Runs a sticky pattern at the offset. */
function matchHere(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}

/** Google and Microsoft Ads, Rasa, ICU, Java, Fluent. Not Markdown's `{.class}`, `{#id}`, `{: .x}`. */
export function matchSingleBrace(text: string, offset: number): Match | undefined {
  return matchAds(text, offset) ?? matchAdFunction(text, offset) ?? matchName(text, offset);
}

function matchAds(text: string, offset: number): Match | undefined {
  const found = matchHere(
    /\{(keyword|param[123]|customizer\.[^:{}\r\n]{1,80}|location\([^){}\r\n]{1,40}\)):([^{}\r\n]{0,200})\}/iy,
    text,
    offset,
  );
  if (!found) return undefined;
  const name = (found[1] ?? '').replace(/\s+/g, '').toLowerCase();
  return { end: offset + found[0].length, kind: 'output', name, fallback: found[2] ?? '', dialect: 'google-ads' };
}

/** `{=IF(device=mobile,a):b}`, `{=COUNTDOWN(…)}`; a countdown is also written without its `=`. */
function matchAdFunction(text: string, offset: number): Match | undefined {
  const found = matchHere(/\{(?:=([a-z_]{2,20})|((?:global_)?countdown))\([^{}\r\n]{0,300}\)(?::([^{}\r\n]{0,200}))?\}/iy, text, offset);
  if (!found) return undefined;
  const [all, marked, bare = '', fallback] = found;
  return {
    end: offset + all.length,
    kind: 'output',
    name: (marked ?? bare).toLowerCase(),
    ...(fallback === undefined ? {} : { fallback }),
    dialect: 'google-ads',
  };
}

/** `{{ name }` lacks a brace: its inner pair is no placeholder of its own. */
function matchName(text: string, offset: number): Match | undefined {
  return text[offset - 1] === '{' ? undefined : matchArgument(text, offset);
}

/** `{name}`, `{0}`, `{n, number}`, `{ $x }`; with a format of .NET or Python: `{0:N2}`, `{0,10:C}`, `{price:.2f}`, `{name!r}`. */
export function matchArgument(text: string, offset: number): Match | undefined {
  const found = matchHere(
    /\{[ \t]{0,3}((?:[$-]?[\p{L}_][\p{L}\p{N}_.-]{0,60})|\d{1,2})[ \t]{0,3}(?:,[ \t]{0,3}(?:number|date|time|duration|ordinal|spellout)[ \t]{0,3}(?:,[^{}\r\n]{0,80})?|(?<=\{\d{1,2})(?:,-?\d{1,3})?(?::[^{}\r\n]{1,40})?|![rsa]|:[<>=^]?[+,]?\d{0,3}(?:[.,]\d{0,3})?[a-zA-Z%])?\}/uy,
    text,
    offset,
  );
  if (!found) return undefined;
  const name = found[1] ?? '';
  const dialect = /^\d/.test(name) ? 'java' : /^[$-]/.test(name) ? 'fluent' : 'icu';
  return { end: offset + found[0].length, kind: 'output', name: name.replace(/^\$/, '').toLowerCase(), dialect };
}

/** `${x}` of JavaScript and FreeMarker, `$t(key)` of i18next. */
export function matchDollar(text: string, offset: number): Match | undefined {
  const value = matchHere(/\$\{([^{}\r\n]{1,200})\}/y, text, offset);
  if (value) return { end: offset + value[0].length, kind: 'output', ...dollarExpression(value[1] ?? ''), dialect: 'js' };
  const nested = matchHere(/\$t\(([\w.:-]{1,80})[^()\r\n]{0,100}\)/y, text, offset);
  return nested && { end: offset + nested[0].length, kind: 'output', name: (nested[1] ?? '').toLowerCase(), dialect: 'i18next' };
}

/** Without FreeMarker's brackets and built-ins: `(user.name)!`, `name?cap_first`. */
function dollarExpression(code: string): ReturnType<typeof parseExpression> {
  const { name, ...rest } = parseExpression(code);
  return { name: name.replace(/(?:\?[a-z_]+(?:\([^()]*\))?)+$/, '').replace(/^\((.*)\)$/, '$1'), ...rest };
}

/** `*|FNAME|*`, `*|FNAME:there|*`, `*|IF:X|*`. */
export function matchMailchimp(text: string, offset: number, ahead: Lookahead): Match | undefined {
  const found = matchHere(/\*\|([^|*\r\n]{1,200})\|\*/y, text, offset);
  if (!found) return undefined;
  const [name = '', fallback] = (found[1] ?? '').split(/:(.*)/s, 2);
  const word = name.trim().toLowerCase();
  const base = { end: offset + found[0].length, dialect: 'mailchimp' };
  // All of them but the groups and the feeds end with `END:IF`.
  if (/^(?:if|ifnot|interested)$/.test(word)) return { ...base, kind: 'open', name: word.replace('ifnot', 'if') };
  if (/^else(?:if)?$/.test(word)) return { ...base, kind: 'else', name: word };
  if (word === 'end') return { ...base, kind: 'close', name: (fallback ?? word).toLowerCase() };
  if (ahead.names(/\*\|END:(\w{1,40})\|\*/gi).has(word.toUpperCase()) && word !== 'if') return { ...base, kind: 'open', name: word };
  if (/^(?:mc|html|date|list|rss.*|feed.*)$/.test(word) && fallback !== undefined) {
    return { ...base, kind: 'output', name: `${word}:${fallback.replace(/\s+/g, '').toLowerCase()}` };
  }
  return { ...base, kind: 'output', name: word.replace(/\s+/g, ''), ...(fallback === undefined ? {} : { fallback }) };
}

/** Everything that starts with a percent sign. */
export function matchPercent(text: string, offset: number, ahead: Lookahead): Match | undefined {
  if (text[offset + 1] === '%') return matchSalesforce(text, offset, ahead);
  return matchNamed(text, offset) ?? (followsNumber(text, offset) ? matchPositional(text, offset) : matchPrintf(text, offset));
}

/** `%%First_Name%%`, `%%=v(@x)=%%`, `%%[ if … ]%%`; `%%` alone is a percent sign. */
function matchSalesforce(text: string, offset: number, ahead: Lookahead): Match | undefined {
  const dialect = 'ampscript';
  const name = matchHere(/%%([A-Za-z_][\w .-]{0,80})%%/y, text, offset);
  if (name && !followsNumber(text, offset)) {
    return { end: offset + name[0].length, kind: 'output', name: (name[1] ?? '').replace(/\s+/g, '').toLowerCase(), dialect };
  }
  const closer = text[offset + 2] === '=' ? '=%%' : text[offset + 2] === '[' ? ']%%' : '';
  const close = closer === '' ? -1 : ahead.find(closer, offset + 3);
  if (close < 0) return { end: offset + 2, kind: 'text', name: '', dialect };
  const code = text.slice(offset + 3, close).trim();
  const shown = closer === '=%%' ? outputText(text, offset + 3, close) : undefined;
  if (shown) return { end: close + 3, kind: 'comment', name: '', dialect, shown };
  if (closer === '=%%') return { end: close + 3, kind: 'output', name: code.replace(/\s+/g, '').toLowerCase(), dialect };
  return { end: close + 3, ...classifyAmpscript(code), dialect };
}

/** `%{x}` of Ruby, `%<x>d`, `%(x)s` of Python. */
function matchNamed(text: string, offset: number): Match | undefined {
  const found = matchHere(
    /%(?:\{([A-Za-z_][\w.]{0,80})\}|<(\w{1,80})>[-+0-9.]{0,8}[a-zA-Z]|\((\w{1,80})\)[-+0-9.]{0,8}[sdifgexr])/y,
    text,
    offset,
  );
  if (!found) return undefined;
  const [all, braced, angled, round] = found;
  // "50 %<b>off</b>" has a tag.
  if (angled !== undefined && followsNumber(text, offset)) return undefined;
  return {
    end: offset + all.length,
    kind: 'output',
    name: (braced ?? angled ?? round ?? '').toLowerCase(),
    dialect: round ? 'printf' : 'ruby',
  };
}

/** "100% discount" and "20 % sur" are no placeholders. */
function followsNumber(text: string, offset: number): boolean {
  return /\d[ \u00A0\u202F]?$/.test(text.slice(Math.max(0, offset - 2), offset));
}

/** `%1$s`, `%2$@`, and the plural forms of Apple's `.stringsdict`: `%#@files@`. */
function matchPositional(text: string, offset: number): Match | undefined {
  const forms = matchHere(/%(?:\d{1,2}\$?)?#@([\w.-]{1,80})@/y, text, offset);
  if (forms) return { end: offset + forms[0].length, kind: 'output', name: (forms[1] ?? '').toLowerCase(), dialect: 'printf' };
  const found = matchHere(/%(\d{1,2})\$(?:[-+0#,]?\d{0,3}(?:\.\d{1,3})?(?:hh|h|ll|l|q|z)?[sdiufFgGexXcS]|@)/y, text, offset);
  return found && { end: offset + found[0].length, kind: 'output', name: found[1] ?? '', dialect: 'printf' };
}

/** `%s`, `%d`, `%02d`, `%.2f`, `%lld`, `%@`; not `%d0` of an encoded URL, not the start of a word. */
function matchPrintf(text: string, offset: number): Match | undefined {
  const numbered = matchPositional(text, offset) ?? matchSymfony(text, offset);
  if (numbered) return numbered;
  // The number in a part of one of Xcode's messages.
  if (/^%arg(?!\w)/.test(text.slice(offset, offset + 5))) return { end: offset + 4, kind: 'output', name: 'arg', dialect: 'printf' };
  const found = matchHere(/%(?:@|(?:0\d)?(?:\.\d)?(?:ll|l|z|q|h)?([sSdiuf])(?![0-9])(?!\p{L}{3}))/uy, text, offset);
  if (!found) return undefined;
  const [all, conversion] = found;
  const next = text[offset + all.length] ?? '';
  if (conversion && /[di]/.test(conversion) && /[a-fA-F]/.test(next)) return undefined;
  return { end: offset + all.length, kind: 'output', name: (conversion ?? '@').toLowerCase(), dialect: 'printf' };
}

/** `%name%`. */
function matchSymfony(text: string, offset: number): Match | undefined {
  if (/[\w%]/.test(text[offset - 1] ?? '')) return undefined;
  const found = matchHere(/%([A-Za-z_][\w.-]{0,60}\w)%(?![\w%])/y, text, offset);
  return found && { end: offset + found[0].length, kind: 'output', name: (found[1] ?? '').toLowerCase(), dialect: 'symfony' };
}
