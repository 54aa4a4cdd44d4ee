/** Languages that show the form of address at the end of a sentence. */

import type { Role, Segment } from '../../src/rule/index.ts';
import type { Marker } from './marker.ts';
import type { Endings, Form } from './words/shape.ts';

/** Roles of running text. Headings, buttons and cells end on nouns and plain forms in every style. */
const running: readonly Role[] = ['body', 'description'];

/** What ends a sentence, with what may close it. */
const stop = /[)）」』】”"]{0,3}[。！？!?.]/gu;

/** Longest part before a mark that an ending is looked for in, in UTF-16 units. */
const reach = 12;

/**
 * The endings of sentences that show a form. The polite one is what nearly all brands use: it is counted, never reported.
 * Sentences that end inside of brackets or quotation marks are somebody else's.
 */
export function endingsIn({ role, text }: Segment, endings: Endings): Marker[] {
  if (!running.includes(role)) return [];
  const markers: Marker[] = [];
  for (const { 0: mark, index } of text.matchAll(stop)) {
    if (mark.length > 1) continue;
    const from = Math.max(0, index - reach);
    const tail = text.slice(from, index);
    const form = formOf(tail, endings);
    if (!form) continue;
    const length = endings[form].exec(tail)?.[0].length ?? 0;
    markers.push({ start: index - length, end: index, form, expected: [], isUsual: form === 'formal' });
  }
  return markers;
}

function formOf(tail: string, endings: Endings): Form | undefined {
  if (endings.formal.test(tail)) return 'formal';
  return endings.informal.test(tail) ? 'informal' : undefined;
}
