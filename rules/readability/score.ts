/** Scores a sentence as retext-readability does, without its look-ups in lists. */

import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula';
import { flesch } from 'flesch';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { spacheFormula } from 'spache-formula';
import type { Vocabulary } from './words.ts';

/** School grade to age, as the plugin takes it. */
export const ageOfFirstGrade = 5;

/** The ages at which a sentence can be read, by each of the seven algorithms of the plugin. */
export function ages(words: readonly string[], vocabulary: Vocabulary): number[] {
  const counts = count(words, vocabulary);
  return [
    ageOfGrade(automatedReadability(counts)),
    ageOfGrade(colemanLiau(counts)),
    ageOfGrade(daleChallGradeLevel(daleChallFormula(counts))[1]),
    20 - Math.floor(flesch(counts) / 10),
    ageOfGrade(gunningFog(counts)),
    Math.ceil(Math.sqrt(smogFormula(counts)) + 2.5),
    ageOfGrade(spacheFormula(counts)),
  ];
}

/** Whether enough algorithms find a sentence too hard: the plugin's own comparison. */
export function isTooHard(found: readonly number[], age: number, threshold: number): boolean {
  return found.filter((one) => one > age).length / found.length >= threshold;
}

/** The school grade that half of the algorithms find it to have at least. */
export function medianGrade(found: readonly number[]): number {
  const sorted = [...found].sort((a, b) => a - b);
  return (sorted[sorted.length >> 1] ?? 0) - ageOfFirstGrade;
}

function ageOfGrade(grade: number): number {
  return Math.round(grade + ageOfFirstGrade);
}

/** The counts that the formulas take, under the names that each of them gives them. */
function count(words: readonly string[], vocabulary: Vocabulary) {
  const easy = new Set<string>();
  const familiar = new Set<string>();
  const counts = { letter: 0, syllable: 0, polysillabicWord: 0, complexPolysillabicWord: 0 };
  for (const word of words) {
    const facts = vocabulary.facts(word);
    counts.letter += word.length;
    counts.syllable += facts.syllables;
    if (facts.long) counts.polysillabicWord++;
    if (facts.complex) counts.complexPolysillabicWord++;
    if (facts.easy) easy.add(facts.caseless);
    if (facts.familiar) familiar.add(facts.caseless);
  }
  return {
    ...counts,
    character: counts.letter,
    sentence: 1,
    word: words.length,
    difficultWord: words.length - easy.size,
    unfamiliarWord: words.length - familiar.size,
  };
}
