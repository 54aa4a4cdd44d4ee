/** Acronyms that a text uses and never explains. */

import { z } from 'zod';
import { type CheckContext, type Document, defineRule, merged, type Range, type Role, type Segment } from '../../src/rule/index.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { isExplained, type Texts } from './explained.ts';
import { isKnown } from './known.ts';

const options = z.strictObject({
  known: z.array(z.string()).default([]).describe('Acronyms that readers know, besides names and terms of the guide.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

/** Texts with room for an explanation. */
const running: readonly Role[] = ['body', 'cell', 'description', 'listItem'];

/** So many different acronyms are looked up in one file. */
const mostJudged = 300;

/** Words that a text needs to be more than a label. */
const fewestWords = 6;

export default defineRule<Options>({
  meta: {
    description: 'Acronyms that stand in a text without their meaning, unless everybody knows them',
    family: 'words',
    severity: 'info',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it'],
    notRoles: ['path', 'quote'],
  },
  options,
  *phrases({ brand }) {
    const terms = brand.terms.flatMap(({ use, not }) => [...Object.values(use), ...Object.values(not).flat()]);
    const known = [...brand.names.map(({ text }) => text), ...terms, ...(brand.name === undefined ? [] : [brand.name])];
    for (const text of known) yield { text, loose: true, data: undefined };
  },
  check(document, context) {
    const judged = new Set(context.options.known.map((word) => word.toUpperCase()));
    let texts: Texts | undefined;
    for (const segment of document.segments) {
      for (const candidate of unknownIn(segment, context)) {
        if (judged.has(candidate.word) || judged.size >= mostJudged) continue;
        judged.add(candidate.word);
        texts ??= { texts: document.segments.map(({ text }) => text), source: document.source };
        if (isWritten(candidate.word, document) || isExplained(candidate.word, texts)) continue;
        report(segment, candidate, context);
      }
    }
  },
});

/** Acronyms of a text that not everybody knows. */
function unknownIn(segment: Segment, context: Context): Candidate[] {
  if (!running.includes(segment.role) || (segment.alternative ?? 1) > 1) return [];
  if (!/\p{Lu}{3}/u.test(segment.text) || !hasWords(segment.text)) return [];
  const links = segment.links.map(({ range }) => range);
  const taken: Range[] = [...context.inert(segment), ...context.hits(segment).map(({ start, end }): Range => [start, end])];
  return candidatesIn(segment.text, merged([...taken, ...links])).filter(({ word }) => !isKnown(word));
}

/** Whether a text is a sentence in small letters, not a label or a line in capitals. */
function hasWords(text: string): boolean {
  return (text.slice(0, 400).match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= fewestWords;
}

/** Whether the document also writes the word in small letters: then it was stressed. */
function isWritten(word: string, { segments }: Document): boolean {
  const small = new RegExp(
    `(?<![\\p{L}\\p{N}_./-])(?:${word.toLowerCase()}|${word.charAt(0)}${word.slice(1).toLowerCase()})(?![\\p{L}\\p{N}_])`,
    'u',
  );
  return segments.some(({ text }) => small.test(text));
}

function report(segment: Segment, { start, end, word }: Candidate, context: Context): void {
  context.report(segment, start, end, {
    reason: `Unexpected "${word}" without its meaning, expected its full name where it stands first: "full name (${word})".`,
    note: 'Readers who know it can be left out: list it under `known`.',
  });
}
