/** Whether a text speaks to customers, or about them. */

import type { Document } from '../../src/rule/index.ts';

/** Files that speak about customers and users as third persons: terms, documentation, what is written for staff and developers. */
const about =
  /(?:^|[/._-])(?:legal|terms|tos|conditions|privacy|polic(?:y|ies)|agb|impressum|imprint|licen[cs]es?|gdpr|dsgvo|cookies?|docs?|documentation|handbook|guidelines?|api|reference|developers?|blog|posts?|_posts|news|press|changelogs?|releases?|internal|contributing|security|governance|admin)(?=[/._-]|$)/i;

/** Those of them that are so in every channel: a shop's site has its terms, too. */
const legal = /(?:^|[/._-])(?:legal|terms|tos|conditions|privacy|agb|impressum|imprint|licen[cs]es?|gdpr|dsgvo|cookies?)(?=[/._-]|$)/i;

/** Channels of that kind. */
const aboutChannels = /legal|terms|polic|privacy|blog|docs?|press|internal|handbook|developer/i;

/** Channels whose every message is read by a customer. */
const toCustomers = /^(?:ads?|e-?mails?|mails?|sms|push|whatsapp|chat|macros?|newsletters?|store|app)\b/i;

/** Whether a document is one of those that speak about customers. */
export function isAboutCustomers(document: Document): boolean {
  const { path, channel } = document;
  if (channel === undefined) return about.test(path);
  return aboutChannels.test(channel) || (legal.test(path) && !isToCustomers(document));
}

/** Whether all messages of a channel are read by customers. */
export function isToCustomers({ channel }: Document): boolean {
  return channel !== undefined && toCustomers.test(channel);
}
