/** What promises are told by in Italian. */

import type { PromiseWords } from './words.ts';

/** Italian. */
export const it: PromiseWords = {
  asks: 'per favore, si prega, devi, deve, se hai, se vuoi, se desidera, puoi, può, ti aiuta, la aiuta, ti permette, contattaci, ci contatti, assicurati, ospiti, visitatori, partecipanti',
  delivery:
    'consegn*, spedizione, spedizioni, spedito, spedita, spediti, spedite, inviato, inviati, spediamo, spediremo, spedirà, il tuo ordine, il suo ordine, il tuo pacco, il suo pacco, arriva, arriverà, riceverai, riceverà',
  refund: 'rimbors*, accreditato, riaccredit*',
  reply:
    'rispondiamo, risponderemo, ti rispond*, le rispond*, la nostra risposta, riceverai una risposta, riceverà una risposta, ti contatteremo, la contatteremo, ti ricontatt*, la ricontatt*, ci metteremo in contatto, faremo sapere',
  availability: 'disponibile, disponibili, disponibilità, in magazzino, in vendita, di nuovo in stock, in arrivo',
  price: 'prezzo, prezzi',
  support:
    'riparazione richiede, riparazione dura, riparazioni richiedono, servizio clienti, assistenza clienti, assistenza tecnica, supporto tecnico, supporto clienti, la nostra assistenza, il nostro supporto, il nostro servizio clienti, chat dal vivo, ti aiutiamo, la aiutiamo, ti aiuteremo, la aiuteremo',
  returns:
    'resi, reso gratuito, resi gratuiti, politica di reso, cambi, cambio merce, restituire, restituzione, restituzioni, restituirlo, restituirla',
  warranty: 'garanzia, garanzie, anni di garanzia',
  offer:
    'sconto, sconti, scontato, scontati, saldi, offerta, offerte, promozione, promozioni, risparmia, risparmi, costa, costano, costo, costi, tariffa, tariffe, codice sconto',
};
