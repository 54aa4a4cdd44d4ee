/** Formal and informal address: du and Sie, tú and usted, tu and vous. */

import { z } from 'zod';
import { defineRule } from '../../src/rule/index.ts';
import type { Kind } from './marker.ts';
import { phrasesOf } from './markers.ts';
import { type Message, messagesOf } from './message.ts';
import { reportOf } from './report.ts';
import { slipsIn } from './slips.ts';
import { languages, wordsFor } from './words.ts';

const options = z.strictObject({
  ignore: z.array(z.string()).default([]).describe('Words and phrases that say nothing of how the reader is addressed.'),
});

export default defineRule<z.infer<typeof options>, Kind, Message>({
  meta: {
    description: 'Formal beside informal address: du and Sie, tú and usted, tu and vous',
    family: 'tone',
    severity: 'warning',
    locales: languages,
    notRoles: ['path', 'quote', 'fallback'],
  },
  options,
  *phrases({ options: { ignore }, brand, locale }) {
    const names = brand.names.map(({ text }) => text).concat(brand.name ?? []);
    for (const text of [...ignore, ...names]) yield { text, loose: true, data: 'not' };
    const words = wordsFor(locale);
    const ignored = new Set(ignore.map((text) => text.toLowerCase()));
    if (words) for (const phrase of phrasesOf(words)) if (!ignored.has(phrase.text.toLowerCase())) yield phrase;
  },
  observe: messagesOf,
  reconcile(observed, context) {
    for (const slip of slipsIn(observed)) {
      const sightings = slip.message.sightings[slip.wrong];
      const shown = slip.ofFile === undefined ? sightings : sightings.slice(0, 1);
      shown.forEach((sighting, index) => {
        context.report(sighting.place, reportOf(slip, sighting, index));
      });
    }
  },
});
