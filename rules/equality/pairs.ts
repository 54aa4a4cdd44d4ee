/** Two words for one: `he or she`, `salesmen and saleswomen`. */

/** A message, as far as pairs are concerned. Offsets are cooked. */
export interface Placed<Text> {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  readonly ruleId: string;
}

/** A message, or two that are one. */
export type Paired<Message> = Message & { readonly pair: boolean };

/** Joins neighbouring messages of one pattern that stand for either gender, so that a pair is one finding. Of overlapping ones the first stays. */
export function joinPairs<Message extends Placed<{ readonly text: string }>>(messages: readonly Message[]): Paired<Message>[] {
  const joined: Paired<Message>[] = [];
  for (const message of messages) {
    const last = joined.at(-1);
    if (last && last.text === message.text && message.start < last.end) continue;
    if (last && !last.pair && isPair(last, message)) joined[joined.length - 1] = { ...last, end: message.end, pair: true };
    else joined.push({ ...message, pair: false });
  }
  return joined;
}

function isPair(first: Placed<{ readonly text: string }>, second: Placed<{ readonly text: string }>): boolean {
  if (first.text !== second.text || first.ruleId !== second.ruleId || first.end >= second.start) return false;
  return /^\s*(?:\/|&|\s(?:or|and)\s)\s*$/.test(first.text.text.slice(first.end, second.start));
}
