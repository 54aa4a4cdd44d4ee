/** Words of claim, per language. */

import type { Words } from './words.ts';

const en: Words = {
  superlative:
    'the lowest price guaranteed, the lowest price in <country>, lowest price in <country>, lowest price in the <country>, the lowest price in the <country>, number one in, no. 1 in, no 1 in, <whose> <most>, the #1, #1 in, #1 rated, #1 selling, the no. 1, the no 1, ranked #1, rated #1, voted #1, ranked no. 1, rated no. 1, voted no. 1, your number one, your no. 1, your #1, voted best, voted the best, rated the best, market leader, market-leading, market leading, lowest prices, the lowest prices, lowest price guaranteed, best price guarantee, best price guaranteed, best prices guaranteed, lowest price guarantee, lowest prices guaranteed, price guaranteed, first of its kind, only one of its kind, we are the only, we are the first, better than any other, no other * comes close',
  superior: 'lowest price, the lowest price, the <best>, #1, no. 1, number one',
  unique: 'the first, the only',
  field:
    "in the world, in the whole world, in the entire world, on the market, on earth, on the planet, in the <country>, in <country>, in the country, in the city, in town, in the industry, in the business, in its class, in its category, in its price range, money can buy, you can buy, you can get, you'll ever, you will ever, you have ever, you've ever, ever made, ever built, ever designed, of all time, anywhere, worldwide, world-wide, of its kind, on the web, on the internet, ever",
  self: 'our, ours',
  offer:
    "we are, we're, we have, we've got, we offer, we make, we sell, we build, we deliver, we provide, we produce, we craft, we give you, we bring you, you get, you'll get, you will get",
  copula: 'is, are, remain, remains, is still, are still, is simply, are simply',
  soft: 'place, places, one of, way, ways, the first time, time to, times to, part, practice, practices, approach, approaches, thing, things, possible, experience, experiences, find, finds, finding, choose, chooses, choosing, pick, picking, select, selecting, selects, help, helps, helping, want, wants, wanted, try, tries, trying, strive, strives, aim, aims, hope, hopes, wish, ensure, ensures, make sure, figure out, decide, decides, deciding, determine, determines, determining, know, knows, learn, discuss, which, what, where, how, whether, if, when, should, could, would, might, may, need, needs, guess, think, believe, feel, depends, in mind, for the job, for your needs, for your use case, for you, interest, interests, effort, efforts, intention, intentions, regards, luck, use, user, users, deal with, I, my, me, their, they, them, his, her, until, working on, priority, goal, thank, thanks, idea, ideas, work, outcome, outcomes, chance, chances, in my, result, results',
  guarantee:
    "you are guaranteed to, you're guaranteed to, results guaranteed, guaranteed results, guaranteed result, satisfaction guaranteed, guaranteed satisfaction, satisfaction is guaranteed, 100% satisfaction, 100% guaranteed, 100% guarantee, 100% satisfaction guarantee, 100% satisfaction guaranteed, guaranteed success, success guaranteed, guaranteed to <work>, guaranteed savings, quality guaranteed, guaranteed quality, guaranteed freshness, freshness guaranteed, guaranteed delivery, guaranteed next-day delivery, delivery guaranteed, guaranteed lowest, 100% safe, 100% secure, 100% risk-free, 100% effective, absolutely safe, zero risk, never fails, works every time",
  assured: 'guaranteed, we guarantee, we can guarantee, we will guarantee, is guaranteed, are guaranteed',
  result:
    'result, results, satisfaction, quality, success, saving, savings, arrival, delivery, next-day delivery, same-day delivery, lowest, best price, best prices, freshness, weight loss, income, earnings, to <work>',
  upTo: 'up to, as much as, upto',
  saving:
    'off, save, saves, saving, savings, discount, discounts, discounted, sale, sales, cheaper, price, prices, cashback, cash back, rebate, rebates, deal, deals, markdown, markdowns',
  measured:
    'energy, electricity, power, time, battery, memory, space, storage, water, data, fuel, emissions, bandwidth, weight, hours, minutes, CO2, heap, traffic, consumption, load, latency, cpu, performance',
  free: '<gift> is free, <gift> is always free, <gift> are free, <gift> are always free, free <gift>, 100% free, 100% free of charge, completely free, totally free, absolutely free, entirely free, free forever, forever free, free for life, risk-free, risk free',
  condition:
    'over, above, from, when, with, if, on orders, on your, on all, on select, on selected, on any, for members, for orders, for our, members, orders, order, until, within, in the, to the, minimum, terms, conditions, subject to, applies, apply, eligible, qualify, qualifies, after, ends, per, then, worldwide, money back, money-back, on purchases, spend, add, almost, away, you qualify, coupon, code',
  green:
    'eco-friendly, ecofriendly, eco-conscious, eco-safe, environmentally friendly, environment-friendly, environmentally sound, environmentally safe, environmentally responsible, environmentally correct, earth-friendly, planet-friendly, nature-friendly, ocean-friendly, climate-friendly, good for the planet, good for the environment, better for the planet, better for the environment, kind to the planet, kind to the environment, kinder to the planet, kinder to the environment, gentle on the environment, gentle on the planet, saves the planet, save the planet, biodegradable, bio-degradable, compostable, bio-based, biobased, recyclable, 100% recyclable, fully recyclable, zero-waste, zero waste, sustainably sourced, sustainably made, sustainably produced, sustainably grown, sustainably farmed, sustainably harvested, responsibly sourced, green product, green products, green choice, greener choice, green alternative, greener alternative, green delivery, green shipping, environmentally neutral, zero impact on the environment, no impact on the environment, ecologically friendly, ecological product, ecological products, energy-efficient, energy efficient',
  climate:
    'carbon offset, carbon offsets, offset our emissions, offset our carbon, offset all, offsets all, we offset, climate neutral, climate neutrally, carbon neutral, carbon neutrally, carbon-neutrality, CO2 neutral, CO₂ neutral, CO2-neutral, CO₂-neutral, carbon negative, climate positive, climate-compensated, carbon compensated, carbon positive, net zero, net-zero, zero carbon, zero emissions, zero-emission, emission-free, carbon-free',
  sustainable: 'sustainable, sustainably, ecological, green and sustainable',
  goods:
    'product, products, packaging, material, materials, fashion, clothing, clothes, furniture, wood, timber, cotton, fabric, fabrics, textiles, shipping, delivery, deliveries, collection, collections, lamp, lamps, lighting, bulb, bulbs, paper, range, brand, brands, wool, leather, bamboo, oak, forests, forestry, sourcing, sourced, production, manufacturing, manufactured, produced, made, choice, choices, alternative, alternatives, desk, desks, chair, chairs, shoes, sneakers, bottle, bottles, bag, bags, gift, gifts, swimwear, sportswear, cosmetics, skincare, beauty, food, ingredients, coffee, cup, cups, mattress, bedding, towels, toys',
  health:
    '<cures> <illness>, <studies> prove, <studies> show, <studies> confirm, proven in <studies>, proven by <studies>, clinically proven, clinically tested, clinically validated, scientifically proven, medically proven, medically approved, proven by science, dermatologist tested, dermatologically tested, dermatologist recommended, dermatologist approved, <doctor> recommended, <doctor> approved, recommended by <doctor>, hypoallergenic, boosts your immune system, boost your immune system, boosts immunity, boost immunity, strengthens your immune system, strengthens the immune system, supports your immune system, supports immunity, relieves pain, relieves stress, relieves anxiety, proven to relieve, proven to cure, proven to heal, proven to reduce, anti-inflammatory, detoxifies, detoxifying, detoxes, anti-aging, anti-ageing, chemical-free, non-toxic, nontoxic, toxin-free, toxin free, lose weight fast, burns fat, all-natural, 100% natural',
  doubt:
    'if, whether, unless, claim to be, claims to be, claimed to be, claiming to be, so-called, customers say, they say, some say, people say, called, words such as, words like, terms such as, terms like, claims such as, claims like, misleading, check that, goes into, goes in the, go into, go in the, belongs in, belong in',
  negation:
    "not, no, never, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, won't, can't, cannot, couldn't, shouldn't, wouldn't, without, nor, neither, hardly, nothing, non, rather than, instead of",
  not: "by lowest price, from lowest price, without doubt, without a doubt, <by> the world's <leading>, <by> world's <leading>, one of the <leading>, best western, best buy, best of both worlds, best regards, best wishes, all the best, best practice, best practices, best before, best case, best effort, best interests, the best of, free software, sustainable development, price first, prices first, <low> <lately>, recyclable bin, recyclable waste, if recyclable, recyclable waste, recyclables, non-recyclable, non-biodegradable, number one priority, number one goal, number one reason, number one rule, number one thing, number one question, number one request, number one cause, number one way, number one mistake, the #1 <reason>, the no. 1 <reason>, no one, no longer, no matter, no need, not only, not just, in no time, no less than, no more than, no problem, no doubt, no wonder, nothing but",
  slots: {
    lately:
      'in the last, of the last, in the past, of the past, within the last, within the past, within, over the last, over the past, during, from the last, before, prior, for the last, in the previous, of the previous, first',

    low: 'lowest price, lowest prices, the lowest price, the lowest prices',

    studies: 'clinical studies, clinical trials, clinical tests, scientific studies',

    illness:
      'headaches, migraine, migraines, insomnia, acne, eczema, pain, back pain, joint pain, muscle pain, anxiety, depression, cancer, diabetes, arthritis, allergies, asthma, the flu, colds, inflammation, high blood pressure',

    cures: 'cures, cure, heals, heal, prevents, prevent, treats, treat, relieves, relieve, fights',

    most: '<best>, first, only',
    best: 'best, cheapest, fastest, largest, biggest, smallest, strongest, lightest, thinnest, brightest, quietest, safest, greenest, cleanest, finest, toughest, smartest, easiest, freshest, healthiest, softest, warmest, coolest, longest-lasting, leading, most advanced, most powerful, most popular, most trusted, most loved, most reliable, most secure, most efficient, most energy-efficient, most durable, most comfortable, most sustainable, most affordable, most innovative, most environmentally friendly, favorite, favourite, number one, no. 1, no 1, #1, top-rated, best-selling, bestselling, best-loved, lowest',
    whose:
      "world's, the world's, europe's, america's, britain's, germany's, france's, spain's, italy's, portugal's, russia's, ireland's, scotland's, canada's, australia's, india's, japan's, brazil's, mexico's, the netherlands', the uk's, uk's, the us's, the usa's, the nation's, the country's, the industry's, the market's, the planet's, the internet's",
    country:
      'world, us, u.s, usa, uk, eu, netherlands, europe, america, north america, britain, england, scotland, ireland, germany, france, spain, italy, portugal, russia, india, canada, australia, japan, brazil, mexico, asia, africa, california, oregon, new york, london, berlin, paris, portland',
    work: 'work, last, fit, save, please, help, make, sell, win, improve, increase, reduce, succeed, arrive, deliver, be delivered, be the lowest, grow',
    gift: 'shipping, delivery, postage, returns, return shipping, gift, gifts, sample, samples, installation, assembly, express shipping, express delivery, next-day delivery, same-day delivery, worldwide shipping, worldwide delivery, standard shipping, standard delivery, exchanges, repairs, engraving, gift wrapping, shipping and returns, delivery and returns, shipping & returns, delivery & returns, international shipping, home delivery',
    doctor:
      'doctor, doctors, physician, physicians, dermatologist, dermatologists, dentist, dentists, pediatrician, pediatricians, experts',
    by: 'from, by, among, at, of, with',
    leading: 'leading, largest, biggest, best, most, top, greatest',
    reason:
      'reason, rule, priority, request, requested, feature request, mistake, thing, question, cause, tip, way, goal, issue, problem, concern, complaint, focus, rated issue, source, enemy, challenge, ask',
  },
};

const es: Words = {
  superlative:
    'el precio más bajo garantizado, el precio más bajo del mercado, el n.º 1, la n.º 1, los n.º 1, el número 1, la número 1, el número uno, la número uno, n.º 1 en, nº 1 en, número 1 en, número uno en, líder del mercado, líderes del mercado, líder mundial, líderes mundiales, líder en el mercado, líderes en el mercado, los precios más bajos, precio más bajo garantizado, precios más bajos garantizados, mejor precio garantizado, mejores precios garantizados, garantía de mejor precio, garantía del mejor precio, el mejor precio garantizado, <best> del mundo, <best> de europa, <best> de españa, <best> de méxico, <best> del mercado, <best> del país, primero en el mundo, único en el mundo, única en el mundo, los primeros del mundo, somos los únicos, somos la única, somos el único, somos los primeros',
  superior: 'el precio más bajo, <best>, n.º 1, nº 1, número 1, número uno',
  unique: '<art> más *, <art> * más *, <art> * * más *, el primer, la primera, el primero, el único, la única',
  field:
    'del mundo, en el mundo, en todo el mundo, mundial, del mercado, en el mercado, del planeta, de europa, en europa, de españa, en españa, de méxico, en méxico, de américa, de latinoamérica, del país, en el país, de la ciudad, del sector, de la industria, de su clase, de su categoría, de todos los tiempos, que puedes comprar, que puede comprar, de la historia, de internet',
  self: 'nuestro, nuestra, nuestros, nuestras',
  offer: 'somos, tenemos, ofrecemos, te ofrecemos, le ofrecemos, les ofrecemos, fabricamos, vendemos, hacemos, entregamos',
  copula: 'es, son, sigue siendo, siguen siendo',
  soft: 'lugar, lugares, uno de, una de, forma, formas, manera, maneras, modo, momento, parte, práctica, prácticas, opción, opciones, cosa, cosas, posible, experiencia, encontrar, encuentra, elegir, elige, elija, escoger, seleccionar, selecciona, ayuda, ayudar, ayudan, ayudarte, quiero, queremos, quieres, intentar, intentamos, esforzamos, asegurar, asegúrate, saber, qué, cuál, dónde, cómo, si, cuando, podría, puede que, necesitas, creo, creemos, depende, para ti, para usted, interés, intereses, esfuerzo, suerte, deseos, saludos, usuario, usuarios, su, sus, te permite, permite, mi, mis, prioridad, objetivo, trabajo, de los casos',
  guarantee:
    'resultados garantizados, resultado garantizado, satisfacción garantizada, garantía de satisfacción, 100% satisfacción, satisfacción 100%, 100% garantizado, 100% garantizada, 100% garantizados, éxito garantizado, calidad garantizada, ahorro garantizado, entrega garantizada, 100% seguro, 100% segura, 100% eficaz, 100% efectivo, 100% efectiva, cero riesgo, sin ningún riesgo, nunca falla',
  assured: 'garantizamos, te garantizamos, le garantizamos, garantizado, garantizada, garantizados, garantizadas',
  result: 'resultado, resultados, satisfacción, calidad, éxito, ahorro, entrega, frescura, mejor precio, precio más bajo',
  upTo: 'de hasta el, hasta, hasta un, hasta el, de hasta, de hasta un, hasta en un',
  saving:
    'descuento, descuentos, dto, dcto, ahorra, ahorre, ahorro, ahorrar, rebaja, rebajas, rebajado, rebajados, oferta, ofertas, promoción, promociones, precio, precios, reembolso',
  measured:
    'energía, electricidad, tiempo, batería, memoria, espacio, almacenamiento, agua, datos, combustible, emisiones, consumo, rendimiento, horas, minutos',
  free: '<gift> es gratis, <gift> es gratuito, <gift> son gratis, <gift> gratis, <gift> gratuito, <gift> gratuita, <gift> gratuitos, <gift> gratuitas, 100% gratis, 100% gratuito, 100% gratuita, totalmente gratis, totalmente gratuito, totalmente gratuita, completamente gratis, completamente gratuito, gratis para siempre, sin riesgo, sin riesgos',
  condition:
    'a partir, desde, superior, superiores, cuando, con, si, en pedidos, en compras, en tu, en su, en todos, pedido, pedidos, miembros, socios, hasta, dentro, mínimo, mínima, condiciones, términos, aplica, aplican, tras, después, por, mediante, en la península, península, a todo, en todo, código, cupón, añade, te falta, te faltan',
  green:
    'respetuoso con el medio ambiente, respetuosa con el medio ambiente, respetuosos con el medio ambiente, respetuosas con el medio ambiente, respetuoso con el planeta, respetuosa con el planeta, respetuosos con el planeta, respetuoso con el clima, amigable con el medio ambiente, amigables con el medio ambiente, ecoamigable, ecoamigables, eco-friendly, biodegradable, biodegradables, compostable, compostables, reciclable, reciclables, 100% reciclable, 100% reciclables, de base biológica, bueno para el planeta, buena para el planeta, residuo cero, cero residuos, producto ecológico, productos ecológicos, envase ecológico, embalaje ecológico, de origen sostenible, eficiencia energética, energéticamente eficiente',
  climate:
    'neutro en carbono, neutra en carbono, neutros en carbono, neutras en carbono, carbono neutral, carbono neutro, carbono neutra, neutral en carbono, neutrales en carbono, climáticamente neutro, climáticamente neutra, climáticamente neutral, neutro en CO2, neutra en CO2, neutro en CO₂, cero emisiones, emisiones cero, cero emisiones netas, emisiones netas cero, libre de emisiones, huella de carbono cero, neutralidad de carbono, neutralidad climática',
  sustainable: 'sostenible, sostenibles, sustentable, sustentables, ecológico, ecológica, ecológicos, ecológicas, verde',
  goods:
    'producto, productos, embalaje, embalajes, envase, envases, envío, envíos, material, materiales, moda, ropa, mueble, muebles, madera, algodón, tejido, tejidos, colección, lámpara, lámparas, iluminación, bombilla, bombillas, papel, marca, lana, cuero, bambú, roble, bosques, producción, fabricación, fabricado, fabricada, alternativa, alternativas, escritorio, zapatos, zapatillas, bolsa, bolsas, botella, cosmética, alimentos, ingredientes, café, calzado',
  health:
    '<alivia> <mal>, estudios clínicos demuestran, clínicamente probado, clínicamente probada, clínicamente probados, clínicamente demostrado, clínicamente demostrada, clínicamente testado, científicamente probado, científicamente probada, científicamente demostrado, científicamente demostrada, dermatológicamente probado, dermatológicamente probada, dermatológicamente testado, dermatológicamente testada, testado dermatológicamente, testada dermatológicamente, recomendado por médicos, recomendada por médicos, recomendado por dermatólogos, recomendada por dermatólogos, recomendado por dentistas, hipoalergénico, hipoalergénica, refuerza tu sistema inmunitario, refuerza el sistema inmunitario, refuerza tus defensas, fortalece el sistema inmunológico, alivia el dolor, alivia el estrés, quema grasa, desintoxica, antiedad, sin químicos, libre de químicos, libre de tóxicos, no tóxico, no tóxica, 100% natural, 100% naturales',
  doubt:
    'si, a menos que, afirman ser, afirma ser, supuestamente, llamado, llamados, los clientes dicen, palabras como, términos como, engañoso',
  negation: 'no, ni, nunca, jamás, sin, tampoco, ningún, ninguna, nada, en lugar de, en vez de',
  not: 'lo mejor, lo más, más de, más que, más información, más tarde, no solo, no sólo, sin duda, precio más bajo de los últimos, precio más bajo en los últimos, precio más bajo aplicado, el precio más bajo de los últimos, el precio más bajo en los últimos, el precio más bajo aplicado, zona verde, color verde, verde oscuro, verde claro, botón verde',
  slots: {
    mal: 'el dolor de cabeza, los dolores de cabeza, la migraña, el insomnio, el acné, el eccema, el dolor de espalda, la ansiedad, la depresión, el cáncer, la diabetes, la artritis, las alergias, el asma, la gripe',

    alivia: 'alivia, cura, previene, combate',

    art: 'el, la, los, las, nuestro, nuestra, nuestros, nuestras',
    best: 'el mejor, la mejor, los mejores, las mejores, el más barato, la más barata, los más baratos, las más baratas, el más rápido, la más rápida, los más rápidos, el más vendido, la más vendida, los más vendidos',
    gift: 'envío, envíos, entrega, entregas, devolución, devoluciones, regalo, regalos, muestra, muestras, instalación, montaje, envío y devolución, envíos y devoluciones, portes',
  },
};

const nl: Words = {
  superlative:
    'laagste prijs gegarandeerd, de laagste prijs gegarandeerd, laagste prijs van nederland, de laagste prijs van nederland, de nummer 1, de nr. 1, de nr 1, nummer 1 van, nummer 1 in, nr. 1 van, nr. 1 in, nummer één van, nummer één in, marktleider, wereldleider, marktleidend, marktleidende, laagste prijzen, de laagste prijzen, laagsteprijsgarantie, laagste prijsgarantie, beste prijs garantie, beste prijsgarantie, goedkoopste van nederland, goedkoopste van belgië, beste van nederland, beste van europa, beste ter wereld, beste van de wereld, grootste van nederland, grootste van europa, grootste ter wereld, snelste van nederland, <whose> beste, <whose> goedkoopste, <whose> grootste, <whose> snelste, <whose> eerste, wereldprimeur, best getest, beste uit de test, wij zijn de enige, wij zijn de eerste, we zijn de enige, we zijn de eerste',
  superior: 'laagste prijs, de laagste prijs, de <most>, het <most>, nummer 1, nummer één, nr. 1',
  unique: 'de eerste, de enige, het eerste, het enige',
  field:
    'ter wereld, van de wereld, in de wereld, wereldwijd, op de markt, van de markt, van nederland, in nederland, van belgië, in belgië, van europa, in europa, van het land, in het land, van de stad, in de branche, in zijn klasse, in zijn soort, aller tijden, van het internet, op internet, die er is, die je kunt kopen',
  self: 'ons, onze',
  offer:
    'wij zijn, we zijn, wij hebben, we hebben, wij bieden, we bieden, bieden wij, bieden we, wij maken, we maken, maken wij, maken we, wij verkopen, we verkopen, wij leveren, we leveren, leveren wij, leveren we',
  copula: 'is, zijn, blijft, blijven',
  soft: 'plek, plaats, een van, één van, manier, manieren, moment, tijd, deel, keuze, keuzes, aanpak, optie, opties, ding, mogelijk, mogelijke, ervaring, vinden, vind, vindt, kiezen, kies, kiest, selecteren, selecteer, helpen, helpt, willen, wil, wilt, proberen, probeer, streven, zorgen, zorg, weten, welke, wat, waar, hoe, als, wanneer, zou, zouden, kunnen, kan, nodig, denken, denk, hangt, voor jou, voor u, belang, belangen, wensen, groeten, gebruiker, gebruikers, gebruiken, gebruikt, hun, ik, mijn, prioriteit, doel, werk, keer, resultaat, resultaten',
  guarantee:
    'resultaat gegarandeerd, gegarandeerd resultaat, gegarandeerde resultaten, tevredenheid gegarandeerd, tevredenheidsgarantie, 100% tevreden, 100% tevredenheid, 100% tevredenheidsgarantie, 100% gegarandeerd, succes gegarandeerd, gegarandeerd succes, kwaliteit gegarandeerd, gegarandeerde kwaliteit, levering gegarandeerd, gegarandeerde levering, gegarandeerd de laagste, gegarandeerd de beste, 100% veilig, 100% effectief, zonder enig risico, faalt nooit',
  assured: 'gegarandeerd, gegarandeerde, wij garanderen, we garanderen, garanderen wij, garanderen we',
  result:
    'resultaat, resultaten, tevredenheid, kwaliteit, succes, besparing, levering, versheid, laagste prijs, beste prijs, bezorgd, geleverd',
  upTo: 'tot, tot wel, tot aan, maximaal, oplopend tot',
  saving:
    'korting, kortingen, bespaar, bespaart, besparen, besparing, uitverkoop, sale, aanbieding, aanbiedingen, actie, acties, goedkoper, afgeprijsd, prijs, prijzen, cashback, voordeel, kortingscode',
  measured:
    'energie, stroom, tijd, batterij, geheugen, ruimte, opslag, water, data, brandstof, uitstoot, verbruik, prestaties, uur, minuten',
  free: '<gift> is gratis, <gift> is altijd gratis, <gift> zijn gratis, gratis <gift>, 100% gratis, helemaal gratis, volledig gratis, geheel gratis, altijd gratis, voor altijd gratis, risicovrij, zonder risico, risicoloos',
  condition:
    'vanaf, boven, bij, als, wanneer, indien, met, op bestellingen, bestelling, bestellingen, op alle, leden, tot, binnen, minimaal, voorwaarden, geldt, na, per, naar, code, kortingscode, nog',
  green:
    'milieuvriendelijk, milieuvriendelijke, milieuvriendelijker, milieubewust, ecovriendelijk, ecovriendelijke, eco-friendly, klimaatvriendelijk, klimaatvriendelijke, natuurvriendelijk, natuurvriendelijke, biologisch afbreekbaar, biologisch afbreekbare, biodegradeerbaar, composteerbaar, composteerbare, recyclebaar, recyclebare, recycleerbaar, recycleerbare, 100% recyclebaar, goed voor het milieu, beter voor het milieu, goed voor de planeet, beter voor de planeet, goed voor het klimaat, zero waste, afvalvrij, milieuneutraal, biobased, duurzaam geproduceerd, duurzaam geproduceerde, duurzaam gemaakt, duurzaam gewonnen, energiezuinig, energiezuinige, energie-efficiënt, energie-efficiënte',
  climate:
    'klimaatneutraal, klimaatneutrale, CO2-neutraal, CO2-neutrale, CO₂-neutraal, CO₂-neutrale, CO2 neutraal, CO2 neutrale, klimaatpositief, klimaatpositieve, koolstofneutraal, koolstofneutrale, emissieloos, emissieloze, emissievrij, emissievrije, uitstootvrij, uitstootvrije, netto nul, nul uitstoot, CO2-vrij, CO2-gecompenseerd, CO2-gecompenseerde',
  sustainable: 'duurzaam, duurzame, duurzamer, ecologisch, ecologische, groene',
  goods:
    'product, producten, verpakking, verpakkingen, verpakt, verzending, bezorging, materiaal, materialen, mode, kleding, meubel, meubels, hout, katoen, stof, stoffen, collectie, lamp, lampen, verlichting, papier, merk, wol, leer, bamboe, eiken, bossen, productie, geproduceerd, keuze, alternatief, bureau, stoel, schoenen, tas, tassen, fles, cosmetica, voeding, ingrediënten, koffie, energie',
  health:
    '<verlicht> <kwaal>, klinische studies bewijzen, klinisch bewezen, klinisch getest, wetenschappelijk bewezen, medisch bewezen, dermatologisch getest, door dermatologen getest, door dermatologen aanbevolen, door artsen aanbevolen, aanbevolen door artsen, aanbevolen door dermatologen, aanbevolen door tandartsen, hypoallergeen, hypoallergene, versterkt je immuunsysteem, versterkt uw immuunsysteem, versterkt het immuunsysteem, verhoogt je weerstand, verlicht pijn, vermindert stress, verbrandt vet, ontgift, anti-aging, vrij van gifstoffen, niet giftig, niet-giftig, chemicaliënvrij, 100% natuurlijk, 100% natuurlijke',
  doubt: 'als, indien, tenzij, zogenaamd, zogenaamde, zogeheten, klanten zeggen, woorden als, termen als, misleidend',
  negation: 'niet, geen, nooit, noch, nergens, in plaats van',
  not: 'niet alleen, geen probleem, laagste prijs van de afgelopen, laagste prijs in de afgelopen, laagste prijs van de laatste, laagste prijs in de laatste, de laagste prijs van de afgelopen, de laagste prijs in de afgelopen, groene knop, groene vinkje, de eerste keer, het beste met',
  slots: {
    kwaal:
      'hoofdpijn, migraine, slapeloosheid, acne, eczeem, rugpijn, gewrichtspijn, angst, depressie, kanker, diabetes, artrose, allergieën, astma, griep',

    verlicht: 'verlicht, geneest, voorkomt, helpt tegen, bestrijdt',

    most: 'beste, goedkoopste, lekkerste, snelste, grootste, kleinste, sterkste, lichtste, veiligste, stilste, helderste, populairste, meest verkochte, meest gekozen, meest betrouwbare, meest duurzame, meest complete, laagste, fijnste, slimste, nieuwste van',
    whose: "nederlands, 's werelds, europa's, belgiës, nederlands'",
    gift: 'verzending, bezorging, levering, verzendkosten, retour, retourneren, retourzending, cadeau, cadeaus, sample, samples, installatie, montage, verzending en retour, thuisbezorging, geschenk',
  },
};

const de: Words = {
  superlative:
    'niedrigster Preis garantiert, den niedrigsten Preis garantiert, <whose> <bester>, die Nr. 1, die Nummer 1, die Nummer eins, der Nr. 1, Nr. 1 in, Nummer 1 in, Nummer eins in, Nr. 1 der, Marktführer, Marktführerin, marktführend*, Weltmarktführer, Weltmarktführerin, weltweit führend*, Weltneuheit, Weltneuheiten, Weltpremiere, Testsieger, Testsiegerin, Preis-Leistungs-Sieger, Bestpreis, Bestpreise, Bestpreisgarantie, Bestpreis-Garantie, Tiefpreis, Tiefpreise, Tiefpreisgarantie, Tiefstpreis, Tiefstpreise, Tiefstpreisgarantie, Niedrigpreisgarantie, niedrigste Preise, niedrigsten Preise, die niedrigsten Preise, günstigste Preise, <whose> <most>, weltweit <most>, <most> der Welt, <most> Deutschlands, <most> Europas, <most> auf dem Markt, Testsieger-Qualität, wir sind die Einzigen, wir sind die Ersten',
  superior:
    'niedrigster Preis, den niedrigsten Preis, der niedrigste Preis, günstigster Preis, <article> <most>, Nr. 1, Nummer 1, Nummer eins',
  unique: '<article> erste, <article> ersten, <article> einzige, <article> einzigen',
  field:
    'der Welt, weltweit, auf der Welt, am Markt, auf dem Markt, im Markt, in Deutschland, Deutschlands, in Österreich, Österreichs, in der Schweiz, in Europa, Europas, im Land, in der Stadt, der Branche, seiner Klasse, ihrer Klasse, in seiner Klasse, seiner Art, ihrer Art, aller Zeiten, im Netz, im Internet, die es gibt',
  self: 'unser, unsere, unserem, unseren, unserer, unseres',
  offer:
    'wir sind, wir haben, wir bieten, bieten wir, wir bauen, bauen wir, wir verkaufen, wir liefern, liefern wir, wir fertigen, wir machen, wir produzieren, sind wir, haben wir',
  copula: 'ist, sind, bleibt, bleiben',
  soft: 'Ort, Orte, einer der, eine der, eines der, Weg, Wege, Art, Methode, Zeit, Zeitpunkt, Teil, Wahl, Möglichkeit, Möglichkeiten, möglich, mögliche, möglichen, Erfahrung, Erlebnis, finden, finde, findest, findet, wählen, wähle, wählst, auswählen, hilft, helfen, wollen, will, möchte, möchten, versuchen, versucht, bemühen, sorgen, wissen, welche, welcher, welches, was, wo, wie, ob, wenn, falls, sollte, sollten, könnte, könnten, würde, würden, brauchen, glauben, denken, kommt darauf, für dich, für Sie, Interesse, Interessen, Wünsche, Grüße, Nutzer, Benutzer, ihre, ihren, ich, mein, meine, Priorität, Ziel, Arbeit, Mal, Lösung, Ergebnis, Ergebnisse',
  guarantee:
    'garantierte Ergebnisse, garantierter Erfolg, garantiertes Ergebnis, Ergebnis garantiert, Ergebnisse garantiert, Erfolg garantiert, Erfolgsgarantie, Zufriedenheit garantiert, garantierte Zufriedenheit, Zufriedenheitsgarantie, 100% Zufriedenheit, 100% Zufriedenheitsgarantie, 100% garantiert, 100-prozentig sicher, Qualität garantiert, garantierte Qualität, garantierte Lieferung, Lieferung garantiert, garantiert günstig*, garantiert der beste, garantiert die besten, 100% sicher, 100% wirksam, ohne jedes Risiko, ohne jegliches Risiko, versagt nie, wirkt garantiert',
  assured:
    'garantiert, garantierte, garantierter, garantiertes, garantierten, wir garantieren, garantieren wir, garantieren Ihnen, garantieren dir',
  result:
    'Ergebnis, Ergebnisse, Zufriedenheit, Qualität, Erfolg, Ersparnis, Lieferung, Zustellung, Frische, niedrigster Preis, bester Preis, Bestpreis',
  upTo: 'bis zu, bis',
  saving:
    'Rabatt*, Nachlass, Preisnachlass, sparen, spare, sparst, spart, gespart, Ersparnis, Ersparnisse, günstiger, billiger, Sale, Angebot, Angebote, Aktion, Preis, Preise, Cashback, Schlussverkauf, Ausverkauf, Sommerschlussverkauf, Winterschlussverkauf, Gutschein, Prozente',
  measured:
    'Energie, Strom, Zeit, Akku, Speicher, Speicherplatz, Platz, Wasser, Daten, Kraftstoff, Emissionen, Verbrauch, Leistung, Stunden, Minuten, CO2',
  free: '<gift> kostenlos, <gift> ist kostenlos, <gift> gratis, <gift> kostenfrei, gratis <gift>, Gratis-<gift>, Gratisversand, Gratisgeschenk, Gratiszugabe, kostenloser <gift>, kostenlose <gift>, kostenloses <gift>, kostenlosen <gift>, kostenlosem <gift>, kostenfreien <gift>, kostenfreiem <gift>, kostenfreier <gift>, kostenfreie <gift>, versandkostenfrei, versandkostenfreie, portofrei, 100% kostenlos, 100% gratis, völlig kostenlos, komplett kostenlos, vollkommen kostenlos, absolut kostenlos, für immer kostenlos, dauerhaft kostenlos, risikofrei, ohne Risiko, risikolos',
  condition:
    'ab, über, bei, wenn, sofern, falls, mit, Bestellung, Bestellungen, Bestellwert, Mindestbestellwert, Einkauf, Mitglieder, bis, innerhalb, innerhalb Deutschlands, mindestens, Bedingungen, gilt, nach, pro, für, Code, Gutscheincode, noch, im ersten, auf alle',
  green:
    'umweltfreundlich*, umweltschonend*, umweltbewusst*, umweltverträglich*, klimafreundlich*, klimaschonend*, naturfreundlich*, ökologisch abbaubar*, biologisch abbaubar*, kompostierbar*, recycelbar*, recyclebar*, recyclingfähig*, 100% recycelbar, gut für die Umwelt, besser für die Umwelt, gut für den Planeten, besser für den Planeten, gut fürs Klima, gut für das Klima, schont die Umwelt, schonen die Umwelt, schont das Klima, Zero Waste, Zero-Waste, biobasiert*, umweltneutral*, nachhaltig produziert*, nachhaltig hergestellt*, nachhaltig gefertigt*, nachhaltig angebaut*, nachhaltig gewonnen*, energieeffizient*, energiesparend*, eco-friendly, ressourcenschonend*',
  climate:
    'klimaneutral*, CO2-neutral*, CO₂-neutral*, CO2 neutral*, klimapositiv*, kohlenstoffneutral*, emissionsfrei*, CO2-frei*, CO₂-frei*, CO2-kompensiert*, klimakompensiert*, null Emissionen, Netto-Null, treibhausgasneutral*',
  sustainable:
    'nachhaltig, nachhaltige, nachhaltiger, nachhaltiges, nachhaltigen, nachhaltigem, nachhaltigste, nachhaltigsten, ökologisch, ökologische, ökologischer, ökologischen, ökologisches',
  goods:
    'Produkt, Produkte, Produkten, Verpackung, Verpackungen, verpackt, Versand, Lieferung, Material, Materialien, Mode, Kleidung, Möbel, Möbeln, Holz, Baumwolle, Stoff, Stoffe, Stoffen, Kollektion, Lampe, Lampen, Leuchte, Leuchten, Beleuchtung, Papier, Marke, Wolle, Leder, Bambus, Eiche, Eichenholz, Wälder, Wäldern, Forstwirtschaft, Produktion, Herstellung, Alternative, Alternativen, Schreibtisch, Schreibtische, Stuhl, Schuhe, Tasche, Taschen, Flasche, Kosmetik, Lebensmittel, Zutaten, Kaffee, Energie, Quellen, Anbau, Textilien, Bettwäsche, Spielzeug',
  health:
    '<lindert> <leiden>, klinische Studien belegen, klinische Studien beweisen, klinisch getestet*, klinisch bewiesen, klinisch belegt, klinisch erwiesen, klinisch bestätigt, wissenschaftlich bewiesen, wissenschaftlich erwiesen, wissenschaftlich belegt, wissenschaftlich bestätigt, medizinisch bewiesen, medizinisch erwiesen, dermatologisch getestet*, dermatologisch bestätigt*, von Ärzten empfohlen, von Dermatologen empfohlen, von Zahnärzten empfohlen, von Hautärzten empfohlen, ärztlich empfohlen, hypoallergen*, stärkt das Immunsystem, stärkt dein Immunsystem, stärkt Ihr Immunsystem, stärkt die Abwehrkräfte, lindert Schmerzen, lindert Stress, verbrennt Fett, entgiftend*, entschlackt, Anti-Aging, schadstofffrei*, frei von Schadstoffen, chemiefrei*, ungiftig*, 100% natürlich, 100% natürliche, rein natürlich',
  doubt: 'wenn, falls, ob, sofern, angeblich, angebliche, sogenannte, sogenannten, Kunden sagen, Begriffe wie, Wörter wie, irreführend',
  negation: 'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, weder, statt, anstatt, nirgends',
  not: 'nicht nur, ohne jedes Risiko, ohne jegliches Risiko, kein Problem, keine Sorge, beste Grüße, besten Dank, niedrigster Preis der letzten, niedrigster Preis in den letzten, der niedrigste Preis der letzten, der niedrigste Preis in den letzten, günstigster Preis der letzten, Bestpreis der letzten, Tiefstpreis der letzten, niedrigster Gesamtpreis, am besten, das erste Mal, die ersten Schritte',
  slots: {
    leiden:
      'Kopfschmerzen, Migräne, Schlaflosigkeit, Schlafstörungen, Akne, Neurodermitis, Rückenschmerzen, Gelenkschmerzen, Angst, Depressionen, Krebs, Diabetes, Arthrose, Allergien, Asthma, Grippe, Entzündungen',

    lindert: 'lindert, heilt, verhindert, hilft gegen, wirkt gegen, bekämpft',

    bester: 'bester, größter, günstigster, schnellster, führender, beliebtester, erster, bestes, größtes, günstigstes, schnellstes, erstes',

    article: 'der, die, das, den, dem',
    most: 'beste, besten, leckerste, leckersten, günstigste, günstigsten, billigste, billigsten, schnellste, schnellsten, größte, größten, kleinste, kleinsten, stärkste, stärksten, leichteste, leichtesten, sicherste, sichersten, hellste, hellsten, leiseste, leisesten, beliebteste, beliebtesten, modernste, modernsten, meistverkaufte, meistverkauften, niedrigste, niedrigsten, führende, führenden, erste, ersten',
    whose: 'Deutschlands, Europas, Österreichs, der Welt',
    gift: 'Versand, Lieferung, Rückversand, Rücksendung, Rücksendungen, Retoure, Retouren, Rückgabe, Geschenk, Geschenke, Probe, Proben, Muster, Montage, Installation, Aufbau, Standardversand, Expressversand, Versand und Rückversand, Umtausch',
  },
};

const fr: Words = {
  superlative:
    "le prix le plus bas garanti, le prix le plus bas du marché, le n° 1, la n° 1, le n°1, la n°1, les n°1, le numéro 1, le numéro un, la numéro un, n° 1 en, n°1 en, n° 1 du, n°1 du, n°1 des, numéro 1 en, numéro un en, leader du marché, leaders du marché, leader mondial, leaders mondiaux, leader européen, leader incontesté, les prix les plus bas, prix le plus bas garanti, prix les plus bas garantis, meilleur prix garanti, meilleurs prix garantis, garantie du meilleur prix, garantie meilleur prix, <best> du monde, <best> au monde, <best> de france, <best> d'europe, <best> du marché, premier au monde, première au monde, première mondiale, unique au monde, uniques au monde, élu produit de l'année, nous sommes les seuls, nous sommes les premiers, préféré des Français, préférée des Français, préférés des Français, préférées des Français",
  superior: 'le prix le plus bas, <best>, n° 1, n°1, numéro 1, numéro un',
  unique: 'le plus *, la plus *, les plus *, le premier, la première, le seul, la seule, le moins *, la moins *, les moins *',
  field:
    "du monde, au monde, dans le monde, mondial, du marché, sur le marché, de la planète, d'europe, en europe, de france, en france, du pays, de la ville, du secteur, de sa catégorie, de sa classe, de tous les temps, du web, sur internet, que vous puissiez",
  self: 'notre, nos',
  offer:
    'nous sommes, nous avons, nous offrons, nous vous offrons, nous proposons, nous vous proposons, nous fabriquons, nous vendons, nous livrons, on propose, on a',
  copula: 'est, sont, reste, restent',
  soft: 'façon, façons, manière, manières, moyen, moyens, moment, partie, pratique, pratiques, option, options, chose, choses, possible, possibles, expérience, expériences, trouver, trouvez, trouve, choisir, choisissez, choisis, sélectionner, sélectionnez, aider, aide, aident, voulons, veux, voulez, essayer, essayons, efforçons, efforcer, assurer, savoir, quel, quelle, quels, quelles, que faire, où, comment, si, quand, lorsque, pourrait, devrait, peut, besoin, besoins, pense, pensons, croyons, dépend, pour vous, pour toi, intérêt, intérêts, efforts, chance, vœux, salutations, utilisateur, utilisateurs, leur, leurs, permet, permettre, je, mon, ma, priorité, objectif, travail, fois, solution, conditions, délais, qualité possible, résultat, résultats',
  guarantee:
    'résultats garantis, résultat garanti, satisfaction garantie, garantie de satisfaction, 100% satisfaction, satisfaction 100% garantie, satisfait ou remboursé à 100%, 100% garanti, 100% garantie, succès garanti, réussite garantie, qualité garantie, économies garanties, livraison garantie, fraîcheur garantie, 100% sûr, 100% efficace, 100% fiable, zéro risque, sans aucun risque, ne tombe jamais en panne',
  assured: 'garanti, garantie, garantis, garanties, nous garantissons, nous vous garantissons, garantissons',
  result:
    'résultat, résultats, satisfaction, réussite, succès, économies, livraison avant, fraîcheur, meilleur prix, prix le plus bas, qualité',
  upTo: "jusqu'à, jusqu'a, allant jusqu'à",
  saving:
    'remise, remises, réduction, réductions, rabais, promo, promos, promotion, promotions, solde, soldes, économisez, économise, économies, économiser, moins cher, prix, offre, offres, de moins, cashback, remboursés, remboursé, code promo',
  measured:
    "énergie, d'énergie, l'énergie, électricité, d'électricité, temps, batterie, mémoire, espace, d'espace, stockage, eau, d'eau, données, carburant, émissions, d'émissions, consommation, performances, heures, minutes",
  free: '<gift> est gratuite, <gift> est gratuit, <gift> sont gratuits, <gift> sont gratuites, <gift> gratuit, <gift> gratuite, <gift> gratuits, <gift> gratuites, <gift> offert, <gift> offerte, <gift> offerts, <gift> offertes, 100% gratuit, 100% gratuite, totalement gratuit, totalement gratuite, entièrement gratuit, entièrement gratuite, complètement gratuit, gratuit à vie, gratuite à vie, sans risque, sans risques',
  condition:
    "dès, à partir, au-delà, quand, lorsque, si, avec, pour toute, pour tout, pour les, pour vos, commande, commandes, achat, achats, membres, jusqu'au, sous, dans les, dans le, minimum, conditions, s'applique, après, par, en point, en france, en magasin, code, plus que, encore, sur",
  green:
    "respectueux de l'environnement, respectueuse de l'environnement, respectueuses de l'environnement, respectueux de la planète, respectueuse de la planète, respectueuses de la planète, respectueux de la nature, respectueux du climat, bon pour la planète, bonne pour la planète, bon pour l'environnement, meilleur pour la planète, meilleur pour l'environnement, écoresponsable, écoresponsables, éco-responsable, éco-responsables, écologiquement responsable, éco-friendly, eco-friendly, biodégradable, biodégradables, compostable, compostables, recyclable, recyclables, 100% recyclable, 100% recyclables, biosourcé, biosourcée, biosourcés, biosourcées, zéro déchet, vert et responsable, économe en énergie, économes en énergie, produit écologique, produits écologiques, produit vert, produits verts, ami de l'environnement, issu de forêts durables, écoconçu, écoconçue, éco-conçu, éco-conçue",
  climate:
    'neutre en carbone, neutres en carbone, neutralité carbone, carbone neutre, climatiquement neutre, climatiquement neutres, neutre pour le climat, neutres pour le climat, neutre en CO2, neutres en CO2, neutre en CO₂, zéro carbone, zéro émission, zéro émissions, sans émissions, net zéro, bilan carbone neutre, climat positif, compensé carbone, intégralement compensé, intégralement compensée',
  sustainable: 'durable, durables, écologique, écologiques, vert, verte',
  goods:
    'produit, produits, emballage, emballages, envoi, livraison, matériau, matériaux, matière, matières, mode, vêtement, vêtements, meuble, meubles, bois, coton, tissu, tissus, collection, lampe, lampes, éclairage, ampoule, ampoules, papier, marque, laine, cuir, bambou, chêne, forêts, production, fabrication, fabriqué, fabriquée, alternative, alternatives, chaussures, sac, sacs, bouteille, cosmétique, cosmétiques, aliments, ingrédients, café',
  health:
    "<soulage> <mal>, des études cliniques prouvent, études cliniques à l'appui, cliniquement prouvé, cliniquement prouvée, cliniquement prouvés, cliniquement prouvées, cliniquement testé, cliniquement testée, cliniquement testés, efficacité prouvée, scientifiquement prouvé, scientifiquement prouvée, prouvé scientifiquement, prouvée scientifiquement, scientifiquement démontré, scientifiquement démontrée, prouvé par la science, dermatologiquement testé, dermatologiquement testée, testé dermatologiquement, testée dermatologiquement, testé sous contrôle dermatologique, recommandé par les médecins, recommandée par les médecins, recommandé par des médecins, recommandé par les dermatologues, recommandé par les dentistes, hypoallergénique, hypoallergéniques, renforce le système immunitaire, renforce votre système immunitaire, renforce les défenses, renforce vos défenses, soulage la douleur, soulage les douleurs, soulage le stress, brûle les graisses, détoxifiant, détoxifiante, anti-âge, sans produits chimiques, sans substances toxiques, non toxique, non toxiques, 100% naturel, 100% naturelle, 100% naturels, 100% naturelles",
  doubt: "si, s'il, s'ils, sauf si, soi-disant, prétendument, les clients disent, des mots comme, des termes comme, trompeur",
  negation: "pas, jamais, aucun, aucune, ni, non, rien, nullement, au lieu de, plutôt que, n'est plus, ne sont plus",
  not: 'pas seulement, pas que, sans aucun risque, sans aucun doute, aucun souci, aucun problème, au plus tard, le plus possible, prix le plus bas des, prix le plus bas pratiqué, prix le plus bas au cours, le prix le plus bas des, le prix le plus bas pratiqué, le prix le plus bas au cours, bouton vert, la première fois, développement durable, bac à recyclables',
  slots: {
    mal: "les maux de tête, la migraine, les migraines, l'insomnie, l'acné, l'eczéma, le mal de dos, l'anxiété, la dépression, le cancer, le diabète, l'arthrose, les allergies, l'asthme, la grippe",

    soulage: 'soulage, guérit, prévient, combat',

    best: 'le meilleur, la meilleure, les meilleurs, les meilleures, le moins cher, la moins chère, les moins chers, les moins chères, le plus vendu, la plus vendue, les plus vendus',
    gift: 'livraison, livraisons, retour, retours, livraison et retour, livraison et retours, livraison et les retours, frais de port, port, cadeau, cadeaux, échantillon, échantillons, installation, montage, expédition, emballage cadeau',
  },
};

const pt: Words = {
  superlative:
    'o menor preço garantido, o preço mais baixo garantido, o menor preço do mercado, o menor preço do brasil, o n.º 1, a n.º 1, o nº 1, a nº 1, o número 1, a número 1, o número um, a número um, n.º 1 em, nº 1 em, nº 1 do, nº 1 no, número 1 em, número 1 do, número um do, líder de mercado, líder do mercado, líderes de mercado, líderes do mercado, líder mundial, líderes mundiais, os preços mais baixos, os menores preços, menor preço garantido, preço mais baixo garantido, melhor preço garantido, melhores preços garantidos, garantia de melhor preço, garantia do melhor preço, garantia de menor preço, <best> do mundo, <best> da europa, <best> de portugal, <best> do brasil, <best> do mercado, <best> do país, primeiro do mundo, único no mundo, única no mundo, somos os únicos, somos os primeiros, somos a única',
  superior: 'o preço mais baixo, o menor preço, <best>, n.º 1, nº 1, número 1, número um',
  unique: '<art> mais *, <art> * mais *, <art> * * mais *, o primeiro, a primeira, o único, a única',
  field:
    'do mundo, no mundo, em todo o mundo, mundial, do mercado, no mercado, do planeta, da europa, na europa, de portugal, em portugal, do brasil, no brasil, da américa latina, do país, no país, da cidade, do setor, da categoria, da sua classe, de todos os tempos, da internet, que você pode comprar',
  self: 'nosso, nossa, nossos, nossas',
  offer: 'somos, temos, oferecemos, lhe oferecemos, fabricamos, vendemos, fazemos, entregamos, produzimos',
  copula: 'é, são, continua a ser, continua sendo',
  soft: 'lugar, lugares, um dos, uma das, forma, formas, maneira, maneiras, modo, momento, hora, parte, prática, práticas, opção, opções, coisa, coisas, possível, experiência, encontrar, encontre, escolher, escolha, selecionar, selecione, ajuda, ajudar, ajudam, quero, queremos, quer, tentar, tentamos, esforçamos, garantir que, saber, qual, quais, onde, como, se, quando, poderia, pode, precisa, acho, acreditamos, depende, para você, para si, interesse, interesses, esforço, sorte, votos, cumprimentos, usuário, usuários, utilizador, utilizadores, seu, sua, seus, suas, permite, meu, minha, prioridade, objetivo, trabalho, vez',
  guarantee:
    'resultados garantidos, resultado garantido, satisfação garantida, garantia de satisfação, 100% satisfação, 100% de satisfação, satisfação 100% garantida, 100% garantido, 100% garantida, sucesso garantido, qualidade garantida, economia garantida, entrega garantida, frescura garantida, 100% seguro, 100% segura, 100% eficaz, risco zero, zero risco, sem nenhum risco, sem qualquer risco, nunca falha',
  assured: 'garantimos, garantido, garantida, garantidos, garantidas',
  result:
    'resultado, resultados, satisfação, qualidade, sucesso, economia, poupança, entrega, frescura, melhor preço, menor preço, preço mais baixo',
  upTo: 'até, de até, em até',
  saving:
    'desconto, descontos, poupe, poupa, poupança, economize, economiza, economia, promoção, promoções, saldos, liquidação, oferta, ofertas, preço, preços, cashback, off, mais barato',
  measured:
    'energia, eletricidade, tempo, bateria, memória, espaço, armazenamento, água, dados, combustível, emissões, consumo, desempenho, horas, minutos',
  free: '<gift> é grátis, <gift> é gratuito, <gift> é gratuita, <gift> são gratuitas, <gift> grátis, <gift> gratuito, <gift> gratuita, <gift> gratuitos, <gift> gratuitas, 100% grátis, 100% gratuito, 100% gratuita, totalmente grátis, totalmente gratuito, totalmente gratuita, completamente grátis, completamente gratuito, grátis para sempre, gratuito para sempre, sem risco, sem riscos',
  condition:
    'a partir, acima, superior, superiores, quando, com, se, em pedidos, em encomendas, em compras, na sua, no seu, em todos, em todas, pedido, pedidos, encomenda, encomendas, compras, membros, até, dentro, mínimo, mínima, condições, termos, aplica, aplicam, após, por, para todo, código, cupom, cupão, faltam, falta',
  green:
    'amigo do ambiente, amiga do ambiente, amigos do ambiente, amigas do ambiente, amigo do planeta, amiga do planeta, amigável ao meio ambiente, respeita o ambiente, respeita o meio ambiente, ecologicamente correto, ecologicamente correta, ecologicamente corretos, ecologicamente corretas, ambientalmente responsável, ecoamigável, eco-friendly, ecofriendly, biodegradável, biodegradáveis, compostável, compostáveis, reciclável, recicláveis, 100% reciclável, 100% recicláveis, bom para o planeta, boa para o planeta, melhor para o planeta, melhor para o ambiente, de base biológica, desperdício zero, resíduo zero, produto ecológico, produtos ecológicos, de origem sustentável, energeticamente eficiente',
  climate:
    'neutro em carbono, neutra em carbono, neutros em carbono, neutras em carbono, carbono neutro, carbono neutra, carbono zero, carbono-neutro, climaticamente neutro, climaticamente neutra, neutro em CO2, neutra em CO2, neutro em CO₂, emissões zero, zero emissões, emissão zero, zero emissões líquidas, livre de emissões, neutralidade carbónica, neutralidade de carbono, neutralidade climática',
  sustainable: 'sustentável, sustentáveis, ecológico, ecológica, ecológicos, ecológicas, verde',
  goods:
    'produto, produtos, embalagem, embalagens, envio, envios, entrega, material, materiais, moda, roupa, roupas, móvel, móveis, madeira, algodão, tecido, tecidos, coleção, luminária, luminárias, candeeiro, candeeiros, lâmpada, lâmpadas, iluminação, papel, marca, lã, couro, bambu, carvalho, florestas, produção, fabricação, fabricado, fabrico, alternativa, alternativas, escrivaninha, sapatos, ténis, bolsa, bolsas, garrafa, cosméticos, alimentos, ingredientes, café, calçado',
  health:
    '<alivia> <mal>, estudos clínicos comprovam, clinicamente comprovado, clinicamente comprovada, clinicamente comprovados, clinicamente testado, clinicamente testada, cientificamente comprovado, cientificamente comprovada, comprovado cientificamente, comprovada cientificamente, dermatologicamente testado, dermatologicamente testada, testado dermatologicamente, testada dermatologicamente, recomendado por médicos, recomendada por médicos, recomendado por dermatologistas, recomendada por dermatologistas, recomendado por dentistas, hipoalergênico, hipoalergênica, hipoalergénico, hipoalergénica, reforça o sistema imunitário, reforça o sistema imunológico, fortalece o sistema imunológico, alivia a dor, alivia as dores, alivia o estresse, alivia o stress, queima gordura, desintoxica, desintoxicante, antienvelhecimento, anti-idade, sem químicos, livre de químicos, livre de toxinas, não tóxico, não tóxica, 100% natural, 100% naturais',
  doubt: 'se, a menos que, alegadamente, supostamente, chamado, chamados, os clientes dizem, palavras como, termos como, enganoso',
  negation: 'não, nem, nunca, jamais, sem, nenhum, nenhuma, nada, em vez de, ao invés de',
  not: 'não só, não apenas, sem dúvida, sem nenhum risco, sem qualquer risco, o melhor de, mais de, mais do, mais que, mais informações, mais tarde, preço mais baixo dos últimos, preço mais baixo nos últimos, o preço mais baixo dos últimos, o preço mais baixo nos últimos, menor preço dos últimos, o menor preço dos últimos, botão verde, cor verde, verde escuro, verde claro, a primeira vez',
  slots: {
    mal: 'a dor de cabeça, as dores de cabeça, a enxaqueca, a insônia, a insónia, a acne, o eczema, a dor nas costas, a ansiedade, a depressão, o câncer, o cancro, o diabetes, a diabetes, a artrite, as alergias, a asma, a gripe',

    alivia: 'alivia, cura, previne, combate',

    art: 'o, a, os, as, nosso, nossa, nossos, nossas',
    best: 'o melhor, a melhor, os melhores, as melhores, o mais barato, a mais barata, os mais baratos, as mais baratas, o mais rápido, a mais rápida, o mais vendido, a mais vendida, os mais vendidos',
    gift: 'frete, envio, envios, entrega, entregas, portes, devolução, devoluções, envio e devolução, envio e devoluções, brinde, brindes, presente, presentes, oferta, amostra, amostras, instalação, montagem',
  },
};

const it: Words = {
  superlative:
    "il prezzo più basso garantito, il prezzo più basso del mercato, il n. 1, il n° 1, il n°1, il numero 1, il numero uno, la numero uno, i numeri uno, n. 1 in, n° 1 in, n°1 in, numero 1 in, numero uno in, leader di mercato, leader del mercato, leader mondiale, leader mondiali, leader di settore, leader del settore, i prezzi più bassi, prezzo più basso garantito, prezzi più bassi garantiti, miglior prezzo garantito, migliori prezzi garantiti, garanzia del miglior prezzo, garanzia miglior prezzo, <best> del mondo, <best> al mondo, <best> d'europa, <best> d'italia, <best> in italia, <best> del mercato, <best> sul mercato, primo al mondo, prima al mondo, unico al mondo, unica al mondo, siamo gli unici, siamo i primi",
  superior: 'il prezzo più basso, <best>, n. 1, n° 1, numero 1, numero uno',
  unique: "<art> più *, <art> * più *, <art> * * più *, il primo, la prima, il solo, la sola, l'unico, l'unica",
  field:
    "del mondo, al mondo, nel mondo, mondiale, del mercato, sul mercato, del pianeta, d'europa, in europa, d'italia, in italia, del paese, della città, del settore, della sua categoria, della categoria, di tutti i tempi, del web, su internet, che puoi comprare",
  self: 'nostro, nostra, nostri, nostre',
  offer: 'siamo, abbiamo, offriamo, ti offriamo, le offriamo, vi offriamo, produciamo, vendiamo, facciamo, realizziamo',
  copula: 'è, sono, resta, restano',
  soft: 'posto, luogo, uno dei, una delle, modo, modi, maniera, momento, tempo, parte, pratica, pratiche, opzione, opzioni, cosa, cose, possibile, possibili, esperienza, esperienze, trovare, trova, scegliere, scegli, scelga, selezionare, seleziona, aiutare, aiuta, aiutano, vogliamo, vuoi, voglio, cercare, cerchiamo, impegniamo, assicurare, sapere, quale, quali, dove, come, se, quando, potrebbe, può, bisogno, penso, crediamo, dipende, per te, per lei, interesse, interessi, sforzi, fortuna, auguri, saluti, utente, utenti, loro, suo, sua, suoi, permette, consente, mio, mia, priorità, obiettivo, lavoro, volta, soluzione',
  guarantee:
    'risultati garantiti, risultato garantito, soddisfazione garantita, garanzia di soddisfazione, 100% soddisfatti, 100% soddisfazione, soddisfatti al 100%, 100% garantito, 100% garantita, garantito al 100%, garantita al 100%, successo garantito, qualità garantita, risparmio garantito, consegna garantita, freschezza garantita, 100% sicuro, 100% sicura, 100% efficace, rischio zero, zero rischi, senza alcun rischio, non fallisce mai',
  assured: 'garantiamo, ti garantiamo, le garantiamo, garantito, garantita, garantiti, garantite',
  result: 'risultato, risultati, soddisfazione, qualità, successo, risparmio, consegna, freschezza, miglior prezzo, prezzo più basso',
  upTo: 'fino al, fino a, fino ad, sino al, sino a',
  saving:
    'sconto, sconti, scontato, scontati, risparmia, risparmi, risparmiare, risparmio, saldi, saldo, offerta, offerte, promozione, promozioni, promo, prezzo, prezzi, cashback, rimborso',
  measured:
    'energia, elettricità, tempo, batteria, memoria, spazio, archiviazione, acqua, dati, carburante, emissioni, consumo, consumi, prestazioni, ore, minuti',
  free: '<gift> è gratuita, <gift> è gratuito, <gift> sono gratuiti, <gift> sono gratuite, <gift> gratuita, <gift> gratuito, <gift> gratuite, <gift> gratuiti, <gift> gratis, <gift> omaggio, <gift> in omaggio, 100% gratis, 100% gratuito, 100% gratuita, totalmente gratis, totalmente gratuito, totalmente gratuita, completamente gratis, completamente gratuito, completamente gratuita, assolutamente gratis, gratis per sempre, gratuito per sempre, senza rischi, senza rischio',
  condition:
    'a partire, da, sopra, oltre, superiore, superiori, quando, con, se, su ordini, sugli ordini, per ordini, per gli ordini, ordine, ordini, acquisto, acquisti, acquistare, membri, fino, entro, minimo, minima, condizioni, termini, si applica, dopo, per, in tutta, in italia, codice, mancano, manca, su tutti',
  green:
    "rispettoso dell'ambiente, rispettosa dell'ambiente, rispettosi dell'ambiente, rispettose dell'ambiente, amico dell'ambiente, amica dell'ambiente, amici dell'ambiente, rispettoso del pianeta, rispettosa del pianeta, rispetta l'ambiente, rispettano l'ambiente, ecocompatibile, ecocompatibili, eco-compatibile, ecofriendly, eco-friendly, ecologicamente responsabile, biodegradabile, biodegradabili, compostabile, compostabili, riciclabile, riciclabili, 100% riciclabile, 100% riciclabili, buono per il pianeta, fa bene al pianeta, fa bene all'ambiente, migliore per l'ambiente, a base biologica, rifiuti zero, zero rifiuti, prodotto ecologico, prodotti ecologici, ecosostenibile, ecosostenibili, eco-sostenibile, a basso impatto ambientale, a impatto zero, a ridotto impatto ambientale, efficiente dal punto di vista energetico, a risparmio energetico",
  climate:
    'a zero emissioni, zero emissioni, emissioni zero, a emissioni zero, carbon neutral, neutrale dal punto di vista climatico, climaticamente neutro, climaticamente neutra, climaticamente neutri, climaticamente neutrale, clima-neutrale, neutro in carbonio, carbonio neutrale, neutro per il clima, CO2 neutrale, a CO2 zero, CO2 neutro, zero CO2, neutralità carbonica, neutralità climatica',
  sustainable: 'sostenibile, sostenibili, ecologico, ecologica, ecologici, ecologiche, verde',
  goods:
    'prodotto, prodotti, imballaggio, imballaggi, confezione, confezioni, packaging, spedizione, spedizioni, consegna, materiale, materiali, moda, abbigliamento, mobile, mobili, legno, cotone, tessuto, tessuti, collezione, lampada, lampade, illuminazione, lampadina, lampadine, carta, marchio, lana, pelle, bambù, rovere, quercia, foreste, produzione, fabbricazione, prodotta, alternativa, alternative, scrivania, scarpe, borsa, borse, bottiglia, cosmetici, alimenti, ingredienti, caffè',
  health:
    '<allevia> <male>, studi clinici dimostrano, clinicamente provato, clinicamente provata, clinicamente testato, clinicamente testata, clinicamente testati, clinicamente dimostrato, clinicamente dimostrata, scientificamente provato, scientificamente provata, scientificamente dimostrato, scientificamente dimostrata, scientificamente testato, dermatologicamente testato, dermatologicamente testata, dermatologicamente testati, testato dermatologicamente, testata dermatologicamente, raccomandato dai medici, raccomandata dai medici, consigliato dai medici, consigliata dai medici, raccomandato dai dermatologi, consigliato dai dermatologi, consigliato dai dentisti, ipoallergenico, ipoallergenica, ipoallergenici, rafforza il sistema immunitario, rinforza il sistema immunitario, rafforza le difese, allevia il dolore, allevia lo stress, brucia i grassi, disintossica, disintossicante, antietà, anti-età, senza sostanze chimiche, privo di sostanze chimiche, senza sostanze tossiche, atossico, atossica, non tossico, non tossica, 100% naturale, 100% naturali',
  doubt: 'se, a meno che, presunto, presunta, cosiddetto, cosiddetti, i clienti dicono, parole come, termini come, ingannevole',
  negation: 'non, né, mai, senza, nessun, nessuna, nessuno, niente, anziché, invece di',
  not: 'non solo, non soltanto, senza dubbio, senza alcun rischio, al meglio, il meglio, più di, più tardi, più informazioni, prezzo più basso degli ultimi, prezzo più basso negli ultimi, il prezzo più basso degli ultimi, il prezzo più basso negli ultimi, pulsante verde, verde scuro, verde chiaro, la prima volta',
  slots: {
    male: "il mal di testa, l'emicrania, l'insonnia, l'acne, l'eczema, il mal di schiena, l'ansia, la depressione, il cancro, il diabete, l'artrite, le allergie, l'asma, l'influenza",

    allevia: 'allevia, cura, previene, combatte',

    art: 'il, lo, la, i, gli, le, nostro, nostra, nostri, nostre',
    best: 'il migliore, la migliore, i migliori, le migliori, il miglior, il più economico, la più economica, i più economici, il più veloce, la più veloce, il più venduto, la più venduta, i più venduti',
    gift: 'spedizione, spedizioni, consegna, consegne, reso, resi, spedizione e reso, spedizione e resi, regalo, regali, campione, campioni, installazione, montaggio',
  },
};

const ru: Words = {
  superlative:
    'самая низкая цена гарантирована, самая низкая цена на рынке, № 1 в, №1 в, номер 1 в, номер один в, № 1 на, №1 на, № 1 среди, №1 среди, лидер рынка, лидеры рынка, лидером рынка, мировой лидер, лидер продаж, самые низкие цены, по самым низким ценам, по самой низкой цене, гарантия лучшей цены, гарантия низкой цены, гарантия самой низкой цены, лучшая цена гарантирована, <best> в мире, <best> в россии, <best> в европе, <best> на рынке, первый в мире, первая в мире, первое в мире, впервые в мире, единственный в мире, единственная в мире, единственное в мире, мы единственные, мы первые',
  superior: 'самая низкая цена, самую низкую цену, <best>, № 1, №1, номер 1, номер один',
  unique: 'самый *, самая *, самое *, самые *, первый, первая, единственный, единственная, единственное',
  field:
    'в мире, во всем мире, на рынке, на планете, в россии, в европе, в стране, в городе, в отрасли, в своем классе, в своем роде, за всю историю, всех времен, в интернете',
  self: 'наш, наша, наше, наши, нашей, нашего, наших',
  offer: 'мы предлагаем, мы делаем, мы продаем, мы производим, мы, предлагаем, у нас',
  copula: 'является, являются, остается',
  soft: 'место, один из, одна из, одно из, способ, способов, время, момент, часть, практика, практики, подход, вариант, варианты, выбор, вещь, возможный, возможные, опыт, найти, найдите, находить, выбрать, выберите, выбирать, помочь, помогает, помогут, поможет, хотим, хотите, хочу, стараемся, стремимся, попробуйте, убедитесь, знать, узнать, какой, какая, какие, что, где, как, если, когда, может, можно, нужно, думаю, считаем, зависит, для вас, для тебя, интересы, интересах, усилия, удачи, пожелания, пользователь, пользователей, пользователи, их, его, ее, мой, моя, приоритет, цель, работы, раз, решение, чтобы',
  guarantee:
    'гарантированный результат, результат гарантирован, результаты гарантированы, гарантия результата, гарантируем результат, гарантируем качество, качество гарантировано, гарантия качества 100%, 100% гарантия, 100% результат, 100% качество, успех гарантирован, гарантированный успех, гарантированное качество, гарантированная экономия, гарантированная доставка, доставка гарантирована, 100% безопасно, 100% безопасный, абсолютно безопасно, абсолютно безопасен, никогда не подводит',
  assured: 'гарантируем, мы гарантируем, гарантирован, гарантирована, гарантировано, гарантированы, гарантированно',
  result:
    'результат, результаты, удовлетворение, качество, успех, экономия, экономию, доставка, доставку, свежесть, лучшая цена, лучшую цену, низкая цена, низкую цену',
  upTo: 'до',
  saving:
    'скидка, скидки, скидку, скидкой, скидок, скидками, экономия, экономьте, сэкономьте, сэкономить, дешевле, распродажа, распродаже, акция, акции, цена, цены, выгода, выгодой, выгоды, кэшбэк, кешбэк, купон, промокод',
  measured:
    'энергии, электроэнергии, времени, время, батареи, памяти, места, воды, данных, топлива, трафика, производительности, часов, минут',
  free: 'бесплатная <gift>, бесплатную <gift>, бесплатный <gift>, бесплатные <gift>, бесплатной <gift>, <gift> бесплатно, подарок бесплатно, абсолютно бесплатно, полностью бесплатно, совершенно бесплатно, полностью бесплатный, полностью бесплатная, абсолютно бесплатный, бесплатно навсегда, навсегда бесплатно, без риска, без рисков',
  condition:
    'от, свыше, при, если, когда, с, заказ, заказа, заказе, заказы, заказов, покупке, сумме, суммы, участникам, участников, до, в течение, минимальн*, условия, условий, действует, после, по россии, по москве, по, промокод, промокоду, осталось, на все',
  green:
    'экологичный, экологичная, экологичное, экологичные, экологичных, экологичной, экологичного, экологически чистый, экологически чистая, экологически чистое, экологически чистые, экологически чистых, экологически безопасный, экологически безопасная, экологически безопасные, безопасный для окружающей среды, безопасны для окружающей среды, не вредит окружающей среде, не вредят окружающей среде, не вредит природе, дружелюбный к природе, дружелюбный к окружающей среде, заботится об окружающей среде, биоразлагаемый, биоразлагаемая, биоразлагаемое, биоразлагаемые, биоразлагаемых, биоразлагаемой, компостируемый, компостируемая, компостируемые, перерабатываемый, перерабатываемая, перерабатываемые, пригодный для переработки, пригодна для переработки, пригодны для переработки, ноль отходов, без отходов, экоупаковка, эко-упаковка, энергоэффективный, энергоэффективная, энергоэффективные, энергосберегающий, энергосберегающие, энергосберегающая',
  climate:
    'углеродно-нейтральный, углеродно-нейтральная, углеродно-нейтральные, углеродно нейтральный, углеродно нейтральная, углеродно нейтральные, климатически нейтральный, климатически нейтральная, климатически нейтральные, углеродная нейтральность, нулевой углеродный след, нулевым углеродным следом, нулевые выбросы, с нулевыми выбросами, без выбросов CO2, без выбросов углерода',
  sustainable: 'устойчивый, устойчивая, устойчивое, устойчивые, устойчивого, устойчивых, экологично',
  goods:
    'продукт, продукты, товар, товары, упаковка, упаковки, упаковке, упаковку, доставка, материал, материалы, материалов, мода, одежда, мебель, древесина, дерево, древесины, хлопок, ткань, ткани, коллекция, лампа, лампы, освещение, бумага, бренд, шерсть, бамбук, дуб, леса, лесов, производство, производства, произведен, произведено, обувь, сумка, косметика, источников',
  health:
    '<cures> <illness>, клинические исследования доказали, клинические исследования подтвердили, клинически доказано, клинически доказана, клинически доказан, клинически доказанный, клинически доказанная, клинически доказанной, клинически протестировано, клинически протестирован, клинически испытан, клинически испытано, научно доказано, научно доказан, научно доказана, научно доказанный, научно доказанная, доказано наукой, доказано учеными, дерматологически протестировано, дерматологически протестирован, протестировано дерматологами, одобрено дерматологами, рекомендовано врачами, рекомендован врачами, рекомендуют врачи, врачи рекомендуют, рекомендовано дерматологами, рекомендовано стоматологами, гипоаллергенный, гипоаллергенная, гипоаллергенное, гипоаллергенные, укрепляет иммунитет, повышает иммунитет, укрепляет иммунную систему, снимает боль, снимает стресс, избавляет от боли, сжигает жир, выводит токсины, омолаживает, без химии, нетоксичный, нетоксичная, нетоксичные, не токсичен, 100% натуральный, 100% натуральная, 100% натуральное, 100% натуральные, 100% натуральных',
  doubt: 'если, ли, якобы, так называемый, так называемые, клиенты говорят, слова вроде, такие как, вводит в заблуждение',
  negation: 'не, ни, нет, никогда, без, вместо, ничуть',
  not: 'не только, не вредит окружающей среде, не вредят окружающей среде, не вредит природе, не токсичен, без сомнения, без проблем, нет проблем, всего лучшего, самое время, самое главное, самая низкая цена за последние, самую низкую цену за последние, от самой',
  slots: {
    illness:
      'головную боль, головной боли, мигрень, мигрени, бессонницу, бессонницы, акне, экзему, боль в спине, боли в спине, тревогу, депрессию, депрессии, рак, рака, диабет, диабета, артрит, аллергию, аллергии, астму, грипп, воспаление',

    cures: 'лечит, излечивает, предотвращает, облегчает, снимает, избавляет от',

    best: 'лучший, лучшая, лучшее, лучшие, самый лучший, самая лучшая, самое лучшее, самые лучшие, самый дешевый, самая дешевая, самые дешевые, самый быстрый, самая быстрая, самый популярный, самая популярная',
    gift: 'доставка, доставку, доставкой, доставки, возврат, подарок, подарки, образец, образцы, сборка, сборку, установка, установку, примерка, примерку',
  },
};

const hi: Words = {
  superlative:
    'दुनिया का सबसे *, दुनिया की सबसे *, दुनिया के सबसे *, विश्व का सबसे *, विश्व की सबसे *, भारत का सबसे *, भारत की सबसे *, भारत के सबसे *, देश का सबसे *, देश की सबसे *, दुनिया का पहला, दुनिया की पहली, दुनिया के पहले, भारत का पहला, भारत की पहली, भारत का नंबर 1, भारत की नंबर 1, भारत का नंबर वन, भारत की नंबर वन, दुनिया का नंबर 1, देश का नंबर 1, देश का नंबर वन, बाज़ार में सबसे *, बाजार में सबसे *, मार्केट लीडर, सबसे कम कीमतें, सबसे कम कीमतों, सबसे कम दाम, सबसे कम कीमत की गारंटी, सबसे अच्छी कीमत की गारंटी',
  superior:
    'सबसे कम कीमत, सर्वश्रेष्ठ, सर्वोत्तम, सबसे अच्छा, सबसे अच्छी, सबसे अच्छे, सबसे सस्ता, सबसे सस्ती, सबसे सस्ते, सबसे तेज़, सबसे बड़ा, सबसे बड़ी, नंबर 1, नंबर वन, नं. 1',
  unique: 'पहला, पहली, एकमात्र',
  field: 'दुनिया में, दुनिया भर में, विश्व में, बाज़ार में, बाजार में, भारत में, देश में, शहर में, अपनी श्रेणी में, इंटरनेट पर',
  self: 'हमारा, हमारी, हमारे',
  offer: 'हम, हम देते हैं',
  copula: '',
  soft: 'तरीका, तरीके, समय, अनुभव, चुनें, चुनने, खोजें, ढूंढें, मदद, चाहते, कोशिश, प्रयास, कौन, क्या, कहां, कैसे, अगर, यदि, जब, सकता, सकती, सकते, आपके लिए, शुभकामनाएं, उपयोगकर्ता, संभव, विकल्प, अभ्यास',
  guarantee:
    'परिणाम की गारंटी, नतीजों की गारंटी, गारंटीड परिणाम, गारंटीशुदा परिणाम, संतुष्टि की गारंटी, गुणवत्ता की गारंटी, सफलता की गारंटी, 100% गारंटी, 100% गारंटीड, 100% संतुष्टि, 100% सुरक्षित, 100% असरदार, 100% प्रभावी, पूरी तरह सुरक्षित, बिना किसी जोखिम के',
  assured: 'गारंटी देते हैं, गारंटी है, गारंटीड',
  result: 'परिणाम, परिणामों, नतीजे, संतुष्टि, गुणवत्ता, सफलता, बचत, डिलीवरी',
  upTo: 'तक, तक की, तक का, अधिकतम',
  saving: 'छूट, डिस्काउंट, बचत, बचाएं, बचाएँ, बचाओ, ऑफ, ऑफर, सेल, सस्ता, कीमत, कैशबैक',
  measured: 'ऊर्जा, बिजली, समय, बैटरी, मेमोरी, जगह, पानी, डेटा, ईंधन, घंटे, मिनट',
  free: 'मुफ़्त <gift>, मुफ्त <gift>, फ्री <gift>, निःशुल्क <gift>, <gift> मुफ़्त, <gift> मुफ्त, <gift> फ्री, 100% मुफ़्त, 100% मुफ्त, 100% फ्री, पूरी तरह मुफ़्त, पूरी तरह मुफ्त, बिल्कुल मुफ़्त, बिल्कुल मुफ्त, बिल्कुल फ्री, हमेशा के लिए मुफ़्त, हमेशा के लिए मुफ्त',
  condition: 'से अधिक, से ज्यादा, से ज़्यादा, से ऊपर, ऑर्डर, ऑर्डरों, खरीद, खरीदारी, पर, अगर, यदि, जब, तक, न्यूनतम, शर्तें, सदस्यों, के साथ, कोड, बाद',
  green:
    'पर्यावरण के अनुकूल, पर्यावरण अनुकूल, पर्यावरण-अनुकूल, इको-फ्रेंडली, ईको-फ्रेंडली, इको फ्रेंडली, प्रकृति के अनुकूल, ग्रह के लिए अच्छा, पर्यावरण के लिए अच्छा, पर्यावरण के लिए बेहतर, बायोडिग्रेडेबल, जैव-निम्नीकरणीय, जैव निम्नीकरणीय, कम्पोस्टेबल, रिसाइकिल योग्य, रिसाइकल योग्य, पुनर्चक्रण योग्य, पुनर्चक्रणीय, रीसायकल करने योग्य, शून्य अपशिष्ट, ऊर्जा-कुशल, ऊर्जा कुशल',
  climate: 'कार्बन न्यूट्रल, कार्बन-न्यूट्रल, कार्बन तटस्थ, जलवायु तटस्थ, जलवायु-तटस्थ, क्लाइमेट न्यूट्रल, नेट ज़ीरो, नेट जीरो, शून्य उत्सर्जन, ज़ीरो एमिशन',
  sustainable: 'टिकाऊ, सस्टेनेबल',
  goods: 'उत्पाद, उत्पादों, पैकेजिंग, सामग्री, फैशन, कपड़े, लकड़ी, कपास, उत्पादन',
  health:
    'चिकित्सकीय रूप से सिद्ध, चिकित्सकीय रूप से प्रमाणित, क्लिनिकली प्रूवन, क्लिनिकली टेस्टेड, नैदानिक रूप से सिद्ध, वैज्ञानिक रूप से सिद्ध, वैज्ञानिक रूप से प्रमाणित, डॉक्टरों द्वारा अनुशंसित, डॉक्टरों द्वारा सुझाया, त्वचा विशेषज्ञों द्वारा परीक्षित, त्वचा विशेषज्ञों द्वारा अनुशंसित, हाइपोएलर्जेनिक, रोग प्रतिरोधक क्षमता बढ़ाता है, रोग प्रतिरोधक क्षमता बढ़ाए, इम्युनिटी बढ़ाता है, इम्युनिटी बढ़ाए, दर्द से राहत देता है, 100% प्राकृतिक, 100% नेचुरल, केमिकल-मुक्त, केमिकल मुक्त, केमिकल फ्री',
  doubt: 'अगर, यदि, तथाकथित, कथित, ग्राहक कहते हैं, भ्रामक',
  negation: 'नहीं, न, ना, कभी नहीं, बजाय',
  not: 'न केवल, न सिर्फ, बिना किसी जोखिम के, पिछले 30 दिनों में सबसे कम कीमत, सबसे अच्छा तरीका',
  slots: { gift: 'शिपिंग, डिलीवरी, डिलिवरी, रिटर्न, वापसी, उपहार, गिफ्ट, सैंपल, इंस्टॉलेशन' },
};

const ja: Words = {
  superlative:
    '世界初, 世界一, 世界最高, 世界最小, 世界最大, 世界最軽量, 世界No.1, 世界ナンバーワン, 日本初, 日本一, 日本最大級, 日本最大, 業界初, 業界一, 業界最安値, 業界最安, 業界最大級, 業界No.1, 業界ナンバーワン, 国内初, 国内最大級, 国内No.1, 最安値, 最安値保証, 地域最安値, 売上No.1, 満足度No.1, 顧客満足度No.1, シェアNo.1, 人気No.1, 世界で唯一, 世界で最も, 日本で最も, 日本で唯一',
  superior: 'No.1, ナンバーワン, 第1位, 最高の, 最も安い',
  unique: '唯一の, 初めての',
  field: '世界で, 日本で, 国内で, 業界で, 市場で, 世界中で',
  self: '当社, 弊社, 当店, 私たち, わたしたち, 私達',
  offer: '当社は, 弊社は, 当店は, 私たちは',
  copula: '',
  soft: '方法, 体験, 選択, 選ぶ, 選び, 見つけ, ため, 場合, もし, たら, れば, 可能, かもしれ, 思い, 思う, できる, 目指, 努め',
  guarantee:
    '満足度100%, 100%満足, 100%保証, 効果保証, 効果を保証, 結果を保証, 成果を保証, 成功を保証, 100%安全, 絶対に安全, 絶対安全, 必ず痩せ, 必ず儲か, 必ず効果',
  assured: '保証します, 保証いたします',
  result: '結果, 効果, 成果, 満足, 品質, 成功',
  upTo: '最大, 最大で',
  saving: 'オフ, OFF, 割引, 値引き, 割引き, お得, セール, 還元, 引き, ポイント',
  measured: 'エネルギー, 電力, 時間, バッテリー, メモリ, 容量, 水, データ, 燃料, 排出',
  free: '完全無料, 100%無料, ずっと無料, 永久無料, 永年無料, 送料無料, 返品無料',
  condition: '以上, 場合, のみ, 限り, まで, 会員, 条件, 注文, 購入, 対象, 一部, 円',
  green:
    '環境にやさしい, 環境に優しい, 環境に配慮, 地球にやさしい, 地球に優しい, 自然にやさしい, 自然に優しい, エコフレンドリー, 生分解性, 堆肥化可能, リサイクル可能, リサイクルできる, ゼロウェイスト, 環境負荷ゼロ, 環境負荷の少ない, 省エネ',
  climate:
    'カーボンニュートラル, カーボンフリー, カーボンゼロ, カーボンオフセット, カーボンネガティブ, CO2ゼロ, CO2排出ゼロ, 排出ゼロ, 排出量ゼロ, ネットゼロ, 気候中立, ゼロエミッション',
  sustainable: 'サステナブル, サスティナブル, 持続可能',
  goods: '製品, 商品, 素材, 包装, 梱包, パッケージ, ファッション, 木材, コットン, 綿, 衣類, 家具',
  health:
    '臨床的に証明, 臨床的に実証, 臨床試験で証明, 臨床試験で実証, 臨床試験済み, 科学的に証明, 科学的に実証, 医学的に証明, 医師推奨, 医師が推奨, 皮膚科医推奨, 皮膚科医が推奨, 歯科医推奨, 皮膚科医監修, 低刺激性テスト済み, アレルギーテスト済み, 免疫力を高め, 免疫力アップ, 痛みを和らげ, 脂肪を燃焼, デトックス, アンチエイジング, 無添加, 化学物質不使用, 100%天然, 天然100%',
  doubt: 'かどうか, もし, いわゆる, という言葉, 場合',
  negation: 'ではありません, ではない, じゃない, ません, ない, 無し, なし',
  not: '問題ありません, 過去30日間の最安値, 持続可能な開発, 間違いない, 少ない',
  slots: {},
};

/** Lists by language. */
export const lists: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi, ja };
