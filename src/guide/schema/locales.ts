/** Locales: how paths name them, and what the guide says of each. */

import { z } from 'zod';
import type { Locales } from '../guide.ts';
import { localeTag } from './locale-tag.ts';
import { byForm, isMap, mapOf, pick } from './shapes.ts';
import { asList, mapLocales, text } from './texts.ts';

/** Form of address. */
export const address = z.enum(['formal', 'informal']);

const settings = mapOf('a map such as `{ address: formal }`', {
  address: address.optional().describe('How customers are addressed: `formal` (Sie, usted) or `informal` (du, tú)'),
}).describe('Settings of a locale');

const glob = text.regex(/\{locale\}/, { error: 'a path with `{locale}` in it' });
const own = {
  pattern: byForm('a path with `{locale}` in it, or a list of them', { scalar: glob, list: z.array(glob) })
    .optional()
    .describe('How a path names its locale: `content/{locale}/**`'),
  sibling: text.optional().describe('Front matter key that names the source file of a translation'),
};

/** The section as written: keys other than `pattern` and `sibling` are locales. A misspelt one of these is an unknown key. */
export const localesSchema = pick(z.object(own).catchall(settings.nullable()), 'a map of locales', (input) => {
  if (!isMap(input)) return undefined;
  const tags = Object.keys(input).filter((key) => !(key in own) && localeTag.test(key));
  return z.strictObject({ ...own, ...Object.fromEntries(tags.map((tag) => [tag, settings.nullable()])) });
});

/** One section over another. */
export function mergeLocales(before: Locales, data: z.infer<typeof localesSchema>): Locales {
  const { pattern, sibling, ...rest } = data;
  const changed = mapLocales(rest, (each) => (each?.address === undefined ? {} : { address: each.address }));
  const merged = Object.entries(changed).map(([tag, each]) => [tag, { ...before.settings[tag], ...each }]);
  return {
    pattern: pattern === undefined ? before.pattern : asList(pattern),
    ...(sibling === undefined ? (before.sibling === undefined ? {} : { sibling: before.sibling }) : { sibling }),
    settings: { ...before.settings, ...Object.fromEntries(merged) },
  };
}
