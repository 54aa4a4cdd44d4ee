/** How a replacement is written in HTML. */

/** Text between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The value of an attribute in its quotes; one without quotes takes no white space, so that is a reference too. */
export function escapeAttribute(text: string, quote: string): string {
  const escaped = escapeText(text);
  if (quote === '"') return escaped.replaceAll('"', '&quot;');
  if (quote === "'") return escaped.replaceAll("'", '&#39;');
  return escaped.replaceAll(/[\s"'=`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
