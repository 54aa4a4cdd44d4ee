/** Words of expired, per language. Each list is one string, its entries parted by commas; a `*` stands for any word or ending. */

/** The lists of one language. */
export interface Words {
  /** Before a date, makes it the last day of something that still goes on. */
  readonly ends: string;
  /** The same behind a date. */
  readonly endsBehind: string;
  /** Before a date, ends an offer or a call to act that stands with it. */
  readonly until: string;
  /** The same behind a date. */
  readonly untilBehind: string;
  /** Ends a span, where its beginning stands before it: "from 1 to 30 November". */
  readonly to: string;
  readonly from: string;
  /** An offer, or what the reader is to do in time. */
  readonly offer: string;
  /** Tells what has been: the date is history. */
  readonly past: string;
  /** Phrases in which the words above mean something else. */
  readonly not: string;
}

const en: Words = {
  ends: 'ends, ends on, ends at, ending, ending on, expires, expires on, expire on, expiring on, valid until, valid till, valid through, valid thru, valid to, is valid up to, good through, good until, available until, available through, available till, open until, open through, on sale until, on until, runs until, runs through, runs till, running until, runs to, last day, last date, the deadline, deadline is, deadline for, deadline, due date is, order by, order before, book by, book before, register by, register before, apply by, apply before, sign up by, sign up before, enter by, enter before, submit by, rsvp by, redeem by, redeem before, buy by, buy before, shop by, shop before, shop until, save until, reply by, pre-order by, no later than, closes on, closes, extended until, extended to, extended through, registration closes, applications close, only until, only through, before it ends on, must be used by, must be redeemed by',
  endsBehind: 'is the last day, is the deadline, is your last chance, at the latest, is the closing date',
  until: 'until, till, through, thru, by, before, up to, not later than, on or before',
  untilBehind: '',
  to: 'to, and',
  from: 'from, between, starting, starts',
  offer:
    'sale, sales, offer, offers, discount, discounts, discounted, deal, deals, off, code, codes, coupon, coupons, promo, promotion, promotions, save, price, prices, early bird, early-bird, tickets, registration, registrations, applications, entries, entry, competition, giveaway, contest, sweepstakes, order, orders, pre-order, voucher, vouchers, gift card, gift cards, free shipping, free delivery, free, limited edition, subscribe, sign up, join, apply, enter, book, register, buy, shop, redeem, claim, valid, reserve, get',
  past: "earlier this year, earlier, was, were, wasn't, weren't, had, did, didn't, ended, expired, closed, launched, ran, held, founded, released, since, been, no longer, previously, formerly, took, went, came, became, began, started, announced, published, sent, received, deprecated, removed, dropped, stopped, remained, used to, last year, last month, in the past, would, could",
  not: 'black friday, last updated, last modified, last reviewed, by default, ends in *, ends with, ending in, ending with, ends up',
};

const es: Words = {
  ends: 'termina, termina el, terminan el, acaba el, acaban el, finaliza, finaliza el, finalizan el, caduca el, caducan el, vence el, expira el, válido hasta, válida hasta, válidos hasta, válidas hasta, válido hasta el, válida hasta el, válidos hasta el, válidas hasta el, vigente hasta, vigente hasta el, disponible hasta, disponible hasta el, disponibles hasta el, abierto hasta el, abierta hasta el, último día, fecha límite, la fecha límite, plazo hasta, a más tardar, compra antes del, pide antes del, inscríbete antes del, reserva antes del, regístrate antes del, solo hasta el, sólo hasta el, ampliado hasta el, ampliada hasta el',
  endsBehind: 'es el último día, es la fecha límite, a más tardar',
  until: 'hasta, hasta el, antes del, antes de',
  untilBehind: '',
  to: 'al, a',
  from: 'del, desde, de, entre',
  offer:
    'oferta, ofertas, descuento, descuentos, rebaja, rebajas, promoción, promociones, código, códigos, cupón, cupones, precio, precios, ahorra, ahorre, envío gratis, envío gratuito, gratis, entradas, inscripción, inscripciones, sorteo, concurso, pedido, pedidos, compra, reserva, inscríbete, regístrate, aprovecha, consigue, canjea, válido, válida, dto',
  past: 'era, eran, fue, fueron, terminó, terminaron, acabó, finalizó, caducó, venció, estuvo, estuvieron, había, desde, ya no, anteriormente, antes era, publicado, publicada, lanzó, lanzamos, empezó, comenzó, anunció, recibió, tuvo, tenía, sido',
  not: 'desde cero, última actualización, desde el',
};

const nl: Words = {
  ends: 'eindigt, eindigt op, loopt af op, verloopt op, loopt tot, loopt t/m, loopt tot en met, geldig tot, geldig t/m, geldig tot en met, beschikbaar tot, beschikbaar t/m, beschikbaar tot en met, open tot, laatste dag, uiterste datum, deadline, de deadline, sluit op, uiterlijk, uiterlijk op, bestel voor, boek voor, schrijf je in voor, meld je aan voor, alleen tot, alleen t/m, verlengd tot, verlengd t/m, verlengd tot en met',
  endsBehind: 'is de laatste dag, is de deadline, uiterlijk',
  until: 'tot, t/m, tot en met, vóór, voor',
  untilBehind: '',
  to: 'tot, t/m, tot en met',
  from: 'van, vanaf, tussen',
  offer:
    'sale, uitverkoop, aanbieding, aanbiedingen, korting, kortingen, actie, acties, actiecode, kortingscode, prijs, prijzen, bespaar, gratis verzending, gratis, tickets, inschrijving, aanmelding, winactie, wedstrijd, bestel, bestelling, bestellingen, boek, schrijf je in, meld je aan, profiteer, geldig, voucher, cadeaubon',
  past: 'was, waren, had, hadden, eindigde, liep, verliep, gesloten, sinds, geweest, niet meer, voorheen, vroeger, gelanceerd, gepubliceerd, begon, kwam, ging, werd, werden, ontving, verzonden, stopte',
  not: 'voor het eerst, laatst bijgewerkt, tot slot, tot nu toe',
};

const de: Words = {
  ends: 'endet, endet am, enden am, läuft ab am, läuft aus am, verfällt am, läuft bis, läuft noch bis, gültig bis, gültig bis zum, gültig bis einschließlich, gilt bis, gilt bis zum, gilt noch bis, gelten bis, gelten bis zum, verfügbar bis, erhältlich bis, geöffnet bis, letzter Tag, der letzte Tag, Frist, Anmeldeschluss, Einsendeschluss, Bestellschluss, Annahmeschluss, Stichtag, spätestens, spätestens am, spätestens bis, spätestens bis zum, bestellen Sie bis, bestelle bis, buchen Sie bis, buche bis, melden Sie sich bis, melde dich bis, bewerben Sie sich bis, einlösbar bis, einlösbar bis zum, nur bis, nur bis zum, nur noch bis, nur noch bis zum, verlängert bis, verlängert bis zum, schließt am, Teilnahmeschluss',
  endsBehind: 'ist der letzte Tag, ist Anmeldeschluss, ist Einsendeschluss, ist Bestellschluss, ist Teilnahmeschluss',
  until: 'bis, bis zum, bis einschließlich, vor dem',
  untilBehind: '',
  to: 'bis, bis zum, und dem',
  from: 'vom, von, ab, zwischen',
  offer:
    'Sale, Angebot, Angebote, Rabatt, Rabatte, Nachlass, Aktion, Aktionen, Aktionscode, Rabattcode, Gutschein, Gutscheine, Gutscheincode, Code, Preis, Preise, sparen, spare, Ausverkauf, Schlussverkauf, versandkostenfrei, kostenloser Versand, gratis, Frühbucher, Frühbucherrabatt, Tickets, Anmeldung, Anmeldungen, Bewerbung, Bewerbungen, Gewinnspiel, Verlosung, Bestellung, Bestellungen, bestellen, bestelle, buchen, buche, anmelden, bewerben, sichern, sichere, einlösen, gültig, gilt, reduziert, günstiger',
  past: 'war, waren, hatte, hatten, endete, endeten, lief, liefen, galt, galten, verfiel, wurde, wurden, gewesen, seit, nicht mehr, früher, zuvor, damals, veröffentlicht, gestartet, startete, begann, kam, ging, erhielt, geschlossen, beendet, abgelaufen, gegründet, worden',
  not: 'bis zu, zuletzt aktualisiert, bis heute, bis jetzt',
};

const fr: Words = {
  ends: "se termine, se termine le, se terminent le, prend fin, prend fin le, prennent fin le, s'achève le, expire le, expirent le, valable jusqu'au, valables jusqu'au, valide jusqu'au, valides jusqu'au, disponible jusqu'au, disponibles jusqu'au, ouvert jusqu'au, ouverte jusqu'au, ouvertes jusqu'au, court jusqu'au, dernier jour, date limite, la date limite, au plus tard le, avant le, commandez avant le, réservez avant le, inscrivez-vous avant le, seulement jusqu'au, uniquement jusqu'au, prolongé jusqu'au, prolongée jusqu'au, clôture le",
  endsBehind: 'est le dernier jour, est la date limite, au plus tard',
  until: "jusqu'au, jusqu'à, jusqu'en",
  untilBehind: '',
  to: 'au, et le',
  from: 'du, entre, à partir du, dès le',
  offer:
    'soldes, offre, offres, remise, remises, réduction, réductions, rabais, promo, promos, promotion, promotions, code, codes, bon, prix, économisez, livraison gratuite, livraison offerte, gratuit, gratuite, billets, inscription, inscriptions, candidatures, concours, jeu, commande, commandes, commandez, réservez, inscrivez-vous, profitez, profitez-en, valable, bénéficiez',
  past: "était, étaient, fut, a pris fin, s'est terminé, s'est terminée, terminé, terminée, expiré, expirée, a été, ont été, avait, avaient, depuis, n'est plus, auparavant, publié, publiée, lancé, lancée, commencé, a eu, a reçu, fermé, fermée",
  not: 'dernière mise à jour, depuis le',
};

const pt: Words = {
  ends: 'termina, termina em, termina a, terminam em, acaba em, encerra em, encerram em, expira em, vence em, válido até, válida até, válidos até, válidas até, válido até o dia, válida até o dia, válido até ao dia, disponível até, disponíveis até, aberto até, abertas até, vigente até, último dia, data limite, data-limite, prazo, o prazo, no máximo até, o mais tardar até, peça até, compre até, reserve até, inscreva-se até, só até, somente até, apenas até, prorrogado até, prorrogada até',
  endsBehind: 'é o último dia, é a data limite, é o prazo, o mais tardar',
  until: 'até, até o dia, até ao dia, até dia, antes de',
  untilBehind: '',
  to: 'a, até, ao dia',
  from: 'de, desde, entre, do dia',
  offer:
    'oferta, ofertas, desconto, descontos, saldos, liquidação, promoção, promoções, código, códigos, cupom, cupons, cupão, preço, preços, economize, poupe, frete grátis, portes grátis, grátis, ingressos, bilhetes, inscrição, inscrições, sorteio, concurso, pedido, pedidos, encomendas, compre, compras, reserve, inscreva-se, aproveite, resgate, válido, válida',
  past: 'era, eram, foi, foram, terminou, terminaram, acabou, encerrou, expirou, venceu, esteve, tinha, havia, desde, não é mais, já não, anteriormente, publicado, publicada, lançou, lançamos, começou, anunciou, recebeu, teve, sido, encerrado, encerrada',
  not: 'última atualização, até agora, até mesmo, desde o',
};

const it: Words = {
  ends: 'termina, termina il, terminano il, finisce il, finiscono il, scade, scade il, scadono il, valido fino al, valida fino al, validi fino al, valide fino al, disponibile fino al, disponibili fino al, aperto fino al, aperta fino al, aperte fino al, ultimo giorno, termine ultimo, scadenza, la scadenza, entro il, entro e non oltre il, non oltre il, solo fino al, soltanto fino al, prorogato fino al, prorogata fino al, prorogato al, chiude il, chiudono il',
  endsBehind: "è l'ultimo giorno, è il termine ultimo, è la scadenza, al più tardi",
  until: "fino al, fino all', sino al, prima del",
  untilBehind: '',
  to: 'al, e il',
  from: 'dal, tra il, a partire dal',
  offer:
    'saldi, offerta, offerte, sconto, sconti, scontato, promozione, promozioni, promo, codice, codici, coupon, buono, prezzo, prezzi, risparmia, spedizione gratuita, gratis, biglietti, iscrizione, iscrizioni, candidature, concorso, ordine, ordini, ordina, acquista, prenota, iscriviti, approfitta, approfittane, riscatta, valido, valida',
  past: 'era, erano, fu, è stato, è stata, sono stati, sono state, terminò, terminato, terminata, finito, finita, scaduto, scaduta, aveva, avevano, dal momento, non è più, in precedenza, pubblicato, pubblicata, lanciato, lanciata, iniziato, iniziata, ha avuto, ha ricevuto, chiuso, chiusa, stato, stata',
  not: 'ultimo aggiornamento, fino a',
};

const ru: Words = {
  ends: 'заканчивается, заканчиваются, завершается, завершаются, истекает, истекают, действует до, действуют до, действительно до, действителен до, действительна до, действительны до, доступно до, доступен до, доступна до, доступны до, открыто до, открыт до, открыта до, последний день, крайний срок, срок до, не позднее, не позже, закажите до, успейте до, зарегистрируйтесь до, подайте заявку до, только до, продлен до, продлена до, продлено до, продлены до, закрывается',
  endsBehind: 'последний день, крайний срок, включительно',
  until: 'до, по',
  untilBehind: '',
  to: 'по, до',
  from: 'с, со, от',
  offer:
    'распродажа, распродаже, скидка, скидки, скидку, скидкой, предложение, предложения, акция, акции, акцию, промокод, промокоды, купон, купоны, цена, цены, сэкономьте, экономьте, бесплатная доставка, бесплатно, билеты, регистрация, регистрации, заявки, заявку, розыгрыш, конкурс, заказ, заказы, заказов, закажите, купите, бронируйте, зарегистрируйтесь, успейте, подарок, подарочная карта, действует, действуют',
  past: 'был, была, было, были, закончилась, закончился, закончилось, завершилась, завершился, истек, истекла, истекло, действовала, действовал, действовали, больше не, раньше, ранее, прежде, опубликовано, опубликован, запустили, начался, началась, вышел, вышла, проходил, проходила, состоялась, состоялся, получил, закрыт, закрыта',
  not: 'последнее обновление, до сих пор',
};

const hi: Words = {
  ends: 'अंतिम तिथि, आखिरी तारीख, आखिरी दिन, अंतिम दिन, समाप्ति तिथि',
  endsBehind:
    'तक मान्य, तक वैध, तक उपलब्ध, को समाप्त, को समाप्त होता है, को समाप्त होती है, को समाप्त हो रहा है, को समाप्त हो रही है, अंतिम तिथि है, आखिरी दिन है, अंतिम दिन है, से पहले ऑर्डर करें, तक ऑर्डर करें',
  until: '',
  untilBehind: 'तक, से पहले',
  to: '',
  from: '',
  offer: 'सेल, ऑफर, ऑफ़र, छूट, डिस्काउंट, कोड, कूपन, कीमत, बचत, बचाएं, बचाएँ, मुफ़्त, मुफ्त, टिकट, पंजीकरण, आवेदन, ऑर्डर, खरीदें, बुक करें, मान्य, वैध',
  past: 'था, थी, थे, हुआ, हुई, हुए, गया, गई, गए, चुका, चुकी, चुके',
  not: '',
};

const ja: Words = {
  ends: '締め切りは, 締切は, 期限は, 有効期限は, 有効期限, 最終日は, 終了日は, 申込期限',
  endsBehind:
    'まで有効, まで開催, までの期間限定, に終了します, で終了します, が最終日, が締め切り, が締切, までにご注文, までにお申し込み, まで延長, まで実施, まで受付, 締め切り, 締切',
  until: '',
  untilBehind: 'まで, までに',
  to: '',
  from: '',
  offer:
    'セール, 割引, オフ, 値引き, クーポン, コード, キャンペーン, 特価, 価格, 無料, チケット, 登録, 申し込み, 応募, 注文, 購入, 予約, 期間限定, 有効, プレゼント',
  past: 'でした, ました, だった, 終了した, していた, されていた, した',
  not: '',
};

/** Lists by language. */
export const lists: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi, ja };
