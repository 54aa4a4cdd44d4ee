/** One word written in several ways across files. */

import { z } from 'zod';
import { type Brand, defineRule, languageOf, type Report } from '../../src/rule/index.ts';
import { type Candidate, candidates } from './collect.ts';
import { capitalVariants, type Seen, shapeVariants, usualCapitals, usualWriting, type Variants } from './majority.ts';
import { type Form, mostKept, type Sighting, toSighting } from './sighting.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Words that may be written in several ways, in any of their writings.'),
});

/** Places of the usual writing that a finding names. */
const mostRelated = 3;

/** One writing in one document. */
interface SeenForm {
  readonly language: string;
  readonly candidate: Candidate;
  /** Source offsets: the branches of a condition repeat the text around them, which counts once. */
  readonly starts: Set<number>;
  readonly sightings: Sighting[];
}

export default defineRule<z.infer<typeof options>, unknown, Form>({
  meta: {
    description: 'One word written in several ways, such as "e-mail" and "email", across all files',
    family: 'words',
    severity: 'warning',
    notRoles: ['path', 'quote'],
  },
  options,
  *observe(document, context) {
    const forms = new Map<string, SeenForm>();
    for (const segment of document.segments) {
      const language = languageOf(context.locale(segment));
      for (const candidate of candidates({
        text: segment.text,
        tokens: context.tokens(segment),
        inert: context.inert(segment),
        language,
      })) {
        const id = `${language} ${candidate.key} ${candidate.shape} ${candidate.capitals ?? ''}`;
        const form = forms.get(id) ?? { language, candidate, starts: new Set(), sightings: [] };
        forms.set(id, form);
        const [start] = segment.map.range(candidate.start, candidate.end);
        if (form.starts.has(start)) continue;
        form.starts.add(start);
        if (form.sightings.length >= mostKept) continue;
        const place = context.place(segment, candidate.start, candidate.end);
        form.sightings.push(toSighting(segment.text.slice(candidate.start, candidate.end), place));
      }
    }
    for (const { language, candidate, starts, sightings } of forms.values()) {
      const { key, shape, capitals } = candidate;
      yield { language, key, shape, count: starts.size, sightings, ...(capitals === undefined ? {} : { capitals }) };
    }
  },
  reconcile(observed, context) {
    const governed = governedKeys(context.brand, context.options.ignore);
    const reported = new Set<string>();
    const report = (all: readonly Variants[], writing: (seen: Seen, variants: Variants) => string): void => {
      for (const variants of all.filter(({ key }) => !governed.has(key))) {
        for (const seen of variants.unusual) {
          const { path, start } = seen.place;
          if (!reported.has(`${path}:${start.offset}`)) context.report(seen.place, toReport(seen, variants, writing(seen, variants)));
          reported.add(`${path}:${start.offset}`);
        }
      }
    };
    report(shapeVariants(observed), usualWriting);
    report(capitalVariants(observed), usualCapitals);
  },
});

function toReport(seen: Seen, { places, files, others, usual }: Variants, expected: string): Report {
  const counts = `${amount(places, 'place')} in ${amount(files, 'file')} write it so, ${others} ${others === 1 ? 'does' : 'do'} not`;
  const related = usual.slice(0, mostRelated).map(({ place, text }) => ({ place, text }));
  const written = related.map(({ place, text }) => `"${text}" at ${place.path}:${place.start.line}:${place.start.column}`);
  return {
    reason: `Unexpected "${seen.text}", expected "${expected}": ${counts}.`,
    actual: seen.text,
    expected: [expected],
    note: `Written ${written.join(', ')}.`,
    related,
  };
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Words that the guide rules on, which `term` and `name` check, and words to ignore; also without a plural ending. */
function governedKeys(brand: Brand, ignore: readonly string[]): ReadonlySet<string> {
  const texts = [...ignore, ...brand.names.map(({ text }) => text), brand.name ?? ''];
  for (const { use, not } of brand.terms) texts.push(...Object.values(use), ...Object.values(not).flat());
  const keys = texts.map((text) => text.toLowerCase().replace(/[^\p{L}]/gu, ''));
  return new Set(keys.flatMap((key) => [key, key.replace(/s$/, '')]));
}
