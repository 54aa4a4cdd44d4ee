/**
 * What a value should have been, as a phrase: "a text", "a whole number".
 *
 * In the guide's schemas a message is never a sentence but such a phrase; of an unknown key it is the list of known keys.
 */

import type { z } from 'zod';
import { oneOf } from '../yaml/nearest.ts';

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

/** Phrase for an issue of a schema that has none of its own. */
export function expected(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'unrecognized_keys':
      return knownKeys(issue.inst).join(',');
    case 'too_small':
      return `at least ${issue.minimum}${units[issue.origin] ?? ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${units[issue.origin] ?? ''}`;
    case 'invalid_format':
      return issue.pattern === undefined ? `a text of the form ${issue.format}` : `a text that matches ${issue.pattern}`;
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    default:
      return 'another value';
  }
}

/** Keys of an object schema. */
export function knownKeys(schema: unknown): readonly string[] {
  return keysOf(schema) ?? [];
}

/** Whether a schema is one of an object that has no keys. */
export function hasNoKeys(schema: unknown): boolean {
  return keysOf(schema)?.length === 0;
}

function keysOf(schema: unknown): readonly string[] | undefined {
  const shape = typeof schema === 'object' && schema !== null && 'shape' in schema ? schema.shape : undefined;
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : undefined;
}
