/** The arms of plurals and selects in ICU and Fluent messages. */

import type { Document, Range, TemplateTag } from '../../src/rule/index.ts';
import { categoryNames } from './plural-categories.ts';

/** One plural or select. */
export interface Choice {
  readonly kind: 'plural' | 'select' | 'ordinal';
  /** Names of its arms: `one`, `=1`, `female`. */
  readonly arms: readonly string[];
  /** Source range of what opens it. */
  readonly range: Range;
  /** Whether it is Fluent's, which always has a default. */
  readonly isFluent: boolean;
}

interface Open extends Pick<Choice, 'kind' | 'isFluent' | 'range'> {
  readonly arms: string[];
}

/** All plurals and selects of a document, inner ones before those around them. */
export function choicesIn({ tags, source, format }: Document): Choice[] {
  const found: Choice[] = [];
  const open: Open[] = [];
  for (const tag of tags) {
    if (tag.dialect !== 'icu') continue;
    const arm = armIn(source, tag);
    if (tag.kind === 'open') open.push({ kind: kindOf(tag.name), arms: [arm ?? ''], range: tag.range, isFluent: format === 'fluent' });
    else if (tag.kind === 'else') open.at(-1)?.arms.push(arm ?? '');
    else {
      const closed = open.pop();
      if (closed && !closed.arms.includes('')) found.push(asChoice(closed));
    }
  }
  return found;
}

function kindOf(name: string): Choice['kind'] {
  if (name === 'selectordinal') return 'ordinal';
  return name === 'plural' ? 'plural' : 'select';
}

/** Fluent does not say which of them are plurals: those whose arms are all numbers and categories. */
function asChoice(open: Open): Choice {
  const isPlural = open.isFluent && open.arms.length > 1 && open.arms.every((arm) => categoryNames.has(arm) || /^\d+$/.test(arm));
  const isByNumber = isPlural && open.arms.some((arm) => arm !== 'other' && categoryNames.has(arm));
  return { ...open, kind: isByNumber ? 'plural' : open.kind, arms: open.arms.map((arm) => (/^\d+$/.test(arm) ? `=${arm}` : arm)) };
}

/** The name of the arm that a tag starts: `} other {`, `*[other]`. */
function armIn(source: string, { range }: TemplateTag): string | undefined {
  const text = source.slice(...range).slice(-200);
  return /(=\d+|[\w-]+)\s*\{$/.exec(text)?.[1] ?? /\[\s*([\w.-]+)\s*\]\s*$/.exec(text)?.[1];
}
