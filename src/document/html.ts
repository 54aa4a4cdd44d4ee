/** Reads HTML and what is like it: mails, MJML, templates of pages. */

import type { Field, Place, Range, Reading, Segment } from './document.ts';
import { readBlocks } from './html/blocks.ts';
import { templateCommentDirectives } from './html/directives.ts';
import { looksLikeMail, type MarkupKind, mail, page } from './html/roles.ts';
import { type HtmlElement, parseHtml } from './html/tree.ts';
import { normalLocale } from './locale.ts';
import { type Cooked, verbatim } from './map.ts';
import { tagsOf } from './placeholder.ts';
import { ProseBuilder } from './prose-builder.ts';
import type { Reader, ReadOptions, TextReader } from './reader.ts';
import { createField, createSegment, inSourceOrder } from './segments.ts';
import { hideParts, scanTemplate, type TemplateText } from './template/text.ts';

/** Reads HTML that stands anywhere: a file, a cell, a JSON string. */
export const readHtml: TextReader = (cooked, place) => readMarkup(cooked, place, page);

/** Reads an HTML file: a mail by the channel's preset or its own looks, else a page. */
export const readHtmlFile: Reader = (source, options) => readMarkup(verbatim(source), { role: 'body', unit: 0 }, kindOf(source, options));

function readMarkup(cooked: Cooked, place: Place, kind: MarkupKind): Reading {
  const scanned = scanTemplate(cooked);
  const subject = readSubjectLine(scanned, place);
  const text = subject ? hideParts(scanned, [{ range: subject.range }]) : scanned;
  const root = parseHtml(text.masked);
  const blocks = readBlocks(root, text, place, kind);
  const locale = documentLocale(root);
  return {
    segments: inSourceOrder([...(subject?.segments ?? []), ...blocks.segments]),
    fields: [...(subject?.fields ?? []), ...blocks.fields],
    tags: tagsOf(scanned.index.tokens, cooked.map),
    directives: [...blocks.directives, ...templateCommentDirectives(text, root)],
    problems: [],
    ...(locale === undefined ? {} : { locale }),
  };
}

/** Some mail templates start with `Subject: …` and go on as HTML. */
function readSubjectLine(text: TemplateText, place: Place): SubjectLine | undefined {
  const line = /^\s{0,99}(?:[Ss]ubject|SUBJECT):[ \t]{0,99}(\S.*)/d.exec(text.masked);
  const [whole, value] = [line?.indices?.[0], line?.indices?.[1]];
  if (!whole || !value || place.role !== 'body') return undefined;
  const builder = new ProseBuilder(text);
  builder.text(value[0], value[1]);
  const texts = builder.finish();
  const at: Place = { ...place, role: 'subject', field: 'subject', label: 'Subject' };
  return {
    range: whole,
    segments: texts.map((prose) => createSegment(prose, at, (replacement) => replacement)),
    fields: texts.slice(0, 1).map((prose) => createField('subject', 'Subject', prose, 'subject', place.unit)),
  };
}

interface SubjectLine {
  readonly range: Range;
  readonly segments: readonly Segment[];
  readonly fields: readonly Field[];
}

function documentLocale(root: HtmlElement): string | undefined {
  for (const child of root.children) {
    if (child.type === 'element' && (child.name === 'html' || child.name === 'mjml')) {
      return normalLocale(child.attributes.get('lang')?.value ?? '');
    }
  }
  return undefined;
}

function kindOf(source: string, options: ReadOptions): MarkupKind {
  return options.preset === 'email' || looksLikeMail(source, options.path) ? mail : page;
}
