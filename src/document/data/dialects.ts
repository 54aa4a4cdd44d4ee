/** Files of known products: which of their values customers read. Each dialect finds its own values by their shape. */

import { botpress } from './dialects/botpress.ts';
import { braze, customerIo, mailchimp } from './dialects/campaigns.ts';
import type { Dialect } from './dialects/dialect.ts';
import { dialogflow } from './dialects/dialogflow.ts';
import { gorgias } from './dialects/gorgias.ts';
import { freshdesk, front, helpScout, intercom } from './dialects/help-desks.ts';
import { mail } from './dialects/mail.ts';
import { nlpjs } from './dialects/nlpjs.ts';
import { push } from './dialects/push.ts';
import { rasa } from './dialects/rasa.ts';
import { stores } from './dialects/stores.ts';
import { twilio, whatsapp, whatsappMessage } from './dialects/whatsapp.ts';
import { zendesk } from './dialects/zendesk.ts';
import { zendeskGuide } from './dialects/zendesk-guide.ts';

export type { Dialect } from './dialects/dialect.ts';

/** All dialects; the more particular shapes first. */
export const dialects: readonly Dialect[] = [
  whatsapp,
  whatsappMessage,
  twilio,
  gorgias,
  zendesk,
  zendeskGuide,
  intercom,
  front,
  freshdesk,
  helpScout,
  rasa,
  dialogflow,
  nlpjs,
  botpress,
  braze,
  customerIo,
  mailchimp,
  stores,
  push,
  mail,
];
