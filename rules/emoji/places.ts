/** What an emoji does to the words around it. */

import { isCapitalised } from '../../src/rule/index.ts';
import type { Emoji } from './emoji.ts';

/** Emoji with nothing but blanks between them. */
export type Run = readonly [Emoji, ...Emoji[]];

/** Words that ask for a noun and are nothing else, by language. Those that may stand alone ("this", "das", "tuo") are left out. */
const determiners: Readonly<Record<string, string>> = {
  en: 'a an the your our my their',
  de: 'ein eine einen dein deine deinen deinem unser unsere unseren ihre ihren ihrem',
  nl: 'een de jouw uw onze',
  fr: 'un une le la les ton ta tes votre vos notre nos',
  es: 'un una el las tu tus su sus nuestro nuestra',
  pt: 'um uma os',
  it: 'un una il gli',
};

/** Words that are no noun: if one follows, the emoji stands for the noun. */
const followers: Readonly<Record<string, string>> = {
  en: 'now today and or but before for in with from is are was were will to on at by until till here if when that which who while of',
  de: 'jetzt heute und oder aber bevor für in mit von ist sind war wird zu auf am an bei bis hier wenn als',
  nl: 'nu vandaag en of maar voor in met van is zijn was wordt naar op bij tot hier als',
  fr: 'maintenant et ou mais avant pour dans avec est sont sera à au sur chez ici si quand de',
  es: 'ahora hoy y o pero antes para por en con es son será a al aquí si cuando de',
  pt: 'agora hoje e ou mas antes para por em com é são será aqui se quando de',
  it: 'ora oggi e o ma prima per in con è sono sarà a al qui se quando di',
};

/** Emoji that stand for "love". */
const heart = /^(?:❤|♥|🧡|💛|💚|💙|💜|🖤|🤍|🤎|💖|💗|💕|😍)\ufe0f?$/u;
const lovers: ReadonlySet<string> = new Set('I we We ich Ich wir Wir ik yo eu io'.split(' '));

/** Scripts that put no blanks between words. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}]/u;

const lists = new Map<string, ReadonlySet<string>>();

/**
 * Emoji in order, those together that follow each other.
 *
 * @param isJoined - Whether nothing else stands between two of them in the source.
 */
export function runsOf(text: string, emoji: readonly Emoji[], isJoined: (last: Emoji, next: Emoji) => boolean): Run[] {
  const runs: [Emoji, ...Emoji[]][] = [];
  for (const each of emoji) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && /^[ \u00a0]{0,3}$/.test(text.slice(last.end, Math.min(each.start, last.end + 4))) && isJoined(last, each))
      run.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** Whether letters of spaced scripts touch both sides: `Fri👀day`. */
export function isInWord(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  if (!/[\p{L}\p{M}]$/u.test(before) || !/^\p{L}/u.test(after)) return false;
  return !unspaced.test(before) && !unspaced.test(after);
}

/**
 * Whether a word is missing where an emoji stands: "Get your 🎁 now", "I ❤️ lamps".
 *
 * @param language - Primary language subtag.
 */
export function standsForWord(text: string, { start, end, text: emoji }: Emoji, language: string): boolean {
  const before = /(?:^|[\s“"(¡¿])([\p{L}\p{M}]{1,12})[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  if (before === undefined) return false;
  const after = text.slice(end, end + 24);
  const next = /^[ \u00a0]([\p{L}\p{M}]+)/u.exec(after)?.[1];
  if (heart.test(emoji) && next !== undefined && lovers.has(before) && !isCapitalised(next)) return true;
  if (before === 'A' || !listOf('determiners', determiners, language).has(before.toLowerCase())) return false;
  if (next !== undefined) return listOf('followers', followers, language).has(next.toLowerCase());
  return /^(?:$|[ \u00a0]*[.,;:!?)\n…]|[ \u00a0]+$)/u.test(after);
}

function listOf(name: string, words: Readonly<Record<string, string>>, language: string): ReadonlySet<string> {
  const key = `${name} ${language}`;
  const list = lists.get(key) ?? new Set((words[language] ?? '').split(' '));
  lists.set(key, list);
  return list;
}
