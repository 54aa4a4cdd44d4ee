import { z } from 'zod';
import { type Document, defineRule, type Field, type Limit } from '../../src/rule/index.ts';
import { smsCost } from './gsm-7.ts';
import { type Filled, fill, measure } from './measure.ts';

/** Fields with the same text, which an export repeats row after row: one finding. */
interface Repeated {
  readonly field: Field;
  count: number;
}

export default defineRule({
  meta: {
    description: 'Fields that are longer than their platform shows or accepts',
    family: 'channel',
    severity: 'error',
  },
  options: z.strictObject({}),
  check(document, context) {
    for (const { field, count } of distinct(document)) {
      const limit = context.brand.limits[field.name];
      const excess = limit && judge(field, limit);
      if (!excess) continue;
      context.report(field, 0, field.text.length, {
        ...excess,
        ...(limit.severity === undefined ? {} : { severity: limit.severity }),
        note: count === 1 ? excess.note : `${excess.note} The same text stands in ${count} fields of this file.`,
      });
    }
  },
});

function distinct({ fields }: Document): Iterable<Repeated> {
  const byText = new Map<string, Repeated>();
  for (const field of fields) {
    const key = `${field.name}\n${field.text}\n${field.placeholders.map(({ raw }) => raw).join('\n')}`;
    const known = byText.get(key);
    if (known) known.count++;
    else byText.set(key, { field, count: 1 });
  }
  return byText.values();
}

function judge(field: Field, limit: Limit): { reason: string; note: string } | undefined {
  const { text, open } = fill(field);
  if (limit.unit === 'sms') return judgeSms(field, { text, open }, limit.max);
  const length = measure(text, limit.unit);
  if (length <= limit.max) return undefined;
  const counted = open ? `at least ${length}` : String(length);
  return {
    reason: `Unexpected length of ${counted} characters in "${field.label}", expected at most ${limit.max}.`,
    note: notes[limit.unit],
  };
}

const notes = {
  codepoints: 'Counted in characters; a placeholder counts as its default.',
  utf16: 'Counted in UTF-16 units, in which most emoji count 2; a placeholder counts as its default.',
  wide: 'Double-width characters count 2; a placeholder counts as its default.',
  weighted: 'Counted as X does: an address is 23, an emoji and most characters of Asian scripts are 2.',
} as const;

/** A limit of 160 means one message, whatever its alphabet; 320 means two. */
function judgeSms(field: Field, { text, open }: Filled, max: number): { reason: string; note: string } | undefined {
  const allowed = Math.max(1, Math.floor(max / 160));
  const { parts, units, single, culprit } = smsCost(text);
  if (parts <= allowed) return undefined;
  const cause = culprit === undefined ? '' : `: "${culprit}" is not in the GSM-7 alphabet`;
  return {
    reason: `Unexpected ${open ? 'at least ' : ''}${parts} messages for "${field.label}", expected ${allowed}${cause}.`,
    note: `The text takes ${units} units; one message alone holds ${single}.`,
  };
}
