/** What promises are told by in German. */

import type { PromiseWords } from './words.ts';

/** German. */
export const de: PromiseWords = {
  asks: 'bitte, Sie müssen, du musst, Sie sollten, du solltest, wenn Sie, wenn du, falls Sie, falls du, Sie können, du kannst, können Sie, kannst du, hilft Ihnen, hilft dir, kontaktieren Sie, kontaktiere uns, senden Sie, schicken Sie, legen Sie, Gäste, Besucher, Teilnehmer, Reisende',
  delivery:
    'Lieferung, Lieferungen, Lieferzeit*, liefern wir, wir liefern, geliefert, ausgeliefert, Zustellung, zugestellt, Versand, versendet, versenden, versandt, verschickt, verschicken, deine Bestellung, Ihre Bestellung, deine Ware, Ihre Ware, dein Paket, Ihr Paket, kommt an, trifft ein',
  refund: 'Erstattung*, erstatten, erstattet, rückerstatt*, zurückerstatt*, Rückzahlung*, gutgeschrieben, Geld zurück, dein Geld, Ihr Geld',
  reply:
    'antworten wir, wir antworten, beantworten wir, wir beantworten, antworten Ihnen, antworten dir, unsere Antwort, Antwort von uns, Rückmeldung von uns, unsere Rückmeldung, erhalten Sie eine Antwort, erhältst du eine Antwort, melden uns, melden wir uns, meldet sich, Reaktionszeit*, bei Ihnen melden, bei dir melden, kontaktieren wir Sie, kontaktieren wir dich, hören von uns, hörst von uns, informieren wir Sie, informieren wir dich, geben Ihnen Bescheid, geben dir Bescheid',
  availability: 'verfügbar, Verfügbarkeit, erhältlich, auf Lager, vorrätig, lieferbar, im Handel, wieder da, im Shop',
  price: 'Preis, Preise, Preisen',
  support:
    'Reparatur dauert, Reparaturen dauern, Kundenservice, Kundendienst, Kundenbetreuung, Kundensupport, Support-Team, Supportteam, unser Support, Servicezeiten, technischer Support, Live-Chat, Hotline, wir helfen, helfen wir, wir unterstützen, unterstützen wir',
  returns:
    'Rückgabe, Rückgaben, Rücksendung, Rücksendungen, Retoure, Retouren, Rückgaberecht, Umtausch, umtauschen, zurückgeben, zurücksenden, zurückschicken',
  warranty: 'Garantie, Garantiezeit, Jahre Garantie, Gewährleistung, Herstellergarantie',
  offer:
    'Rabatt, Rabatte, Rabatten, reduziert, Nachlass, Sale, Angebot, Angebote, Aktion, spare, sparen, Ersparnis, kostet, kosten, Gebühr, Gebühren, Versandkosten, Gutschein, Gutscheincode',
};
