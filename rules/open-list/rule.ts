/** Lists that are not closed: nobody can tell what is included. */

import {
  type Calm,
  type CheckContext,
  calmOf,
  defineRule,
  firstEndingAfter,
  forLocale,
  type Hit,
  hitsInside,
  inPromise,
  isDenied,
  isPartOfIdentifier,
  isPromise,
  listedPhrases,
  listsWithPromises,
  type OwnKind,
  onOneLine,
  type PromiseKind,
  type PromiseWord,
  type Range,
  type Sighting,
  sightings,
  told,
  type WordOptions,
  wordOptions,
  wordsBetween,
} from '../../src/rule/index.ts';
import { type Words, wordsByLanguage } from './words.ts';

/** What a phrase is to this rule: `not` hides what it overlaps. */
type Kind = keyof Words | PromiseWord | OwnKind;

/** A kind that leaves a list open. */
type End = 'also' | 'closer' | 'more' | 'unlimited';

type Context = CheckContext<WordOptions, Kind>;

/** The end of a list where it stands; ranges are cooked. */
interface Sight extends Sighting<Kind, End> {
  readonly links: readonly Range[];
  readonly calm: Calm | undefined;
}

/** How far before the end of a list its start is looked for, in UTF-16 units. */
const span = 300;

/** Words that a list and what it belongs to may have, at most. */
const reach = 14;

/** Promises whose extent a list tells. */
const kinds: readonly PromiseKind[] = ['delivery', 'refund', 'support', 'returns', 'warranty', 'offer'];

export default defineRule<WordOptions, Kind>({
  meta: {
    description: 'Lists that are not closed: "etc.", "and more", "such as … etc.", "including but not limited to"',
    family: 'clarity',
    severity: 'warning',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi'],
    notRoles: ['path', 'quote'],
  },
  options: wordOptions('the end of an open list'),
  phrases: ({ options, locale }) => listedPhrases(listsWithPromises(wordsByLanguage, locale, kinds), options),
  check(document, context) {
    const calm = calmOf(document);
    for (const segment of document.segments) {
      const links = segment.links.map(({ range }) => range);
      for (const sighting of sightings(segment, context, isEnd)) judge({ ...sighting, links, calm }, context);
    }
  },
});

function isEnd(kind: Kind): kind is End {
  return kind === 'also' || kind === 'closer' || kind === 'more' || kind === 'unlimited';
}

/** Whether what stands around the words leaves the list open. */
function isOpen(text: string, { start, end, phrase: { data } }: Hit<End>): boolean {
  if (data === 'also' || data === 'unlimited') return true;
  if (isPartOfIdentifier(text, start, end)) return false;
  return data === 'closer' || /^[ \t\u00A0]*(?:$|[^\p{L}\p{N}\s\uFFFC])|^\s*\n/u.test(text.slice(end, end + span));
}

function judge({ segment, hit, near, links, calm }: Sight, context: Context): void {
  const { text } = segment;
  if (!isOpen(text, hit)) return;
  const [from, to] = context.sentence(segment, hit.start);
  const before: Range = [Math.max(from, hit.start - span), hit.start];
  if (!endsList(hit, text.slice(...before))) return;
  const earlier = hitsInside(near, before);
  const opener = hit.phrase.data === 'unlimited' ? undefined : openerOf(text, hit, earlier);
  const isDoubled = opener?.phrase.data === 'opener';
  const promise = isDoubled ? undefined : promiseOf(text, hit, earlier, before);
  if (calm && !promise && !isDoubled) return;
  if (!isDoubled && isLinked(links, [from, to])) return;
  if (!promise && !isDoubled && /[?？]\s*$/u.test(text.slice(hit.end, Math.min(to, hit.end + span)))) return;
  const doubled = promise ? undefined : opener;
  const place = doubled ? ` after "${onOneLine(text, doubled.start, doubled.end)}"` : inPromise(promise);
  context.report(segment, hit.start, hit.end, {
    reason: `Unexpected "${onOneLine(text, hit.start, hit.end)}"${place}, expected ${instead(context.locale(segment), doubled, promise)}.`,
    ...((promise || isDoubled) && calm !== 'legal' ? {} : { severity: 'info' }),
  });
}

/** What to write instead. Examples tell too little where something is promised. */
function instead(locale: string, doubled: Hit<Kind> | undefined, promise: PromiseKind | undefined): string {
  if (doubled) return 'one of them';
  const opener = forLocale(wordsByLanguage, locale)?.opener.split(', ', 1)[0];
  return promise || !opener ? 'the whole list, or a link to it' : `the whole list, a link to it, or examples after "${opener}"`;
}

/** Whether a link in the sentence may lead to the rest of the list. */
function isLinked(links: readonly Range[], [from, to]: Range): boolean {
  const next = firstEndingAfter(links, from);
  return next !== undefined && next[0] < to;
}

/** Whether the words leave a list open: "30% and more" ends none, and "10, 12, etc." goes on as it began. */
function endsList({ phrase: { data } }: Hit<Kind>, before: string): boolean {
  if (data !== 'closer' && data !== 'more') return true;
  return !/[\d%\p{Sc}][\s,]*$/u.test(before) && (data === 'closer' || /[,،]/u.test(before));
}

/** What opens the list as examples: nothing else may end between. */
function openerOf(text: string, hit: Hit<Kind>, earlier: readonly Hit<Kind>[]): Hit<Kind> | undefined {
  const opener = earlier.findLast(({ phrase: { data } }) => data === 'opener' || data === 'including');
  if (!opener || /[;)\]]|[–—:]\s/u.test(text.slice(opener.end, hit.start))) return undefined;
  return text.slice(opener.end, hit.start).includes(',') ? opener : undefined;
}

/** The promise whose extent the list leaves open: it stands before the list, not in it. */
function promiseOf(text: string, hit: Hit<Kind>, earlier: readonly Hit<Kind>[], before: Range): PromiseKind | undefined {
  if (earlier.some(({ phrase }) => phrase.data === 'asks') || isDenied(text.slice(...before))) return undefined;
  const here = told(text, before, kinds);
  const nearest = earlier.findLast(
    ({ start, phrase: { data } }) => isPromise(data) && here.includes(data) && !/[,;([]/.test(text.slice(before[0], start)),
  );
  if (!nearest || wordsBetween(text, [nearest.start, nearest.end], [hit.start, hit.end]) > reach) return undefined;
  const kind = nearest.phrase.data;
  return isPromise(kind) && !text.slice(nearest.end, hit.start).includes(';') ? kind : undefined;
}
