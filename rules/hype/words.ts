/** Words of hype, per language. Each list is one string, its entries parted by commas; a `*` stands for any word or ending. */

/** The lists of one language. */
export interface Words {
  /** Praise that no evidence could prove. */
  readonly empty: string;
  /** The same, only as written: "state-of-the-art" with hyphens is praise, "the state of the art" is knowledge. */
  readonly exact: string;
  /** Fashionable for somebody who knows a lot. */
  readonly expert: string;
  /** What an expert is called. */
  readonly plain: string;
  /** Fashionable for something that has a plain name. */
  readonly jargon: string;
  /** Praise that is one too many beside another in the same sentence. */
  readonly praise: string;
  /** Makes a superlative of what follows, which `claim` reports. */
  readonly most: string;
  /** Speaks of words, and does not use them. */
  readonly spoken: string;
  /** Phrases in which the words above mean something else. */
  readonly not: string;
}

const en: Words = {
  empty:
    'best-in-class, best in class, best-of-breed, best in breed, world-class, revolutionary, revolutionize*, revolutionise*, revolutionizing, revolutionising, game-changing, game-changer, game-changers, groundbreaking, ground-breaking, unparalleled, unrivaled, unrivalled, unmatched, unbeatable, unsurpassed, peerless, second to none, like no other, one-of-a-kind, to the next level, mind-blowing, jaw-dropping, life-changing, earth-shattering, industry-leading, world-leading, market-beating, best-ever, never-before-seen, once-in-a-lifetime, ultra-premium, unforgettable, paradigm-shifting, bar none, in a league of its own, in a class of its own, top-of-the-line, top-notch, cutting edge technology, cutting edge technologies, cutting edge design, cutting edge solution, cutting edge solutions, at the cutting edge, on the cutting edge',
  exact: 'state-of-the-art, next-level, cutting-edge, leading-edge',
  expert: 'ninja, ninjas, rockstar, rockstars, rock star, rock stars, guru, gurus, wunderkind',
  plain: 'expert',
  jargon:
    'synergy, synergies, synergize*, synergise*, synergistic, synergistically, paradigm shift, paradigm shifts, thought leader, thought leaders, thought leadership, bleeding-edge solution, bleeding-edge solutions, disruptive innovation, move the needle, moves the needle, growth hack, growth hacks, growth hacking, growth hacker, growth hackers',
  praise:
    'amazing, amazingly, incredible, incredibly, awesome, fantastic, fabulous, stunning, stunningly, phenomenal, magnificent, spectacular, extraordinary, unbelievable, unbelievably, breathtaking, gorgeous, superb, marvelous, marvellous, sensational, exceptional, astonishing, mesmerizing, dazzling, epic, insane, insanely, wonderful, outstanding, remarkable, terrific, brilliant',
  most: 'most',
  spoken:
    'avoid, avoids, avoiding, buzzword, buzzwords, jargon, cliché, clichés, cliche, words like, words such as, terms like, terms such as, phrases like, phrases such as, instead of, rather than, the word, the words, the term, so-called',
  not: 'revolutionary war, revolutionary guard, revolutionary guards, french revolutionary, revolutionary era, revolutionary army, revolutionary movement, revolutionary party, revolutionary government, guru nanak, guru granth, guru purnima, ninja turtle, ninja turtles, ninja build, rockstar games, rock star games, unmatched bracket, unmatched brackets, unmatched quote, unmatched quotes, unmatched parenthesis, unmatched parentheses, unmatched tag, unmatched tags, unmatched rows, unmatched items, unmatched transactions, unmatched payments, unmatched files, unmatched braces, unmatched delimiter, if unmatched, is unmatched, are unmatched, or unmatched, get to the next level, gets to the next level, getting to the next level, go to the next level, goes to the next level, going to the next level, move to the next level, moves to the next level, moving to the next level, advance to the next level, advances to the next level, progress to the next level, progresses to the next level, proceed to the next level, climb to the next level, rise to the next level, promoted to the next level, turn to the next level, turned to the next level, points to the next level, way to the next level, back to the next level, unmatched users, unmatched records, unmatched values, unmatched entries, unmatched lines, unmatched pairs, unmatched routes, unmatched words, unmatched characters, unmatched settings, unmatched orders, unmatched invoices, outstanding amount, outstanding amounts, outstanding balance, outstanding balances, outstanding invoice, outstanding invoices, outstanding payment, outstanding payments, outstanding debt, outstanding debts, outstanding fee, outstanding fees, outstanding order, outstanding orders, outstanding issues, outstanding items, outstanding tasks, outstanding work, outstanding questions, outstanding requests, brilliant white, brilliant blue, brilliant cut, brilliant-cut, epic of, epic poem, epic games, epic store, revolutionary leader, revolutionary leaders, revolutionary council, ninja costume, ninja costumes, ninja warrior, ninja warriors, ninja outfit, ninja game, ninja games, ninja movie',
};

const es: Words = {
  empty:
    'de clase mundial, de talla mundial, de primer nivel, revolucionario, revolucionaria, revolucionarios, revolucionarias, revoluciona, revolucionan, revolucionar, revolucionamos, inigualable, inigualables, insuperable, insuperables, imbatible, imbatibles, incomparable, incomparables, sin igual, sin parangón, sin rival, a la vanguardia, de vanguardia, de última generación, rompedor, rompedora, rompedores, único en su clase, única en su clase, inolvidable, inolvidables, que cambia las reglas del juego, al siguiente nivel, al próximo nivel, nunca antes visto, nunca antes vista, fuera de serie, líder en el sector, líder del sector, líderes del sector',
  exact: '',
  expert: 'ninja, ninjas, rockstar, rockstars, gurú, gurús',
  plain: 'experto',
  jargon:
    'sinergia, sinergias, cambio de paradigma, cambios de paradigma, líder de pensamiento, líderes de pensamiento, disruptivo, disruptiva, disruptivos, disruptivas',
  praise:
    'increíble, increíbles, increíblemente, asombroso, asombrosa, asombrosos, asombrosas, fantástico, fantástica, fantásticos, fantásticas, espectacular, espectaculares, extraordinario, extraordinaria, extraordinarios, extraordinarias, impresionante, impresionantes, fabuloso, fabulosa, fabulosos, fabulosas, maravilloso, maravillosa, maravillosos, maravillosas, magnífico, magnífica, magníficos, magníficas, sensacional, sensacionales, excepcional, excepcionales, alucinante, alucinantes, brutal, genial, geniales',
  most: 'más',
  spoken:
    'evita, evite, evitar, evitamos, jerga, palabras como, términos como, en lugar de, en vez de, la palabra, el término, llamado, llamada',
  not: 'guerra revolucionaria, partido revolucionario, movimiento revolucionario, fuerzas armadas revolucionarias, guardia revolucionaria, gobierno revolucionario, tortugas ninja, pasa al siguiente nivel, pasar al siguiente nivel, pase al siguiente nivel, sube al siguiente nivel, suba al siguiente nivel, subir al siguiente nivel, avanza al siguiente nivel, avanzar al siguiente nivel, soporte de primer nivel, encabezado de primer nivel, encabezados de primer nivel, título de primer nivel, títulos de primer nivel, menú de primer nivel, categoría de primer nivel, categorías de primer nivel, líder revolucionario, líderes revolucionarios',
};

const nl: Words = {
  empty:
    'van wereldklasse, wereldklasse, revolutionair, revolutionaire, baanbrekend, baanbrekende, ongeëvenaard, ongeëvenaarde, onovertroffen, onverslaanbaar, onverslaanbare, weergaloos, weergaloze, ongekend goed, ongekend goede, state-of-the-art, gamechanger, gamechangers, game changer, game-changer, ultramodern, ultramoderne, grensverleggend, grensverleggende, onvergetelijk, onvergetelijke, naar een hoger niveau, naar het volgende niveau, best in class, best-in-class, zonder weerga, van topniveau, superieur, superieure',
  exact: '',
  expert: "ninja, ninja's, rockstar, rockstars, rocksterren, goeroe, goeroes, guru, guru's",
  plain: 'expert',
  jargon:
    'synergie, synergieën, synergetisch, synergetische, paradigmaverschuiving, paradigmaverschuivingen, thought leader, thought leaders, thought leadership, disruptief, disruptieve, growth hacking',
  praise:
    'geweldig, geweldige, ongelooflijk, ongelooflijke, ongelofelijk, ongelofelijke, fantastisch, fantastische, fabelachtig, fabelachtige, adembenemend, adembenemende, spectaculair, spectaculaire, fenomenaal, fenomenale, buitengewoon, buitengewone, verbluffend, verbluffende, waanzinnig, waanzinnige, schitterend, schitterende, sensationeel, sensationele, uitzonderlijk, uitzonderlijke, prachtig, prachtige, briljant, briljante, super, te gek, te gekke',
  most: 'meest',
  spoken: 'vermijd, vermijden, jargon, woorden als, termen als, in plaats van, het woord, de term, zogenaamd, zogenaamde, zogeheten',
  not: 'revolutionaire oorlog, revolutionaire partij, revolutionaire garde, revolutionaire beweging, ga naar het volgende niveau, gaat naar het volgende niveau, gaan naar het volgende niveau, terug naar een hoger niveau, revolutionaire leider, revolutionaire leiders',
};

const de: Words = {
  empty:
    'weltklasse, von Weltklasse, revolutionär, revolutionäre, revolutionärer, revolutionäres, revolutionären, revolutionärem, revolutioniert, revolutionieren, bahnbrechend, bahnbrechende, bahnbrechender, bahnbrechendes, bahnbrechenden, bahnbrechendem, wegweisend*, richtungsweisend*, unschlagbar, unschlagbare, unschlagbarer, unschlagbares, unschlagbaren, unübertroffen, unübertroffene, unübertroffener, unübertroffenes, unübertroffenen, unerreicht, unerreichte, unerreichter, unerreichtes, unerreichten, konkurrenzlos*, unvergleichlich*, seinesgleichen sucht, ihresgleichen sucht, einmalige Gelegenheit, state of the art, state-of-the-art, best in class, best-in-class, Gamechanger, Game-Changer, Game Changer, auf das nächste Level, auf ein neues Level, aufs nächste Level, auf die nächste Stufe, hochmodern*, topmodern*, unvergesslich, unvergessliche, unvergessliches, unvergesslichen, marktbeherrschend*, erster Güte, der Superlative',
  exact: '',
  expert: 'Ninja, Ninjas, Rockstar, Rockstars, Guru, Gurus, Koryphäe',
  plain: 'Experte',
  jargon:
    'Synergie, Synergien, Synergieeffekt, Synergieeffekte, Synergieeffekten, Paradigmenwechsel, Thought Leader, Thought Leadership, disruptiv, disruptive, disruptiver, disruptives, disruptiven, Growth Hacking',
  praise:
    'fantastisch*, unglaublich*, großartig*, atemberaubend*, sensationell*, phänomenal*, spektakulär*, außergewöhnlich*, fabelhaft*, wunderbar*, herausragend*, überragend*, grandios*, genial, geniale, genialer, geniales, genialen, umwerfend*, traumhaft*, brillant*, mega, hammermäßig*, wahnsinnig*, exzellent*',
  most: 'meist, meisten, am',
  spoken:
    'vermeide, vermeiden, vermeiden Sie, Jargon, Floskel, Floskeln, Buzzword, Buzzwords, Wörter wie, Worte wie, Begriffe wie, statt, anstatt, anstelle, das Wort, der Begriff, sogenannte, sogenannter, sogenanntes',
  not: 'revolutionäre Garde, Revolutionäre Kommunistische, revolutionäre Bewegung, revolutionäre Partei, revolutionäre Führer, revolutionärer Führer, revolutionären Führer, revolutionäre Regierung, steigt auf die nächste Stufe, steigen auf die nächste Stufe, aufsteigen auf die nächste Stufe, weiter auf die nächste Stufe',
};

const fr: Words = {
  empty:
    "de classe mondiale, de renommée mondiale, révolutionnaire, révolutionnaires, révolutionne, révolutionnent, révolutionner, révolutionnons, inégalé, inégalée, inégalés, inégalées, inégalable, inégalables, imbattable, imbattables, incomparable, incomparables, sans égal, sans égale, sans pareil, sans pareille, hors pair, hors du commun, à la pointe de la technologie, à la pointe de l'innovation, technologie de pointe, technologies de pointe, dernier cri, de dernière génération, avant-gardiste, avant-gardistes, novateur comme jamais, qui change la donne, change la donne, changer la donne, inoubliable, inoubliables, jamais vu, d'exception, nec plus ultra, sans précédent",
  exact: '',
  expert: 'ninja, ninjas, rockstar, rockstars, rock star, rock stars, gourou, gourous',
  plain: 'expert',
  jargon:
    "synergie, synergies, synergique, synergiques, changement de paradigme, changements de paradigme, leader d'opinion, disruptif, disruptive, disruptifs, disruptives, growth hacking",
  praise:
    'incroyable, incroyables, incroyablement, fantastique, fantastiques, extraordinaire, extraordinaires, époustouflant, époustouflante, époustouflants, époustouflantes, spectaculaire, spectaculaires, sensationnel, sensationnelle, sensationnels, sensationnelles, phénoménal, phénoménale, magnifique, magnifiques, merveilleux, merveilleuse, merveilleuses, formidable, formidables, exceptionnel, exceptionnelle, exceptionnels, exceptionnelles, génial, géniale, géniaux, géniales, sublime, sublimes, fabuleux, fabuleuse, bluffant, bluffante',
  most: 'plus, la plus, le plus, les plus',
  spoken:
    'évitez, éviter, évite, jargon, mots comme, mots tels que, termes comme, termes tels que, au lieu de, plutôt que, le mot, le terme, soi-disant',
  not: 'tribunal révolutionnaire, gardes révolutionnaires, parti révolutionnaire, mouvement révolutionnaire, calendrier révolutionnaire, chef révolutionnaire, chefs révolutionnaires, gouvernement révolutionnaire',
};

const pt: Words = {
  empty:
    'de classe mundial, de nível mundial, de primeira linha, revolucionário, revolucionária, revolucionários, revolucionárias, revoluciona, revolucionam, revolucionar, inigualável, inigualáveis, insuperável, insuperáveis, imbatível, imbatíveis, incomparável, incomparáveis, sem igual, sem precedentes, tecnologia de ponta, tecnologias de ponta, de última geração, de vanguarda, inovador como nunca, único no gênero, inesquecível, inesquecíveis, muda o jogo, mudar o jogo, divisor de águas, ao próximo nível, para o próximo nível, nunca antes visto, nunca antes vista, fora de série',
  exact: '',
  expert: 'ninja, ninjas, rockstar, rockstars, guru, gurus',
  plain: 'especialista',
  jargon:
    'sinergia, sinergias, sinérgico, sinérgica, mudança de paradigma, mudanças de paradigma, quebra de paradigma, disruptivo, disruptiva, disruptivos, disruptivas, growth hacking',
  praise:
    'incrível, incríveis, incrivelmente, fantástico, fantástica, fantásticos, fantásticas, espetacular, espetaculares, extraordinário, extraordinária, extraordinários, extraordinárias, impressionante, impressionantes, maravilhoso, maravilhosa, maravilhosos, maravilhosas, fabuloso, fabulosa, magnífico, magnífica, sensacional, sensacionais, excepcional, excepcionais, excecional, excecionais, deslumbrante, deslumbrantes, fenomenal, fenomenais, genial, geniais',
  most: 'mais',
  spoken: 'evite, evitar, evitamos, jargão, palavras como, termos como, em vez de, ao invés de, a palavra, o termo, chamado, chamada',
  not: 'guerra revolucionária, partido revolucionário, movimento revolucionário, tartarugas ninja, líder revolucionário, líderes revolucionários, governo revolucionário, passe para o próximo nível, passar para o próximo nível, avance para o próximo nível, avançar para o próximo nível, subir para o próximo nível, suba para o próximo nível',
};

const it: Words = {
  empty:
    "di livello mondiale, di classe mondiale, di prim'ordine, rivoluzionario, rivoluzionaria, rivoluzionari, rivoluzionarie, rivoluziona, rivoluzionano, rivoluzionare, ineguagliabile, ineguagliabili, insuperabile, insuperabili, imbattibile, imbattibili, incomparabile, incomparabili, impareggiabile, impareggiabili, senza pari, senza eguali, senza rivali, senza precedenti, all'avanguardia, d'avanguardia, di ultima generazione, indimenticabile, indimenticabili, che cambia le regole del gioco, al livello successivo, a un livello superiore, mai visto prima, fuori dal comune, all'ultimo grido",
  exact: '',
  expert: 'ninja, rockstar, guru',
  plain: 'esperto',
  jargon:
    'sinergia, sinergie, sinergico, sinergica, cambio di paradigma, cambi di paradigma, disruptive, growth hacking, leader di pensiero',
  praise:
    'incredibile, incredibili, incredibilmente, fantastico, fantastica, fantastici, fantastiche, straordinario, straordinaria, straordinari, straordinarie, spettacolare, spettacolari, sensazionale, sensazionali, meraviglioso, meravigliosa, meravigliosi, meravigliose, favoloso, favolosa, magnifico, magnifica, eccezionale, eccezionali, fenomenale, fenomenali, strepitoso, strepitosa, strepitosi, strepitose, mozzafiato, stupefacente, stupefacenti, geniale, geniali',
  most: 'più',
  spoken:
    'evita, evitare, eviti, evitate, gergo, parole come, termini come, invece di, anziché, al posto di, la parola, il termine, cosiddetto, cosiddetta',
  not: 'guerra rivoluzionaria, partito rivoluzionario, movimento rivoluzionario, tartarughe ninja, leader rivoluzionario, governo rivoluzionario, passa al livello successivo, passare al livello successivo, sali al livello successivo, salire al livello successivo, avanza al livello successivo',
};

const ru: Words = {
  empty:
    'мирового класса, мирового уровня, революционный, революционная, революционное, революционные, революционного, революционной, революционных, революционную, непревзойденн*, не имеет аналогов, не имеющий аналогов, не имеющая аналогов, не имеют аналогов, не имеющие аналогов, без аналогов, не имеет себе равных, не имеют себе равных, прорывной, прорывная, прорывное, прорывные, прорывных, передовые технологии, передовых технологий, по последнему слову техники, уникальнейш*, на новый уровень, на новом уровне, на следующий уровень, незабываем*, чудодейственн*, сногсшибательн*, вне конкуренции, превосходящий все ожидания, меняет правила игры, меняющий правила игры, эталон качества',
  exact: '',
  expert: 'ниндзя, рок-звезда, рок-звезды, рок-звезд, гуру',
  plain: 'эксперт',
  jargon:
    'синергия, синергии, синергию, синергией, синергетический, синергетического, смена парадигмы, сдвиг парадигмы, лидер мнений, дизруптивн*, подрывные инновации',
  praise:
    'невероятный, невероятная, невероятное, невероятные, невероятно, невероятных, потрясающий, потрясающая, потрясающее, потрясающие, потрясающих, фантастическ*, удивительный, удивительная, удивительное, удивительные, восхитительн*, великолепн*, превосходн*, сенсационн*, феноменальн*, грандиозн*, изумительн*, шикарн*, роскошн*, исключительный, исключительная, исключительное, исключительные, ошеломляющ*, бесподобн*, грандиозн*, супер',
  most: 'самый, самая, самое, самые, самого, самой, самых, наиболее',
  spoken:
    'избегайте, избегать, жаргон, штамп, штампы, слова вроде, слов вроде, термины вроде, вместо, слово, термин, так называемый, так называемая, так называемые',
  not: 'революционная война, революционное движение, революционная партия, революционный комитет, корпус стражей исламской революции',
};

const hi: Words = {
  empty:
    'विश्वस्तरीय, विश्व स्तरीय, विश्व-स्तरीय, वर्ल्ड क्लास, वर्ल्ड-क्लास, क्रांतिकारी, बेजोड़, बेमिसाल, अतुलनीय, अभूतपूर्व, अत्याधुनिक, गेम चेंजर, गेम-चेंजर, लाजवाब, चमत्कारी, नेक्स्ट लेवल, अगले स्तर पर, बेस्ट इन क्लास, स्टेट ऑफ द आर्ट, जिसका कोई मुकाबला नहीं, जिसका कोई मुक़ाबला नहीं',
  exact: '',
  expert: 'निंजा, रॉकस्टार',
  plain: 'विशेषज्ञ',
  jargon: 'सिनर्जी, तालमेल प्रभाव, प्रतिमान बदलाव, थॉट लीडर, थॉट लीडरशिप, डिसरप्टिव',
  praise:
    'अद्भुत, अविश्वसनीय, शानदार, बेहतरीन, जबरदस्त, ज़बरदस्त, धमाकेदार, कमाल, कमाल का, कमाल की, गज़ब, गजब, असाधारण, अनोखा, अनोखी, अनोखे, शानदार-शानदार, मनमोहक, भव्य',
  most: 'सबसे',
  spoken: 'से बचें, बचें, शब्दजाल, जैसे शब्द, शब्द जैसे, की जगह, के बजाय, तथाकथित',
  not: 'क्रांतिकारी आंदोलन, क्रांतिकारी भगत सिंह, क्रांतिकारी दल, क्रांतिकारी नेता',
};

/** Lists by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };
