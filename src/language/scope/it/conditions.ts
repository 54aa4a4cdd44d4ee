/** What is said in Italian for a condition. */

import type { ScopeWords } from '../scope-words.ts';

/** Italian words by the id of the condition. */
export const conditions: ScopeWords['conditions'] = {
  bonus: 'rimborsiamo anche, ti rimborsiamo anche, paghiamo anche, copriamo anche, ricevi anche',
  press: 'ufficio stampa, giornalisti, richieste stampa, per la stampa',
  repairs: 'le riparazioni hanno, sulle riparazioni, le riparazioni sono coperte, le riparazioni sono garantite, ogni riparazione',
  members: `
    membro, membri, membri del club, membri del nostro club, socio, soci, socia, socie, iscritti al club, tesserati,
    titolari di carta fedeltà, programma fedeltà, carta fedeltà, clienti registrati, utenti registrati, clienti fedeltà, programma punti
  `,
  guests: `
    non membri, non soci, non è membro, non sei membro, non sei socio, non è socio, se non sei iscritto, se non è iscritto, non iscritti,
    ospiti, come ospite, senza account, senza registrazione, clienti non registrati
  `,
  students: 'studente, studenti, studentesse, universitari, sconto studenti',
  teachers: 'insegnante, insegnanti, docente, docenti, professori',
  seniors: 'pensionati, over 60, over 65, anziani, terza età, senior',
  military: "militari, forze armate, forze dell'ordine, veterani",
  healthcare: 'personale sanitario, operatori sanitari, infermieri, medici, personale medico',
  business: `
    clienti business, clienti aziendali, cliente aziendale, cliente business, clienti professionali, aziende, account business,
    account aziendal*, ordini aziendali, partita iva, partite iva, professionisti, grossisti, all'ingrosso, vendita all'ingrosso,
    rivenditori che acquistano, liberi professionisti
  `,
  employees: 'sconto dipendenti, per i dipendenti, per i nostri dipendenti, sconto per dipendenti, per i collaboratori',
  'new-customers': `
    nuovo cliente, nuovi clienti, nuova cliente, nuove clienti, nuovi utenti, nuovo utente, nuovi iscritti, nuovi abbonati, nuovi membri,
    nuovi soci, nuovi registrati, nuovi abbonamenti, la prima volta
  `,
  'existing-customers': `
    clienti esistenti, clienti attuali, clienti abituali, clienti fedeli, cliente abituale, già clienti, già cliente, clienti affezionati
  `,
  'first-order': `
    primo ordine, primo acquisto, prima spesa, primo mese, prima consegna, prima box, primo abbonamento, prima prenotazione, prima rata,
    prima fattura, prima spedizione
  `,
  subscribers: `
    abbonati, abbonato, abbonata, iscritti alla newsletter, iscrivendoti, iscrivendosi, se ti iscrivi, se si iscrive, iscriviti,
    si iscriva, all'iscrizione, iscrizione alla newsletter, quando ti iscrivi, registrandoti, se ti registri, registrati e,
    ordini in abbonamento, con l'abbonamento, in abbonamento
  `,
  nonprofits: 'onlus, ong, organizzazioni non profit, no profit, enti del terzo settore, enti benefici, istituti scolastici, associazioni',
  sale: `
    articolo scontato, articoli scontati, prodotto scontato, prodotti scontati, articoli in saldo, articolo in saldo, prodotti in saldo,
    capi in saldo, articoli in offerta, prodotti in offerta, articoli in promozione, prodotti in promozione, articoli promozionali,
    prodotti promozionali, merce scontata, merce in saldo, prezzi scontati, prezzo scontato, saldi, in saldo, acquisti in saldo,
    acquistati in saldo, già scontat*, liquidazione, svendita, outlet, fine serie, ultimi pezzi, vendita finale, articoli ribassati,
    prodotti ribassati, fuori tutto
  `,
  used: `
    articoli usati, prodotti usati, prodotto usato, articolo usato, merce usata, seconda mano, ricondizionat*, rigenerat*, ex esposizione,
    da esposizione, articoli vintage
  `,
  personalised: `
    personalizzato, personalizzati, personalizzata, personalizzate, su misura, fatto su ordinazione, su ordinazione,
    realizzati su richiesta, realizzato su richiesta, con incisione, incisi, fatti su misura, ordini speciali, made to order
  `,
  'gift-cards': 'carta regalo, carte regalo, buono regalo, buoni regalo, gift card*, buono acquisto, buoni acquisto, voucher regalo',
  digital: `
    prodotti digitali, prodotto digitale, contenuti digitali, contenuto digitale, articoli digitali, download, scaricabili, scaricabile,
    licenze software, licenza software, ebook, e-book, ordini digitali
  `,
  large: `
    articoli voluminosi, prodotti voluminosi, articoli ingombranti, prodotti ingombranti, ingombranti, ingombrante, voluminosi,
    merce pesante, prodotti pesanti, grandi elettrodomestici, grandi dimensioni, grandi ordini, ordini grandi, pallet, bancali,
    consegna al piano
  `,
  perishable: `
    deperibil*, prodotti freschi, prodotti alimentari, alimenti freschi, alimenti, generi alimentari, fiori, fiori recisi, surgelati,
    refrigerati
  `,
  unopened: `
    non aperto, non aperti, sigillato, sigillati, sigillata, ancora sigillat*, confezione integra, confezione intatta, integri e sigillati
  `,
  opened: `
    articoli aperti, prodotti aperti, prodotto aperto, confezione aperta, confezioni aperte, una volta aperto, una volta aperti,
    sigillo rotto, se aperto, se aperti, è stato aperto, sono stati aperti
  `,
  damaged: `
    danneggiato, danneggiati, danneggiata, danneggiate, difettoso, difettosi, difettosa, difettose, prodotto rotto, prodotti rotti,
    articolo rotto, articoli rotti, arriva rotto, arrivato rotto, arrivati rotti, guasto, guasti, difetto di fabbrica,
    difetti di fabbrica, difetto di fabbricazione, difetti di fabbricazione, articoli mancanti, pezzi mancanti, danni da trasporto,
    non conform*
  `,
  'wrong-item': `
    articolo sbagliato, articoli sbagliati, prodotto sbagliato, prodotti sbagliati, articolo errato, articoli errati, prodotto errato,
    prodotti errati, ordine sbagliato, ordine errato, errore nell'ordine, errore di spedizione, taglia sbagliata ricevuta
  `,
  'pre-order': `
    preordine, preordini, pre-ordine, pre-ordini, preordinat*, prevendita, pre-vendita, preorder*, pre-order*,
    non disponibil* in magazzino, esaurit*, non in stock
  `,
  gifts: `
    reso regalo, resi regalo, ricevuto in regalo, ricevuti in regalo, acquistato come regalo, acquistati come regalo, se è un regalo,
    se si tratta di un regalo, regali di natale, ordini regalo, articoli ricevuti in dono
  `,
  hygiene: `
    biancheria intima, intimo, costumi da bagno, orecchini, cosmetic*, prodotti per l'igiene, lingerie, prodotti di igiene, mascherine,
    piercing
  `,
  battery: 'batteria, batterie, pila, pile',
  parts: `
    pezzi di ricambio, pezzo di ricambio, ricambi, ricambio, parti di ricambio, parti soggette a usura, materiali di consumo, accessori,
    altre parti, parti mobili, lampadine
  `,
  express: `
    spedizione espressa, consegna espressa, spedizioni espresse, espressa, espresso, spedizione rapida, consegna rapida,
    spedizione urgente, consegna urgente, spedizione prioritaria, consegna prioritaria, assistenza prioritaria, supporto prioritario,
    corriere espresso
  `,
  overnight: 'durante la notte, consegna notturna',
  'next-day': `
    il giorno dopo, il giorno successivo, giorno successivo, giorno lavorativo successivo, consegna in 24 ore, consegna in 24h,
    spedizione in 24 ore, spedizione 24h, consegna 24h, entro il giorno dopo
  `,
  'same-day': 'lo stesso giorno, stesso giorno, in giornata, nello stesso giorno',
  standard: `
    spedizione standard, consegna standard, spedizione normale, consegna normale, spedizione ordinaria, posta ordinaria,
    spedizioni standard, spedizione classica
  `,
  economy: 'spedizione economica, consegna economica, tariffa economica',
  pickup: `
    ritiro in negozio, ritirare in negozio, ritira in negozio, ritiro gratuito, punto di ritiro, punti di ritiro, punto ritiro,
    punti ritiro, click & collect, ritiro a mano, ritiro in sede, ritiro presso, locker, armadietti, fermopoint, fermoposta,
    ritiro di persona
  `,
  'in-store': `
    in negozio, nei negozi, nei nostri negozi, nel nostro negozio, nel negozio, nei punti vendita, nel punto vendita, punto vendita,
    punti vendita, negozio fisico, negozi fisici, di persona, acquisti in negozio, presso il negozio, presso i nostri negozi,
    in tutti i negozi, in showroom, in sede, chiama il negozio, chiamate il negozio, chiama il nostro negozio
  `,
  online: `
    ordini online, ordine online, acquisti online, acquisto online, acquistati online, acquistato online, ordinati online, solo online,
    esclusiva online, esclusivamente online, sul sito, ordini web, negozio online, sul nostro sito, shop online
  `,
  app: `
    nell'app, nella app, nella nostra app, tramite app, tramite l'app, tramite la nostra app, dall'app, con l'app, solo nell'app,
    solo su app, su app, via app, ordini da app, attraverso l'app, sull'app, nell'applicazione, tramite l'applicazione, utenti app
  `,
  chat: `
    live chat, chat dal vivo, via chat, in chat, tramite chat, dalla chat, su whatsapp, via whatsapp, tramite whatsapp, social media,
    sui social, via sms, tramite sms
  `,
  holiday: `
    natale, natalizi*, festività, feste natalizie, periodo delle feste, durante le feste, epifania, befana, san valentino,
    festa della mamma, festa del papà, pasqua, ferragosto
  `,
  'black-friday': 'venerdì nero, cyber week',
  'limited-time': `
    per un periodo limitato, per un tempo limitato, tempo limitato, a tempo limitato, periodo limitato, offerta limitata, solo oggi,
    solo per oggi, solo questa settimana, solo questo weekend, solo questo mese, questo weekend, questo fine settimana, questa settimana,
    questo mese, offerta lancio, offerta di lancio, prezzo di lancio, prezzo lancio, offerta lampo, vendita lampo, flash sale,
    fino a mezzanotte, fino a domenica, fino a lunedì, fino a esaurimento scorte, fino ad esaurimento scorte, fino a fine mese,
    fino a fine scorte, termina oggi, scade oggi, ultimi giorni, saldi estivi, saldi invernali, saldi di fine stagione, anniversario,
    compleanno, offerta di benvenuto, sconto di benvenuto, durante i saldi, durante la promozione, durante le promozioni, durante gli sconti
  `,
  weekend: `
    nel weekend, nei weekend, nel fine settimana, nei fine settimana, il sabato, la domenica, di sabato, di domenica, nei festivi,
    giorni festivi, nei giorni festivi, consegna il sabato
  `,
  peak: `
    alta stagione, periodi di punta, periodo di punta, periodi di alta richiesta, alta richiesta, elevata richiesta, durante i saldi,
    periodo dei saldi, periodi di maggior traffico, picchi di ordini
  `,
  annual: `
    piano annuale, piani annuali, abbonamento annuale, abbonamenti annuali, pagamento annuale, fatturazione annuale,
    fatturato annualmente, pagato annualmente, pagando annualmente, iscrizione annuale, tariffa annuale, formula annuale, quota annuale
  `,
  monthly: `
    piano mensile, piani mensili, abbonamento mensile, abbonamenti mensili, pagamento mensile, fatturazione mensile,
    fatturato mensilmente, pagato mensilmente, iscrizione mensile, tariffa mensile, formula mensile, quota mensile
  `,
  free: 'piano gratuito, piano gratis, account gratuito, account gratuiti, versione gratuita, utenti gratuiti, piano free',
  enterprise: 'enterprise, piano enterprise, grandi aziende',
  basic: 'piano base, account base, pacchetto base, piano basic',
  starter: 'piano iniziale, piano starter, pacchetto iniziale',
  team: 'piano team, piano per team, piano business, account team',
  international: `
    spedizioni internazionali, spedizione internazionale, ordini internazionali, consegne internazionali, consegna internazionale,
    clienti internazionali, resi internazionali, all'estero, per l'estero, verso l'estero, dell'estero, dall'estero, altri paesi,
    resto del mondo, fuori dal paese, paesi terzi, oltremare, extra ue, extra-ue, extraeuropei, paese di destinazione,
    a seconda del paese
  `,
  domestic: `
    spedizioni nazionali, spedizione nazionale, ordini nazionali, consegne nazionali, consegna nazionale, territorio nazionale,
    su tutto il territorio, tutta italia, tutta l'italia, entro i confini nazionali
  `,
  'us-remote': 'alaska, hawaii, porto rico, alaska e hawaii',
  'it-remote': `
    sicilia, sardegna, sicilia e sardegna, sardegna e sicilia, isole minori, calabria, venezia laguna, livigno, campione d'italia,
    isole maggiori, calabria e isole, calabria e sicilia, sud e isole
  `,
  remote: `
    isole, zone remote, aree remote, zone disagiate, località disagiate, aree disagiate, zone periferiche, casella postale,
    caselle postali, zone rurali, località remote
  `,
  selected: `
    articoli selezionati, prodotti selezionati, capi selezionati, modelli selezionati, una selezione di articoli,
    una selezione di prodotti, una selezione di, articoli contrassegnati, prodotti contrassegnati, prodotti segnalati
  `,
  referral: `
    invita un amico, invita gli amici, presenta un amico, porta un amico, programma referral, amico invitato, invitando, amici invitati
  `,
  urgent: 'casi urgenti, richieste urgenti, richiesta urgente, emergenza, emergenze, problemi critici, incidenti critici, alta priorità',
  phone: 'per telefono, al telefono, telefonicamente, assistenza telefonica, supporto telefonico, telefonate',
  furniture: 'mobili, arredi, arredamento, divano, divani, materasso, materassi, armadi',
  electronics: `
    articoli di elettronica, elettronica di consumo, prodotti elettronici, articoli elettronici, dispositivi elettronici, smartphone,
    telefoni, portatili, computer, tablet, cuffie
  `,
  software: 'prodotti software, videogiochi, chiavi di licenza, codici di attivazione',
  registered: `
    se registri il prodotto, se registra il prodotto, registrando il prodotto, dopo la registrazione, registra il prodotto,
    previa registrazione, registra il tuo * e, registra la tua * e, registra il prodotto e
  `,
  manufacturer:
    'garanzia del produttore, garanzia produttore, garanzia del fabbricante, garanzia di fabbrica, prodotti di terze parti, dal produttore, del produttore, dal suo produttore',
  bundle: `
    acquistando due, acquistando 2, acquistando tre, acquistando 3, per l'acquisto di due, per l'acquisto di 2, due o più, 2 o più,
    tre o più, 3 o più, 5 o più, 10 o più, secondo articolo, secondo pezzo, in bundle, compra due, compra 2, compri due, compri 2
  `,
  rental: 'articoli a noleggio, prodotti a noleggio, noleggiat*, a noleggio, noleggio',
  samples: 'campioni, campioni gratuiti, campione gratuito, campioncini',
  elsewhere: `
    marketplace*, venditori terzi, venditore terzo, altro rivenditore, altro negozio, rivenditori autorizzati, rivenditore autorizzato,
    venduto da terzi, venduti da terzi, acquistati su amazon, acquistato su amazon
  `,
  later: `
    prossimamente, l'anno prossimo, il prossimo anno, il mese prossimo, il prossimo mese, dal prossimo, in futuro, presto avrai,
    presto offriremo, stiamo pensando, abbiamo in programma
  `,
  code: `
    con il codice, con codice, con il codice sconto, con codice sconto, con codice promozionale, codice sconto, codice promozionale,
    con il coupon, con coupon, usa il codice, usando il codice, inserendo il codice, inserisci il codice, utilizza il codice
  `,
  month: `
    a gennaio, a febbraio, a marzo, a aprile, a maggio, a giugno, a luglio, a agosto, a settembre, a ottobre, a novembre, a dicembre,
    in gennaio, in febbraio, in marzo, in aprile, in maggio, in giugno, in luglio, in agosto, in settembre, in ottobre, in novembre,
    in dicembre
  `,
};
