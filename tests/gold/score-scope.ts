/** Holds what would be reported against a decided value against what a person would report. */

import { compareValues } from '../../src/language/compare.ts';
import { notationOf } from '../../src/language/notation.ts';
import type { Bound, Quantity, Value } from '../../src/language/quantity.ts';
import type { Scoped } from '../../src/language/scope.ts';
import type { ScopeSentence } from './gold-file.ts';
import type { Judged } from './tally.ts';

/** A quantity of the topic, and what narrows it. */
export interface Statement {
  readonly quantity: Quantity;
  readonly scoped: Scoped;
}

/** Bounds that leave a value to be held against another one. */
const binding: ReadonlySet<Bound> = new Set<Bound>(['within', 'over', 'under', 'from']);

/**
 * Scores reports. A sentence is reported if one of its statements, with nothing that narrows it, differs from the decided value,
 * and no quantity in it says the decided value.
 *
 * @param read - The statements about the sentence's topic, all of its quantities, and the decided value.
 */
export function scoreScope(
  sentences: readonly ScopeSentence[],
  read: (sentence: ScopeSentence) => { statements: readonly Statement[]; quantities: readonly Quantity[]; decided: Value },
): Judged[] {
  return sentences.flatMap((sentence) => {
    const { statements, quantities, decided } = read(sentence);
    const isSaid = quantities.some(({ value }) => compareValues(value, decided) === 'equal');
    const found = isSaid ? [] : statements.filter(({ quantity, scoped }) => isBare(quantity, scoped) && differs(quantity, decided));
    if (!sentence.isReport && found.length === 0) return [];
    const values = found.map(({ quantity }) => notationOf(quantity.value)).join(', ');
    const note = `${sentence.lang} ${values} against ${sentence.topic}=${sentence.canonical}: ${sentence.text}`;
    return [{ lang: sentence.lang, about: sentence.topic, outcome: outcome(sentence.isReport, found.length > 0), note }];
  });
}

function outcome(isWanted: boolean, isFound: boolean): Judged['outcome'] {
  if (!isWanted) return 'wrong';
  return isFound ? 'right' : 'missed';
}

function isBare({ bound, isWeak, isAmbiguous }: Quantity, { scope, aside }: Scoped): boolean {
  const isNarrowed = scope.products.length + scope.conditions.length > 0 || scope.from !== undefined || scope.until !== undefined;
  const isFirm = isWeak !== true && isAmbiguous !== true && (bound === undefined || binding.has(bound));
  return isFirm && !isNarrowed && aside === undefined;
}

function differs(quantity: Quantity, decided: Value): boolean {
  return compareValues(quantity.value, decided) === 'different';
}
