/** What can be wrong with the tags of HTML, as sentences. */

import { isRawText } from './implied-ends.ts';

/** The sentences, by what is wrong. */
export const faults = {
  openTag: 'This tag is never closed with `>`, so what comes after it was not read.',
  openComment: 'This comment is never closed with `-->`, so what comes after it was not read.',
  quotes: 'The quotes in this tag are not balanced, so that what stands behind it may be lost.',
  /** An element that holds nothing but text, up to the end of the file. */
  openText: (name: string): string =>
    `This \`<${name}>\` is never closed, so what comes after it was ${isRawText(name) ? 'not read' : 'taken for its text'}.`,
  closesNothing: (name: string): string => `Nothing is open that \`</${shortened(name)}>\` could close. Remove it, or open it before.`,
  /** @param before - The tag in front of which its end tag is missing; absent at the end of the file. */
  unclosed: (name: string, before: string | undefined): string =>
    `This \`<${shortened(name)}>\` is not closed before ${before === undefined ? 'the end of the file' : `\`${shortened(before)}\``}.`,
};

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
