/** Conditions that a topic has in its own words. */

import type { Topic } from '../topic.ts';
import { readText } from './sentence.ts';

const nothing: ReadonlySet<string> = new Set();
const yearly: ReadonlySet<string> = new Set(['annual']);
const rates: ReadonlySet<string> = new Set(['annual', 'monthly']);
const known = new WeakMap<Topic, Map<string, ReadonlySet<string>>>();

/**
 * Conditions that at least half of a topic's triggers name: a statement about `gift-card-validity` is always one about gift cards.
 * And those that stand in the guide's own words for it: "Plus members get their order".
 *
 * @param trigger - Words that attached the value, as they stand there.
 * @param language - Base language.
 */
export function impliedBy(topic: Topic | undefined, trigger: string, language: string): ReadonlySet<string> {
  if (topic === undefined) return nothing;
  const always = alwaysIn(topic, language);
  if (topic.triggers['*'] === undefined) return always;
  return new Set([...always, ...ratesOf(topic, language), ...idsIn(trigger, language)]);
}

/** What the guide's values are paid by: by the year, unless they say. */
function ratesOf({ kind, values = [] }: Topic, language: string): ReadonlySet<string> {
  if (kind !== 'money' || values.length === 0) return nothing;
  const said = new Set(values.flatMap((text) => [...idsIn(text, language)]).filter((id) => rates.has(id)));
  return said.size === 0 ? yearly : said;
}

function alwaysIn(topic: Topic, language: string): ReadonlySet<string> {
  const byLanguage = known.get(topic) ?? new Map<string, ReadonlySet<string>>();
  known.set(topic, byLanguage);
  const seen = byLanguage.get(language);
  if (seen !== undefined) return seen;
  const implied = read(topic, language);
  byLanguage.set(language, implied);
  return implied;
}

function read({ triggers, implies = [] }: Topic, language: string): ReadonlySet<string> {
  const texts = [...(triggers[language] ?? []), ...(triggers['*'] ?? [])];
  const counts = new Map<string, number>();
  for (const text of texts) for (const id of idsIn(text, language)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...implies, ...[...counts].filter(([, count]) => count * 2 >= texts.length).map(([id]) => id)]);
}

function idsIn(text: string, language: string): Set<string> {
  const hits = readText(text.replaceAll('*', ''), language).narrowings;
  return new Set(hits.flatMap(({ phrase: { data } }) => ('id' in data ? data.id : [])));
}
