/** What is said in Dutch for a condition. */

import type { ScopeWords } from '../scope-words.ts';

/** Dutch words by the id of the condition. */
export const conditions: ScopeWords['conditions'] = {
  bonus: 'vergoeden we ook, betalen we ook, krijg je ook, ontvang je ook, krijgt u ook, ontvangt u ook',
  press: 'persvragen, persvraag, journalisten, persaanvragen, voor de pers',
  repairs: 'reparaties hebben, op reparaties, op onze reparaties, elke reparatie',
  members: `
    lid, leden, leden van de club, lid van de club, leden van onze club, clublid, clubleden, club-leden, geregistreerde klanten,
    loyaliteitsprogramma, spaarprogramma, klantenkaart, klantenkaarthouder*, spaarkaart
  `,
  guests: 'niet-leden, niet-lid, geen lid, als u geen lid bent, als je geen lid bent, gasten, als gast, zonder account, gastbestelling*',
  students: 'student, studenten, scholieren, studentenkorting',
  teachers: 'leraar, leraren, docenten, leerkrachten, onderwijspersoneel',
  seniors: 'senioren, 65-plussers, 60-plussers, gepensioneerden, ouderen',
  military: 'militairen, veteranen, defensiepersoneel',
  healthcare: 'zorgpersoneel, zorgmedewerkers, verpleegkundigen, artsen, zorgverleners, hulpverleners',
  business: `
    zakelijke klant*, zakelijke bestelling*, zakelijke account*, zakelijke order*, zakelijke gebruiker*, zakelijke koper*, bedrijven,
    groothandel*, grootverbruik, wederverkopers, voor ondernemers, zzp'ers, b2b-klanten, zakelijk bestell*, zakelijk account
  `,
  employees: 'personeelskorting, voor medewerkers, voor personeel, personeelsverkoop, medewerkerskorting',
  'new-customers':
    'nieuwe klant, nieuwe klanten, nieuwe leden, nieuwe gebruiker*, nieuwe abonnee*, voor het eerst bestelt, nieuwe abonnementen, nieuwkomers',
  'existing-customers': 'bestaande klant*, vaste klant*, trouwe klant*, terugkerende klant*, huidige klanten',
  'first-order': `
    eerste bestelling*, eerste aankoop, eerste order, eerste maand, eerste box, eerste levering, eerste boeking, eerste factuur,
    eerste pakket
  `,
  subscribers: `
    abonnees, abonnee, nieuwsbriefabonnee*, bij inschrijving, bij aanmelding, schrijf je in voor, schrijf u in voor, meld je aan voor,
    meld u aan voor, inschrijft voor de nieuwsbrief, aanmeldt voor de nieuwsbrief, inschrijven voor de nieuwsbrief,
    aanmelden voor de nieuwsbrief, met een abonnement, abonnementsbestelling*, nieuwsbriefkorting
  `,
  nonprofits: "goede doelen, non-profit*, non-profitorganisatie*, verenigingen, stichtingen, onderwijsinstellingen, ngo's",
  sale: `
    sale-artikel*, saleartikel*, sale-producten, sale-items, sale items, in de sale, uit de sale, afgeprijsde*, afgeprijsd,
    aanbiedingsartikel*, artikelen in de aanbieding, producten in de aanbieding, actieartikel*, actieproduct*, actieprijs*,
    artikelen in de uitverkoop, uitverkoop*, uitverkoopartikel*, in de uitverkoop, opruiming*, outlet*, laatste stuks, restpartij*,
    sale-prijzen, reeds afgeprijsd*, kortingsartikel*, met korting gekocht*, artikelen met korting, producten met korting
  `,
  used: `
    tweedehands, tweedehandse, gebruikte artikel*, gebruikte product*, gereviseerd*, opgeknapt*, b-keus*, showroommodel*, showmodel*,
    demomodel*, refurbished, vintage artikelen
  `,
  personalised: `
    gepersonaliseerd*, maatwerk*, op maat gemaakt*, op maat gezaagd*, op maat gesneden*, speciaal voor u gemaakt*, speciaal besteld*,
    speciale bestelling*, gegraveerd*, gravure, op bestelling gemaakt*, custom-made, naar wens gemaakt*
  `,
  'gift-cards': 'cadeaubon*, cadeaukaart*, giftcard*, gift card*, tegoedbon*, waardebon*, kadobon*, cadeaucheque*',
  digital: `
    digitale product*, digitale artikel*, digitale inhoud, digitale content, downloads, downloadbare, e-book*, ebook*, softwarelicentie*,
    digitale bestelling*
  `,
  large: `
    grote artikel*, grote product*, grote pakket*, volumineuze, grote meubels, zware artikel*, zware product*, witgoed, groot formaat,
    pallet*, palletzending*, grote bestelling*, grote huishoudelijke apparaten, levering door twee personen, buitenmaatse
  `,
  perishable: `
    bederfelijk*, bederfbare, versproduct*, verse product*, verse bloemen, snijbloemen, levensmiddelen, voedingsmiddelen, diepvries*,
    gekoelde*
  `,
  unopened: 'ongeopend*, verzegeld*, in originele verzegeling, in ongeopende verpakking',
  opened: `
    geopende artikel*, geopende product*, geopende verpakking*, al geopend*, verzegeling is verbroken, verzegeling verbroken,
    verbroken verzegeling, na opening, eenmaal geopend
  `,
  damaged: `
    beschadigd, beschadigde, defect, defecte, kapotte artikel*, kapotte product*, kapot aankomt, kapot aangekomen, kapot geleverd*,
    kapot ontvangen, gebrekkig*, ondeugdelijk*, fabricagefout*, productiefout*, materiaalfout*, ontbrekende onderdelen,
    ontbrekende artikel*, transportschade, niet conform, beschadigd aangekomen, beschadigd is aangekomen
  `,
  'wrong-item': `
    verkeerd artikel, verkeerde artikel*, verkeerd product, verkeerde product*, verkeerd geleverd*, foute levering, verkeerde levering,
    verkeerde bestelling, verkeerd bezorgd*, onjuist artikel
  `,
  'pre-order': `
    pre-order*, preorder*, voorbestelling*, voorbestelde*, backorder*, nabestelling*, reserveringen, niet op voorraad, uitverkocht*
  `,
  gifts: `
    cadeauretour*, als cadeau gekocht, als cadeau ontvangen, als cadeau, cadeaubestelling*, sinterklaascadeau*, kerstcadeau*,
    cadeau-artikelen
  `,
  hygiene: `
    ondergoed, badmode, badkleding, zwemkleding, oorbellen, cosmetica*, lingerie, hygiëneproduct*, hygiëneartikel*, mondmaskers, piercings
  `,
  battery: "batterij, batterijen, accu, accu's",
  parts: `
    reserveonderdel*, reserve-onderdel*, slijtageonderdel*, slijtdelen, vervangende onderdelen, vervangonderdel*, accessoires,
    verbruiksartikel*, bewegende delen, andere onderdelen, lichtbronnen
  `,
  express: `
    expreslevering*, expresverzending*, expresse*, expres-levering*, spoedlevering*, spoedverzending*, spoedbestelling*, spoedzending*,
    snelle levering, prioriteitsverzending, prioriteitslevering, voorrangsverzending, prioriteitsondersteuning, expressverzending*,
    expresslevering*
  `,
  overnight: "overnight, 's nachts bezorgd, nachtlevering*",
  'next-day': `
    volgende dag in huis, volgende dag geleverd, volgende dag bezorgd, levering de volgende dag, bezorging de volgende dag,
    volgende werkdag, morgen in huis, de volgende dag, next-day
  `,
  'same-day': 'dezelfde dag, zelfde dag, same-day, vandaag nog bezorgd, vandaag bezorgd, avondlevering',
  standard: `
    standaardlevering*, standaardverzending*, standaard verzending, standaard levering, standaardbezorging, normale verzending,
    normale levering, reguliere verzending, gewone verzending, gewone post
  `,
  economy: 'economy, voordelige verzending, economische verzending, brievenbuspost, brievenbuspakje*',
  pickup: `
    afhaal*, afhalen, ophaalpunt*, afhaalpunt*, ophalen in de winkel, afhalen in de winkel, ophalen, pakketpunt*, servicepunt*,
    postnl-punt*, pakketautomaat*, click-and-collect, zelf ophalen, bezorgen in de winkel
  `,
  'in-store': `
    in de winkel, in onze winkel, in onze winkels, in de winkels, in winkels, in een winkel, in al onze winkels, in het filiaal,
    in onze filialen, winkelaankoop, winkelaankopen, ter plaatse, in de showroom, in onze showroom, bel de winkel, bel onze winkel
  `,
  online: `
    online bestelling*, online aankoop, online aankopen, online bestelde, online gekochte, online gekocht, online besteld, alleen online,
    in onze webshop, in de webshop, via de webshop, webwinkel, internetbestelling*, online exclusief
  `,
  app: `
    in de app, in onze app, via de app, via onze app, met de app, alleen in de app, app-bestelling*, app-exclusief, app-gebruikers,
    app-korting
  `,
  chat: `
    livechat*, live chat, via de chat, per chat, via chat, in de chat, chatbericht*, via whatsapp, per whatsapp, op whatsapp,
    sociale media, social media, per sms
  `,
  holiday: `
    kerst, kerstmis, kerst*, sinterklaas*, feestdagen, feestdagenperiode, decemberperiode, moederdag*, vaderdag*, valentijn*, pasen,
    paas*, tijdens de feestdagen
  `,
  'black-friday': 'black-friday*, cyber-monday*, black-week*',
  'limited-time': `
    alleen vandaag, alleen deze week, alleen dit weekend, alleen deze maand, dit weekend, deze week, deze maand, tijdelijk, tijdelijke,
    voor beperkte tijd, beperkte tijd, voor korte tijd, slechts vandaag, eindigt vandaag, eindigt morgen, eindigt binnenkort,
    eindigt zondag, t/m zondag, tot en met zondag, tot zondag, tot middernacht, flash sale, lanceringsaanbieding, introductieprijs*,
    introductieaanbieding*, introductiekorting, zomersale, zomer sale, wintersale, winter sale, zomeruitverkoop, winteruitverkoop,
    jubileum*, verjaardag*, vroegboek*, early bird, zolang de voorraad strekt, op=op, welkomstaanbieding, welkomstkorting, tijdens de sale, tijdens de * sale, tijdens de uitverkoop, tijdens de actie, tijdens de * actie
  `,
  weekend: `
    in het weekend, in het weekeinde, weekendlevering*, weekendbezorging, op zaterdag, op zondag, zaterdags, zondags, op feestdagen,
    zaterdaglevering, tijdens feestdagen
  `,
  peak: 'hoogseizoen, piekperiode*, piekmomenten, drukke periode*, grote drukte, tijdens drukte, drukke tijden, tijdens de sale',
  annual: `
    jaarabonnement*, jaarlijks abonnement, jaarlijkse betaling, jaarlijkse facturering, jaarplan*, jaarlijks betaald,
    jaarlijks gefactureerd, betaling per jaar, jaarlijkse abonnementen, jaarlidmaatschap, als je per jaar betaalt, als u per jaar betaalt
  `,
  monthly: `
    maandabonnement*, maandelijks abonnement, maandelijkse betaling, maandelijkse facturering, maandplan*, maandelijks betaald,
    maandelijks gefactureerd, maandelijkse abonnementen, maandlidmaatschap
  `,
  free: 'gratis account*, gratis versie, gratis abonnement*, gratis plan, gratis gebruiker*, gratis pakket',
  enterprise: 'enterprise, enterprise-klanten',
  basic: 'basisabonnement*, basisplan*, basispakket*, basic-abonnement, basis-abonnement',
  starter: 'starterspakket*, starter-pakket, starter-abonnement, startpakket*',
  team: 'teamabonnement*, team-abonnement*, teamplan*, team-plan, businessabonnement*, zakelijk abonnement',
  international: `
    internationale bestelling*, internationale verzending*, internationale levering*, internationale klanten, internationale zending*,
    internationale retour*, internationaal verzenden, het buitenland, in buitenland, naar buitenland, buitenlandse bestelling*,
    buitenlandse klanten, buitenlandse adressen, andere landen, overige landen, rest van de wereld, wereldwijde verzending,
    wereldwijde levering, overzee, overzeese, land van bestemming, afhankelijk van het land
  `,
  domestic: `
    het binnenland, in binnenland, binnenlandse bestelling*, binnenlandse verzending*, binnenlandse levering*, binnen het land,
    heel nederland
  `,
  'us-remote': 'alaska, hawaï, puerto rico, alaska en hawaï',
  'nl-remote': 'waddeneilanden, wadden, texel, vlieland, terschelling, ameland, schiermonnikoog',
  remote: 'eilanden, afgelegen gebied*, landelijke gebieden, postbus*, postbussen, moeilijk bereikbare',
  selected: 'geselecteerde artikelen, geselecteerde producten, geselecteerde items, geselecteerde modellen, geselecteerde collectie',
  referral: `
    vrienden werven, vriend uitnodigen, nodig een vriend uit, nodig vrienden uit, per doorverwijzing, aangebrachte vriend*, doorverwezen
  `,
  urgent: `
    dringende vragen, dringende gevallen, spoedgevallen, spoedgeval, noodgevallen, noodgeval, kritieke storing*, hoge prioriteit, urgente
  `,
  phone: 'telefonisch, telefonische, per telefoon, aan de telefoon, via de telefoon, telefonische ondersteuning',
  furniture: 'meubel, meubels, meubelen, bankstel*, zitbank*, matras, matrassen, kasten',
  electronics: 'elektronica, elektronische apparaten, elektronische producten, smartphones, laptops, tablets, koptelefoons',
  software: 'softwareproducten, videogames, licentiesleutel*, activeringscode*',
  registered: `
    als je je product registreert, als u uw product registreert, na registratie, bij registratie, registreer je product,
    registreer uw product, registreer je * en, registreer uw * en
  `,
  manufacturer:
    'fabrieksgarantie, garantie van de fabrikant, fabrikantgarantie, producten van derden, van de fabrikant, van de producent, door de fabrikant',
  bundle: `
    bij aankoop van twee, bij aankoop van 2, bij aankoop van drie, bij aankoop van 3, vanaf 2 stuks, vanaf 3 stuks, vanaf twee stuks,
    vanaf 5 stuks, vanaf 10 stuks, twee of meer, 2 of meer, 3 of meer, drie of meer, tweede artikel, staffelkorting, koop er twee
  `,
  rental: 'huurartikel*, gehuurde, huurproducten, te huur',
  samples: 'gratis monster*, monsters, proefmonster*, stofstalen, stalen',
  elsewhere: `
    marktplaats*, externe verkopers, andere verkoper, andere winkel, erkende dealers, erkende dealer*, erkende verkooppunten,
    verkocht door derden, via bol.com, via amazon gekocht
  `,
  later: `
    binnenkort, volgend jaar, volgende maand, vanaf volgend jaar, vanaf volgende maand, in de toekomst, straks krijg, we zijn van plan,
    wij zijn van plan
  `,
  code: `
    met de code, met code, met kortingscode, met de kortingscode, met een kortingscode, kortingscode, gebruik code, gebruik de code,
    met de actiecode, met actiecode, actiecode, met een kortingsbon, vul de code
  `,
  month: `
    in januari, in februari, in maart, in april, in mei, in juni, in juli, in augustus, in september, in oktober, in november, in december
  `,
};
