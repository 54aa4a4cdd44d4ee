/** Dutch words of scope. */

import { conditions } from './nl/conditions.ts';
import type { ScopeWords } from './scope-words.ts';

/** What shops write in Dutch. */
export const dutch: ScopeWords = {
  conditions,
  rates: {
    annual: 'per jaar, /jaar, jaarlijks, elk jaar, p.j., p/j, ieder jaar',
    monthly: 'per maand, /maand, maandelijks, elke maand, p.m., p/m, /mnd, p/mnd, per mnd, iedere maand',
  },
  grades: {
    plus: 'plus',
    premium: 'premium',
    pro: 'pro',
    gold: 'gold, goud, gouden',
    silver: 'silver, zilver, zilveren',
    bronze: 'bronze, brons, bronzen',
    platinum: 'platinum, platina, diamant, elite',
    vip: 'vip',
    basic: 'basic, basis',
    starter: 'starter',
    free: 'free, gratis',
    enterprise: 'enterprise',
  },
  labels: {
    international: 'internationaal, wereldwijd, buitenland',
    domestic: 'binnenland',
    sale: 'sale, outlet',
    annual: 'jaarlijks',
    monthly: 'maandelijks',
    members: 'lidmaatschap',
  },
  graded: `
    {grade} lid, {grade} leden, {grade} klant*, {grade} gebruiker*, {grade} abonnee*, {grade} abonnement*, {grade} plan*,
    {grade} account*, {grade} status, {grade} niveau, {grade} pakket*, {grade} lidmaatschap*, {grade} versie, {grade} tarief*
  `,
  places: {
    eu: 'eu, europese unie, eu-landen, eu-lidstaten, eer, europese economische ruimte, binnen de eu',
    europe: 'europa, europese landen, europese klanten, rest van europa, overig europa',
    us: 'verenigde staten, usa, amerikaanse klanten, v.s.',
    uk: 'verenigd koninkrijk, groot-brittannië, engeland, schotland, wales, uk',
    nl: 'nederland, nederlandse klanten, nederlandse adressen, nederlandse bestellingen',
    be: 'belgië, vlaanderen, wallonië, belgische klanten, belgische adressen',
    benelux: 'benelux',
    baltics: 'baltische staten',
    lu: 'luxemburg',
    de: 'duitsland, duitse klanten',
    fr: 'frankrijk, franse klanten',
    es: 'spanje',
    it: 'italië',
    pt: 'portugal',
    ie: 'ierland',
    at: 'oostenrijk',
    ch: 'zwitserland',
    pl: 'polen',
    cz: 'tsjechië',
    se: 'zweden',
    dk: 'denemarken',
    no: 'noorwegen',
    fi: 'finland',
    scandinavia: 'scandinavië, scandinavische landen',
    gr: 'griekenland',
    tr: 'turkije',
    ru: 'rusland',
    ua: 'oekraïne',
    ca: 'canada',
    mx: 'mexico',
    br: 'brazilië',
    au: 'australië',
    nz: 'nieuw-zeeland',
    in: 'india',
    jp: 'japan',
    cn: 'china',
    asia: 'azië',
    'north-america': 'noord-amerika',
    'latin-america': 'latijns-amerika, zuid-amerika',
    africa: 'afrika',
    city: 'amsterdam, rotterdam, utrecht, eindhoven, den haag, groningen, antwerpen, gent, brussel',
  },
  capitals: { VS: 'us', NL: 'nl', BE: 'be', DE: 'de' },
  outside: 'buiten {place}, buiten de {place}, buiten het {place}, niet-{place}, niet in {place}, behalve {place}',
  notMarket: `
    gemaakt in {place}, handgemaakt in {place}, geproduceerd in {place}, vervaardigd in {place}, made in {place}, ontworpen in {place},
    ontwikkeld in {place}, gevestigd in {place}, opgericht in {place}, gebrouwen in {place}, gebrand in {place}, geteeld in {place},
    in {place} gemaakt*, in {place} geproduceerd*, in {place} ontworpen, in de {place} gemaakt*, magazijn in {place},
    magazijnen in {place}, werkplaats in {place}, fabriek in {place}, kantoor in {place}, kantoren in {place}, atelier in {place},
    team in {place}, winkel in {place}, winkels in {place}, verzonden vanuit {place}, verzonden uit {place}, verzending vanuit {place},
    verstuurd vanuit {place}, geleverd vanuit {place}, vanuit {place}, vanuit de {place}, import uit {place}, uit {place} geïmporteerd*
  `,
  ordinary: [
    // Words with a condition in them that say nothing of who gets it.
    `
      teamlid, teamleden, lid van het team, lid van ons team, leden van de, leden van het, leden van uw, leden van je, lid van het,
      lid van de, leden van ons team, lid van de familie, familielid, familieleden, gezinslid, gezinsleden, bestuurslid, lidstaat,
      lidstaten, personeelslid, personeelsleden, american express, express your, oogleden, op eerste verzoek, transportbedrijven,
      andere bedrijven, veel bedrijven, de meeste bedrijven, kleine bedrijven, chatbot*, werkdag*, gratis standaardverzending,
      gratis standaardlevering, onbeschadigd*, niet beschadigd*, ongebruikt*, behalve in het weekend, ook in het weekend, ook op zondag,
      ook op zaterdag, ook op feestdagen, behalve weekend*, behalve zon- en feestdagen, behalve op zon- en feestdagen, behalve op zondag,
      behalve zondag, behalve feestdagen, behalve op feestdagen, exclusief weekend*, exclusief feestdagen, met uitzondering van weekend*,
      met uitzondering van feestdagen, batterijduur, levensduur van de batterij, accuduur, accu gaat, batterij gaat, batterij inbegrepen,
      batterijen inbegrepen, niet inbegrepen batterijen, cadeauverpakking*, als cadeau verpakt, als cadeau ingepakt,
      premium klantenservice, internationale klantenservice, wereldwijd actief, klanten wereldwijd, wereldwijd meer dan, exclusief btw,
      exclusief verzendkosten, meubelmaker*, voor bedrijven en particulieren, bedrijven en particulieren
    `,
    // What anyone may say or do: no condition on who gets it.
    `
      als * niet, als * * niet, als * * * niet, als * * * * niet, als niet, indien * niet, indien * * niet, indien * * * niet,
      mocht* * niet, mocht* * * niet, mocht* * * * niet, wanneer * * niet, wanneer * * * niet, als u van gedachten, als je van gedachten,
      als u zich bedenkt, als je je bedenkt, als u ontevreden, als je ontevreden, als u vragen, als je vragen, als u een vraag,
      als je een vraag, als u problemen, als je problemen, als u een probleem, als je een probleem, als u hulp, als je hulp, als u wilt,
      als je wilt, als u wenst, als u besluit, als je besluit, als u iets, als je iets, als er iets, als iets, als er toch, als het toch,
      als het misgaat, als u toch, als je toch, als u retourneert, als je retourneert, als u een artikel retour*,
      als je een artikel retour*, als u uw bestelling retour*, als je je bestelling retour*, als u annuleert, als je annuleert,
      als u opzegt, als je opzegt, als u contact, als je contact, als u ons, als je ons, als u bij ons, als je bij ons, als u vandaag,
      als je vandaag, als u op zoek, als je op zoek, als u merkt, als je merkt, als u twijfelt, als je twijfelt, als u liever,
      als je liever, als u spijt, als je spijt, als het product kapot, als uw lamp kapot, als je lamp kapot, als hij kapot, als het kapot,
      als de maat, als nodig, als mogelijk, alsof, zonder mitsen en maren, zelfs als, ook als, wat als, indien nodig, indien gewenst,
      indien mogelijk, indien van toepassing, indien u vragen, indien u van gedachten, mocht u vragen, mocht je vragen,
      mocht u van gedachten, mocht je van gedachten, mocht u toch, mocht je toch, mocht u ontevreden, mocht je ontevreden, mocht er iets,
      mocht het, mocht u een probleem, mocht je een probleem, zodra we, zodra wij, zodra u, zodra je, zodra uw, mits ongebruikt,
      mits ongedragen, mits de artikelen, mits het artikel, mits het product, zolang je wilt, zolang u wilt, tenzij anders vermeld,
      tenzij anders aangegeven, tenzij anders overeengekomen, in geval van retour*, in het geval van retour*, bij vragen, bij twijfel,
      bij problemen, bij ontevredenheid, sommige mensen
    `,
  ],
  narrowing: `
    als u, als je, als jij, als uw, als de, als het, als we, als wij, indien, indien u, indien je, indien de, mits, op voorwaarde dat,
    tenzij, mocht u, mocht je, mocht uw, in geval van, in het geval van, onder voorbehoud van, afhankelijk van, wanneer u, wanneer je,
    als u betaalt, als je betaalt, met de code, met code, met kortingscode, met de kortingscode, gebruik code, gebruik de code,
    met de actiecode, met actiecode, met een kortingsbon, alleen voor, alleen op, alleen in, alleen bij, alleen met, alleen als,
    alleen geldig, alleen via, geldt alleen, gelden alleen, enkel voor, enkel op, enkel in, enkel geldig, uitsluitend voor,
    uitsluitend in, uitsluitend op, uitsluitend bij, uitsluitend geldig, exclusief voor, slechts geldig, beperkt tot klanten,
    beperkt tot bestellingen, beperkt tot aankopen, bij aankoop van twee, bij aankoop van 2, bij aankoop van drie, bij aankoop van 3,
    vanaf 2 stuks, vanaf 3 stuks, vanaf twee stuks, bij afname van, bestellingen vóór, bestellingen voor 12, voor 12 uur besteld, vóór,
    voor elke vriend, na het eerste jaar, besteld voor
  `,
  selection: `
    bij betaling met, bij betaling via, geselecteerde, bepaalde, deelnemende, sommige, enkele, veel, de meeste, specifieke, aangeduide,
    gemarkeerde, in aanmerking komende, niet-afgeprijsde, niet afgeprijsde, op voorraad zijnde, uitgekozen, volgende producten,
    volgende artikelen
  `,
  exceptions: `
    behalve, behalve voor, behalve op, behalve bij, uitgezonderd, uitgezonderd van, met uitzondering van, op * na, exclusief,
    uitgesloten zijn, uitgesloten van, niet voor, niet op, niet bij, geldt niet voor, geldt niet op, geldt niet bij, geldt niet,
    gelden niet, gelden niet voor, is niet van toepassing, niet van toepassing op, niet geldig, niet geldig op, niet geldig voor,
    niet in combinatie, afgezien van, niet beschikbaar, geen retour op, geen retour van, geen retourrecht op
  `,
  exceptionsBehind: `
    uitgezonderd, uitgesloten, zijn uitgezonderd, zijn uitgesloten, is uitgesloten, zijn uitgesloten van, kunnen niet geretourneerd,
    kunnen niet worden geretourneerd, kunnen niet retour, kunnen niet worden geruild, zijn niet retourneerbaar, niet inbegrepen,
    niet meegerekend, vallen hier niet onder, zijn hiervan uitgesloten, zijn hiervan uitgezonderd
  `,
  rest: `
    al het andere, alle andere, alle anderen, alle overige, overige artikelen, overige producten, overige bestellingen, overige klanten,
    andere artikelen, andere producten, andere bestellingen, anders, in alle andere gevallen, in andere gevallen, de rest, elk ander,
    iedereen anders, overige
  `,
  over: `
    bestellingen boven, bestelling boven, bestellingen vanaf, bestelling vanaf, bestellingen van meer dan, bestellingen van minimaal,
    bestellingen van ten minste, bestellingen hoger dan, bestelbedrag van, bestelbedrag vanaf, bestelbedrag boven,
    minimaal bestelbedrag van, minimum bestelbedrag van, bestelwaarde van, bestelwaarde vanaf, aankopen boven, aankopen vanaf,
    aankoop boven, aankoop vanaf, aankopen van meer dan, aankopen van minimaal, aankoopbedrag van, aankoopbedrag vanaf, besteding van,
    besteding vanaf, bij besteding van, bij een besteding van, besteed, besteedt, artikelen boven, artikelen vanaf, orders boven,
    orders vanaf, winkelmand boven, bestel voor
  `,
  under: `
    bestellingen onder, bestelling onder, bestellingen tot, bestellingen van minder dan, bestellingen lager dan, bestelbedrag onder,
    aankopen onder, aankoop onder, aankopen tot, artikelen onder, orders onder, orders tot
  `,
  overBehind: 'bestelbedrag, bestelwaarde, aankoopbedrag, aan aankopen, besteding',
  contrasts: `
    maar, terwijl, echter, hoewel, in plaats van, anders dan, in tegenstelling tot, vergeleken met, in vergelijking met, ten opzichte van,
    daarentegen, ofschoon
  `,
  joins: 'en, &, of, plus, evenals, alsook',
  subjects: `
    wij leveren, we leveren, wij bezorgen, we bezorgen, wij bieden, we bieden, wij verzenden, we verzenden, wij versturen, we versturen,
    wij antwoorden, we antwoorden, wij reageren, we reageren, wij geven, we geven, wij hebben, we hebben, wij storten, we storten,
    wij betalen, we betalen, wij rekenen, we rekenen, wij garanderen, we garanderen, wij repareren, we repareren, wij verwerken,
    we verwerken, en wij, en we, en u, en je, u heeft, u hebt, je hebt, heeft u, hebt u, heb je, u krijgt, je krijgt, krijgt u, krijg je,
    u ontvangt, je ontvangt, ontvangt u, ontvang je, u kunt, je kunt, je kan, kunt u, kun je, kan je, u betaalt, je betaalt, betaalt u,
    betaal je, u bespaart, je bespaart, bespaart u, bespaar je, u geniet, je geniet, geniet u, geniet je, geldt, gelden,
    alle bestellingen, alle artikelen, alle producten, alle lampen, alle aankopen, alle klanten, elke bestelling, elk artikel,
    elk product, elke aankoop, de verzending is, verzending is, verzending kost, de levering duurt, levering duurt, de levertijd,
    de bezorging, de retourtermijn, de garantie is, retourneren is, er is, er zijn, neem contact op
  `,
  brand: 'wij, we, ons, onze, bij ons',
  present: 'nu, vandaag, tegenwoordig, momenteel, inmiddels, vanaf nu, nog steeds, thans, voortaan, vanaf vandaag, vanaf heden',
  asides: {
    history: {
      clause: `
        vroeger, voorheen, eerder was, eerder waren, destijds, in het verleden, oorspronkelijk, tot voor kort, vorig jaar, afgelopen jaar,
        jaren geleden, oude beleid, oud beleid, oude regeling, oude regel, oude termijn, vorige beleid, vorige regeling, vorige termijn,
        eertijds, vóór de wijziging, voor de wijziging, toen nog, aanvankelijk, historisch, ons vorige, onze vorige, ons oude, onze oude, ons eerste retourbeleid, onze eerste garantie, in het begin
      `,
      before: `
        niet langer, niet meer, niet meer slechts, in plaats van, in plaats van de, in plaats van slechts, vervangt de, vervangen de
      `,
      touching: `
        vorige, oude, voormalige, was, waren, was het, waren het, was slechts, waren slechts, bedroeg, bedroegen, gold, golden, hadden we,
        hadden wij, hadden, had, had je, had u, kostte, kostten, duurde, eerder, eerdere
      `,
      after: `
        waren vroeger, was vroeger, vroeger, voorheen, tot dan toe, gelden niet meer, geldt niet meer, zijn verleden tijd,
        is verleden tijd
      `,
    },
    others: {
      clause: `
        andere winkels, andere webshops, andere webwinkels, andere merken, andere aanbieders, andere verkopers, andere bedrijven,
        andere fabrikanten, andere leveranciers, andere retailers, anderen bieden, anderen geven, anderen rekenen, de meeste winkels,
        de meeste webshops, de meeste webwinkels, de meeste merken, de meeste aanbieders, de meeste bedrijven, de meeste verkopers,
        de meeste retailers, veel winkels, veel webshops, veel webwinkels, veel merken, veel bedrijven, veel aanbieders, sommige winkels,
        sommige webshops, sommige merken, concurrent*, concurrentie, elders, branchestandaard, industriestandaard, marktgemiddelde,
        gemiddeld in de branche, in de branche, warenhuizen, wettelijk*, de wet, volgens de wet, bij wet, wetgeving, europese wetgeving,
        europese wet, europees recht, eu-recht, eu-regels, consumentenrecht*, consumentenwet*, richtlijn, bw, uw bank kan, je bank kan,
        volgens onderzoek, uit onderzoek, een studie, onderzoek toont, geeft ons, geven ons, biedt ons, bieden ons, bijna alle winkels,
        bijna alle webshops, bijna alle merken, bijna alle aanbieders, bijna alle fabrikanten, de meeste fabrikanten,
        de meeste leveranciers, veel fabrikanten, veel leveranciers, sommige fabrikanten, sommige aanbieders, fabrikanten bieden,
        fabrikanten geven, aanbieders bieden, winkels bieden, een andere winkel, een andere webshop, een andere aanbieder,
        ik heb besteld, heb ik besteld, ik heb gewacht, moest ik wachten, mij geantwoord, de fabrikant geeft, de fabrikant biedt
      `,
      before: `
        in tegenstelling tot, in tegenstelling tot de, anders dan, anders dan de, vergeleken met, vergeleken met de, in vergelijking met,
        ten opzichte van, ten opzichte van de
      `,
    },
    denied: {
      before: `
        niet beperkt tot, beperkt zich niet tot, bieden geen, bieden geen * van, biedt geen, biedt geen * van, geven geen,
        geven geen * van, geeft geen, hebben geen, hebben geen * van, heeft geen, is geen, is er geen, er is geen, er is geen * van,
        er geldt geen, garanderen niet, garanderen geen, kunnen geen, kunnen we geen, kunnen wij geen, niet garanderen, beloven geen,
        beloven niet, bevat geen, geen recht op, geen recht op een, vergeet, vergeet de, mythe, gedaan met, nooit meer
      `,
      touching: `
        geen, niet, niet de, niet slechts, niet alleen, niet in, niet pas na, niet pas in, niet pas binnen, nooit, zonder, zonder de
      `,
      after: 'bieden we niet, bieden wij niet, bieden we niet aan, geven we niet, geven wij niet',
    },
    example: {
      clause: `
        bijvoorbeeld, bijv., bv., b.v., voorbeeld, voorbeelden, ter illustratie, stel dat, stel je voor, stelt u zich voor, stel u voor,
        laten we zeggen, fictief, fictieve, hypothetisch*, rekenvoorbeeld*
      `,
    },
  },
  limits: `
    na, na afloop van, boven, meer dan, langer dan, ouder dan, later dan, buiten, buiten de, onder, minder dan, minstens, ten minste,
    minimaal, tot, maximaal, voor, vóór, eerder dan, vanaf, sinds, uiterlijk
  `,
  from: 'van, van slechts, van maar, van de',
  changes: `
    verlengd, verlengen, verlengt, verlengden, verlenging, verhoogd, verhogen, verhoogt, verhoging, uitgebreid, uitbreiden, breiden,
    opgetrokken, verlaagd, verlagen, verlaagt, verlaging, ingekort, verkort, verkorten, gewijzigd, veranderd, veranderen, verandert,
    wijzigt, wijzigen, verdubbeld, verdubbelen, gestegen, stijgt, gedaald, daalt, gaat, gingen, ging, verruimd, verruimen, aangepast,
    verbeterd
  `,
  starts: 'vanaf, van, sinds, geldig vanaf, geldig van, tussen, begint op, start op, ingaande, ingaand op, na, met ingang van, per',
  ends: `
    tot, tot en met, t/m, geldig tot, geldig tot en met, geldig t/m, tot uiterlijk, eindigt op, loopt tot, loopt tot en met, loopt af op,
    vervalt op, verloopt op, uiterlijk, uiterlijk op, vóór, voor, en
  `,
  bought: `
    gekocht*, besteld*, bestelling, bestellingen, aankoop, aankopen, aangekocht*, aangeschaft*, geplaatst*, gedaan*, ontvangen, geleverd*,
    verzonden, koopt, bestelt
  `,
  relatives: 'die, dat, welke, waarvan, waarvoor, waarop',
  rhetorical: 'wist u, wist je, wist jij, al gehoord, heb je al gehoord, heeft u al gehoord',
};
