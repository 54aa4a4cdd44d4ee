/** Base64, as tolerant as mail programs: what is not of its alphabet is passed over. */

/** The bytes of a text in base64. */
export function decodeBase64(text: string): Uint8Array {
  const digits = text.replace(/[^A-Za-z\d+/]/g, '');
  // A last digit alone is no byte.
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
}
