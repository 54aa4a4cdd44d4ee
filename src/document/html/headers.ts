/** Headers of cells and terms of definitions, as a page is read from top to bottom. */

import { TableHeaders } from '../table-headers.ts';
import type { HtmlElement } from './nodes.ts';

export class HtmlHeaders {
  /** Tables that are open, innermost last. Those that only lay out have rows with a title, too. */
  readonly #tables: TableHeaders[] = [];
  #term: string | undefined;

  /** Begins an element; gives the headers of what is in it. */
  enter({ name }: HtmlElement): readonly string[] {
    if (name === 'table') this.#tables.push(new TableHeaders());
    if (name === 'tr') this.#tables.at(-1)?.startRow();
    if (name === 'dd') return this.#term === undefined ? [] : [this.#term];
    return isCell(name) ? (this.#tables.at(-1)?.current ?? []) : [];
  }

  /**
   * Ends an element.
   *
   * @param text - Cooked text of the first segment in it; empty if there is none.
   */
  leave({ name }: HtmlElement, text: string): void {
    if (name === 'table') this.#tables.pop();
    if (isCell(name)) this.#tables.at(-1)?.endCell(text, name === 'th');
    if (name === 'dt' && text !== '') this.#term = text;
    if (name === 'dl') this.#term = undefined;
  }
}

/** Whether elements of a name are cells of a table. */
export function isCell(name: string): boolean {
  return name === 'td' || name === 'th';
}
