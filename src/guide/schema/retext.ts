/** Retext plugins that run as rules. */

import { z } from 'zod';
import type { Place } from '../../rule/finding.ts';
import type { RetextPlugin } from '../guide.ts';
import { severities } from './rule-setting.ts';
import { byForm, isMap } from './shapes.ts';
import { text } from './texts.ts';

const plugin = z.strictObject({
  name: text.describe('Name of the npm package'),
  options: z.unknown().optional().describe('Options of the plugin'),
  severity: z.enum(severities).optional().describe('Severity of its messages'),
});

/** A name with options, as unified's own configuration writes it. */
const pair = z
  .array(z.unknown())
  .min(1, { error: 'the name of a package' })
  .max(2, { error: 'a name and its options' })
  .refine(([name]) => text.safeParse(name).success, { error: 'the name of a package first' });

/** A plugin as written: its name, or more. */
export const retextSchema = byForm('the name of a package, a list of the name and its options, or a map with `name`', {
  scalar: text,
  list: pair,
  map: plugin,
});

type Written = z.infer<typeof retextSchema>;

/** Name of the plugin in whatever stands there. */
export function pluginName(written: unknown): string | undefined {
  const name = isMap(written) ? written['name'] : Array.isArray(written) ? written[0] : written;
  return typeof name === 'string' ? name : undefined;
}

/** The plugin, resolved. */
export function resolveRetext(data: Written, place: Place): RetextPlugin {
  if (typeof data === 'string') return { name: data, options: undefined, place };
  if (Array.isArray(data)) return { name: String(data[0]), options: data[1], place };
  const { name, options, severity } = data;
  return { name, options, ...(severity === undefined ? {} : { severity }), place };
}
