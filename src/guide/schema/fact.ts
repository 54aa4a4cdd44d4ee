/** Facts: what is true, and where it must be said. */

import { z } from 'zod';
import type { Fact } from '../../rule/facts.ts';
import type { Path } from '../yaml/mistake.ts';
import { byForm, byKeys, mapOf } from './shapes.ts';
import { asList, day, localeKey, perLocale, text, texts } from './texts.ts';

/** `30 days`, `$50`, `24`: numbers are read as they are written. */
const value = byForm('a value such as `30 days`', { scalar: z.union([text, z.number()]) });
const valuesPerLocale = z.record(localeKey, value).describe('The value per locale');
const localisedValue = byForm('a value such as `30 days`, or one per locale', { scalar: value, map: valuesPerLocale });

const exception = mapOf('a map with `when`', {
  when: texts.describe('Words of the sentence, heading, row or file that narrow the fact'),
  value: localisedValue.optional().describe('The value there; without one, the fact is not compared'),
}).describe('Where the fact differs');

/** How much of a channel must state a fact. */
const extent = z.enum(['every', 'any'], { error: '`every` or `any`' });

const spec = z.strictObject({
  value: localisedValue.optional().describe('What is true, or a value per locale'),
  about: texts.optional().describe('Phrases that name a topic of your own'),
  required: byForm('a channel, a list of channels, or `every` or `any` by channel', {
    scalar: text,
    list: z.array(text),
    map: z.record(z.string(), extent),
  })
    .optional()
    .describe('Channels that must state it: in at least one file (`any`), or in `every` one'),
  except: z.array(exception, { error: 'a list of exceptions' }).optional().describe('Where the fact differs'),
  until: day.optional().describe('Last day that it holds'),
});

/** A fact as written. */
export const factSchema = byForm('a value such as `30 days`, a value per locale, or a map with `value`', {
  scalar: value,
  map: byKeys(spec, valuesPerLocale, areLocales),
});

/** Facts by topic. */
export const factsSchema = z.record(z.string(), factSchema, { error: 'a map of facts' });

/** A fact with only what was said. */
export type PartialFact = Partial<Fact> & Pick<Fact, 'where'>;

/** A fact with nothing left out. */
export function wholeFact(fact: PartialFact): Fact {
  return { about: [], required: {}, except: [], ...fact };
}

/** What was said of a fact. */
export function resolveFact(data: z.infer<typeof factSchema>, where: string): PartialFact {
  if (!isSpec(data)) return { value: resolveValue(data), where };
  const except = data.except?.map((each) => ({
    when: asList(each.when),
    ...(each.value === undefined ? {} : { value: resolveValue(each.value) }),
  }));
  return {
    ...(data.value === undefined ? {} : { value: resolveValue(data.value) }),
    ...(data.about === undefined ? {} : { about: asList(data.about) }),
    ...(data.required === undefined ? {} : { required: extents(data.required) }),
    ...(except === undefined ? {} : { except }),
    ...(data.until === undefined ? {} : { until: data.until }),
    where,
  };
}

/** The channels that must state a fact, with their paths in it. */
export function requiredChannels(
  data: z.infer<typeof factSchema>,
): { readonly name: string; readonly path: Path; readonly at: 'key' | 'value' }[] {
  const required = isSpec(data) ? data.required : undefined;
  if (required === undefined) return [];
  if (typeof required === 'string') return [{ name: required, path: ['required'], at: 'value' }];
  if (Array.isArray(required)) return required.map((name, index) => ({ name, path: ['required', index], at: 'value' }));
  return Object.keys(required).map((name) => ({ name, path: ['required', name], at: 'key' }));
}

function extents(written: NonNullable<z.infer<typeof spec>['required']>): Fact['required'] {
  if (typeof written === 'object' && !Array.isArray(written)) return written;
  return Object.fromEntries((typeof written === 'string' ? [written] : written).map((channel) => [channel, 'any' as const]));
}

/** Each value of a fact, with its locale (`*` for all) and its path in the fact. */
export function writtenValues(data: z.infer<typeof factSchema>): { readonly text: string; readonly tag: string; readonly path: Path }[] {
  if (!isSpec(data)) return valuesAt(data, []);
  const exceptions = (data.except ?? []).flatMap((each, index) => valuesAt(each.value, ['except', index, 'value']));
  return [...valuesAt(data.value, ['value']), ...exceptions];
}

function valuesAt(data: z.infer<typeof localisedValue> | undefined, path: Path): ReturnType<typeof writtenValues> {
  if (data === undefined) return [];
  if (typeof data !== 'object') return [{ text: String(data), tag: '*', path }];
  return Object.entries(data).map(([tag, text]) => ({ text: String(text), tag, path: [...path, tag] }));
}

function resolveValue(data: z.infer<typeof localisedValue>): ReturnType<typeof perLocale> {
  if (typeof data !== 'object') return { '*': String(data) };
  return perLocale(Object.fromEntries(Object.entries(data).map(([key, each]) => [key, String(each)])));
}

function isSpec(data: z.infer<typeof factSchema>): data is z.infer<typeof spec> {
  return typeof data === 'object' && !areLocales(Object.keys(data));
}

/** Whether the keys are meant as locales; a key that is misspelt as one (`en_US`) still is. */
function areLocales(keys: readonly string[]): boolean {
  return keys.length > 0 && !keys.some((key) => key in spec.shape) && keys.some((key) => /^(?:\*|[A-Za-z]{2,3}(?:[-_].*)?)$/.test(key));
}
