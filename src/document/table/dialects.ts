/** Tables of known products, and how headers are compared. */

import { copyKey, normalKey } from '../data/copy-key.ts';
import { adDialects } from './ad-dialects.ts';
import { alt, body, type Column, cta, htmlBody, type TableDialect } from './column.ts';
import { productDialects } from './product-dialects.ts';

/** Replies that agents send. */
const macros: TableDialect = {
  id: 'macros',
  isPreset: false,
  marks: [
    ['body', 'content', 'contenthtml', 'bodyhtml', 'bodytext', 'message', 'reply', 'text'],
    ['shortcut', 'shortcode', 'macro', 'macroname', 'macrotitle', 'tags', 'folder', 'intent', 'visibility', 'usage', 'usagecount'],
  ],
  columns: {
    subject: { field: 'subject', role: 'subject' },
    body,
    content: body,
    contenthtml: htmlBody,
    bodyhtml: htmlBody,
    bodytext: body,
    message: body,
    reply: body,
    text: body,
  },
};

/** Tried in order; the first that fits is taken. */
export const tableDialects: readonly TableDialect[] = [...adDialects, ...productDialects, macros];

/** Columns of tables of no known product, besides those that are copy in every format. */
const generic: Readonly<Record<string, Column>> = {
  body,
  bodytext: body,
  bodyhtml: htmlBody,
  html: htmlBody,
  text: body,
  message: body,
  content: body,
  contenthtml: htmlBody,
  copy: body,
  reply: body,
  response: body,
  primarytext: body,
  alttext: alt,
  imagealttext: alt,
  calltoaction: cta,
  button: cta,
};

/** The column of a table of no known product. */
export function genericColumn(name: string): Column | undefined {
  return own(generic, name) ?? copyKey([name]);
}

/** The column of a product's table; `header` as written, `name` as it is compared. */
export function dialectColumn(dialect: TableDialect, header: string, name: string): Column | undefined {
  return own(dialect.columns, name) ?? dialect.patterns?.find(([pattern]) => pattern.test(header))?.[1];
}

/** A header as it is compared: no case, no separators, no number at the end of a word. `undefined` for columns that are never copy. */
export function columnName(header: string): string | undefined {
  if (/#original\s*$/i.test(header)) return undefined;
  return normalKey(header.replace(/(?<=\D)\d{1,2}(?=[\s)\]]|$)/g, ''));
}

/**
 * The product whose table has these (normalised) headers.
 *
 * @param preset - The channel's: its table is known by one column alone.
 */
export function findDialect(names: ReadonlySet<string>, preset: string | undefined): TableDialect | undefined {
  const fits = ({ marks }: TableDialect): boolean => marks.every((alternatives) => alternatives.some((name) => names.has(name)));
  const hasColumn = ({ columns }: TableDialect): boolean => Object.keys(columns).some((name) => names.has(name));
  return tableDialects.find(fits) ?? tableDialects.find((dialect) => dialect.id === preset && hasColumn(dialect));
}

function own<T>(map: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
