/** German words of scope. */

import { conditions } from './de/conditions.ts';
import type { ScopeWords } from './scope-words.ts';

/** What shops write in German. */
export const german: ScopeWords = {
  conditions,
  rates: {
    annual: 'im jahr, pro jahr, jährlich, jedes jahr, p.a., /jahr, p. a., je jahr',
    monthly: 'im monat, pro monat, monatlich, jeden monat, mtl., /monat, je monat',
  },
  grades: {
    plus: 'plus',
    premium: 'premium',
    pro: 'pro, profi',
    gold: 'gold',
    silver: 'silber, silver',
    bronze: 'bronze',
    platinum: 'platin, platinum, diamant, elite',
    vip: 'vip',
    basic: 'basic, basis',
    starter: 'starter',
    free: 'free, gratis',
    enterprise: 'enterprise',
  },
  labels: {
    international: 'international, weltweit, ausland',
    domestic: 'inland, national',
    sale: 'sale, outlet',
    annual: 'jährlich',
    monthly: 'monatlich',
    members: 'mitgliedschaft',
  },
  graded: `
    {grade} mitglied*, {grade} kund*, {grade} nutzer*, {grade} abonnent*, {grade} abo*, {grade} plan*, {grade} tarif*, {grade} konto*,
    {grade} konten, {grade} status, {grade} stufe, {grade} level, {grade} paket*, {grade} version, {grade} mitgliedschaft*
  `,
  places: {
    eu: `
      eu, europäische* union, europäischen union, eu-länder*, eu-ausland, eu-staaten, eu-weit*, eu-mitgliedstaaten, ewr,
      europäischen wirtschaftsraum
    `,
    europe: 'europa, europaweit*, europäische länder, europäischen ländern, europäisches ausland, europäische kunden, resteuropa',
    us: 'usa, vereinigte staaten, vereinigten staaten, us-kunden, us-bestellungen, amerikanische kunden, u.s.a.',
    uk: 'großbritannien, vereinigtes königreich, vereinigten königreich, england, schottland, wales, uk',
    de: 'deutschland, brd, deutsche kunden, deutsches festland, deutschen festland, innerdeutsch*',
    at: 'österreich, österreichs, österreichische kunden',
    ch: 'schweiz, liechtenstein, schweizer kunden',
    li: 'fürstentum liechtenstein',
    fr: 'frankreich',
    es: 'spanien',
    it: 'italien, südtirol',
    pt: 'portugal',
    ie: 'irland',
    nl: 'niederlande, niederlanden, holland',
    be: 'belgien',
    benelux: 'benelux*, beneluxländer*, benelux-länder*, benelux-staaten',
    baltics: 'baltikum, baltische staaten, baltischen staaten, baltischen ländern',
    lu: 'luxemburg',
    pl: 'polen',
    cz: 'tschechien, tschechische republik, tschechischen republik',
    sk: 'slowakei',
    hu: 'ungarn',
    se: 'schweden',
    dk: 'dänemark',
    no: 'norwegen',
    fi: 'finnland',
    scandinavia: 'skandinavien, nordische länder, nordischen ländern',
    gr: 'griechenland',
    hr: 'kroatien',
    tr: 'türkei',
    ru: 'russland',
    ua: 'ukraine',
    ca: 'kanada',
    mx: 'mexiko',
    br: 'brasilien',
    au: 'australien',
    nz: 'neuseeland',
    in: 'indien',
    jp: 'japan',
    cn: 'china',
    asia: 'asien',
    'north-america': 'nordamerika',
    'latin-america': 'lateinamerika, südamerika',
    africa: 'afrika',
    city: `
      berlin, berlins, hamburg, hamburgs, münchen, münchens, köln, frankfurt, stuttgart, düsseldorf, leipzig, dresden, wien, wiens,
      zürich
    `,
  },
  capitals: { DE: 'de', AT: 'at', CH: 'ch', US: 'us' },
  outside: `
    außerhalb der {place}, außerhalb von {place}, außerhalb des {place}, außerhalb {place}s, außerhalb {place}, nicht-{place},
    nicht aus {place}, nicht in {place}, außer {place}
  `,
  notMarket: `
    made in {place}, hergestellt in {place}, gefertigt in {place}, handgefertigt in {place}, produziert in {place}, entwickelt in {place},
    designt in {place}, in {place} hergestellt*, in {place} gefertigt*, in {place} produziert*, in {place} entwickelt*,
    in {place} handgefertigt*, in der {place} hergestellt*, in der {place} gefertigt*, in der {place} produziert*,
    in den {place} hergestellt*, aus {place} stammend*, produktion in {place}, fertigung in {place}, sitz in {place}, mit sitz in {place},
    ansässig in {place}, standort in {place}, lager in {place}, lager in der {place}, lager in den {place}, werkstatt in {place},
    werk in {place}, fabrik in {place}, büro in {place}, büros in {place}, team in {place}, filiale in {place}, gegründet in {place},
    gebraut in {place}, geröstet in {place}, angebaut in {place}, importiert aus {place}, versand aus {place}, versand aus der {place},
    versendet aus {place}, geliefert aus {place}, {place} gesetz, nach {place} recht
  `,
  ordinary: [
    // Words with a condition in them that say nothing of who gets it.
    `
      teammitglied*, team-mitglied*, mitglied des teams, mitglied* des, mitglied* der, mitglied* ihres, mitglied* deines, mitglied* ihrer,
      mitglied* deiner, mitglied unseres teams, mitglieder unseres teams, mitglieder des teams, familienmitglied*, mitglied der familie,
      vorstandsmitglied*, mitgliedstaat*, mitgliedsstaat*, mitgliedsland, mitgliedsländer*, american express, expressis verbis,
      expressionis*, premium-kundenservice, chatbot*, kostenloser standardversand, kostenlosen standardversand, gratis standardversand,
      werktag*, arbeitstag*, unbeschädigt*, nicht beschädigt*, ungebraucht*, unbenutzt*, akkulaufzeit*, batterielaufzeit*,
      geschenkverpackung*, als geschenk verpackt, ausgenommen wochenenden, ausgenommen feiertage, außer an wochenenden,
      außer an feiertagen, außer sonn- und feiertag*, außer samstag*, außer sonntag*, außer am wochenende, auch am wochenende,
      auch an wochenenden, auch an feiertagen, auch samstags, auch sonntags, auch an sonn- und feiertagen, ohne wochenende*,
      wochenenden und feiertage ausgenommen, ausgenommen sonn- und feiertag*, international tätig*, internationales team,
      internationales unternehmen, weltweit führend*, weltweit tätig*, kunden weltweit, weltweit über, wochenenden ausgenommen,
      paketshop-suche, zahlung per gutschein, möbelhaus, möbelhäuser, geschenkidee*, zuschnittservice, reduziert auf, reduziert den,
      reduziert die, vor ort reparatur*, inklusive batterie*, batterien enthalten, batterien nicht enthalten, mit akku, akku hält,
      akku lädt, batterie hält
    `,
    // What anyone may say or do: no condition on who gets it.
    `
      wenn * nicht, wenn * * nicht, wenn * * * nicht, wenn * * * * nicht, falls * nicht, falls * * nicht, falls * * * nicht,
      sollte* * nicht, sollte* * * nicht, sollte* * * * nicht, wenn nicht, wenn sie es sich anders, wenn du es dir anders,
      wenn du deine meinung, wenn sie ihre meinung, wenn sie unzufrieden, wenn du unzufrieden, wenn sie fragen, wenn du fragen,
      wenn sie noch fragen, wenn du noch fragen, wenn sie probleme, wenn du probleme, wenn sie ein problem, wenn du ein problem,
      wenn sie möchten, wenn du möchtest, wenn sie wünschen, wenn du willst, wenn sie wollen, wenn sie sich entscheiden,
      wenn du dich entscheidest, wenn sie zurücksenden, wenn du zurücksendest, wenn sie etwas, wenn du etwas, wenn etwas, wenn mal etwas,
      wenn doch, wenn es, wenn sie feststellen, wenn du feststellst, wenn sie kündigen, wenn du kündigst, wenn sie uns, wenn du uns,
      wenn sie bei uns, wenn du bei uns, wenn sie heute, wenn du heute, wenn sie jetzt, wenn du jetzt, wenn sie auf der suche, wenn ihnen,
      wenn dir, wenn sie einen artikel zurück*, wenn du einen artikel zurück*, wenn sie ihre bestellung zurück*,
      wenn du deine bestellung zurück*, wenn sie einen mangel, wenn sie hilfe, wenn du hilfe, wenn sie es brauchen, wenn nötig,
      wenn möglich, wenn gewünscht, wenn sie vom kauf, wenn du vom kauf, wenn sie von ihrem, wenn du von deinem, als ob, selbst wenn,
      auch wenn, nur wenn sie zufrieden, was wenn, falls sie unzufrieden, falls du unzufrieden, falls sie fragen, falls du fragen,
      falls sie es sich anders, falls du es dir anders, falls ihnen, falls dir, falls etwas, falls doch, falls es, falls nötig,
      falls erforderlich, falls gewünscht, falls möglich, falls sie probleme, falls du probleme, falls sie ihre meinung,
      falls du deine meinung, falls vorhanden, sollten sie fragen, solltest du fragen, sollten sie unzufrieden, solltest du unzufrieden,
      sollten sie ihre meinung, solltest du deine meinung, sollte etwas, sollten sie es sich anders, solltest du es dir anders,
      sollte ihnen, sollte dir, sollten sie einmal, sollten sie probleme, sollten sie aus irgendeinem grund, sofern nicht anders,
      soweit nicht anders, wenn nicht anders, sofern nichts anderes, soweit nichts anderes, sofern die ware unbenutzt,
      sofern die artikel unbenutzt, sobald wir, sobald sie, sobald deine, sobald ihre, sobald du, solange sie ungetragen,
      solange sie möchten, solange du möchtest, solange du willst, im falle eines widerrufs, im falle einer rückgabe,
      im falle einer rücksendung, im fall der fälle, bei fragen, bei nichtgefallen, bei problemen, bei unzufriedenheit, bei bedarf,
      unter der bedingung dass die ware unbenutzt, ohne wenn und aber, manche menschen, einige menschen,
      versandkostenfrei bei bestellungen über, versandkostenfrei bei bestellungen ab, gratisversand bei bestellungen über,
      gratisversand bei bestellungen ab, gratisversand für bestellungen über, gratisversand für bestellungen ab,
      versandkostenfrei für bestellungen über, versandkostenfrei für bestellungen ab, portofrei bei bestellungen ab,
      versandkostenfrei ab einem bestellwert von, gratisversand ab einem bestellwert von
    `,
  ],
  narrowing: `
    wenn, wenn sie, wenn du, wenn ihr, wenn der, wenn die, wenn das, wenn wir, wenn sie haben, falls, falls sie, falls du, falls die,
    falls der, sofern, sofern sie, sofern du, soweit, vorausgesetzt, unter der voraussetzung, unter der bedingung, es sei denn, im falle,
    im fall, sollten sie, solltest du, abhängig von, vorbehaltlich, mit dem code, mit code, mit gutscheincode, mit dem gutscheincode,
    mit aktionscode, mit dem gutschein, mit gutschein, mit rabattcode, code eingeben, nur für, nur bei, nur in, nur mit, nur wenn, nur im,
    nur auf, nur gültig, gilt nur, gelten nur, nur gültig für, nur verfügbar, ausschließlich für, ausschließlich in, ausschließlich bei,
    exklusiv für, gilt ausschließlich, gelten ausschließlich, beschränkt auf bestellungen, beschränkt auf kunden,
    begrenzt auf bestellungen, begrenzt auf kunden, beim kauf von zwei, beim kauf von 2, beim kauf von drei, beim kauf von 3, ab 2 stück,
    ab 3 stück, ab zwei stück, ab drei stück, bei abnahme von, bei bestellung bis, bei bestellungen bis, bei bestelleingang bis,
    bestellungen vor, bestellungen nach, bestellung vor, bestellt bis, bei bestellung vor, wer bis, pro geworbenem, für jeden geworbenen,
    nach dem ersten jahr
  `,
  selection: `
    bei zahlung per, bei zahlung mit, bei bezahlung mit, bei bezahlung per, ausgewählte, ausgewählten, ausgewählter, ausgesuchte,
    ausgesuchten, bestimmte, bestimmten, bestimmter, teilnehmende, teilnehmenden, einige, einigen, manche, manchen, viele, vielen,
    die meisten, den meisten, gekennzeichnete, gekennzeichneten, markierte, markierten, qualifizierte, qualifizierten, nicht reduzierte,
    nicht reduzierten, vorrätige, lagernde, reguläre, regulären, folgende artikel, folgenden artikel*, folgende produkte,
    folgenden produkte*, folgende waren
  `,
  exceptions: `
    außer, außer bei, außer auf, ausgenommen, ausgenommen sind, ausgenommen von, hiervon ausgenommen, davon ausgenommen, mit ausnahme von,
    mit ausnahme der, mit ausnahme des, bis auf, abgesehen von, nicht für, nicht auf, nicht bei, gilt nicht für, gelten nicht für,
    gilt nicht bei, gilt nicht auf, gilt nicht, gelten nicht, nicht anwendbar, nicht gültig, nicht kombinierbar, nicht verfügbar,
    ausgeschlossen sind, ausgeschlossen ist, ausgeschlossen von, vom umtausch ausgeschlossen sind, von der rückgabe ausgeschlossen sind,
    nicht enthalten, keine rückgabe von, kein umtausch von, kein rückgaberecht für
  `,
  exceptionsBehind: `
    ausgenommen, ausgeschlossen, sind ausgenommen, ist ausgenommen, sind ausgeschlossen, ist ausgeschlossen,
    sind vom umtausch ausgeschlossen, ist vom umtausch ausgeschlossen, sind von der rückgabe ausgeschlossen,
    sind vom widerruf ausgeschlossen, sind hiervon ausgenommen, sind davon ausgenommen, vom umtausch ausgeschlossen,
    von der rückgabe ausgeschlossen, sind nicht umtauschbar, sind nicht enthalten, können nicht zurückgegeben,
    können nicht zurückgesendet, können nicht umgetauscht, nicht inbegriffen, nicht eingeschlossen
  `,
  rest: `
    alles andere, alle anderen, allen anderen, alle übrigen, allen übrigen, alle weiteren, allen weiteren, übrige artikel,
    übrigen artikel*, sonstige*, andernfalls, ansonsten, sonst, in allen anderen fällen, der rest, andere artikel, anderen artikeln,
    andere produkte, anderen produkten, andere bestellungen, anderen bestellungen, reguläre artikel, reguläre ware
  `,
  over: `
    bestellungen über, bestellungen ab, bestellung über, bestellung ab, bestellungen von über, bestellungen von mehr als,
    bestellungen von mindestens, bestellungen im wert von, bestellwert ab, bestellwert von, bestellwert über, bestellwert von mindestens,
    ab einem bestellwert von, warenwert ab, warenwert von, warenwert über, ab einem warenwert von, einkaufswert ab, einkaufswert von,
    einkaufswert über, ab einem einkaufswert von, einkauf ab, einkauf über, einkauf von, einkäufe ab, einkäufe über, einkäufen ab,
    einkäufen über, kauf ab, kauf über, käufe über, käufen über, mindestbestellwert von, mindestbestellwert, mindesteinkaufswert von,
    artikel über, artikel ab, bestelle für, bestellen sie für, wer für, umsatz von, umsatz ab, aufträge über, aufträgen über,
    warenkorb ab, warenkorb über
  `,
  under: `
    bestellungen unter, bestellung unter, bestellungen bis, bestellungen von weniger als, bestellungen von unter, bestellwert unter,
    bestellwert bis, bestellwert von unter, warenwert unter, warenwert bis, einkaufswert unter, einkäufe unter, einkäufen unter,
    einkauf unter, artikel unter
  `,
  overBehind: 'bestellwert, einkaufswert, warenwert, mindestbestellwert, mindesteinkaufswert, einkauf, umsatz',
  contrasts: `
    aber, jedoch, während, hingegen, dagegen, allerdings, obwohl, statt, anstatt, anstelle von, anstelle der, im gegensatz zu, anders als,
    im vergleich zu, verglichen mit, gegenüber, sondern, doch, wohingegen
  `,
  joins: 'und, &, oder, sowie, plus, als auch, bzw.',
  subjects: `
    wir liefern, wir versenden, wir verschicken, wir bieten, wir antworten, wir erstatten, wir geben, wir gewähren, wir schicken,
    wir haben, wir tauschen, wir berechnen, wir garantieren, wir bearbeiten, wir akzeptieren, wir nehmen, wir melden, wir reparieren,
    wir ersetzen, wir überweisen, wir beantworten, wir produzieren, wir stellen, wir zahlen, und wir, und sie, und du, und unser*,
    sie haben, du hast, ihr habt, haben sie, hast du, sie erhalten, du erhältst, erhalten sie, erhältst du, sie können, du kannst,
    können sie, kannst du, sie bekommen, du bekommst, bekommen sie, bekommst du, sie sparen, du sparst, sparen sie, sparst du, sie zahlen,
    du zahlst, zahlen sie, zahlst du, sie genießen, genießen sie, genießt du, gilt, gelten, alle bestellungen, alle artikel,
    alle produkte, alle lampen, alle einkäufe, alle kunden, jede bestellung, jeder artikel, jedes produkt, jeder einkauf, der versand ist,
    der versand kostet, der versand dauert, der versand erfolgt, die lieferung ist, die lieferung dauert, die lieferung kostet,
    die lieferung erfolgt, die lieferzeit beträgt, die lieferzeit, die rückgabe ist, die rückgabefrist beträgt, die garantie beträgt,
    die garantie gilt, es gilt, es gelten, es gibt, kontaktieren sie uns, kontaktiere uns, bitte beachten, bitte senden
  `,
  brand: 'wir, uns, unser, unsere, unserem, unseren, unserer, bei uns',
  present: `
    jetzt, heute, nun, aktuell, derzeit, mittlerweile, inzwischen, ab jetzt, ab sofort, heutzutage, momentan, zurzeit, nach wie vor,
    weiterhin, neuerdings, seitdem
  `,
  asides: {
    history: {
      clause: `
        früher, ehemals, vormals, zuvor, damals, in der vergangenheit, ursprünglich, bis vor kurzem, letztes jahr, im letzten jahr,
        im vergangenen jahr, vor jahren, alte regelung, alten regelung, frühere regelung, früheren regelung, bisherige regelung,
        bisherigen regelung, alte richtlinie, frühere richtlinie, vorherige regelung, vorherigen regelung, einst, vor der änderung,
        vor der umstellung, anfangs, bis dahin galt, bis dahin galten, historisch, bisherige frist, alte frist, frühere frist,
        unsere alte, unsere frühere, unsere bisherige, unser erstes rückgaberecht, unsere erste garantie, zu beginn waren, am anfang waren
      `,
      before: `
        nicht mehr, nicht mehr nur, statt, statt der, statt bisher, statt wie bisher, statt nur, anstatt, anstelle von, anstelle der,
        anstatt der, bisher, bislang, ersetzt die, ersetzen die, löst die
      `,
      touching: `
        bisherige, bisherigen, vorherige, vorherigen, frühere, früheren, alte, alten, ehemalige, ehemaligen, ehemals, waren, war,
        waren es, war es, waren es nur, waren nur, betrug, betrugen, galten, galt, hatten, hatte, hattest du, hatten sie, kostete,
        kosteten, lag bei, dauerte
      `,
      after: 'waren früher, früher, bis dahin, gelten nicht mehr, gilt nicht mehr, war einmal, waren einmal, sind vorbei, sind geschichte',
    },
    others: {
      clause: `
        andere shops, anderen shops, andere onlineshops, anderen onlineshops, andere online-shops, anderen online-shops, andere händler,
        anderen händlern, andere anbieter, anderen anbietern, andere marken, anderen marken, andere hersteller, anderen herstellern,
        andere geschäfte, anderen geschäften, andere verkäufer, andere firmen, andere unternehmen, anderen unternehmen, andere bieten,
        andere geben, andere verlangen, die meisten shops, den meisten shops, die meisten händler, den meisten händlern,
        die meisten anbieter, den meisten anbietern, die meisten marken, die meisten hersteller, die meisten onlineshops,
        die meisten geschäfte, die meisten unternehmen, viele shops, vielen shops, viele händler, vielen händlern, viele anbieter,
        vielen anbietern, viele marken, viele hersteller, viele unternehmen, manche shops, manche händler, manche anbieter, einige shops,
        einige händler, einige anbieter, mitbewerber*, wettbewerber*, konkurrenz, konkurrenten, der wettbewerb, anderswo, woanders,
        anderenorts, branchenüblich*, branchenstandard*, branchendurchschnitt*, in der branche, marktüblich*, kaufhäuser,
        marktdurchschnitt*, gesetzlich*, laut gesetz, nach dem gesetz, das gesetz, per gesetz, von gesetzes wegen, gesetzgeber, eu-recht,
        eu-richtlinie*, verbraucherrecht*, verbraucherschutz*, gewährleistungsrecht*, gewährleistungsfrist*, bgb,
        rechtlich vorgeschrieben*, richtlinie 2011*, ihre bank kann, deine bank kann, ihre bank benötigt, ihrer bank, deiner bank,
        laut studie*, laut einer studie, studien zeigen, eine studie, laut statistik, gibt uns, gewährt uns, geben uns, gewähren uns,
        bietet uns, fast alle shops, fast alle händler, fast alle anbieter, fast alle marken, fast alle hersteller, einige hersteller,
        manche hersteller, manche marken, einige marken, hersteller bieten, markenhersteller*, bieten hersteller, bieten viele,
        hersteller geben, geben hersteller, hersteller gewähren, händler bieten, anbieter bieten, ein anderer anbieter,
        ein anderer händler, ein anderer shop, mir geantwortet, mir erstattet, musste ich warten, ich habe bestellt, habe ich bestellt,
        die firma behauptet*, der hersteller bietet, der hersteller gewährt, der hersteller gibt, bietet der hersteller,
        gewährt der hersteller
      `,
      before: `
        anders als, anders als die, im gegensatz zu, im gegensatz zu den, im vergleich zu, im vergleich zu den, verglichen mit,
        verglichen mit den, gegenüber, gegenüber den
      `,
    },
    denied: {
      before: `
        bieten keine, bieten keine * von, bieten keinen, bieten kein, bietet keine, gewähren keine, gewähren kein, geben keine,
        geben keine * von, gibt keine, haben keine, hat keine, haben kein, haben keine * von, gibt es keine, gibt es kein, gibt es nicht,
        es gibt keine, es gibt keine * von, es gibt kein, garantieren nicht, nicht garantieren, können keine, versprechen keine,
        versprechen nicht, enthält keine, umfasst keine, besteht keine, besteht kein, kein anspruch auf, keinen anspruch auf,
        kein anspruch auf eine, vergessen sie, vergiss, schluss mit, mythos, kein grund, nie wieder
      `,
      touching: `
        nicht auf, nicht nur auf, nicht mehr auf, kein, keine, keinen, keiner, keinem, keine feste, nicht, nicht nur, nicht bloß,
        nicht erst in, nicht erst nach, nicht in, nicht erst, nicht die, nicht etwa, nie, niemals, ohne, ohne die, ohne eine, weder
      `,
      after: `
        bieten wir nicht, bieten wir nicht an, gewähren wir nicht, gibt es bei uns nicht, gibt es nicht, können wir nicht garantieren
      `,
    },
    example: {
      clause: `
        zum beispiel, z.b., z. b., bspw., beispielsweise, beispiel, beispiele, angenommen, nehmen wir an, stell dir vor,
        stellen sie sich vor, stellt euch vor, sagen wir, fiktiv*, hypothetisch*, rechenbeispiel*, beispielrechnung*, musterbestellung*
      `,
    },
  },
  limits: `
    nach, nach ablauf von, über, mehr als, länger als, älter als, später als, außerhalb, außerhalb von, außerhalb der, unter, weniger als,
    mindestens, bis zu, bis, vor, früher als, ab, seit, spätestens
  `,
  from: 'von, von nur, von bisher, von zuvor, von ehemals, von ursprünglich',
  changes: `
    verlängert, verlängern, verlängerten, verlängerung, erhöht, erhöhen, erhöhten, erhöhung, angehoben, heben, gesteigert, steigt, stieg,
    steigen, gestiegen, gesenkt, senken, senkt, senkten, reduziert, reduzieren, verkürzt, verkürzen, geändert, ändern, ändert,
    ausgeweitet, ausgedehnt, erweitert, erweitern, verdoppelt, verdoppeln, gekürzt, umgestellt, sinkt, sank, gesunken, verbessert,
    aktualisiert, wechselt, gefallen
  `,
  starts: `
    ab, ab dem, ab sofort bis, vom, von, von dem, seit, seit dem, gültig ab, gültig vom, gültig ab dem, beginnt am, startet am,
    beginnend am, zwischen, zwischen dem, nach dem, mit wirkung vom, mit wirkung zum
  `,
  ends: `
    bis, bis zum, bis einschließlich, bis inklusive, bis spätestens, bis einschließlich zum, gültig bis, gültig bis zum, endet am, endet,
    läuft bis, läuft bis zum, läuft ab am, vor dem, spätestens am, und, und dem
  `,
  endsBehind: 'endet, läuft ab',
  bought: `
    gekauft*, bestellt*, bestellung, bestellungen, getätigt*, einkauf, einkäufe, einkäufen, käufe, käufen, kauf, erworben*, aufgegeben*,
    geliefert*, versandt*, versendet*, eingegangen*, kaufdatum, bestelldatum
  `,
  relatives: 'welche, welcher, welches, deren, dessen, die sie, die du, die wir, für die, bei denen, für welche, die nur, die innerhalb',
  rhetorical: 'wussten sie, wusstest du, schon gewusst, schon gehört, haben sie schon gehört, hast du schon gehört',
};
