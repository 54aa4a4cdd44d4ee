/** Mistakes in a guide: what is wrong with a value at a path, before it has a place. */

import type { z } from 'zod';
import { normalLocale } from '../schema/locale-tag.ts';
import { nearest, oneOf, orMeant } from './nearest.ts';

/** Keys and list indexes from the top of the guide. */
export type Path = readonly (string | number)[];

/** Something wrong at a path. */
export interface Mistake {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly reason: string;
  /** Default: `error`. */
  readonly severity?: 'warning';
  readonly expected?: readonly string[];
  readonly note?: string;
}

type Issue = z.core.$ZodIssue;

/** Longest list of keys that a message names, in UTF-16 units; a longer one stands in the note. */
const longestList = 160;

/**
 * Issues of a schema as mistakes.
 *
 * @param data - What was validated.
 * @param base - Its path in the guide.
 */
export function mistakes(issues: readonly Issue[], data: unknown, base: Path): Mistake[] {
  return issues.flatMap((issue) => ofIssue(issue, data, base));
}

function ofIssue(issue: Issue, data: unknown, base: Path): Mistake[] {
  const local = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const path = [...base, ...local];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], key, issue.message.split(',')));
  if (issue.code === 'invalid_key') return [wrongKey(path, issue.issues[0]?.message ?? 'another key')];
  if (issue.code === 'invalid_union') {
    const meant = branchMeant(issue.errors);
    if (meant) return mistakes(meant, valueAt(data, local), path);
  }
  return [wrongValue(path, valueAt(data, local), issue)];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Mistake {
  const meant = nearest(key, known) ?? tagMeant(key);
  if (meant !== undefined) return { path, at: 'key', reason: `Unknown key \`${key}\`${orMeant(meant)}`, expected: [meant] };
  const expected = oneOf(known);
  if (expected.length <= longestList) return { path, at: 'key', reason: `Unknown key \`${key}\`, expected ${expected}.` };
  return { path, at: 'key', reason: `Unknown key \`${key}\`.`, note: `Expected ${expected}.` };
}

function wrongKey(path: Path, phrase: string): Mistake {
  const key = String(path.at(-1));
  const meant = tagMeant(key);
  if (meant === undefined) return { path, at: 'key', reason: `Unknown key \`${key}\`, expected ${phrase}.` };
  return { path, at: 'key', reason: `Unknown key \`${key}\`${orMeant(meant)}`, expected: [meant] };
}

function wrongValue(path: Path, value: unknown, issue: Issue): Mistake {
  const name = `\`${nameOf(path)}\``;
  const phrase = issue.code === 'invalid_union' ? unionPhrase(issue) : issue.message;
  if (value === undefined) return { path, at: 'value', reason: `${name} is missing, expected ${phrase}.` };
  if (value === null) return { path, at: 'value', reason: `${name} is empty, expected ${phrase}.` };
  const meant =
    typeof value === 'string'
      ? (nearest(value, choices(issue)) ?? (issue.code === 'invalid_format' ? tagMeant(value) : undefined))
      : undefined;
  const hint = meant === undefined ? `, expected ${phrase}.` : orMeant(meant);
  return { path, at: 'value', reason: `${name} is ${describe(value)}${hint}`, ...(meant === undefined ? {} : { expected: [meant] }) };
}

/** The one branch of a union whose form is there: its mistakes lie deeper. */
function branchMeant(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const deeper = branches.filter((issues) => issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'));
  return deeper.length === 1 ? deeper[0] : undefined;
}

function unionPhrase(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  if (issue.message !== 'another value') return issue.message;
  return [...new Set(issue.errors.flatMap((issues) => issues.slice(0, 1).map(({ message }) => message)))].join(' or ');
}

/** The values that would do, if there are only a few. */
function choices(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.filter((value) => typeof value === 'string');
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(choices) : [];
}

/** The locale in something that is written like one: `en_US`. */
function tagMeant(written: string): string | undefined {
  return written.includes('_') ? normalLocale(written) : undefined;
}

/** The last two keys of a path: `limits.subject`. */
function nameOf(path: Path): string {
  return path
    .filter((key) => typeof key === 'string')
    .slice(-2)
    .join('.');
}

/** A value in a sentence. */
export function describe(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return String(value);
  const line = value.replace(/\s+/g, ' ');
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}

/** The value at a path. */
function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
