/** YAML text → plain data with places. Broken YAML is findings, never an exception. */

import { type Document, isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Finding } from '../../rule/finding.ts';
import { checkNodes } from './check.ts';
import { Places } from './places.ts';
import { type Complaint, type Trouble, trouble } from './wording.ts';

/** A guide's file, read. */
export interface YamlFile {
  readonly places: Places;
  /** Absent if the YAML is broken. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

/** Parts of the guide in which every scalar is a text: `0800`, `1.50` and `true` are what they look like. */
const textParts: ReadonlySet<string> = new Set(['brand', 'names', 'terms', 'facts', 'copy', 'questions', 'claims']);

/** Reads the text of a guide. */
export function readYaml(source: string, path: string): YamlFile {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  try {
    return read(text, path);
  } catch {
    // Parser and visitor recurse: the stack ends before the brackets do.
    return broken(new Places(path, text), [{ start: 0, end: 0, reason: 'This is nested too deep to read.' }]);
  }
}

function read(text: string, path: string): YamlFile {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const places = new Places(path, text, document);
  const quotes = quotedStarts(document);
  const complaints = distinct([...document.errors, ...document.warnings]).map((error) => trouble(error, text, (end) => quotes.get(end)));
  const troubles = complaints.length > 0 ? complaints : checkNodes(document, text, places);
  if (troubles.length > 0) return broken(places, troubles);
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return empty(places);
  if (!isMap(document.contents)) return broken(places, [notAMap(document, text)]);
  keepTexts(document);
  return withData(document, places);
}

/** The parser takes a line that is indented too far for a key twice over. */
function distinct(complaints: readonly Complaint[]): Complaint[] {
  const multiline = new Set(complaints.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]));
  return complaints.filter(({ code, pos }) => code !== 'BLOCK_AS_IMPLICIT_KEY' || !multiline.has(pos[0]));
}

/** The library limits how often aliases are followed, so that a few lines can't expand to gigabytes. */
function withData(document: Document, places: Places): YamlFile {
  try {
    const data = document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
    return { places, data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)), findings: [] };
  } catch {
    return broken(places, [{ start: 0, end: 0, reason: 'The aliases (`*name`) expand to too much; write the values out.' }]);
  }
}

function empty(places: Places): YamlFile {
  const place = places.range(0, 0);
  const reason = 'The style guide is empty, so the defaults apply.';
  return { places, data: {}, findings: [{ ruleId: 'guide', severity: 'warning', place, reason }] };
}

/** At most one finding a line: what follows is mostly the same mistake. */
function broken(places: Places, troubles: readonly Trouble[]): YamlFile {
  const byLine = new Map<number, Finding>();
  for (const { start, end, reason } of troubles.toSorted((a, b) => a.start - b.start)) {
    const place = places.range(start, end);
    if (!byLine.has(place.start.line)) byLine.set(place.start.line, { ruleId: 'guide', severity: 'error', place, reason });
  }
  return { places, findings: [...byLine.values()] };
}

function notAMap(document: Document, text: string): Trouble {
  const [start, valueEnd] = document.contents?.range ?? [0, 0];
  const line = text.slice(start, valueEnd).search(/\r?\n|$/);
  const what = isScalar(document.contents) ? 'a text' : 'a list';
  return { start, end: start + line, reason: `The style guide is ${what}, expected a map of settings such as \`brand: Alder & Oak\`.` };
}

function quotedStarts(document: Document): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) starts.set(range[1], range[0]);
    },
  });
  return starts;
}

function keepTexts(document: Document): void {
  visit(document, {
    Scalar(_, node, ancestors) {
      if (!isInTextPart(ancestors)) return;
      if (typeof node.value === 'number' || typeof node.value === 'boolean') node.value = node.source ?? String(node.value);
    },
  });
}

/** Whether a node is in such a part of the guide, or of one of its overrides. An option of a rule may have the same name, and keeps its type. */
function isInTextPart([, , top, , , ofOverride]: readonly unknown[]): boolean {
  const key = keyOf(top);
  return textParts.has(key === 'overrides' ? keyOf(ofOverride) : key);
}

function keyOf(pair: unknown): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}
