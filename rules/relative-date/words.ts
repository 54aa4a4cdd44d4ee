/**
 * Words of relative-date, per language. Each list is one string, its entries parted by commas; a `*` stands for any word or ending,
 * `<weekday>` and `<promotion>` for each word of those lists.
 */

/** The lists of one language. */
export interface Words {
  /** Speaks of a deadline by itself: reported wherever it stands. */
  readonly always: string;
  /** A day still to come, counted from today. */
  readonly coming: string;
  /** Today, or the time around it. */
  readonly present: string;
  /** Says how things stand: told from today only where an offer or a price stands so. */
  readonly state: string;
  /** Phrases in which the words above mean something else, or only call to act. */
  readonly not: string;
  /** Tells what has been: nothing is offered in such a clause. */
  readonly past: string;
  /** An offer or a deadline. */
  readonly offer: string;
  /** An offer only beside a percentage or an amount of money: "save 20%", but "save your file". */
  readonly weak: string;
  /** What is paid: today's is one beside an amount only ("today, prices are the same everywhere"), tomorrow's always. */
  readonly price: string;
  readonly availability: string;
  /** What makes the day right beside it a deadline. */
  readonly deadline: string;
  /** Monday to Sunday, for entries with `<weekday>`. */
  readonly weekdays?: string;
  /** What an offer is called, for entries with `<promotion>`. */
  readonly promotions?: string;
}

/** The entries of a list, those with `<weekday>` or `<promotion>` written out. */
export function entries(list: string, { weekdays, promotions }: Words): string[] {
  const each = (texts: readonly string[], slot: string, words = ''): string[] =>
    texts.flatMap((text) =>
      text.includes(slot)
        ? each(
            words.split(', ').map((word) => text.replace(slot, word)),
            slot,
            words,
          )
        : [text],
    );
  return each(each(list.split(', '), '<weekday>', weekdays), '<promotion>', promotions);
}

const en: Words = {
  always:
    "today only, only today, ends today, ends tonight, ends tomorrow, ends soon, ending soon, ending today, ending tomorrow, expires today, expires tomorrow, last chance, final hours, limited time only, for a limited time, for a limited time only, limited-time offer, limited-time offers, limited-time deal, until further notice, hours left, days left, this week only, this weekend only, this month only, this season only, tonight only, this <weekday> only, <promotion> ends <weekday>, <promotion> ends on <weekday>, <promotion> ends at midnight, <promotion> ends in * days, <promotion> ends in * hours, valid until <weekday>, valid till <weekday>, available until <weekday>, available till <weekday>, today's price, today's prices, today's low price, today's deal, today's deals, today's offer, today's offers, today's discount, 48 hours only, 24 hours only, last few hours, final chance",
  coming:
    'tomorrow, this weekend, this monday, this tuesday, this wednesday, this thursday, this friday, this saturday, this sunday, next monday, next tuesday, next wednesday, next thursday, next friday, next saturday, next sunday, next week, next weekend, next month, next year, the coming days, in the coming weeks, later this week, later this month, later this year, until <weekday>, till <weekday>',
  present:
    'today, tonight, this week, this month, this season, this year, now on sale, now available for, now only, now just, now with, last day, last days, last few days, while it lasts, final day, final days',
  state: 'currently, right now, at the moment',
  not: "order today, order now, next week delivery, shop today, buy today, buy now, start today, started today, try * today, try it free today, join today, join us today, sign up today, subscribe today, register today, apply today, book today, contact us today, call today, call us today, visit us today, download today, upgrade today, switch today, get yours today, start saving today, same as today, as of today, last day of, a last chance, tomorrow morning of, days left in, days left on your, hours left in, next week after, <weekday> until <weekday>, <weekday> till <weekday>, at today's prices, in today's prices, chance saloon, final day of, final days of",
  past: 'was, were, has been, have been',
  offer:
    'sale, flash sale, sale price, discount, discounts, discounted, promo, promos, promotion, promotions, promo code, voucher, vouchers, coupon, coupons, clearance, half price, offer valid, offer is valid, offers end, this offer, our offer, special offer, special offers, our deals, this deal, ends, expires, expire, deadline, free shipping, free delivery, black friday, cyber monday, save big, save an extra',
  weak: 'offer, offers, deal, deals, save, saving, savings, off, get, yours, only, just, from, discounting',
  price: 'price, prices',
  availability: 'available, back in stock, in stock, launches, opens, reopens, reopen, goes live',
  deadline: 'order by, order before, valid until, available until, order until, save until, shop until',
  weekdays: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
  promotions: 'sale, offer, deal, promotion, promo, discount',
};

const es: Words = {
  always:
    'solo hoy, sólo hoy, solo por hoy, termina hoy, terminan hoy, termina mañana, acaba hoy, termina pronto, finaliza hoy, finaliza mañana, finaliza pronto, caduca hoy, caduca mañana, última oportunidad, últimas horas, oferta por tiempo limitado, hasta nuevo aviso',
  coming:
    'mañana, pasado mañana, este fin de semana, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo, el próximo lunes, el próximo viernes, la próxima semana, la semana que viene, el próximo mes, el mes que viene, el próximo año',
  present:
    'hoy, esta noche, esta semana, este mes, esta temporada, este año, último día, últimos días, por tiempo limitado, tiempo limitado',
  state: 'actualmente, ahora mismo, en este momento',
  not: 'por la mañana, de la mañana, esta mañana, cada mañana, compra hoy, pide hoy, empieza hoy, regístrate hoy, suscríbete hoy, hoy en día, hoy mismo, último día de, últimos días del, en los últimos días, los últimos días, estos últimos días',
  past: 'fue, fueron, ha sido, han sido',
  offer:
    'oferta, ofertas, descuento, descuentos, rebaja, rebajas, rebajado, promoción, promociones, cupón, cupones, termina, finaliza, acaba, caduca, vence, fecha límite, plazo, envío gratis, envío gratuito, black friday',
  weak: 'ahorra, ahorre, solo, desde, por, llévate',
  price: 'precio, precios',
  availability: 'disponible, disponibles, a la venta, de nuevo en stock',
  deadline: 'pide antes de, compra antes de, válido hasta, válida hasta, disponible hasta',
};

const nl: Words = {
  always:
    'alleen vandaag, enkel vandaag, eindigt vandaag, eindigt morgen, eindigt binnenkort, verloopt vandaag, verloopt morgen, laatste kans, laatste uren, tot nader order, tot nader bericht',
  coming:
    'morgen, overmorgen, dit weekend, deze maandag, deze dinsdag, deze woensdag, deze donderdag, deze vrijdag, deze zaterdag, deze zondag, aanstaande maandag, aanstaande vrijdag, komende vrijdag, komend weekend, volgende week, komende week, volgende maand, volgend jaar',
  present:
    'vandaag, vanavond, deze week, deze maand, dit seizoen, dit jaar, laatste dag, laatste dagen, tijdelijk, tijdelijke, beperkte tijd, voor een beperkte tijd',
  state: 'momenteel, op dit moment',
  not: 'in de morgen, elke morgen, van morgen, bestel vandaag nog, vandaag nog, vandaag de dag, begin vandaag, laatste dag van, laatste dagen van, de laatste dagen, in de laatste dagen',
  past: 'werd, werden, is gebruikt, zijn gebruikt',
  offer:
    'aanbieding, aanbiedingen, actie, acties, korting, kortingen, kortingscode, sale, uitverkoop, opruiming, afgeprijsd, eindigt, verloopt, vervalt, deadline, gratis verzending, gratis bezorging, black friday',
  weak: 'bespaar, slechts, vanaf, nu, voor maar',
  price: 'prijs, prijzen',
  availability: 'beschikbaar, verkrijgbaar, weer op voorraad',
  deadline: 'bestel voor, bestel uiterlijk, geldig tot, geldig tot en met, verkrijgbaar tot',
};

const de: Words = {
  always:
    'nur heute, nur noch heute, endet heute, endet morgen, endet bald, läuft heute ab, läuft morgen ab, letzte Chance, letzte Stunden, bis auf Weiteres',
  coming:
    'morgen, übermorgen, dieses Wochenende, am Wochenende, diesen Montag, diesen Dienstag, diesen Mittwoch, diesen Donnerstag, diesen Freitag, diesen Samstag, diesen Sonntag, kommenden Montag, kommenden Freitag, nächsten Montag, nächsten Freitag, nächste Woche, kommende Woche, nächsten Monat, nächstes Jahr',
  present:
    'heute, heute Abend, diese Woche, diesen Monat, dieses Jahr, letzter Tag, letzte Tage, für kurze Zeit, nur für kurze Zeit, zeitlich begrenzt',
  state: 'derzeit, aktuell, momentan, ab sofort',
  not: 'guten Morgen, am Morgen, jeden Morgen, heute Morgen, der Morgen, den Morgen, noch heute, heute noch, heutzutage, heute bestellen, letzter Tag des, am Wochenende und, in den letzten Tagen',
  past: 'wurde, wurden',
  offer:
    'Angebot, Angebote, Aktion, Aktionen, Rabatt, Rabatte, rabattiert, Rabattcode, Gutschein, Gutscheine, Sale, Schlussverkauf, Ausverkauf, reduziert, endet, läuft ab, kostenloser Versand, versandkostenfrei, Black Friday, gratis Versand, Gratisversand, Versand gratis, Versandkosten',
  weak: 'spare, sparen, spart, nur, ab, für nur',
  price: 'Preis, Preise, Preisen',
  availability: 'verfügbar, erhältlich, wieder da, wieder auf Lager',
  deadline: 'bestelle bis, bestellen Sie bis, gültig bis, erhältlich bis, nur bis',
};

const fr: Words = {
  always:
    "aujourd'hui seulement, uniquement aujourd'hui, seulement aujourd'hui, se termine aujourd'hui, se termine demain, se termine bientôt, expire aujourd'hui, expire demain, dernière chance, dernières heures, offre limitée dans le temps, offre à durée limitée, jusqu'à nouvel ordre",
  coming:
    "demain, après-demain, ce week-end, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce dimanche, lundi prochain, vendredi prochain, la semaine prochaine, le mois prochain, l'année prochaine",
  present:
    "aujourd'hui, ce soir, cette semaine, ce mois-ci, cette saison, cette année, dernier jour, derniers jours, pour une durée limitée, durée limitée",
  state: 'actuellement, en ce moment',
  not: "commandez aujourd'hui, dès aujourd'hui, essayez aujourd'hui, inscrivez-vous aujourd'hui, dernier jour du, derniers jours du, ces derniers jours, les derniers jours, des derniers jours",
  past: 'a été, ont été',
  offer:
    'offre, offres, promotion, promotions, promo, promos, remise, remises, réduction, réductions, soldes, bon plan, bons plans, code promo, se termine, expire, date limite, livraison offerte, livraison gratuite, black friday',
  weak: 'économisez, seulement, à partir de, profitez, profiter',
  price: 'prix',
  availability: 'disponible, disponibles, de retour en stock, en vente',
  deadline: "commandez avant, commandez d'ici, valable jusqu'à, valable jusqu'au, disponible jusqu'à",
};

const pt: Words = {
  always:
    'só hoje, somente hoje, apenas hoje, termina hoje, acaba hoje, termina amanhã, acaba amanhã, expira hoje, expira amanhã, última chance, última oportunidade, últimas horas, oferta por tempo limitado, até novo aviso',
  coming:
    'amanhã, depois de amanhã, este fim de semana, neste fim de semana, nesta segunda, nesta terça, nesta quarta, nesta quinta, nesta sexta, nesta sexta-feira, neste sábado, neste domingo, na próxima semana, na semana que vem, no próximo mês, no mês que vem, no próximo ano',
  present:
    'hoje, hoje à noite, esta semana, nesta semana, este mês, neste mês, este ano, último dia, últimos dias, por tempo limitado, tempo limitado',
  state: 'atualmente, no momento',
  not: 'hoje em dia, hoje mesmo, compre hoje, peça hoje, comece hoje, assine hoje, último dia do, últimos dias do, nos últimos dias, os últimos dias, dos últimos dias',
  past: 'foi, foram',
  offer:
    'oferta, ofertas, desconto, descontos, promoção, promoções, cupom, cupons, liquidação, saldos, termina, acaba, expira, vence, prazo, data limite, frete grátis, portes grátis, black friday',
  weak: 'economize, poupe, apenas, só, por, leve',
  price: 'preço, preços',
  availability: 'disponível, disponíveis, de volta ao estoque, à venda',
  deadline: 'peça até, compre até, válido até, válida até, disponível até',
};

const it: Words = {
  always:
    'solo oggi, solo per oggi, scade oggi, scade domani, scade presto, termina oggi, termina domani, ultima occasione, ultima possibilità, ultime ore, offerta a tempo limitato, fino a nuovo avviso',
  coming:
    'domani, dopodomani, questo fine settimana, questo weekend, questo lunedì, questo martedì, questo mercoledì, questo giovedì, questo venerdì, questo sabato, questa domenica, lunedì prossimo, venerdì prossimo, la prossima settimana, la settimana prossima, il mese prossimo, il prossimo mese, il prossimo anno',
  present:
    "oggi, stasera, questa settimana, questo mese, questa stagione, quest'anno, ultimo giorno, ultimi giorni, a tempo limitato, tempo limitato, per un periodo limitato",
  state: 'attualmente, al momento',
  not: "al giorno d'oggi, oggi stesso, al momento del, al momento della, al momento dell'*, ordina oggi, acquista oggi, inizia oggi, iscriviti oggi, ultimo giorno del, ultimi giorni del, negli ultimi giorni, gli ultimi giorni, degli ultimi giorni",
  past: 'è stato, è stata, sono stati, sono state',
  offer:
    'offerta, offerte, sconto, sconti, scontato, scontati, promozione, promozioni, promo, coupon, saldi, scade, termina, scadenza, spedizione gratuita, spedizione gratis, black friday',
  weak: 'risparmia, solo, soli, a partire da, a soli',
  price: 'prezzo, prezzi',
  availability: 'disponibile, disponibili, di nuovo disponibile, in vendita',
  deadline: 'ordina entro, acquista entro, valido fino a, valida fino a, disponibile fino a',
};

const ru: Words = {
  always:
    'только сегодня, заканчивается сегодня, заканчивается завтра, истекает сегодня, истекает завтра, скоро закончится, последний шанс, последние часы, до особого распоряжения',
  coming:
    'завтра, послезавтра, в эти выходные, в этот понедельник, в этот вторник, в эту среду, в этот четверг, в эту пятницу, в эту субботу, в это воскресенье, в следующую пятницу, на следующей неделе, в следующем месяце, в следующем году',
  present:
    'сегодня, сегодня вечером, на этой неделе, в этом месяце, в этом сезоне, в этом году, последний день, последние дни, ограниченное время, в течение ограниченного времени',
  state: 'в настоящее время, сейчас',
  not: 'закажите сегодня, уже сегодня, прямо сегодня, на сегодняшний день, последний день месяца',
  past: 'был, была, было, были',
  offer:
    'акция, акции, скидка, скидки, скидку, скидкой, скидками, распродажа, распродажи, распродажу, промокод, промокоды, купон, заканчивается, истекает, действует до, бесплатная доставка, черная пятница',
  weak: 'экономьте, сэкономьте, всего, от, за',
  price: 'цена, цены, цену',
  availability: 'в продаже, появится, поступит, будет доступ*',
  deadline: 'закажите до, действует до, действительно до',
};

const hi: Words = {
  always:
    'सिर्फ आज, केवल आज, आज समाप्त, कल समाप्त, आखिरी मौका, अंतिम मौका, आखिरी कुछ घंटे, सीमित समय के लिए, सीमित समय का ऑफर, सीमित अवधि, अगली सूचना तक',
  coming:
    'कल, परसों, इस सप्ताहांत, इस वीकेंड, इस सोमवार, इस मंगलवार, इस बुधवार, इस गुरुवार, इस शुक्रवार, इस शनिवार, इस रविवार, अगले सप्ताह, अगले हफ्ते, अगले महीने, अगले साल',
  present: 'आज, आज रात, अभी, इस सप्ताह, इस हफ्ते, इस महीने, इस साल, आखिरी दिन, अंतिम दिन, सीमित समय',
  state: 'फिलहाल, वर्तमान में',
  not: 'आज ही, अभी खरीदें, अभी ऑर्डर करें, आजकल, महीने के आखिरी दिन',
  past: 'था, थी, थे, हो गया, हो गई, किया गया',
  offer: 'ऑफर, ऑफ़र, सेल, छूट, डिस्काउंट, कूपन, प्रोमो, प्रोमो कोड, समाप्त, अंतिम तिथि, मुफ्त डिलीवरी, फ्री डिलीवरी',
  weak: 'बचाएं, बचाएँ, केवल, सिर्फ',
  price: 'कीमत, दाम',
  availability: 'उपलब्ध, स्टॉक में, लॉन्च',
  deadline: 'तक ऑर्डर करें, तक मान्य',
};

/** Lists by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };
