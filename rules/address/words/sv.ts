/** Swedish: du, the form of nearly all brands, and the rare capital Ni. Small `ni`, `er` speak to several people; `era` is also an era. */

import type { Words } from './shape.ts';

export const sv: Words = {
  names: { formal: 'Ni', informal: 'du' },
  informal: {
    words: 'du=Ni, dig=Er, din=Er, ditt=Ert, dina=Era',
  },
  formal: {
    middle: 'Ni=du, Er=dig/din, Ert=ditt',
  },
  self: 'jag, mig, mitt, mina',
  // "Min sida", but not "30 min".
  selfPattern: /(?<![\p{L}\p{M}]|\d\s?)min(?![\p{L}\p{M}.])/giu,
};
