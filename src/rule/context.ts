/** What the linter hands to a rule. */

import type { Root } from 'nlcst';
import type { Segment } from '../document/document.ts';
import type { Range } from '../document/map.ts';
import type { Hit } from '../language/matcher.ts';
import type { Quantity } from '../language/quantity.ts';
import type { Tokens } from '../language/tokens.ts';
import type { Brand, BrandWords } from './brand.ts';
import type { Place, Related } from './finding.ts';
import type { SpokenFile, Stated } from './statement.ts';

/** What a rule says of a finding; the linter adds rule, severity and place. */
export interface Report {
  /** One sentence: what stands there and what is expected. Ends with a full stop. The guide's own reason may follow. */
  readonly reason: string;
  /** Absent: the cooked text of the range. */
  readonly actual?: string;
  /** Replacements, best first. */
  readonly expected?: readonly string[];
  readonly note?: string;
  readonly related?: readonly Related[];
  /** Replacement for the range, in cooked form, where that can't change the meaning. */
  readonly fix?: string;
  /** Only lowers what the guide says: a thin finding of an `error` rule is still `info`. */
  readonly severity?: 'info' | 'warning' | 'error';
}

/** Known when phrases are compiled. */
export interface PhraseContext<Options> {
  readonly options: Options;
  readonly brand: BrandWords;
  /** Locale of the text that will be matched. */
  readonly locale: string;
}

/** Known of one document, shared by all rules: each view is made once, when a rule first asks. */
interface DocumentContext<Options, Data> {
  readonly options: Options;
  readonly brand: Brand;
  /** Locale of the segment: its own, else the document's. */
  locale(segment: Segment): string;
  /** This rule's phrases in the segment: longest first where they overlap, in order, none in inert text. */
  hits(segment: Segment): readonly Hit<Data>[];
  tokens(segment: Segment): Tokens;
  /** Cooked ranges that no rule of words may touch: code, URLs, e-mail addresses, handles, hashtags, file names. */
  inert(segment: Segment): readonly Range[];
  /** Natural-language tree of the segment; positions are cooked. */
  prose(segment: Segment): Root;
  /** Values that the segment states, in order; also those in code. */
  quantities(segment: Segment): readonly Quantity[];
  /** Its quantities with what they are about, in order; none in code. */
  statements(segment: Segment): readonly Stated[];
  /** Cooked range of the sentence around an offset. */
  sentence(segment: Segment, offset: number): Range;
}

/** For {@link Rule.check}. */
export interface CheckContext<Options, Data = unknown> extends DocumentContext<Options, Data> {
  /** Reports a cooked range of a segment (or field). */
  report(text: Pick<Segment, 'map' | 'text'> & Partial<Pick<Segment, 'encode'>>, start: number, end: number, report: Report): void;
  /** Reports a source range. */
  reportSource(range: Range, report: Report): void;
}

/** For {@link Rule.observe}. */
export interface ObserveContext<Options, Data = unknown> extends DocumentContext<Options, Data> {
  /** The place of a cooked range, to keep in an observation. */
  place(segment: Segment, start: number, end: number): Place;
}

/** For {@link Rule.reconcile}. */
export interface ReconcileContext<Options> {
  readonly options: Options;
  readonly brand: Brand;
  /** All files of the run, with what they state. */
  readonly files: readonly SpokenFile[];
  /** Whether the run looks at all that the guide names, so that what is not there is missing. */
  readonly isWhole: boolean;
  /** The day to judge by, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The guide's say on one file. */
  brandOf(path: string): Brand;
  report(place: Place, report: Report): void;
}
