/**
 * The position map: how cooked text (what a customer reads) lies in its source.
 *
 * A map is a list of runs `[cookedStart, rawStart, cookedLength, rawLength]`, flat, in order, in UTF-16 code units.
 * A run whose two lengths are equal is a copy: each cooked unit is the raw unit at the same distance.
 * Any other run is atomic (`&amp;` → `&`, `""` → `"`, a placeholder → U+FFFC): each part of it stands for the whole raw range.
 * Raw text between two runs is markup, and belongs to no cooked character.
 */

/** Half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

const width = 4;

/** An immutable list of runs from cooked to raw offsets. */
export class PositionMap {
  readonly #runs: readonly number[];

  /** @param runs - Flat quadruples, ascending and gapless in cooked offsets. */
  constructor(runs: readonly number[]) {
    this.#runs = runs;
  }

  /** The map of a text that is its own source. */
  static identity(length: number): PositionMap {
    return new PositionMap(length === 0 ? [] : [0, 0, length, length]);
  }

  /** Length of the cooked text. */
  get length(): number {
    const last = this.#runs.length - width;
    return last < 0 ? 0 : at(this.#runs, last) + at(this.#runs, last + 2);
  }

  /** The runs as quadruples, for those who walk them all. */
  *runs(): Generator<readonly [cooked: number, raw: number, cookedLength: number, rawLength: number]> {
    for (let i = 0; i < this.#runs.length; i += width) {
      yield [at(this.#runs, i), at(this.#runs, i + 1), at(this.#runs, i + 2), at(this.#runs, i + 3)];
    }
  }

  /**
   * The raw range of a cooked range. An empty range is the point before the character at `start`
   * (after the last one at the end of the text).
   */
  range(start: number, end: number): Range {
    if (this.#runs.length === 0) return [0, 0];
    if (end <= start) {
      const point = start >= this.length ? this.#rawEnd(this.length) : this.#rawStart(start);
      return [point, point];
    }
    return [this.#rawStart(start), this.#rawEnd(end)];
  }

  /** Whether the raw text of a cooked range holds no markup and is cut at no atomic run: safe to replace. */
  isSolid(start: number, end: number): boolean {
    let raw = -1;
    for (let i = this.#find(start); i < this.#runs.length && at(this.#runs, i) < end; i += width) {
      const cooked = at(this.#runs, i);
      const cookedLength = at(this.#runs, i + 2);
      const rawLength = at(this.#runs, i + 3);
      if (raw >= 0 && at(this.#runs, i + 1) !== raw) return false;
      if (cookedLength !== rawLength && (cooked < start || cooked + cookedLength > end)) return false;
      raw = at(this.#runs, i + 1) + rawLength;
    }
    return true;
  }

  /** The map of `text.slice(start, end)`. */
  slice(start: number, end: number): PositionMap {
    const runs: number[] = [];
    if (end <= start) return new PositionMap(runs);
    for (let i = this.#find(start); i < this.#runs.length && at(this.#runs, i) < end; i += width) {
      const cooked = at(this.#runs, i);
      const cookedLength = at(this.#runs, i + 2);
      const rawLength = at(this.#runs, i + 3);
      const from = Math.max(cooked, start);
      const to = Math.min(cooked + cookedLength, end);
      const copy = cookedLength === rawLength;
      push(runs, from - start, at(this.#runs, i + 1) + (copy ? from - cooked : 0), to - from, copy ? to - from : rawLength);
    }
    return new PositionMap(runs);
  }

  /** This map (inner → middle) followed by `outer` (middle → source). */
  through(outer: PositionMap): PositionMap {
    const runs: number[] = [];
    for (const [cooked, raw, cookedLength, rawLength] of this.runs()) {
      if (cookedLength !== rawLength) {
        const [start, end] = outer.range(raw, raw + rawLength);
        pushAtomic(runs, cooked, start, cookedLength, end - start);
        continue;
      }
      for (const [from, outerRaw, length, outerLength] of outer.slice(raw, raw + rawLength).runs()) {
        push(runs, cooked + from, outerRaw, length, outerLength);
      }
    }
    return new PositionMap(runs);
  }

  #rawStart(cooked: number): number {
    const i = this.#find(cooked);
    const copy = at(this.#runs, i + 2) === at(this.#runs, i + 3);
    return at(this.#runs, i + 1) + (copy ? cooked - at(this.#runs, i) : 0);
  }

  #rawEnd(cooked: number): number {
    const i = this.#find(cooked - 1);
    const copy = at(this.#runs, i + 2) === at(this.#runs, i + 3);
    return at(this.#runs, i + 1) + (copy ? cooked - at(this.#runs, i) : at(this.#runs, i + 3));
  }

  /** Index of the run that holds the cooked offset (the last one, for offsets past the end). */
  #find(cooked: number): number {
    let low = 0;
    let high = this.#runs.length / width - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (at(this.#runs, middle * width) <= cooked) low = middle;
      else high = middle - 1;
    }
    return low * width;
  }
}

/** Builds cooked text and its map side by side, from left to right. */
export class TextBuilder {
  readonly #source: string;
  readonly #runs: number[] = [];
  #text = '';

  constructor(source: string) {
    this.#source = source;
  }

  /** Length of the cooked text so far. */
  get length(): number {
    return this.#text.length;
  }

  /** The cooked text so far. */
  get text(): string {
    return this.#text;
  }

  /** Copies `source.slice(start, end)` as it stands. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    push(this.#runs, this.#text.length, start, end - start, end - start);
    this.#text += this.#source.slice(start, end);
  }

  /** Puts `cooked` for the raw range: a reference, an escape, a folded line end, a placeholder. */
  put(cooked: string, start: number, end: number): void {
    if (cooked === '') return;
    if (cooked === this.#source.slice(start, end)) this.copy(start, end);
    else {
      pushAtomic(this.#runs, this.#text.length, start, cooked.length, end - start);
      this.#text += cooked;
    }
  }

  /** The text and its map. */
  finish(): Cooked {
    return { text: this.#text, map: new PositionMap(this.#runs) };
  }
}

/** Text with its way back to the source. */
export interface Cooked {
  readonly text: string;
  readonly map: PositionMap;
}

/** A text that is its own source. */
export function verbatim(text: string): Cooked {
  return { text, map: PositionMap.identity(text.length) };
}

/** The part of a cooked text between two cooked offsets. */
export function sliceCooked(cooked: Cooked, start: number, end: number): Cooked {
  return { text: cooked.text.slice(start, end), map: cooked.map.slice(start, end) };
}

/** The same text without white space at its ends. */
export function trimCooked(cooked: Cooked): Cooked {
  const start = cooked.text.length - cooked.text.trimStart().length;
  const end = cooked.text.trimEnd().length;
  return start === 0 && end === cooked.text.length ? cooked : sliceCooked(cooked, start, Math.max(start, end));
}

/**
 * An atomic run whose lengths happen to be equal would read as a copy:
 * it is split into units that each stand for the whole raw range.
 */
function pushAtomic(runs: number[], cooked: number, raw: number, cookedLength: number, rawLength: number): void {
  if (cookedLength !== rawLength) runs.push(cooked, raw, cookedLength, rawLength);
  else if (cookedLength === 1) runs.push(cooked, raw, 1, 1);
  else for (let i = 0; i < cookedLength; i++) runs.push(cooked + i, raw, 1, rawLength);
}

/** Appends a run; neighbouring copies become one. */
function push(runs: number[], cooked: number, raw: number, cookedLength: number, rawLength: number): void {
  const last = runs.length - width;
  const joins =
    cookedLength === rawLength &&
    last >= 0 &&
    at(runs, last + 2) === at(runs, last + 3) &&
    at(runs, last) + at(runs, last + 2) === cooked &&
    at(runs, last + 1) + at(runs, last + 3) === raw;
  if (!joins) runs.push(cooked, raw, cookedLength, rawLength);
  else {
    runs[last + 2] = at(runs, last + 2) + cookedLength;
    runs[last + 3] = at(runs, last + 3) + rawLength;
  }
}

function at(runs: readonly number[], index: number): number {
  return runs[index] as number;
}
