/** Kinds of windows that shops give beside each other: 30 days to return, 60 to exchange, and 14 to withdraw by law. */

import { fold } from './fold.ts';

const kinds = {
  withdrawal:
    /withdraw|cooling|cancellation|widerruf|rücktritt|rétract|herroep|bedenkt|ontbind|desist|retracto|arrepent|arrepend|resolução|recesso|recedere|ripensa|отказ|クーリング|ohne angabe von gründen|without giving any reason|sans avoir à justifier|sin indicar el motivo|zonder opgave van reden|senza fornire alcuna motivazione/,
  exchange: /exchang|swap|tausch|échang|cambi(?!\p{L}* (?:de opini|idea))|ruil|troc|обмен|交換|取り替|取替|取り換|बदल|एक्सचेंज/u,
} as const;

/** What the words of a window mean besides sending something back; `undefined`: just that. */
export function windowKind(trigger: string): keyof typeof kinds | undefined {
  const folded = fold(trigger);
  if (kinds.withdrawal.test(folded)) return 'withdrawal';
  return kinds.exchange.test(folded) ? 'exchange' : undefined;
}
