/**
 * Help desks whose replies and articles show by what stands beside them.
 * Shapes: developers.intercom.com, Macros, Articles, Help Center; dev.frontapp.com, Message templates; developers.freshdesk.com,
 * Canned responses, Solutions; developer.helpscout.com, Saved replies, Docs articles.
 */

import { normalLocale } from '../../locale.ts';
import type { Choice, DataFile } from '../file.ts';
import { beside, type Dialect, selectParts } from './dialect.ts';

/** Macros, articles and collections; each names its type. */
export const intercom: Dialect = {
  name: 'intercom',
  select: selectParts(
    [
      ['|name', 'title', 'title'],
      ['|title', 'title', 'title'],
      ['|description', 'description', 'description'],
      ['|body', 'body', 'body', 'html'],
      ['|body_text', 'body', 'body'],
    ],
    intercomPart,
  ),
};

/** Type → its keys that customers read. A macro's name is for agents. */
const intercomKeys: Readonly<Record<string, readonly string[]>> = {
  macro: ['body', 'body_text'],
  article: ['title', 'description', 'body'],
  article_content: ['title', 'description', 'body'],
  collection: ['name', 'description'],
  group_content: ['name', 'description'],
};

function intercomPart(choice: Choice, file: DataFile): Choice | undefined {
  const { value, message } = choice;
  const type = beside(file, value, 'type') ?? '';
  if (!Object.hasOwn(intercomKeys, type) || !intercomKeys[type]?.includes(String(value.path.at(-1)))) return undefined;
  // Other sites call a page an article, too.
  if (type === 'article' && !has(file, choice, 'author_id') && !has(file, choice, 'workspace_id')) return undefined;
  if (type === 'collection' && !has(file, choice, 'workspace_id')) return undefined;
  const name = message.at(-2) === 'translated_content' ? String(message.at(-1)) : beside(file, value, 'default_locale');
  const locale = name === undefined ? undefined : normalLocale(name);
  return locale === undefined ? choice : { ...choice, locale };
}

/** Message templates: their ids begin with `rsp_`. */
export const front: Dialect = {
  name: 'front',
  select: selectParts(
    [
      ['|subject', 'subject', 'subject'],
      ['|body', 'body', 'body', 'html'],
    ],
    (choice, file) => (beside(file, choice.value, 'id')?.startsWith('rsp_') ? choice : undefined),
  ),
};

/** Canned responses, which stand there as text and HTML; articles, whose `description_text` is made from the HTML. */
export const freshdesk: Dialect = {
  name: 'freshdesk',
  select: selectParts(
    [
      ['|content', 'body', 'body'],
      ['|content_html', 'body', 'body', 'html'],
      ['|title', 'title', 'title'],
      ['|description', 'body', 'body', 'html'],
      ['|seo_data.meta_title', 'title', 'seo-title'],
      ['|seo_data.meta_description', 'description', 'seo-description'],
    ],
    (choice, file) => {
      const isResponse = /^content/.test(String(choice.value.path.at(-1)));
      return (isResponse ? ['content', 'content_html'] : ['description', 'description_text']).every((key) => has(file, choice, key))
        ? choice
        : undefined;
    },
  ),
};

/** Saved replies, with another text for chats; articles, whose name is their title. */
export const helpScout: Dialect = {
  name: 'help-scout',
  select: selectParts(
    [
      ['|subject', 'subject', 'subject'],
      ['|name', 'title', 'title'],
      ['|text', 'body', 'body', 'html'],
      ['|chatText', 'body', 'body'],
    ],
    (choice, file) => {
      const isArticle = has(file, choice, 'collectionId');
      const isReply = has(file, choice, 'chatText') && has(file, choice, 'text');
      return (choice.role === 'title' ? isArticle && has(file, choice, 'text') : isArticle || isReply) ? choice : undefined;
    },
  ),
};

function has(file: DataFile, { value, message }: Choice, key: string): boolean {
  return (file.textAt(value, [...message, key]) ?? file.scalarAt(value, [...message, key])) !== undefined;
}
