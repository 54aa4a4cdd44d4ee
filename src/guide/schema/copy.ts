/** Approved sentences. */

import { z } from 'zod';
import type { Copy } from '../../rule/facts.ts';
import { byForm, byKeys } from './shapes.ts';
import { asList, day, localeKey, localised, perLocale, text, texts } from './texts.ts';

const spec = z.strictObject({
  text: localised.describe('The sentence, or one per locale'),
  until: day.optional().describe('Last day that it may be said'),
  channels: texts.optional().describe('Channels that use it; without them, all'),
});
const textsPerLocale = z.record(localeKey, text).describe('The sentence per locale');

/** An approved sentence as written. */
export const copySchema = byForm('a sentence, a sentence per locale, or a map with `text`', {
  scalar: text,
  map: byKeys(spec, textsPerLocale, (keys) => keys.length > 0 && !keys.some((key) => key in spec.shape) && keys.some(isShort)),
});

/** The sentence, resolved. */
export function resolveCopy(data: z.infer<typeof copySchema>, where: string): Copy {
  if (!isSpec(data)) return { text: perLocale(data), where };
  return {
    text: perLocale(data.text),
    ...(data.until === undefined ? {} : { until: data.until }),
    ...(data.channels === undefined ? {} : { channels: asList(data.channels) }),
    where,
  };
}

/** Channels that a sentence names. */
export function copyChannels(data: z.infer<typeof copySchema>): string | readonly string[] {
  return isSpec(data) ? (data.channels ?? []) : [];
}

/** `text` is four letters, so it is never taken for a locale. */
function isSpec(data: z.infer<typeof copySchema>): data is z.infer<typeof spec> {
  return typeof data === 'object' && 'text' in data;
}

function isShort(key: string): boolean {
  return /^(?:\*|[A-Za-z]{2,3}(?:[-_].*)?)$/.test(key);
}
