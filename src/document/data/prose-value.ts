/** Tells text for people from values for programs. */

/** What programs put in where a text is shown: `%{x}`, `{{ x }}`, `%s`, `%1$.2f`, `%#@files@`, `$t(key)`, `$(PRODUCT_NAME)`. */
const slots =
  /\{\{[^{}]*\}\}|[%$]?\{[^{}]*\}|%\([^()]*\)[a-z]|%(?:\d{1,2}\$)?(?:#@[\w.-]{1,80}@|[-+0#,]{0,3}\d{0,3}(?:\.\d{1,3})?(?:hh|h|ll|l|q|z)?[a-z@])|%\d|\$t?\([^()]*\)/gi;

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
  /^(?:[a-z-]{3,30}:\s?[\d.]{1,9}(?:ch|em|ex|px|rem|vh|vw|%)\s?;?\s?){1,20}$/, // sizes of CSS
  /^:\w+$/, // symbol
  /^[a-z0-9]+(?:[_.:/][a-z0-9]+)+$/, // id
  /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]+)+$/, // camelCase
  /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/,
  /^[\da-f]{8}-[\da-f-]{27}$/i,
  /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.+Z-]*)?$/,
  /^\^.*\$$/s, // pattern
  /^(?=\S*\d[^\d\s]+\d)(?=\S*[a-z])(?=\S*[A-Z])[\w+/=-]{20,}$/, // key of an API
];

/** Formats of dates, of Java, Apple and moment (`dd.MM.yyyy HH:mm`) and of PHP and Django (`j. F Y`). */
const dateFormats: readonly RegExp[] = [
  /^(?=.*(?:yy|MM|dd|DD|YY|HH|hh|mm|ss))(?:[^a-zA-Z]*(?:y{1,4}|Y{2,4}|M{1,4}|L{1,4}|[dD]{1,4}|E{1,4}|e{1,4}|[aA]|H{1,2}|h{1,2}|k{1,2}|m{1,2}|s{1,2}|S{1,3}|z{1,4}|Z{1,5})(?![a-zA-Z])){2,}[^a-zA-Z]*$/,
  /^(?=.*[YyHGgi\\])(?:[\s.,:/\\-]*[dDjlSwFmMnNYyaAGgHhisbEPTe](?![a-zA-Z])){2,}[\s.,:/\\-]*$/,
];

/** What is quoted in a format, `'de'` or `[at]`, stands there as it is. */
function isDateFormat(text: string): boolean {
  const bare = text.replace(/'[^']{0,40}'|\[[^\]]{0,40}\]/g, ' ');
  return dateFormats.some((format) => format.test(bare));
}

/** Whether a value has words for people: no URL, id, colour, path or format. */
export function isText(value: string): boolean {
  const text = value.trim();
  return /\p{L}/u.test(text.replace(slots, '')) && !codes.some((code) => code.test(text)) && !isDateFormat(text);
}

/** Whether a value is a phrase or more: words with a space between them, or a text in a script without spaces. */
export function isPhrase(value: string): boolean {
  return isText(value) && /\s|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(value.trim());
}
