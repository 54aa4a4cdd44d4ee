/** Puts the tokens of a `.po` file together to entries. */

import type { Range } from '../document.ts';
import type { PoChunk, PoComment, PoKeyword, PoName, PoToken } from './tokens.ts';

/** A keyword with its text. */
export interface PoPart {
  readonly name: PoKeyword;
  readonly form?: number;
  readonly range: Range;
  /** The pieces of its text. */
  readonly chunks: PoChunk[];
}

/** End of a part with its last quote. */
export function endOfPart({ range, chunks }: PoPart): number {
  return chunks.at(-1)?.end ?? range[1];
}

/** One message with its comments. */
export interface PoEntry {
  readonly parts: readonly PoPart[];
  /** Comments of people: translators' (`#`) and programmers' (`#.`). */
  readonly comments: readonly PoComment[];
  /** Whether a translator has yet to look at it: it is not shipped. */
  readonly isFuzzy: boolean;
  /** From the first keyword to the end of the last text; empty for comments without a message. */
  readonly range: Range;
}

/** An entry in the making. */
class Draft {
  readonly parts: PoPart[] = [];
  readonly comments: PoComment[] = [];
  isFuzzy = false;

  has(name: PoKeyword): boolean {
    return this.parts.some((part) => part.name === name);
  }

  /** Whether the token belongs to the next entry. */
  endsBefore(token: PoToken): boolean {
    if (token.kind === 'chunk' || this.parts.length === 0) return false;
    if (token.kind === 'comment') return token.mark === '~' || this.has('msgstr');
    if (token.name === 'msgid' || token.name === 'msgctxt') return this.has('msgstr') || this.has(token.name) || this.has('msgid');
    return token.name === 'domain';
  }

  add(token: PoToken): void {
    if (token.kind === 'comment') this.#addComment(token);
    else if (token.kind === 'name') this.#addPart(token);
    else this.parts.at(-1)?.chunks.push(token);
  }

  finish(): PoEntry {
    const { parts, comments, isFuzzy } = this;
    const after = comments.at(-1)?.range[1] ?? 0;
    const last = parts.at(-1);
    return { parts, comments, isFuzzy, range: [parts[0]?.range[0] ?? after, last ? endOfPart(last) : after] };
  }

  #addComment(comment: PoComment): void {
    if (comment.mark === '' || comment.mark === '.') this.comments.push(comment);
    // `#=` holds flags as well, since gettext 0.25.
    if (comment.mark === ',' || comment.mark === '=') this.isFuzzy ||= /\bfuzzy\b/.test(comment.text);
  }

  #addPart({ name, form, range }: PoName): void {
    this.parts.push({ name, range, chunks: [], ...(form === undefined ? {} : { form }) });
  }
}

/** The entries of a file, without obsolete ones. Comments that no message follows are an entry without parts. */
export function poEntries(tokens: readonly PoToken[]): PoEntry[] {
  const entries: PoEntry[] = [];
  let draft = new Draft();
  const finish = (): void => {
    if (draft.parts.length + draft.comments.length > 0) entries.push(draft.finish());
    draft = new Draft();
  };
  for (const token of tokens) {
    const isObsolete = token.kind === 'comment' && token.mark === '~';
    if (isObsolete || draft.endsBefore(token)) finish();
    if (!isObsolete) draft.add(token);
  }
  finish();
  return entries;
}
