/** Marks of access keys in the texts of desktop programs: `&Send now`, `S&end now`, `_Open`. The key is underlined, the mark not shown. */

import { TextBuilder } from '../map.ts';
import type { DataValue } from './value.ts';

/** A mark, and how a text looks that has it for sure. */
interface Mark {
  readonly character: '&' | '_';
  readonly evidence: RegExp;
}

const marks: readonly Mark[] = [
  { character: '&', evidence: /^&\p{L}(?!\p{L}{0,30};)/u },
  { character: '_', evidence: /^_\p{Lu}\p{Ll}/u },
];

/** The values without the marks of access keys, if the file has any. A replacement can't keep the mark, so there is none. */
export function withoutMnemonics<Value extends DataValue>(values: readonly Value[]): Value[] {
  const mark = marks.find(({ evidence }) => values.some(({ cooked }) => evidence.test(cooked.text)));
  return mark === undefined ? [...values] : values.map((value) => withoutMnemonic(value, mark.character));
}

function withoutMnemonic<Value extends DataValue>(value: Value, mark: Mark['character']): Value {
  const { text, map } = value.cooked;
  const at = text.indexOf(mark);
  if (at < 0 || text.includes(mark, at + 1) || !isMnemonic(text, at)) return value;
  const builder = new TextBuilder(text);
  builder.copy(0, at);
  builder.copy(at + 1, text.length);
  const cooked = builder.finish();
  return { ...value, cooked: { text: cooked.text, map: cooked.map.through(map) }, encode: () => undefined };
}

/** At the start of a word, or inside one that goes on in small letters: not in `AT&T`, `R&D` and `user_name`. */
function isMnemonic(text: string, at: number): boolean {
  const before = /[\p{L}\p{N}]{0,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const after = text.slice(at + 1, at + 40);
  if (!/^[\p{L}\p{N}]/u.test(after) || /^[\p{L}\p{N}]{1,30};/u.test(after)) return false;
  return before === '' || (/^\p{Lu}\p{Ll}*$/u.test(before) && /^\p{Ll}/u.test(after));
}
