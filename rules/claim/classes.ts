/** Classes of claims, and what is said of each. */

/** Classes, as the guide names them. */
export const claimClasses = ['superlative', 'guarantee', 'up-to', 'free', 'green', 'climate', 'health', 'own'] as const;

/** A kind of claim that needs something to stand on. */
export type ClaimClass = (typeof claimClasses)[number];

/** How a class is named in a message, and why it is reported. */
interface Wording {
  readonly name: string;
  /** What may stand there instead, after "expected one that the guide registers under `claims`". */
  readonly instead: string;
  readonly note: string;
}

const wordings: Readonly<Record<ClaimClass, Wording>> = {
  superlative: {
    name: 'superlative',
    instead: 'or what was compared, with whom and when',
    note: 'Who says to be first must be able to prove it against all others.',
  },
  guarantee: {
    name: 'guarantee',
    instead: 'or what happens if it is not kept',
    note: 'A guaranteed result is a promise that someone must keep or prove.',
  },
  'up-to': {
    name: 'saving',
    instead: 'or the saving that most items have',
    note: 'A highest saving that few items have misleads; keep proof of how many do.',
  },
  free: {
    name: 'free offer',
    instead: 'or the condition beside it',
    note: 'What is free mostly depends on something: an order value, a country, a date.',
  },
  green: {
    name: 'environmental claim',
    instead: 'or what is measured (policy check: EU 2024/825 asks for recognised proof)',
    note: 'From 27 September 2026, EU 2024/825 bans general environmental claims without recognised excellent performance.',
  },
  climate: {
    name: 'climate claim',
    instead: 'or the measured emissions (policy check: EU 2024/825 bans it where it rests on offsets)',
    note: 'From 27 September 2026, EU 2024/825 bans claims of neutral, reduced or positive impact that rest on offsetting.',
  },
  health: {
    name: 'health or science claim',
    instead: 'or the study and what it measured',
    note: 'Claims of effect need studies of this product; for food and cosmetics the law lists what may be said.',
  },
  own: { name: 'claim', instead: 'or other words', note: 'The guide lists it under `also` of this rule.' },
};

/** The sentence that reports a claim that nothing covers. */
export function unexpected(claim: ClaimClass, words: string): string {
  const { name, instead } = wordings[claim];
  return `Unexpected ${name} "${words}", expected one with evidence under \`claims\` in the guide, ${instead}.`;
}

/** Why claims of a class are reported. */
export function noteOn(claim: ClaimClass): string {
  return wordings[claim].note;
}

/** Whether a class is worth a warning once the guide registers claims; the others are hints. */
export function isGrave(claim: ClaimClass): boolean {
  return claim !== 'free' && claim !== 'up-to' && claim !== 'guarantee';
}
