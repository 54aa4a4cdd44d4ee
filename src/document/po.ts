/** Reads gettext catalogues: `.po` by their translations, `.pot` by their source texts. */

import { byPaths } from './data/by-paths.ts';
import { readChoices } from './data/choices.ts';
import type { Choice } from './data/file.ts';
import { withoutMnemonics } from './data/mnemonics.ts';
import { keyedMessages } from './data/text-keys.ts';
import type { DataComment, DataPath, DataValue } from './data/value.ts';
import { localeOfPath } from './locale.ts';
import { type PoEntry, poEntries } from './po/entries.ts';
import { headerLocale } from './po/header.ts';
import { type PoMessage, poMessages, shownMessages } from './po/messages.ts';
import { poTokens } from './po/tokens.ts';
import type { Reader, ReadOptions } from './reader.ts';

/** Reads a `.po` or `.pot` file. What is fuzzy, obsolete or not translated is not shown to anybody, and not read. */
export const readPo: Reader = (source, { path, paths }) => {
  const { tokens, problems } = poTokens(source);
  const entries = poEntries(tokens);
  const file = poMessages(source, entries);
  const { shown, problems: repeats } = shownMessages(source, file);
  const locale = headerLocale(file.header ?? '');
  const values = textsOf(shown, isTemplate(path, file.messages, locale));
  return readChoices(source, choicesOf(path, values, paths), {
    comments: comments(entries),
    problems: [...problems, ...file.problems, ...repeats],
    ...(locale === undefined ? {} : { locale }),
  });
};

/**
 * Whether the source texts are what the file is about: a template, or a file that nothing was translated in.
 * The source texts of a file that waits for its French are not French.
 */
function isTemplate(path: string, messages: readonly PoMessage[], locale: string | undefined): boolean {
  if (/\.pot$/i.test(path)) return true;
  const language = locale ?? localeOfPath(path) ?? 'en';
  return /^en\b/.test(language) && messages.every(({ translations }) => translations.length === 0);
}

/** The texts to read, with the message that each is part of. */
function textsOf(messages: readonly PoMessage[], fromSource: boolean): ReadonlyMap<DataValue, DataPath> {
  const texts = new Map<DataValue, DataPath>();
  for (const { context, id, source, translations } of messages) {
    const message = context === undefined ? [id] : [context, id];
    const read = translations.length === 0 && fromSource ? source : translations;
    for (const value of read) texts.set(value, message);
  }
  return texts;
}

/** Plural forms of a message are texts of their own and share its unit. */
function choicesOf(path: string, texts: ReadonlyMap<DataValue, DataPath>, paths: ReadOptions['paths']): Choice[] {
  const messages = new Map([...texts].map(([{ range }, message]) => [range[0], message]));
  const values = withoutMnemonics([...texts.keys()]);
  const choices = paths ? byPaths(values, paths) : keyedMessages(path, values);
  return choices.map((choice) => {
    const isForm = typeof choice.value.path.at(-1) === 'number';
    // A subject shares its unit with the preheader beside it.
    const isMail = paths === undefined && (choice.role === 'subject' || choice.role === 'preheader');
    const message = isMail ? undefined : messages.get(choice.value.range[0]);
    return { ...choice, message: message ?? choice.message, ...(isForm ? { isForm } : {}) };
  });
}

/** A comment silences the message below it; above a message that is not in use, nothing. */
function comments(entries: readonly PoEntry[]): DataComment[] {
  return entries.flatMap(({ comments, range, parts }) =>
    comments.map(({ text, range: own }): DataComment => ({ text, range: own, scope: parts.length === 0 ? [own[1], own[1]] : range })),
  );
}
