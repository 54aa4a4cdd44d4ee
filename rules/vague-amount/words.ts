/** Words of vague-amount, per language. Each list is one string, its entries parted by commas; a `*` stands for any word or ending. */

import type { OwnKind, PromiseWord } from '../../src/rule/index.ts';

/** What a phrase is to this rule: `not` hides what it overlaps. */
export type Kind = keyof Words | PromiseWord | OwnKind;

/** The lists of one language. */
interface Words {
  /** Leaves a number open wherever it stands: "a number of". */
  readonly always: string;
  /** Leaves the number of what follows open; an ordinary word outside a promise: "several". */
  readonly some: string;
  /** What is counted in promises: units of time. */
  readonly time: string;
  /** What is counted in promises: goods, places, choices. */
  readonly goods: string;
  /** Before a number: it is near that. */
  readonly about: string;
  /** Before a number: it is that or more. Where a time or a fee starts, nobody knows where it ends. */
  readonly from: string;
  /** The same right after the number. */
  readonly fromAfter: string;
  /** Before a number: it is that or less. Vague only with the next list. */
  readonly upTo: string;
  /** The same right after the number. */
  readonly upToAfter: string;
  /** After a number: that, or more. */
  readonly orMore: string;
  /** Turns "from" into a threshold ("free from $50"), or says what an amount depends on. */
  readonly settled: string;
  /** Phrases in which the words above mean something else. */
  readonly not: string;
}

const en: Words = {
  always:
    'a number of, countless, tons of, loads of, umpteen, a whole range of, a whole host of, a good many, no end of, a fraction of the cost, a fraction of the price',
  some: 'several, some, various, a few, a couple of, many, numerous, a range of, a wide range of, a variety of, a wide variety of, a selection of, a wide selection of, a lot of, lots of, plenty of, dozens of, hundreds of, thousands of, a handful of, most',
  about: 'about, around, approximately, approx., approx, roughly, nearly, almost, circa, ca., more or less, somewhere around, or so',
  from: 'from, from as little as, starting at, starting from, starts at, starts from, start at, as low as, at least, a minimum of, more than, over, upwards of',
  fromAfter: 'and up, and upwards, upwards',
  upTo: 'up to, as much as, as many as, a maximum of, at most, no more than',
  upToAfter: 'at most, or less, max, maximum',
  orMore: 'or more, or even more, and more, or longer, or over, or above, and above, and over',
  settled:
    'ago, free, no charge, on us, orders, order value, purchase, purchases, spend, basket, cart, depending, depends, per, each, by weight, in advance, before, prior, notice, ahead, plus shipping, excluding, calculated, varies, vary, according to, based on, for orders, if you spend, passed, elapsed, gone by, since, minimum order, minimum orders, minimum',
  time: 'hours, days, weeks, months, business days, working days, minutes, workdays, weekdays, banking days',
  goods:
    'countries, regions, stores, languages, states, provinces, colors, colours, sizes, locations, cities, payment methods, payment options, channels, products, brands, items, orders',
  not: 'countless hours, countless hours of, tons of time, tons of value, tons of thought, tons of work, tons of fun, loads of fun, loads of time, one or several, in a few days, within a few days, in a couple of days, in a few weeks, within a few weeks, within a few hours, as many, how many, so many, too many, not many, many thanks, some more, some of, some time, sometime, someone, in some cases, in many cases, in some way, in some ways, some way, many of, in several ways, in various ways, in many ways, a few clicks, a few steps, a few taps, for a few, thanks a lot, a lot, quite a few, enter a number of, set a number of, choose a number of, select a number of, specify a number of, type a number of, given a number of, such a number of, a large number of, a great number of, a small number of, any number of, the number of, about us, some help, some questions, a few questions, a number of times, many happy, a couple of questions, many more, over time, over and above, more than ever, some feedback, number of the, online stores, online shops, other stores, other shops',
};

const es: Words = {
  always:
    'infinidad de, un sinfín de, un montón de, montones de, innumerables, incontables, cierto número de, un cierto número de, un sinnúmero de, una fracción del precio, una fracción del coste',
  some: 'varios, varias, algunos, algunas, diversos, diversas, numerosos, numerosas, muchos, muchas, un par de, unos cuantos, unas cuantas, una variedad de, una gran variedad de, una amplia gama de, una amplia variedad de, decenas de, docenas de, cientos de, miles de, la mayoría de los, la mayoría de las, la mayor parte de los, multitud de',
  about: 'unos, unas, cerca de, alrededor de, aproximadamente, aprox., aprox, casi, más o menos, en torno a',
  from: 'desde, desde solo, desde sólo, desde tan solo, a partir de, al menos, por lo menos, como mínimo, un mínimo de, más de',
  fromAfter: 'en adelante, como mínimo, por lo menos',
  upTo: 'hasta, hasta un, un máximo de, como máximo',
  upToAfter: 'como máximo, máximo, o menos',
  orMore: 'o más, o incluso más, y más, o mayor, o superior',
  settled:
    'hace, gratis, gratuito, gratuita, gratuitos, gratuitas, sin coste, sin costo, pedidos, pedido superior, pedidos superiores, compra, compras, según, depende, dependiendo, por unidad, cada, antes, de antelación, previo, en función, han pasado, hayan pasado, ha pasado, han transcurrido, hayan transcurrido, transcurridos, después de la entrega, desde la entrega',
  time: 'horas, días, semanas, meses, días hábiles, días laborables, minutos, días naturales',
  goods:
    'países, regiones, tiendas, idiomas, colores, tallas, tamaños, ciudades, métodos de pago, formas de pago, medios de pago, canales, productos, artículos, pedidos, marcas',
  not: 'uno o varios, una o varias, en unos días, en algunos días, en un par de días, en unas semanas, en unas horas, en algunas semanas, algunas veces, muchas veces, varias veces, muchas gracias, cuántos, cuántas, tantos, tantas, en muchos casos, en algunos casos, de algunas formas, de varias formas, algunas preguntas, muchos más, muchas más, muchos de, algunos de, algunas de, unos pasos, unos minutos, unos clics, desde hace',
};

const nl: Words = {
  always: 'tal van, talloze, ontelbare, legio, een scala aan, een zeker aantal, een heleboel, een hele reeks, een fractie van de prijs',
  some: 'enkele, enige, een paar, sommige, verschillende, diverse, meerdere, talrijke, veel, vele, een aantal, een reeks, een selectie, een ruim assortiment, een breed assortiment, tientallen, honderden, duizenden, de meeste, een veelheid aan',
  about: "ongeveer, circa, ca., ca, rond de, zo'n, bijna, grofweg, pakweg, plusminus, om en nabij",
  from: 'vanaf, al vanaf, vanaf slechts, minstens, minimaal, ten minste, tenminste, op zijn minst, meer dan, ruim',
  fromAfter: 'en hoger, of hoger',
  upTo: 'tot, tot wel, tot maar liefst, maximaal, hooguit, hoogstens',
  upToAfter: 'maximaal, of minder',
  orMore: 'of meer, en meer, of zelfs meer, of langer, of hoger, en hoger',
  settled:
    'geleden, gratis, kosteloos, bestelling, bestellingen, bestelbedrag, orders, aankoop, aankopen, besteding, afhankelijk, per, van tevoren, vooraf, voor aanvang, op basis van, verstreken, voorbij, sinds, na levering, na de levering',
  time: 'uur, uren, dagen, weken, maanden, werkdagen, minuten',
  goods:
    "landen, regio's, winkels, talen, kleuren, maten, steden, betaalmethoden, betaalmogelijkheden, kanalen, producten, artikelen, bestellingen, merken",
  not: 'een of meerdere, één of meerdere, binnen enkele dagen, binnen een paar dagen, over een paar dagen, over enkele dagen, binnen enkele weken, binnen een paar weken, binnen enkele uren, hoeveel, zoveel, te veel, niet veel, veel plezier, veel succes, een paar klikken, een paar stappen, veel vragen, veel meer, veel beter, veel sneller, in sommige gevallen, in veel gevallen, in enkele gevallen, op enige, enige tijd, enige vraag, de enige, het enige, veel gestelde, tot en met',
};

const de: Words = {
  always:
    'eine Reihe von, eine ganze Reihe von, eine ganze Reihe, eine Unmenge, unzählige, unzähligen, unzähliger, zahllose, zahllosen, jede Menge, eine Fülle von, ein Bruchteil des Preises, einen Bruchteil des Preises, zu einem Bruchteil',
  some: 'einige, einigen, einiger, ein paar, mehrere, mehreren, mehrerer, manche, manchen, mancher, verschiedene, verschiedenen, verschiedener, diverse, diversen, diverser, zahlreiche, zahlreichen, zahlreicher, etliche, etlichen, viele, vielen, vieler, Dutzende, Hunderte, Tausende, eine Auswahl an, eine große Auswahl an, die meisten, den meisten, der meisten, eine Vielzahl von, eine Vielzahl, einer Vielzahl, einer Vielzahl von',
  about: 'etwa, circa, ca., ca, ungefähr, rund, knapp, fast, beinahe, nahezu, um die, zirka, in etwa',
  from: 'ab, schon ab, bereits ab, ab nur, mindestens, wenigstens, zumindest, mehr als, über',
  fromAfter: 'aufwärts, und höher',
  upTo: 'bis zu, bis, maximal, höchstens',
  upToAfter: 'maximal, höchstens, oder weniger',
  orMore: 'oder mehr, und mehr, oder sogar mehr, oder länger, und darüber, und höher, oder höher',
  settled:
    'vor, frei, gratis, kostenlos, kostenlose, kostenloser, kostenlosen, kostenfrei, kostenfreie, kostenfreier, versandkostenfrei, versandkostenfreie, portofrei, Bestellung, Bestellungen, Bestellwert, Einkauf, Einkaufswert, Warenwert, Mindestbestellwert, je nach, abhängig, pro, vorher, im Voraus, zuvor, nach Gewicht, vergangen, verstrichen, seit, nach Lieferung, nach der Lieferung, nach Zustellung',
  time: 'Stunden, Tage, Tagen, Wochen, Monate, Monaten, Werktage, Werktagen, Arbeitstage, Arbeitstagen, Minuten, Bankarbeitstage, Bankarbeitstagen',
  goods:
    'Länder, Ländern, Regionen, Filialen, Sprachen, Farben, Größen, Städte, Städten, Zahlungsarten, Zahlungsmethoden, Kanäle, Kanälen, Produkte, Produkten, Artikel, Artikeln, Bestellungen, Marken',
  not: 'ein oder mehrere, einer oder mehrere, eine oder mehrere, in wenigen Tagen, innerhalb weniger Tage, in ein paar Tagen, in einigen Tagen, in den nächsten Tagen, vielen Dank, viele Grüße, wie viele, so viele, zu viele, nicht viele, viel Spaß, in vielen Fällen, in einigen Fällen, in manchen Fällen, ein paar Klicks, ein paar Schritte, wenige Klicks, einige Fragen, viele Fragen, ab sofort, ab Lager, ab Werk, ab Versand, ab Lieferung, ab Erhalt, ab Bestellung, ab Kauf',
};

const fr: Words = {
  always:
    "un certain nombre de, un certain nombre d'*, d'innombrables, innombrables, une foule de, une foule d'*, une kyrielle de, une ribambelle de, des tonnes de, une myriade de, une myriade d'*, une fraction du prix",
  some: "plusieurs, quelques, certains, certaines, divers, diverses, nombreux, nombreuses, de nombreux, de nombreuses, beaucoup de, beaucoup d'*, une large gamme de, une large gamme d'*, un large choix de, un large choix d'*, un large éventail de, une variété de, une sélection de, des dizaines de, des centaines de, des milliers de, la plupart des, une multitude de, une multitude d'*",
  about:
    'environ, à peu près, près de, presque, quasiment, aux alentours de, aux environs de, autour de, approximativement, grosso modo, plus ou moins, env.',
  from: "à partir de, à partir d'*, dès, dès seulement, au moins, au minimum, un minimum de, plus de, plus d'*",
  fromAfter: 'et plus, au minimum, minimum',
  upTo: "jusqu'à, au plus, au maximum, un maximum de",
  upToAfter: 'maximum, au maximum, au plus, ou moins',
  orMore: 'ou plus, et plus, voire plus, ou davantage, et au-delà, ou supérieur',
  settled:
    "il y a, gratuit, gratuite, gratuits, gratuites, gratuitement, offert, offerte, offerts, offertes, commande, commandes, d'achat, d'achats, achat, achats, panier, selon, dépend, en fonction, par, chaque, avant, à l'avance, préavis, écoulés, écoulé, passés, depuis, après la livraison, après la réception",
  time: 'heures, jours, semaines, mois, jours ouvrés, jours ouvrables, minutes',
  goods:
    'pays, régions, magasins, boutiques, langues, couleurs, tailles, villes, moyens de paiement, modes de paiement, canaux, produits, articles, marques',
  not: "un ou plusieurs, une ou plusieurs, dans quelques jours, sous quelques jours, d'ici quelques jours, dans quelques semaines, dans quelques heures, quelques clics, quelques étapes, quelques questions, quelques secondes, quelques minutes, combien, certains cas, de nombreux cas, plusieurs fois, plusieurs façons, de plusieurs manières, la plupart du temps, en plusieurs fois, quelques instants, beaucoup plus, beaucoup de questions, dès maintenant, dès réception, dès aujourd'hui",
};

const pt: Words = {
  always:
    'inúmeros, inúmeras, incontáveis, um monte de, uma infinidade de, um sem-número de, um certo número de, certo número de, uma série de, toneladas de, uma fração do preço',
  some: 'alguns, algumas, vários, várias, diversos, diversas, numerosos, numerosas, muitos, muitas, um par de, uma variedade de, uma grande variedade de, uma ampla variedade de, uma ampla gama de, uma seleção de, dezenas de, centenas de, milhares de, a maioria dos, a maioria das, a maior parte dos',
  about: 'cerca de, por volta de, em torno de, aproximadamente, quase, perto de, à volta de, mais ou menos, uns, umas',
  from: 'a partir de, desde, pelo menos, no mínimo, ao menos, um mínimo de, mais de',
  fromAfter: 'no mínimo, em diante, para cima',
  upTo: 'até, até um, no máximo, um máximo de',
  upToAfter: 'no máximo, máximo, ou menos',
  orMore: 'ou mais, e mais, ou até mais, ou superior, ou acima',
  settled:
    'atrás, há, grátis, gratis, gratuito, gratuita, gratuitos, gratuitas, sem custo, pedidos, pedido mínimo, encomendas, compra, compras, conforme, depende, dependendo, por, cada, antes, de antecedência, de acordo, passaram, passado, decorridos, transcorridos, desde a entrega, após a entrega',
  time: 'horas, dias, semanas, meses, dias úteis, minutos',
  goods:
    'países, regiões, lojas, idiomas, línguas, cores, tamanhos, cidades, formas de pagamento, métodos de pagamento, meios de pagamento, canais, produtos, artigos, itens, pedidos, marcas',
  not: 'um ou vários, uma ou várias, em alguns dias, dentro de alguns dias, em algumas semanas, em poucos dias, em poucas horas, muitas vezes, algumas vezes, várias vezes, quantos, quantas, tantos, tantas, alguns cliques, alguns passos, algumas perguntas, muito obrigado, em alguns casos, em muitos casos, de várias formas, de várias maneiras, muitos mais, alguns minutos, alguns instantes, alguns de, algumas de, muitos de',
};

const it: Words = {
  always:
    "innumerevoli, un'infinità di, un sacco di, una marea di, un certo numero di, una miriade di, tonnellate di, una serie di, una frazione del prezzo",
  some: "alcuni, alcune, diversi, diverse, vari, varie, numerosi, numerose, molti, molte, parecchi, parecchie, qualche, un paio di, un'ampia gamma di, una vasta gamma di, un'ampia selezione di, una varietà di, un'ampia varietà di, decine di, centinaia di, migliaia di, la maggior parte dei, la maggior parte degli, la maggior parte delle, una moltitudine di",
  about: "circa, all'incirca, quasi, intorno a, attorno a, approssimativamente, pressappoco, più o meno",
  from: 'a partire da, da, da soli, da solo, almeno, come minimo, un minimo di, più di, oltre',
  fromAfter: 'in su, e oltre, come minimo',
  upTo: 'fino a, fino al, fino ad, fino a un, al massimo, un massimo di, non più di',
  upToAfter: 'al massimo, massimo, o meno',
  orMore: 'o più, e più, e oltre, o oltre, o anche di più, e anche di più, o superiore',
  settled:
    'fa, gratis, gratuito, gratuita, gratuiti, gratuite, gratuitamente, ordini, ordine minimo, acquisto, acquisti, spesa, spese superiori, a seconda, dipende, in base, per, ogni, prima, di anticipo, di preavviso, passati, trascorsi, dalla consegna, dopo la consegna, dalla data di consegna',
  time: 'ore, giorni, settimane, mesi, giorni lavorativi, giorni feriali, minuti, giorno, settimana, ora',
  goods:
    'paesi, regioni, negozi, lingue, colori, taglie, misure, città, metodi di pagamento, modalità di pagamento, canali, prodotti, articoli, ordini, marchi',
  not: 'uno o più, in pochi giorni, entro pochi giorni, tra qualche giorno, fra qualche giorno, tra pochi giorni, qualche volta, alcune volte, molte volte, quanti, quante, tanti, tante, qualche clic, alcuni passaggi, qualche domanda, alcune domande, in alcuni casi, in molti casi, in diversi modi, in vari modi, qualche istante, qualche minuto, molti altri, alcuni di, alcune delle, alcuni dei',
};

const ru: Words = {
  always:
    'бесчисленн*, несметн*, целый ряд, целого ряда, уйма, уйму, куча, кучу, бесконечное множество, неограниченное количество, великое множество',
  some: 'несколько, нескольких, нескольким, несколькими, некоторые, некоторых, некоторым, различные, различных, различным, разные, разных, многие, многих, многим, множество, множества, большое количество, большинство, большинства, большинстве, ряд, ряда, ряде, широкий выбор, широкий ассортимент, десятки, сотни, тысячи, пара, пару',
  about: 'около, примерно, приблизительно, порядка, почти, ориентировочно, приблизительно около, в районе',
  from: 'от, всего от, не менее, минимум, как минимум, более, свыше, больше',
  fromAfter: 'и выше, как минимум, минимум',
  upTo: 'до, вплоть до, максимум, не более',
  upToAfter: 'максимум, или меньше',
  orMore: 'и более, или более, и больше, или больше',
  settled:
    'назад, бесплатно, бесплатная, бесплатную, бесплатной, бесплатный, заказе, заказа, заказов, заказы, при заказе, покупке, покупки, сумме, сумма, в зависимости, зависит, за каждый, за единицу, заранее, до начала, прошло, истекло, после доставки',
  time: 'часов, дней, недель, месяцев, рабочих дней, минут, дня, недели',
  goods:
    'страны, странах, стран, странам, регионы, города, магазины, языки, регионах, регионов, магазинах, магазинов, языках, языков, цветах, цветов, размерах, размеров, городах, городов, способов оплаты, товаров, товары, заказов',
  not: 'один или несколько, через несколько дней, в течение нескольких дней, через пару дней, в течение нескольких часов, несколько раз, много раз, сколько, столько, слишком много, несколько вопросов, несколько кликов, несколько шагов, в некоторых случаях, во многих случаях, разными способами, несколькими способами, через некоторое, кучу времени, до того, от вас, более того, больше не',
};

const hi: Words = {
  always: 'असंख्य, अनगिनत, ढेर सारे, ढेर सारी, ढेरों, बेशुमार, अनेकानेक',
  some: 'कुछ, कई, अनेक, विभिन्न, बहुत से, बहुत सारे, बहुत सारी, तमाम, दर्जनों, सैकड़ों, हजारों, हज़ारों, लाखों, अधिकांश, ज्यादातर, ज़्यादातर',
  about: 'लगभग, करीब, क़रीब, तकरीबन, करीब-करीब, अनुमानतः',
  from: 'कम से कम, न्यूनतम',
  fromAfter: 'से शुरू, से ऊपर, से अधिक, से ज्यादा, से ज़्यादा',
  upTo: 'अधिकतम, ज्यादा से ज्यादा',
  upToAfter: 'तक, तक की, तक का',
  orMore: 'या अधिक, या उससे अधिक, या इससे अधिक, और अधिक, या ज्यादा, या ज़्यादा, या उससे ज्यादा, या उससे ज़्यादा, से अधिक, से ज्यादा, से ज़्यादा',
  settled: 'मुफ़्त, मुफ्त, फ्री, निःशुल्क, ऑर्डर पर, ऑर्डर, ऑर्डरों, खरीद, खरीदारी, के अनुसार, निर्भर, प्रति, पहले, हो गए, हो चुके, बीत',
  time: 'घंटे, घंटों, दिन, दिनों, हफ्ते, हफ्तों, हफ़्ते, हफ़्तों, सप्ताह, महीने, महीनों, कार्यदिवस, कार्य दिवस, कार्य दिवसों, मिनट',
  goods: 'देशों, क्षेत्रों, स्टोर, स्टोर्स, भाषाओं, रंगों, साइज़, साइज, आकारों, शहरों, भुगतान विकल्प, उत्पादों, उत्पाद, आइटम, ऑर्डर',
  not: 'कुछ दिनों में, कुछ ही दिनों में, कुछ दिनों के भीतर, कुछ हफ्तों में, कुछ घंटों में, कुछ समय में, कुछ भी, सब कुछ, कुछ नहीं, कुछ और, बहुत कुछ, कई बार, कुछ मामलों में, कुछ सवाल, कुछ समय, कुछ चुनिंदा',
};

/** Lists by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };
