/** Texts for lawyers: terms, privacy notices, licences. Their words are chosen by law, not by a brand. */

import type { Document } from '../document/document.ts';

/** Names of such files and folders, in the languages of the word lists. */
const namesOfFiles =
  /(?:^|[/._-])(?:terms|tos|eula|privacy|legal|policy|policies|licen[cs]es?|licen[cs]ing|copying|notice|disclaimer|conduct|gdpr|dpa|agb|datenschutz|impressum|nutzungsbedingungen|cgv|cgu|mentions|confidentialite|privacidad|condiciones|terminos|privacidade|termos|condizioni|privacyverklaring|voorwaarden|oferta|soglashenie)(?:$|[/._-])/i;

/** Words of titles of such texts. */
const wordsOfTitles =
  /(?<![\p{L}\p{M}])(?:(?<!in )terms (?:of|and|&)|terms$|privacy|legal|licen[cs]e|polic(?:y|ies)|code of conduct|agreement|disclaimer|datenschutz\p{L}*|impressum|agb|nutzungsbedingungen|geschäftsbedingungen|conditions générales|mentions légales|confidentialité|aviso legal|privacidad|condiciones|términos|privacidade|termos|condizioni|informativa|voorwaarden|privacy\p{L}*|privacybeleid|оферт\p{L}*|конфиденциальност\p{L}*|соглашени\p{L}*|गोपनीयता|नियम और शर्तें)(?![\p{L}\p{M}])/iu;

/** Whether a file's path or title says that it is a legal text. */
export function isLegalText({ path, matter, segments }: Document): boolean {
  if (namesOfFiles.test(path)) return true;
  const title = matter?.['title'] ?? segments.find(({ role }) => role === 'title' || role === 'heading')?.text ?? '';
  return wordsOfTitles.test(title);
}

/** Texts in which a vague word outside a promise is no matter: chosen by lawyers, or telling what happened once. */
export type Calm = 'legal' | 'dated';

/** Whether, and why, only promises of a document count. */
export function calmOf(document: Document): Calm | undefined {
  if (isLegalText(document)) return 'legal';
  return document.date === undefined ? undefined : 'dated';
}
