/** Terms: one word for one thing. */

import type { z } from 'zod';
import type { Term } from '../rule/brand.ts';
import { mapOf } from './shapes.ts';
import { listsPerLocale, localised, localisedTexts, perLocale, text } from './texts.ts';

/** A term as written. */
export const termSchema = mapOf('a map with `use` and `not`', {
  use: localised.describe('The approved word, or one per locale'),
  not: localisedTexts.optional().describe('Words to replace, or lists per locale; a `*` at the end of a word stands for any ending'),
  except: localisedTexts.optional().describe('Phrases in which the replaced word is right'),
  why: text.optional().describe('The reason, shown to writers'),
}).describe('One word for one thing');

/** The term as rules see it. */
export function resolveTerm(data: z.infer<typeof termSchema>, where: string): Term {
  return {
    use: perLocale(data.use),
    not: listsPerLocale(data.not),
    except: listsPerLocale(data.except),
    ...(data.why === undefined ? {} : { why: data.why }),
    where,
  };
}
