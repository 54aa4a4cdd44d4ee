/** A structured file as the dialects see it: its strings, to walk through and to look up. */

import type { Role } from '../document.ts';
import type { DataPath, DataValue } from './value.ts';

/** The strings of a file. */
export interface DataFile {
  /** Path of the file. */
  readonly path: string;
  readonly values: readonly DataValue[];
  /** The text at a path of the same document as a value. */
  textAt(value: DataValue, path: DataPath): string | undefined;
}

/** A value that customers read, and what it is. */
export interface Choice {
  readonly value: DataValue;
  readonly role: Role;
  /** Field as limits name it. */
  readonly field?: string;
  /** Path of the message that the value is part of. */
  readonly message: DataPath;
  readonly locale?: string;
  /** Whether the value is HTML even where it shows no tag. */
  readonly isHtml?: boolean;
}

/** Indexes the strings of a file. */
export function dataFile(path: string, values: readonly DataValue[]): DataFile {
  const texts = new Map(values.map((value) => [pathKey(value.document, value.path), value.cooked.text]));
  return { path, values, textAt: (value, at) => texts.get(pathKey(value.document, at)) };
}

/** A path as a key of a map; U+0000 is in no key. */
export function pathKey(document: number, path: DataPath): string {
  return `${document}\0${path.join('\0')}`;
}
