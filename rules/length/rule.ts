import { z } from 'zod';
import { type Document, defineRule, type Field, type Limit, type Report } from '../../src/rule/index.ts';
import { smsCost } from './gsm-7.ts';
import { type Filled, fill, measure } from './measure.ts';
import { foreignCharacters, plainText, shownCharacter, swap } from './plain-characters.ts';

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

/** What is said of a field that is too long. */
type Excess = Pick<Report, 'reason' | 'expected'> & { readonly note: string };

function judge(field: Field, limit: Limit): Excess | undefined {
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
function judgeSms(field: Field, { text, open }: Filled, max: number): Excess | undefined {
  const allowed = Math.max(1, Math.floor(max / 160));
  const { parts, units, single, culprit } = smsCost(text);
  if (parts <= allowed) return undefined;
  const label = `${open ? 'at least ' : ''}${parts} messages for "${field.label}", expected ${allowed}`;
  if (culprit === undefined) {
    return {
      reason: `Unexpected ${label}.`,
      note: `The text takes ${units} units of GSM-7; one message alone holds ${single}, each part of several 153.`,
    };
  }
  const why = `${shownCharacter(culprit)} is not in the GSM-7 alphabet`;
  const plain = plainText(text);
  const cost = smsCost(plain);
  const foreign = foreignCharacters(text);
  const swaps = foreign.flatMap((character) => swap(character) ?? []);
  const saves = cost.parts < parts && cost.culprit === undefined;
  const advice = saves ? `; write ${listed(swaps)}, and ${cost.parts === 1 ? 'one message holds it' : `it takes ${cost.parts}`}` : '';
  return {
    reason: `Unexpected ${label}: ${why}${advice}.`,
    note: `Any such character makes the whole text UCS-2: ${units} units, of which one message alone holds 70, each part of several 67.${othersNote(foreign, saves)}`,
    ...(saves && field.placeholders.length === 0 && cost.parts <= allowed ? { expected: [plain] } : {}),
  };
}

/** Several swaps in one sentence; the fourth and more are like the first. */
function listed(swaps: readonly string[]): string {
  return swaps.length > 3 ? `${swaps.slice(0, 2).join(', ')} and plain characters for ${swaps.length - 2} more` : swaps.join(' and ');
}

function othersNote(foreign: readonly string[], saves: boolean): string {
  if (saves) return '';
  const shown = foreign.slice(0, 8).map(shownCharacter).join(', ');
  return ` Outside of GSM-7: ${shown}${foreign.length > 8 ? ` and ${foreign.length - 8} more` : ''}.`;
}
