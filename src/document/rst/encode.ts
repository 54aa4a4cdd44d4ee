/** How a replacement is written in reStructuredText. */

/** A line end could end a title or a cell; what would be markup is not written. */
export function encodeRst(text: string): string | undefined {
  if (/[\r\n]/.test(text)) return undefined;
  return /[*`|\\]|_(?![\p{L}\p{N}])|::|^(?:[-+•‣⁃#.:>=~^"'_]|\(?\w{1,4}[.)])/u.test(text) ? undefined : text;
}
