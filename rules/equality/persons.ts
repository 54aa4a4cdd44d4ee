/** Whom a pronoun means: somebody in particular, or anybody. */

const anybody = /\b(?:someone|somebody|anyone|anybody|everyone|everybody|no one|nobody|whoever)\b/i;

/** Any person of a kind: a word for one, after a word that picks none in particular. */
const anyOfAKind =
  /\b(an?|each|every|any|no|another)\s+(?:[a-z-]+\s+){0,2}?([a-z-]+(?:er|or|ist|ant|ent|ee|ian)|[a-z-]*(?:person|member|child|adult|teen|guest|kid|pro|admin|friend|minor|baby))\b/gi;

/** Roles in which a brand speaks of whoever reads it. */
const theRole =
  /\b(?:the|your|this|that)\s+(?:[a-z-]+\s+){0,1}?(?:customer|user|client|buyer|shopper|purchaser|consumer|recipient|reader|visitor|subscriber|member|guest|courier|driver|agent|employee|worker|patient|passenger|tenant|seller|supplier|applicant|candidate|student|pupil|teacher|learner|player|admin|administrator|developer|maintainer|contributor|reviewer|donor|participant|attendee|traveller|traveler|holder|cardholder|owner|manager|person|individual|child|baby|adult|parent|partner|winner|sender|caller|technician|installer)\b/i;

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

/** How far back a pronoun points, in UTF-16 units. */
const reach = 300;

/**
 * Whether a pronoun means anybody: a kind of person goes before it, and nobody in particular is in the paragraph.
 *
 * @param text - Cooked text of the paragraph.
 * @param offset - Where the pronoun stands.
 * @param known - Capitalised words that are no persons: the brand's own names.
 */
export function meansAnybody(text: string, offset: number, known: ReadonlySet<string>): boolean {
  if (gendered.test(text.slice(0, offset)) || namesPerson(text, known)) return false;
  const before = text.slice(Math.max(0, offset - reach), offset);
  return anybody.test(before) || theRole.test(before) || picksNobody(before);
}

function picksNobody(before: string): boolean {
  for (const match of before.matchAll(anyOfAKind)) {
    if (saidOf.test(before.slice(0, match.index))) continue;
    const maybeOne = /^an?(?:other)?$/i.test(match[1] ?? '');
    const told = story.test(before.slice(match.index + match[0].length)) || /\b(?:I|me|my)\b/.test(before);
    if (!maybeOne || !told) return true;
  }
  return false;
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
