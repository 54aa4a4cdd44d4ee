/** What a finding says. */

import { capitalise, isCapitalised } from '../../src/rule/index.ts';

/** Most suggestions that a message names. */
const most = 4;

/** What to write for a pronoun; the plugin's own list goes by pattern, and leaves the case open. */
const pronouns: Readonly<Record<string, readonly string[]>> = {
  he: ['they'],
  she: ['they'],
  "he'd": ["they'd"],
  "she'd": ["they'd"],
  "he'll": ["they'll"],
  "she'll": ["they'll"],
  "he's": ["they're", "they've"],
  "she's": ["they're", "they've"],
  him: ['them'],
  his: ['their', 'theirs'],
  her: ['their', 'them'],
  hers: ['theirs'],
  himself: ['themselves'],
  herself: ['themselves'],
};

/** Where the plugin's suggestions are for another use of the word, or are no words yet. */
const better: Readonly<Record<string, readonly string[]>> = {
  crazy: ['incredible', 'wild', 'absurd'],
  insane: ['incredible', 'wild', 'absurd'],
  insanity: ['absurdity', 'chaos'],
  lunatic: ['reckless', 'absurd'],
  psycho: ['ruthless', 'cruel'],
  whitelist: ['allow list', 'safelist'],
  whitelisted: ['allow-listed'],
  whitelisting: ['allow-listing'],
  blacklist: ['blocklist', 'deny list'],
  blacklisted: ['blocklisted', 'deny-listed'],
  blacklisting: ['blocklisting', 'deny-listing'],
  manpower: ['staff', 'workforce', 'labor'],
  guys: ['everyone', 'all', 'friends', 'people'],
  dudes: ['everyone', 'all', 'friends', 'people'],
};

/** Whether a word is a pronoun of one gender. */
export function isPronoun(actual: string): boolean {
  return Object.hasOwn(pronouns, key(actual));
}

/** Replacements, best first. Of a pair, the word that is not `her` says which. */
export function replacements(actual: string, suggested: readonly string[]): string[] {
  const words = key(actual).split(/\s*(?:\/|&|\s(?:or|and)\s)\s*/);
  const word = words.find((one) => one !== 'her' && Object.hasOwn(pronouns, one)) ?? words[0] ?? '';
  const known = own(pronouns, word) ?? own(better, word) ?? suggested;
  const best = words.length > 1 && word === 'his' && words[0] !== 'hers' ? known.slice(0, 1) : known;
  return (isCapitalised(actual) ? best.map((text) => capitalise(text, 'en')) : [...best]).slice(0, most);
}

/** One sentence: what stands there and what is expected. */
export function reason(actual: string, expected: readonly string[]): string {
  const better = expected.length === 0 ? 'no such word' : list(expected.map((text) => `"${text}"`));
  return `Unexpected "${actual.replace(/\s+/g, ' ')}", expected ${better}.`;
}

function own(words: Readonly<Record<string, readonly string[]>>, word: string): readonly string[] | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

function key(actual: string): string {
  return actual.toLowerCase().replace(/’/g, "'");
}

function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
