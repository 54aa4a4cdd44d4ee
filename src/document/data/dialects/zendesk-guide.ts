/** Zendesk Guide: articles, sections and categories of a help centre. Shapes: developer.zendesk.com, Help Center. */

import type { DataFile } from '../file.ts';
import type { DataValue } from '../value.ts';
import { beside, type Dialect, type Part, selectParts } from './dialect.ts';

/** Articles, their translations, and what they are sorted into. */
export const zendeskGuide: Dialect = {
  name: 'zendesk-guide',
  select: selectParts(
    ['articles[]', 'article', 'translations[]', 'translation', 'sections[]', 'section', 'categories[]', 'category'].flatMap(partsAt),
    (choice, file) => (isEntry(file, choice.value) ? choice : undefined),
  ),
};

function partsAt(at: string): Part[] {
  if (/^(?:section|categor)/.test(at)) {
    return [
      [`${at}|name`, 'title', 'title'],
      [`${at}|description`, 'description', 'description'],
    ];
  }
  return [
    [`${at}|title`, 'title', 'title'],
    [`${at}|body`, 'body', 'body', 'html'],
  ];
}

/** An article may be written by hand, with a title and a body; the rest shows its address. */
function isEntry(file: DataFile, value: DataValue): boolean {
  const has = (key: string): boolean => beside(file, value, key) !== undefined;
  if (['html_url', 'section_id', 'source_locale', 'permission_group_id'].some(has)) return true;
  return value.path.some((step) => step === 'articles' || step === 'article') && has('title') && has('body');
}
