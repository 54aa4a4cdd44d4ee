/** Front matter of HTML, Liquid and MJML files: what Jekyll, Maizzle and Foundation for Emails keep before the markup. */

import type { Cooked, Reading } from '../document.ts';
import { readFrontMatter } from '../front-matter.ts';
import { sliceCooked } from '../map.ts';
import { yamlValues } from '../yaml/values.ts';
import type { MarkupKind } from './roles.ts';

/** Where the markup starts: behind the second `---`. 0 without front matter. */
export function frontMatterEnd(source: string): number {
  if (!/^---[ \t]*\r?\n/.test(source)) return 0;
  const fence = /\n---[ \t]*(?:\r?\n|$)/g;
  fence.lastIndex = source.indexOf('\n');
  return fence.test(source) ? fence.lastIndex : 0;
}

/**
 * Reads front matter. A mail that names no subject has it as its title.
 *
 * @param cooked - With both fences.
 */
export function readHtmlFrontMatter(cooked: Cooked, kind: MarkupKind): Reading {
  const { text } = cooked;
  const content = sliceCooked(cooked, text.indexOf('\n') + 1, text.trimEnd().lastIndexOf('\n') + 1);
  const reading = readFrontMatter(content, 0, yamlValues);
  if (kind.titleRole !== 'subject' || reading.fields.some(({ name }) => name === 'subject')) return reading;
  return {
    ...reading,
    segments: reading.segments.map((segment) => (segment.field === 'title' ? { ...segment, role: 'subject', field: 'subject' } : segment)),
    fields: reading.fields.map((field) => (field.name === 'title' ? { ...field, role: 'subject', name: 'subject' } : field)),
  };
}
