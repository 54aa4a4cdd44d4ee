/** Italian: tu and Lei. Small `lei`, `suo` are she and her; `voi` speaks to several people. */

import type { Words } from './shape.ts';

export const it: Words = {
  names: { formal: 'Lei', informal: 'tu' },
  informal: {
    words:
      'tu=Lei, te=Lei, ti, tuo=Suo, tua=Sua, tuoi=Suoi, tue=Sue, puoi=può, vuoi=vuole, hai=ha, devi=deve, vai=va, sai=sa, potresti=potrebbe, vorresti=vorrebbe, dovresti=dovrebbe, avresti=avrebbe, saresti=sarebbe',
    start:
      'Scopri=Scopra, Scegli=Scelga, Ricevi=Riceva, Inserisci=Inserisca, Apri=Apra, Chiedi=Chieda, Prendi=Prenda, Ottieni=Ottenga, Aggiungi=Aggiunga, Clicca=Clicchi, Iscriviti=Si iscriva, Unisciti=Si unisca, Ricordati=Si ricordi, Metti=Metta',
  },
  formal: {
    words: 'la preghiamo, la informiamo, la ringraziamo',
    middle: 'Lei=tu, Suo=tuo, Sua=tua, Suoi=tuoi, Sue=tue',
    start:
      'Inserisca=Inserisci, Scelga=Scegli, Verifichi=Verifica, Clicchi=Clicca, Prema=Premi, Scriva=Scrivi, Risponda=Rispondi, Acceda=Accedi, Attenda=Attendi, Proceda=Procedi, Legga=Leggi, Riprovi=Riprova, Scopra=Scopri, Riceva=Ricevi, Contatti il=Contatta il, Apra=Apri',
  },
  not: 'darsi del tu, dare del tu, dare del Lei, a tu per tu, ti amo',
  self: "io, mi, mio, mia, miei, mie, me, posso, voglio, accetto, desidero, ho, sono d'accordo, devo",
  patterns: [
    // "We will call you": Le invieremo, La contatteremo.
    {
      form: 'formal',
      pattern: /(?<![\p{L}\p{M}])L[ae](?= \p{Ll}{2,20}(?:remo|iamo)(?![\p{L}\p{M}]))/gu,
      where: 'middle',
      expected: ['ti'],
    },
    // "You will": riceverai, potrai. Not samurai.
    { form: 'informal', pattern: /(?<![\p{L}\p{M}])\p{L}{1,20}[aeidvtr]rai(?![\p{L}\p{M}])/gu, where: 'any' },
  ],
};
