/** Flags of `univocal facts`, checked. */

import { orMeant } from '../linter/meant.ts';
import type { Arguments } from './arguments.ts';
import { asOfFlag } from './day.ts';
import { UsageError } from './terminal.ts';

const formats = ['pretty', 'json'] as const;

/** What the user asked for. */
export interface FactsFlags {
  readonly guide?: string;
  readonly format: (typeof formats)[number];
  readonly output?: string;
  /** Only this topic. */
  readonly topic?: string;
  /** Also quantities without a topic, and those that no one is held to. */
  readonly all: boolean;
  /** Write the changes of `facts set`. */
  readonly write: boolean;
  readonly asOf: string;
}

/**
 * Checks the flags of `univocal facts`.
 *
 * @throws UsageError for a value that can't be.
 */
export function factsFlags({ switches, values }: Arguments): FactsFlags {
  const [guide, output, topic] = [values.get('guide'), values.get('output'), values.get('topic')];
  return {
    format: formatFlag(values.get('format')),
    all: switches.has('all'),
    write: switches.has('write'),
    asOf: asOfFlag(values.get('as-of')),
    ...(guide === undefined ? {} : { guide }),
    ...(output === undefined ? {} : { output }),
    ...(topic === undefined ? {} : { topic }),
  };
}

function formatFlag(written = 'pretty'): FactsFlags['format'] {
  const known = formats.find((format) => format === written);
  if (known) return known;
  throw new UsageError(`Unknown format \`${written}\`${orMeant(written, formats)} \`univocal facts\` knows ${formats.join(' and ')}.`);
}
