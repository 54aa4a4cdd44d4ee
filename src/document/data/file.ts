/** A structured file as the dialects see it: its strings, to walk through and to look up. */

import type { Role } from '../document.ts';
import type { DataPath, DataScalar, DataValue } from './value.ts';

/** The strings of a file. */
export interface DataFile {
  /** Path of the file. */
  readonly path: string;
  readonly values: readonly DataValue[];
  /** Preset that the guide names for the file. */
  readonly preset?: string;
  /** Locale that the guide finds in the path. */
  readonly pathLocale?: string;
  /** The text at a path of the same document as a value. */
  textAt(value: DataValue, path: DataPath): string | undefined;
  /** The number, `true` or `false` at a path of the same document as a value. */
  scalarAt(value: DataValue, path: DataPath): number | boolean | undefined;
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
  /** Whether the text is shown instead of others of its message: a plural form, the plain text of an HTML mail. */
  readonly isForm?: true;
  /** What the file says that the message is for. */
  readonly category?: string;
}

/**
 * Indexes the strings of a file; when first asked, because most files are never looked up in.
 *
 * @param scalars - What the file holds besides strings.
 * @param named - What the guide says of the file.
 */
export function dataFile(
  path: string,
  values: readonly DataValue[],
  scalars: readonly DataScalar[] = [],
  named: Pick<DataFile, 'preset' | 'pathLocale'> = {},
): DataFile {
  let texts: ReadonlyMap<string, string> | undefined;
  let others: ReadonlyMap<string, number | boolean> | undefined;
  return {
    path,
    values,
    ...(named.preset === undefined ? {} : { preset: named.preset }),
    ...(named.pathLocale === undefined ? {} : { pathLocale: named.pathLocale }),
    textAt(value, at) {
      texts ??= new Map(values.map((each) => [pathKey(each.document, each.path), each.cooked.text]));
      return texts.get(pathKey(value.document, at));
    },
    scalarAt(value, at) {
      others ??= new Map(scalars.map((each) => [pathKey(each.document, each.path), each.value]));
      return others.get(pathKey(value.document, at));
    },
  };
}

/** A path as a key of a map; U+0000 is in no key. */
export function pathKey(document: number, path: DataPath): string {
  return `${document}\0${path.join('\0')}`;
}
