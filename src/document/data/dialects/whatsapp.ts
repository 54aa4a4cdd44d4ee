/**
 * WhatsApp: message templates. What stands under `example` or `variables` are samples for the reviewers.
 * Shapes: developers.facebook.com, Message templates; twilio.com, Content API.
 */

import type { Role } from '../../document.ts';
import type { Choice, DataFile } from '../file.ts';
import { beside, type Dialect, selectParts } from './dialect.ts';

/** Templates as the Cloud API has them. */
export const whatsapp: Dialect = {
  name: 'whatsapp',
  preset: 'whatsapp',
  select: selectParts(
    [
      // The cards of a carousel are components of a component.
      ['|components[].cards[].components[].text', 'body', 'card-body'],
      ['|components[].cards[].components[].buttons[].text', 'cta', 'button'],
      ['|components[].text', 'body', 'body'],
      ['|components[].buttons[].text', 'cta', 'button'],
      ['|components[].limited_time_offer.text', 'label', 'offer'],
    ],
    component,
  ),
};

/** By type, whose case varies. */
const types: ReadonlyMap<string, readonly [role: Role, field: string]> = new Map([
  ['HEADER', ['heading', 'header']],
  ['BODY', ['body', 'body']],
  ['FOOTER', ['footer', 'footer']],
]);

function component(choice: Choice, file: DataFile): Choice | undefined {
  if (choice.role !== 'body') return choice;
  const type = beside(file, choice.value, 'type')?.toUpperCase() ?? '';
  const [role, field] = types.get(type) ?? [];
  if (role === undefined || field === undefined) return undefined;
  return choice.field === 'card-body' && role === 'body' ? choice : { ...choice, role, field };
}

/** Templates as Twilio has them. */
export const twilio: Dialect = {
  name: 'twilio',
  preset: 'whatsapp',
  select: selectParts(
    [
      ['|types.*.header_text', 'heading', 'header'],
      ['|types.*.title', 'title', 'title'],
      ['|types.*.body', 'body', 'body'],
      ['|types.*.subtitle', 'footer', 'footer'],
      ['|types.*.footer', 'footer', 'footer'],
      ['|types.*.button', 'cta', 'button'],
      ['|types.*.actions[].title', 'cta', 'button'],
      ['|types.*.items[].item', 'label', 'item'],
      ['|types.*.items[].description', 'description', 'item-description'],
      ['|types.*.cards[].title', 'title', 'title'],
      ['|types.*.cards[].body', 'body', 'card-body'],
      ['|types.*.cards[].actions[].title', 'cta', 'button'],
    ],
    ({ value, message, ...choice }) =>
      /^(?:twilio|whatsapp)\//.test(String(value.path[message.length + 1])) ? { ...choice, value, message } : undefined,
  ),
};
