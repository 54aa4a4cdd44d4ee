/** What the headers of a table say of each of its cells, row by row as they are met. */

/** Longest text that is the title of a row, in UTF-16 units; longer ones stand beside others to save space. */
const longestTitle = 60;

/** Headers of one table. */
export class TableHeaders {
  readonly #columns: (string | undefined)[] = [];
  #title: string | undefined;
  #column = 0;

  /** Begins a row. */
  startRow(): void {
    this.#title = undefined;
    this.#column = 0;
  }

  /** Headers of the next cell: that of its row, then that of its column. */
  get current(): readonly string[] {
    return [this.#title, this.#columns[this.#column]].filter((text) => text !== undefined);
  }

  /**
   * Ends a cell.
   *
   * @param text - Cooked text; empty if there is none.
   * @param isHeader - Whether it is the header of its column.
   */
  endCell(text: string, isHeader: boolean): void {
    if (text !== '') {
      if (isHeader) this.#columns[this.#column] = text;
      if (this.#column === 0 && text.length <= longestTitle) this.#title = text;
    }
    this.#column++;
  }
}
