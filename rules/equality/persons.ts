/** Whom a pronoun means: somebody in particular, or anybody. */

const anybody = /\b(?:someone|somebody|anyone|anybody|everyone|everybody|no one|nobody|whoever)\b/i;

/** Whom a brand speaks of without meaning one in particular. */
const roles: ReadonlySet<string> = new Set(
  (
    'accountant admin administrator adult adviser advisor agent applicant artist assistant attendee author baby beginner buyer ' +
    'caller candidate cardholder chef child citizen client coach colleague collector consultant consumer contractor contributor ' +
    'cook courier creator customer dealer designer developer director doctor donor driver editor electrician employee employer ' +
    'engineer entrepreneur expert farmer follower freelancer friend gamer gardener guest holder homeowner individual installer ' +
    'instructor investor journalist kid lawyer leader learner maintainer manager marketer member mentor minor musician neighbor ' +
    'neighbour newcomer nurse operator owner parent participant partner passenger patient payee pediatrician person photographer ' +
    'physician player plumber professional programmer publisher pupil purchaser reader recipient renter representative resident ' +
    'reviewer rider roommate runner seller sender shopkeeper shopper speaker specialist sponsor student subscriber supervisor ' +
    'supplier supporter teacher teammate technician teenager tenant therapist tourist trainer traveler traveller trustee user ' +
    'viewer visitor volunteer winner worker writer'
  ).split(' '),
);

/** Roles that one person has, where they are spoken of as known: `the designer signs his work`. */
const makers: ReadonlySet<string> = new Set(
  'artist author chef coach creator designer director doctor editor engineer entrepreneur expert farmer instructor leader maintainer musician owner photographer programmer publisher speaker sponsor trainer writer'.split(
    ' ',
  ),
);

/** A word that says which one, and the words after it. A role is one of the first three. */
const oneOf = /\b(an?|each|every|any|no|another|the|your|this|that)(?=((?:\s+[a-z-]+){1,3}))/gi;

/** Somebody whose gender is said, or who is spoken of by title. */
const gendered =
  /\b(?:mr|mrs|ms|miss|sir|madam|(?:grand|step|god)?(?:mother|father|son|daughter)|mom|mum|dad|sister|brother|husband|wife|uncle|aunt|niece|nephew|boy|girl|man|woman|lady|gentleman|boyfriend|girlfriend|king|queen|prince|princess|bride|groom|widow|widower|actress|heroine)\b/i;

/** Capitals that name no person. */
const noPerson =
  /^(?:God|Internet|Web|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Spanish|German|French|Dutch|Italian|American|British|European)$/;

/** Before a role that is said of somebody: `she is a designer`, `as a leader, she`. */
const saidOf = /\b(?:as|is|was|are|were|am|be|been|being|become|becomes|became|like|called)\s+$|['’]s\s+$/i;

/** After a role of which a story is told: `a customer told us`. */
const story =
  /^\s+(?:\w+ed|told|wrote|said|came|went|was|had|got|bought|sent|found|made|took|gave|left|felt|thought|knew|saw|(?:who|that)\s+\w+ed)\b/i;

/** A capitalised word at the start of a sentence that acts like a person: `Laura has`. */
const doesAlone =
  /^(?!It|That|This|There|Who|What|Which|Some|Any|Every|Nobody|Each|He\b|She\b)\p{L}+(?<!ing|ion|ity|ment)\s+(?:is|was|has|had|said|says|joined|founded|started)\b/u;

/** How far back a pronoun points: into the sentence before its own. */
const back = /(?:[^.!?]*[.!?]+\s+)?[^.!?]*$/;

/** How far back to look, in UTF-16 units. */
const reach = 400;

/**
 * From which offset on a pronoun may mean somebody in particular: behind the first whose gender is said; from the start where a person is named.
 *
 * @param text - Cooked text of the paragraph.
 * @param known - Capitalised words that are no persons: the brand's own names.
 */
export function somebodyFrom(text: string, known: ReadonlySet<string>): number {
  if (namesPerson(text, known) || /(?<![\p{L}\p{N}.])@\p{L}/u.test(text)) return 0;
  const first = gendered.exec(text);
  return first ? first.index + first[0].length : Number.POSITIVE_INFINITY;
}

/** Whether a pronoun at an offset means anybody: a kind of person goes before it. */
export function meansAnybody(text: string, offset: number): boolean {
  const before = back.exec(text.slice(Math.max(0, offset - reach), offset))?.[0] ?? '';
  return anybody.test(before) || picksNobody(before);
}

/** Whether a role is spoken of that nobody in particular has. */
function picksNobody(before: string): boolean {
  for (const { 0: which, 1: article = '', 2: words = '', index } of before.matchAll(oneOf)) {
    const role = roleIn(words);
    if (!role || saidOf.test(before.slice(0, index))) continue;
    if (/^(?:each|every|any|no)$/i.test(article)) return true;
    if (!/^a/i.test(article) && makers.has(role.word)) continue;
    if (!story.test(before.slice(index + which.length + role.end)) && !/\b(?:I|me|my)\b/.test(before)) return true;
  }
  return false;
}

/** The first role among some words, and where it ends. */
function roleIn(words: string): { readonly word: string; readonly end: number } | undefined {
  for (const { 0: found, index } of words.matchAll(/[a-z-]+/gi)) {
    const word = found.toLowerCase();
    if (roles.has(word)) return { word, end: index + found.length };
  }
  return undefined;
}

/** Whether a word is written like a person's name: with a capital inside a sentence, or before what somebody does. */
function namesPerson(text: string, known: ReadonlySet<string>): boolean {
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}_'’-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}_])/gu)) {
    if (noPerson.test(word) || known.has(word)) continue;
    if (/[\p{L}\p{N},]\s+["'“‘(]?$/u.test(text.slice(Math.max(0, index - 6), index))) return true;
    if (/(?:^|[.!?]\s+)$/.test(text.slice(Math.max(0, index - 6), index)) && doesAlone.test(text.slice(index, index + 60))) return true;
  }
  return false;
}
