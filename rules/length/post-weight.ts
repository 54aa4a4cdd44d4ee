/**
 * How long X says that a post is.
 * Source: configuration 3 of twitter-text, the counter that X publishes.
 */

/** Code points that count 1; all others count 2. */
const light: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/** What any address counts: each is shown as one of X's own. */
const linkWeight = 23;

/** Addresses, with or without their protocol; the punctuation behind one belongs to the sentence. */
const link =
  /(?<![@\w.-])(?:https?:\/\/[^\s"<>]+|(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}(?:com|org|net|info|biz|edu|gov|app|dev|shop|store|blog|news|online|site|xyz|io|co)(?![\w-]|\.\w)(?:\/[^\s"<>]*)?)(?<![.,;:!?'’”)\]])/giu;

/** A sequence that is shown as one emoji: a flag, a key, or pictures with their colours, joined or alone. */
const emoji =
  /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\u{1F3F4}[\u{E0061}-\u{E007A}]{1,9}\u{E007F}|(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Emoji_Modifier_Base}\p{Emoji_Modifier})[\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Emoji}[\uFE0F\p{Emoji_Modifier}]?)*/gu;

const emojiWeight = 2;

/** The weight of a post's text. */
export function postWeight(text: string): number {
  let weight = 0;
  const weigh = (each: number) => (): string => {
    weight += each;
    return '';
  };
  const rest = text.normalize('NFC').replace(link, weigh(linkWeight)).replace(emoji, weigh(emojiWeight));
  for (const character of rest) {
    const code = character.codePointAt(0) ?? 0;
    weight += light.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
  }
  return weight;
}
