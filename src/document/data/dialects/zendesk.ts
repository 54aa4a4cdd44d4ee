/**
 * Zendesk: what macros, triggers and automations send, and dynamic content.
 * Shapes: developer.zendesk.com, Macros, Triggers, Automations and Dynamic Content.
 */

import { type Choice, type DataFile, pathKey } from '../file.ts';
import { fitsEnd, type PathPattern, parsePattern } from '../pattern.ts';
import type { DataPath } from '../value.ts';
import { type Dialect, selectParts } from './dialect.ts';

/** Macros, triggers, automations. */
export const zendesk: Dialect = {
  name: 'zendesk',
  preset: 'zendesk',
  select(file) {
    const choices = [...actions(file), ...dynamicContent(file)];
    const notes = choices.length === 0 ? new Set() : internalNotes(file);
    return choices.filter(({ value, message, role }) => role === 'subject' || !notes.has(pathKey(value.document, message)));
  },
};

const dynamicContent = selectParts([['variants[]|content', 'body', 'body']], (choice, file) => {
  const { value, message } = choice;
  if (file.scalarAt(value, [...message, 'active']) === false) return undefined;
  const locale = locales.get(Number(file.scalarAt(value, [...message, 'locale_id']) ?? file.textAt(value, [...message, 'locale_id'])));
  return locale === undefined ? choice : { ...choice, locale };
});

/** Ids of languages that are the same in every account, as `/api/v2/locales/public` lists them. */
const locales: ReadonlyMap<number, string> = new Map([
  [1, 'en-US'],
  [2, 'es'],
  [8, 'de'],
  [9, 'zh-TW'],
  [10, 'zh-CN'],
  [13, 'pl'],
  [16, 'fr'],
]);

/** A text, `[channel, text]`, several of these, or `[who, subject, text]`. */
const actions = selectParts(
  [
    ['|actions[].value', 'body', 'body'],
    ['|actions[].value[]', 'body', 'body'],
    ['|actions[].value[][]', 'body', 'body'],
  ],
  (choice, file) => {
    const { value, message } = choice;
    // Nobody can use what is switched off; lists of the API hold it all the same.
    if (file.scalarAt(value, [...message, 'active']) === false) return undefined;
    const [, , , ...indexes] = value.path.slice(message.length);
    const field = file.textAt(value, [...message, ...value.path.slice(message.length, message.length + 2), 'field']) ?? '';
    return partOf(choice, field, indexes);
  },
);

/** Values of several parts: which is the subject, and which the text. */
const places: ReadonlyMap<string, { readonly subject?: number; readonly text: number }> = new Map([
  ['notification_user', { subject: 1, text: 2 }],
  ['notification_group', { subject: 1, text: 2 }],
  ['notification_sms_user', { text: 2 }],
]);

function partOf(choice: Choice, field: string, indexes: DataPath): Choice | undefined {
  const index = indexes.at(-1);
  if (field === 'subject') return index === undefined ? asSubject(choice) : undefined;
  // Before the text stands its channel.
  if (field.startsWith('comment_value') && index === 0) return undefined;
  if (field === 'comment_value') return choice;
  if (field === 'comment_value_html') return { ...choice, isHtml: true };
  const place = indexes.length === 1 ? places.get(field) : undefined;
  if (index === undefined || !place) return undefined;
  if (index === place.subject) return asSubject(choice);
  return index === place.text ? choice : undefined;
}

function asSubject(choice: Choice): Choice {
  return { ...choice, role: 'subject', field: 'subject' };
}

/** Macros whose comment is a note that only agents see. */
function internalNotes(file: DataFile): ReadonlySet<string> {
  const end: PathPattern = parsePattern('actions[].field');
  const notes = new Set<string>();
  for (const value of file.values) {
    if (value.cooked.text !== 'comment_mode_is_public' || !fitsEnd(value.path, end)) continue;
    const at = [...value.path.slice(0, -1), 'value'];
    if (String(file.scalarAt(value, at) ?? file.textAt(value, at)) === 'false') notes.add(pathKey(value.document, value.path.slice(0, -3)));
  }
  return notes;
}
