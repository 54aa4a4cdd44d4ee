/** Which words a locale is read by. */

import { forLocale } from '../../src/rule/index.ts';
import { de } from './words/de.ts';
import { ja, ko, zh } from './words/east-asian.ts';
import { es, esES } from './words/es.ts';
import { fr } from './words/fr.ts';
import { hi } from './words/hi.ts';
import { it } from './words/it.ts';
import { nl } from './words/nl.ts';
import { pt, ptPT } from './words/pt.ts';
import { ru, uk } from './words/ru.ts';
import type { Words } from './words/shape.ts';
import { cs, pl } from './words/slavic.ts';
import { sv } from './words/sv.ts';
import { tr } from './words/tr.ts';

const byLocale: Readonly<Record<string, Words>> = {
  de,
  nl,
  es,
  'es-ES': esES,
  fr,
  it,
  pt,
  'pt-PT': ptPT,
  ru,
  uk,
  hi,
  pl,
  cs,
  sv,
  tr,
  zh,
  ja,
  ko,
};

/** Languages that are read. */
export const languages: readonly string[] = Object.keys(byLocale).filter((tag) => !tag.includes('-'));

/**
 * The words of a locale; `undefined` for languages that are not read.
 *
 * @param locale - BCP 47 tag.
 */
export function wordsFor(locale: string): Words | undefined {
  return forLocale(byLocale, locale);
}
