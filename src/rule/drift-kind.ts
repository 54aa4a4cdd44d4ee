/** Kinds of differences between sentences that were meant to be the same. */

/** Where several things differ, the first of these. */
export type DriftKind = 'number' | 'name' | 'wording' | 'punctuation';

/** How a message names them. */
export const driftNames: Readonly<Record<DriftKind, string>> = {
  number: 'a number or date differs',
  name: 'a name differs',
  wording: 'the wording differs',
  punctuation: 'punctuation or capitals differ',
};
