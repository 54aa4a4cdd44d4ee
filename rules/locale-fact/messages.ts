/** The same message in several locales. */

import type { SpokenFile, Statement } from '../../src/rule/index.ts';

/** What a message states, by locale. */
export type Message = ReadonlyMap<string, readonly Statement[]>;

/**
 * Messages of files that are translations of each other, or that hold several locales themselves. A message with a key is
 * found by its key; in running text, all that a page says of a topic is one message.
 */
export function messagesOf(files: readonly SpokenFile[]): Message[] {
  const messages = new Map<string, Map<string, Statement[]>>();
  for (const { family, statements } of files) {
    for (const statement of statements) {
      const key = keyOf(statement);
      if (key === undefined) continue;
      const id = JSON.stringify([family, key]);
      const message = messages.get(id) ?? new Map<string, Statement[]>();
      messages.set(id, message);
      const said = message.get(statement.locale);
      if (said) said.push(statement);
      else message.set(statement.locale, [statement]);
    }
  }
  return [...messages.values()].filter((message) => message.size > 1 && !areRecords(message));
}

/** Whether one file has several locales under a key that names none: the column of a table whose rows are each in a language. */
function areRecords(message: Message): boolean {
  const locales = new Map<string, string>();
  for (const [locale, statements] of message) {
    for (const { label, place } of statements) {
      if (!isKey(label) || withoutLocale(label, locale) !== label) continue;
      if ((locales.get(place.path) ?? locale) !== locale) return true;
      locales.set(place.path, locale);
    }
  }
  return false;
}

/** The key without the locale that stands in it (`es.returns.body`); else the topic. */
function keyOf({ label, locale, topic, scope }: Statement): string | undefined {
  if (isKey(label)) return withoutLocale(label, locale);
  return topic === undefined ? undefined : JSON.stringify([topic, scope]);
}

/** Whether a label is the key of a message, not what each page has. */
function isKey(label: string | undefined): label is string {
  return label !== undefined && !/^(?:body|description|title|subject)$/i.test(label);
}

/** `de.shop.returns`, `shop.returns[de]` and `returns_de` are one message with those of other locales. */
function withoutLocale(label: string, locale: string): string {
  const tags = [locale, locale.replace('-', '_'), locale.split('-', 1)[0] ?? locale];
  const parts = label.split(/(?<=[._[\]\s-])|(?=[._[\]\s-])/);
  return parts.filter((part) => !tags.some((tag) => tag.toLowerCase() === part.toLowerCase())).join('');
}
