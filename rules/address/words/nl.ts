/** Dutch: je and u. `jullie` speaks to several people in both forms. */

import type { Words } from './shape.ts';

export const nl: Words = {
  names: { formal: 'u', informal: 'je' },
  informal: {
    words: 'je=u/uw, jij=u, jou=u, jouw=uw, jouwe=uwe, jezelf=uzelf',
  },
  formal: {
    words: 'uw=je/jouw, uwe=jouwe, uzelf=jezelf, geachte=beste',
  },
  not: 'je ne sais quoi',
  self: 'ik, mij, me, mijn, mezelf',
  patterns: [
    // Not hours (24 u, km/u), initials (U.S.) or words with a hyphen (U-bocht).
    {
      form: 'formal',
      pattern: /(?<![\p{L}\p{N}.'’/&-])(?<!\d\s)[uU](?![\p{L}\p{N}.'’/&:-]|\ufffc)/gu,
      where: 'any',
      expected: ['je', 'jij'],
    },
  ],
};
