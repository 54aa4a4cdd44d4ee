/** Which language a text is in, by its letters. The data are loaded when first asked (140 ms), so ask only about what is left in doubt. */

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What is used of `eld`. */
interface Detector {
  detect(text: string): { getScores(): Record<string, number> };
}

let detector: Detector | undefined;

/**
 * Likeness of a text to languages, from 0 to 1, by their codes; those that it is not like at all are absent.
 *
 * @param text - Twenty letters or more; of long texts the first 1000 characters are looked at.
 */
export function languageScores(text: string): ReadonlyMap<string, number> {
  detector ??= load();
  return new Map(Object.entries(detector.detect(text).getScores()).map(([code, score]) => [ownCodes[code] ?? code, score]));
}

/** Codes that the detector writes otherwise than locales do. */
const ownCodes: Readonly<Record<string, string>> = { no: 'nb', tl: 'fil' };

/** Synchronously, as rules are not asynchronous. */
function load(): Detector {
  const path = fileURLToPath(import.meta.resolve('eld/extrasmall'));
  const { eld } = createRequire(import.meta.url)(path) as { readonly eld: Detector };
  return eld;
}
