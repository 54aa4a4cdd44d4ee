/**
 * Plural categories of languages: which a whole number up to 1000 needs, and which only fractions or very large numbers have.
 * Source: CLDR 48.2, supplemental/plurals.json; a test compares them.
 */

/** Categories of a language. */
export interface Categories {
  /** Those that everyday numbers need. */
  readonly needed: readonly string[];
  /** All that there are. */
  readonly all: readonly string[];
}

const rows: readonly (readonly [needed: string, rare: string, languages: string])[] = [
  [
    'one other',
    '',
    'af ak am an as asa ast az bal bem bez bg bho bn brx ce ceb cgg chr ckb csw da de doi dv ee el en eo et eu fa ff fi fil fo fur fy gl gsw gu guw ha haw hi hu hy ia ie io is jgo jmc ka kab kaj kcg kk kkj kl kn kok ks ksb ku ky lb lg lij ln mas mg mgo mk ml mn mr nah nb nd ne nl nn nnh no nr nso ny nyn om or os pa pap pcm ps rm rof rwk saq sc sd sdh seh si sn so sq ss ssy st sv sw syr ta te teo ti tig tk tl tn tr ts tzm ug ur uz ve vo vun wa wae xh xog yi zu',
  ],
  ['zero one two few many other', '', 'ar ars cy kw'],
  ['one few many', 'other', 'be pl ru uk'],
  ['zero one other', '', 'blo cv ksh lag lv prg'],
  ['other', '', 'bm bo dz hnj id ig ii ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh'],
  ['one two few other', 'many', 'br gv sgs'],
  ['one few other', '', 'bs hr mo ro sh shi sr'],
  ['one other', 'many', 'ca es fr it lld pt scn vec'],
  ['one few other', 'many', 'cs lt sk'],
  ['one two few other', '', 'dsb gd hsb sl'],
  ['one two few many other', '', 'ga mt'],
  ['one two other', '', 'he iu naq sat se sma smi smj smn sms'],
];

let byLanguage: ReadonlyMap<string, Categories> | undefined;

/** The categories of a language; absent where CLDR has none. */
export function categoriesOf(language: string): Categories | undefined {
  byLanguage ??= new Map(rows.flatMap(([needed, rare, languages]) => languages.split(' ').map((each) => [each, categories(needed, rare)])));
  return byLanguage.get(language);
}

function categories(needed: string, rare: string): Categories {
  return { needed: needed.split(' '), all: [...needed.split(' '), ...rare.split(' ').filter((name) => name !== '')] };
}

/** Names of all categories. */
export const categoryNames: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
