/** Finds emoji: what a screen reader speaks as a picture. All offsets are cooked. */

/** An emoji with its skin tone, its joined parts and its variation selector. */
export interface Emoji {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const flag = '\\p{RI}\\p{RI}';
const tags = '[\\u{E0020}-\\u{E007F}]*';
const part = `\\p{Extended_Pictographic}(?:\\uFE0E|\\uFE0F|\\p{Emoji_Modifier})?${tags}`;
const sequence = new RegExp(`${flag}|[0-9#*]\\uFE0F?\\u20E3|${part}(?:\\u200D${part})*`, 'gu');

/** Flags of countries, which name a language or a market, and keycaps, which are digits. */
const signs = new RegExp(`^(?:${flag}|[0-9#*]\\uFE0F?\\u20E3)$`, 'u');

/** Stars that rate, and marks of an answer or a list that read well. */
const typographic = /^[⭐★☆✓✔✗✘✕✖→←↑↓↔↕▶◀►◄●○■□▪▫◾◽◼◻⬛⬜©®™ℹ☑☐✉☎♪♫♬♠♣♦♥❤†‡※•♂♀∞〰‼⁉❗❕❓❔➕➖➗]\uFE0E?$/u;

/** All emoji of a text, in order. Typographic signs, keycaps and flags are none. */
export function emojiIn(text: string): Emoji[] {
  if (!/[\p{Extended_Pictographic}]/u.test(text)) return [];
  const found: Emoji[] = [];
  for (const { 0: match, index } of text.matchAll(sequence)) {
    if (isEmoji(match)) found.push({ start: index, end: index + match.length, text: match });
  }
  return found;
}

/** A sign is an emoji by itself, or by the selector that asks for a picture. */
function isEmoji(text: string): boolean {
  if (signs.test(text) || typographic.test(text)) return false;
  if (text.includes('\u200d') || /\p{Emoji_Modifier}/u.test(text) || text.endsWith('\ufe0f')) return !isSigned(text);
  return /^\p{Emoji_Presentation}/u.test(text) && !text.endsWith('\ufe0e');
}

/** A typographic sign stays one when a program has asked for its picture: `™️`, `✔️`, `➡️`. Hearts become emoji. */
function isSigned(text: string): boolean {
  const plain = text.replace(/\ufe0f$/, '');
  return /^[⭐✓✔✗✘✕✖→←↑↓↔↕▶◀➡⬅⬆⬇↗↘↙↖↩↪⤴⤵●○■□▪▫◾◽◼◻⬛⬜©®™ℹ☑‼⁉❗❓〰]$/u.test(plain);
}
