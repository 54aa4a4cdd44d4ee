/** One word for one thing: the guide's terms. */

import { z } from 'zod';
import { defineRule, isPartOfIdentifier, type Report } from '../../src/rule/index.ts';
import { type Guard, termPhrases, type Unwanted } from './phrases.ts';
import { type Place, type Replacement, replacementAt, textOf } from './replacement.ts';

export default defineRule<object, Unwanted | Guard>({
  meta: {
    description: 'One word for one thing: writings that the guide replaces',
    family: 'words',
    severity: 'warning',
    fixable: true,
    notRoles: ['quote'],
  },
  options: z.strictObject({}),
  phrases: ({ brand, locale }) => termPhrases(brand, locale),
  check(document, context) {
    const names = new Set([...context.brand.names.map(({ text }) => text), context.brand.name]);
    for (const segment of document.segments) {
      if (segment.field === 'keywords') continue;
      for (const hit of context.hits(segment)) {
        const unwanted = hit.phrase.data;
        if (unwanted.kind === 'guard') continue;
        const place = {
          text: segment.text,
          start: hit.start + unwanted.before,
          end: hit.end - unwanted.after,
          locale: context.locale(segment),
        };
        const actual = textOf(place);
        if (names.has(actual) || !isWrong(place, unwanted)) continue;
        const replacement = replacementAt(place, unwanted);
        if (replacement.text !== actual) context.report(segment, place.start, place.end, report(place, unwanted, replacement));
      }
    }
  },
});

/** Whether a writing is one that the guide doesn't want: in its capitals, where they decide, and in prose. */
function isWrong(place: Place, { exact, entry, open, use }: Unwanted): boolean {
  const actual = textOf(place).replace(/\s+/g, ' ');
  if (exact.length > 0 && !exact.includes(open ? actual.slice(0, entry.length) : actual)) return false;
  const lower = actual === actual.toLowerCase() && (entry !== entry.toLowerCase() || use !== use.toLowerCase());
  return !(lower && isPartOfIdentifier(place.text, place.start, place.end));
}

function report(place: Place, { term }: Unwanted, { text, safe, named }: Replacement): Report {
  const doubtful = named || isMentioned(place);
  return {
    reason: `Unexpected "${textOf(place)}", expected "${text}".`,
    expected: [text],
    note: term.why === undefined ? `The style guide says so: ${term.where}` : `${term.why} (${term.where})`,
    ...(safe && !doubtful ? { fix: text } : {}),
    ...(doubtful ? { severity: 'info' } : {}),
  };
}

/** Whether the words stand alone between quotation marks or brackets: a text about the word, a quotation, or a gloss. */
function isMentioned({ text, start, end }: Place): boolean {
  return start > 0 && '("“„«‹‘\''.includes(text.charAt(start - 1)) && end < text.length && ')"”“»›’\''.includes(text.charAt(end));
}
