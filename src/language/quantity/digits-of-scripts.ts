/** Decimal digits of all scripts. */

/** The digit zero of the scripts that people write numbers in; each is followed by its one to nine. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];

/** The digits as ASCII; all other characters stay. Keeps the length. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The number that digits of one script write; `NaN` for no digits. */
export function integerOf(digits: string | undefined): number {
  return digits === undefined || digits === '' ? Number.NaN : Number(asciiDigits(digits));
}

/** The digits of a text, as ASCII. */
export function digitsOf(text: string): string {
  return asciiDigits(text).replace(/\D/g, '');
}

/** ASCII digits in the script of a model's first digit. */
export function inScriptOf(model: string, text: string): string {
  const first = /\p{Nd}/u.exec(model)?.[0];
  if (first === undefined || first.charCodeAt(0) < 128) return text;
  const zero = first.charCodeAt(0) - Number(asciiDigits(first));
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
