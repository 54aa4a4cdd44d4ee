/** What comes out of a data file, as rows to compare. */

import type { Reading } from '../../src/document/document.ts';
import { readJson } from '../../src/document/json.ts';
import type { ReadOptions } from '../../src/document/reader.ts';
import { readYaml } from '../../src/document/yaml.ts';
import { checkReading } from './invariant.ts';

/** Reads a value as JSON and checks the positions. */
export function readValue(value: unknown, options: Partial<ReadOptions> = {}): Reading {
  return readJsonText(JSON.stringify(value, undefined, 2), options);
}

/** Reads JSON and checks the positions. */
export function readJsonText(source: string, options: Partial<ReadOptions> = {}): Reading {
  const reading = readJson(source, { path: 'content/file.json', ...options });
  checkReading(source, reading);
  return reading;
}

/** Reads YAML and checks the positions. */
export function readYamlText(source: string, options: Partial<ReadOptions> = {}): Reading {
  const reading = readYaml(source, { path: 'content/file.yml', ...options });
  checkReading(source, reading);
  return reading;
}

/** Unit, role, field and text of each segment, then its locale where it has one of its own. */
export function rows({ segments }: Reading): unknown[][] {
  return segments.map(({ unit, role, field, text, locale }) => [unit, role, field, text, ...(locale === undefined ? [] : [locale])]);
}
