/** Italian words of scope. */

import { conditions } from './it/conditions.ts';
import type { ScopeWords } from './scope-words.ts';

/** What shops write in Italian. */
export const italian: ScopeWords = {
  conditions,
  rates: {
    annual: "all'anno, /anno, annui, annuale, annuali, annualmente, ogni anno, l'anno, per anno",
    monthly: 'al mese, /mese, mensili, mensile, mensilmente, ogni mese, per mese',
  },
  grades: {
    plus: 'plus',
    premium: 'premium',
    pro: 'pro, professionale',
    gold: 'gold, oro',
    silver: 'silver, argento',
    bronze: 'bronze, bronzo',
    platinum: 'platinum, platino, diamante, elite',
    vip: 'vip',
    basic: 'basic, base',
    starter: 'starter',
    free: 'free, gratuito, gratuita',
    enterprise: 'enterprise',
  },
  labels: {
    international: 'internazionale, internazionali, estero, mondo',
    domestic: 'nazionale, nazionali',
    sale: 'saldi, outlet, offerte',
    annual: 'annuale',
    monthly: 'mensile',
    members: 'iscrizione',
  },
  graded: `
    membri {grade}, membro {grade}, soci {grade}, socio {grade}, clienti {grade}, cliente {grade}, utenti {grade}, utente {grade},
    abbonati {grade}, abbonato {grade}, piano {grade}, piani {grade}, livello {grade}, account {grade}, abbonamento {grade},
    abbonamenti {grade}, pacchetto {grade}, versione {grade}, carta {grade}, tessera {grade}, status {grade}
  `,
  places: {
    eu: "ue, u.e., unione europea, paesi ue, paesi dell'unione europea, paesi dell'ue, spazio economico europeo, see",
    europe: "europa, paesi europei, resto d'europa, resto dell'europa, clienti europei",
    us: "stati uniti, usa, stati uniti d'america, u.s.a., clienti americani",
    uk: 'regno unito, gran bretagna, inghilterra, scozia, galles, uk',
    it: 'italia, clienti italiani, italia peninsulare, penisola',
    sm: 'san marino, repubblica di san marino',
    va: 'città del vaticano, vaticano',
    es: 'spagna',
    fr: 'francia',
    de: 'germania',
    pt: 'portogallo',
    ie: 'irlanda',
    at: 'austria',
    ch: 'svizzera',
    nl: 'paesi bassi, olanda',
    be: 'belgio',
    benelux: 'benelux',
    baltics: 'paesi baltici, stati baltici',
    lu: 'lussemburgo',
    pl: 'polonia',
    cz: 'repubblica ceca, cechia',
    se: 'svezia',
    dk: 'danimarca',
    no: 'norvegia',
    fi: 'finlandia',
    scandinavia: 'scandinavia, paesi nordici',
    gr: 'grecia',
    hr: 'croazia',
    si: 'slovenia',
    tr: 'turchia',
    ru: 'russia',
    ua: 'ucraina',
    ca: 'canada',
    mx: 'messico',
    br: 'brasile',
    au: 'australia',
    nz: 'nuova zelanda',
    in: 'india',
    jp: 'giappone',
    cn: 'cina',
    asia: 'asia',
    'north-america': 'nord america, america del nord',
    'latin-america': 'america latina, sud america, sudamerica',
    africa: 'africa',
    city: 'milano, roma, torino, napoli, bologna, firenze, genova, palermo, venezia, verona',
  },
  capitals: { UE: 'eu' },
  outside: `
    fuori da {place}, fuori dal {place}, fuori dalla {place}, fuori dai {place}, fuori dagli {place}, fuori {place},
    al di fuori di {place}, al di fuori del {place}, al di fuori della {place}, al di fuori degli {place}, al di fuori {place},
    extra {place}, esclusa {place}, escluso {place}, non {place}, resto di {place}
  `,
  notMarket: `
    fatto in {place}, fatta in {place}, fatti in {place}, fatte in {place}, prodotto in {place}, prodotta in {place}, prodotti in {place},
    prodotte in {place}, realizzato in {place}, realizzata in {place}, realizzati in {place}, fabbricato in {place},
    fabbricata in {place}, fabbricati in {place}, made in {place}, progettato in {place}, progettata in {place}, disegnato in {place},
    coltivato in {place}, artigianale in {place}, con sede in {place}, sede in {place}, situato in {place}, situata in {place},
    fondata in {place}, magazzino in {place}, magazzini in {place}, laboratorio in {place}, fabbrica in {place}, stabilimento in {place},
    ufficio in {place}, uffici in {place}, team in {place}, negozio in {place}, negozi in {place}, spedito da {place}, spediti da {place},
    spedito dalla {place}, spediti dalla {place}, spediamo da {place}, spediamo dalla {place}, importato da {place}, importati da {place},
    banca d'{place}, poste italiane, fuso orario {place}
  `,
  ordinary: [
    // Words with a condition in them that say nothing of who gets it.
    `
      stati membri, stato membro, paesi membri, paese membro, membro del team, membri del team, membro del nostro team,
      membri del nostro team, membro della famiglia, membri della famiglia, membro dello staff, membri dello staff, soci fondatori,
      membri del, membri della, membri dello, membri dei, membro del, membro della, membri del tuo, socio fondatore, american express,
      altre aziende, molte aziende, la maggior parte delle aziende, piccole aziende, aziende di spedizione, associazioni dei consumatori,
      associazioni di consumatori, chatbot*, giorni lavorativi, giorni feriali, spedizione standard gratuita, spedizione standard gratis,
      non danneggiat*, non usat*, inutilizzat*, integro, escluso weekend, anche nel weekend, weekend compresi, weekend inclusi,
      anche nei festivi, festivi compresi, festivi inclusi, anche il sabato, anche la domenica, esclusi weekend, esclusi i weekend,
      esclusi sabato e domenica, esclusi sabati\\, domeniche e festivi, esclusi festivi, esclusi i festivi,
      esclusi sabato\\, domenica e festivi, escluso sabato e domenica, escluse domeniche e festivi, esclusi weekend e festivi,
      esclusi fine settimana e festivi, esclusi i giorni festivi, tranne i festivi, tranne nei weekend, tranne nei festivi,
      tranne il weekend, durata della batteria, autonomia della batteria, batteria dura, batterie incluse, batterie non incluse,
      batteria inclusa, documento nazionale, contratto nazionale, confezione regalo, pacchetto regalo, confezioni regalo,
      numero internazionale, in tutto il mondo, assistenza clienti premium, caffè espresso, espresso italiano, macchina per espresso,
      il sabato e la domenica esclusi, numero verde nazionale
    `,
    // What anyone may say or do: no condition on who gets it.
    `
      se non, se * non, se * * non, se * * * non, qualora non, qualora * non, qualora * * non, se cambi idea, se cambia idea,
      se hai cambiato idea, se ha cambiato idea, se ci ripensi, se ci ripensa, se ti penti, se hai domande, se ha domande, se hai dubbi,
      se ha dubbi, se hai una domanda, se hai qualche domanda, se hai bisogno, se ha bisogno, se hai problemi, se hai un problema,
      se ha problemi, se ha un problema, se hai qualche problema, se vuoi, se vuole, se desideri, se desidera, se preferisci,
      se preferisce, se decidi, se decide, se scegli di restituire, se restituisci, se restituisce, se annulli, se annulla, se disdici,
      se noti, se riscontri, se riscontra, se trovi, se trova, se qualcosa, se c'è, se ci sono problemi, se per qualsiasi motivo,
      se per qualunque motivo, se per qualche motivo, se\\, per qualsiasi motivo, se ordini oggi, se acquisti oggi, se ordini ora,
      se compri da noi, se acquisti da noi, se cerchi, se stai cercando, se ci contatti, se ci scrivi, se sei insoddisfatt*, se si rompe,
      se smette di funzionare, se il prodotto si rompe, se necessario, se possibile, se applicabile, se previsto, se richiesto,
      se lo desideri, se lo desidera, se lo preferisci, come se, senza se e senza ma, anche se, persino se, una volta ricevut*,
      non appena, appena ricevi, quando ricevi, purché siano, purché sia, purché il prodotto sia, purché i prodotti siano, purché non,
      a condizione che siano, a condizione che sia, a condizione che il prodotto, finché vuoi, salvo diversa indicazione,
      salvo diversamente indicato, salvo ove diversamente, salvo diverso accordo, se non diversamente, in caso di dubb*,
      in caso di problem*, in caso di reso, in caso di resi, in caso di insoddisfazione, in caso di recesso, in caso di domande,
      in caso di ripensamento, in caso di annullamento, in caso di necessità, alcune persone
    `,
  ],
  narrowing: `
    se, se sei, se è, se hai, se ha, se il, se la, se i, se il tuo, se la tua, se puoi, se paghi, se paga, qualora, purché, a patto che,
    a condizione che, a meno che, in caso di, nel caso di, nel caso in cui, salvo, soggetto a, soggetta a, quando paghi, con il codice,
    con codice, con il codice sconto, con il coupon, con coupon, usa il codice, usando il codice, inserendo il codice, utilizza il codice,
    solo per, solo su, solo in, solo con, solo se, solo nei, solo nel, solo nella, solo sui, solo sugli, soltanto per, soltanto su,
    unicamente per, valido solo, valida solo, validi solo, disponibile solo, si applica solo, vale solo, valgono solo, esclusivamente per,
    esclusivamente su, esclusivamente in, esclusivo per, esclusiva per, riservato a, riservato ai, riservata ai, riservato agli,
    riservata agli, limitato a ordini, limitato agli ordini, limitato ai clienti, limitato ai nuovi, limitata agli ordini,
    limitata ai clienti, acquistando due, acquistando 2, acquistando tre, acquistando 3, per l'acquisto di due, per l'acquisto di 2,
    invitando, per ogni amico, ordini effettuati entro, ordini effettuati prima, ordini effettuati dopo, ordini ricevuti entro,
    se ordini entro, se ordini prima, ordinando entro, dopo il primo anno
  `,
  selection: `
    pagando con, pagamenti con, alcuni, alcune, certi, certe, determinati, determinate, molti, molte, aderenti, idonei, idonee,
    contrassegnati, contrassegnate, specifici, specifiche, la maggior parte dei, la maggior parte delle, la maggior parte degli,
    non scontati, non in saldo, a prezzo pieno, selezionati, selezionate, seguenti prodotti, seguenti articoli
  `,
  exceptions: `
    tranne, tranne per, tranne che per, eccetto, eccetto per, eccetto i, ad eccezione di, ad eccezione dei, ad eccezione delle,
    ad eccezione degli, a eccezione di, a eccezione dei, fatta eccezione per, con l'eccezione di, ad esclusione di, a esclusione di,
    con esclusione di, escludendo, esclusi i, esclusi gli, escluse le, a parte, salvo per, salvo i, salvo gli, salvo le, non valido su,
    non valido per, non valido, non valida, non vale per, non vale su, non si applica, non si applica a, non si applica ai,
    non si applica agli, non si applicano, non applicabile, non è applicabile, non è valido, non è cumulabile, non cumulabile,
    non disponibile, non include, non comprende, sono esclusi, sono escluse, restano esclusi, non accettiamo resi di
  `,
  exceptionsBehind: `
    esclusi, escluse, escluso, esclusa, sono esclusi, sono escluse, è esclus*, non inclusi, non incluse, non compresi,
    non possono essere restituit*, non può essere restituit*, non sono rimborsabili, non sono restituibili, non restituibili,
    non rimborsabili, non sono soggetti a reso, eccettuati
  `,
  rest: `
    tutto il resto, il resto, tutti gli altri, tutte le altre, gli altri, le altre, altri prodotti, altri articoli, altri ordini,
    altri clienti, in caso contrario, altrimenti, in tutti gli altri casi, negli altri casi, qualsiasi altro, qualsiasi altra, ogni altro,
    ogni altra, i restanti, le restanti
  `,
  over: `
    ordini superiori a, ordine superiore a, ordini superiori ai, ordini sopra, ordini sopra i, ordini oltre, ordini oltre i, ordini da,
    ordini a partire da, ordini di almeno, ordini di oltre, ordini di, ordine minimo di, ordine minimo, acquisti superiori a,
    acquisto superiore a, acquisti sopra, acquisti oltre, acquisti da, acquisti a partire da, acquisti di almeno, acquisto minimo di,
    spesa minima di, spesa minima, spesa superiore a, spesa di almeno, importo minimo di, importo superiore a, spendi, spendendo,
    se spendi, con una spesa di, carrello superiore a, articoli sopra, prodotti sopra, importi superiori a
  `,
  under: `
    ordini inferiori a, ordine inferiore a, ordini inferiori ai, ordini sotto, ordini sotto i, ordini fino a, ordini di meno di,
    acquisti inferiori a, acquisto inferiore a, acquisti sotto, acquisti fino a, importo inferiore a, spesa inferiore a, articoli sotto
  `,
  overBehind: 'di spesa, di acquisto, di acquisti, di spesa minima',
  contrasts: `
    ma, mentre, sebbene, tuttavia, però, invece di, invece dei, invece che, anziché, al posto di, al posto dei, a differenza di,
    a differenza degli, a differenza delle, rispetto a, rispetto ai, rispetto alle, in confronto a, bensì, al contrario di
  `,
  joins: 'e, ed, o, oppure, &, nonché, così come',
  subjects: `
    hai, puoi, ricevi, riceverai, ottieni, paghi, risparmi, benefici di, usufruisci, avrai, potrai, lei ha, lei può, hai diritto,
    ha diritto a, offriamo, ti offriamo, le offriamo, spediamo, consegniamo, rispondiamo, rimborsiamo, garantiamo, accettiamo,
    addebitiamo, elaboriamo, evadiamo, diamo, ti diamo, abbiamo, il nostro, la nostra, i nostri, le nostre, tutti gli ordini,
    tutti i prodotti, tutti gli articoli, tutti gli acquisti, tutte le lampade, tutti i clienti, ogni ordine, ogni prodotto,
    ogni articolo, ogni acquisto, la spedizione è, la spedizione costa, la consegna è, la consegna richiede, la consegna avviene,
    i tempi di consegna, il reso è, i resi sono, c'è, ci sono, contattaci, ci contatti
  `,
  brand: 'noi, nostro, nostra, nostri, nostre, offriamo, ti offriamo, diamo, ti diamo, abbiamo, da noi, garantiamo, spediamo',
  present: "ora, adesso, oggi, attualmente, al momento, al giorno d'oggi, d'ora in poi, da oggi, da adesso, ormai, tuttora, ancora oggi",
  asides: {
    history: {
      clause: `
        in precedenza, precedentemente, in passato, un tempo, una volta era, una volta erano, prima era, prima erano, prima offrivamo,
        prima avevamo, prima davamo, prima avevi, prima costava, originariamente, inizialmente, l'anno scorso, lo scorso anno, anni fa,
        fino a poco tempo fa, fino allo scorso anno, fino all'anno scorso, vecchia politica, politica precedente, precedente politica,
        vecchia regola, vecchio termine, termine precedente, vecchio limite, la nostra vecchia, la nostra precedente,
        il nostro precedente, prima del cambiamento, prima della modifica, a quel tempo, all'epoca, allora era, la nostra prima politica, la nostra prima garanzia, all'inizio, agli inizi
      `,
      before: `
        non sono più, non è più, non più, non hai più, non ha più, non solo più, invece di, invece dei, anziché, anziché i, al posto di,
        al posto dei, sostituisce i, sostituisce il
      `,
      touching: `
        era di, erano di, era, erano, era solo di, erano solo, fu di, era limitato a, avevamo, aveva, avevano, avevi, offrivamo, offriva,
        davamo, dava, costava, costavano, impiegavamo, precedenti, vecchi, ex, i vecchi, i precedenti
      `,
      after: 'in precedenza, precedentemente, precedenti, precedente, fino ad allora, in passato, di prima',
    },
    others: {
      clause: `
        altri negozi, altri shop, altri marchi, altri brand, altre aziende, altri venditori, altri fornitori, altri produttori,
        altri siti, altri rivenditori, altri offrono, altri danno, altri fanno pagare, la maggior parte dei negozi,
        la maggior parte dei marchi, la maggior parte dei siti, la maggior parte dei venditori, la maggior parte delle aziende,
        la maggior parte dei rivenditori, la maggior parte dei brand, molti negozi, molti marchi, molti siti, molte aziende,
        molti venditori, alcuni negozi, alcuni marchi, alcuni siti, concorrenza, concorrente, concorrenti, altrove, da altre parti,
        media del settore, standard del settore, media di mercato, nel settore, grandi magazzini, grande distribuzione, per legge,
        la legge, secondo la legge, a norma di legge, ai sensi di legge, codice del consumo, diritto dei consumatori,
        diritti dei consumatori, tutela dei consumatori, normativa, legalmente, legale, legali, minimo legale, obbligo di legge,
        previsto dalla legge, prevista dalla legge, previsti dalla legge, garanzia legale, direttiva, diritto europeo, la tua banca può,
        la sua banca può, secondo uno studio, uno studio, gli studi, studi dimostrano, ci dà, ci offre, ci danno, ci offrono, ci concede,
        quasi tutti i negozi, quasi tutti i marchi, quasi tutti i fornitori, quasi tutti i produttori, quasi tutte le aziende,
        la maggior parte dei fornitori, la maggior parte dei produttori, molti fornitori, molti produttori, alcuni fornitori,
        alcuni produttori, alcune aziende, i produttori offrono, i fornitori offrono, i negozi offrono, un altro negozio,
        un altro fornitore, un'altra azienda, mi hanno risposto, mi ha risposto, rispondermi, mi hanno detto, mi hanno rimborsato,
        ho ordinato, ho aspettato, ho contattato, ci hanno messo, il produttore offre, il produttore fornisce
      `,
      before: `
        a differenza di, a differenza degli, a differenza delle, rispetto a, rispetto ai, rispetto alle, in confronto a, in confronto ai,
        al contrario di
      `,
    },
    denied: {
      before: `
        non è limitat*, non si limita a, non sono limitat*, non offriamo, non offriamo una *, non offriamo un *, non offriamo un * di *,
        non offriamo garanzia, non offriamo alcuna *, non offre, non offre una *, non diamo, non diamo una *, non forniamo,
        non forniamo una *, non abbiamo, non abbiamo una *, non abbiamo un *, non include, non include una *, non comprende una *,
        non prevede, non prevede una *, non ha una *, non garantiamo, non possiamo garantire, non promettiamo, non possiamo promettere,
        non hai diritto a, non ha diritto a, non c'è, non c'è una *, non c'è alcuna *, non esiste, non esiste una *, non serve aspettare,
        non devi aspettare, niente, dimentica, dimentica i, mito, basta
      `,
      touching: `
        non, non di, non in, non sono, non è di, non solo, non solo in, non solo di, non i, mai, senza, senza i, senza una, né, nessun,
        nessuna, nessuno, non ci vogliono, non richiede
      `,
    },
    example: {
      clause: `
        per esempio, ad esempio, p. es., p.es., es., es:, esempio, esempi, supponiamo, immagina, immaginate, immaginiamo, mettiamo,
        diciamo, poniamo, a titolo di esempio, a titolo esemplificativo, ipotetic*, fittizi*
      `,
    },
  },
  limits: `
    dopo, trascorsi, passati, decorsi, oltre, oltre i, più di, superiore a, superiori a, al di fuori di, fuori, meno di, inferiore a,
    almeno, fino a, prima di, prima dei, a partire da, a decorrere da, entro e non oltre, al massimo, scaduti, successivamente a
  `,
  from: 'da, dai, dagli, da soli, dagli attuali',
  changes: `
    esteso, estesa, estendiamo, estende, estendere, prolungato, prolungata, prolunghiamo, prolunga, prorogato, allungato, allunghiamo,
    aumentato, aumentata, aumentiamo, aumenta, aumentano, passato, passata, passa, passano, passiamo, passare, passerà, ridotto, ridotta,
    riduciamo, abbassato, scende, sceso, sale, salito, salgono, portato, portiamo, cambiato, modificato, raddoppiato, migliorato,
    aggiornato, ampliato, ampliamo
  `,
  starts: `
    dal, dall', a partire dal, dal giorno, valido dal, valida dal, valido a partire dal, a decorrere dal, tra il, fra il, inizia il,
    comincia il, dopo il, con effetto dal, in vigore dal, da
  `,
  ends: `
    fino al, fino all', entro il, valido fino al, valida fino al, validi fino al, al, termina il, finisce il, scade il,
    entro e non oltre il, prima del, non oltre il, e il, e, fino a domenica
  `,
  bought: `
    acquistato, acquistati, acquistate, acquisti, acquisto, comprato, comprati, ordinato, ordinati, ordini, ordine, effettuati,
    effettuato, effettuate, ricevuti, spediti, consegnati
  `,
  relatives: 'che, i quali, le quali, il quale, la quale, per cui, per i quali, per le quali, dove',
  rhetorical: 'lo sapevi, sapevi che, lo sapevate, sapeva che, hai sentito, sai che',
};
