/** What is known of how a language addresses its reader. */

/** The two sides that a brand chooses between. */
export type Form = 'formal' | 'informal';

/** Where a marker counts; elsewhere it may be another word. */
export type Where = 'any' | 'middle' | 'start';

/**
 * The markers of one form. Each list is one string, its entries parted by commas. After `=` stand the words of the other form
 * that can replace the marker, best first, parted by `/`; nothing, where that depends on the sentence.
 */
export interface Markers {
  /** Wherever they stand, in any case. */
  readonly words?: string;
  /** Written exactly so, inside a sentence: at its start the capital says nothing. */
  readonly middle?: string;
  /** Written exactly so, as the first word of a sentence: imperatives. */
  readonly start?: string;
  /** The form that most texts have anyway: tells what the others use, is never reported. */
  readonly usual?: string;
}

/** A marker that a list can't tell. */
export interface Pattern {
  readonly form: Form;
  /** With the flags `g` and `u`; no repetition inside a repetition. */
  readonly pattern: RegExp;
  readonly where: Where;
  readonly expected?: readonly string[];
  /** The pattern says nothing in a text with one of these words. */
  readonly unless?: RegExp;
}

/** Ends of sentences, where the form of address stands in the verb at the end. Read in running text only. */
export interface Endings {
  readonly formal: RegExp;
  readonly informal: RegExp;
}

/** The markers of one language, or of one region of it. */
export interface Words {
  /** What the forms are called in messages. */
  readonly names: Readonly<Record<Form, string>>;
  readonly informal: Markers;
  readonly formal: Markers;
  /** Phrases in which a marker means something else. */
  readonly not?: string;
  /** The first person: in labels and questions, it is the reader who speaks to the brand. */
  readonly self?: string;
  /** The first person that a list can't tell. With the flags `g` and `u`. */
  readonly selfPattern?: RegExp;
  /** Words that speak of several people, where the formal form is also the plural. */
  readonly several?: string;
  readonly patterns?: readonly Pattern[];
  readonly endings?: Endings;
  /** Pronouns may be written onto verbs with a hyphen: `abonne-toi`. */
  readonly isHyphenated?: true;
}
