/** What has to be changed in one list to make it another: the fewest insertions and deletions. */

/** A part of one list that stands where the other has another part. Indexes; either part may be empty. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** Cells of the table of lengths. Longer lists are compared at their ends only. */
const mostCells = 1 << 18;

/**
 * The edits between two lists, in order, none beside another.
 *
 * @param one - Words, compared as they are.
 * @param other - Words, compared as they are.
 */
export function editsBetween(one: readonly string[], other: readonly string[]): Edit[] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let [to, otherTo] = [one.length, other.length];
  while (to > start && otherTo > start && one[to - 1] === other[otherTo - 1]) {
    to--;
    otherTo--;
  }
  if (to === start && otherTo === start) return [];
  if ((to - start + 1) * (otherTo - start + 1) > mostCells) return [{ from: start, to, otherFrom: start, otherTo }];
  return walk(one.slice(start, to), other.slice(start, otherTo)).map((edit) => ({
    from: edit.from + start,
    to: edit.to + start,
    otherFrom: edit.otherFrom + start,
    otherTo: edit.otherTo + start,
  }));
}

/** Walks the table of lengths from its start, and gathers what lies between common words. */
function walk(one: readonly string[], other: readonly string[]): Edit[] {
  const width = other.length + 1;
  const common = commonLengths(one, other, width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  const edits: Edit[] = [];
  let [from, otherFrom] = [0, 0];
  let [i, j] = [0, 0];
  const close = (): void => {
    if (i > from || j > otherFrom) edits.push({ from, to: i, otherFrom, otherTo: j });
  };
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      close();
      i++;
      j++;
      [from, otherFrom] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [one.length, other.length];
  close();
  return edits;
}

/** Length of the longest common sequence of the rests from each pair of indexes on. */
function commonLengths(one: readonly string[], other: readonly string[], width: number): Uint16Array {
  const common = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const below = common[(i + 1) * width + j] ?? 0;
      const beside = common[i * width + j + 1] ?? 0;
      const through = (common[(i + 1) * width + j + 1] ?? 0) + 1;
      common[i * width + j] = one[i] === other[j] ? through : Math.max(below, beside);
    }
  }
  return common;
}
