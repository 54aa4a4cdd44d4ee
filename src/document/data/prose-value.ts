/** Tells text for people from values for programs. */

/** What programs put in where a text is shown: `%{x}`, `{{ x }}`, `%s`, `$t(key)`. */
const slots = /\{\{[^{}]*\}\}|%?\{[^{}]*\}|%\([^()]*\)[a-z]|%-?[\w@]|\$t\([^()]*\)/gi;

const codes: readonly RegExp[] = [
  /^(?:[a-z][a-z0-9+.-]*:)?\/\/\S*$/i, // URL
  /^(?:mailto|tel|sms|data):\S*$/i,
  /^www\.\S+$/i,
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, // address
  /^[.~]{0,2}\/\S*$/, // path
  /^\S+\.(?:avif|css|csv|gif|html?|ico|jpe?g|jsx?|json|md|mp[34]|pdf|png|svg|tsx?|txt|webp|woff2?|ya?ml|zip)$/i,
  /^#[\da-f]{3,8}$/i, // colour
  /^(?:rgb|hsl)a?\([^()]*\)$/i,
  /^(?:ltr|rtl)$/,
  /^:\w+$/, // symbol
  /^[a-z0-9]+(?:[_.:/][a-z0-9]+)+$/, // id
  /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]+)+$/, // camelCase
  /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/,
  /^[\da-f]{8}-[\da-f-]{27}$/i,
  /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.+Z-]*)?$/,
];

/** Whether a value has words for people: no URL, id, colour, path or format. */
export function isText(value: string): boolean {
  const text = value.trim();
  return /\p{L}/u.test(text.replace(slots, '')) && !codes.some((code) => code.test(text));
}

/** Whether a value is a phrase or more: words with a space between them, or a text in a script without spaces. */
export function isPhrase(value: string): boolean {
  return isText(value) && /\s|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(value.trim());
}
