/** Words of open-deadline, per language. Each list is one string, its entries parted by commas; a `*` stands for any word or ending. */

/** What a window is about. */
export type Window = 'returns' | 'refund' | 'delivery';

/** The lists of one language. */
export interface Words {
  /** Behind a window, before what it starts from: `30 days of delivery`. */
  readonly links: string;
  /** The same before a window: `the first 30 days`, Hindi `डिलीवरी के 30 दिन`. */
  readonly linksBefore: string;
  /** Says anywhere in a message what windows start from. */
  readonly anchors: string;
  /** Gives the reader a window, where no "within" does: "you have 30 days". */
  readonly have: string;
  /** What a window can start from, likeliest first; `*` is the window. */
  readonly starts: Readonly<Record<Window, string>>;
  /** Before a date that ends something, and how the same is said with the day included: `until *  > until the end of *`. */
  readonly leads: string;
  /** The same behind a date. */
  readonly leadsBehind?: string;
  /** What a date is the last day of, for a customer: an offer, an order, a return. */
  readonly promises: string;
  /** Says whether the day counts. */
  readonly told: string;
  /** Tells what has been. */
  readonly past: string;
}

const en: Words = {
  links:
    'of, from, after, since, following, upon, on receipt, starting, beginning, counting, counted, once, when, as of, before, prior to, ago',
  linksBefore: 'first, initial, next',
  anchors:
    'of delivery, of receipt, of purchase, of purchasing, of receiving, of getting, of dispatch, of ordering, of your order, of the order, of placing, of shipping, of shipment, of buying, of the date, of the day, of the invoice, of arrival, of pickup, of collection, of signing, of subscribing, from delivery, from purchase, from receipt, from the day, from the date, from the moment, from the time, from when, from dispatch, from shipment, after delivery, after purchase, after receiving, after receipt, after you receive, after you order, after you get, after you buy, after your order, after your purchase, after the purchase, after ordering, after it arrives, after arrival, after dispatch, after shipping, after shipment, after we receive, after we get, after we have received, after collection, since delivery, since purchase, delivery date, date of delivery, purchase date, date of purchase, order date, ship date, when you receive, once you receive, once you have received, once we receive, once we have received, once we get, once it reaches us, once your return, once your item, once the item, when we receive, when we get, receive your return, receive the return, received your return, receiving your return, upon receipt, upon delivery, upon receiving, on receipt, when your order arrives, when it arrives, once it arrives, once shipped, once dispatched, from today, starting today, starting with, the period starts, the period begins, period starts, the clock starts',
  have: "you have, you've got, you get, you've, customers have, have up to, gives you, give you",
  starts: {
    returns: '* of delivery, * of purchase',
    refund: '* of receiving your return, * of your request',
    delivery: '* of your order, * of dispatch',
  },
  leads: 'until > until the end of, till > until the end of, by > by the end of',
  promises:
    'offer, offers, sale, discount, discounts, deal, deals, valid, code, coupon, voucher, promotion, save, free shipping, free delivery, order, orders, ordered, return, returns, returned, send back, exchange, register, registration, apply, applications, enter, entries, book, booking, bookings, redeem, cancel, renew, claim, pay, payment, reply, rsvp, sign up, early bird, pre-order, preorder, subscribe, delivered, delivery, submit, submissions, confirm, respond, refund',
  told: 'inclusive, including, included, end of, the end of, close of business, end of day, midnight, noon, midday, through, thru, at the latest, on or before, last day, first day, morning, evening, eod, cob',
  past: "was, were, wasn't, weren't, had, did, didn't, ended, expired, closed, ran, held, extended, supported, maintained, published, released, removed, introduced, increased, been",
};

const es: Words = {
  links:
    'de, desde, tras, después de, a partir de, a contar desde, contados, siguientes a, posteriores a, antes de, naturales desde, del, hace',
  linksBefore: 'primeros, primeras, primer, próximos, próximas',
  anchors:
    'desde la entrega, desde la compra, desde la recepción, desde la fecha, desde el día, desde que, desde el momento, a partir de la entrega, a partir de la compra, a partir de la fecha, a partir de la recepción, a partir del día, a partir del momento, después de la entrega, después de la compra, después de recibir, después de recibirlo, tras la entrega, tras la compra, tras recibir, tras la recepción, tras recibirlo, de la entrega, de la compra, de la recepción, de recibir, de recibirlo, de haber recibido, de su recepción, fecha de entrega, fecha de compra, fecha de recepción, fecha del pedido, cuando recibamos, una vez recibido, una vez recibida, una vez recibamos, una vez que, al recibir, siguientes a, posteriores a, hábiles siguientes',
  have: 'tienes, tiene, tienen, dispones, dispone, disponen, tenés, contás con, cuentas con, cuenta con',
  starts: {
    returns: '* desde la entrega, * desde la compra',
    refund: '* desde que recibamos tu devolución, * desde tu solicitud',
    delivery: '* desde el pedido, * desde el envío',
  },
  leads: 'hasta el > hasta el final del, hasta > hasta el final del',
  promises:
    'oferta, ofertas, descuento, descuentos, rebaja, rebajas, promoción, promociones, válido, válida, válidos, válidas, código, cupón, ahorra, envío gratis, pedido, pedidos, pide, compra, devolver, devolución, devoluciones, cambio, cambios, inscripción, inscripciones, inscríbete, regístrate, reserva, reservas, canjea, cancela, cancelar, renueva, pagar, pago, responde, solicitud, solicitudes, solicitar, entrega',
  told: 'inclusive, incluido, incluida, incluso, final del, a medianoche, medianoche, a más tardar, último día, ambos',
  past: 'era, eran, fue, fueron, estuvo, estuvieron, había, terminó, finalizó, caducó, publicado, publicada',
};

const nl: Words = {
  links: 'na, vanaf, nadat, sinds, voor, vóór, volgend op, gerekend, te rekenen, van, geleden, zodra, als',
  linksBefore: 'eerste, komende',
  anchors:
    'na levering, na ontvangst, na aankoop, na bezorging, na bestelling, na je bestelling, na uw bestelling, na de levering, na de aankoop, na de ontvangst, na verzending, na afloop, na het, nadat, vanaf levering, vanaf de dag, vanaf het moment, vanaf de datum, vanaf ontvangst, vanaf aankoop, leverdatum, aankoopdatum, besteldatum, ontvangstdatum, datum van, dag van, dag dat, zodra, als we je, na retour, wanneer je, wanneer u',
  have: 'je hebt, heb je, u heeft, heeft u, je krijgt, u krijgt, krijg je, krijgt u',
  starts: {
    returns: '* na levering, * na aankoop',
    refund: '* na ontvangst van je retour, * na je verzoek',
    delivery: '* na je bestelling, * na verzending',
  },
  leads: 'tot > tot en met',
  promises:
    'aanbieding, aanbiedingen, actie, acties, korting, kortingen, sale, uitverkoop, geldig, code, kortingscode, kortingsbon, bespaar, gratis verzending, bestel, bestelling, bestellingen, bestellen, retour, retourneren, ruilen, inschrijven, schrijf je in, aanmelden, meld je aan, aanmelding, boek, boeken, reserveren, annuleren, verlengen, betalen, verzilveren, inleveren, insturen, levering, bezorgd',
  told: 'tot en met, t/m, inclusief, einde van, middernacht, uiterlijk, laatste dag, eind',
  past: 'was, waren, had, hadden, liep, eindigde, verliep, werd, werden, gesloten, geweest',
};

const de: Words = {
  links: 'nach, ab, seit, vor, von, gerechnet, beginnend, sobald, wenn, nachdem, zum, zur',
  linksBefore: 'ersten, ersten zwei, nächsten',
  anchors:
    'nach Lieferung, nach der Lieferung, nach Erhalt, nach dem Erhalt, nach Kauf, nach dem Kauf, nach Kaufdatum, nach Empfang, nach Zustellung, nach Bestellung, nach der Bestellung, nach Bestelleingang, nach Zahlungseingang, nach Versand, nach Eingang, nach dem Eingang, nach Wareneingang, nach Warenerhalt, nach Ankunft, nach Vertragsschluss, ab Lieferung, ab Kauf, ab Kaufdatum, ab Erhalt, ab Empfang, ab Zustellung, ab Bestellung, ab Versand, ab dem Tag, ab dem Zeitpunkt, ab dem, ab Wareneingang, ab Vertragsschluss, seit Lieferung, seit dem Kauf, Lieferdatum, Kaufdatum, Bestelldatum, Rechnungsdatum, sobald, nachdem, ab Erhalt der Ware, mit Erhalt, beginnt mit, beginnt am, beginnt an dem',
  have: 'du hast, hast du, Sie haben, haben Sie, ihr habt, beträgt, bleiben dir, bleiben Ihnen',
  starts: {
    returns: '* nach Lieferung, * nach dem Kauf',
    refund: '* nach Eingang der Rücksendung, * nach dem Antrag',
    delivery: '* nach der Bestellung, * nach Versand',
  },
  leads: 'bis > bis einschließlich, bis zum > bis einschließlich, bis zu > bis einschließlich',
  promises:
    'Angebot, Angebote, Aktion, Aktionen, Rabatt, Rabatte, Sale, gültig, gilt, gelten, Code, Rabattcode, Gutschein, Gutscheine, spare, sparen, versandkostenfrei, bestelle, bestellen, Bestellung, Bestellungen, bestellt, Rückgabe, zurückgeben, zurücksenden, umtauschen, Umtausch, anmelden, Anmeldung, Anmeldungen, melde dich an, bewerben, Bewerbung, buchen, Buchung, Buchungen, einlösen, einlösbar, kündigen, kündbar, verlängern, bezahlen, zahlen, teilnehmen, Teilnahme, Einsendungen, Lieferung, stornieren',
  told: 'einschließlich, inklusive, inkl, Ende des, Mitternacht, spätestens, letzter Tag, Ablauf, Tagesende, bis Ende',
  past: 'war, waren, hatte, hatten, lief, endete, wurde, wurden, gewesen, beendet',
};

const fr: Words = {
  links:
    'après, dès, à compter de, à compter du, à partir de, à partir du, suivant, suivants, qui suivent, depuis, avant, de la, de votre, ouvrés suivant',
  linksBefore: 'premiers, premières, prochains, prochaines',
  anchors:
    "après la livraison, après livraison, après réception, après la réception, après l'achat, après achat, après votre achat, après la commande, après votre commande, après l'expédition, après expédition, après avoir reçu, après la date, à compter de la livraison, à compter de la réception, à compter de la date, à compter du jour, à compter de l'achat, à partir de la livraison, à partir de la réception, à partir de la date, à partir du jour, à partir de l'achat, dès réception, dès la réception, suivant la livraison, suivant la réception, suivant l'achat, suivant la commande, suivant votre achat, suivant votre commande, suivant la date, qui suivent, date de livraison, date d'achat, date de réception, date de commande, une fois votre retour, une fois le, une fois que, lorsque nous recevons, réception de votre, réception du",
  have: 'vous avez, avez-vous, vous disposez, disposez-vous, tu as, tu disposes',
  starts: {
    returns: "* après la livraison, * après l'achat",
    refund: '* après réception de votre retour, * après votre demande',
    delivery: "* après la commande, * après l'expédition",
  },
  leads: "jusqu'au > jusqu'à la fin du",
  promises:
    'offre, offres, promotion, promotions, promo, remise, remises, réduction, réductions, soldes, valable, valables, valide, code, bon, économisez, livraison gratuite, livraison offerte, commande, commandes, commandez, retour, retours, retourner, échanger, échange, inscription, inscriptions, inscrivez-vous, réservez, réservation, réservations, candidature, candidatures, annuler, annulez, renouveler, payer, utilisez, participez, participation, livré',
  told: 'inclus, incluse, compris, comprise, fin du, minuit, au plus tard, dernier jour',
  past: 'était, étaient, fut, avait, avaient, a été, ont été, terminé, terminée, expiré',
};

const pt: Words = {
  links:
    'após, depois de, depois da, a partir de, a partir da, a partir do, desde, da, do, de, contados, antes de, antes da, corridos após, úteis após, a contar',
  linksBefore: 'primeiros, primeiras, próximos, próximas',
  anchors:
    'após a entrega, após a compra, após o recebimento, após receber, após recebermos, após o envio, após o pedido, após a data, após a confirmação, depois da entrega, depois da compra, depois de receber, a partir da entrega, a partir da compra, a partir da data, a partir do recebimento, a partir do dia, a partir do momento, da entrega, da compra, do recebimento, da data, a contar da, a contar do, data da compra, data de compra, data da entrega, data de entrega, data do pedido, data de recebimento, quando recebermos, assim que, ao receber, uma vez',
  have: 'você tem, tem até, tens, o cliente tem, dispõe, vocês têm, terá',
  starts: {
    returns: '* após a entrega, * após a compra',
    refund: '* após recebermos a devolução, * após o pedido de reembolso',
    delivery: '* após o pedido, * após o envio',
  },
  leads: 'até o dia > até o fim do dia, até dia > até o fim do dia, até > até o fim de, até o > até o fim de, até a > até o fim de',
  promises:
    'oferta, ofertas, desconto, descontos, promoção, promoções, válido, válida, válidos, válidas, código, cupom, cupão, economize, poupe, frete grátis, portes grátis, pedido, pedidos, encomenda, encomendas, compre, peça, devolver, devolução, devoluções, troca, trocar, inscrição, inscrições, inscreva-se, reserve, reserva, reservas, resgate, cancelar, cancele, renovar, pagar, pagamento, participe, candidatura, entrega',
  told: 'inclusive, incluindo, incluído, fim do, fim de, final do, meia-noite, o mais tardar, no máximo, último dia',
  past: 'era, eram, foi, foram, esteve, estava, tinha, terminou, expirou, publicado',
};

const it: Words = {
  links:
    "dalla, dal, dall'*, dopo, dopo la, dopo il, a partire da, a partire dal, a partire dalla, successivi, seguenti, prima di, prima della, decorrenti, fa, di calendario dalla",
  linksBefore: 'primi, prime, prossimi, prossime',
  anchors:
    "dalla consegna, dalla ricezione, dal ricevimento, dall'acquisto, dall'ordine, dalla spedizione, dalla data, dal giorno, dal momento, dalla conferma, dal tuo ordine, dal tuo acquisto, dopo la consegna, dopo l'acquisto, dopo la ricezione, dopo aver ricevuto, dopo la spedizione, dopo l'ordine, successivi alla, successivi al, successivi all'*, a partire dalla, a partire dal, data di acquisto, data d'acquisto, data di consegna, data dell'ordine, data di ricezione, quando riceviamo, una volta ricevuto, una volta ricevuta, non appena, al ricevimento, alla consegna, alla ricezione, riceveremo",
  have: 'hai, avete, ha a disposizione, disponi, dispone, hai a disposizione',
  starts: {
    returns: "* dalla consegna, * dall'acquisto",
    refund: '* dal ricevimento del reso, * dalla richiesta',
    delivery: "* dall'ordine, * dalla spedizione",
  },
  leads: 'fino al > fino alla fine del, entro il > entro la fine del',
  promises:
    'offerta, offerte, sconto, sconti, promozione, promozioni, saldi, valido, valida, validi, valide, codice, buono, coupon, risparmia, spedizione gratuita, ordine, ordini, ordina, ordinare, acquista, reso, resi, restituire, cambio, iscrizione, iscrizioni, iscriviti, iscriversi, prenota, prenotazione, prenotazioni, riscatta, disdire, annullare, rinnovare, pagare, pagamento, partecipa, candidatura, candidature, consegna',
  told: 'compreso, compresa, incluso, inclusa, fine del, fine della, mezzanotte, al più tardi, ultimo giorno, non oltre',
  past: 'era, erano, fu, è stato, è stata, sono stati, aveva, terminò, terminata, scaduto',
};

const ru: Words = {
  links: 'с момента, после, со дня, с даты, с, от, до, по получении, начиная, назад, следующих за',
  linksBefore: 'первые, первых, ближайших, ближайшие',
  anchors:
    'с момента, со дня, с даты, с дня, после доставки, после получения, после покупки, после заказа, после оформления, после отправки, после того, после вручения, после поступления, после подтверждения, после оплаты, после оформления заказа, от даты, дата покупки, даты покупки, дата доставки, даты доставки, при получении, по получении, когда мы получим, как только, как мы получим',
  have: 'у вас есть, у тебя есть, у вас, есть',
  starts: {
    returns: '* с момента доставки, * с момента покупки',
    refund: '* с момента получения возврата, * с момента заявки',
    delivery: '* с момента заказа, * с момента отправки',
  },
  leads: 'до > до конца',
  promises:
    'предложение, предложения, акция, акции, скидка, скидки, скидку, скидкой, распродажа, промокод, купон, действует, действуют, действителен, действительна, действительно, заказ, заказы, заказать, закажите, вернуть, возврат, обмен, обменять, регистрация, зарегистрируйтесь, запись, запишитесь, забронируйте, бронирование, отменить, оплатить, оплатите, оплата, подать заявку, заявки, примите участие, доставка, бесплатная доставка',
  told: 'включительно, конца, полуночи, не позднее, последний день, до конца',
  past: 'был, была, было, были, закончилась, закончился, завершилась, действовала, действовал, истек, истекла, проходил, проходила',
};

const hi: Words = {
  links: 'बाद, पहले, के बाद',
  linksBefore: 'के, से, की, के बाद, पहले, अगले',
  anchors:
    'डिलीवरी के, डिलीवरी की तारीख, डिलीवरी से, डिलीवरी के बाद, खरीद के, खरीदारी के, खरीद की तारीख, खरीदने के, ऑर्डर के, ऑर्डर करने के, ऑर्डर की तारीख, मिलने के, मिलने की तारीख, प्राप्त होने के, प्राप्ति के, प्राप्त करने के, पाने के, भेजने के, डिस्पैच के, शिपमेंट के',
  have: 'आपके पास, आपको',
  starts: {
    returns: 'डिलीवरी के *, खरीद के *',
    refund: 'वापसी मिलने के *, अनुरोध के *',
    delivery: 'ऑर्डर के *, डिस्पैच के *',
  },
  leads: '',
  leadsBehind: 'तक > के अंत तक',
  promises:
    'ऑफर, ऑफ़र, सेल, छूट, डिस्काउंट, कूपन, कोड, मान्य, वैध, ऑर्डर, वापसी, वापस, रिटर्न, एक्सचेंज, पंजीकरण, रजिस्टर, बुक, बुकिंग, आवेदन, रद्द, भुगतान, डिलीवरी, भाग लें',
  told: 'अंत तक, सहित, आधी रात, अंतिम दिन, के अंत',
  past: 'था, थे, थी, थीं, गया, गई, हुआ, हुई',
};

/** Words by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };
