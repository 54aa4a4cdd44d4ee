/** Words of escape-clause, per language. Each list is one string, its entries parted by commas; a `*` stands for any ending. */

/** The lists of one language. Those up to `condition` are ordinary words outside a promise. */
export interface Words {
  /** Says that it holds most of the time: "usually". */
  readonly hedge: string;
  /** Says that it may be something else. */
  readonly vary: string;
  /** Says on what that depends, and so is fine after the words above. */
  readonly given: string;
  /** Says as a verb that it depends on something: what follows is no promise. */
  readonly depends: string;
  /** Says that somebody tries: "we aim to". */
  readonly effort: string;
  /** What somebody tries to do for a customer, as a verb after the words above. */
  readonly acts: string;
  /** Speaks of some goods, and does not say which. */
  readonly selected: string;
  /** Holds in cases that nobody names: "where applicable". */
  readonly condition: string;
  /** Holds if it can be done: told also without a promise, where the brand speaks of itself. */
  readonly possible: string;
  /** Points to conditions that are not here. */
  readonly terms: string;
  /** May be something else tomorrow. */
  readonly change: string;
  /** Speaks of exceptions that stand elsewhere. */
  readonly exceptions: string;
  /** Is left to the brand. */
  readonly right: string;
  /** Ends when something is used up. */
  readonly stock: string;
  /** The brand speaks of itself. */
  readonly self: string;
  /** Phrases in which the words above mean something else, and such that ask for nothing though they seem to. */
  readonly not: string;
}

const en: Words = {
  hedge:
    'usually, typically, generally, normally, ordinarily, in general, generally speaking, as a rule, in most cases, in some cases, in many cases, most of the time, under normal circumstances, under normal conditions, hopefully, more often than not, should arrive, should be delivered, should receive, should reach you, should be with you, should be refunded, should be credited, for the most part, may be delayed, may take longer, might take longer',
  vary: 'may vary, can vary, may differ, might vary',
  given: 'depending, according to, based on, by, with, due to, from, between',
  depends: 'depends, depend',
  effort:
    "we aim to, we will aim to, we'll aim to, we aim for, we try to, we will try to, we'll try to, we will do our best, we'll do our best, we do our best, we strive to, we endeavour to, we endeavor to, we do our best to, we will do our best to, we'll do our best to, we make every effort to, we will make every effort to, best efforts, reasonable efforts, reasonable endeavours, to the best of our ability, we hope to",
  acts: 'reply, respond, answer, get back',
  selected:
    'selected items, select items, selected products, select products, selected styles, select styles, selected lines, selected ranges, selected orders, select orders, selected stores, select stores, selected countries, select countries, selected areas, select areas, selected regions, selected locations, select locations, selected brands, participating stores, participating locations, participating retailers, qualifying items, qualifying orders, qualifying purchases, qualifying products, eligible items, eligible orders, eligible products, certain items, certain products, certain orders, certain areas, certain countries, certain locations',
  condition:
    'where applicable, if applicable, as applicable, as appropriate, where appropriate, on a case-by-case basis, case by case, if necessary, where necessary, as necessary',
  possible:
    'where possible, if possible, whenever possible, wherever possible, when possible, where practicable, as far as possible, if at all possible, where feasible, if feasible',
  terms:
    "terms apply, terms and conditions apply, terms & conditions apply, t&cs apply, t&c apply, t&c's apply, ts and cs apply, ts&cs apply, conditions apply, restrictions apply, restrictions may apply, some restrictions apply, exclusions apply, exclusions may apply, some exclusions apply, additional terms apply, additional fees may apply, additional charges may apply, extra charges may apply, fees may apply, charges may apply, limitations apply",
  change:
    'subject to change, subject to change without notice, may change without notice, may be changed without notice, can change without notice, may change at any time, can change at any time, results may vary',
  exceptions: 'unless otherwise stated, unless otherwise noted, unless otherwise specified, errors and omissions excepted, e&oe',
  right:
    'we reserve the right, reserves the right, reserve all rights to, at our discretion, at our sole discretion, in our sole discretion, as we see fit',
  stock:
    'while supplies last, while stocks last, while stock lasts, while they last, as long as stocks last, as long as supplies last, until stocks run out, until sold out, subject to availability, depending on availability, based on availability',
  self: 'we, our, us, ours',
  not: 'the selected *, these selected *, your selected *, all selected *, generally available, general availability, generally speaking of, following conditions apply, following terms apply, these conditions apply, these terms apply, these terms and conditions apply, same conditions apply, same terms apply, conditions apply to, terms apply to, terms and conditions apply to, restrictions apply to, exclusions apply to, fees apply to, subject to change based, subject to change as, subject to change depending, subject to change if, subject to change when, subject to change until, please note, please be aware, please allow, not usually, unusually, not normally, than usual, return to normal, attorney general, secretary general, in general terms, general terms, as usual, which we reserve the right, shipping label, shipping labels, return label, returns label, delivery note, delivery notes, server response time, server response times, response time of',
};

const es: Words = {
  hedge:
    'normalmente, generalmente, habitualmente, usualmente, por lo general, en general, por regla general, como regla general, en la mayoría de los casos, en algunos casos, en principio, en condiciones normales, suele tardar, suelen tardar, suele llegar, suelen llegar, suele ser, suelen ser, debería llegar, deberían llegar, deberías recibir, debería recibir, puede tardar más, pueden tardar más',
  vary: 'puede variar, pueden variar, podría variar, podrían variar',
  given: 'según, en función, dependiendo, por, de acuerdo, debido, entre',
  depends: 'depende, dependen, depender',
  effort:
    'intentamos, intentaremos, procuramos, procuraremos, tratamos de, trataremos de, nos esforzamos por, nos esforzaremos por, hacemos lo posible por, haremos lo posible por, haremos todo lo posible por, hacemos todo lo posible por, hacemos todo lo posible para, haremos todo lo posible para, esperamos poder',
  acts: 'responder, responderte, responderle, contestar, contestarte',
  selected:
    'artículos seleccionados, productos seleccionados, prendas seleccionadas, modelos seleccionados, tiendas seleccionadas, países seleccionados, zonas seleccionadas, marcas seleccionadas, pedidos seleccionados, una selección de productos, una selección de artículos, tiendas participantes, establecimientos participantes, tiendas adheridas, ciertos productos, ciertos artículos, determinados productos, determinados artículos, determinadas zonas, ciertas zonas',
  condition:
    'si aplica, en caso de aplicarse, según corresponda, según proceda, si procede, cuando proceda, en su caso, si corresponde, caso por caso, si es necesario, si fuera necesario, cuando sea necesario',
  possible: 'si es posible, si fuera posible, siempre que sea posible, cuando sea posible, en la medida de lo posible',
  terms:
    'se aplican condiciones, aplican condiciones, se aplican términos y condiciones, aplican términos y condiciones, aplican restricciones, se aplican restricciones, pueden aplicarse restricciones, pueden aplicarse cargos, pueden aplicarse gastos, pueden aplicarse condiciones, consulta condiciones, consulta las condiciones, consulte condiciones, consulte las condiciones, sujeto a condiciones, sujeta a condiciones, sujetos a condiciones, ver condiciones',
  change:
    'sujeto a cambios, sujeta a cambios, sujetos a cambios, sujetas a cambios, sujeto a cambios sin previo aviso, sujeta a cambios sin previo aviso, sujetos a cambios sin previo aviso, sin previo aviso',
  exceptions: 'salvo error u omisión, salvo que se indique lo contrario, salvo indicación en contrario, salvo indicación contraria',
  right:
    'nos reservamos el derecho, se reserva el derecho, a nuestra discreción, a nuestra entera discreción, según nuestro criterio, a nuestro criterio',
  stock:
    'hasta agotar existencias, hasta fin de existencias, hasta agotar stock, hasta fin de stock, hasta agotar inventario, mientras haya existencias, mientras duren las existencias, mientras dure el stock, sujeto a disponibilidad, sujeta a disponibilidad, sujetos a disponibilidad, según disponibilidad',
  self: 'nosotros, nuestro, nuestra, nuestros, nuestras, nos',
  not: 'los * seleccionados, las * seleccionadas, estos * seleccionados, las siguientes condiciones, se aplican condiciones a, ten en cuenta, tenga en cuenta, no suele, términos generales, condiciones generales, en general no, con carácter general, devolución de llamada, devoluciones de llamada',
};

const nl: Words = {
  hedge:
    'meestal, doorgaans, gewoonlijk, normaal gesproken, normaliter, in de regel, over het algemeen, in het algemeen, in de meeste gevallen, in sommige gevallen, in principe, onder normale omstandigheden, hopelijk, kan langer duren',
  vary: 'kan variëren, kunnen variëren, kan afwijken, kunnen afwijken, kan verschillen, kunnen verschillen',
  given: 'per, afhankelijk, naargelang, door, tussen, op basis van',
  depends: 'hangt, hangen, afhangt, afhangen, is afhankelijk, zijn afhankelijk',
  effort:
    'we streven ernaar, wij streven ernaar, streven we ernaar, streven wij ernaar, we proberen, wij proberen, proberen we, proberen wij, we doen ons best, wij doen ons best, doen we ons best, doen wij ons best, naar beste vermogen',
  acts: 'reageren, te reageren, antwoorden, te antwoorden, beantwoorden, te beantwoorden',
  selected:
    'geselecteerde artikelen, geselecteerde producten, geselecteerde items, geselecteerde modellen, geselecteerde winkels, geselecteerde landen, geselecteerde merken, geselecteerde bestellingen, deelnemende winkels, bepaalde artikelen, bepaalde producten, bepaalde regio*, bepaalde gebieden',
  condition: 'indien van toepassing, waar van toepassing, waar nodig, indien nodig, zo nodig, per geval',
  possible: 'indien mogelijk, waar mogelijk, zo mogelijk, wanneer mogelijk, voor zover mogelijk, zoveel mogelijk',
  terms:
    'voorwaarden van toepassing, de voorwaarden zijn van toepassing, voorwaarden zijn van toepassing, er gelden voorwaarden, voorwaarden gelden, er gelden beperkingen, beperkingen van toepassing, onder voorwaarden, vraag naar de voorwaarden, zie voorwaarden, er kunnen kosten aan verbonden zijn, er kunnen extra kosten gelden',
  change:
    'wijzigingen voorbehouden, onder voorbehoud, onder voorbehoud van wijzigingen, kan zonder voorafgaande kennisgeving, kunnen zonder voorafgaande kennisgeving, zonder voorafgaande kennisgeving, prijswijzigingen voorbehouden, prijswijziging voorbehouden, prijs- en modelwijzigingen voorbehouden',
  exceptions: 'tenzij anders vermeld, tenzij anders aangegeven, druk- en zetfouten voorbehouden, zetfouten voorbehouden',
  right:
    'wij behouden ons het recht voor, we behouden ons het recht voor, behouden wij ons het recht voor, behouden we ons het recht voor, behoudt zich het recht voor, naar eigen inzicht, naar ons eigen inzicht, naar eigen goeddunken',
  stock:
    'zolang de voorraad strekt, zolang voorraad strekt, op = op, op=op, op is op, onder voorbehoud van beschikbaarheid, afhankelijk van beschikbaarheid, afhankelijk van de beschikbaarheid',
  self: 'we, wij, ons, onze',
  not: 'de geselecteerde *, deze geselecteerde *, alle geselecteerde *, de volgende voorwaarden, let op, algemene voorwaarden, niet meestal, in het algemeen bestuur',
};

const de: Words = {
  hedge:
    'in der Regel, i. d. R., i.d.R., üblicherweise, normalerweise, gewöhnlich, für gewöhnlich, meist, meistens, zumeist, im Allgemeinen, im Normalfall, im Regelfall, grundsätzlich, in den meisten Fällen, in vielen Fällen, in Einzelfällen, unter normalen Umständen, hoffentlich, kann länger dauern, sollte ankommen, sollte eintreffen',
  vary: 'kann variieren, können variieren, kann abweichen, können abweichen',
  given: 'je nach, abhängig, durch, zwischen, aufgrund, wegen',
  depends: 'hängt, hängen, abhängt, abhängen, richtet sich, richten sich',
  effort:
    'wir bemühen uns, bemühen wir uns, wir versuchen, versuchen wir, wir sind bemüht, wir sind bestrebt, sind wir bestrebt, wir streben an, wir geben unser Bestes, nach bestem Wissen, nach besten Kräften, wir hoffen',
  acts: 'antworten, zu antworten, beantworten, zu beantworten, zu reagieren, zurückzumelden, zu liefern, zu versenden',
  selected:
    'ausgewählte Artikel, ausgewählten Artikeln, ausgewählter Artikel, ausgewählte Produkte, ausgewählten Produkten, ausgewählter Produkte, ausgewählte Modelle, ausgewählten Modellen, ausgewählte Marken, ausgewählten Marken, ausgewählte Filialen, ausgewählten Filialen, ausgewählte Länder, ausgewählten Ländern, ausgewählte Teile, teilnehmende Filialen, teilnehmenden Filialen, teilnehmenden Märkten, teilnehmende Händler, teilnehmenden Händlern, bestimmte Artikel, bestimmten Artikeln, bestimmte Produkte, bestimmten Produkten, bestimmte Regionen, bestimmten Regionen, einzelne Artikel, einzelnen Artikeln',
  condition:
    'gegebenenfalls, ggf., ggfs., falls zutreffend, sofern zutreffend, falls erforderlich, sofern erforderlich, soweit erforderlich, bei Bedarf, im Einzelfall, von Fall zu Fall',
  possible:
    'wenn möglich, falls möglich, sofern möglich, soweit möglich, wo möglich, wo immer möglich, wann immer möglich, nach Möglichkeit',
  terms:
    'es gelten Bedingungen, es gelten die Bedingungen, es gelten Einschränkungen, Bedingungen gelten, Bedingungen beachten, es gelten unsere AGB, es gelten die AGB, Teilnahmebedingungen gelten, es können Gebühren anfallen, es können zusätzliche Kosten anfallen, zusätzliche Kosten können anfallen',
  change:
    'Änderungen vorbehalten, Preisänderungen vorbehalten, Irrtümer und Änderungen vorbehalten, Irrtum und Änderungen vorbehalten, Änderungen und Irrtümer vorbehalten, ohne vorherige Ankündigung',
  exceptions:
    'Irrtümer vorbehalten, Irrtum vorbehalten, sofern nicht anders angegeben, soweit nicht anders angegeben, wenn nicht anders angegeben, falls nicht anders angegeben',
  right:
    'wir behalten uns das Recht vor, wir behalten uns vor, behalten wir uns vor, behalten wir uns das Recht vor, behält sich das Recht vor, behält sich vor, nach eigenem Ermessen, nach unserem Ermessen, nach freiem Ermessen',
  stock:
    'solange der Vorrat reicht, solange Vorrat reicht, so lange der Vorrat reicht, nur solange der Vorrat reicht, je nach Verfügbarkeit, vorbehaltlich Verfügbarkeit, vorbehaltlich der Verfügbarkeit, nach Verfügbarkeit',
  self: 'wir, unser, unsere, unserem, unseren, unserer, uns',
  not: 'gegebenenfalls anfallend*, ggf. anfallend*, evtl. anfallend*, die ausgewählten *, den ausgewählten *, der ausgewählten *, alle ausgewählten *, diese ausgewählten *, folgende Bedingungen, die folgenden Bedingungen, bitte beachten Sie, bitte beachte, im Allgemeinen Teil, bitte haben Sie Verständnis, nicht üblicherweise, wie gewöhnlich, bei Bedarf können Sie, bei Bedarf kannst du',
};

const fr: Words = {
  hedge:
    'généralement, en général, habituellement, normalement, ordinairement, en principe, en règle générale, la plupart du temps, dans la plupart des cas, dans certains cas, dans des conditions normales, idéalement, devrait arriver, devraient arriver, devriez recevoir, devrais recevoir, peut prendre plus de temps',
  vary: 'peut varier, peuvent varier, pourrait varier, pourraient varier',
  given: "selon, en fonction, suivant, d'un, entre, en raison",
  depends: 'dépend, dépendent, dépendra',
  effort:
    "nous nous efforçons de, nous nous efforçons d'*, nous nous efforcerons de, nous essayons de, nous essayons d'*, nous essaierons de, nous tâchons de, nous faisons de notre mieux, nous ferons de notre mieux, nous faisons tout notre possible, nous ferons tout notre possible, dans la mesure de nos moyens, nous espérons",
  acts: 'répondre, vous répondre, te répondre, livrer, expédier',
  selected:
    "articles sélectionnés, produits sélectionnés, une sélection de produits, une sélection d'articles, sélection de produits, modèles sélectionnés, magasins participants, boutiques participantes, magasins sélectionnés, pays sélectionnés, certaines régions, certaines zones, certaines commandes, articles éligibles, produits éligibles, commandes éligibles",
  condition: "le cas échéant, selon le cas, s'il y a lieu, au cas par cas, si nécessaire, lorsque cela est nécessaire",
  possible:
    "si possible, dans la mesure du possible, lorsque cela est possible, lorsque c'est possible, quand c'est possible, autant que possible",
  terms:
    "sous conditions, voir conditions, voir conditions en magasin, voir les conditions, voir conditions sur le site, offre soumise à conditions, offre soumise à des conditions, soumis à conditions, soumise à conditions, des conditions s'appliquent, des restrictions s'appliquent, certaines restrictions s'appliquent, des frais peuvent s'appliquer, des frais supplémentaires peuvent s'appliquer",
  change:
    "susceptible de changer, susceptibles de changer, susceptible d'être modifié, susceptibles d'être modifiés, susceptible de modification, sujet à modification, sujets à modification, sujet à changement, sujets à changement, sans préavis",
  exceptions: 'sauf indication contraire, sauf mention contraire, sauf erreur ou omission',
  right:
    'nous nous réservons le droit, se réserve le droit, se réservent le droit, à notre discrétion, à notre seule discrétion, à notre entière discrétion',
  stock:
    "dans la limite des stocks disponibles, dans la limite des stocks, jusqu'à épuisement des stocks, jusqu'à épuisement du stock, tant qu'il y en a, selon disponibilité, selon les disponibilités, selon la disponibilité, sous réserve de disponibilité, sous réserve de disponibilités, sous réserve des disponibilités",
  self: 'nous, notre, nos',
  not: 'les * sélectionnés, les * sélectionnées, ces * sélectionnés, des * sélectionnés pour, veuillez noter, merci de noter, conditions générales, assemblée générale, en général de, il arrive, cela arrive, ça arrive',
};

const pt: Words = {
  hedge:
    'normalmente, geralmente, habitualmente, usualmente, em geral, via de regra, por norma, regra geral, em princípio, na maioria dos casos, em alguns casos, na maior parte das vezes, em condições normais, costuma demorar, costumam demorar, costuma chegar, costumam chegar, deve chegar, devem chegar, pode demorar mais, podem demorar mais',
  vary: 'pode variar, podem variar',
  given: 'conforme, de acordo, dependendo, segundo, por, entre, em função',
  depends: 'depende, dependem, depender',
  effort:
    'procuramos, tentamos, tentaremos, nos esforçamos para, esforçamo-nos por, fazemos o possível para, faremos o possível para, faremos o nosso melhor, fazemos o nosso melhor, fazemos todo o possível, faremos todo o possível, buscamos',
  acts: 'responder, responder-lhe, entregar, enviar',
  selected:
    'produtos selecionados, artigos selecionados, itens selecionados, peças selecionadas, modelos selecionados, lojas selecionadas, países selecionados, marcas selecionadas, pedidos selecionados, lojas participantes, lojas aderentes, determinados produtos, determinados artigos, determinadas regiões, certos produtos, certos artigos',
  condition:
    'se aplicável, quando aplicável, conforme aplicável, conforme o caso, caso a caso, se necessário, quando necessário, sempre que necessário, conforme necessário',
  possible: 'se possível, sempre que possível, quando possível, na medida do possível',
  terms:
    'consulte condições, consulte as condições, consulta as condições, consulte os termos, sujeito a condições, sujeita a condições, sujeitos a condições, aplicam-se condições, condições aplicáveis, aplicam-se restrições, sujeito a restrições, podem ser aplicadas taxas, podem aplicar-se taxas, veja as condições, ver condições',
  change:
    'sujeito a alterações, sujeita a alterações, sujeitos a alterações, sujeitas a alterações, sujeito a alteração, sujeitos a alteração, sujeito a alteração sem aviso prévio, sujeitos a alteração sem aviso prévio, sujeito a mudanças, sem aviso prévio',
  exceptions: 'salvo indicação em contrário, salvo erro ou omissão, exceto quando indicado',
  right:
    'reservamo-nos o direito, nos reservamos o direito, reservamos o direito, se reserva o direito, reserva-se o direito, a nosso critério, ao nosso critério, a nosso exclusivo critério',
  stock:
    'enquanto durarem os estoques, enquanto durar o estoque, enquanto durarem os stocks, enquanto houver stock, enquanto houver estoque, até durarem os estoques, limitado ao stock existente, salvo ruptura de stock, salvo rutura de stock, sujeito a disponibilidade, sujeito à disponibilidade, sujeita à disponibilidade, sujeitos à disponibilidade, conforme disponibilidade',
  self: 'nós, nosso, nossa, nossos, nossas, nos',
  not: 'os * selecionados, as * selecionadas, dos * selecionados, estes * selecionados, observe que, tenha em atenção, termos gerais, condições gerais, em geral não',
};

const it: Words = {
  hedge:
    'di solito, solitamente, generalmente, in genere, in generale, normalmente, di norma, di regola, abitualmente, in linea di massima, in linea generale, nella maggior parte dei casi, in alcuni casi, in condizioni normali, dovrebbe arrivare, dovrebbero arrivare, dovresti ricevere, dovrebbe ricevere, potrebbe richiedere più tempo',
  vary: 'può variare, possono variare, potrebbe variare, potrebbero variare',
  given: 'in base, a seconda, secondo, per, tra, in funzione',
  depends: 'dipende, dipendono',
  effort:
    'cerchiamo di, cercheremo di, proviamo a, ci sforziamo di, facciamo del nostro meglio, faremo del nostro meglio, faremo il possibile, facciamo il possibile, faremo tutto il possibile',
  acts: 'rispondere, risponderti, risponderle, ricontattarti, spedire, consegnare',
  selected:
    'articoli selezionati, prodotti selezionati, capi selezionati, modelli selezionati, negozi selezionati, paesi selezionati, marchi selezionati, ordini selezionati, una selezione di prodotti, una selezione di articoli, negozi aderenti, punti vendita aderenti, determinati prodotti, determinati articoli, determinate zone',
  condition:
    'se applicabile, ove applicabile, laddove applicabile, se del caso, caso per caso, se necessario, ove necessario, quando necessario',
  possible:
    'se possibile, ove possibile, dove possibile, quando possibile, laddove possibile, per quanto possibile, nei limiti del possibile',
  terms:
    'si applicano condizioni, si applicano termini e condizioni, si applicano restrizioni, si applicano limitazioni, soggetto a condizioni, soggetta a condizioni, soggetti a condizioni, vedi condizioni, consulta le condizioni, potrebbero essere applicati costi, potrebbero applicarsi costi, potrebbero applicarsi restrizioni, termini e condizioni applicabili',
  change:
    'soggetto a modifiche, soggetta a modifiche, soggetti a modifiche, soggette a modifiche, soggetto a variazioni, soggetta a variazioni, soggetti a variazioni, soggette a variazioni, suscettibile di modifiche, senza preavviso',
  exceptions:
    'salvo errori e omissioni, salvo errori o omissioni, salvo diversa indicazione, salvo diverse indicazioni, se non diversamente indicato',
  right:
    'ci riserviamo il diritto, si riserva il diritto, a nostra discrezione, a nostra esclusiva discrezione, a nostro insindacabile giudizio',
  stock:
    'fino a esaurimento scorte, fino ad esaurimento scorte, fino ad esaurimento delle scorte, fino a esaurimento delle scorte, fino ad esaurimento, salvo esaurimento scorte, salvo disponibilità, soggetto a disponibilità, soggetta a disponibilità, in base alla disponibilità, secondo disponibilità',
  self: 'noi, nostro, nostra, nostri, nostre, ci',
  not: 'i * selezionati, gli * selezionati, le * selezionate, questi * selezionati, si prega di notare, condizioni generali, direttore generale, non di solito',
};

const ru: Words = {
  hedge:
    'обычно, как правило, в большинстве случаев, в ряде случаев, в некоторых случаях, в основном, в среднем, при нормальных условиях, при обычных обстоятельствах, в идеале, может занять больше времени, должен прийти, должна прийти, должно прийти, должны прийти, должен прибыть, должна прибыть',
  vary: 'может отличаться, могут отличаться, может меняться, могут меняться, может варьироваться, могут варьироваться',
  given: 'в зависимости, по, из-за, от, между',
  depends: 'зависит, зависят',
  effort:
    'мы стараемся, стараемся, постараемся, мы постараемся, мы стремимся, стремимся, приложим все усилия, прилагаем все усилия, сделаем все возможное, делаем все возможное, мы надеемся',
  acts: 'ответить, отвечать, доставить, доставлять, отправить, отправлять',
  selected:
    'отдельные товары, отдельных товаров, отдельным товарам, избранные товары, выбранные модели, определенные товары, определенных товаров, определенным товарам, участвующих магазинах, участвующие магазины, отдельных регионах, некоторых регионах, некоторые регионы, отдельные категории, отдельных категорий, некоторые категории, некоторых категорий',
  condition: 'при необходимости, в случае необходимости, если применимо, в индивидуальном порядке',
  possible:
    'по возможности, если возможно, если это возможно, при возможности, когда это возможно, там где это возможно, по мере возможности',
  terms:
    'действуют ограничения, могут применяться ограничения, действуют условия, есть ограничения, возможны ограничения, могут взиматься дополнительные сборы, возможны дополнительные расходы, при соблюдении условий, при определенных условиях, условия акции уточняйте, подробности уточняйте, подробности у менеджера, подробности у консультантов',
  change:
    'возможны изменения, могут быть изменены без предварительного уведомления, может быть изменена без предварительного уведомления, без предварительного уведомления, не является публичной офертой, не является офертой',
  exceptions: 'если не указано иное',
  right:
    'оставляем за собой право, оставляет за собой право, мы вправе, по нашему усмотрению, на наше усмотрение, по собственному усмотрению, на свое усмотрение, по своему усмотрению',
  stock:
    'пока товар есть в наличии, пока есть в наличии, пока есть товар, количество товара ограничено, количество ограничено, до исчерпания запасов, при наличии товара, при условии наличия, при наличии на складе',
  self: 'мы, наш, наша, наше, наши, нашей, нашего, наших, нам, нас',
  not: 'следующие условия действуют, обратите внимание, не обычно, как обычно, при наличии учетной записи',
};

const hi: Words = {
  hedge:
    'आमतौर पर, आम तौर पर, सामान्यतः, सामान्यतया, सामान्य तौर पर, सामान्य रूप से, साधारणतः, प्रायः, अक्सर, अधिकांश मामलों में, अधिकतर मामलों में, ज्यादातर मामलों में, ज़्यादातर मामलों में, कुछ मामलों में, अधिक समय लग सकता है, ज्यादा समय लग सकता है',
  vary: 'भिन्न हो सकता है, भिन्न हो सकती है, भिन्न हो सकते हैं, अलग हो सकता है, अलग-अलग हो सकते हैं',
  given: 'के अनुसार, के आधार, पर निर्भर',
  depends: 'निर्भर करता, निर्भर करती, निर्भर करते',
  effort:
    'हम कोशिश करते हैं, हम कोशिश करेंगे, कोशिश करेंगे, हम प्रयास करते हैं, हम प्रयास करेंगे, पूरी कोशिश करेंगे, हमारी कोशिश है, हमारा प्रयास है, हमारा प्रयास रहेगा',
  acts: 'जवाब देने, उत्तर देने, जवाब दें, उत्तर दें, जवाब दे, उत्तर दे',
  selected:
    'चुनिंदा उत्पादों, चुनिंदा उत्पाद, चुनिंदा प्रोडक्ट, चुनिंदा प्रोडक्ट्स, चुनिंदा आइटम, चुनिंदा स्टोर, चुनिंदा शहरों, चुनिंदा देशों, कुछ उत्पादों, कुछ चुनिंदा उत्पादों, कुछ क्षेत्रों, चयनित उत्पादों, योग्य ऑर्डर, पात्र ऑर्डर',
  condition: 'यदि लागू हो, जहां लागू हो, लागू होने पर, आवश्यकतानुसार, आवश्यकता पड़ने पर, यदि आवश्यक हो, ज़रूरत पड़ने पर',
  possible: 'यदि संभव हो, अगर संभव हो, जहाँ संभव हो, जहां संभव हो, जब संभव हो, जब भी संभव हो, यथासंभव',
  terms:
    'नियम और शर्तें लागू, नियम एवं शर्तें लागू, नियम व शर्तें लागू, नियम और शर्तें लागू होंगी, शर्तें लागू, शर्तें लागू हैं, शर्तें लागू होंगी, प्रतिबंध लागू, अतिरिक्त शुल्क लागू हो सकता है, अतिरिक्त शुल्क लग सकता है, अतिरिक्त शुल्क लागू हो सकते हैं',
  change: 'परिवर्तन के अधीन, बदलाव के अधीन, बिना पूर्व सूचना के, बिना किसी पूर्व सूचना के',
  exceptions: 'जब तक अन्यथा न कहा गया हो, जब तक अन्यथा उल्लेख न हो',
  right: 'अधिकार सुरक्षित रखते हैं, अधिकार सुरक्षित रखता है, अधिकार सुरक्षित रखती है, हमारे विवेक पर, अपने विवेक से, अपने विवेकानुसार',
  stock: 'स्टॉक रहने तक, स्टॉक समाप्त होने तक, स्टॉक खत्म होने तक, जब तक स्टॉक है, उपलब्धता के अधीन, उपलब्धता के आधार पर, उपलब्धता पर निर्भर',
  self: 'हम, हमारा, हमारी, हमारे, हमें',
  not: 'कृपया ध्यान दें, कृपया ध्यान रखें',
};

/** Lists by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };
