/** Terms: one word for one thing. */

import type { z } from 'zod';
import type { PerLocale, Term } from '../../rule/brand.ts';
import { mapOf } from './shapes.ts';
import { listsPerLocale, localised, localisedTexts, perLocale, text } from './texts.ts';

/** A term as written. */
export const termSchema = mapOf('a map with `use` and `not`', {
  use: localised.describe(
    'The approved word, or one per locale; a plain word is of the language of the guide’s `locale`, `*` stands for all locales',
  ),
  not: localisedTexts.optional().describe('Words to replace, or lists per locale; a `*` at the end of a word stands for any ending'),
  except: localisedTexts.optional().describe('Phrases in which the replaced word is right'),
  why: text.optional().describe('The reason, shown to writers'),
}).describe('One word for one thing');

/**
 * The term as rules see it.
 *
 * @param language - What plain words are in: German "E-Mail" is no mistake for a guide that is written for English.
 */
export function resolveTerm(data: z.infer<typeof termSchema>, where: string, language: string): Term {
  const isPlain = isPlainText(data.use) && isPlainText(data.not);
  return {
    use: isPlain ? inLanguage(perLocale(data.use), language) : perLocale(data.use),
    not: isPlain ? inLanguage(listsPerLocale(data.not), language) : listsPerLocale(data.not),
    except: listsPerLocale(data.except),
    ...(data.why === undefined ? {} : { why: data.why }),
    where,
  };
}

function isPlainText(written: unknown): boolean {
  return typeof written !== 'object' || Array.isArray(written);
}

function inLanguage<T>(values: PerLocale<T>, language: string): PerLocale<T> {
  return Object.fromEntries(Object.entries(values).map(([, value]) => [language, value]));
}
