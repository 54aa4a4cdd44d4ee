/** What a message must have, and lacks. */

import { z } from 'zod';
import { type CheckContext, type Document, defineRule, type Element, elements, type Image } from '../../src/rule/index.ts';
import { statesAddress } from './address.ts';
import { advice, ofFrame, ofMail } from './elements.ts';
import { type Message, messagesOf } from './messages.ts';
import { isCompletedElsewhere, isPart } from './part.ts';
import { isPromotional } from './promotional.ts';
import { addressTags, disclosureWords, privacyWords, stopWords, termsWords, unsubscribeWords } from './words.ts';

const options = z.strictObject({
  promotional: z
    .array(z.enum(elements))
    .default([])
    .describe('Elements that messages must have that advertise, besides those that the channel requires of all.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

/** An element that shows in the words of a message. */
type Shown = Exclude<Element, 'alt-text'>;

const shownElements = elements.filter((element): element is Shown => element !== 'alt-text');

export default defineRule<Options>({
  meta: {
    description: 'Messages that lack what they must have: a way to unsubscribe, an address, words for images',
    family: 'channel',
    severity: 'warning',
  },
  options,
  check(document, context) {
    const { required } = context.brand;
    const { promotional } = context.options;
    if (required.length + promotional.length === 0) return;
    if ([...required, ...promotional].includes('alt-text')) for (const image of document.images ?? []) checkImage(image, context);
    // Texts of some roles may have settings of their own, but a message is judged as a whole.
    const whole = document.whole ?? document;
    if (!isPart(whole)) checkMessages(whole, context);
  },
});

function checkMessages(document: Document, context: Context): void {
  const { promotional } = context.options;
  const { required } = context.brand;
  const isFramed = isCompletedElsewhere(document);
  const possible = shownElements.filter((element) => !(isFramed && ofFrame.includes(element)));
  for (const message of messagesOf(document)) {
    const isAd = promotional.length > 0 && isPromotional(message, document);
    const wanted = possible.filter((element) => required.includes(element) || (isAd && promotional.includes(element)));
    for (const element of wanted) if (lacks(message, element, document, context)) report(message, element, context);
  }
}

function lacks(message: Message, element: Shown, document: Document, context: Context): boolean {
  if (ofMail.includes(element) && !isMail(message, document)) return false;
  const { evidence, segments, fields } = message;
  // A subject may be a file of its own.
  if (!segments.some(({ role, text }) => role !== 'subject' && role !== 'preheader' && /\p{L}{2}/u.test(text))) return false;
  switch (element) {
    case 'unsubscribe':
      return !unsubscribeWords.test(evidence.toLowerCase());
    case 'postal-address':
      return !addressTags.test(evidence.toLowerCase()) && !statesAddress(flat(message));
    case 'preheader':
      return canHavePreheader(document) && !fields.some(({ name }) => name === 'preheader') && !namesPreheader(evidence);
    case 'subject':
      return canHaveSubject(document) && !fields.some(({ name }) => name === 'subject');
    case 'stop':
      return !stopWords.test(evidence) && !unsubscribeWords.test(evidence.toLowerCase());
    case 'brand-name':
      return lacksName(message, context);
    case 'disclosure':
      return !segments.some(({ text }) => disclosureWords.test(text));
    case 'privacy':
      return !privacyWords.test(evidence.toLowerCase());
    case 'terms':
      return !termsWords.test(evidence.toLowerCase());
  }
}

/** A catalogue's sentences and the rows of a feed are no mails; what has a subject is one in every format. */
function isMail({ fields }: Message, { format, channel }: Document): boolean {
  if (fields.some(({ name }) => name === 'subject')) return true;
  return channel !== undefined && /^(?:html|markdown|mdx|text|eml|code|component)$/.test(format);
}

/** Plain text has no place for one. */
function canHavePreheader({ format, path, source }: Document): boolean {
  if (format === 'text' || /\.te?xt\b/i.test(path)) return false;
  return format !== 'eml' || /content-type:\s*text\/html/i.test(source);
}

function namesPreheader(evidence: string): boolean {
  return /pre-?header|mj-preview|<preview|preview[-_]?text|mcnpreview/i.test(evidence);
}

/** A mail in several files has its subject in another one, and code that sends it says it there. */
function canHaveSubject({ path, format }: Document): boolean {
  return (
    format !== 'code' && !/(?:^|[/._-])(?:body|content|html|text|plaintext|inlined)\.[^/]*$|[._-](?:body|html|text)\b[^/]*$/i.test(path)
  );
}

/** Without a name in the guide nobody knows what to look for; a shop's own placeholder stands for it. */
function lacksName({ evidence }: Message, { brand }: Context): boolean {
  const names = [...(brand.name === undefined ? [] : [brand.name]), ...brand.names.map(({ text }) => text)];
  if (brand.name === undefined) return false;
  const text = evidence.toLowerCase().replace(/\s+/g, ' ');
  if (/(?:shop|store|company|brand|site|organi[sz]ation|business|sender|product)[._ ]?name/.test(text)) return false;
  return !names.some((name) => text.includes(name.toLowerCase()));
}

/** An address runs over lines, cells and paragraphs. */
function flat({ segments }: Message): string {
  return segments.map(({ text }) => text).join('\n');
}

function report({ segments, fields }: Message, element: Shown, context: Context): void {
  const { missing, expected, note, isCourtesy } = advice[element];
  const place = fields.find(({ name }) => name === 'subject') ?? segments[0];
  if (!place) return;
  context.report(place, 0, place.text.length, {
    reason: `Unexpected message without ${missing}, expected ${expected}.`,
    actual: '',
    ...(note === undefined ? {} : { note }),
    ...(isCourtesy ? { severity: 'warning' } : {}),
  });
}

function checkImage({ range, alt, isLink }: Image, context: Context): void {
  if (alt !== undefined && (alt.trim() !== '' || !isLink)) return;
  const reason =
    alt === undefined
      ? `Unexpected image without an alternative text, expected ${isLink ? 'words that say where its link leads' : 'what it shows, or `alt=""` if it only decorates'}.`
      : 'Unexpected empty alternative text of an image that is all of its link, expected words that say where it leads.';
  context.reportSource(range, {
    reason,
    note: 'Many inboxes show no images until asked, and screen readers read the file’s name.',
    severity: 'warning',
  });
}
