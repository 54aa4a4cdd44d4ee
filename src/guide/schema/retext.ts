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

/** A plugin as written: its name, or more. */
export const retextSchema = byForm('the name of a package, or a map with `name`', { scalar: text, map: plugin });

type Written = z.infer<typeof retextSchema>;

/** Name of the plugin in whatever stands there. */
export function pluginName(written: unknown): string | undefined {
  const name = isMap(written) ? written['name'] : written;
  return typeof name === 'string' ? name : undefined;
}

/** The plugin, resolved. */
export function resolveRetext(data: Written, place: Place): RetextPlugin {
  if (typeof data === 'string') return { name: data, options: undefined, place };
  const { name, options, severity } = data;
  return { name, options, ...(severity === undefined ? {} : { severity }), place };
}
