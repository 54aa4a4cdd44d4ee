/** Texts that a product keeps twice: as HTML, and plain beside it for those who can't see HTML. */

import type { Choice, DataFile } from './file.ts';

/** Key of the plain text → key of the HTML. */
const twins: ReadonlyMap<string, string> = new Map([
  ['body_plain', 'body'],
  ['body_text', 'body_html'],
  ['chatText', 'text'],
  ['content', 'content_html'],
  ['displayText', 'textToSpeech'],
  ['plain_content', 'html_content'],
  ['plaintext_body', 'body'],
  ['text', 'html'],
  ['textBody', 'htmlBody'],
  ['TextBody', 'HtmlBody'],
  ['TextPart', 'HtmlPart'],
]);

/** The choice, marked where it is the plain form of a text beside it. */
export function markTwin(choice: Choice, file: DataFile): Choice {
  const { value } = choice;
  const key = value.path.at(-1);
  const others = typeof key !== 'string' ? [] : [twins.get(key), key === 'body_text' ? 'body' : undefined];
  const isTwin = others.some((name) => name !== undefined && file.textAt(value, [...value.path.slice(0, -1), name]) !== undefined);
  return isTwin ? { ...choice, isForm: true } : choice;
}
