/** How a replacement is written in AsciiDoc. */

/** A line end would be the end of a heading or a cell; what would be markup, or would end a text in brackets, is not written. */
export function encodeAsciidoc(text: string): string | undefined {
  if (/[\r\n]/.test(text)) return undefined;
  return /[*_`#^~+{}<>[\]\\|,"]|&(?=#?\w+;)|:\/\/|\(\(|^[=.:/-]/.test(text) ? undefined : text;
}
