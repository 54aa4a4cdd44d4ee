/** Translations that say what other originals say: then it is their own original that is off. */

import { compareValues, groupStatements, type LocalePair, type SpokenFile, type Statement } from '../../src/rule/index.ts';

/**
 * The test for a pair whose original says otherwise than at least as many other originals, which agree with the translation.
 * The original is a matter for `fact-conflict`.
 */
export function originalsOff(files: readonly SpokenFile[], pairs: readonly LocalePair[]): (pair: LocalePair) => boolean {
  const translated = new Set(pairs.map(({ statement }) => statement));
  const isOriginal = (statement: Statement): boolean => statement.topic !== undefined && !translated.has(statement);
  const groups = groupStatements(files, isOriginal).filter(({ sides }) => sides.length > 1);
  return ({ statement, other }) => {
    const sides = groups.find((group) => group.sides.some((side) => side.statements.includes(other)))?.sides ?? [];
    const own = sides.find((side) => side.statements.includes(other));
    const rival = sides.find((side) => side !== own && compareValues(side.value, statement.value) === 'equal');
    return own !== undefined && rival !== undefined && rival.files >= own.files;
  };
}
