/** Texts that keep their long forms: notices of safety stress each "not", and nobody may change the words of a contract. */

import { type Document, isLegalText, type Segment } from '../../src/rule/index.ts';

/** Words that make a text, or what stands under a heading, a notice. */
const signs =
  /\b(?:warnings?|cautions?|dangers?|dangerous|hazards?|hazardous|safety|risk of|electric shock|choking|suffocation|strangulation|injur(?:y|ies)|burns|out of (?:the )?reach|not a toy|flammable|poisonous|toxic|dose|dosage|swallow(?:ed|ing)?|ingest(?:ed|ing|ion)?)\b/i;

/** What must not be done with a thing. */
const handling =
  /^\s+(?:use (?:near|in|on|if|while|when|after|with|outdoors|indoors)|leave (?:\p{L}+ )?unattended|(?:machine|hand)[ -]wash|dry[ -]clean|tumble|bleach|iron|wring|immerse|submerge|expose|exceed|swallow|ingest|inhale|drink|eat|chew|pierce|puncture|crush|incinerate|burn|disassemble|dismantle|overload|cover|touch|operate|recharge|refreeze|reheat|microwave|stare)(?!\p{L})/iu;

/** What stands before an order. */
const beforeOrder = /(?:^|[^\p{L}\p{N}\s])\s*$|(?<!\p{L})(?:please|and|or|but|so) $/iu;

/** Whether a text, or the heading above it, speaks of a danger. */
export function isNotice({ text, heading = '', headers = [] }: Segment): boolean {
  return [text, heading, ...headers].some((each) => signs.test(each));
}

/** Whether "do not" at a cooked range forbids to handle a thing in some way: "Do not immerse". */
export function forbidsHandling(text: string, start: number, end: number): boolean {
  return handling.test(text.slice(end, end + 40)) && beforeOrder.test(text.slice(Math.max(0, start - 12), start));
}

/** Keys of legal texts in a catalogue: `privacy.section2`. */
const legalKeys = /(?:^|[^a-z])(?:terms|privacy|legal|imprint|impressum|eula|licen[cs]e|disclaimer)(?![a-z])/i;

/** Whether a field of a catalogue is a part of a legal text. */
export function isLegalField({ label = '' }: Segment): boolean {
  return legalKeys.test(label);
}

/** Pages of a shop that are called policies, and speak in the brand's own voice. */
const shopPages = /return|refund|exchange|shipping|delivery|warranty|cancel/i;

/** Whether a document is a contract or a licence. */
export function isBinding(document: Document): boolean {
  const title = document.matter?.['title'] ?? document.segments.find(({ role }) => role === 'title' || role === 'heading')?.text ?? '';
  return isLegalText(document) && !shopPages.test(`${document.path} ${title}`);
}
