/**
 * Mails as data: a subject beside a body, under the keys of the services that send them.
 * Shapes: docs.osticket.com, e-mail templates; postmarkapp.com, Templates; docs.sendgrid.com, Transactional templates; docs.aws.amazon.com, SES templates.
 */

import type { Role } from '../../document.ts';
import { normalKey } from '../copy-key.ts';
import type { Choice, DataFile } from '../file.ts';
import { markTwin } from '../twins.ts';
import type { DataValue } from '../value.ts';
import { beside, type Dialect } from './dialect.ts';
import { isMostOf } from './share.ts';

/** Key without case and separators → what it holds. */
const keys: ReadonlyMap<string, readonly [role: Role, form: 'html' | 'any']> = new Map([
  ['subject', ['subject', 'any']],
  ['subjectpart', ['subject', 'any']],
  ['preheader', ['preheader', 'any']],
  ['preheadertext', ['preheader', 'any']],
  ['previewtext', ['preheader', 'any']],
  ['body', ['body', 'any']],
  ['bodyhtml', ['body', 'html']],
  ['bodytext', ['body', 'any']],
  ['html', ['body', 'html']],
  ['htmlbody', ['body', 'html']],
  ['htmlcontent', ['body', 'html']],
  ['htmlpart', ['body', 'html']],
  ['plaincontent', ['body', 'any']],
  ['text', ['body', 'any']],
  ['textbody', ['body', 'any']],
  ['textpart', ['body', 'any']],
]);

/** Mails in a file that holds little else. */
export const mail: Dialect = {
  name: 'mail',
  select(file) {
    const choices = file.values.flatMap((value) => part(value, file) ?? []);
    return isMostOf(file, choices) ? choices : [];
  },
};

function part(value: DataValue, file: DataFile): Choice | undefined {
  const name = value.path.at(-1);
  const [role, form] = (typeof name === 'string' ? keys.get(normalKey(name)) : undefined) ?? [];
  if (role === undefined || !isMail(file, value)) return undefined;
  return markTwin({ value, role, field: role, message: value.path.slice(0, -1), ...(form === 'html' ? { isHtml: true } : {}) }, file);
}

const subjects = ['subject', 'Subject', 'SubjectPart'];
const bodies = [
  'body',
  'html',
  'text',
  'body_html',
  'body_text',
  'HtmlBody',
  'TextBody',
  'html_content',
  'plain_content',
  'HtmlPart',
  'TextPart',
];

function isMail(file: DataFile, value: DataValue): boolean {
  const has = (key: string): boolean => beside(file, value, key) !== undefined;
  return subjects.some(has) && bodies.some(has);
}
