/**
 * Words of ambiguous-time, per language. Each list is one string, its entries parted by commas; a `*` stands for any word or ending,
 * `a > b` says what to write instead, with `|` between alternatives.
 */

/** The lists of one language. */
export interface Words {
  /** How often, with two readings. */
  readonly often: string;
  /** How often, with one reading that many mistake. */
  readonly mistaken: string;
  /** Says how often in clear words. */
  readonly oftenTold: string;
  readonly midnight: string;
  /** Monday to Sunday, as they stand with a time. */
  readonly weekdays: string;
  /** "Next Friday": the coming one, or the one after it. */
  readonly next: string;
  /** What takes place at a time. */
  readonly events: string;
  /** What reaches readers wherever they are. */
  readonly remote: string;
  /** What is at one place, whose time holds there. */
  readonly place: string;
  /** Says when a place or a line is open: the end of such hours is no deadline. */
  readonly open: string;
  /** Before a time, ends something for the reader. */
  readonly deadlines: string;
  /** Does so beside an affair of the next list, or something online: a market also "ends at 5 pm". */
  readonly ends: string;
  /** What ends or begins for all readers at once. */
  readonly affairs: string;
  /** Hours, for an example. */
  readonly example: string;
}

const en: Words = {
  often:
    'biweekly > every two weeks | twice a week, bi-weekly > every two weeks | twice a week, bimonthly > every two months | twice a month, bi-monthly > every two months | twice a month, biannual > twice-yearly | every two years, bi-annual > twice-yearly | every two years, biannually > twice a year | every two years, bi-annually > twice a year | every two years, biyearly > twice a year | every two years, bi-yearly > twice a year | every two years',
  mistaken: 'semiweekly > twice a week, semi-weekly > twice a week, semimonthly > twice a month, semi-monthly > twice a month',
  oftenTold:
    'every two, every 2, every other, every second, twice a, twice per, two times, 2 times, fortnight*, once every, every fourteen, every 14, every six months, every 6 months',
  midnight: '12 midnight > 11:59 pm, midnight > 11:59 pm',
  weekdays: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
  next: 'next monday, next tuesday, next wednesday, next thursday, next friday, next saturday, next sunday',
  events:
    'tasting, tastings, q&a, talk, course, lesson, masterclass, launch event, launch party, tour, live q&a, ask me anything, ama, online tasting, online talk, online course, online lesson, online q&a, online session, online demo, online meetup, online masterclass, online tour, online launch, online meeting, webinar, webinars, workshop, meeting, meetup, livestream, live stream, event, class, session, party, concert, demo, conference, training, office hours, join us, see you, meet us',
  remote:
    'support, support team, customer service, customer care, helpline, help desk, helpdesk, hotline, live chat, chat, call, call us, phone, phone lines, telephone, by phone, email us, agents, webinar, webinars, livestream, live stream, livestreamed, online event, online workshop, online class, online tasting, online talk, online course, online lesson, online q&a, online session, online demo, online meetup, online masterclass, online tour, online launch, online meeting, virtual, zoom, ask me anything, ama, live q&a, premiere, maintenance, downtime, contact us, reach us',
  place:
    'store, stores, shop, shops, showroom, showrooms, branch, branches, visit us, visit our, in person, in-store, in store, pickup, pick up, pick-up, collect, collection, location, locations, street, address, cafe, café, restaurant, warehouse, studio, museum, delivered, delivery, deliveries, deliver, driver, courier, box office, reception, check-in, checkout time, hotel, room',
  open: 'open, opens, opening, doors, daily, every day',
  deadlines:
    'order by, order before, ordered by, ordered before, orders before, orders by, orders placed before, orders placed by, order placed before, placed before, placed by, order until, orders until, sale ends, offer ends, deadline is, deadline, register by, register before, sign up by, apply by, applications close, applications are due, entries close, submit by, rsvp by, reply by, valid until, cancel by, cancel before',
  ends: 'ends at, ends on, ends, ending, expires at, expires on, expires, closes at, closes on, close at, close on, starts at, begins at, goes live at, launches at',
  affairs:
    'sale, sales, offer, offers, promotion, promo, discount, deal, deals, code, codes, voucher, coupon, application, applications, registration, registrations, entries, submissions, competition, contest, giveaway, raffle, voting, pre-order, pre-orders, preorders, presale, early bird, auction, trial, subscription, link',
  example: '9 am–5 pm',
};

const es: Words = {
  often:
    'bisemanal > cada dos semanas | dos veces por semana, bisemanales > cada dos semanas | dos veces por semana, bisemanalmente > cada dos semanas | dos veces por semana',
  mistaken:
    'bimensual > dos veces al mes, bimensuales > dos veces al mes, bimensualmente > dos veces al mes, bianual > dos veces al año, bianuales > dos veces al año, bianualmente > dos veces al año',
  oftenTold: 'cada dos, cada 2, dos veces, 2 veces, cada quince, cada 15, cada catorce, cada seis meses, cada 6 meses',
  midnight: 'a la medianoche > a las 23:59, a medianoche > a las 23:59, la medianoche > las 23:59, medianoche > las 23:59',
  weekdays: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
  next: 'el próximo lunes, el próximo martes, el próximo miércoles, el próximo jueves, el próximo viernes, el próximo sábado, el próximo domingo',
  events:
    'cata, catas, charla, curso, degustación, presentación, seminario, webinar, taller, reunión, encuentro, evento, clase, sesión, fiesta, concierto, conferencia, demo, directo, te esperamos, nos vemos, únete',
  remote:
    'soporte, atención al cliente, servicio de atención, chat, chat en vivo, teléfono, por teléfono, llámanos, llámenos, llama al, centralita, línea de ayuda, webinar, seminario web, en línea, online, en directo, virtual, mantenimiento, contáctanos, asesores',
  place:
    'tienda, tiendas, local, locales, sucursal, sucursales, showroom, visítanos, visítenos, recoger, recogida, calle, dirección, restaurante, almacén, entrega, entregas, entregamos, reparto, repartidor, taquilla',
  open: 'abierto, abierta, abrimos, abre, apertura, todos los días',
  deadlines:
    'pide antes de, pide antes de las, pedidos antes de, pedidos antes de las, pedidos realizados antes de las, compra antes de las, hasta las, plazo, fecha límite',
  ends: 'termina a las, termina el, finaliza a las, finaliza el, acaba a las, empieza a las, comienza a las',
  affairs:
    'oferta, ofertas, promoción, descuento, descuentos, rebajas, código, cupón, venta, preventa, inscripción, inscripciones, solicitudes, concurso, sorteo, votación, subasta, prueba, suscripción, enlace',
  example: '9:00–17:00',
};

const nl: Words = {
  often: 'biweekly > om de twee weken | twee keer per week',
  mistaken:
    'tweewekelijks > om de twee weken, tweewekelijkse > om de twee weken, tweemaandelijks > om de twee maanden, tweemaandelijkse > om de twee maanden, halfmaandelijks > twee keer per maand, halfmaandelijkse > twee keer per maand',
  oftenTold:
    'om de twee, om de 2, elke twee, elke 2, iedere twee, eens per twee, een keer per twee, twee keer per, 2 keer per, tweemaal per, om de week, om de maand',
  midnight: 'middernacht > 23:59 uur',
  weekdays: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
  next: 'volgende maandag, volgende dinsdag, volgende woensdag, volgende donderdag, volgende vrijdag, volgende zaterdag, volgende zondag',
  events:
    'proeverij, cursus, lezing, tasting, rondleiding, vragenuur, webinar, workshop, bijeenkomst, meeting, evenement, les, sessie, feest, concert, conferentie, training, demo, livestream, tot dan, doe mee',
  remote:
    'klantenservice, support, helpdesk, chat, livechat, telefonisch, telefoon, bel, bel ons, bellen, bereikbaar, webinar, livestream, online, virtueel, onderhoud, klantendienst',
  place:
    'winkel, winkels, filiaal, filialen, showroom, bezoek ons, ophalen, afhalen, straat, adres, restaurant, magazijn, bezorgd, bezorgen, bezorging, geleverd, levering, bezorger, kassa',
  open: 'open, geopend, openingstijden, dagelijks',
  deadlines:
    'bestel voor, bestel vóór, voor * uur besteld, vóór * uur besteld, besteld voor, besteld vóór, bestellingen voor, bestellingen vóór, deadline, uiterlijk',
  ends: 'eindigt om, eindigt op, loopt af om, sluit om, begint om, start om',
  affairs:
    'actie, aanbieding, aanbiedingen, korting, uitverkoop, sale, kortingscode, code, voorverkoop, aanmelding, aanmeldingen, inschrijving, inschrijvingen, winactie, wedstrijd, stemming, veiling, proefperiode, abonnement, link',
  example: '9.00–17.00 uur',
};

const de: Words = {
  often: 'biweekly > alle zwei Wochen | zweimal pro Woche',
  mistaken:
    'zweiwöchentlich > alle zwei Wochen, zweiwöchentliche > alle zwei Wochen, zweiwöchentlichen > alle zwei Wochen, zweiwöchentlicher > alle zwei Wochen, zweiwöchentliches > alle zwei Wochen, zweimonatlich > alle zwei Monate, zweimonatliche > alle zwei Monate, zweimonatlichen > alle zwei Monate, zweimonatlicher > alle zwei Monate, zweijährlich > alle zwei Jahre, zweijährliche > alle zwei Jahre, zweijährlichen > alle zwei Jahre',
  oftenTold: 'alle zwei, alle 2, jede zweite, jeden zweiten, zweimal, zwei Mal, 2 Mal, 14-tägig*, vierzehntägig*, alle 14',
  midnight: 'Mitternacht > 23:59 Uhr',
  weekdays: 'Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag',
  next: 'nächsten Montag, nächsten Dienstag, nächsten Mittwoch, nächsten Donnerstag, nächsten Freitag, nächsten Samstag, nächsten Sonnabend, nächsten Sonntag, nächster Montag, nächster Freitag',
  events:
    'Verkostung, Tasting, Vortrag, Fragestunde, Führung, Seminar, Lesung, Webinar, Workshop, Treffen, Meeting, Veranstaltung, Event, Kurs, Sitzung, Feier, Party, Konzert, Konferenz, Schulung, Demo, Livestream, wir sehen uns, sei dabei, seien Sie dabei',
  remote:
    'Kundenservice, Kundendienst, Kundenbetreuung, Support, Hotline, Chat, Live-Chat, Telefon, telefonisch, anrufen, rufen Sie, ruf uns, erreichbar, erreichen, Webinar, Livestream, online, virtuell, Wartung, Wartungsarbeiten',
  place:
    'Laden, Geschäft, Geschäfte, Filiale, Filialen, Showroom, vor Ort, besuchen Sie uns, besuche uns, abholen, Abholung, Straße, Adresse, Restaurant, Lager, Lieferung, geliefert, liefern, zugestellt, Zustellung, Fahrer, Kasse',
  open: 'geöffnet, Öffnungszeiten, öffnet, täglich',
  deadlines:
    'bestelle bis, bestellen Sie bis, Bestellungen bis, Bestellung bis, bestellt bis, bei Bestellung bis, bei Bestellungen bis, bei Bestelleingang bis, Anmeldeschluss, Einsendeschluss, Teilnahmeschluss, Bestellschluss, gültig bis',
  ends: 'endet um, endet am, läuft ab um, beginnt um, startet um',
  affairs:
    'Aktion, Angebot, Angebote, Rabatt, Rabatte, Sale, Gutschein, Code, Verkauf, Vorverkauf, Anmeldung, Bewerbung, Bewerbungen, Gewinnspiel, Wettbewerb, Abstimmung, Auktion, Probezeitraum, Testphase, Abo, Link',
  example: '9–17 Uhr',
};

const fr: Words = {
  often: 'biweekly > toutes les deux semaines | deux fois par semaine',
  mistaken:
    'bihebdomadaire > deux fois par semaine, bihebdomadaires > deux fois par semaine, bimensuel > deux fois par mois, bimensuelle > deux fois par mois, bimensuels > deux fois par mois, bimensuelles > deux fois par mois, bimestriel > tous les deux mois, bimestrielle > tous les deux mois, bimestriels > tous les deux mois, bimestrielles > tous les deux mois, bisannuel > tous les deux ans, bisannuelle > tous les deux ans, biannuel > deux fois par an, biannuelle > deux fois par an',
  oftenTold:
    'toutes les deux, tous les deux, toutes les 2, tous les 2, deux fois par, 2 fois par, un mois sur deux, une semaine sur deux, tous les quinze, tous les 15',
  midnight: 'minuit > 23 h 59',
  weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  next: 'lundi prochain, mardi prochain, mercredi prochain, jeudi prochain, vendredi prochain, samedi prochain, dimanche prochain',
  events:
    'dégustation, stage, visite, masterclass, séance de questions, webinaire, atelier, réunion, rencontre, événement, évènement, cours, séance, fête, concert, conférence, formation, démo, direct, rejoignez-nous, rendez-vous',
  remote:
    'service client, service clients, assistance, support, hotline, chat, tchat, téléphone, par téléphone, appelez, appelez-nous, joignable, joignables, conseillers, webinaire, en ligne, en direct, virtuel, maintenance, contactez-nous',
  place:
    'magasin, magasins, boutique, boutiques, showroom, sur place, rendez-nous visite, retrait, retirer, rue, adresse, restaurant, entrepôt, livré, livrée, livraison, livraisons, livreur, guichet',
  open: "ouvert, ouverte, ouverts, ouverture, horaires d'ouverture, tous les jours",
  deadlines:
    'commandez avant, commande avant, commandes avant, commande passée avant, commandes passées avant, commandé avant, date limite, clôture, inscriptions avant',
  ends: 'se termine à, se termine le, prend fin à, expire à, commence à, débute à',
  affairs:
    'offre, offres, promotion, promo, remise, soldes, code, vente, prévente, inscription, inscriptions, candidatures, concours, jeu-concours, vote, enchère, enchères, essai, abonnement, lien',
  example: '9 h–17 h',
};

const pt: Words = {
  often: 'bissemanal > a cada duas semanas | duas vezes por semana, bissemanais > a cada duas semanas | duas vezes por semana',
  mistaken:
    'bimensal > duas vezes por mês, bimensais > duas vezes por mês, bimensalmente > duas vezes por mês, bianual > duas vezes por ano, bianuais > duas vezes por ano, bianualmente > duas vezes por ano',
  oftenTold: 'a cada duas, a cada dois, a cada 2, duas vezes, 2 vezes, de dois em dois, de duas em duas, a cada quinze, a cada 15',
  midnight: 'à meia-noite > às 23h59, até meia-noite > até as 23h59, meia-noite > 23h59',
  weekdays: 'segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta, sábado, domingo',
  next: 'na próxima segunda-feira, na próxima terça-feira, na próxima quarta-feira, na próxima quinta-feira, na próxima sexta-feira, na próxima segunda, na próxima terça, na próxima quarta, na próxima quinta, na próxima sexta, no próximo sábado, no próximo domingo',
  events:
    'degustação, palestra, curso, masterclass, minicurso, webinar, oficina, reunião, encontro, evento, aula, sessão, festa, show, concerto, conferência, treinamento, live, participe, te esperamos, nos vemos',
  remote:
    'suporte, atendimento, atendimento ao cliente, apoio ao cliente, sac, central de atendimento, chat, telefone, por telefone, ligue, webinar, live, online, on-line, virtual, manutenção, fale conosco, contacte-nos',
  place:
    'loja, lojas, filial, filiais, showroom, visite-nos, retirar, retirada, levantamento, rua, endereço, morada, restaurante, armazém, entrega, entregas, entregue, entregamos, entregador, bilheteria',
  open: 'aberto, aberta, abre, abrimos, todos os dias, diariamente',
  deadlines:
    'peça até, peça antes das, compre até, compre até as, pedidos até, pedidos até as, pedidos feitos até, pedidos feitos até as, pedidos realizados até, encomendas até, prazo, inscrições até',
  ends: 'termina às, acaba às, encerra às, começa às, inicia às',
  affairs:
    'oferta, ofertas, promoção, desconto, descontos, liquidação, cupom, código, venda, pré-venda, inscrição, inscrições, concurso, sorteio, votação, leilão, teste, assinatura, link',
  example: '9h–17h',
};

const it: Words = {
  often:
    'bisettimanale > ogni due settimane | due volte a settimana, bisettimanali > ogni due settimane | due volte a settimana, bisettimanalmente > ogni due settimane | due volte a settimana',
  mistaken:
    'bimensile > due volte al mese, bimensili > due volte al mese, bimestrale > ogni due mesi, bimestrali > ogni due mesi, bimestralmente > ogni due mesi, biennale > ogni due anni',
  oftenTold: 'ogni due, ogni 2, due volte, 2 volte, ogni quindici, ogni 15, ogni quattordici',
  midnight: 'a mezzanotte > alle 23:59, alla mezzanotte > alle 23:59, la mezzanotte > le 23:59, mezzanotte > le 23:59',
  weekdays: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
  next: 'lunedì prossimo, martedì prossimo, mercoledì prossimo, giovedì prossimo, venerdì prossimo, sabato prossimo, domenica prossima, prossimo lunedì, prossimo martedì, prossimo mercoledì, prossimo giovedì, prossimo venerdì, prossimo sabato, prossima domenica',
  events:
    'degustazione, seminario, visita guidata, masterclass, presentazione, webinar, laboratorio, workshop, riunione, incontro, evento, lezione, sessione, festa, concerto, conferenza, corso, demo, diretta, ti aspettiamo, vi aspettiamo, ci vediamo, partecipa',
  remote:
    'assistenza, assistenza clienti, servizio clienti, supporto, chat, telefono, telefonicamente, chiama, chiamaci, chiamateci, numero verde, operatori, webinar, online, in diretta, virtuale, manutenzione, contattaci',
  place:
    'negozio, negozi, filiale, filiali, showroom, vieni a trovarci, ritiro, ritirare, via, indirizzo, ristorante, magazzino, consegna, consegne, consegnato, corriere, biglietteria',
  open: 'aperto, aperta, aperti, apertura, orari di apertura, tutti i giorni',
  deadlines:
    'ordina entro, ordina entro le, ordini entro, ordini entro le, ordini effettuati entro, ordini effettuati entro le, acquista entro, scadenza, iscrizioni entro',
  ends: 'termina alle, scade alle, finisce alle, inizia alle, comincia alle',
  affairs:
    'offerta, offerte, promozione, sconto, sconti, saldi, codice, coupon, vendita, prevendita, iscrizione, iscrizioni, candidature, concorso, votazione, asta, prova, abbonamento, link',
  example: '9:00–17:00',
};

const ru: Words = {
  often: '',
  mistaken: '',
  oftenTold: 'раз в две, раз в два, раз в 2, два раза, 2 раза, дважды',
  midnight: 'в полночь > в 23:59, до полуночи > до 23:59, полночь > 23:59, полуночи > 23:59, 12 часов ночи > 23:59',
  weekdays:
    'понедельник, вторник, среда, среду, четверг, пятница, пятницу, суббота, субботу, воскресенье, понедельника, вторника, среды, четверга, пятницы, субботы, воскресенья',
  next: 'в следующий понедельник, в следующий вторник, в следующую среду, в следующий четверг, в следующую пятницу, в следующую субботу, в следующее воскресенье',
  events:
    'дегустация, дегустацию, дегустации, лекция, лекцию, семинар, курс, урок, мастер-класса, вебинар, вебинара, мастер-класс, встреча, встречу, мероприятие, занятие, вечеринка, концерт, конференция, трансляция, эфир, демонстрация, присоединяйтесь, ждем вас, ждём вас',
  remote:
    'поддержка, поддержки, служба поддержки, служба заботы, горячая линия, горячей линии, чат, чате, телефон, по телефону, звоните, позвоните, операторы, вебинар, онлайн, прямой эфир, трансляция, технические работы, техработы',
  place:
    'магазин, магазины, магазина, магазине, шоурум, шоу-рум, пункт выдачи, самовывоз, забрать, улица, ул, адрес, адресу, ресторан, склад, доставка, доставки, доставим, доставляем, курьер, касса',
  open: 'открыт, открыта, открыты, открываемся, ежедневно',
  deadlines:
    'закажите до, заказ до, заказы до, заказы оформленные до, при заказе до, оформите заказ до, прием заявок до, приём заявок до, регистрация до, действует до',
  ends: 'заканчивается в, завершается в, истекает в, начало в, начнется в, начинается в',
  affairs:
    'акция, акции, распродажа, распродажи, скидка, скидки, промокод, продажа, предзаказ, регистрация, заявок, конкурс, розыгрыш, голосование, аукцион, подписка, ссылка',
  example: '9:00–17:00',
};

const hi: Words = {
  often: 'द्विसाप्ताहिक > हर दो सप्ताह में | सप्ताह में दो बार, द्वि-साप्ताहिक > हर दो सप्ताह में | सप्ताह में दो बार',
  mistaken: 'द्विमासिक > हर दो महीने में, द्वि-मासिक > हर दो महीने में, द्विवार्षिक > हर दो साल में, द्वि-वार्षिक > हर दो साल में',
  oftenTold: 'हर दो, दो बार, हर 2, हर पंद्रह, हर 15',
  midnight: 'आधी रात > रात 11:59 बजे, मध्यरात्रि > रात 11:59 बजे, रात 12 बजे > रात 11:59 बजे, रात के 12 बजे > रात 11:59 बजे',
  weekdays: 'सोमवार, मंगलवार, बुधवार, गुरुवार, शुक्रवार, शनिवार, रविवार',
  next: 'अगले सोमवार, अगले मंगलवार, अगले बुधवार, अगले गुरुवार, अगले शुक्रवार, अगले शनिवार, अगले रविवार',
  events: 'टेस्टिंग, कोर्स, वर्कशॉप, मास्टरक्लास, सेमिनार, वेबिनार, कार्यशाला, बैठक, मीटिंग, कार्यक्रम, इवेंट, क्लास, सत्र, पार्टी, सम्मेलन, लाइव, हमसे जुड़ें',
  remote: 'सहायता, सपोर्ट, ग्राहक सेवा, कस्टमर केयर, हेल्पलाइन, चैट, फ़ोन, फोन, कॉल, वेबिनार, ऑनलाइन, लाइव, रखरखाव',
  place: 'स्टोर, दुकान, शोरूम, शाखा, पिकअप, पता, रेस्टोरेंट, गोदाम, डिलीवरी',
  open: 'खुला, खुली, खुले, प्रतिदिन, रोज़',
  deadlines: '',
  ends: '',
  affairs: '',
  example: 'सुबह 9–शाम 5 बजे',
};

/** Words by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };
