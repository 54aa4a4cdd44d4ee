/** A text as tokens with word numbers, in columns. */

/** Kind of a token. */
export const numberToken = 1;
export const wordToken = 2;
export const symbolToken = 3;
/** Part of something that is read already: ends everything. */
export const maskedToken = 4;

/** Tokens of a text. Columns are longer than the text needs, and used again for the next text. */
export interface Lexed {
  text: string;
  count: number;
  kinds: Uint8Array;
  /** Cooked offsets. */
  starts: Int32Array;
  ends: Int32Array;
  /** Number of the word (-1: not in the vocabulary), or the unit of the symbol. */
  data: Int32Array;
  /** Tokens at which a quantity may begin. */
  readonly anchors: number[];
  hasNumber: boolean;
  /** Digits since the last letter. */
  digits: number;
  /** Tokens at which a weekday or "every day" may begin. */
  readonly days: number[];
  /**
   * Where there may be what other readers read, as cooked offsets, start and end in turn:
   * a month or digits joined by hyphens, slashes or full stops,
   * `@` or a full stop or colon inside a word, seven digits without a letter between, and 24 or 7.
   */
  readonly dates: number[];
  readonly addresses: number[];
  readonly phones: number[];
  readonly rounds: number[];
}

/** Texts up to this length share their columns. */
const shared = 1 << 16;

let scratch: Lexed | undefined;

/** Empty columns for a text. What was lexed before must not be used any more. */
export function emptyLexed(text: string): Lexed {
  if (text.length > shared) return columns(text, text.length + 1);
  scratch ??= columns(text, shared + 1);
  scratch.text = text;
  scratch.count = 0;
  scratch.hasNumber = false;
  scratch.digits = 0;
  empty(scratch.anchors);
  empty(scratch.days);
  empty(scratch.dates);
  empty(scratch.addresses);
  empty(scratch.phones);
  empty(scratch.rounds);
  return scratch;
}

/** Setting the length costs more than asking for it, and most lists are empty. */
function empty(list: number[]): void {
  if (list.length > 0) list.length = 0;
}

/** Adds a token. */
export function push(lexed: Lexed, kind: number, start: number, end: number, data: number): void {
  const index = lexed.count++;
  lexed.kinds[index] = kind;
  lexed.starts[index] = start;
  lexed.ends[index] = end;
  lexed.data[index] = data;
}

function columns(text: string, size: number): Lexed {
  return {
    text,
    count: 0,
    kinds: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    data: new Int32Array(size),
    anchors: [],
    hasNumber: false,
    digits: 0,
    days: [],
    dates: [],
    addresses: [],
    phones: [],
    rounds: [],
  };
}
