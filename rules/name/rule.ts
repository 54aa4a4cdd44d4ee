/** Names of the brand and its products, written exactly as the guide has them. */

import { z } from 'zod';
import { defineRule, type Hit, type Name, type Report, type Segment } from '../../src/rule/index.ts';
import { judge, type Verdict } from './judge.ts';
import { type Naming, namePhrases } from './phrases.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Other writings of the names to accept, letter by letter.'),
});

export default defineRule<z.infer<typeof options>, Naming>({
  meta: {
    description: 'Names of the brand and its products, written exactly as the guide has them',
    family: 'words',
    severity: 'warning',
    fixable: true,
    notRoles: ['path', 'quote'],
  },
  options,
  phrases: ({ brand, locale }) => namePhrases(brand, locale),
  check(document, context) {
    const accepted = new Set(context.options.ignore);
    const doubted = new Set<Name>();
    for (const segment of document.segments) {
      for (const hit of segment.field === 'keywords' ? [] : context.hits(segment)) {
        const found = examine(segment, hit, accepted);
        if (!found || (found.verdict === 'doubtful' && doubted.has(found.name))) continue;
        if (found.verdict === 'doubtful') doubted.add(found.name);
        context.report(segment, found.start, found.end, report(segment.text.slice(found.start, found.end), found.name, found.verdict));
      }
    }
  },
});

interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  readonly verdict: Exclude<Verdict, 'right'>;
}

/** What is wrong with a hit, if anything. */
function examine(segment: Segment, hit: Hit<Naming>, accepted: ReadonlySet<string>): Found | undefined {
  const { names, swapped, before, after } = hit.phrase.data;
  const [start, end] = [hit.start + before, hit.end - after];
  const actual = normalise(segment.text.slice(start, end));
  const [name] = names;
  if (!name || accepted.has(actual) || names.some(({ text }) => normalise(text) === actual)) return undefined;
  const verdict = judge({ text: segment.text, start, end, actual, name: name.text, swapped, role: segment.role });
  return verdict === 'right' ? undefined : { start, end, name, verdict };
}

/** One blank, plain hyphens and apostrophes, no soft hyphens: differences that no reader sees. */
function normalise(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[‐‑]/g, '-')
    .replace(/[’‘]/g, "'");
}

function report(actual: string, name: Name, verdict: Found['verdict']): Report {
  const doubt = verdict === 'doubtful' ? ', if the name is meant' : '';
  return {
    reason: `Unexpected "${actual}", expected "${name.text}"${doubt}.`,
    expected: [name.text],
    note: `A name is written in one way only${name.where === '' ? '.' : ` (${name.where}).`}`,
    ...(verdict === 'fixable' ? { fix: name.text } : {}),
    ...(verdict === 'doubtful' ? { severity: 'info' } : {}),
  };
}
