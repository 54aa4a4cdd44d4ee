/** One word for one thing: the guide's terms. */

import { z } from 'zod';
import { defineRule, isCode, type Report } from '../../src/rule/index.ts';
import { type Guard, termPhrases, type Unwanted } from './phrases.ts';
import { type Place, textOf } from './place.ts';
import { type Replacement, replacementAt } from './replacement.ts';
import { isSpared } from './spared.ts';

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
        if (unwanted.fixed.has(actual) || !isWrong(place, unwanted) || isSpared(place, unwanted)) continue;
        const replacement = replacementAt(place, unwanted);
        if (replacement.text !== actual) context.report(segment, place.start, place.end, report(place, unwanted, replacement));
      }
    }
  },
});

/** Whether a writing is one that the guide doesn't want in its capitals, where they decide. */
function isWrong(place: Place, { exact, entry, open }: Unwanted): boolean {
  const actual = textOf(place).replace(/\s+/g, ' ');
  return exact.length === 0 || exact.includes(open ? actual.slice(0, entry.length) : actual);
}

function report(place: Place, { term }: Unwanted, { text, fix, named }: Replacement): Report {
  const doubtful = named || isMentioned(place) || isCode(place.text, place.start, place.end);
  return {
    reason: `Unexpected "${textOf(place)}", expected "${text}".${term.why === undefined ? '' : ` ${asSentence(term.why)}`}`,
    expected: [text],
    note: `The style guide says so: ${term.where}`,
    ...(fix !== undefined && !doubtful ? { fix } : {}),
    ...(doubtful ? { severity: 'info' } : {}),
  };
}

/** The guide's words on one line, with a full stop. */
function asSentence(why: string): string {
  const text = why.trim().replace(/\s+/g, ' ');
  return /[.!?…。！？]["”’»)]?$/u.test(text) ? text : `${text}.`;
}

/** Whether the words stand alone between quotation marks or brackets: a text about the word, a quotation, or a gloss. */
function isMentioned({ text, start, end }: Place): boolean {
  return start > 0 && '("“„«‹‘\''.includes(text.charAt(start - 1)) && end < text.length && ')"”“»›’\''.includes(text.charAt(end));
}
