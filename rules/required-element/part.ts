/** Whether a file is a whole message, or a part of one that another file completes. */

import type { Document } from '../../src/rule/index.ts';

/** Folders and names of parts. */
const partPath =
  /(?:^|\/)_[^/]*$|(?:^|\/)(?:_?partials?|_?includes?|components?|snippets?|_?layouts?|fragments?|blocks?|modules?)\/[^/]*$|[._-](?:partial|include|snippet|fragment|layout)\.[^/]*$|(?:^|[/._-])(?:header|footer|base|master|wrapper|skeleton|shell|styles?|head|button|logo|signature)\.[^/]*$|(?:^|\/)(?:readme|changelog|license)\b[^/]*$/i;

/** What a layout puts the message into. */
const slot =
  /\{\{\{?\s*(?:body|content|content_for_layout|yield|children|slot)\s*(?:\|[^{}]{0,40})?\}\}|<%=?-?\s*(?:yield|body|content)\b|@yield\(|<slot\b|\{%-?\s*(?:yield|content)\s*-?%\}/;

/** What brings in another text: an ancestor, a layout, a partial, a shared block of a mail service. */
const bringing =
  /\{%-?\s*(?:extends|layout|include|include_relative|render|section|module|module_block|embed|import|component)\b([^%]{0,200})|\{\{[-~]?\s*[#>]?>\s*([^{}]{0,200})\}\}|\{\{[-~]?\s*(?:template|partial|include|block)\s+([^{}]{0,200})\}\}|<mj-include\b([^>]{0,200})|<%[-=]*\s*(?:render|include|layout)\b([^%]{0,200})|<#(?:include|import)\b([^>]{0,200})|@(?:extends|include|component)\(([^)]{0,200})|\{\{\s*content_blocks\.([^{}]{0,200})\}\}|%%=\s*contentblock\w*\(([^)]{0,200})|<(?:include|extends|x-|Layout|EmailLayout|Base|Wrapper)([^>]{0,200})|\{\{\{?-?\s*\$?[\w.]*(footer|layout)[\w.]*\s*(?:\|[^{}]{0,60})?\}\}|\*\|[^|\n]{0,40}(footer)[^|\n]{0,40}\|\*|<[A-Z]\w*(Footer|Layout|Template)\b/gi;

/** Parts that no foot of a mail is in. */
const harmless =
  /(?:^|[^a-z])(?:header|head|button|btn|cta|styles?|css|logo|hero|product|image|img|divider|spacer|items?|preheader|greeting|icons?|fonts?)(?:[^a-z]|$)/i;

/** Engines whose views are put into a layout that the view does not name. */
const implicit = /\.(?:erb|hbs|handlebars|mustache|ejs|twig|gotmpl|tmpl|ftl|ftlh|njk|jinja2?|j2|tpl|haml|slim|php)$/i;

/** Words that one text of a message has at least: what has no sentence is a fragment. */
const fewestWords = 5;

/** Whether a file holds no message by itself: a header, a footer, a layout, a fragment of a template. */
export function isPart({ path, source, format, segments, fields }: Document): boolean {
  if (partPath.test(path) || slot.test(source)) return true;
  if (!/^(?:html|text|code|component)$/.test(format)) return false;
  if (/<(?:!doctype|html|body|mjml)\b/i.test(source) || fields.some(({ name }) => name === 'subject')) return false;
  if (implicit.test(path)) return true;
  return format !== 'text' && !segments.some(({ text }) => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewestWords);
}

/** Whether another file may complete the message: a layout around it, a foot that it includes. */
export function isCompletedElsewhere({ source, path }: Document): boolean {
  const hasFrame = /<(?:!doctype|html|body|mjml)\b/i.test(source);
  if (!hasFrame && implicit.test(path)) return true;
  for (const [whole, ...names] of source.matchAll(bringing)) {
    const name = names.find((each) => each !== undefined) ?? whole;
    if (!harmless.test(name) || /foot|unsub|layout/i.test(name)) return true;
  }
  return false;
}
