/** Replies that agents or a chat widget pick from a list: the text goes to customers, its name does not. */

import { normalLocale } from '../locale.ts';
import type { Choice, DataFile } from './file.ts';
import { isPhrase } from './prose-value.ts';
import { markTwin } from './twins.ts';
import type { DataPath, DataValue } from './value.ts';

const bodies = new Set([
  'body',
  'content',
  'text',
  'message',
  'response',
  'reply',
  'answer',
  'body_html',
  'content_html',
  'body_text',
  'html',
]);
/** What a file of replies says of itself. */
const notes = new Set(['title', 'name', 'description', 'category', 'author', 'tags', 'note', 'notes', 'comment']);
const internals = ['shortcut', 'shortcuts', 'short_code', 'shortcode', 'short-code'];
const lists = /canned|saved[_ -]?repl|quick[_ -]?repl|macro|snippet/i;

/** The replies of a file; empty if it holds none. */
export function cannedReplies(file: DataFile): Choice[] {
  const replies = file.values.flatMap((value) => reply(value, file) ?? []);
  return replies.length > 0 ? replies : file.values.filter((value) => isNamedReply(value, file)).map(named);
}

/** `greeting: Hello and welcome.` in a map that is named for replies. */
function isNamedReply({ path, cooked }: DataValue, file: DataFile): boolean {
  const map = path.at(-2);
  const isListed = typeof map === 'string' ? lists.test(map) : path.length === 1 && lists.test(file.path);
  return isListed && !notes.has(String(path.at(-1)).toLowerCase()) && isPhrase(cooked.text);
}

function named(value: DataValue): Choice {
  return { value, role: 'body', field: 'body', message: value.path };
}

function reply(value: DataValue, file: DataFile): Choice | undefined {
  const key = value.path.at(-1);
  const message = value.path.slice(0, -1);
  if (typeof key !== 'string' || !(key === 'subject' || bodies.has(key)) || !isReply(file, value, message)) return undefined;
  const text = ['locale', 'language', 'lang'].map((name) => file.textAt(value, [...message, name])).find((name) => name !== undefined);
  const locale = text === undefined ? undefined : normalLocale(text);
  const found = locale === undefined ? {} : { locale };
  if (key === 'subject') return { value, role: 'subject', field: 'subject', message, ...found };
  return markTwin({ value, role: 'body', field: 'body', message, isHtml: key.endsWith('html'), ...found }, file);
}

/** An object with a text and a shortcut, or with a text in a list that is named for replies. */
function isReply(file: DataFile, value: DataValue, message: DataPath): boolean {
  const has = (name: string): boolean => file.textAt(value, [...message, name]) !== undefined;
  if (internals.some(has)) return true;
  if (![...bodies].some(has)) return false;
  const names = message.filter((step) => typeof step === 'string');
  return names.some((name) => lists.test(name)) || lists.test(file.path);
}
