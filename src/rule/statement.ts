/** What a text states: a value, what it is about, and where it holds. */

import type { Role, Segment } from '../document/document.ts';
import type { Range } from '../document/map.ts';
import type { Attachment } from '../language/attach.ts';
import type { Quantity } from '../language/quantity.ts';
import type { Aside, Scope } from '../language/scope.ts';
import type { Place } from './finding.ts';

/** A value that a file states. Plain data: it may be stored and sent. */
export interface Statement extends Pick<Quantity, 'value' | 'bound' | 'isWeak' | 'isAmbiguous'> {
  /** What it is about; absent: it is not known. */
  readonly topic?: string;
  /** The quantity as written. */
  readonly text: string;
  /** The words that say what it is about, as written. */
  readonly trigger?: string;
  /** How far these words are; smaller is nearer. */
  readonly distance?: number;
  readonly scope: Scope;
  /** Why it is not the brand's word about today. */
  readonly aside?: Aside;
  /** Index of the guide's exception to the fact whose words stand with it. */
  readonly exception?: number;
  readonly locale: string;
  readonly role: Role;
  /** The field or key as the file writes it. */
  readonly label?: string;
  /** Number of its text in the file, from 0, and cooked offset of its sentence in it: those of one sentence share both. */
  readonly segment: number;
  readonly sentence: number;
  readonly place: Place;
}

/** A statement in the text that makes it. */
export interface Stated {
  readonly statement: Statement;
  readonly segment: Segment;
  readonly quantity: Quantity;
  /** Cooked range of its sentence. */
  readonly sentence: Range;
  /** How it came by its topic, or why it has none. */
  readonly attachment: Attachment;
}

/** One file of a run, as far as files are compared. */
export interface SpokenFile {
  readonly path: string;
  readonly channel?: string;
  readonly locale: string;
  /** What it shares with its translations: the path of their source. */
  readonly family: string;
  /** Whether it holds any text that customers read. */
  readonly hasText: boolean;
  readonly statements: readonly Statement[];
}
