/** What one message states in several locales. */

import { type Siblings, siblingsOf, withoutLocale } from './siblings.ts';
import type { SpokenFile, Statement } from './statement.ts';

/** What a message states, by locale. */
export type Message = ReadonlyMap<string, readonly Statement[]>;

/** A message with a key is found by its key; in running text, all that a page says of a topic is one message. */
export function messagesOf(files: readonly SpokenFile[]): Message[] {
  const said = files.flatMap(({ family, statements }) => statements.map((statement) => ({ family, statement })));
  const found = siblingsOf(said, ({ family, statement }) => {
    const { label, locale, place } = statement;
    const key = keyOf(statement);
    if (key === undefined) return undefined;
    return { family, path: place.path, locale, key, namesLocale: !isKey(label) || withoutLocale(label, locale) !== label };
  });
  return found.map(statementsOf);
}

function statementsOf({ texts }: Siblings<{ readonly statement: Statement }>): Message {
  return new Map([...texts].map(([locale, said]) => [locale, said.map(({ statement }) => statement)]));
}

/** The key without the locale that stands in it (`es.returns.body`); else the topic. */
function keyOf({ label, locale, topic, scope, place }: Statement): string | undefined {
  if (isKey(label)) return byNumber.test(label) ? numberedKey(label, locale, place.path) : withoutLocale(label, locale);
  return topic === undefined ? undefined : JSON.stringify([topic, scope]);
}

/** The place in a list, with all that stands above it: `macros[4]` of `macros[4].value`. */
const byNumber = /^.*\[\d+\]/;

/** The order of a list is another one in each file, and under each locale; only what one item says in several locales (`[4].body.es`) is one message. */
function numberedKey(label: string, locale: string, path: string): string | undefined {
  const [item = ''] = byNumber.exec(label) ?? [];
  return withoutLocale(item, locale) === item ? JSON.stringify([path, withoutLocale(label, locale)]) : undefined;
}

/** Whether a label is the key of a message, not what each page has. */
function isKey(label: string | undefined): label is string {
  return label !== undefined && !/^(?:body|description|title|subject)$/i.test(label);
}
