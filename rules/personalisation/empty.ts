/** What a text says when a name is empty. All offsets are cooked. */

import type { Placeholder, Range, Segment } from '../../src/rule/index.ts';
import { isGreeting, knownValue } from './names.ts';

/** A place that reads broken without its value. */
export interface Broken {
  readonly placeholder: Placeholder;
  /** The words around it as they are read then: `Hi ,`. */
  readonly reading: string;
  /** The same with a fallback, where one fits: `Hi there,`. */
  readonly fallback?: string;
}

/** Families of syntaxes that fill in the data of persons. Messages of apps check theirs in code. */
const filled = /^(?:mustache|liquid|jinja|mailchimp|ampscript|helpscout|hubspot|iterable|mailjet|erb|go)$/;

/** UTF-16 units around a placeholder that are looked at. */
const reach = 60;

/** Places of a segment that read broken when the reader has no name. */
export function brokenWhenEmpty({ text, placeholders }: Segment, sentenceAt: (offset: number) => Range): Broken[] {
  return placeholders.flatMap((placeholder, index): Broken[] => {
    const { at, fallback, dialect } = placeholder;
    if (fallback !== undefined || !filled.test(dialect) || !isReader(placeholder)) return [];
    // First and last name go together.
    if (isName(placeholders[index - 1]) && /\uFFFC\s*$/.test(text.slice(Math.max(0, at - 5), at))) return [];
    const end = endOfNames(text, placeholders, index);
    const [from] = sentenceAt(at);
    const before = text.slice(Math.max(from, at - reach), at);
    const after = text.slice(end, end + reach);
    const broken = readingOf(before, after);
    return broken === undefined ? [] : [{ placeholder, ...broken }];
  });
}

function isReader({ name }: Placeholder): boolean {
  return knownValue(name)?.isPerson === true;
}

function isName(placeholder: Placeholder | undefined): boolean {
  return placeholder !== undefined && isReader(placeholder);
}

/** Where a run of names ends: first name, last name. */
function endOfNames(text: string, placeholders: readonly Placeholder[], index: number): number {
  let end = (placeholders[index]?.at ?? 0) + 1;
  for (const next of placeholders.slice(index + 1, index + 3)) {
    if (!isReader(next) || text.slice(end, next.at).trim() !== '') break;
    end = next.at + 1;
  }
  return end;
}

function readingOf(before: string, after: string): Omit<Broken, 'placeholder'> | undefined {
  const mark = /^\s?([,!.:;?。，！])/.exec(after)?.[1];
  if (before.includes('\uFFFC')) return undefined;
  if (mark !== undefined && isGreeting(before)) {
    const isEnglish = /^\s*(?:hi|hey|hello|welcome(?: back)?|good (?:morning|evening|afternoon))\s*$/i.test(before);
    return { reading: `${before}${mark}`, ...(isEnglish ? { fallback: `${before}there${mark}` } : {}) };
  }
  if (/^\s*$/.test(before) && /^(?:[,!:]|['’]s\s)/.test(after)) return { reading: `${after.slice(0, 20).trimEnd()}…` };
  const word = /[\p{L}\p{M}]+, ?$/u.exec(before)?.[0];
  return word !== undefined && mark !== undefined && mark !== ',' ? { reading: `${word}${mark}` } : undefined;
}
