/**
 * WhatsApp: message templates, and messages that are sent without one. What stands under `example` or `variables` are samples for the reviewers.
 * Shapes: developers.facebook.com, Message templates, Interactive messages; twilio.com, Content API.
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

function component(given: Choice, file: DataFile): Choice | undefined {
  const category = file.textAt(given.value, [...given.message, 'category']);
  const choice = category === undefined ? given : { ...given, category };
  if (choice.role !== 'body') return choice;
  const type = beside(file, choice.value, 'type')?.toUpperCase() ?? '';
  const [role, field] = types.get(type) ?? [];
  if (role === undefined || field === undefined) return undefined;
  return choice.field === 'card-body' && role === 'body' ? choice : { ...choice, role, field };
}

/** Messages as the Cloud API takes them. Their fields have other limits than those of templates. */
export const whatsappMessage: Dialect = {
  name: 'whatsapp-message',
  preset: 'whatsapp',
  select: selectParts(
    [
      ['|interactive.header.text', 'heading', 'header'],
      ['|interactive.body.text', 'body', 'message'],
      ['|interactive.footer.text', 'footer', 'footer'],
      ['|interactive.action.button', 'cta', 'list-button'],
      ['|interactive.action.buttons[].reply.title', 'cta', 'reply-button'],
      ['|interactive.action.parameters.display_text', 'cta', 'link-button'],
      ['|interactive.action.parameters.flow_cta', 'cta', 'link-button'],
      ['|interactive.action.sections[].title', 'heading', 'section'],
      ['|interactive.action.sections[].rows[].title', 'label', 'item'],
      ['|interactive.action.sections[].rows[].description', 'description', 'item-description'],
      ['|text.body', 'body', 'message'],
      ['|image.caption', 'caption', 'caption'],
      ['|video.caption', 'caption', 'caption'],
      ['|document.caption', 'caption', 'caption'],
    ],
    (choice, file) => {
      const { value, message } = choice;
      if (file.textAt(value, [...message, 'messaging_product']) === 'whatsapp') return choice;
      const isInteractive = file.textAt(value, [...message, 'type']) === 'interactive';
      return isInteractive && file.textAt(value, [...message, 'interactive', 'body', 'text']) !== undefined ? choice : undefined;
    },
  ),
};

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
