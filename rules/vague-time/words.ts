/** Words of vague-time, per language. Each list is one string, its entries parted by commas; a `*` stands for any ending. */

/** What a promise can be about. */
export type Topic = 'delivery' | 'refund' | 'reply' | 'availability' | 'price';

/** The lists of one language. */
export interface Words {
  /** Puts off whatever it speaks of: reported wherever it stands. */
  readonly always: string;
  /** Leaves the time of any promise open. */
  readonly open: string;
  /** Says how fast: open for what takes time, exact enough for what is there or not ("available immediately"). */
  readonly speed: string;
  /** Phrases in which the words above mean something else. */
  readonly not: string;
  /** What asks the reader to do something: no promise in that clause. */
  readonly asks: string;
  readonly topics: Readonly<Record<Topic, string>>;
}

const en: Words = {
  always: 'in due course, in the near future, any day now, at the earliest opportunity',
  open: 'soon, very soon, shortly, as soon as possible, as soon as we can, asap, promptly, in a timely manner, in a timely fashion, in a few days, within a few days, in a couple of days, in a few weeks, within a few weeks, within a few hours, before long, momentarily, at some point, sooner or later, in the foreseeable future, when the time comes',
  speed:
    'quickly, as quickly as possible, as fast as possible, fast, swiftly, swift, speedy, immediately, right away, straight away, in no time, in a flash, in the blink of an eye',
  not: 'as soon as, ends soon, ending soon, how soon, too soon, sooner, soonest, see you soon, talk to you soon, talk soon, back soon, get well soon, so soon, not soon, how quickly, how fast, as fast as, so fast, too fast, more quickly, as quickly as, fast food, fast-paced, fast-moving, fast-growing, fast track, shortly after, shortly before, shortly thereafter, soon after, soon afterwards, immediately after, immediately before, immediately following, immediately upon, immediately when, right away when, until shortly',
  asks: 'please, the customer, customers, the user, tell them, to them, you will respond, you will reply, you must, you should, you agree, you will need, you need to, you can reply, you want, you promptly, you will promptly, you immediately, you will immediately, asked you, be sure, make sure, if you, if your, help you, helps you, let you, lets you, whether, maintainers, contributors, when you, unless',
  topics: {
    delivery:
      'delivery, deliveries, delivered, we deliver, deliver your, deliver to you, your order, your parcel, your package, ship, ships, shipped, shipping, shipment, shipments, dispatch, dispatched, dispatches, arrive, arrives, arriving, arrived, sent by, sent out, sent to you, send you',
    refund:
      'refund, refunds, refunded, reimburse*, money back, credited, credit your account, credit your card, return your money, your money, send the money, the money back',
    reply:
      "we reply, we will reply, we'll reply, we respond, we will respond, we'll respond, will reply to you, will respond to you, will respond, will reply, get back to, getting back to, be in touch, in touch with you, hear from us, hear back, contact you, answer you, answer your, we answer, we will answer, we'll answer, our reply, our response, receive a reply, receive a response, receive an answer, expect a reply, expect a response, expect an answer, get a reply, get a response, response time*, reach out to you, call you back, reply to your, respond to your, respond to you, notify you, let you know",
    availability:
      'available, availability, back in stock, in stock, restock, restocked, restocking, coming, launching, will launch, on sale, will be open, reopen, reopens, reopening',
    price: 'prices, pricing, price change, price changes, price increase, price increases, price drop, lower price',
  },
};

const es: Words = {
  always: 'en su debido momento, a su debido tiempo, en un futuro próximo, en un futuro cercano',
  open: 'pronto, muy pronto, en breve, próximamente, cuanto antes, lo antes posible, lo más pronto posible, a la mayor brevedad, a la mayor brevedad posible, con la mayor brevedad, en unos días, en pocos días, en un par de días, en unas semanas, en unas horas, en poco tiempo, dentro de poco, en algún momento, tarde o temprano',
  speed:
    'rápidamente, rápido, rápida, enseguida, en seguida, de inmediato, inmediatamente, lo más rápido posible, en un abrir y cerrar de ojos',
  not: 'hasta pronto, termina pronto, finaliza pronto, tan pronto como, tan pronto, de pronto, por lo pronto, más pronto, nos vemos pronto, más rápido, demasiado rápido, inmediatamente después, inmediatamente antes, acceso rápido, guía rápida',
  asks: 'por favor, debes, debe, tienes que, tiene que, si necesitas, si necesita, si quieres, si desea, te ayuda, le ayuda, te permite, le permite, contáctanos, contáctenos, ponte en contacto, póngase en contacto, para que puedas',
  topics: {
    delivery:
      'entreg*, envío, envíos, enviamos, enviaremos, tu pedido, su pedido, tu paquete, su paquete, llega, llegará, llegarán, despacho, despachamos, recibirás, recibirá',
    refund:
      'reembols*, devolución del dinero, te devolvemos, le devolvemos, te devolveremos, le devolveremos, devolveremos el dinero, abonaremos',
    reply:
      'respondemos, responderemos, te respond*, le respond*, contestamos, contestaremos, te contest*, le contest*, nuestra respuesta, recibirás una respuesta, recibirá una respuesta, recibirás respuesta, recibirá respuesta, nos pondremos en contacto, te contactaremos, le contactaremos, nos comunicaremos, recibirás noticias, recibirá noticias, te avisaremos, le avisaremos, te informaremos, le informaremos',
    availability: 'disponible, disponibles, disponibilidad, a la venta, de nuevo en stock, en stock, abrimos, abriremos, volverá, volverán',
    price: 'precio, precios',
  },
};

const nl: Words = {
  always: 'te zijner tijd, t.z.t., in de nabije toekomst, vroeg of laat',
  open: 'binnenkort, spoedig, zo snel mogelijk, zsm, z.s.m., zo spoedig mogelijk, binnen enkele dagen, binnen een paar dagen, over een paar dagen, over enkele dagen, binnen enkele weken, binnen een paar weken, binnen enkele uren, op korte termijn, tijdig, op termijn',
  speed: 'snel, snelle, supersnel, razendsnel, meteen, onmiddellijk, zo meteen, in een handomdraai, in een mum van tijd',
  not: 'tot snel, eindigt binnenkort, loopt binnenkort af, zo snel als, zodra, te snel, hoe snel, even snel, sneller, snelst, snel aan de slag, snel vinden, direct na, meteen na, onmiddellijk na',
  asks: 'alsjeblieft, alstublieft, gelieve, je moet, u moet, u dient, je kunt, u kunt, als je, als u, helpt je, helpt u, neem contact op, zorg dat',
  topics: {
    delivery:
      'levering, leveringen, levertijd, leveren we, leveren wij, we leveren, wij leveren, geleverd, bezorging, bezorgen, bezorgd, verzending, verzenden, verzonden, verstuurd, versturen, sturen we, je bestelling, uw bestelling, je pakket, uw pakket, in huis, komt eraan',
    refund: 'terugbetal*, terugbetaal*, terugbetaald, terugstort*, teruggestort, geld terug, je geld, uw geld',
    reply:
      'reageren we, reageren wij, we reageren, wij reageren, antwoorden we, antwoorden wij, we antwoorden, wij antwoorden, beantwoorden we, beantwoorden wij, we beantwoorden, wij beantwoorden, ons antwoord, onze reactie, antwoord van ons, reactie van ons, krijg je antwoord, krijgt u antwoord, krijg je een reactie, krijgt u een reactie, contact met je op, contact met u op, hoor je van ons, hoort u van ons, terugbellen, laten het je weten, laten het u weten, laten we je weten, laten we u weten',
    availability: 'beschikbaar, beschikbaarheid, leverbaar, op voorraad, verkrijgbaar, te koop, verwacht, terug in de winkel',
    price: 'prijs, prijzen',
  },
};

const de: Words = {
  always: 'zu gegebener Zeit, in absehbarer Zeit, in naher Zukunft, früher oder später',
  open: 'bald, schon bald, in Kürze, demnächst, so schnell wie möglich, so bald wie möglich, sobald wie möglich, schnellstmöglich, baldmöglichst, möglichst bald, möglichst schnell, zeitnah, in wenigen Tagen, innerhalb weniger Tage, in ein paar Tagen, in einigen Tagen, in den nächsten Tagen, in wenigen Wochen, in den nächsten Wochen, in wenigen Stunden, innerhalb weniger Stunden, irgendwann',
  speed:
    'schnell, schnelle, schneller, umgehend, sofort, prompt, in kürzester Zeit, innerhalb kürzester Zeit, im Handumdrehen, in Windeseile, im Nu, blitzschnell',
  not: 'bis bald, endet bald, endet in Kürze, läuft bald ab, sobald, so bald, wie schnell, zu schnell, nicht so bald, gute Besserung, ab sofort, sofort lieferbar, sofort verfügbar, sofort nach, schneller als, so schnell wie, schnell finden, hoffentlich bis bald',
  asks: 'bitte, Sie müssen, du musst, Sie sollten, du solltest, wenn Sie, wenn du, falls Sie, falls du, Sie können, du kannst, können Sie, kannst du, hilft Ihnen, hilft dir, kontaktieren Sie, kontaktiere uns',
  topics: {
    delivery:
      'Lieferung, Lieferungen, Lieferzeit*, liefern wir, wir liefern, geliefert, ausgeliefert, Zustellung, zugestellt, Versand, versendet, versenden, versandt, verschickt, verschicken, deine Bestellung, Ihre Bestellung, deine Ware, Ihre Ware, dein Paket, Ihr Paket, kommt an, trifft ein',
    refund:
      'Erstattung*, erstatten, erstattet, rückerstatt*, zurückerstatt*, Rückzahlung*, gutgeschrieben, Geld zurück, dein Geld, Ihr Geld',
    reply:
      'antworten wir, wir antworten, beantworten wir, wir beantworten, antworten Ihnen, antworten dir, unsere Antwort, Antwort von uns, Rückmeldung von uns, unsere Rückmeldung, erhalten Sie eine Antwort, erhältst du eine Antwort, melden uns, melden wir uns, meldet sich, Reaktionszeit*, bei Ihnen melden, bei dir melden, kontaktieren wir Sie, kontaktieren wir dich, hören von uns, hörst von uns, informieren wir Sie, informieren wir dich, geben Ihnen Bescheid, geben dir Bescheid',
    availability: 'verfügbar, Verfügbarkeit, erhältlich, auf Lager, vorrätig, lieferbar, im Handel, wieder da, im Shop',
    price: 'Preis, Preise, Preisen',
  },
};

const fr: Words = {
  always: 'en temps voulu, en temps utile, dans un avenir proche, tôt ou tard',
  open: "bientôt, très bientôt, prochainement, sous peu, d'ici peu, dès que possible, aussi vite que possible, au plus vite, le plus vite possible, le plus rapidement possible, dans les plus brefs délais, dans les meilleurs délais, dans quelques jours, sous quelques jours, d'ici quelques jours, dans quelques semaines, dans quelques heures",
  speed: "rapidement, rapide, vite, immédiatement, tout de suite, en un clin d'œil, en un rien de temps",
  not: 'à bientôt, se termine bientôt, expire bientôt, à très bientôt, aussi rapidement que, plus rapidement, plus vite, trop vite, trop rapidement, immédiatement après, aussitôt, accès rapide, guide rapide',
  asks: "veuillez, s'il vous plaît, s'il te plaît, merci de, vous devez, tu dois, si vous, si tu, vous pouvez, tu peux, vous aide, t'aide, vous permet, te permet, contactez-nous, contacte-nous",
  topics: {
    delivery:
      'livraison, livraisons, livré, livrée, livrés, livrées, livrons, livrerons, livrera, livreront, livrer, expédi*, votre commande, ta commande, votre colis, ton colis, arrive, arrivera, recevrez, recevras',
    refund: 'rembours*, recrédité, recrédité*, crédité sur votre compte',
    reply:
      'répondons, répondrons, vous répondre, te répondre, notre réponse, recevrez une réponse, recevras une réponse, revenons vers vous, reviendrons vers vous, revenir vers vous, vous recontact*, te recontact*, vous contacter, te contacter, vous contacterons, nouvelles de notre part, vous informerons, vous tiendrons au courant',
    availability: 'disponible, disponibles, disponibilité, en stock, de retour en stock, en vente, en rayon, ouvrira, sortie',
    price: 'prix, tarif, tarifs',
  },
};

const pt: Words = {
  always: 'oportunamente, no devido tempo, num futuro próximo, em um futuro próximo, mais cedo ou mais tarde',
  open: 'em breve, brevemente, muito em breve, o mais rápido possível, o mais rapidamente possível, o mais breve possível, o quanto antes, assim que possível, logo que possível, em poucos dias, em alguns dias, dentro de alguns dias, dentro de poucos dias, em poucas semanas, em algumas semanas, em poucas horas, em pouco tempo, em algum momento',
  speed: 'rapidamente, rápido, rápida, imediatamente, na hora, num instante, em um instante, num piscar de olhos, em um piscar de olhos',
  not: 'até breve, termina em breve, acaba em breve, expira em breve, até logo, assim que, logo que, mais rápido, mais rapidamente, muito rápido, rápido demais, imediatamente após, imediatamente antes, acesso rápido, guia rápido',
  asks: 'por favor, deve, você deve, você precisa, se você, se precisar, se quiser, você pode, ajuda você, permite que você, fale conosco, contacte-nos, entre em contato conosco, certifique-se',
  topics: {
    delivery:
      'entreg*, envio, envios, enviamos, enviaremos, despach*, seu pedido, o seu pedido, sua encomenda, a sua encomenda, chega, chegará, receberá, receberás',
    refund: 'reembols*, estorn*, dinheiro de volta, devolução do dinheiro, devolveremos',
    reply:
      'respondemos, responderemos, lhe responder, te responder, nossa resposta, a nossa resposta, receberá uma resposta, receberás uma resposta, retornamos, retornaremos, entraremos em contato, entraremos em contacto, entramos em contato, entraremos em contacto consigo, avisaremos, notificaremos, informaremos',
    availability: 'disponível, disponíveis, disponibilidade, em estoque, em stock, à venda, de volta ao estoque',
    price: 'preço, preços',
  },
};

const it: Words = {
  always: 'a tempo debito, nel prossimo futuro, in un prossimo futuro, prima o poi',
  open: 'presto, molto presto, a breve, prossimamente, quanto prima, il prima possibile, il più presto possibile, il più rapidamente possibile, al più presto, appena possibile, non appena possibile, tempestivamente, in pochi giorni, entro pochi giorni, tra pochi giorni, tra qualche giorno, fra qualche giorno, entro poche ore, in poche settimane, in tempi brevi, in tempi rapidi',
  speed: "rapidamente, velocemente, rapida, veloce, subito, immediatamente, in un attimo, in un batter d'occhio",
  not: 'a presto, scade presto, scade a breve, termina presto, non appena, più presto, troppo presto, subito dopo, subito prima, da subito, immediatamente dopo, più veloce, più rapidamente, più velocemente, guida rapida',
  asks: 'per favore, si prega, devi, deve, se hai, se vuoi, se desidera, puoi, può, ti aiuta, la aiuta, ti permette, contattaci, ci contatti, assicurati',
  topics: {
    delivery:
      'consegn*, spedizione, spedizioni, spedito, spedita, spediamo, spediremo, spedirà, il tuo ordine, il suo ordine, il tuo pacco, il suo pacco, arriva, arriverà, riceverai, riceverà',
    refund: 'rimbors*, accreditato, riaccredit*',
    reply:
      'rispondiamo, risponderemo, ti rispond*, le rispond*, la nostra risposta, riceverai una risposta, riceverà una risposta, ti contatteremo, la contatteremo, ti ricontatt*, la ricontatt*, ci metteremo in contatto, faremo sapere',
    availability: 'disponibile, disponibili, disponibilità, in magazzino, in vendita, di nuovo in stock, in arrivo',
    price: 'prezzo, prezzi',
  },
};

const ru: Words = {
  always: 'в обозримом будущем, в ближайшем будущем, рано или поздно',
  open: 'скоро, уже скоро, вскоре, в скором времени, в ближайшее время, в ближайшие дни, как можно скорее, как можно быстрее, в кратчайшие сроки, в кратчайший срок, через несколько дней, в течение нескольких дней, через пару дней, в течение нескольких часов, за считанные дни, своевременно, со временем',
  speed: 'быстро, быстрая, быструю, оперативно, сразу, немедленно, незамедлительно, мгновенно, моментально, за считанные минуты',
  not: 'до скорой встречи, скоро закончится, скоро заканчивается, скоро истечет, скоро увидимся, как только, сразу после, сразу же после, сразу несколько, слишком быстро, немедленно после, как быстро, как скоро',
  asks: 'пожалуйста, вы должны, вам нужно, если вы, если вам, вы можете, можете, помогает вам, позволяет, свяжитесь с нами, обратитесь, убедитесь',
  topics: {
    delivery:
      'доставка, доставки, доставку, доставим, доставляем, доставлен*, отправка, отправку, отправим, отправляем, отправлен, отправлена, отправлено, ваш заказ, ваша посылка, прибудет, приедет, придет',
    refund: 'возврат денег, возврат средств, возврата денег, возврата средств, вернем деньги, возместим, возмещ*, вернутся на счет',
    reply: 'ответим, отвечаем, ответят, ответит вам, наш ответ, свяжемся, свяжется с вами, с вами свяжутся, перезвоним, сообщим вам',
    availability:
      'в наличии, наличие, в продаже, появится, появятся, поступит, поступят, будет доступ*, будут доступ*, станет доступ*, станут доступ*',
    price: 'цена, цены, цену',
  },
};

const hi: Words = {
  always: 'निकट भविष्य में, उचित समय पर',
  open: 'जल्द, जल्द ही, बहुत जल्द, शीघ्र, शीघ्र ही, जल्दी से जल्दी, जल्द से जल्द, जितनी जल्दी हो सके, यथाशीघ्र, कुछ दिनों में, कुछ ही दिनों में, कुछ दिनों के भीतर, कुछ हफ्तों में, कुछ घंटों में, थोड़ी देर में, थोड़े समय में, कुछ समय में',
  speed: 'जल्दी, तेज, तुरंत, तत्काल, पलक झपकते ही',
  not: 'जल्द मिलते हैं, जैसे ही, के तुरंत बाद, इतनी जल्दी, बहुत जल्दी',
  asks: 'कृपया, आपको चाहिए, यदि आप, अगर आप, आप कर सकते हैं, संपर्क करें',
  topics: {
    delivery: 'डिलीवरी, डिलीवर, शिपिंग, भेज देंगे, भेजेंगे, भेजा जाएगा, आपका ऑर्डर, पहुंच जाएगा, पहुँच जाएगा, पहुंचेगा, पहुँचेगा, मिल जाएगा',
    refund: 'रिफंड, धन वापसी, पैसे वापस, वापस कर देंगे',
    reply: 'जवाब देंगे, उत्तर देंगे, संपर्क करेंगे, जवाब देते हैं, उत्तर देते हैं, जवाब मिलेगा, उत्तर मिलेगा',
    availability: 'उपलब्ध, उपलब्धता, स्टॉक में, आ रहा है, आ रही है, आ रहे हैं, लॉन्च',
    price: 'कीमत, कीमतें, दाम, मूल्य',
  },
};

/** Lists by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };
