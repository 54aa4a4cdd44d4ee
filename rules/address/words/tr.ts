/** Turkish: sen and siz, which is also the plural. It drops the pronoun; the form stands in the ending. */

import type { Words } from './shape.ts';

export const tr: Words = {
  names: { formal: 'siz', informal: 'sen' },
  informal: {
    words: 'sen=siz, seni=sizi, sana=size, sende=sizde, senden=sizden, senin=sizin, seninle=sizinle',
  },
  formal: {
    // `size` is left out: in an untranslated text it is the English word.
    words: 'siz=sen, sizi=seni, sizde=sende, sizden=senden, sizin=senin, sizinle=seninle',
  },
  self: 'ben, bana, beni, benim, bende, istiyorum, kabul ediyorum',
  several: 'hepiniz, arkadaşlarınızla, ikiniz, aileniz, ekibiniz',
  patterns: [
    // "You can, you do, you will": in the third person -sin is not added to these tenses.
    {
      form: 'informal',
      pattern: /(?<![\p{L}\p{M}])\p{L}{2,20}(?:bilir|[ıiuü]yor|ecek|acak)s[ıiuü]n(?![\p{L}\p{M}])/giu,
      where: 'any',
    },
    // "Your order, you can": siparişiniz, yapabilirsiniz. "We are near" (yakınız) and "we are women" look the same.
    {
      form: 'formal',
      pattern:
        /(?<![\p{L}\p{M}])(?!yakınız|kadınız|yalnız|sakınız)\p{L}{2,20}[ıiuü]n[ıiuü]z(?:[ıiuü]|[ea]|d[ea]|d[ea]n|[ıiuü]n)?(?![\p{L}\p{M}])/giu,
      where: 'any',
    },
  ],
};
