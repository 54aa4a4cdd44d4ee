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
  /** Lower case, without the leading dot. */
  readonly extensions: readonly string[];
  readonly read: Reader;
}

/** All formats. */
export const formats: readonly Format[] = [
  { id: 'markdown', extensions: ['md', 'markdown'], read: readMarkdownFile },
  {
    id: 'html',
    extensions: ['html', 'htm', 'xhtml', 'hbs', 'handlebars', 'mustache', 'liquid', 'twig', 'erb', 'njk', 'jinja', 'jinja2', 'j2', 'mjml'],
    read: readHtmlFile,
  },
  { id: 'text', extensions: ['txt', 'text', 'gotmpl', 'tmpl'], read: readPlainFile },
  { id: 'csv', extensions: ['csv', 'tsv'], read: readCsv },
  { id: 'json', extensions: ['json', 'jsonc'], read: readJson },
  { id: 'yaml', extensions: ['yml', 'yaml'], read: readYaml },
];

/** Names of all formats, as a guide has them. */
export const formatIds: readonly string[] = formats.map(({ id }) => id);

/** Extensions of template languages: what is inside shows by the extension before, or by the text. */
const templates = /\.(?:hbs|handlebars|mustache|liquid|twig|erb|njk|jinja2?|j2|gotmpl|tmpl)$/i;

/** Inner extensions of templates that make code, not copy: `theme.css.liquid`. */
const code = /\.(?:css|scss|sass|less|js|mjs|ts|jsx|tsx|svg|xml|rss|atom|conf|ini|toml|sh|sql|rb|py|php)$/i;

/** Patterns of all files that can be read. */
export const knownPatterns: readonly string[] = formats.flatMap(({ extensions }) => extensions.map((extension) => `**/*.${extension}`));

/** The format of this name. */
export function formatNamed(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}

/** The format that a path shows: `email.html.twig` is HTML, `theme.css.liquid` none. */
export function formatOf(path: string): Format | undefined {
  if (!templates.test(path)) return byExtension(path);
  const inner = path.replace(templates, '');
  return code.test(inner) ? undefined : (byExtension(inner) ?? byExtension(path));
}

/** The format of a file; a template without an inner extension shows by its text whether it is HTML. */
export function formatOfFile(path: string, source: string): Format | undefined {
  const format = formatOf(path);
  if (!format || !templates.test(path) || byExtension(path.replace(templates, ''))) return format;
  return formatNamed(hasTags(source) ? 'html' : 'text');
}

function byExtension(path: string): Format | undefined {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return formats.find(({ extensions }) => extensions.includes(extension));
}

function hasTags(source: string): boolean {
  return /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>|<!doctype/i.test(source);
}
