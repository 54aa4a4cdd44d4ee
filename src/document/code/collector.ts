/** Collects what is read of a file of code. */

import { isMarkup } from '../data/reading.ts';
import type { Cooked, Field, Place, Reading, Role, Segment, TemplateTag } from '../document.ts';
import { readHtml } from '../html.ts';
import { hasWords } from '../placeholder.ts';
import { readPlainText } from '../plain.ts';
import { createField, createSegment } from '../segments.ts';
import { wholeTemplate } from '../whole-text.ts';
import type { Sentence } from './sentence.ts';

/** What the text of a block is. */
export interface BlockPlace {
  readonly role: Role;
  readonly unit: number;
  readonly field?: string;
  readonly label?: string;
  readonly locale?: string;
  readonly heading?: string;
}

/** Segments, fields and tags, as they are found. */
export class Collector {
  readonly segments: Segment[] = [];
  readonly fields: Field[] = [];
  readonly tags: TemplateTag[] = [];
  #units = 1;
  locale: string | undefined;

  /** A number for a message of its own; 0 is the page. */
  unit(): number {
    return this.#units++;
  }

  /** Takes the text between tags: one block. Gives the texts that it has. */
  block(sentence: Sentence, place: BlockPlace): readonly string[] {
    const texts = sentence.prose().filter(hasWords);
    const [first] = texts;
    for (const prose of texts) this.segments.push(createSegment(prose, place, (replacement) => sentence.encode(replacement)));
    if (first && place.field !== undefined)
      this.#field(createField(place.field, place.label ?? place.field, first, place.role, place.unit));
    return texts.map(({ text }) => text);
  }

  /** Takes a value: an attribute, a key's string, an argument. It may hold paragraphs or markup. */
  value(sentence: Sentence, place: BlockPlace): void {
    const text = sentence.finish();
    if (!hasWords(wholeTemplate(text.cooked, text.index))) return;
    const at: Place = { ...place, encode: (replacement) => sentence.encode(replacement) };
    const reading = sentence.isLiteral && isMarkup(text.cooked.text) ? readHtml(text.cooked, at) : readPlainText(text, at);
    for (const segment of reading.segments) if (hasWords(segment)) this.segments.push(segment);
    for (const tag of reading.tags) if (tag.dialect !== 'jsx') this.tags.push(tag);
    if (place.field === undefined || reading.segments.length === 0) return;
    const whole = wholeTemplate(text.cooked, text.index);
    this.#field({ ...whole, name: place.field, label: place.label ?? place.field, role: place.role, unit: place.unit });
  }

  /** What was found, in the order of the source. */
  reading(): Reading {
    const start = (item: Cooked): number => item.map.range(0, 0)[0];
    return {
      segments: this.segments.toSorted((a, b) => start(a) - start(b)),
      fields: this.fields.toSorted((a, b) => start(a) - start(b)),
      tags: this.tags.toSorted((a, b) => a.range[0] - b.range[0]),
      directives: [],
      problems: [],
      ...(this.locale === undefined ? {} : { locale: this.locale }),
    };
  }

  #field(field: Field): void {
    this.fields.push(field);
  }
}
