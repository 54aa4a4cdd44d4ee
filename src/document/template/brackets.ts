/** Double square brackets: Mailjet's `[[data:name:"there"]]`, and the Handlebars that Iterable fills in from catalogues, `[[#catalog …]]`. */

import { parseExpression } from './expression.ts';
import type { Lookahead, Match } from './lookahead.ts';

/** What Mailjet fills in itself (documentation.mailjet.com, personalisation and footer links). */
const mailjet =
  /\[\[(?:(?:data|var):[^[\]\r\n]{1,200}|EMAIL_TO|UNSUB_LINK(?:_[A-Z]{2})?|PERMALINK|SHARE_[A-Z]{2,20}|POSTAL_ADDRESS|CAMPAIGN_ID)\]\]/y;

const handlebars = /\[\[([#^/]?)\s{0,9}([^[\]\r\n]{1,200})\]\]/y;

/** Matches what starts with `[[` at the offset. All else in brackets is a slot that nobody filled, or text. */
export function matchBrackets(text: string, offset: number, ahead: Lookahead): Match | undefined {
  if (text[offset + 1] !== '[') return undefined;
  mailjet.lastIndex = offset;
  const known = mailjet.exec(text)?.[0];
  if (known !== undefined)
    return { end: offset + known.length, kind: 'output', ...parseExpression(known.slice(2, -2)), dialect: 'mailjet' };
  handlebars.lastIndex = offset;
  const found = handlebars.exec(text);
  // Only a text that closes a block this way is known to be written so.
  if (!found || ahead.names(/\[\[\/\s{0,9}(\w{1,60})\s{0,9}\]\]/g).size === 0) return undefined;
  const [all, sign, code = ''] = found;
  const name = /^[\w.-]+/.exec(code)?.[0].toLowerCase() ?? '';
  const base = { end: offset + all.length, dialect: 'iterable' };
  if (sign === '#' || sign === '^') return { ...base, kind: 'open', name };
  if (sign === '/') return { ...base, kind: 'close', name };
  return name === 'else' ? { ...base, kind: 'else', name } : { ...base, kind: 'output', ...parseExpression(code) };
}
