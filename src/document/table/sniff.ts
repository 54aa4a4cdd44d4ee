/** Finds out how a table is written: what separates its cells, and how quotes are meant. */

/** A row as far as it matters here. */
interface SplitRow {
  readonly cells: readonly { readonly isBroken: boolean }[];
  readonly switchedAfter: number;
}

/** What may separate cells. */
export const delimiters: readonly string[] = [',', ';', '\t', '|'];

/** Logical rows that are looked at to find the delimiter. */
const sniffedRows = 5;

/** The delimiter of a first line `sep=;`, as Excel writes it, and where the table starts behind it. */
export function declaredDelimiter(source: string): { readonly delimiter: string; readonly end: number } | undefined {
  const [line, delimiter] = /^sep=([^\r\n"])(?:\r\n|\r|\n)/i.exec(source) ?? [];
  return line === undefined || delimiter === undefined ? undefined : { delimiter, end: line.length };
}

/**
 * The delimiter that most of its rows agree on; of several, the one that makes most cells.
 * A share, not a number: a wrong delimiter also tears cells of several lines into more rows.
 *
 * @param split - Splits the source by a delimiter, row by row.
 */
export function sniffDelimiter(split: (delimiter: string) => Iterable<SplitRow>): string {
  let best = { delimiter: ',', agreeing: 0, cells: 1 };
  for (const delimiter of delimiters) {
    const counts: number[] = [];
    for (const { cells, switchedAfter } of split(delimiter)) {
      // A row that is separated by something else from its first cell on speaks for that.
      const isTorn = switchedAfter === 1 || cells.some((cell) => cell.isBroken);
      if (counts.push(isTorn ? 1 : cells.length) === sniffedRows) break;
    }
    const { agreeing, cells } = mostFrequent(counts.filter((count) => count > 1));
    const agreement = { agreeing: agreeing / counts.length, cells };
    const isBetter = agreement.agreeing > best.agreeing || (agreement.agreeing === best.agreeing && agreement.cells > best.cells);
    if (isBetter) best = { delimiter, ...agreement };
  }
  return best.delimiter;
}

function mostFrequent(counts: readonly number[]): { agreeing: number; cells: number } {
  let best = { agreeing: 0, cells: 1 };
  for (const cells of new Set(counts)) {
    const agreeing = counts.filter((count) => count === cells).length;
    if (agreeing > best.agreeing || (agreeing === best.agreeing && cells > best.cells)) best = { agreeing, cells };
  }
  return best;
}

/** Whether `\"` is written for a quote: somewhere it stands where no cell can end. */
export function hasBackslashQuotes(source: string): boolean {
  return /[^\\]\\"[^",;|\t\r\n]/.test(source);
}

/** Whether a table with tabs has quotes around all cells of its first row, needed or not. */
export function quotesEverything(source: string): boolean {
  return /^"[^"\t\r\n]*"(?:\t"[^"\t\r\n]*")+[\r\n]/.test(source);
}
