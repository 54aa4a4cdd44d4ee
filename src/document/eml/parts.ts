/** Finds the parts of a mail by their boundaries. What stands before the first and after the last boundary is no part. */

import type { Problem } from '../document.ts';
import type { Range } from '../map.ts';
import { contentType, continued, headerLine, headerNamed, headerText, type MailHeader } from './headers.ts';

/** A part that holds no other parts. */
export interface MailPart {
  readonly headers: readonly MailHeader[];
  readonly body: Range;
}

/** A mail, taken apart. */
export interface MailParts {
  /** Header fields of the mail itself. */
  readonly headers: readonly MailHeader[];
  /** In order, attachments as well. */
  readonly parts: readonly MailPart[];
  readonly problems: readonly Problem[];
}

/** Takes a mail apart. */
export function findParts(source: string): MailParts {
  return new PartFinder(source).find();
}

/** Parts that are divided by one boundary. */
interface Multipart {
  readonly boundary: string;
  /** Where the boundary is named. */
  readonly named: Range;
  /** Index of the open one that has the same boundary. */
  readonly outer: number | undefined;
  hasParts: boolean;
}

class PartFinder {
  readonly #source: string;
  readonly #parts: MailPart[] = [];
  readonly #problems: Problem[] = [];
  /** Multiparts that are open, innermost last. */
  readonly #open: Multipart[] = [];
  /** Index in the open ones by boundary line. */
  readonly #boundaries = new Map<string, number>();
  /** Fields of the mail itself, when they are complete. */
  #mail: readonly MailHeader[] | undefined;
  #headers: MailHeader[] = [];
  #state: 'headers' | 'body' | 'between' = 'headers';
  #bodyStart = 0;
  /** End of the line before, without its line end. */
  #lastEnd = 0;

  constructor(source: string) {
    this.#source = source;
  }

  find(): MailParts {
    const source = this.#source;
    const lineEnd = /\r\n?|\n|$/g;
    for (let start = 0; start < source.length; start = lineEnd.lastIndex) {
      lineEnd.lastIndex = start;
      const end = lineEnd.exec(source)?.index ?? source.length;
      this.#line(start, end);
      this.#lastEnd = end;
      if (end === source.length) break;
    }
    this.#finish(source.length);
    const [outermost] = this.#open;
    if (outermost?.hasParts) this.#report(`This mail may be cut off: no line says \`${outermost.boundary}--\`.`, outermost.named);
    while (this.#open.length > 0) this.#leave();
    return { headers: this.#mail ?? [], parts: this.#parts, problems: this.#problems };
  }

  #line(start: number, end: number): void {
    if (this.#boundary(start, end)) return;
    if (this.#state !== 'headers') return;
    const line = this.#source.slice(start, end);
    const last = this.#headers.at(-1);
    if (line.trim() === '') this.#startBody(this.#afterLine(end));
    else if (/^[ \t]/.test(line) && last) this.#headers[this.#headers.length - 1] = continued(this.#source, last, end);
    else this.#header(start, end);
  }

  /** A line that is no field is passed over among fields; a part may also have none. */
  #header(start: number, end: number): void {
    const header = headerLine(this.#source, start, end);
    if (header) this.#headers.push(header);
    else if (this.#headers.length === 0 && !this.#source.startsWith('From ', start)) this.#startBody(start);
    else if (this.#headers.length > 0) {
      this.#report('This line is no header field, so it was not read. A blank line divides the fields from the text.', [start, end]);
    }
  }

  /** Whether a line is a boundary of an open multipart. It ends all that is open inside. */
  #boundary(start: number, end: number): boolean {
    if (this.#open.length === 0 || !this.#source.startsWith('--', start)) return false;
    const line = this.#source.slice(start, end).trimEnd();
    const plain = this.#boundaries.get(line);
    const index = plain ?? (line.endsWith('--') ? this.#boundaries.get(line.slice(0, -2)) : undefined);
    const multipart = index === undefined ? undefined : this.#open[index];
    if (index === undefined || !multipart) return false;
    this.#finish(this.#lastEnd);
    while (this.#open.length > index + 1) this.#leave();
    multipart.hasParts ||= plain !== undefined;
    if (plain === undefined) this.#leave();
    this.#state = plain === undefined ? 'between' : 'headers';
    this.#headers = [];
    return true;
  }

  #startBody(start: number): void {
    this.#mail ??= this.#headers;
    this.#bodyStart = start;
    this.#state = 'body';
    const { type, parameters } = contentType(headerText(this.#source, this.#headers, 'content-type'));
    if (!type.startsWith('multipart/')) return;
    this.#state = 'between';
    const named = headerNamed(this.#headers, 'content-type')?.value ?? [start, start];
    const boundary = parameters.get('boundary') ?? '';
    if (boundary === '')
      this.#report('This mail is said to have parts, but not what divides them (`boundary`). They were not read.', named);
    else this.#enter(`--${boundary.trimEnd()}`, named);
  }

  #enter(boundary: string, named: Range): void {
    this.#open.push({ boundary, named, outer: this.#boundaries.get(boundary), hasParts: false });
    this.#boundaries.set(boundary, this.#open.length - 1);
  }

  #leave(): void {
    const multipart = this.#open.pop();
    if (!multipart) return;
    if (multipart.outer === undefined) this.#boundaries.delete(multipart.boundary);
    else this.#boundaries.set(multipart.boundary, multipart.outer);
    if (multipart.hasParts) return;
    this.#report(`This mail is said to have parts, but none was found: no line says \`${multipart.boundary}\`.`, multipart.named);
  }

  /** Ends the part that is read. */
  #finish(end: number): void {
    if (this.#state === 'headers') this.#mail ??= this.#headers;
    if (this.#state === 'body') this.#parts.push({ headers: this.#headers, body: [this.#bodyStart, Math.max(this.#bodyStart, end)] });
  }

  #afterLine(end: number): number {
    return end + (this.#source.startsWith('\r\n', end) ? 2 : end < this.#source.length ? 1 : 0);
  }

  #report(reason: string, range: Range): void {
    this.#problems.push({ reason, range, severity: 'warning' });
  }
}
