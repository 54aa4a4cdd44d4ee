/** Forms of one message: plural forms and genders, under keys that say so. */

import type { DataFile } from './file.ts';
import type { DataPath, DataValue } from './value.ts';

/** Plural categories of CLDR. */
const categories = /^(?:zero|one|two|few|many|other)$/;
/** i18next writes the form behind the key: `item_one`, `place_ordinal_few`, `friend_male_other`. */
const suffix = /^(.+?)(?:_ordinal)?_(?:zero|one|two|few|many|other)$/;

/** The message that a value is a form of: its own path, if it is the only one. */
export function messagePath(file: DataFile, value: DataValue): DataPath {
  const parent = value.path.slice(0, -1);
  const key = value.path.at(-1);
  if (typeof key !== 'string') return value.path;
  const has = (name: string): boolean => file.textAt(value, [...parent, name]) !== undefined;
  if (categories.test(key) && has('other')) return parent;
  const [, stem] = suffix.exec(key) ?? [];
  const counted = stem !== undefined && has(key.replace(/[^_]+$/, 'other')) ? stem : key;
  const singular = /^(.+)_plural$/.exec(counted)?.[1];
  if (singular !== undefined && has(singular)) return [...parent, singular];
  return [...parent, counted.replace(/_(?:male|female|neutral)$/, '')];
}

/** Whether a value says something of the plural forms beside it to translators or tools, as go-i18n writes it. */
export function isNote(file: DataFile, value: DataValue): boolean {
  const key = String(value.path.at(-1));
  return (
    /^(?:description|hash|context|comment|leftDelim|rightDelim)$/.test(key) &&
    file.textAt(value, [...value.path.slice(0, -1), 'other']) !== undefined
  );
}
