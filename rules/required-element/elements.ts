/** What is said of an element that a message lacks, and where elements may stand. */

import type { Element } from '../../src/rule/index.ts';

/** What is said of an element that is missing. */
export interface Advice {
  /** Ends “Unexpected <message> without …”. */
  readonly missing: string;
  /** Ends “expected …”. */
  readonly expected: string;
  readonly note?: string;
  /** What only good manners ask for is never an error. */
  readonly isCourtesy?: true;
}

/** Elements that a text shows by words, links or tags; the others are told by the document itself. */
export const advice: Readonly<Record<Exclude<Element, 'alt-text'>, Advice>> = {
  unsubscribe: {
    missing: 'a way to unsubscribe',
    expected: 'a link that ends the subscription',
    note: 'Mail that advertises must say how to leave the list (CAN-SPAM, CASL, ePrivacy), and big inboxes hold back what does not.',
  },
  'postal-address': {
    missing: 'the sender’s postal address',
    expected: 'street, town and postcode, or a P.O. box, at its end',
    note: 'Mail that advertises must name a valid postal address of its sender (CAN-SPAM, CASL).',
  },
  preheader: {
    missing: 'a preheader',
    expected: 'a line that goes on from the subject (40 to 100 characters)',
    note: 'Without it, inboxes show whatever text comes first: "View in browser", the name of a logo.',
    isCourtesy: true,
  },
  subject: { missing: 'a subject', expected: 'one that says what the message is about', isCourtesy: true },
  stop: {
    missing: 'a way to opt out',
    expected: '"Reply STOP to opt out." or the word that your programme takes',
    note: 'Programmes of text messages must say how to leave them (CTIA; for Europe, ePrivacy).',
  },
  'brand-name': {
    missing: 'the name of its sender',
    expected: 'the brand’s name at its start',
    note: 'A number says nothing of who writes.',
    isCourtesy: true,
  },
  disclosure: {
    missing: 'a disclosure',
    expected: '"#ad", "Advertisement" or "Paid partnership" at its start',
    note: '"#sp", "#collab" and "thanks to" are not clear enough for the FTC and the ASA.',
  },
  privacy: { missing: 'a link to the privacy policy', expected: 'one' },
  terms: { missing: 'a link to the terms', expected: 'one' },
};

/** Elements of mails. A text that is no mail does not lack them. */
export const ofMail: readonly Element[] = ['unsubscribe', 'postal-address', 'preheader', 'subject'];

/** Elements that a layout or another part of the message may have. */
export const ofFrame: readonly Element[] = [
  'unsubscribe',
  'postal-address',
  'preheader',
  'subject',
  'disclosure',
  'privacy',
  'terms',
  'brand-name',
];
