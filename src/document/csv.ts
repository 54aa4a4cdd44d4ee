/** Reads tables: ad exports, product feeds, macros, translations. */

import type { Problem } from './document.ts';
import type { Reader } from './reader.ts';
import { findLayout } from './table/header.ts';
import { readRows } from './table/rows.ts';
import { type Table, tokenizeCsv } from './table/tokens.ts';

/** Reads a CSV or TSV file. */
export const readCsv: Reader = (source, options) => {
  const table = tokenizeCsv(source);
  const layout = findLayout(table, options);
  const { segments, fields, tags, directives, problems } = readRows(table, layout);
  const preset = layout.preset === undefined ? {} : { preset: layout.preset };
  const reading = { segments, fields, tags, directives, ...preset };
  if (layout.columns.length > 0) return { ...reading, problems: [...table.problems, ...layout.problems, ...problems] };
  // Without a channel's word for it, a table of data is no place to look for mistakes.
  const isSilent = options.preset === undefined || source.trim() === '';
  return { ...reading, problems: isSilent ? layout.problems : [noCopy(table)] };
};

function noCopy(table: Table): Problem {
  const reason =
    'No column of this table is known to hold text. Name the columns in the guide: `columns: { <header or number>: <field> }`.';
  return { reason, range: table.rows[0]?.range ?? [0, 0], severity: 'warning' };
}
