import { describe, expect, it } from 'vitest';
import claim from '../../rules/claim/rule.ts';
import hype from '../../rules/hype/rule.ts';
import { wordsByLanguage } from '../../rules/hype/words.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { findingsIn, linterWith } from './linting.ts';

const rules = { claim, hype };

function run(locale: string, text: string): Finding[] {
  return findingsIn(linterWith(rules, `locale: ${locale}`), { 'a.txt': text });
}

/** A superlative of a market around a word, as `claim` looks for it. */
const frames: Readonly<Record<string, (word: string) => string>> = {
  en: (word) => `Our lamp is the most ${word} in the world.`,
  es: (word) => `Nuestra lámpara es la más ${word} del mundo.`,
  nl: (word) => `Onze lamp is de meest ${word} ter wereld.`,
  de: (word) => `Unsere Lampe ist am ${word} auf der Welt.`,
  fr: (word) => `Notre lampe est la plus ${word} du monde.`,
  pt: (word) => `A nossa luminária é a mais ${word} do mundo.`,
  it: (word) => `La nostra lampada è la più ${word} del mondo.`,
  ru: (word) => `Наша лампа самая ${word} в мире.`,
  hi: (word) => `हमारा लैंप दुनिया में सबसे ${word} है।`,
};

function overlaps(findings: readonly Finding[]): string[] {
  const claims = findings.filter(({ ruleId }) => ruleId === 'claim');
  const ranges = ({ place: { start, end } }: Finding): [number, number] => [start.offset, end.offset];
  return findings
    .filter(({ ruleId }) => ruleId === 'hype')
    .filter((finding) => claims.some((other) => ranges(other)[0] < ranges(finding)[1] && ranges(finding)[0] < ranges(other)[1]))
    .map(({ reason }) => reason);
}

describe('empty words', () => {
  it.each(Object.entries(wordsByLanguage))('in %s are none of the claims', (locale, { empty }) => {
    const words = empty.split(', ').map((word) => word.replaceAll('*', ''));
    expect(overlaps(run(locale, words.map((word) => `${word}.`).join('\n\n')))).toEqual([]);
    expect(overlaps(run(locale, words.map((word) => frames[locale]?.(word)).join('\n\n')))).toEqual([]);
  });

  it.each(Object.keys(wordsByLanguage))('are found in %s', (locale) => {
    const first = wordsByLanguage[locale]?.empty.split(', ', 1)[0];
    expect(run(locale, `x ${first} x`).map(({ ruleId }) => ruleId)).toEqual(['hype']);
  });
});
