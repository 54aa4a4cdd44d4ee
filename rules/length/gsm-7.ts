/**
 * The GSM 03.38 alphabet: what a text message can hold at seven bits a character.
 * Source: 3GPP TS 23.038, default alphabet and its extension table.
 */

const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' + '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** Each costs two septets: an escape and itself. */
const extension = '\f^{}\\[~]|€';

/** Whether GSM-7 has a character. */
export function inGsm7(character: string): boolean {
  return basic.includes(character) || extension.includes(character);
}

/** What a message costs. */
export interface SmsCost {
  /** How many messages are sent and paid. */
  readonly parts: number;
  /** Septets (GSM-7) or UTF-16 units. */
  readonly units: number;
  /** Units that one message holds alone. */
  readonly single: number;
  /** First character that GSM-7 lacks; it halves what a message holds. */
  readonly culprit?: string;
}

/** The cost of a text. A two-unit character never straddles two parts, so parts are filled one after the other. */
export function smsCost(text: string): SmsCost {
  const culprit = [...text].find((character) => !inGsm7(character));
  const weights = [...text].map((character) => (culprit === undefined ? (extension.includes(character) ? 2 : 1) : character.length));
  const units = weights.reduce((sum, weight) => sum + weight, 0);
  const single = culprit === undefined ? 160 : 70;
  const parts = units <= single ? 1 : fill(weights, culprit === undefined ? 153 : 67);
  return { parts, units, single, ...(culprit === undefined ? {} : { culprit }) };
}

function fill(weights: readonly number[], size: number): number {
  let parts = 1;
  let used = 0;
  for (const weight of weights) {
    if (used + weight > size) {
      parts++;
      used = 0;
    }
    used += weight;
  }
  return parts;
}
