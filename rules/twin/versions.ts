/** The two versions of a mail, as HTML and as text: which segments or files they are. */

import { type Document, formOf, type Segment } from '../../src/rule/index.ts';

/** One version. */
export interface Version {
  readonly kind: 'html' | 'text';
  /** What both versions share: the path without what tells them apart, and the number of the message in a file that holds both. */
  readonly mail: string;
  readonly segments: readonly Segment[];
}

/** Endings that tell a version, before those of templates: `welcome.html.erb`, `body_plain.txt`, `email.body.plaintext.gotmpl`. */
const endings =
  /(?:[._-](?:html?|mjml|txt|text|plain(?:[-_]?text)?|hbs|handlebars|mustache|liquid|twig|erb|njk|jinja2?|j2|gotmpl|tmpl|ejs|tpl|eex|haml))+$/i;

/** Parts of a mail that only one version has. */
const apart: ReadonlySet<string> = new Set(['subject', 'preheader', 'title', 'alt', 'fallback', 'path']);

/** The versions in a document; none where it can't be one of two. */
export function versionsIn(document: Document): Version[] {
  const { format, path } = document;
  const segments = document.segments.filter(({ role }) => !apart.has(role));
  if (format === 'html' || format === 'text') {
    if (segments.length === 0 || !endings.test(path)) return [];
    const mail = path.replace(endings, '');
    // A subject is a file of its own, and so is a text message.
    return /(?:subject|sms)$/i.test(mail) ? [] : [{ kind: format, mail, segments }];
  }
  const units = new Map<number, Segment[]>();
  for (const segment of segments) units.set(segment.unit, [...(units.get(segment.unit) ?? []), segment]);
  return [...units].flatMap(([unit, members]) => versionsOf(members, `${path}#${unit}`));
}

/** The plain form of a text beside it. */
function versionsOf(segments: readonly Segment[], mail: string): Version[] {
  const text = segments.filter((segment) => segment.alternative === 1 && formOf(segment) === undefined);
  const html = segments.filter(({ alternative }) => alternative === undefined);
  if (text.length === 0 || html.length === 0) return [];
  return [
    { kind: 'html', mail, segments: html },
    { kind: 'text', mail, segments: text },
  ];
}
