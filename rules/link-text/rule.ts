/** Links whose text does not say where they lead. */

import { z } from 'zod';
import { type CheckContext, defineRule, type Range, type Report, type Segment } from '../../src/rule/index.ts';
import { type Emptiness, emptiness, isBareUrl, normalise } from './emptiness.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Whole texts of links to leave alone, in any case.'),
  urls: z.boolean().default(false).describe('Whether a link whose text is its bare URL is reported too.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

export default defineRule<Options>({
  meta: {
    description: 'Links and buttons whose whole text says nothing by itself: "click here", "read more"',
    family: 'clarity',
    severity: 'warning',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi'],
    notRoles: ['path', 'quote'],
  },
  options,
  check(document, context) {
    const ignored = new Set(context.options.ignore.map(normalise));
    for (const segment of document.segments) {
      for (const range of linkTexts(segment)) {
        const text = segment.text.slice(range[0], range[1]);
        if (!ignored.has(normalise(text))) check(segment, range, context);
      }
    }
  },
});

/** Ranges of the texts of links; a button is one as a whole. */
function linkTexts({ role, text, links }: Segment): Range[] {
  return role === 'cta' ? [[0, text.length]] : links.map(({ range }) => range);
}

function check(segment: Segment, [start, end]: Range, context: Context): void {
  const text = segment.text.slice(start, end);
  const found = emptiness(text, context.locale(segment));
  if (found === 'bare' || (found === 'more' && segment.role !== 'cta')) context.report(segment, start, end, emptyReport(text, found));
  else if (context.options.urls && segment.role !== 'cta' && isBareUrl(text)) context.report(segment, start, end, urlReport(text));
}

function emptyReport(text: string, found: Emptiness): Report {
  const expected = found === 'bare' ? 'words that say where it leads' : 'words that name what there is more of';
  return {
    reason: `Unexpected link text "${text}", expected ${expected}.`,
    note: 'Screen readers list links without the text around them, and eyes that skim see the link alone.',
  };
}

function urlReport(text: string): Report {
  return { reason: `Unexpected URL "${shortened(text)}" as link text, expected words that say where it leads.` };
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
