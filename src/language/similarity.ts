/** Near-duplicates: which sentences say almost the same, and what differs. */

export { differingRanges, type Passage, type WordChange, wordChanges } from './similarity/difference.ts';
export { featuresOf, isUnspaced } from './similarity/features.ts';
export { alikePairs } from './similarity/join.ts';
export { KnownSets } from './similarity/lookup.ts';
export { isNumberWord } from './similarity/number-words.ts';
