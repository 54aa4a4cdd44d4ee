/**
 * Campaign tools: mails and push messages in one file.
 * Shapes: braze.com/docs, Messages object, Campaign details; docs.customer.io, App API; mailchimp.com/developer, Campaigns.
 */

import type { Choice, DataFile } from '../file.ts';
import { beside, type Dialect, selectParts } from './dialect.ts';

/** Braze: a message by its channel, which is its key or stands in it. */
export const braze: Dialect = {
  name: 'braze',
  select: selectParts(
    [
      ['messages.*|subject', 'subject', 'subject'],
      ['messages.*|preheader', 'preheader', 'preheader'],
      ['messages.*|body', 'body', 'body'],
      ['messages.*|plaintext_body', 'body', 'body'],
      ['messages.*|title', 'title', 'title'],
      ['messages.*|alert', 'body', 'body'],
      ['messages.*|alert.title', 'title', 'title'],
      ['messages.*|alert.body', 'body', 'body'],
      ['messages.*|description', 'description', 'description'],
    ],
    brazePart,
  ),
};

/** Channel → its keys that customers read. The title of a mail is its name in the dashboard. */
const brazeKeys: readonly (readonly [channel: RegExp, keys: RegExp])[] = [
  [/^email$/, /^(?:subject|preheader|body|plaintext_body)$/],
  [/_push(?:_objects?)?$/, /^(?:title|alert|body)$/],
  [/^(?:sms|whats_app)$/, /^body$/],
  [/^content_cards?$/, /^(?:title|description)$/],
];

function brazePart(choice: Choice, file: DataFile): Choice | undefined {
  const { value, message } = choice;
  const channel = file.textAt(value, [...message, 'channel']) ?? String(message.at(-1));
  const keys = brazeKeys.find(([name]) => name.test(channel))?.[1];
  const key = String(value.path.at(-1));
  if (!keys?.test(key)) return undefined;
  return channel === 'email' && key === 'body' ? { ...choice, isHtml: true } : choice;
}

/** Customer.io: actions of a campaign, contents of a newsletter, by their type. */
export const customerIo: Dialect = {
  name: 'customer-io',
  select: selectParts(
    ['actions[]', 'action', 'contents[]', 'content', 'templates[]', 'template'].flatMap((at) => [
      [`${at}|subject`, 'subject', 'subject'] as const,
      [`${at}|preheader_text`, 'preheader', 'preheader'] as const,
      [`${at}|body`, 'body', 'body'] as const,
      [`${at}|body_plain`, 'body', 'body'] as const,
    ]),
    (choice, file) => {
      const type = beside(file, choice.value, 'type') ?? '';
      if (!/^(?:email|push|twilio|in_app)$/.test(type)) return undefined;
      return type === 'email' && choice.value.path.at(-1) === 'body' ? { ...choice, isHtml: true } : choice;
    },
  ),
};

/** Mailchimp: what a campaign shows in the inbox. Its title is its name in the account. */
export const mailchimp: Dialect = {
  name: 'mailchimp',
  select: selectParts([
    ['|settings.subject_line', 'subject', 'subject'],
    ['|settings.preview_text', 'preheader', 'preheader'],
    ['|variate_settings.subject_lines[]', 'subject', 'subject'],
  ]),
};
