/** How a replacement is written in Markdown. */

/** Characters that would become markup are escaped; a line end can't be written in a heading, a cell or a quote. */
export function escapeMarkdown(text: string): string | undefined {
  if (/[\r\n]/.test(text)) return undefined;
  return text
    .replaceAll(/[\\`*[\]|]|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z\d]{1,31};)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)/gu, '\\$&')
    .replace(/^(?:[#>+-](?=\s|$)|>)/, '\\$&');
}
