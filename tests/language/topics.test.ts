/** Whether the shipped lists are fit for use. */

import { describe, expect, it } from 'vitest';
import { indexTopics } from '../../src/language/attach.ts';
import { compileMatcher } from '../../src/language/matcher.ts';
import { shippedTopics } from '../../src/language/shipped-topics.ts';
import { tokenize } from '../../src/language/tokens.ts';
import type { Topic } from '../../src/language/topic.ts';

const languages = ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi', 'ja'];
const reported = shippedTopics.filter(({ isCompetitor }) => !isCompetitor);

/** All lists of a topic in a language. */
function phrasesOf({ triggers, compete, not, split }: Topic, language: string): string[] {
  return [...(triggers[language] ?? []), ...(compete?.[language] ?? []), ...(not?.[language] ?? []), ...(split?.[language] ?? []).flat()];
}

/** As phrases are compared: spaces and hyphens alike. */
function folded(phrase: string): string {
  const { folded: words, glue } = tokenize(phrase);
  return words.map((word, index) => (glue[index] === 'none' ? word : ` ${word}`)).join('');
}

describe('the shipped topics', () => {
  it('are those that guides can name', () => {
    expect(reported.map(({ id }) => id)).toEqual([
      'returns-window',
      'free-shipping-threshold',
      'warranty',
      'response-time',
      'discount',
      'customer-count',
      'delivery-time',
      'dispatch-time',
      'refund-processing-time',
      'trial-length',
      'shipping-fee',
      'minimum-order',
      'subscription-price',
      'price-match-window',
      'cancellation-notice',
      'gift-card-validity',
      'support-hours',
      'support-phone',
      'support-email',
      'loyalty-points-rate',
    ]);
  });

  it('have names of their own, in kebab-case', () => {
    const ids = shippedTopics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it.each(languages)('speak %s', (language) => {
    expect(shippedTopics.filter(({ triggers }) => (triggers[language] ?? []).length === 0)).toEqual([]);
  });

  it('speak no language without the others', () => {
    const spoken = new Set(
      shippedTopics.flatMap(({ triggers, compete = {}, not = {}, split = {} }) => [triggers, compete, not, split].flatMap(Object.keys)),
    );
    expect([...spoken].sort()).toEqual([...languages].sort());
  });

  it.each(languages)('give each phrase of %s to one topic of a kind only', (language) => {
    const owners = new Map<string, string>();
    const doubles: string[] = [];
    for (const { id, kind, triggers } of shippedTopics) {
      for (const phrase of triggers[language] ?? []) {
        const key = `${kind} ${folded(phrase)}`;
        if (owners.has(key)) doubles.push(`${phrase}: ${owners.get(key)}, ${id}`);
        owners.set(key, id);
      }
    }
    expect(doubles).toEqual([]);
  });

  it.each(languages)('have phrases of %s that can match', (language) => {
    const dead = shippedTopics.flatMap((topic) => phrasesOf(topic, language)).filter((phrase) => !matchesItself(phrase));
    expect(dead).toEqual([]);
  });

  it.each(languages)('exclude in %s only what a trigger would find', (language) => {
    const idle = shippedTopics.flatMap((topic) =>
      (topic.not?.[language] ?? []).filter((phrase) => !isFound(phrase, topic, language)).map((phrase) => `${topic.id}: ${phrase}`),
    );
    expect(idle).toEqual([]);
  });

  it('veto by topics that are there', () => {
    const ids = new Set(shippedTopics.map(({ id }) => id));
    expect(shippedTopics.flatMap(({ veto = [] }) => veto).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('do not share fields with another topic of their kind', () => {
    const fields = reported.flatMap(({ kind, fields = [] }) => fields.map((field) => `${kind} ${field}`));
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('compile for any language', () => {
    expect(() => indexTopics(shippedTopics, 'tlh')).not.toThrow();
  });
});

/** A phrase with its stars filled. */
function sample(phrase: string): string {
  return phrase.replace(/(?<=^|[\s-])\*/g, 'x').replaceAll('*', '');
}

function matchesItself(phrase: string): boolean {
  return compileMatcher([{ text: phrase, loose: true, data: undefined }]).match(tokenize(sample(phrase))).length > 0;
}

function isFound(phrase: string, topic: Topic, language: string): boolean {
  const texts = [...(topic.triggers[language] ?? []), ...(topic.compete?.[language] ?? [])];
  return compileMatcher(texts.map((text) => ({ text, loose: true, data: undefined }))).match(tokenize(sample(phrase))).length > 0;
}
