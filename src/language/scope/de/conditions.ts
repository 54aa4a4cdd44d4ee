/** What is said in German for a condition. */

import type { ScopeWords } from '../scope-words.ts';

/** German words by the id of the condition. */
export const conditions: ScopeWords['conditions'] = {
  bonus:
    'erstatten wir auch, erstatten wir ihnen auch, erstatten wir dir auch, übernehmen wir auch, zahlen wir auch, erhalten sie auch, erhältst du auch, bekommen sie auch, bekommst du auch',
  press: 'presseanfrage*, medienanfrage*, journalist*, pressekontakt',
  repairs: 'reparaturen haben, auf reparaturen, auf jede reparatur, auf die reparatur, reparierte*',
  members: `
    mitglied, mitglieder, mitgliedern, mitglieds, mitglieder des clubs, mitglieder unseres clubs, clubmitglied*, club-mitglied*,
    treuekunden, kundenkarteninhaber*, kundenkarte, bonusprogramm, treueprogramm, kundenclub, registrierte* kund*, registrierten kunden,
    registrierte* nutzer*, angemeldete kunden
  `,
  guests: `
    nichtmitglied*, nicht-mitglied*, kein mitglied, keine mitglieder, wenn sie kein mitglied sind, wenn du kein mitglied bist, gäste,
    gastbestellung*, als gast, gastkonto, ohne kundenkonto, ohne registrierung, ohne konto, ohne mitgliedschaft
  `,
  students: `
    student, studenten, studierende*, studentinnen, schüler*, azubis, auszubildende*, studentenrabatt, studierendenrabatt, studi-rabatt
  `,
  teachers: 'lehrer, lehrern, lehrerinnen, lehrkräfte*, lehrpersonal, pädagogen',
  seniors: 'senioren, seniorinnen, rentner*, seniorenrabatt, über 60-jährige',
  military: 'soldaten, bundeswehr, bundeswehrangehörige*, veteranen',
  healthcare: 'pflegekräfte*, klinikpersonal, ärzte, ärztinnen, medizinisches personal, gesundheitspersonal, einsatzkräfte, rettungskräfte',
  business: `
    geschäftskund*, firmenkund*, gewerbekund*, gewerbliche* kund*, gewerblichen kunden, gewerbetreibende*, unternehmenskund*,
    businesskund*, business-kund*, für unternehmen, für firmen, geschäftsbestellung*, großhandel*, großhändler*, händlerkonto,
    wiederverkäufer*, selbstständige*, freiberufler*
  `,
  employees: `
    mitarbeiterrabatt*, für mitarbeiter, für mitarbeitende, unsere mitarbeiter erhalten, personalrabatt, personalkauf, mitarbeiterangebot*
  `,
  'new-customers': `
    neukund*, neue kunden, neuen kunden, neue nutzer, neuen nutzern, neue mitglieder, neuen mitgliedern, neuabonnent*, erstabonnent*,
    erstbesteller*, erstkund*, neue abonnements, beim ersten abonnement
  `,
  'existing-customers': `
    bestandskund*, stammkund*, bestehende kunden, bestehenden kunden, wiederkehrende kunden, treue kunden, treuen kunden
  `,
  'first-order': `
    erstbestellung*, erste bestellung, ersten bestellung, erster bestellung, erster einkauf, ersten einkauf, ersteinkauf, erstkauf,
    erster monat, ersten monat, erste lieferung, ersten lieferung, erste box, ersten box, erste buchung, ersten buchung, erste rechnung
  `,
  subscribers: `
    abonnent*, newsletter-abonnent*, newsletterabonnent*, newsletter-anmeldung, newsletteranmeldung, anmeldung zum newsletter,
    für den newsletter anmelde*, zum newsletter anmelde*, newsletter abonnier*, newsletter-rabatt, newsletter-gutschein, im abo, mit abo,
    abo-bestellung*, spar-abo, sparabo, bei anmeldung, jetzt anmelden und
  `,
  nonprofits: 'gemeinnützige*, vereine, vereinen, ngos, wohltätige organisationen, bildungseinrichtungen, non-profit-organisation*',
  sale: `
    sale-artikel*, saleartikel*, sale-ware*, sale-produkt*, sale-preis*, im sale, aus dem sale, sale gekauft*, reduzierte* artikel*,
    reduzierten artikeln, reduzierte* ware*, reduzierter ware, reduzierte* produkte*, reduzierten produkten, bereits reduziert*,
    rabattierte* artikel*, rabattierte* ware*, rabattierte* produkte*, herabgesetzte*, preisreduziert*, angebotsartikel*, angebotsware*,
    aktionsware*, aktionsartikel*, aktionspreis*, aktionsprodukt*, sonderangebot*, ausverkauf*, schlussverkauf*, räumungsverkauf*,
    restposten*, outlet*, outlet-artikel*, auslaufartikel*, auslaufmodell*, abverkauf*, b-ware-sale, schnäppchen*
  `,
  used: `
    gebrauchte artikel*, gebrauchten artikeln, gebrauchte* ware*, gebrauchtware*, gebrauchtgerät*, gebrauchte* gerät*,
    gebrauchte* produkt*, generalüberholt*, wiederaufbereitet*, aufbereitete*, second-hand*, secondhand*, b-ware*, vorführgerät*,
    vorführmodell*, ausstellungsstück*, vintage-artikel*, rückläufer*
  `,
  personalised: `
    personalisierte*, personalisiert, individualisiert*, individuell angefertigt*, individuell gefertigt*, maßanfertigung*, maßgefertigt*,
    nach maß, sonderanfertigung*, sonderbestellung*, auf bestellung gefertigt*, auf bestellung angefertigt*, kundenspezifisch*, graviert*,
    mit gravur, wunschanfertigung*, einzelanfertigung*, zuschnitt*, zugeschnitten*
  `,
  'gift-cards': 'geschenkkarte*, geschenkgutschein*, geschenk-gutschein*, wertgutschein*, gutscheinkarte*, gutscheine, gutscheinen',
  digital: `
    digitale* produkt*, digitalen produkten, digitale* inhalt*, digitalen inhalten, digitale* artikel*, digitale* güter*, digitale* ware*,
    downloads, download-artikel*, downloadprodukt*, e-book*, ebook*, softwarelizenz*, software-lizenz*, digitale* bestellung*
  `,
  large: `
    sperrgut*, sperrige*, großgerät*, großartikel*, großmöbel*, möbellieferung*, möbelbestellung*, große artikel*, großen artikeln,
    schwere artikel, speditionsware*, speditionsartikel*, spedition, speditionslieferung*, speditionsversand, großbestellung*, palette*,
    übergroße*, großformatige*, haushaltsgroßgerät*, weiße ware
  `,
  perishable: `
    verderblich*, frischware*, frische lebensmittel, lebensmittel, lebensmitteln, schnittblumen, frische blumen, kühlware*, tiefkühlware*,
    gekühlte*
  `,
  unopened: 'ungeöffnet*, originalverpackt*, original versiegelt*, versiegelte*, ungeöffneter verpackung, originalverschlossen*',
  opened: `
    geöffnete artikel*, geöffnete* ware*, geöffneter ware, geöffnete* produkte*, geöffnete* packung*, geöffneter verpackung, entsiegelt*,
    bereits geöffnet*, wurde geöffnet, geöffnet wurde*
  `,
  damaged: `
    beschädigt*, defekt, defekte, defekten, defekter, defektes, fehlerhaft*, mangelhaft*, kaputt geliefert*, kaputt angekommen,
    kaputt ankommt, kaputte artikel*, kaputte* ware, transportschäden, transportschaden, bei schäden, materialfehler*,
    herstellungsfehler*, fabrikationsfehler*, produktionsfehler*, fehlende* teile*, fehlende artikel*, nicht wie beschrieben,
    nicht der bestellung entspr*, vertragswidrig*
  `,
  'wrong-item': `
    falsche artikel*, falschen artikel*, falscher artikel, falsches produkt, falsche ware, falschlieferung*, falsch geliefert*,
    falsche lieferung*, fehllieferung*
  `,
  'pre-order': `
    vorbestellung*, vorbestellbar*, vorbestellt*, vorbestellartikel*, pre-order*, preorder*, nicht vorrätig*, nicht auf lager,
    ausverkauft*
  `,
  gifts: `
    geschenkrückgabe*, geschenksendung*, als geschenk, geschenkbestellung*, geschenkartikel*, weihnachtsgeschenk*, geschenkt bekommen*,
    wenn es ein geschenk
  `,
  hygiene: `
    unterwäsche, bademode, badebekleidung, ohrringe*, kosmetik*, hygieneartikel*, kosmetikprodukte*, dessous, piercings, schutzmasken
  `,
  battery: 'batterie, batterien, akku, akkus, auf den akku, auf akkus',
  parts: 'ersatzteil*, verschleißteil*, zubehör*, verbrauchsmaterial*, bewegliche teile, elektronische teile, andere teile, leuchtmittel',
  express: `
    expressversand*, expresslieferung*, express*, eilversand*, eilbestellung*, eillieferung*, eilzustellung*, prioritätsversand*,
    priority-versand*, schnellversand*, bevorzugter support, prioritäts-support
  `,
  overnight: 'overnight*, über-nacht-lieferung*, über-nacht-versand*, übernachtversand*, nachtexpress*',
  'next-day': `
    next-day*, lieferung am nächsten tag, am nächsten werktag, zustellung am nächsten tag, 24-stunden-lieferung, 24-stunden-versand,
    24-stunden-service, 24h-versand, 24h-lieferung
  `,
  'same-day': 'same-day*, am selben tag, am gleichen tag, taggleich*, noch am selben tag',
  standard: `
    standardversand*, standardlieferung*, standard-versand*, standardzustellung*, normaler versand, normalversand*, regulärer versand,
    regulären versand, standardpaket*
  `,
  economy: 'economy-versand*, economy*, sparversand*, warensendung*, büchersendung*',
  pickup: `
    abholung*, selbstabholung*, selbstabholer*, abholstation*, packstation*, filialabholung*, click-and-collect, paketshop*, abholshop*,
    in der filiale abhol*, im laden abhol*, abholung im geschäft, abholpunkt*, lieferung an eine filiale
  `,
  'in-store': `
    in der filiale, in unseren filialen, in den filialen, in filialen, in allen filialen, im geschäft, im laden, im ladengeschäft,
    in unserem ladengeschäft, in unserem laden, in unseren läden, in unseren geschäften, vor ort, stationär*, filialkauf*, filialkäufe,
    im store, in unseren stores, in unserem store, ladenkauf, filialkunden, filiale in, laden in, unseren laden an, die filiale an
  `,
  online: `
    onlinebestellung*, online-bestellung*, onlinekauf*, onlinekäufe*, online-kauf*, online-käufe*, online gekauft*, online bestellt*,
    nur online, im onlineshop, im online-shop, in unserem onlineshop, webshop-bestellung*, online-exklusiv
  `,
  app: `
    in der app, in unserer app, über die app, über unsere app, per app, mit der app, nur in der app, app-bestellung*, app-exklusiv*,
    app-nutzer*, app-kund*, via app, app-rabatt
  `,
  chat: `
    live-chat*, livechat*, per chat, im chat, über den chat, chat-anfrage*, chatanfrage*, per whatsapp, über whatsapp, via whatsapp,
    soziale medien, sozialen medien, per sms
  `,
  holiday: `
    weihnachten, weihnachts*, vorweihnacht*, feiertagssaison, festtage*, über die feiertage, zu den feiertagen, ostern, oster*,
    muttertag*, vatertag*, valentinstag*, adventszeit, adventsaktion*
  `,
  'black-friday': 'black-friday*, cyber-monday*, black-week*, cyber-week*, singles day',
  'limited-time': `
    nur heute, nur diese woche, nur an diesem wochenende, dieses wochenende, diese woche, diesen monat, nur diesen monat,
    nur für kurze zeit, für kurze zeit, begrenzte zeit, zeitlich begrenzt*, zeitlich befristet*, befristet*, endet heute, endet morgen,
    endet bald, endet am sonntag, bis sonntag, bis montag, bis mitternacht, flash-sale*, blitzangebot*, einführungspreis*,
    einführungsangebot*, sommerschlussverkauf*, winterschlussverkauf*, sommersale, sommer-sale, wintersale, winter-sale, frühlings-sale,
    jubiläum*, geburtstagsrabatt*, geburtstag, frühbucher*, early-bird*, solange der vorrat reicht, nur solange, aktionszeitraum,
    willkommensangebot*, während des sales, während des * sales, während der aktion, während der * aktion, während des schlussverkaufs, im schlussverkauf
  `,
  weekend: `
    am wochenende, an wochenenden, wochenend*, samstags, sonntags, am samstag, am sonntag, an feiertagen, an sonn- und feiertagen,
    samstagszustellung*, samstagslieferung*
  `,
  peak: `
    hauptsaison, hochsaison, stoßzeiten, hohe* nachfrage, hohem bestellaufkommen, hohes bestellaufkommen, hohem andrang,
    während des schlussverkaufs, in spitzenzeiten
  `,
  annual: `
    jahresabo*, jahres-abo*, jahresplan*, jahrestarif*, jahresmitgliedschaft*, jahresvertrag*, jährliche* zahlung, jährlicher zahlung,
    jährlicher abrechnung, jährliche abrechnung, jährlich abgerechnet, jährlich gezahlt, jahresabonnement*, jährliches abo,
    bei jährlicher, jahreszahlung*
  `,
  monthly: `
    monatsabo*, monats-abo*, monatsplan*, monatstarif*, monatsmitgliedschaft*, monatliche* zahlung, monatlicher zahlung,
    monatlicher abrechnung, monatliche abrechnung, monatlich abgerechnet, monatsabonnement*, monatliches abo, bei monatlicher
  `,
  free: `
    kostenlose* konto, kostenloses konto, kostenlose version, kostenlosen version, gratisversion*, gratis-version*, kostenloser tarif,
    kostenlosen tarif, kostenloser plan, kostenlosen plan, free-tarif, free-plan, gratis-tarif
  `,
  enterprise: 'enterprise*, enterprise-kunden',
  basic: 'basistarif*, basis-tarif*, basisplan*, basis-plan*, basic-tarif*, basic-plan, basispaket*, basis-paket*',
  starter: 'starter-tarif*, startertarif*, starter-plan, starter-paket, starterpaket*, einsteigertarif*',
  team: 'team-tarif*, teamtarif*, team-plan, teamplan, team-abo, business-tarif*, business-plan',
  international: `
    internationale bestellung*, internationalen bestellung*, internationaler versand, internationalen versand, internationale lieferung*,
    internationalen lieferung*, internationale kund*, internationalen kunden, internationale rücksendung*, auslands*, ins ausland,
    im ausland, auslandsbestellung*, auslandsversand, auslandslieferung*, andere länder, anderen ländern, andere* staaten, übrige länder,
    weltweiter versand, weltweite lieferung, rest der welt, übersee, drittland*, drittländer*, nicht-eu-länder*, empfängerland*,
    zielland*, bestimmungsland*
  `,
  domestic: `
    inland, inlands*, innerhalb des landes, inländisch*, deutschlandweit*, bundesweit*, österreichweit*, schweizweit*, landesweit*
  `,
  'us-remote': 'alaska, hawaii, puerto rico, alaska und hawaii',
  'de-remote': 'deutsche inseln, deutschen inseln, nordseeinseln, ostseeinseln, inselzuschlag*, helgoland, sylt',
  remote: `
    inseln, abgelegene gebiete, abgelegenen gebieten, entlegene gebiete, entlegenen gebieten, ländliche* gebiete*, ländlichen gebieten,
    bergregion*, postfach*, postfächer*, insellieferung*
  `,
  selected: `
    ausgewählte artikel*, ausgewählten artikeln, ausgewählte produkte*, ausgewählten produkten, ausgewählte modelle*,
    ausgewählten modellen, gekennzeichnete artikel, gekennzeichneten artikeln
  `,
  referral: 'freunde werben, freund werben, empfehlungsprogramm*, geworbene freunde, pro empfehlung, für jede empfehlung',
  urgent: `
    dringende fälle, dringenden fällen, dringende anfrage*, dringenden anfragen, notfall, notfällen, notfälle, kritische störung*,
    kritischen störungen, hohe priorität, hoher priorität
  `,
  phone: 'telefonisch, per telefon, am telefon, telefonsupport, telefonische anfrage*, telefonischen anfragen',
  furniture: 'möbel, möbeln, möbelstück*, sofa, sofas, polstermöbel*, matratze*, betten, schränke, schränken',
  electronics: 'elektronik, elektronikartikel*, elektrogeräte*, elektrogeräten, handys, smartphones, laptops, tablets, kopfhörer*',
  software: 'softwareprodukt*, software-produkt*, videospiele*, computerspiele*, lizenzschlüssel*, aktivierungscode*',
  registered: `
    bei registrierung, nach registrierung, bei produktregistrierung, registrieren sie ihr, registriere dein, wenn sie sich registrieren,
    wenn du dich registrierst, registrieren sie * * und, registriere dein* * und
  `,
  manufacturer:
    'herstellergarantie, garantie des herstellers, drittanbieterprodukt*, vom hersteller, von ihrem hersteller, von seinem hersteller',
  bundle: `
    beim kauf von zwei, beim kauf von 2, beim kauf von drei, beim kauf von 3, ab 2 stück, ab 3 stück, ab 5 stück, ab 10 stück,
    ab zwei stück, ab drei stück, ab zwei artikeln, ab 2 artikeln, ab 3 artikeln, im set, im bundle, mengenrabatt*, staffelpreis*
  `,
  rental: 'mietartikel*, mietgerät*, mietware, gemietete*, leihgerät*, zur miete',
  samples: 'gratisprobe*, muster, warenprobe*, produktprobe*, stoffmuster, probelampe*',
  elsewhere: `
    marktplatz*, drittanbieter*, drittverkäufer*, anderer händler, anderen händler gekauft*, autorisierte händler*,
    autorisierten händlern, fachhändler*, bei partnern gekauft*, über amazon, über ebay
  `,
  later: `
    demnächst, in kürze verlängern, ab nächstem jahr, ab nächstem monat, nächstes jahr, nächsten monat, bald erhalten, bald haben,
    künftig geplant, geplant ist, wir planen, in zukunft, bald verfügbar
  `,
  code: `
    mit dem code, mit code, mit gutscheincode, mit dem gutscheincode, mit aktionscode, mit dem aktionscode, mit rabattcode,
    mit dem rabattcode, mit dem gutschein, mit gutschein, gutscheincode, rabattcode, aktionscode, code eingeben
  `,
  month: `
    im januar, im februar, im märz, im april, im mai, im juni, im juli, im august, im september, im oktober, im november, im dezember
  `,
};
