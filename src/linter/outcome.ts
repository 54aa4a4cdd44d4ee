/** A file before and after it was looked at. Plain data: it may be stored, or sent from a worker. */

import type { Directive } from '../document/document.ts';
import type { Finding, Place } from '../rule/finding.ts';
import type { Statement } from '../rule/statement.ts';

/** A decoded file to lint. */
export interface Source {
  /** Path as reported. */
  readonly path: string;
  /** Path relative to the guide's folder. */
  readonly guidePath: string;
  /** Text without byte order mark. */
  readonly text: string;
}

/** A directive with its place in the file. */
export interface PlacedDirective extends Directive {
  readonly place: Place;
}

/** One file after its rules ran, before files are compared. */
export interface Outcome {
  /** Path as reported. */
  readonly path: string;
  /** Path relative to the guide's folder, as its globs see it. */
  readonly guidePath: string;
  readonly channel?: string;
  readonly locale: string;
  readonly findings: readonly Finding[];
  /** What it shares with its translations: the path of their source. */
  readonly family: string;
  /** Whether it holds any text that customers read. */
  readonly hasText: boolean;
  /** What it states, whichever rules run. */
  readonly statements: readonly Statement[];
  /** What cross-file rules observed, by rule. */
  readonly observations: Readonly<Record<string, readonly unknown[]>>;
  readonly directives: readonly PlacedDirective[];
}
