/** Which format a file has, and which reader reads it. */

import { readCsv } from './csv.ts';
import { readHtmlFile } from './html.ts';
import { readJson } from './json.ts';
import { readMarkdownFile } from './markdown.ts';
import { readPlainFile } from './plain.ts';
import type { Reader } from './reader.ts';
import { readYaml } from './yaml.ts';

/** A format that can be read. */
export interface Format {
  /** Name in the guide and in reports. */
  readonly id: string;
  /** What is read, for the table of formats. */
  readonly holds: string;
  /** Lower case, without the leading dot. */
  readonly extensions: readonly string[];
  readonly read: Reader;
  /** Whether a file with one of the extensions is of this format; absent: each is. */
  fits?(source: string, path: string): boolean;
  /** Files are read only where a channel of the guide or the command line names them. */
  readonly isOptIn?: true;
}

/** All formats. Of several with one extension, the first that fits is taken. */
export const formats: readonly Format[] = [
  { id: 'markdown', holds: 'pages, posts, help, with front matter', extensions: ['md', 'markdown'], read: readMarkdownFile },
  {
    id: 'html',
    holds: 'pages, mails, MJML, templates of every dialect',
    extensions: ['html', 'htm', 'xhtml', 'hbs', 'handlebars', 'mustache', 'liquid', 'twig', 'erb', 'njk', 'jinja', 'jinja2', 'j2', 'mjml'],
    read: readHtmlFile,
  },
  { id: 'csv', holds: 'ads, products, macros, translations', extensions: ['csv', 'tsv'], read: readCsv },
  { id: 'text', holds: 'mails, messages, store listings', extensions: ['txt', 'text', 'gotmpl', 'tmpl'], read: readPlainFile },
  { id: 'json', holds: 'macros, bots, templates, catalogues', extensions: ['json', 'jsonc'], read: readJson },
  { id: 'yaml', holds: 'bots, replies, catalogues', extensions: ['yml', 'yaml'], read: readYaml },
];

/** Names of all formats, as a guide has them. */
export const formatIds: readonly string[] = formats.map(({ id }) => id);

/** Extensions of template languages: what is inside shows by the extension before, or by the text. */
const templates = /\.(?:hbs|handlebars|mustache|liquid|twig|erb|njk|jinja2?|j2|gotmpl|tmpl)$/i;

/** Inner extensions of templates that make code, not copy: `theme.css.liquid`. */
const code = /\.(?:css|scss|sass|less|js|mjs|ts|jsx|tsx|svg|xml|rss|atom|conf|ini|toml|sh|sql|rb|py|php)$/i;

/** Patterns of all files that are read unasked. */
export const knownPatterns: readonly string[] = formats
  .filter(({ isOptIn }) => isOptIn !== true)
  .flatMap(({ extensions }) => extensions.map((extension) => `**/*.${extension}`));

/** The format of this name. */
export function formatNamed(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}

/** Whether a file of this path may be of a format that is read unasked: `theme.css.liquid` is of none. */
export function mayBeKnown(path: string): boolean {
  return candidates(path).some(({ isOptIn }) => isOptIn !== true);
}

/** The format of a file, by its extension and, where that is not enough, by its text: `email.html.twig` is HTML. */
export function formatOf(path: string, source: string): Format | undefined {
  const isBareTemplate = templates.test(path) && byExtension(path.replace(templates, '')).length === 0;
  // What is inside a template without an inner extension shows by its tags.
  if (isBareTemplate && candidates(path).length > 0) return formatNamed(hasTags(source) ? 'html' : 'text');
  return candidates(path).find(({ fits }) => fits === undefined || fits(source, path));
}

/** The formats that a path leaves open. */
function candidates(path: string): readonly Format[] {
  if (!templates.test(path)) return byExtension(path);
  const inner = path.replace(templates, '');
  if (code.test(inner)) return [];
  const found = byExtension(inner);
  return found.length > 0 ? found : byExtension(path);
}

function byExtension(path: string): Format[] {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return formats.filter(({ extensions }) => extensions.includes(extension));
}

function hasTags(source: string): boolean {
  return /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>|<!doctype/i.test(source);
}
