/**
 * The shape of a postal address.
 * Source of the postcodes: Universal Postal Union, “Addressing systems”. Only shapes that little else has.
 */

/** Shapes that are an address by themselves. */
const clear: readonly RegExp[] = [
  // P.O. boxes.
  /\bp\.? ?o\.? ?box \d|\bpostfach (?:\d|[a-z])|\bapartado (?:de correos )?\d|\bapdo\.? \d|\bpostbus \d|\bboîte postale \d|\bcasella postale \d|\bcaixa postal \d|а\/я \d/i,
  // A state or province with its code: US, Canada, Australia.
  /\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b|\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),?\s+\d{4}\b/,
  // The United Kingdom, Ireland.
  /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b[AC-FHKNPRTV-Y]\d[\dW]\s[\dAC-FHKNPRTV-Y]{4}\b/,
  // The Netherlands; Portugal, Brazil, Poland, with the town.
  /\b[1-9]\d{3}\s?[A-Z]{2},?\s+\p{Lu}\p{L}/u,
  /(?<![\d-])(?:\d{4}-\d{3}|\d{5}-\d{3}|\d{2}-\d{3}),?\s+\p{Lu}\p{L}/u,
  // Japan; India with the town before.
  /〒\s?\d{3}-\d{4}/,
  /(?<=\p{L}),?\s?[-–]?\s?[1-9]\d{2}\s?\d{3}(?!\d)(?=[\s,.]*(?:India|भारत|$|\n))/u,
  // A street by its word: "123 Main Street", "42 Long Acre Road".
  /\b\d{1,5}[A-Z]?,?\s(?:(?:\p{Lu}|\d)[\p{L}\d'’.]*\s){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Square|Highway|Hwy|Parkway|Pkwy|Terrace|Way|Row|Quay)\b(?=[\s,.]*(?:\p{Lu}|\d|#|\n|$))/u,
];

/** Five or six digits (or four, or three and two) with a town, which a street must come before or after. */
const postcode = /(?<![\p{L}\d.,+-])(?:[A-Z]{1,2}[- ])?(?:\d{4,6}|\d{3}\s\d{2}),?\s+\p{Lu}[\p{L}'’-]+|(?:г\.?|город)\s?\p{Lu}\p{L}+/gu;

/** A street with its number: "Musterstraße 12", "12 rue de la Paix", "Calle Mayor, 5", "Via Roma 3", "ул. Ленина, д. 5". */
const street =
  /(?:\p{L}{2,}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|gracht|kade|singel|vej|gatan|gade|veien)|\p{L}{3,}(?:\s\p{L}+)?),?\s(?:n[º°.]?\s?|nr\.?\s?|д\.\s?)?\d{1,4}\s?[a-zA-Z]?(?![\p{L}\d])|\b\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|avenue|av\.|boulevard|bd|place|chemin|quai|allée|impasse|cours|route)\s|(?<!\p{L})(?:ул|просп|пр-т|пер|наб|шоссе)[.\s]/iu;

/** Characters around a postcode in which the street stands. */
const around = 90;

/** Whether a text states a postal address. */
export function statesAddress(text: string): boolean {
  if (clear.some((shape) => shape.test(text))) return true;
  for (const { index, 0: found } of text.matchAll(postcode)) {
    const before = text.slice(Math.max(0, index - around), index);
    const after = text.slice(index + found.length, index + found.length + around);
    if (street.test(before) || /(?:ул|просп|д)\./.test(after)) return true;
  }
  return false;
}
