/** Builds text from bytes that stand in the source as escapes: one character for all the places that its bytes have. */

import type { TextBuilder } from '../map.ts';
import type { ByteDecoder, Charset } from './charset.ts';

/** Bytes and plain text, from left to right, into a builder. */
export class ByteText {
  readonly #source: string;
  readonly #builder: TextBuilder;
  readonly #decoder: ByteDecoder;
  readonly #isAsciiBased: boolean;
  /** Where the character that is not complete begins. */
  #pending: number | undefined;
  #end = 0;

  constructor(source: string, builder: TextBuilder, charset: Charset) {
    this.#source = source;
    this.#builder = builder;
    this.#decoder = charset.open();
    this.#isAsciiBased = charset.isAsciiBased;
  }

  /** Takes the bytes that a raw range stands for. */
  bytes(values: Iterable<number>, start: number, end: number): void {
    const from = this.#pending ?? start;
    let [text, isComplete] = ['', this.#pending === undefined];
    for (const value of values) {
      const next = this.#decoder.next(value);
      text += next;
      isComplete = next !== '';
    }
    this.#builder.put(text, from, end);
    this.#pending = isComplete ? undefined : text === '' ? from : start;
    this.#end = end;
  }

  /** Takes text that stands for itself. */
  copy(start: number, end: number): void {
    let at = start;
    for (; at < end && (this.#pending !== undefined || !this.#isAsciiBased); at++) {
      const code = this.#source.charCodeAt(at);
      if (code < 0x80) this.bytes([code], at, at + 1);
      else {
        this.finish();
        this.#builder.copy(at, at + 1);
      }
    }
    this.#builder.copy(at, end);
  }

  /** Puts what an unfinished character leaves. */
  finish(): void {
    if (this.#pending !== undefined) this.#builder.put(this.#decoder.end(), this.#pending, this.#end);
    this.#pending = undefined;
  }
}
