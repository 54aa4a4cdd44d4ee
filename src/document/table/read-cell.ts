/** Reads the text of a cell: plain, HTML, with line breaks written out, or a list of assets. */

import { copyEscaped } from '../data/escapes.ts';
import { isText } from '../data/prose-value.ts';
import { type DataPath, pathLabel } from '../data/value.ts';
import type { Field, Reading } from '../document.ts';
import { readHtml } from '../html.ts';
import { jsonValues } from '../json/values.ts';
import { type Cooked, sliceCooked, TextBuilder, trimCooked } from '../map.ts';
import { readPlain } from '../plain.ts';
import { emptyReading, placeProblems } from '../reader.ts';
import { visibleText, wholeText } from '../whole-text.ts';
import type { CellPlace, Column } from './column.ts';
import { plainReading } from './plain-cell.ts';

/** Values that stand for no value: `[]` erases one in Google Ads Editor, `delete_value` in Microsoft's sheets; reports write ` --`. */
const nothing = /^(?:\[\]|NULL|--?|delete_value)?$/;

/** Lists and trees of texts: Microsoft's assets, Shopify's lists and rich texts. */
const json = /^(?:\[\s*[{"]|\{\s*"type"\s*:\s*"root")/;

/** Reads what a cell holds. */
export function readCell(value: Cooked, column: Column, place: CellPlace): Reading[] {
  const whole = trimCooked(value);
  if (nothing.test(whole.text)) return [];
  if (json.test(whole.text)) return readJson(whole, column, place);
  if (column.separator) return split(whole, column.separator).map((part) => readText(trimCooked(part), column, place));
  return [readText(whole, column, place)];
}

function split(value: Cooked, separator: RegExp): Cooked[] {
  const parts: Cooked[] = [];
  let start = 0;
  for (const { 0: text, index } of value.text.matchAll(separator)) {
    parts.push(sliceCooked(value, start, index));
    start = index + text.length;
  }
  return [...parts, sliceCooked(value, start, value.text.length)];
}

/** Each text in a JSON value is one of its own, with two maps one inside the other. */
function readJson(value: Cooked, column: Column, place: CellPlace): Reading[] {
  const { values, problems } = jsonValues(value.text);
  const readings = values
    .filter(({ path }) => holdsText(path))
    .map(({ path, cooked, encode }) => {
      const label = pathLabel([place.label, ...path]);
      const encodeBoth = (replacement: string): string | undefined => {
        const encoded = encode(replacement);
        return encoded === undefined ? undefined : place.encode(encoded);
      };
      return readText({ text: cooked.text, map: cooked.map.through(value.map) }, column, { ...place, label, encode: encodeBoth });
    });
  return problems.length === 0 ? readings : [...readings, { ...emptyReading, problems: placeProblems(problems, value.map) }];
}

/** The text of an asset (`[0].text`), an item of a list (`[0]`), or a piece of a rich text (`children[0].children[0].value`). */
function holdsText(path: DataPath): boolean {
  const last = path.at(-1);
  if (path.length < 3) return path.length === 1 ? typeof last === 'number' : last === 'text';
  return last === 'value' && path[0] === 'children';
}

function readText(written: Cooked, column: Column, place: CellPlace): Reading {
  const { value, encode } = column.hasEscapedBreaks ? withBreaks(written, place) : { value: written, encode: place.encode };
  if (value.text === '' || column.sentinel?.test(value.text) || (column.isMixed && !isCopy(value.text))) return emptyReading;
  const at = encode === place.encode ? place : { ...place, encode };
  const plain = plainReading(value, column, at);
  if (plain) return plain;
  const isHtml = column.isHtml === true || /<(?:\/[a-z]|[a-z][a-z0-9]{0,9}(?:\s|\/?>))/i.test(value.text);
  const { fields: _, locale: __, ...reading } = isHtml ? readHtml(value, at) : readPlain(value, at);
  const text = isHtml ? visibleText(reading.segments) : wholeText(value);
  const field: Field = { ...text, name: place.field, label: place.label, role: place.role, unit: place.unit };
  return { ...reading, fields: text.text === '' ? [] : [field] };
}

/** No handles (`london-dry-gin`), lists of them, numbers or addresses. */
function isCopy(text: string): boolean {
  return isText(text) && !/^(?:[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*(?:[;,]\s*|$))+$/u.test(text);
}

/** The text with `\n` as line feeds. */
function withBreaks(written: Cooked, { encode }: CellPlace): { readonly value: Cooked; readonly encode: CellPlace['encode'] } {
  const encodeBreaks: CellPlace['encode'] = (replacement) =>
    replacement.includes('\\n') ? undefined : encode(replacement.replaceAll('\n', '\\n'));
  if (!written.text.includes('\\n')) return { value: written, encode: encodeBreaks };
  const builder = new TextBuilder(written.text);
  copyEscaped(builder, written.text, [0, written.text.length], /\\n/g, () => '\n');
  const { text, map } = builder.finish();
  return { value: trimCooked({ text, map: map.through(written.map) }), encode: encodeBreaks };
}
