import { z } from 'zod';
import { type CheckContext, defineRule, overlapsAny, type Placeholder, type Segment } from '../../src/rule/index.ts';
import { Conditions, scopeOf, unpaired } from './blocks.ts';
import { definedNames, rootOf } from './defined.ts';
import { isRequest, leftovers } from './leftovers.ts';
import { dataNames, isAllowed, writtenName } from './names.ts';
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
    const own = context.brand.placeholders.allowed ? definedNames(document.source) : new Set<string>();
    const conditions = new Conditions(document.tags, document.source);
    for (const segment of document.segments) {
      for (const placeholder of segment.placeholders) checkPlaceholder(conditions, own, segment, placeholder, context);
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

const foreign: ReadonlySet<string> = new Set(['google-ads', 'jsx', 'mdx', 'svelte']);

function checkPlaceholder(
  conditions: Conditions,
  own: ReadonlySet<string>,
  segment: Segment,
  placeholder: Placeholder,
  context: Context,
): void {
  const { at, raw, dialect, name } = placeholder;
  // Insertions of ad platforms and expressions in code are not the guide's to name.
  if (foreign.has(dialect) || name === '') return;
  if (context.options.leftovers && isRequest(raw)) {
    context.report(segment, at, at + 1, { reason: `Unexpected \`${raw}\`, ${kinds.slot}.`, actual: raw });
    return;
  }
  checkName(conditions, own, segment, placeholder, context);
  checkFallback(conditions, segment, placeholder, context);
}

/** What the template itself defines is not the guide's to name. */
function checkName(conditions: Conditions, own: ReadonlySet<string>, segment: Segment, placeholder: Placeholder, context: Context): void {
  const { allowed } = context.brand.placeholders;
  const { at, raw, dialect } = placeholder;
  if (!allowed) return;
  const foldsCase = dialect === 'ampscript';
  if (isAllowed(writtenName(placeholder), allowed, foldsCase)) return;
  const unknown = dataNames(placeholder).find((name) => !own.has(rootOf(name)) && !isAllowed(name, allowed, foldsCase));
  if (unknown === undefined) return;
  const scope = scopeOf(conditions.at(segment.map.range(at, at + 1)[0]));
  const near = nearest(unknown, allowed);
  if (scope === 'item' || (scope === 'section' && near === undefined)) return;
  context.report(segment, at, at + 1, {
    reason: `Unknown placeholder \`${raw}\`, expected one that the guide allows${near === undefined ? '' : `, such as \`${near}\``}.`,
    actual: raw,
    ...(near === undefined ? {} : { expected: [near] }),
    note: `The guide allows ${allowed.join(', ')}.`,
  });
}

/** An `if` on the same name is a fallback, too. */
function checkFallback(conditions: Conditions, segment: Segment, { at, name, fallback, raw }: Placeholder, context: Context): void {
  const needed = context.brand.placeholders.fallback;
  if (fallback !== undefined || !needed.some((other) => plain(other) === plain(name))) return;
  const offset = segment.map.range(at, at + 1)[0];
  if (conditions.at(offset).some((condition) => plain(condition).includes(plain(name)))) return;
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
  return overlapsAny(segment.inert, start, end);
}
