/** From the entries of a `.po` file to the texts that are shown. */

import { lastByKey } from '../data/last-by-key.ts';
import { repeatedKeys } from '../data/problem.ts';
import type { DataPath, DataValue } from '../data/value.ts';
import type { Problem, Range } from '../document.ts';
import type { Cooked } from '../map.ts';
import { endOfPart, type PoEntry, type PoPart } from './entries.ts';
import { encodePo, poText } from './text.ts';
import type { PoKeyword } from './tokens.ts';

/** One message: the source text or key that it is looked up by, and what is shown for it. */
export interface PoMessage {
  readonly context: string | undefined;
  readonly id: string;
  /** The source text: `msgid`, then `msgid_plural`. */
  readonly source: readonly DataValue[];
  /** The translations that there are: `msgstr`, or all of its plural forms. */
  readonly translations: readonly DataValue[];
  readonly isFuzzy: boolean;
  /** The whole entry. */
  readonly range: Range;
  /** The keyword and text of `msgid`. */
  readonly idRange: Range;
}

/** The messages of a file and its header. */
export interface PoMessages {
  /** `Language: de` and so on, where the file has it. */
  readonly header: string | undefined;
  readonly messages: readonly PoMessage[];
  readonly problems: readonly Problem[];
}

/** Takes the messages out of entries. */
export function poMessages(source: string, entries: readonly PoEntry[]): PoMessages {
  const problems: Problem[] = [];
  const messages = entries.flatMap((entry) => message(source, entry, problems) ?? []);
  const isHeader = ({ id, context }: PoMessage): boolean => id === '' && context === undefined;
  const header = messages.find(isHeader)?.translations[0]?.cooked.text;
  return { header, messages: messages.filter((each) => !isHeader(each)), problems };
}

function message(source: string, entry: PoEntry, problems: Problem[]): PoMessage | undefined {
  const idPart = part(entry, 'msgid');
  const strings = entry.parts.filter(({ name }) => name === 'msgstr');
  const fault = idPart === undefined ? missingId(entry) : strings.length === 0 ? missingText(idPart) : undefined;
  if (fault) problems.push(fault);
  if (idPart === undefined) return undefined;
  const text = ({ chunks }: PoPart): Cooked =>
    poText(
      source,
      chunks.map(({ range }) => range),
      problems,
    );
  const contextPart = part(entry, 'msgctxt');
  const context = contextPart && text(contextPart).text;
  const id = text(idPart);
  const pluralPart = part(entry, 'msgid_plural');
  const path: DataPath = context === undefined ? [short(id.text)] : [short(context), short(id.text)];
  const idRange = rangeOf(idPart);
  const value = (from: PoPart, cooked: Cooked, form: number | undefined): DataValue => ({
    path: form === undefined ? path : [...path, form],
    cooked,
    range: rangeOf(from),
    keyRange: idRange,
    document: 0,
    encode: encodePo,
  });
  const plural = pluralPart && text(pluralPart);
  const originalOf = (form: number | undefined): Cooked => (form !== undefined && form > 0 && plural ? plural : id);
  const translations = strings.map((from) => ({ ...value(from, text(from), from.form), original: originalOf(from.form) }));
  return {
    context,
    id: id.text,
    source: [value(idPart, id, pluralPart && 0), ...(pluralPart && plural ? [value(pluralPart, plural, 1)] : [])],
    translations: translations.filter(({ cooked }) => cooked.text !== ''),
    isFuzzy: entry.isFuzzy,
    range: entry.range,
    idRange,
  };
}

function part({ parts }: PoEntry, name: PoKeyword): PoPart | undefined {
  return parts.find((each) => each.name === name);
}

function rangeOf(part: PoPart): Range {
  return [part.range[0], endOfPart(part)];
}

function missingId({ parts, range }: PoEntry): Problem | undefined {
  if (!parts.some(({ name }) => name === 'msgstr' || name === 'msgctxt')) return undefined;
  return { reason: 'The `msgid` of this message is missing, so it is never shown.', range: parts[0]?.range ?? range, severity: 'error' };
}

function missingText({ range }: PoPart): Problem {
  return {
    reason: 'The `msgstr` of this message is missing. Write `msgstr ""` where there is no translation yet.',
    range,
    severity: 'error',
  };
}

/** The beginning of a text, for a label. */
function short(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  const characters = [...line.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 60).join('').trimEnd()}…` : line;
}

/** Messages that are shown, without those that stand again further down. */
export function shownMessages(source: string, { messages }: PoMessages): { shown: PoMessage[]; problems: Problem[] } {
  const live = messages.filter(({ isFuzzy }) => !isFuzzy);
  const { last, repeats } = lastByKey(live, messageKey, ({ idRange }) => idRange);
  const named = repeats.map((repeat) => ({ ...repeat, key: short(repeat.key.slice(repeat.key.indexOf('\x04') + 1)) }));
  return { shown: [...last.values()], problems: repeatedKeys(source, named) };
}

/** Context and id as gettext joins them in a compiled file. */
function messageKey({ context, id }: PoMessage): string {
  return context === undefined ? id : `${context}\x04${id}`;
}
