/** Overrides: settings for some of the content. */

import { z } from 'zod';
import { roles } from '../../rule/index.ts';
import { globOf } from '../glob.ts';
import type { Override } from '../guide.ts';
import { factsSchema, resolveFact } from './fact.ts';
import { normalLocale } from './locale-tag.ts';
import { address } from './locales.ts';
import { resolveRules, rulesSchema } from './rule-setting.ts';
import { byForm, mapOf } from './shapes.ts';
import { asList, locale, localeKey, mapLocales, texts } from './texts.ts';

const role = z.enum(roles);
const several = { scalar: locale, list: z.array(locale) };

/** An override as written. */
export const overrideSchema = mapOf('a map with `channels` or `files`, and what holds there', {
  channels: texts.optional().describe('Channels that it holds for'),
  files: texts.optional().describe('Globs of files that it holds for'),
  locales: byForm('a locale or a list of locales', several).optional().describe('Locales that it holds for; `es` is also `es-MX`'),
  roles: byForm('a role or a list of roles', { scalar: role, list: z.array(role) })
    .optional()
    .describe('Parts of a text that it holds for: `headline`, `subject`, `cta`'),
  rules: rulesSchema.optional().describe('Rules there'),
  address: byForm('`formal` or `informal`, or one of them per locale', { scalar: address, map: z.record(localeKey, address) })
    .optional()
    .describe('Form of address there'),
  locale: locale.optional().describe('Locale of the files'),
  facts: factsSchema.optional().describe('What is true there'),
}).describe('Settings for some of the content; all conditions must hold');

type Written = z.infer<typeof overrideSchema>;

/** The override, resolved. `where` gives the place of a fact. */
export function resolveOverride(data: Written, where: (id: string) => string): Override {
  const { channels, files, locales, roles: shown, locale: tag } = data;
  const facts = Object.entries(data.facts ?? {}).map(([id, fact]) => [id, resolveFact(fact, where(id))]);
  return {
    ...(channels === undefined ? {} : { channels: asList(channels) }),
    ...(files === undefined ? {} : { files: asList(files).map(globOf) }),
    ...(locales === undefined ? {} : { locales: asList(locales).map((each) => normalLocale(each) ?? each) }),
    ...(shown === undefined ? {} : { roles: typeof shown === 'string' ? [shown] : shown }),
    rules: resolveRules(data.rules),
    ...(data.address === undefined ? {} : { address: addressOf(data.address) }),
    ...(tag === undefined ? {} : { locale: normalLocale(tag) ?? tag }),
    facts: Object.fromEntries(facts),
  };
}

function addressOf(data: NonNullable<Written['address']>): NonNullable<Override['address']> {
  return typeof data === 'string' ? { '*': data } : mapLocales(data, (each) => each);
}
