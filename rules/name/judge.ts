/** What a writing of a name is worth: right, wrong, or perhaps another word. */

import { isAmongCapitals, isCapitals, isCode, isPartOfIdentifier, isTitleCase, type Role, startsSentence } from '../../src/rule/index.ts';

/** A writing of a name, where it stands. */
export interface Writing {
  /** Cooked text around it, and its range there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The writing itself: one blank between words, straight apostrophes. */
  readonly actual: string;
  /** The name as the guide has it. */
  readonly name: string;
  /** Whether "and" stands for "&", or the other way round. */
  readonly swapped: boolean;
  readonly role: Role;
}

/** `fixable`: surely the name. `wrong`: most likely the name. `doubtful`: perhaps other words. */
export type Verdict = 'right' | 'doubtful' | 'wrong' | 'fixable';

/** Names this short are other words in small letters or capitals: `Who`, `who`, `WHO`. */
const shortName = 3;

/** A company's registered name follows its own rules: `OpenCollective, Inc.` */
const companyForm = /^,?\s+(?:inc|llc|ltd|limited|gmbh|ag|s\.?a\.?s?|s\.?l|b\.?v|corp|corporation|co|pbc|plc|kg|se|foundation)\b/i;

/** Words before a common noun. */
const determiner = /(?:^|[^\p{L}])(?:the|an?|any|each|every|no|some|this|that|these|those|your|my|our|their|its|his|her)\s+$/iu;

/** How far to look for other capitals, in UTF-16 units. */
const nearby = 30;

/** Short texts, in which a name is a name. */
const prominent: ReadonlySet<Role> = new Set([
  'alt',
  'cta',
  'description',
  'headline',
  'heading',
  'label',
  'preheader',
  'subject',
  'title',
]);

/** Judges a writing that isn't letter by letter the name. */
export function judge(writing: Writing): Verdict {
  const { text, start, end, actual, name } = writing;
  if (isPartOfIdentifier(text, start, end) || companyForm.test(text.slice(end, end + 20))) return 'right';
  if (isCode(text, start, end) || (isCapitals(actual) && isInCapitals(writing))) return 'right';
  if (isSmall(writing)) return judgeSmall(writing);
  if (name === name.toLowerCase() && actual.slice(1) === name.slice(1)) return isCapitalPlace(writing) ? 'right' : 'fixable';
  if (isCapitals(actual) && name.length <= shortName) return 'right';
  // One word in capitals may be a code that customers enter.
  return isCapitals(actual) && wordsOf(name).length > wordsOf(actual).length ? 'wrong' : 'fixable';
}

/** Whether the line around a writing in capitals is in capitals too. */
function isInCapitals({ text, start, end, actual }: Writing): boolean {
  if (text.length < actual.length + nearby && text.trim() === actual) return true;
  const from = Math.max(0, start - nearby);
  return isAmongCapitals(text.slice(from, end + nearby), start - from, end - from);
}

/** Whether the writing has no capitals, save one that the start of a sentence asks for. */
function isSmall({ text, start, actual, name }: Writing): boolean {
  const rest = actual.slice(1);
  if (rest !== rest.toLowerCase() || name === name.toLowerCase()) return false;
  return actual === actual.toLowerCase() || startsSentence(text, start);
}

/** Without any capital it may be other words, or the name of a package, a channel or a database: never fixed. */
function judgeSmall(writing: Writing): Verdict {
  const { actual, name, swapped } = writing;
  if (swapped) return 'right';
  const isLower = actual === actual.toLowerCase();
  const plain = !/\d/.test(name) && wordsOf(name).every((word) => word.slice(1) === word.slice(1).toLowerCase());
  if (!plain) return isLower ? 'wrong' : 'fixable';
  if (wordsOf(name).length === 1) return judgePlain(writing);
  if (wordsOf(actual).length === wordsOf(name).length) return 'doubtful';
  return isLower ? 'doubtful' : 'fixable';
}

/** One word without capitals: in running text too often another word, or a command. */
function judgePlain({ text, start, name, role }: Writing): Verdict {
  if (name.length <= shortName) return 'right';
  const common = name.endsWith('s') || determiner.test(text.slice(Math.max(0, start - 12), start));
  return common || !prominent.has(role) ? 'doubtful' : 'wrong';
}

function wordsOf(text: string): string[] {
  return text.split(/[\s-]/);
}

function isCapitalPlace({ text, start, end }: Writing): boolean {
  return startsSentence(text, start) || isTitleCase(text, start, end);
}
