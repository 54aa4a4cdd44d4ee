/** Reads the text of markup: HTML and what is like it. */

import type { Place, Problem, Reading } from '../document.ts';
import { blanked } from '../lines.ts';
import { normalLocale } from '../locale.ts';
import { type Cooked, sliceCooked } from '../map.ts';
import { tagsOf } from '../placeholder.ts';
import type { FieldPlace } from '../plain/headers.ts';
import { readPlain } from '../plain.ts';
import { merged, overlapsAny } from '../ranges.ts';
import { emptyReading, placeProblems, type TextReader } from '../reader.ts';
import { createField, endsQuotes, inSourceOrder } from '../segments.ts';
import { hideParts, scanTemplate, type TemplateText } from '../template/text.ts';
import { type WholeText, wholeText } from '../whole-text.ts';
import { type AssignedText, assignedTexts } from './assigned-texts.ts';
import { readBlocks } from './blocks.ts';
import { templateCommentDirectives } from './directives.ts';
import { elementProse } from './element-prose.ts';
import { imagesIn } from './images.ts';
import { readJsonLd } from './json-ld.ts';
import type { HtmlElement } from './nodes.ts';
import { type MarkupKind, mail, page } from './roles.ts';
import { leadingLines, subjectComment } from './subject-lines.ts';
import { roleOfVariable, type TemplateBlock, templateBlocks } from './template-blocks.ts';
import { type HtmlTree, parseHtml, parseTree } from './tree.ts';

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
  return readAround(scanned, place.role === 'body' ? namedTexts(scanned, kind) : [], place, kind);
}

/** Reads markup without the texts in it that have a name, and those by themselves. */
function readAround(scanned: TemplateText, named: readonly TemplateBlock[], place: Place, kind: MarkupKind): Reading {
  const text = hideParts(
    scanned,
    named.map(({ whole }) => ({ range: whole, mask: blanked(scanned.masked, whole) })),
  );
  const tree = parseTree(text.masked);
  const { root } = tree;
  const assigned = place.role === 'body' ? assignedTexts(text) : [];
  const isNamed = named.some(({ field }) => field === 'subject');
  const blocks = readBlocks(root, text, place, isNamed ? { ...kind, isNamed } : kind);
  const parts = [
    ...named.map((each) => readNamed(scanned, each, place, kind)),
    ...assigned.map((each) => readAssigned(scanned, each, place)),
  ];
  const locale = documentLocale(root);
  const images = imagesIn(root, text);
  return {
    segments: inSourceOrder([...parts.flatMap(({ segments }) => segments), ...blocks.segments, ...readJsonLd(root, text, place, readHtml)]),
    fields: [...parts.flatMap(({ fields }) => fields), ...blocks.fields],
    tags: tagsOf(scanned.index.tokens, scanned.cooked.map),
    directives: [...blocks.directives, ...templateCommentDirectives(text, root), ...parts.flatMap(({ directives }) => directives)],
    problems: tagProblems(tree, scanned),
    ...(images.length === 0 ? {} : { images }),
    ...(locale === undefined ? {} : { locale }),
  };
}

/**
 * What is wrong with the tags of a text. Tags that are not balanced are told of in whole pages only:
 * a fragment may open what another one closes, and so may a branch of a template.
 */
function tagProblems({ root, problems }: HtmlTree, { cooked, index }: TemplateText): Problem[] {
  const isWhole = root.children.some((child) => child.type === 'element' && /^(?:html|body|mjml)$/.test(child.name));
  const hasBranches = index.tokens.some(({ kind }) => kind === 'open' || kind === 'else' || kind === 'close');
  const told = isWhole && !hasBranches ? problems : problems.filter(({ severity }) => severity === 'error');
  return placeProblems(told, cooked.map);
}

/** Reads markup that is one field: a file by its name, a block of a template. */
export function readFieldMarkup(cooked: Cooked, place: FieldPlace): Reading {
  const text = scanTemplate(cooked);
  return withField(readHtml(cooked, place), elementProse(text, parseHtml(text.masked)), place);
}

/** A text that is a field by itself. */
function readNamed(
  { cooked }: TemplateText,
  { role, field, label, range, isMarkup }: TemplateBlock,
  place: Place,
  kind: MarkupKind,
): Reading {
  if (role === undefined) return emptyReading;
  const part = sliceCooked(cooked, ...range);
  // What is named inside of it is read where it stands.
  if (field === '') return readAround(scanTemplate(part), [], place, { ...kind, isNamed: true, hidesPreheader: false });
  const at: FieldPlace = { ...place, role, field, label };
  return isMarkup ? readFieldMarkup(part, at) : withField(readPlain(part, at), wholeText(part), at);
}

/** A text in quotes inside of template syntax. */
function readAssigned({ cooked }: TemplateText, { name, range }: AssignedText, place: Place): Reading {
  const role = roleOfVariable(name, true) ?? 'body';
  if (role === 'none') return emptyReading;
  const encode = (replacement: string): string | undefined => {
    if (endsQuotes.test(replacement)) return undefined;
    return place.encode ? place.encode(replacement) : replacement;
  };
  const part = sliceCooked(cooked, ...range);
  const at: Place = { ...place, encode, role };
  return role === 'body' ? readHtml(part, at) : readFieldMarkup(part, { ...at, field: role, label: name });
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

function documentLocale(root: HtmlElement): string | undefined {
  for (const child of root.children) {
    if (child.type === 'element' && (child.name === 'html' || child.name === 'mjml')) {
      return normalLocale(child.attributes.get('lang')?.value ?? '');
    }
  }
  return undefined;
}
