/** Which elements of MDX are open at a place, told roughly and fast: the parser has the last word. */

/** Code is passed over; then ends of elements, starts, and elements without content. */
const token = /^[ \t>]*(?:(`{3,})|(~{3,}))[^\r\n]*|(`+)(?=[^`])|<\/[\w.:-]*>?|<(?:[A-Za-z][\w.:-]*|>)|\/>/gm;

interface Tag {
  readonly at: number;
  /** Elements that are open behind it. */
  readonly depth: number;
}

/** The elements of one text. */
export class Balance {
  readonly #tags: readonly Tag[];

  constructor(text: string) {
    this.#tags = [...tagsIn(text)];
  }

  /** Where an element starts that is open at one offset and was not at another before; `undefined` if there is none. */
  openSince(start: number, at: number): number | undefined {
    const [first, last] = [this.#indexFrom(start), this.#indexFrom(at) - 1];
    const before = this.#tags[first - 1]?.depth ?? 0;
    if ((this.#tags[last]?.depth ?? 0) <= before) return undefined;
    let index = last;
    while (index > first && (this.#tags[index - 1]?.depth ?? 0) > before) index--;
    return this.#tags[index]?.at;
  }

  /** Index of the first tag at or behind an offset. */
  #indexFrom(offset: number): number {
    let low = 0;
    let high = this.#tags.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tags[middle]?.at ?? 0) >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function* tagsIn(text: string): Generator<Tag> {
  let [depth, fence] = [0, ''];
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [tag, ticks, tildes, code] = found;
    const marks = ticks ?? tildes;
    if (marks !== undefined) fence = fenceBehind(fence, marks);
    if (marks !== undefined || fence !== '') continue;
    if (code === undefined) {
      depth = Math.max(0, depth + (tag.startsWith('</') || tag === '/>' ? -1 : 1));
      yield { at: found.index, depth };
    } else token.lastIndex = codeEnd(text, found.index + code.length, code);
  }
}

/** A fence ends with as many marks as it starts with, or more; empty where none is open. */
function fenceBehind(fence: string, marks: string): string {
  if (fence === '') return marks;
  return marks.startsWith(fence) ? '' : fence;
}

/** Code in a line ends with as many marks; without them it is none. */
function codeEnd(text: string, start: number, marks: string): number {
  const line = text.slice(start, start + 1000).split(/[\r\n]/, 1)[0] ?? '';
  const end = line.indexOf(marks);
  return end < 0 ? start : start + end + marks.length;
}
