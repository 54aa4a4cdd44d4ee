/** Message catalogues: files whose strings are all shown to people, by key and locale. */

import type { Role } from '../document.ts';
import { isNamedByLocale, localeOfPath, normalLocale } from '../locale.ts';
import { copyKey } from './copy-key.ts';
import { type Choice, type DataFile, dataFile } from './file.ts';
import { isNote, messagePath } from './forms.ts';
import { pipedForms } from './piped-forms.ts';
import { isText } from './prose-value.ts';
import { withoutRichTags } from './rich-tags.ts';
import { type DataPath, type DataValue, lastKey } from './value.ts';

const folders = /(?:^|\/)(?:_?locales?|i18n|l10n|lang|langs|languages|translations?|messages|strings|intl)\//i;

/** Members of these never reach a reader, whatever they hold. */
const codeKeys = /^(?:@.*|.*[aA]ccess_?[kK]ey|(?:.*[._-])?(?:accesskey|class|className|css|href|icon|locale|src|url))$/;

/** Wrappers around a message: the key of its text, and one that tells the wrapper by. */
const wrappers: readonly (readonly [text: string, companion: string])[] = [
  ['message', 'description'],
  ['string', 'context'],
  ['string', 'developer_comment'],
  ['value', 'key'],
  ['translation', 'id'],
  ['translation', 'notes'],
];

/** The messages of a catalogue; empty if the file is none. */
export function catalogueMessages(file: DataFile): Choice[] {
  const roots = rootLocales(file);
  if (!roots && !isCatalogue(file)) return [];
  const wrapper = wrappers.find(([text, companion]) => isWrapped(file, text, companion));
  return file.values
    .filter((value) => isMessage(value, wrapper?.[0]) && isText(value.cooked.text) && !isNote(file, value))
    .flatMap((value) => withForms(choice(file, value, roots?.get(value.path[0] ?? ''))));
}

/**
 * The messages of a format that is for catalogues only (PO, Fluent, `.strings`): each value that has words is one.
 *
 * @param locale - Of these messages, where it is not the whole file's.
 */
export function allMessages(path: string, values: readonly DataValue[], locale?: string): Choice[] {
  const file = dataFile(path, values);
  return values
    .filter((value) => isMessage(value, undefined) && isText(value.cooked.text))
    .flatMap((value) => withForms(choice(file, value, locale)));
}

/** A message whose key is its source text (`Your cart`): the key says nothing of what it is for. */
export function textMessage(written: DataValue, locale: string | undefined): Choice[] {
  const value = { ...written, cooked: withoutRichTags(written.cooked) };
  return withForms({ value, role: 'body', message: value.path, ...localeAndForm(value, locale) });
}

/** Plural forms in one value share the unit of their message. */
function withForms(choice: Choice): Choice[] {
  const forms = pipedForms(choice.value);
  return forms.length === 1 ? [choice] : forms.map((value) => ({ ...choice, value, isForm: true }));
}

function choice(file: DataFile, written: DataValue, locale: string | undefined): Choice {
  const value = { ...written, cooked: withoutRichTags(written.cooked) };
  const key = copyKey(value.path.flatMap((step) => (typeof step === 'string' ? step.split('.') : [])));
  const found = localeAndForm(value, locale);
  // A dialog's title is no page title: only what mails are made of counts as a field.
  if (key?.role !== 'subject' && key?.role !== 'preheader') {
    const message = messagePath(file, value);
    const isForm = message.length !== value.path.length || message.at(-1) !== value.path.at(-1);
    return { value, role: key?.role ?? roleByName(value.path), message, ...found, ...(isForm ? { isForm } : {}) };
  }
  return { value, role: key.role, field: key.field, message: mailOf(file, value), ...found };
}

function localeAndForm(value: DataValue, locale: string | undefined): Pick<Choice, 'locale' | 'isHtml'> {
  return { ...(locale === undefined ? {} : { locale }), ...(hasReferences(value) ? { isHtml: true } : {}) };
}

/** `&amp;` and `&nbsp;` are read as HTML, even where no tag is. */
function hasReferences({ cooked }: DataValue): boolean {
  return /&(?:amp|apos|copy|gt|hellip|lt|[lr][ds]quo|[mn]dash|nbsp|quot|reg|shy|trade|#\d{2,6}|#x[\da-f]{2,5});/i.test(cooked.text);
}

/** What a message is by the last word of its key: `cart.checkout_button`, `email.label`. */
function roleByName(path: DataPath): Role {
  // .NET names an element and its property: `saveButton1.Text`.
  const name = lastKey(path).replace(/\d{0,9}\.(?:Text|Content)$/, '');
  return namedRoles.find(([pattern]) => pattern.test(name))?.[1] ?? 'body';
}

const namedRoles: readonly (readonly [RegExp, Role])[] = [
  [/(?:^|[._-])(?:button|btn|cta|normalTitle)$|[a-z](?:Button|Btn|Cta)$/, 'cta'],
  [
    /(?:^|[._-])(?:label|placeholder|tooltip|tooltiptext)$|[a-z](?:Label|Placeholder|Tooltip)$|\.(?:PlaceholderText|ToolTip|ToolTipText)$/,
    'label',
  ],
  [/(?:^|[._-])(?:heading|headline|title|subtitle)$|[a-z](?:Heading|Headline|Title|Subtitle)$/, 'heading'],
  [/(?:^|[._-])alt$|[a-z]Alt$/, 'alt'],
];

/** The object of a subject, so that it shares its unit with nothing else but a preheader beside it. */
function mailOf(file: DataFile, value: DataValue): DataPath {
  const parent = value.path.slice(0, -1);
  if (file.textAt(value, [...parent, 'subject']) !== undefined) return parent;
  // Flat keys: `order.subject`, `order.preheader`.
  const stem = /^(.+\.)[^.]+$/.exec(String(value.path.at(-1)))?.[1];
  const isBeside = stem !== undefined && file.textAt(value, [...parent, `${stem}subject`]) !== undefined;
  return isBeside ? [...parent, stem] : value.path;
}

/** Locales that all keys at the root name: Rails' `de:`, or one file for several languages. */
function rootLocales(file: DataFile): ReadonlyMap<string | number, string> | undefined {
  const roots = new Map<string | number, string>();
  for (const { path } of file.values) {
    const [root] = path;
    if (root === undefined || roots.has(root)) continue;
    const locale = typeof root === 'string' ? normalLocale(root) : undefined;
    if (locale === undefined) return undefined;
    roots.set(root, locale);
  }
  // `id`, `is`, `to` alone are keys like any other, unless the path says the same.
  const isKnown = file.pathLocale !== undefined && [...roots.values()].includes(normalLocale(file.pathLocale) ?? '');
  const isCertain = isKnown || [...roots.keys()].some((root) => localeOfPath(`${root}/x`) !== undefined) || folders.test(file.path);
  return roots.size > 0 && isCertain ? roots : undefined;
}

function isCatalogue(file: DataFile): boolean {
  if (file.path.endsWith('.arb') || file.values.some(({ path }) => path.length === 1 && path[0] === '@@locale')) return true;
  if (folders.test(file.path) || isNamedByLocale(file.path, file.pathLocale)) return true;
  if (wrappers.some(([text, companion]) => isWrapped(file, text, companion))) return true;
  return hasDottedKeys(file);
}

/** Most keys at the root look like `cart.title`. */
function hasDottedKeys({ values }: DataFile): boolean {
  const dotted = values.filter(({ path }) => path.length === 1 && /^[\w-]+(?:\.[\w-]+)+$/.test(String(path[0])));
  return dotted.length >= 3 && dotted.length >= values.length * 0.8;
}

function isWrapped(file: DataFile, text: string, companion: string): boolean {
  const texts = file.values.filter(({ path }) => path.at(-1) === text);
  const wrapped = texts.filter((value) => file.textAt(value, [...value.path.slice(0, -1), companion]) !== undefined);
  return wrapped.length >= 2 && wrapped.length >= texts.length * 0.8 && wrapped.length * 3 >= file.values.length * 0.5;
}

function isMessage(value: DataValue, wrapped: string | undefined): boolean {
  const key = value.path.findLast((step) => typeof step === 'string');
  if (value.path.some((step) => typeof step === 'string' && step.startsWith('@'))) return false;
  if (wrapped !== undefined && value.path.at(-1) !== wrapped) return false;
  return key === undefined || !codeKeys.test(String(key));
}
