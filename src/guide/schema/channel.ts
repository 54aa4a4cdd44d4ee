/** Channels: files that reach customers in one way. */

import { z } from 'zod';
import type { Limit, PlaceholderPolicy } from '../../rule/brand.ts';
import { elements } from '../../rule/elements.ts';
import { channelPresetNames, presetLimits } from '../channel-presets.ts';
import { globOf } from '../glob.ts';
import type { Channel } from '../guide.ts';
import { mergeRules, resolveRules, rulesSchema } from './rule-setting.ts';
import { byForm, mapOf } from './shapes.ts';
import { asList, list, text, texts } from './texts.ts';

const whole = z.int({ error: 'a whole number of characters' }).min(1, { error: 'a whole number of characters, at least 1' });

const limit = byForm('a whole number of characters', {
  scalar: z.union([whole, z.literal('off'), z.literal(false)], { error: 'a whole number of characters' }),
  map: z.strictObject({
    max: whole.describe('The longest that the field may be'),
    unit: z
      .enum(['codepoints', 'utf16', 'wide', 'sms', 'weighted'])
      .optional()
      .describe('What is counted; `wide`: East Asian characters count twice; `weighted`: as X counts a post'),
    severity: z.enum(['info', 'warning', 'error']).optional().describe('How much it matters'),
  }),
});

const placeholders = mapOf('a map with `allowed` or `fallback`', {
  allowed: list.optional().describe('Names that exist; without them, any'),
  fallback: list.optional().describe('Names that need a fallback'),
}).describe('Placeholders such as `{{ first_name }}`');

/** A channel as written. */
const channelSchema = mapOf('a map with `files`', {
  files: texts.optional().describe('Globs, relative to the folder of the guide'),
  preset: z.enum(channelPresetNames).optional().describe('The platform, with its limits and conventions'),
  format: text.optional().describe('Format of the files, where the extension misleads'),
  columns: z.record(z.string(), text).optional().describe('CSV columns that hold copy (header or number), with the field that each is'),
  paths: z.record(z.string(), text).optional().describe('JSON or YAML paths that hold copy, with the field that each is'),
  limits: z.record(z.string(), limit).optional().describe('The longest that each field may be'),
  placeholders: placeholders.optional(),
  required: z.array(z.enum(elements), { error: 'a list of elements' }).optional().describe('Elements that each message must have'),
  rules: rulesSchema.optional().describe('Rules of this channel'),
}).describe('Files that reach customers in one way');

/** Channels by name. */
export const channelsSchema = z.record(z.string(), channelSchema, { error: 'a map of channels' });

type Written = z.infer<typeof channelSchema>;

/** A channel that nothing was said of. */
export function emptyChannel(name: string): Channel {
  return { name, files: [], limits: {}, placeholders: { fallback: [] }, rules: {} };
}

/** What is written, over what was said before. */
export function mergeChannel(before: Channel, data: Written): Channel {
  const preset = data.preset ?? before.preset;
  const base = preset === before.preset ? before.limits : { ...presetLimits(preset), ...ownLimits(before) };
  return {
    ...before,
    ...(data.files === undefined ? {} : { files: asList(data.files).map(globOf) }),
    ...(preset === undefined ? {} : { preset }),
    ...(data.format === undefined ? {} : { format: data.format }),
    ...(data.columns === undefined ? {} : { columns: { ...before.columns, ...data.columns } }),
    ...(data.paths === undefined ? {} : { paths: { ...before.paths, ...data.paths } }),
    limits: mergeLimits(base, data.limits ?? {}),
    placeholders: mergePlaceholders(before.placeholders, data.placeholders ?? {}),
    ...(data.required === undefined ? {} : { required: data.required }),
    rules: mergeRules(before.rules, resolveRules(data.rules)),
  };
}

/** Limits that are not those of the channel's preset. */
function ownLimits({ limits, preset }: Channel): Channel['limits'] {
  const given = presetLimits(preset);
  return Object.fromEntries(Object.entries(limits).filter(([field, each]) => given[field] !== each));
}

/** A number alone keeps the unit and severity that the field had. */
function mergeLimits(before: Channel['limits'], data: NonNullable<Written['limits']>): Record<string, Limit> {
  const merged: Record<string, Limit> = { ...before };
  for (const [field, written] of Object.entries(data)) {
    if (written === 'off' || written === false) delete merged[field];
    else merged[field] = { ...(merged[field] ?? { unit: 'codepoints' }), ...limitOf(written) };
  }
  return merged;
}

function limitOf(written: number | { max: number; unit?: Limit['unit'] | undefined; severity?: Limit['severity'] | undefined }): {
  max: number;
  unit?: Limit['unit'];
  severity?: NonNullable<Limit['severity']>;
} {
  if (typeof written === 'number') return { max: written };
  const { max, unit, severity } = written;
  return { max, ...(unit ? { unit } : {}), ...(severity ? { severity } : {}) };
}

function mergePlaceholders(before: PlaceholderPolicy, data: NonNullable<Written['placeholders']>): PlaceholderPolicy {
  // As written: most template engines tell case apart, and a suggestion is shown.
  const allowed = data.allowed?.map((name) => name.trim()) ?? before.allowed;
  return { fallback: data.fallback?.map(placeholderName) ?? before.fallback, ...(allowed === undefined ? {} : { allowed }) };
}

/** A placeholder's name as it is compared: lower case, no white space. */
export function placeholderName(written: string): string {
  return written.toLowerCase().replace(/\s+/g, '');
}
