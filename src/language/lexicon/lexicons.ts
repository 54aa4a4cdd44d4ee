/** Lexicons by language. */

import { data as ar } from './ar.generated.ts';
import { data as cs } from './cs.generated.ts';
import { data as da } from './da.generated.ts';
import { data as de } from './de.generated.ts';
import { data as en } from './en.generated.ts';
import { data as es } from './es.generated.ts';
import { data as fr } from './fr.generated.ts';
import { data as hi } from './hi.generated.ts';
import { data as it } from './it.generated.ts';
import { data as ja } from './ja.generated.ts';
import { data as ko } from './ko.generated.ts';
import type { Lexicon } from './lexicon.ts';
import { data as nb } from './nb.generated.ts';
import { data as nl } from './nl.generated.ts';
import { data as pl } from './pl.generated.ts';
import { data as pt } from './pt.generated.ts';
import { data as ru } from './ru.generated.ts';
import { data as sv } from './sv.generated.ts';
import { data as tr } from './tr.generated.ts';
import { data as uk } from './uk.generated.ts';
import { data as zh } from './zh.generated.ts';

/** Lexicons as JSON. Most texts need one or two of them. */
const sources: Readonly<Record<string, string>> = { ar, cs, da, de, en, es, fr, hi, it, ja, ko, nb, nl, pl, pt, ru, sv, tr, uk, zh };
const parsed = new Map<string, Lexicon>();

/**
 * The words of a language; `undefined` where there are none. Parsed when first asked for.
 *
 * @param language - Language subtag: `en`, not `en-GB`.
 */
export function lexiconOf(language: string): Lexicon | undefined {
  const known = parsed.get(language);
  if (known !== undefined) return known;
  const source = Object.hasOwn(sources, language) ? sources[language] : undefined;
  if (source === undefined) return undefined;
  const lexicon = JSON.parse(source) as Lexicon;
  parsed.set(language, lexicon);
  return lexicon;
}
