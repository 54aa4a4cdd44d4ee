/** Scripts: in which a language is written, and in which a text is. */

import { languageOf } from '../../src/rule/index.ts';

/** Scripts that are told apart. Japanese writes three of them. */
const scripts: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Latn', /\p{sc=Latn}/gu],
  ['Cyrl', /\p{sc=Cyrl}/gu],
  ['Arab', /\p{sc=Arab}/gu],
  ['Hebr', /\p{sc=Hebr}/gu],
  ['Deva', /\p{sc=Deva}/gu],
  ['Grek', /\p{sc=Grek}/gu],
  ['Thai', /\p{sc=Thai}/gu],
  ['Hang', /\p{sc=Hang}/gu],
  ['Hani', /\p{sc=Hani}|\p{sc=Hira}|\p{sc=Kana}/gu],
];

const byLanguage: Readonly<Record<string, string>> = {
  Cyrl: 'be bg kk ky mk mn ru tg uk',
  Arab: 'ar ckb fa ps ur',
  Hebr: 'he yi',
  Deva: 'hi mr ne',
  Grek: 'el',
  Thai: 'th',
  Hang: 'ko',
  Hani: 'ja yue zh',
  Latn:
    'af az bs ca cs cy da de en es et eu fi fil fr ga gl ha hr hu id ig is it lt lv ms mt nb nl nn no nr nso pl pt ro sk sl sq ss st sv sw tn tr ts ' +
    'uz ve vi xh yo zu',
};

let known: ReadonlyMap<string, string> | undefined;

/** The script of a language that is written in one alone; absent for others, such as Serbian. */
export function scriptOf(locale: string): string | undefined {
  known ??= new Map(Object.entries(byLanguage).flatMap(([script, languages]) => languages.split(' ').map((each) => [each, script])));
  return /^[a-z]{2,3}-[A-Z][a-z]{3}\b/.test(locale) ? undefined : known.get(languageOf(locale));
}

/** The script of most letters of a text, and their share. */
export function mainScript(text: string): { readonly script: string; readonly share: number } | undefined {
  if (!/[\u0370-\u1dff\u2c60-\ufdff]/.test(text)) return /\p{L}/u.test(text) ? { script: 'Latn', share: 1 } : undefined;
  const counts = scripts.map(([script, letter]) => ({ script, count: text.match(letter)?.length ?? 0 }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most === undefined || total === 0 ? undefined : { script: most.script, share: most.count / total };
}
