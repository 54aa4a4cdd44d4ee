/**
 * Marks of emphasis and links that are more than the parser can resolve in time: it looks back to all that are open,
 * so 30,000 in one paragraph take it minutes. What is more than that is text.
 */

import type { Data, Processor } from 'unified';
import type { Problem, Range } from '../document.ts';
import { literalToken, overfullToken } from './marks.ts';

/** Marks of emphasis in one block: `*`, `_`, `~`. People write dozens; 2,000 cost 20 ms. */
const mostEmphasis = 2000;

/** Brackets of links and images in one block. A paragraph of a thousand links has two thousand. */
const mostBrackets = 4000;

/** References, escapes, code and tags in one block. */
const mostOthers = 20_000;

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Exclude<NonNullable<NonNullable<Extension['text']>[string]>, readonly unknown[]>;
type Tokenizer = ThisParameterType<Construct['tokenize']>;

/** Plugin: the parser takes the rest of each line for text where a block has too many marks. */
export function withBounds(this: Processor): void {
  const data = this.data();
  const text = {
    ...bounded('*_~', mostEmphasis),
    ...bounded('![]', mostBrackets),
    ...bounded('<&\\', mostOthers),
    ...bounded('`', mostOthers, startsCode),
  };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }];
}

/** Blocks that have had too many marks of any kind. */
const overfull = new WeakSet<Tokenizer>();

/** Code does not start inside a row of backticks. Without this, the parser would try. */
function startsCode(this: Tokenizer, previous: number | null): boolean {
  return previous !== '`'.charCodeAt(0) || this.events.at(-1)?.[1].type === 'characterEscape';
}

/** @param previous - Whether a mark can stand behind a character, as the parser's own construct has it. */
function bounded(marks: string, most: number, previous?: Construct['previous']): Record<string, Construct> {
  const counts = new WeakMap<Tokenizer, number>();
  const construct: Construct = {
    name: 'overfull',
    ...(previous ? { previous } : {}),
    tokenize(effects, ok, nok) {
      const count = (counts.get(this) ?? 0) + 1;
      counts.set(this, count);
      const isKnown = overfull.has(this);
      if (!isKnown && count <= most) return nok;
      overfull.add(this);
      // The types are the extension's own. Tokens of type `data` would be joined with others, which takes quadratic time.
      const type = (isKnown ? literalToken : overfullToken) as 'data';
      const inside: ReturnType<Construct['tokenize']> = (code) => {
        if (code === null || code < -2) {
          effects.exit(type);
          return ok(code);
        }
        effects.consume(code);
        return inside;
      };
      return (code) => {
        effects.enter(type);
        return inside(code);
      };
    },
  };
  return Object.fromEntries(Array.from(marks, (mark) => [mark.charCodeAt(0), construct]));
}

/** What is said of it. */
export function overfullProblem(range: Range): Problem {
  const reason = `This paragraph has more than ${mostEmphasis} marks of emphasis, ${mostBrackets} brackets or ${mostOthers} escapes: from here on they were read as text.`;
  return { reason, range, severity: 'warning' };
}
