/** Words that narrow a statement to some of the goods, by language. */

import type { GoodsWords } from './goods.ts';

const english: GoodsWords = {
  anywhere: {
    sale: `
      half-price items, on clearance, that are on sale, that were on sale, which are on sale, that is on sale, that was on sale,
      that are reduced, that were reduced, that are discounted, that were discounted, special buys
    `,
    opened: 'that have been opened, that has been opened, that you have opened, that you opened',
    gifts: `
      return gifts, returning gifts, exchange gifts, return a gift, return your gift, returning a gift, exchange a gift, for gifts,
      gifts can be, gifts may be, gifts must be, gifts have, gifts bought, gifts purchased, gifts received, gifts ordered, gifts sent,
      gift can be, gift may be, gift exchange*
    `,
    large: `
      large parcel*, large package*, large furniture, large appliances, large pieces, large bikes, large products, large lamps,
      heavy parcel*, heavy products, oversize parcel*
    `,
    parts: `
      the frame, on the frame, on frames, frame warranty, frames and forks, frame and fork, the motor, on the motor, the engine,
      the compressor, on the compressor, the upholstery, on upholstery, on fabric*, electrical components, electronic components,
      mechanical components, moving components, on components, the drivetrain, drivetrain*, on tyres, on tires, tyres, tires,
      on the screen, on screens
    `,
    'existing-customers': 'your next order, your next purchase, your second order, your second purchase',
  },
  before: {
    sale: `
      sale, sale-priced, discounted, reduced, half-price, marked-down, promotional, promo, last-season, previous-season, end-of-season,
      overstock, overstocked
    `,
    selected: 'limited-edition, imported, seasonal, discontinued',
    used: 'used, pre-used, worn, vintage, antique, demo, ex-demo, ex-rental, ex-hire, floor-model',
    personalised: 'custom, custom-built, custom-fit, custom-cut, custom-printed, personalised, personalized, hand-engraved, tailor-made',
    opened: 'opened, unsealed, unboxed',
    damaged: 'broken',
    gifts: 'gifted',
    perishable: 'frozen, chilled',
    'wrong-item': 'incorrect',
  },
  behind: {
    sale: `
      on sale, in the sale, in our sale, from the sale, from our sale, on special offer, on offer, on promotion, at a discount,
      at a reduced price, at reduced prices, at a discounted price, at discounted prices, bought at a discount
    `,
  },
  form: /[^sui]s$/i,
  goods: `
    furniture, clothing, clothes, stock, merchandise, equipment, footwear, jewellery, jewelry, gear, apparel, electronics, skis, glass,
    bedding, stuff, glassware, tableware, cookware, lighting, underwear, luggage, food, media
  `,
  articles: 'a, an, any, each, every, your',
  not: `
    to, by, in, for, with, as, on, at, and, or, the, a, an, from, only, when, of, your, our, their, this, that, these, those, is, are, was,
    were, be, been, has, have, had, do, does, did, will, can, may, must, up, down, out, off, over, under, within, after, before, during, until,
    than, then, now, today, soon, again, daily, often, always, sometimes, perhaps, once, twice, just, also, it, its, us, across, plus, less,
    more, most, all, any, not, no, but, so, while, who, which, where, there, here, thousands, millions, hundreds, times, time, days, day,
    weeks, months, years, hours, minutes, percent, ends, ended, ending, starts, started, begins, runs, running, lasts, includes, covers,
    continues, comes, goes, gives, brings, means, offers, offer, features, applies, closes, expires, finishes, saves, gets, makes, needs, lets,
    takes, costs, cost, price, prices, pricing, rate, rates, fee, fees, charge, charges, shipping, postage, delivery, deliveries, tax, taxes,
    response*, payment, risk, risks, emissions, energy, waste, noise, effort, stress, team, teams, staff, department, rep, reps, representative*, manager*,
    assistant*, page, pages, section, tab, banner*, button*, sign, signs, sticker*, tag, tags, label, labels, link, links, code, codes, event,
    events, period, periods, season, seasons, week, weekend*, alert*, announcement*, news, email, emails, newsletter*, ad, ads, campaign*,
    material*, video*, bonus, details, terms, conditions, rules, words, topic, topics, setting*, field, fields, domain*, report*,
    option*, message*, dashboard*, integration*, role, roles, theme*, workflow*, quote*, solution*, design, designs, request*, script*,
    contract*, agreement*, invoice*, process, case, cases, services, service, version*, customer*, users, people, stores, store, shops, shop,
    offices, doors, access, accounts, membership*, subscription*, tickets, tools, channels, platforms, agency, marketing, payments, wallets,
    purpose*, scenario*, environment*, project*, app, apps, site, sites, recommendation*, tips, experience*, target*, header*, image*, icon*,
    metric*, propert*, variable*, component*, extension*, librar*, capacity, hours, size, sizes, quality, speed, experience, amount*, number*, information, address*, data, sales, everything, anything,
    nothing, something
  `,
  verbal: `
    be, been, being, is, are, was, were, isn't, aren't, wasn't, weren't, have, has, had, having, haven't, hasn't, we, you, they, it, i, who,
    which, that, we've, you've, they've, i've, not, never, most, widely, commonly, often, rarely, frequently, just, recently, already, get,
    gets, got, is, to, will, can, greatly, significantly, including
  `,
};

const german: GoodsWords = {
  anywhere: {
    gifts: `
      geschenke zurück*, geschenke können, geschenke dürfen, rückgabe von geschenken, geschenke umtausch*, umtausch von geschenken,
      ein geschenk zurück*, für geschenke
    `,
    large: 'große pakete, großen paketen, große sendungen, große möbel, schwere pakete, schwere möbel, große räder',
    parts: 'der rahmen, den rahmen, auf rahmen, rahmengarantie, der motor, den motor, auf motoren, auf reifen, elektrische bauteile',
    sale: 'die im angebot sind, die reduziert sind, die reduziert waren, die im angebot waren',
  },
  before: {
    sale: 'sale, reduzierte*, rabattierte*, ermäßigte*, verbilligte*, vergünstigte*, heruntergesetzte*',
    used: 'gebrauchte*, benutzte*, getragene*',
    selected: 'limitierte*, importierte*',
    opened: 'geöffnete*, angebrochene*, ausgepackte*',
    damaged: 'kaputte*',
    perishable: 'tiefgekühlte*, gefrorene*',
  },
  behind: {
    sale: 'im angebot, im schlussverkauf, mit rabatt, mit preisnachlass, zum aktionspreis, zum sonderpreis, zu reduzierten preisen',
  },
  form: /^\p{Lu}[\p{L}\p{M}]*\p{Ll}/u,
  not: `
    preis*, versand*, liefer*, kosten*, gebühr*, tarif*, satz, sätze, steuer*, mehrwertsteuer*, eintritt*, porto*, risik*, zeit*, arbeitszeit*,
    aufwand, emission*, energie*, wartezeit*, beitrag*, beiträge, zins*, form, version*, team*, seite*, bereich*, aktion*, start*, ende*,
    tab, tabs, kanäle*, medien, dienst*, service*, agentur*, welt, wandel, rechnung*, tag, tage, tagen, monat*, woche*, jahr*, stunde*, und, oder, wir,
    sie, ihr, ihre, unser*, gutschein*, filiale*, kunden
  `,
  notBehind: 'von, bis, in',
};

const spanish: GoodsWords = {
  anywhere: {
    gifts: 'devolver regalos, devolver un regalo, devolución de regalos, cambiar regalos, los regalos pueden, los regalos se, para regalos',
    large: 'paquetes grandes, muebles grandes, paquetes pesados, productos grandes',
    opened: 'botellas abiertas, cajas abiertas, envases abiertos, paquetes abiertos, frascos abiertos, artículos abiertos',
    parts: 'el cuadro, el motor, en el motor, los neumáticos, las cubiertas, componentes eléctricos, componentes electrónicos',
    sale: 'que estén en oferta, que están en oferta, que estaban en oferta, que estén rebajad*, que están rebajad*',
  },
  behind: {
    sale: 'rebajado, rebajada, rebajados, rebajadas, descontados, descontadas, en oferta, en rebajas, en promoción, en liquidación, con descuento, de saldo, de oferta',
    used: 'usado, usada, usados, usadas, de ocasión, de exposición',
    selected: 'de edición limitada, importados, importadas',
    personalised: 'a medida, por encargo',
    damaged: 'rotos, rotas',
  },
  form: /[aeiouáéíóúnrdlz]s$/iu,
  goods: 'ropa, calzado, mercancía, mercadería, material, mobiliario',
  articles: 'un, una, tu, su, el, la, cada, cualquier, este, esta, nuestro, nuestra',
  not: `
    precio*, tarifa*, gasto*, envío*, coste*, costo*, cuota*, más, menos, muy, tres, dos, seis, días, meses, años, horas, semanas, minutos,
    es, son, has, hemos, estás, eres, vamos, estamos, somos, además, entonces, después, antes, todos, todas, pues, los, las, nos, os,
    sus, tus, unos, unas, está, están, estar, ser, sea, sean, fue, ha, han, haber, no, sin, que, y, o, ya, compras, clientes, ventas, puntos,
    euros, dólares, pesos, gracias, veces, datos, términos, palabras, idiomas, materiales, equipo, servicio*, plan, planes, vida, tarjetas, correos, mensajes, códigos, campañas, pestañas
  `,
  notBehind: 'por, para, como, hasta, que',
};

const french: GoodsWords = {
  anywhere: {
    gifts:
      'retourner des cadeaux, retourner un cadeau, échanger un cadeau, échanger des cadeaux, retours de cadeaux, les cadeaux peuvent, pour les cadeaux',
    large: 'gros colis, grands colis, grands meubles, produits lourds',
    opened: 'bouteilles ouvertes, flacons ouverts, boîtes ouvertes, paquets ouverts, emballages ouverts, produits déjà ouverts',
    parts: 'le cadre, sur le cadre, le moteur, sur le moteur, les pneus, composants électriques, composants électroniques',
    sale: 'qui sont en promotion, qui sont soldés, qui étaient en promotion, qui étaient soldés',
  },
  behind: {
    sale: 'soldé*, remisé*, démarqué*, bradé*, en solde*, en promo, en promotion, en réduction, à prix réduit, à prix réduits, en liquidation, promotionnels, promotionnelles',
    used: "usagé*, déjà porté*, d'exposition",
    selected: 'en édition limitée, importés, importées',
    personalised: 'sur mesure',
    damaged: 'cassé*',
  },
  form: /[\p{L}](?:[^s]s|x)$/iu,
  goods: 'mobilier, marchandise, linge',
  articles: 'un, une, votre, ton, ta, le, la, chaque, tout, toute, ce, cet, cette, notre, mon, ma',
  not: `
    prix, frais, tarif*, coûts, taux, plus, moins, très, trois, dix, six, jours, mois, heures, semaines, ans, années, minutes, est, sommes,
    êtes, sont, avons, été, dans, sans, sous, vers, chez, nous, vous, ils, elles, les, des, ces, nos, vos, ses, tes, mes, leurs, toujours, alors,
    puis, après, pas, jamais, dès, mais, produits et, deux, clients, points, euros, offres, fois, ventes, services, achats, magasins, boutiques,
    livraison*, expédition*, e-mails, mails, courriels, campagnes, messages, codes, onglets, sites
  `,
  notBehind: 'par, pour, de',
};

const dutch: GoodsWords = {
  anywhere: {
    gifts: 'cadeaus terug*, cadeaus ruilen, een cadeau terug*, een cadeau ruilen, cadeaus kunnen, voor cadeaus',
    large: 'grote pakketten, zware pakketten, grote zendingen, grote fietsen',
    parts: 'het frame, op het frame, de motor, op de motor, op banden, elektrische onderdelen, elektronische onderdelen',
    sale: 'die in de aanbieding zijn, die in de aanbieding waren, die afgeprijsd zijn, die afgeprijsd waren',
  },
  before: {
    sale: 'sale, afgeprijsde, gereduceerde, goedkopere',
    used: 'gebruikte, gedragen, gedemonstreerde',
    selected: 'gelimiteerde, geïmporteerde',
    opened: 'geopende, aangebroken, uitgepakte',
    damaged: 'kapotte',
  },
  behind: { sale: 'in de aanbieding, met korting, in de opruiming, in de actie, voor een actieprijs' },
  form: /[\p{L}](?:en|[^s]s)$/iu,
  goods: 'kleding, schoeisel, meubilair, apparatuur',
  articles: 'een, je, uw, jouw, elke, iedere, de, het',
  not: `
    prijs*, prijzen, tarief, tarieven, kosten, verzendkosten, en, een, met, van, aan, uit, bij, voor, door, over, dagen, weken, maanden, uren,
    jaren, minuten, worden, hebben, zijn, kunnen, mogen, moeten, wij, onze, ons, dus, alleen, binnen, tegen, zonder, tussen, samen, altijd,
    diensten, kanalen, energie, keren, klanten, mensen, personen, tijden, terugsturen, retourneren, bestellen, kopen, periode, acties, is, was,
    pagina*, tabbladen, websites, kaarten, team, materialen, gegevens, bestellingen, medewerkers
  `,
  verbal: 'hebben, heeft, worden, wordt, zijn, is, meest, veel, vaak, niet',
  notBehind: 'van, tot',
};

const portuguese: GoodsWords = {
  anywhere: {
    gifts: 'devolver presentes, devolver um presente, trocar presentes, trocar um presente, os presentes podem, para presentes',
    large: 'pacotes grandes, encomendas grandes, móveis grandes, produtos grandes',
    opened: 'garrafas abertas, caixas abertas, frascos abertos, pacotes abertos, embalagens já abertas',
    parts: 'o quadro, o motor, no motor, os pneus, componentes elétricos, componentes eletrônicos, componentes eletrónicos',
    sale: 'que estão em promoção, que estejam em promoção, que estavam em promoção',
  },
  behind: {
    sale: 'em promoção, em oferta, em saldo, em saldos, em liquidação, com desconto, descontad*, rebaixad*, remarcad*, promocionais, promocional, de saldo',
    used: 'usado, usada, usados, usadas, de exposição, de mostruário',
    selected: 'de edição limitada, importados, importadas',
    damaged: 'quebrados, quebradas, partidos, partidas',
  },
  form: /[aeiouãõáéíóúnrl]s$/iu,
  goods: 'roupa, calçado, mercadoria, mobiliário',
  articles: 'um, uma, seu, sua, teu, tua, o, a, cada, qualquer, este, esta, nosso, nossa',
  not: `
    preço*, tarifa*, frete*, taxa*, custo*, portes, envio*, mais, menos, dois, três, seis, dias, meses, anos, horas, semanas, minutos, são,
    estás, estamos, somos, temos, depois, antes, todos, todas, apenas, os, as, aos, nos, seus, suas, vocês, está, estão, estar, ser, seja, foi, ter,
    não, sem, que, e, ou, já, compras, clientes, vendas, pontos, euros, reais, vezes, dados, termos, palavras, materiais, serviço*, plano*, valor*,
    código*, cupons, campanhas, mails, mensagens, cartões
  `,
  notBehind: 'por, para, como, até',
};

const italian: GoodsWords = {
  anywhere: {
    gifts: 'restituire un regalo, restituire i regali, restituire regali, cambiare un regalo, i regali possono, per i regali',
    large: 'pacchi grandi, mobili grandi, pacchi pesanti, prodotti grandi',
    opened: 'bottiglie aperte, scatole aperte, flaconi aperti, pacchi aperti, confezioni già aperte',
    parts: 'il telaio, sul telaio, il motore, sul motore, i pneumatici, gli pneumatici, componenti elettrici, componenti elettronici',
    sale: 'che sono in offerta, che erano in offerta, che sono in saldo, che sono scontat*',
  },
  behind: {
    sale: 'scontato, scontata, scontati, scontate, ribassato, ribassata, ribassati, ribassate, in saldo, in offerta, in promozione, in sconto, in svendita, promozionali',
    used: 'usato, usata, usati, usate, di seconda mano',
    selected: 'in edizione limitata, importati, importate',
    damaged: 'rotti, rotte',
  },
  form: /[\p{L}]{2}[iec]$/iu,
  goods: 'bici, moto, merce, abbigliamento, arredamento, biancheria, foto',
  articles: 'un, una, tuo, tua, suo, sua, il, la, lo, ogni, qualsiasi, questo, questa, nostro, nostra',
  not: `
    prezzo, prezzi, tariff*, spese, costi, costo, spedizion*, giorni, mesi, anni, ore, settimane, minuti, che, anche, come, sempre, dove, quale,
    viene, siete, essere, avere, hanno, stati, state, stato, stata, sono, è, non, oltre, dopo, oggi, ogni, molte, molti, tutti, tutte, più, meno,
    delle, degli, alle, agli, dalle, nelle, sulle, nei, dei, sui, gli, le, due, tre, nove, undici, dodici, clienti, volte, dati, parole, acquisti,
    vendite, punti, campagne, mail, messaggi, codici, schede, servizi*, piani, ti, vi, ci, si
  `,
  notBehind: 'da, per, come, fino, del',
};

const russian: GoodsWords = {
  anywhere: {
    gifts: 'вернуть подарок, вернуть подарки, обменять подарок, возврат подарка, возврат подарков, подарки можно',
    large: 'крупн* посылк*, больш* посылк*, тяжел* посылк*, крупн* мебел*',
    sale: 'сниженн* товар*, которые продаются со скидкой, купленн* со скидкой, купленн* по акции, купленн* на распродаже, дисконтн* товар*',
    used: 'бывшие в употреблении, бывших в употреблении, бывшего в употреблении, с пробегом',
    opened: 'вскрыт* бутыл*, вскрыт* короб*, открыт* бутыл*, открыт* короб*, открыт* флакон*',
    parts: 'на раму, на мотор, на двигатель, двигател*, на шины, электронн* компонент*, электрическ* компонент*',
  },
  behind: { sale: 'со скидкой, по акции, на распродаже, с распродажи, по специальной цене, по сниженной цене' },
  form: /\p{L}{3}/u,
  not: `
    цен*, доставк*, скидк*, стоимост*, тариф*, дней, дня, день, месяц*, недел*, год, года, лет, часов, часа, минут, можно, нельзя, купите, купить,
    купи, получите, получить, закажите, заказать, оформите, сейчас, сегодня, уже, еще, также, только, все, всё, это, есть, если, или, что, для,
    при, без, вам, вас, мы, вы, они, заказ*, процент*, руб*, продаж*, продаётся, продается, продаются, продаём, магазин*, приобретайте, покупайте,
    покупай, заказывайте, раз, бонус*, предложени*
  `,
  notBehind: 'от, до',
};

const hindi: GoodsWords = {
  anywhere: {
    sale: `
      सेल के सामान, सेल की चीज़ें, सेल वाली, सेल वाले, सेल वाला, सेल की साइकिल*, डिस्काउंट वाले, डिस्काउंट वाली, डिस्काउंट वाला, छूट वाले, छूट वाली,
      छूट वाला, रियायती उत्पाद*, रियायती सामान, सेल से खरीदे, सेल में खरीदे, सेल में खरीदी, सेल में खरीदा, सेल में मिलने
    `,
    used: 'इस्तेमाल की हुई, इस्तेमाल की गई, इस्तेमाल किए गए, इस्तेमाल किया हुआ, पुरानी साइकिल*, पुराने सामान, यूज़्ड, पुराने फोन, पुराने फ़ोन',
    opened: 'खुली हुई, खोली गई, खोला गया, खुली बोतल*, खुले डिब्बे, खुले पैकेट',
    gifts: 'उपहार लौटा*, गिफ्ट लौटा*, उपहार वापस, गिफ्ट वापस, उपहारों को, उपहारों के लिए',
    large: 'बड़े पार्सल, भारी पार्सल, बड़े पैकेज, बड़े फर्नीचर',
    parts: 'फ्रेम पर, मोटर पर, टायर पर, टायरों पर, इलेक्ट्रॉनिक पुर्जे',
  },
  form: /\p{L}/u,
  not: '',
};

const japanese: GoodsWords = {
  anywhere: {
    sale: `
      セール対象, セール対象品, セール中の商品, セール中の製品, セールの商品, セール自転車, セールアイテム, セールで購入, セールで買っ, セール中の,
      割引された商品, 割引対象商品, 値下げされた商品, 値引き商品, 値引き品, 特価, 割引価格の商品, お値下げ品, sale品, sale商品
    `,
    used: '使用済み, 使用済みの, 使用済み商品, ご使用済み, 中古自転車, お使いになった商品, デモ品, 展示車',
    opened: '開封された商品, 開封した商品, 開封済みの',
    gifts: 'ギフトの返品, プレゼントの返品, ギフトを返品, プレゼントを返品, 贈り物の返品, ギフト品, ギフトでいただいた, ギフトとして',
    large: '大型荷物, 大きな荷物, 大型の荷物, 大型家具の',
    parts: 'フレームは, フレームの保証, モーターは, モーターの保証, タイヤは, タイヤの保証',
  },
  form: /\p{L}/u,
  not: '',
};

const languages: Readonly<Record<string, GoodsWords>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  hi: hindi,
  it: italian,
  ja: japanese,
  nl: dutch,
  pt: portuguese,
  ru: russian,
};

/** The words of a base language; `undefined` where there are none. */
export function goodsWordsOf(language: string): GoodsWords | undefined {
  return languages[language];
}
