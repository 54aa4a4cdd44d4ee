/** Reads the text of markup: HTML and what is like it. */

import type { Place, Range, Reading } from '../document.ts';
import { normalLocale } from '../locale.ts';
import { type Cooked, sliceCooked } from '../map.ts';
import { tagsOf } from '../placeholder.ts';
import type { FieldPlace } from '../plain/headers.ts';
import { readPlain } from '../plain.ts';
import { merged, overlapsAny } from '../ranges.ts';
import { emptyReading, type TextReader } from '../reader.ts';
import { createField, inSourceOrder } from '../segments.ts';
import { hideParts, scanTemplate, type TemplateText } from '../template/text.ts';
import { type WholeText, wholeText } from '../whole-text.ts';
import { elementProse, readBlocks } from './blocks.ts';
import { templateCommentDirectives } from './directives.ts';
import { leadingLines, subjectComment } from './front.ts';
import { readJsonLd } from './json-ld.ts';
import { type MarkupKind, mail, page } from './roles.ts';
import { type TemplateBlock, templateBlocks } from './template-blocks.ts';
import { type HtmlElement, parseHtml } from './tree.ts';

/** Reads HTML that stands anywhere: a file, a cell, a JSON string. */
export const readHtml: TextReader = (cooked, place) => readMarkup(cooked, place, page);

/** Reads the HTML of a mail that has its subject elsewhere. */
export const readMailHtml: TextReader = (cooked, place) => readMarkup(cooked, place, { ...mail, isNamed: true });

/** Reads markup as a page or as a mail. */
export function readMarkup(cooked: Cooked, place: Place, kind: MarkupKind): Reading {
  return readTemplateMarkup(scanTemplate(cooked), place, kind);
}

/** Reads markup whose template syntax is known. */
export function readTemplateMarkup(scanned: TemplateText, place: Place, kind: MarkupKind): Reading {
  const named = place.role === 'body' ? namedTexts(scanned, kind) : [];
  const text = hideParts(
    scanned,
    named.map(({ whole }) => ({ range: whole, mask: blanked(scanned.masked, whole) })),
  );
  const root = parseHtml(text.masked);
  const isNamed = named.some(({ field }) => field === 'subject');
  const blocks = readBlocks(root, text, place, isNamed ? { ...kind, isNamed } : kind);
  const parts = named.map((each) => readNamed(scanned, each, place));
  const locale = documentLocale(root);
  return {
    segments: inSourceOrder([...parts.flatMap(({ segments }) => segments), ...blocks.segments, ...readJsonLd(root, text, place, readHtml)]),
    fields: [...parts.flatMap(({ fields }) => fields), ...blocks.fields],
    tags: tagsOf(scanned.index.tokens, scanned.cooked.map),
    directives: [...blocks.directives, ...templateCommentDirectives(text, root), ...parts.flatMap(({ directives }) => directives)],
    problems: [],
    ...(locale === undefined ? {} : { locale }),
  };
}

/** Reads markup that is one field: a file by its name, a block of a template. */
export function readFieldMarkup(cooked: Cooked, place: FieldPlace): Reading {
  const text = scanTemplate(cooked);
  return withField(readHtml(cooked, place), elementProse(text, parseHtml(text.masked)), place);
}

/** A text that is a field by itself. */
function readNamed({ cooked }: TemplateText, { role, field, label, range, isMarkup }: TemplateBlock, place: Place): Reading {
  if (role === undefined) return emptyReading;
  const part = sliceCooked(cooked, ...range);
  const at: FieldPlace = { ...place, role, field, label };
  return isMarkup ? readFieldMarkup(part, at) : withField(readPlain(part, at), wholeText(part), at);
}

function withField(reading: Reading, whole: WholeText | undefined, { field, label, role, unit }: FieldPlace): Reading {
  if (!whole || reading.segments.length === 0) return reading;
  return { ...reading, fields: [createField(field, label, whole, role, unit)] };
}

/** The texts that are fields by themselves, in order and apart. */
function namedTexts(text: TemplateText, kind: MarkupKind): TemplateBlock[] {
  const front = [...leadingLines(text.masked), ...subjectComment(text.masked)];
  const taken = merged(front.map(({ whole }) => whole));
  const blocks = templateBlocks(text, kind).filter(({ whole }) => !overlapsAny(taken, ...whole));
  return [...front, ...blocks].sort((a, b) => a.whole[0] - b.whole[0]);
}

function blanked(masked: string, [start, end]: Range): string {
  return masked.slice(start, end).replaceAll(/[^\r\n]/g, ' ');
}

function documentLocale(root: HtmlElement): string | undefined {
  for (const child of root.children) {
    if (child.type === 'element' && (child.name === 'html' || child.name === 'mjml')) {
      return normalLocale(child.attributes.get('lang')?.value ?? '');
    }
  }
  return undefined;
}
