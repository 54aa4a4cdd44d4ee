/** String catalogues of Xcode (`.xcstrings`): JSON with each text in every language. Without a text of its own, a key is one. */

import { type Node, parseTree } from 'jsonc-parser';
import { allMessages } from '../data/catalogue.ts';
import { readChoices } from '../data/choices.ts';
import { type Choice, dataFile } from '../data/file.ts';
import type { DataPath, DataValue, DataValues } from '../data/value.ts';
import type { Range, Reading } from '../document.ts';
import { normalLocale } from '../locale.ts';
import { jsonString } from './string.ts';

/** Reads a catalogue that was walked as JSON. Plural forms and devices of one text share a unit. */
export function readXcstrings(source: string, { values, problems, comments }: DataValues, path: string): Reading {
  const file = dataFile(path, values);
  const [any] = values;
  const base = any ? file.textAt(any, ['sourceLanguage']) : undefined;
  const choices = [
    ...keyTexts(source, values.length > 0 && !/InfoPlist/i.test(path), base ?? 'en').flatMap((value) => allMessages(path, [value])),
    ...values.flatMap((value) => translation(value, path)),
  ];
  const shipped = choices.filter(({ value }) => isShipped(value.path, (at) => file.textAt(value, at), base));
  const ordered = shipped.toSorted((a, b) => a.value.range[0] - b.value.range[0]);
  const locale = base === undefined ? undefined : normalLocale(base);
  return readChoices(source, ordered, { comments, problems, ...(locale === undefined ? {} : { locale }) });
}

/** `strings.<key>.localizations.<language>….stringUnit.value`. */
function translation(value: DataValue, path: string): Choice[] {
  const [root, , list, language] = value.path;
  const isText = root === 'strings' && list === 'localizations' && value.path.at(-2) === 'stringUnit' && value.path.at(-1) === 'value';
  if (!isText) return [];
  // The key says what the text is for, not what is above it.
  const named = { ...value, path: value.path.slice(0, 2) };
  const locale = normalLocale(String(language));
  const isForm = value.path.includes('variations');
  return allMessages(path, [named], locale).map((choice) => ({
    ...choice,
    value,
    message: value.path.slice(0, 4),
    ...(isForm ? { isForm } : {}),
  }));
}

/** What the app no longer asks for, and what nobody has translated yet, is not shown. */
function isShipped(path: DataPath, textAt: (path: DataPath) => string | undefined, base: string | undefined): boolean {
  if (textAt([...path.slice(0, 2), 'extractionState']) === 'stale') return false;
  return textAt([...path.slice(0, -1), 'state']) !== 'new' || path[3] === base;
}

/** The keys that are texts of the source language themselves. */
function keyTexts(source: string, isSound: boolean, base: string): DataValue[] {
  const root = isSound ? parseTree(source, [], { allowTrailingComma: true }) : undefined;
  const strings = member(root, 'strings');
  return (strings?.children ?? []).flatMap((property) => {
    const [key, entry] = property.children ?? [];
    if (!key || isName(String(key.value)) || member(member(entry, 'localizations'), base)) return [];
    const range: Range = [key.offset, key.offset + key.length];
    const path: DataPath = ['strings', String(key.value)];
    // The code asks for this very text.
    return [{ path, cooked: jsonString(source, ...range), range, keyRange: range, document: 0, encode: () => undefined }];
  });
}

/** `settingsTitle`, `home.title`, `greeting`: texts have a blank, or start with a capital (`E-Mail`, `Loading...`), or are in a script without. */
function isName(key: string): boolean {
  return !/\s/.test(key) && /[\p{Ll}\d]\p{Lu}|[_.:][\p{L}\d_]|^\p{Ll}/u.test(key);
}

function member(node: Node | undefined, name: string): Node | undefined {
  return node?.children?.find((property) => property.type === 'property' && property.children?.[0]?.value === name)?.children?.[1];
}
