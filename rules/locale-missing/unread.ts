/** Keys of a catalogue that no text was read for: their texts are empty, or have no words (`{count}`, an address). */

import type { Document, MessageText, Range } from '../../src/rule/index.ts';

/** What stands under such keys. */
export interface Unread {
  /** Names of keys, without those above them. */
  readonly names: readonly string[];
  /** Those whose text is empty, with the source range of the pair. */
  readonly empty: readonly { readonly name: string; readonly range: Range }[];
}

/** A key with the beginning of its value: name, then what shows that it is empty. */
const pairs: Readonly<Record<string, RegExp>> = {
  json: /"((?:[^"\\]|\\.){1,300})"\s{0,20}:\s{0,20}(?:"([ \t]*")?|(?=[{[]))/g,
  yaml: /^[ \t]{0,60}(?:- )?(?:["']([^"'\n]{1,200})["']|([\w. /@$-]{1,200}?)):[ \t]{1,20}(?:(["']{2}|~|null)[ \t]*$|\S)/gm,
  toml: /^[ \t]*"?([\w.-]{1,200})"?[ \t]*=[ \t]*(["']{2}[ \t]*$)?/gm,
  properties: /^[ \t]*([^\s:=#!][^\s:=]{0,200})[ \t]*[=:](?:([ \t]*)$|)/gm,
  strings: /"((?:[^"\\]|\\.){1,300})"\s{0,20}=\s{0,20}"([ \t]*")?/g,
  xml: /<(?:string|data|item|plurals|string-array)\b[^<>]{0,200}?\bname="([^"]{1,200})"[^<>]{0,100}?(?:(\/>|>\s*<\/string>)|>)/g,
  fluent: /^(?:-?[a-zA-Z][\w-]{0,200}|[ \t]+\.[a-zA-Z][\w-]{0,100})(?=[ \t]*=)/gm,
};

/** The keys of a document that are not among its messages. */
export function unreadKeys({ source, format }: Document, messages: readonly MessageText[]): Unread {
  const pattern = pairs[format];
  if (!pattern) return { names: [], empty: [] };
  const read = new Set(messages.map(({ key }) => lastName(key)));
  const names = new Set<string>();
  const empty: { name: string; range: Range }[] = [];
  for (const found of source.matchAll(pattern)) {
    const name = nameIn(found, format);
    if (name === '' || read.has(name)) continue;
    names.add(name);
    const isEmpty = found[format === 'yaml' ? 3 : 2] !== undefined;
    if (isEmpty) empty.push({ name, range: trimmed(found) });
  }
  return { names: [...names], empty };
}

function trimmed({ 0: text, index }: RegExpExecArray): Range {
  return [index + text.length - text.trimStart().length, index + text.trimEnd().length];
}

function nameIn([all, first, second]: RegExpExecArray, format: string): string {
  return format === 'fluent' ? all.trim().replace(/^\./, '') : (first ?? (format === 'yaml' ? second : undefined) ?? '');
}

/** The last key of a path, without indexes and plural forms. */
export function lastName(key: string): string {
  const path = key.replace(/(?:\[\d+\])+$/, '');
  return /\["(.*)"\]$/.exec(path)?.[1] ?? /[^.[\]]*$/.exec(path)?.[0] ?? path;
}
