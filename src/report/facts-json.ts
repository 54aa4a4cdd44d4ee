/** `univocal facts` for programs. */

import { type Brand, notationOf, type SpokenFile, type Statement } from '../rule/index.ts';
import { type FactEntry, scopeText } from './fact-table.ts';

/**
 * `facts`: each statement; `conflicts`: those that contradict the guide or each other. Values are in the notation of `notationOf`.
 *
 * @param statements - With the file that each stands in.
 */
export function factsJson(
  statements: readonly { readonly file: SpokenFile; readonly statement: Statement }[],
  entries: readonly FactEntry[],
  brandOf: (path: string) => Brand,
): string {
  const facts = statements.map(({ file, statement }) => fact(file, statement, brandOf(file.path)));
  const conflicts = entries
    .filter(({ isConflict }) => isConflict)
    .map(({ topic, scope, rows }) => ({
      topic,
      scope,
      ...(rows[0]?.expected ? { expected: rows[0].expected } : {}),
      values: rows.map(({ text, side, verdict, expected }) => ({
        value: notationOf(side.value),
        text,
        isConflict: verdict === 'conflict',
        ...(expected && expected.text !== rows[0]?.expected?.text ? { expected } : {}),
        files: side.files,
        places: side.statements.map(({ place }) => place),
      })),
    }));
  return JSON.stringify({ facts, conflicts }, null, 2);
}

function fact({ channel, path }: SpokenFile, statement: Statement, brand: Brand): Record<string, unknown> {
  const { topic, value, text, trigger, scope, locale, place, bound, aside } = statement;
  const { start, end } = place;
  return {
    ...(topic === undefined ? {} : { topic }),
    kind: value.kind,
    value: notationOf(value),
    text,
    ...(trigger === undefined ? {} : { trigger }),
    scope: { ...scope, text: scopeText(statement, brand) },
    ...(bound === undefined ? {} : { bound }),
    ...(aside === undefined ? {} : { aside }),
    locale,
    ...(channel === undefined ? {} : { channel }),
    path,
    place: { start, end },
  };
}
