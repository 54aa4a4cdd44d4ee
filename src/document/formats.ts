/** Which format a file has, and which reader reads it. */

import { readAsciidoc } from './asciidoc.ts';
import { readCode } from './code.ts';
import { readComponent } from './component.ts';
import { readCsv } from './csv.ts';
import { readEml } from './eml.ts';
import { isFluent, readFluent } from './fluent.ts';
import { readHtmlFile } from './html.ts';
import { readJson } from './json.ts';
import { readMarkdownFile } from './markdown.ts';
import { readMdx } from './mdx.ts';
import { readPlainFile } from './plain.ts';
import { readPo } from './po.ts';
import { readProperties } from './properties.ts';
import type { Reader } from './reader.ts';
import { readRst } from './rst.ts';
import { readStrings } from './strings.ts';
import { isKnownTable } from './table/header.ts';
import { readToml } from './toml.ts';
import { readXml } from './xml.ts';
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
  /**
   * What bytes mean that are no UTF-8: `latin-1` by the format's specification; `declared`, where each part of a file names its own.
   * Absent: they are a mistake.
   */
  readonly otherBytes?: 'latin-1' | 'declared';
}

/** All formats. Of several with one extension, the first that fits is taken. */
export const formats: readonly Format[] = [
  { id: 'markdown', holds: 'pages, posts, help, with front matter', extensions: ['md', 'markdown'], read: readMarkdownFile },
  { id: 'mdx', holds: 'pages with components', extensions: ['mdx'], read: readMdx },
  {
    id: 'html',
    holds: 'pages, mails, MJML, templates of every dialect',
    extensions: [
      'html',
      'htm',
      'xhtml',
      'hbs',
      'handlebars',
      'mustache',
      'liquid',
      'twig',
      'erb',
      'njk',
      'jinja',
      'jinja2',
      'j2',
      'mjml',
      'ftl',
      'ftlh',
      'ejs',
      'tpl',
    ],
    read: readHtmlFile,
  },
  { id: 'eml', holds: 'mails as they are sent: subject, text and HTML', extensions: ['eml'], read: readEml, otherBytes: 'declared' },
  {
    id: 'csv',
    holds: 'ads, products, macros, translations; in `.txt` feeds of known products with tabs',
    extensions: ['csv', 'tsv', 'txt'],
    read: readCsv,
    fits: (source, path) => !/\.txt(?:\.[a-z0-9]+)?$/i.test(path) || isKnownTable(source),
  },
  { id: 'text', holds: 'mails, messages, store listings', extensions: ['txt', 'text', 'gotmpl', 'tmpl', 'ftl'], read: readPlainFile },
  { id: 'json', holds: 'macros, bots, templates, catalogues', extensions: ['json', 'jsonc', 'arb', 'xcstrings'], read: readJson },
  { id: 'yaml', holds: 'bots, replies, catalogues', extensions: ['yml', 'yaml'], read: readYaml },
  { id: 'toml', holds: 'catalogues, data of pages; settings are left alone', extensions: ['toml'], read: readToml },
  { id: 'fluent', holds: 'catalogues of Mozilla’s format', extensions: ['ftl'], read: readFluent, fits: isFluent },
  { id: 'po', holds: 'gettext catalogues and their templates', extensions: ['po', 'pot'], read: readPo },
  {
    id: 'properties',
    holds: 'Java and Mozilla catalogues; settings are left alone',
    extensions: ['properties'],
    read: readProperties,
    otherBytes: 'latin-1',
  },
  { id: 'strings', holds: 'catalogues of iOS and macOS apps', extensions: ['strings'], read: readStrings },
  { id: 'component', holds: 'the templates and messages of Vue and Svelte components', extensions: ['vue', 'svelte'], read: readComponent },
  { id: 'asciidoc', holds: 'docs and pages in AsciiDoc', extensions: ['adoc', 'asciidoc', 'asc'], read: readAsciidoc },
  { id: 'rst', holds: 'docs and pages in reStructuredText', extensions: ['rst'], read: readRst },
  {
    id: 'code',
    holds: 'pages, components and mails in React, data in TypeScript and JavaScript; read where a channel names them',
    extensions: ['ts', 'tsx', 'js', 'jsx', 'mts', 'mjs'],
    read: readCode,
    isOptIn: true,
  },
  {
    id: 'xml',
    holds: 'product feeds, XLIFF, Android and .NET strings, plural forms of iOS',
    extensions: ['xml', 'xliff', 'xlf', 'resx', 'resw', 'stringsdict', 'rss', 'atom'],
    read: readXml,
  },
];

/** Names of all formats, as a guide has them. */
export const formatIds: readonly string[] = formats.map(({ id }) => id);

/** Extensions of template languages: what is inside shows by the extension before, or by the text. */
const templates = /\.(?:hbs|handlebars|mustache|liquid|twig|erb|njk|jinja2?|j2|gotmpl|tmpl|ftlh?|ejs|tpl)$/i;

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
  if (isBareTemplate && candidates(path).length > 0) {
    const certain = candidates(path).find(({ fits }) => fits?.(source, path));
    return certain ?? formatNamed(hasTags(source) ? 'html' : 'text');
  }
  return candidates(path).find(({ fits }) => fits === undefined || fits(source, path));
}

/** What bytes mean in a file of this path that are no UTF-8, by what its format says of them. */
export function otherBytes(path: string): Format['otherBytes'] {
  return byExtension(path)[0]?.otherBytes;
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
