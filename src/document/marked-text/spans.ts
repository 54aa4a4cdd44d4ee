/** Markup inside of a text: what of it is left out, and what it says of the text after it. */

import type { Range, Role } from '../document.ts';
import type { ProseBuilder } from '../prose-builder.ts';

/** A piece of markup. What lies between two of them is text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** What it shows; absent: nothing. */
  readonly shows?: string;
  /** What begins or ends behind it. */
  readonly behind?: 'startLink' | 'endLink' | 'startInert' | 'endInert';
  readonly url?: string;
}

/** A text inside of another that is read by itself: an image's alternative, a footnote. */
export interface Aside {
  readonly range: Range;
  readonly role: Role;
}

/** The markup of a text. */
export interface Inline {
  /** Ascending, apart. */
  readonly spans: readonly Span[];
  readonly asides: readonly Aside[];
  /** What is filled in by who makes the page: references without a text of their own, substitutions. */
  readonly outputs: readonly Output[];
}

/** Something that is filled in. */
export interface Output {
  readonly range: Range;
  readonly name: string;
}

/** Takes the text of a range around its markup. */
export function takeAround(prose: ProseBuilder, spans: readonly Span[], start: number, end: number): void {
  let done = start;
  for (const span of spans) {
    prose.text(done, span.start);
    if (span.shows !== undefined && span.start >= done) prose.put(span.shows, span.start, span.end);
    if (span.behind === 'startLink') prose.startLink(span.url ?? '');
    else if (span.behind) prose[span.behind]();
    done = Math.max(done, span.end);
  }
  prose.text(done, end);
}

/** Two pieces of markup around a text that is code or a URL. */
export function inertSpans(open: Range, close: Range): Span[] {
  return [
    { start: open[0], end: open[1], behind: 'startInert' },
    { start: close[0], end: close[1], behind: 'endInert' },
  ];
}

/** Two pieces of markup around the text of a link. */
export function linkSpans(open: Range, close: Range, url: string): Span[] {
  return [
    { start: open[0], end: open[1], behind: 'startLink', url },
    { start: close[0], end: close[1], behind: 'endLink' },
  ];
}
