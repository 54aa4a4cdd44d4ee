import { z } from 'zod';
import { type CheckContext, type Document, defineRule, type Placeholder, type Segment } from '../../src/rule/index.ts';
import { conditionsAt, unpaired } from './blocks.ts';
import { leftovers } from './leftovers.ts';
import { nearest } from './nearest.ts';
import { residues } from './residue.ts';

interface Options {
  readonly leftovers: boolean;
}

type Context = CheckContext<Options>;

export default defineRule<Options>({
  meta: {
    description: 'Placeholders that are unknown, broken or without a fallback, and leftovers of a draft',
    family: 'channel',
    severity: 'error',
  },
  options: z.strictObject({
    leftovers: z.boolean().default(true).describe('Whether slots ([NAME], XXX), notes (TODO) and filler text (lorem ipsum) are reported.'),
  }),
  check(document, context) {
    for (const segment of document.segments) {
      for (const placeholder of segment.placeholders) checkPlaceholder(document, segment, placeholder, context);
      checkResidue(segment, context);
      if (context.options.leftovers) checkLeftovers(segment, context);
    }
    for (const { tag, missing } of unpaired(document.tags)) {
      const expected = missing === 'close' ? 'its end' : 'its beginning';
      context.reportSource(tag.range, {
        reason: `Unexpected \`${document.source.slice(...tag.range)}\` alone, expected ${expected} in the same file.`,
      });
    }
  },
});

/** Names are compared without case and white space. Insertions of ad platforms are not the guide's to name. */
function checkPlaceholder(document: Document, segment: Segment, { at, name, fallback, dialect, raw }: Placeholder, context: Context): void {
  const { allowed, fallback: needed } = context.brand.placeholders;
  if (dialect === 'google-ads' || name === '') return;
  const known = allowed?.map(plain);
  if (known && !known.includes(plain(name))) {
    const near = nearest(name, allowed ?? []);
    context.report(segment, at, at + 1, {
      reason: `Unknown placeholder \`${raw}\`, expected one that the guide allows${near === undefined ? '' : `, such as \`${near}\``}.`,
      actual: raw,
      ...(near === undefined ? {} : { expected: [near] }),
      note: `The guide allows ${(allowed ?? []).join(', ')}.`,
    });
  }
  if (fallback !== undefined || !needed.some((other) => plain(other) === plain(name))) return;
  const offset = segment.map.range(at, at + 1)[0];
  if (conditionsAt(document.tags, document.source, offset).some((condition) => plain(condition).includes(plain(name)))) return;
  context.report(segment, at, at + 1, {
    reason: `Unexpected placeholder \`${raw}\` without a fallback, expected one for readers whose value is empty.`,
    actual: raw,
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}

function checkResidue(segment: Segment, context: Context): void {
  for (const { start, end, missing, delimiter } of residues(segment.text)) {
    if (inCode(segment, start, end)) continue;
    const stands = segment.text.slice(start, end);
    context.report(segment, start, end, {
      reason: `Unexpected \`${stands}\` without its ${missing} \`${delimiter}\`, expected a whole placeholder.`,
    });
  }
}

const kinds = {
  slot: 'a slot that nobody filled, expected its text',
  note: 'a note of the writer, expected it to be done or removed',
  filler: 'filler text, expected the real one',
} as const;

function checkLeftovers(segment: Segment, context: Context): void {
  for (const { start, end, what } of leftovers(segment.text)) {
    const linked = segment.links.some(({ range }) => range[0] <= start && end <= range[1]);
    if (linked || inCode(segment, start, end)) continue;
    context.report(segment, start, end, { reason: `Unexpected "${segment.text.slice(start, end)}", ${kinds[what]}.` });
  }
}

function inCode(segment: Segment, start: number, end: number): boolean {
  return segment.inert.some((range) => range[0] < end && start < range[1]);
}
