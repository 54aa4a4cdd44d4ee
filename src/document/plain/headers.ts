/** What a plain text file says of itself: by its path, and by header lines. */

import type { Place, Range, Role } from '../document.ts';
import type { ReadOptions } from '../reader.ts';

/** A part of a file that is a field. */
export interface FieldPlace extends Place {
  readonly field: string;
  readonly label: string;
}

/** A header line's value. */
export interface HeaderLine extends FieldPlace {
  readonly range: Range;
}

const body: FieldPlace = { role: 'body', field: 'body', label: 'body', unit: 0 };
const subject: FieldPlace = { role: 'subject', field: 'subject', label: 'subject', unit: 0 };
const preheader: FieldPlace = { role: 'preheader', field: 'preheader', label: 'preheader', unit: 0 };

/** Files of the app stores' tools (fastlane, gradle-play-publisher) by name: each is one field. */
const storeFields: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['title', 'title'],
  ['name', 'title'],
  ['subtitle', 'title'],
  ['short-description', 'description'],
  ['full-description', 'description'],
  ['summary', 'description'],
  ['description', 'description'],
  ['promotional-text', 'description'],
  ['release-notes', 'description'],
  ['keywords', 'label'],
]);

/** Whether a file is a store listing's text, which may hold simple HTML: by its path, or as the guide says. */
export function isStoreText({ path, preset }: ReadOptions): boolean {
  return preset === 'store' || /(?:^|\/)(?:fastlane|[\w-]*metadata|listings|changelogs|release-(?:notes|names)|main\/play)\//.test(path);
}

/** Files whose field has another name than the file: the same words have other limits in the App Store, and F-Droid's summary is Play's. */
const otherFields: ReadonlyMap<string, string> = new Map([
  ['release-notes', 'whats-new'],
  ['summary', 'short-description'],
]);

/** Of a listing's files: addresses, names of people, categories, names of releases. */
function isStoreData(path: string, name: string): boolean {
  return (
    /^(?:[\w-]*[_-]url|video|copyright|\w+_category|\w+_sub_category|contact-\w+|default-language)\.txt$/.test(name) ||
    /\/(?:review_information|trade_representative_contact_information|release-names)\//.test(path)
  );
}

/** Templates that make anything, such as settings of Helm: without tags, only their path can say that they hold a message. */
function isCodeTemplate(path: string): boolean {
  return /\.(?:ejs|tpl)$/i.test(path) && !/mail|sms|push|notif|message|letter/i.test(path);
}

/** What the whole file is, where its path says so: `subject.txt`, `welcome_subject.txt`, `email.subject.gotmpl`. `undefined`: no copy. */
export function plainPlace(options: ReadOptions): FieldPlace | undefined {
  const { path, preset } = options;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (preset === 'sms') return body;
  if (isCodeTemplate(path) && preset === undefined) return undefined;
  if (isStoreText(options)) return isStoreData(path, name) ? undefined : storePlace(path, name);
  if (/(?:^|[._-])subject(?=\.)/.test(name)) return subject;
  if (/(?:^|[._-])(?:preheader|preview)(?=\.)/.test(name)) return preheader;
  return body;
}

function storePlace(path: string, name: string): FieldPlace {
  const stem = name.replace(/\.[^.]*$/, '').replaceAll('_', '-');
  const isNotes = /(?:^|\/)(?:changelogs|release-notes)\//.test(path);
  const label = isNotes ? 'release-notes' : stem;
  const role = storeFields.get(label);
  const field = isNotes ? label : (otherFields.get(label) ?? label);
  return role === undefined ? body : { role, field, label, unit: 0 };
}

/**
 * The header lines at the top of a text, and where the text after them starts. A condition may hold several subjects.
 *
 * @param masked - Text with its template syntax covered.
 */
export function headerLines(masked: string): { readonly headers: readonly HeaderLine[]; readonly bodyStart: number } {
  const headers: HeaderLine[] = [];
  const line = /\s*(?:(subject)|preheader|preview(?: text)?)[ \t]*:[ \t]*([^\r\n]*)(?:\r\n|\r|\n|$)/dimy;
  let bodyStart = 0;
  for (let found = line.exec(masked); found; found = line.exec(masked)) {
    const range = found.indices?.[2];
    if (range === undefined || (headers.length === 0 && found[1] === undefined)) break;
    headers.push({ ...(found[1] === undefined ? preheader : subject), label: found[0].split(':', 1)[0]?.trim() ?? '', range });
    bodyStart = line.lastIndex;
  }
  return { headers, bodyStart };
}
