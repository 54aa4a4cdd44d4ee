/** Reads HTML and what is like it: mails, MJML, templates of pages. */

import type { Place } from './document.ts';
import { frontMatterEnd, readHtmlFrontMatter } from './html/front-matter.ts';
import { readFieldMarkup, readMarkup } from './html/markup.ts';
import { looksLikeMail, type MarkupKind, mail, page } from './html/roles.ts';
import { sliceCooked, verbatim } from './map.ts';
import { plainPlace } from './plain/headers.ts';
import { joinReadings, type Reader, type ReadOptions } from './reader.ts';

export { readHtml } from './html/markup.ts';

/** Reads an HTML file: a mail by the channel's preset or its own looks, else a page. */
export const readHtmlFile: Reader = (source, options) => {
  const named = plainPlace(options);
  // A file may be one field, by its name: `_subject.html.twig`.
  if (named && /^(?:subject|preheader)$/.test(named.field)) return readFieldMarkup(verbatim(source), named);
  const kind = kindOf(source, options);
  const place: Place = { role: 'body', unit: 0 };
  const end = frontMatterEnd(source);
  if (end === 0) return readMarkup(verbatim(source), place, kind);
  const front = readHtmlFrontMatter(sliceCooked(verbatim(source), 0, end), kind);
  const hasSubject = front.fields.some(({ name }) => name === 'subject');
  const rest = sliceCooked(verbatim(source), end, source.length);
  return joinReadings([front, readMarkup(rest, place, hasSubject ? { ...kind, isNamed: true } : kind)]);
};

function kindOf(source: string, options: ReadOptions): MarkupKind {
  return options.preset === 'email' || looksLikeMail(source, options.path) ? mail : page;
}
