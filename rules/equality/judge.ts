/** Runs retext-equality over what may be a finding. */

import type { Root, Sentence } from 'nlcst';
import retextEquality from 'retext-equality';
import { type Judge, type Judgement, judgeSentences } from '../../src/rule/index.ts';
import { type FirstWords, firstWords, possibleOffsets, sentencesAt } from './candidates.ts';
import { phrases } from './words.generated.ts';

/** The plugin with its settings, and the words that can wake it. */
export interface EqualityJudge {
  readonly run: Judge;
  readonly words: FirstWords;
}

/** A text to judge, with its tree: made only if it is needed. */
export interface Judged {
  readonly text: string;
  tree(): Root;
}

/** A message on one of the texts. Offsets are cooked. */
export interface Said<Text> extends Omit<Judgement, 'index'> {
  readonly text: Text;
  /** Cooked range of the sentence. */
  readonly sentence: readonly [start: number, end: number];
}

/** Attaches the plugin. `ignore` is a list of its phrases. */
export function attach(ignore: readonly string[], binary: boolean): EqualityJudge {
  const ignored = new Set(ignore);
  return {
    run: retextEquality({ ignore: [...ignored], binary }) as Judge,
    words: firstWords(phrases.filter((phrase) => !ignored.has(phrase))),
  };
}

/**
 * What the plugin says of texts: exactly what it says when it runs over each of them, in order of place.
 * It indexes its phrases anew for every paragraph, so all candidate sentences go to it as one.
 */
export function judgeTexts<Text extends Judged>(texts: readonly Text[], { run, words }: EqualityJudge): Said<Text>[] {
  const candidates: { text: Text; sentence: Sentence }[] = [];
  for (const text of texts) {
    const offsets = possibleOffsets(text.text, words);
    if (offsets.length === 0) continue;
    for (const sentence of sentencesAt(text.tree(), offsets)) candidates.push({ text, sentence });
  }
  const judgements = judgeSentences(
    run,
    candidates.map(({ sentence }) => sentence),
  );
  return judgements
    .sort((a, b) => a.index - b.index || a.start - b.start || b.end - a.end)
    .flatMap(({ index, ...judgement }) => {
      const candidate = candidates[index];
      return candidate ? [{ ...judgement, text: candidate.text, sentence: rangeOf(candidate.sentence) }] : [];
    });
}

function rangeOf({ position }: Sentence): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
