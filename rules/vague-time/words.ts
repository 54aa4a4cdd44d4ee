/** Words of vague-time, per language. Each list is one string, its entries parted by commas; a `*` stands for any ending. */

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
}

const en: Words = {
  always: 'in due course, in the near future, any day now, at the earliest opportunity',
  open: 'soon, very soon, shortly, as soon as possible, as soon as we can, asap, promptly, in a timely manner, in a timely fashion, in a few days, within a few days, in a couple of days, in a few weeks, within a few weeks, within a few hours, before long, momentarily, at some point, sooner or later, in the foreseeable future, when the time comes',
  speed:
    'quickly, as quickly as possible, as fast as possible, fast, swiftly, swift, speedy, immediately, right away, straight away, in no time, in a flash, in the blink of an eye',
  not: 'as soon as, ends soon, ending soon, how soon, too soon, sooner, soonest, see you soon, talk to you soon, talk soon, back soon, get well soon, so soon, not soon, how quickly, how fast, as fast as, so fast, too fast, more quickly, as quickly as, fast food, fast-paced, fast-moving, fast-growing, fast track, shortly after, shortly before, shortly thereafter, soon after, soon afterwards, immediately after, immediately before, immediately following, immediately upon, immediately when, right away when, until shortly',
};

const es: Words = {
  always: 'en su debido momento, a su debido tiempo, en un futuro próximo, en un futuro cercano',
  open: 'pronto, muy pronto, en breve, próximamente, cuanto antes, lo antes posible, lo más pronto posible, a la mayor brevedad, a la mayor brevedad posible, con la mayor brevedad, en unos días, en pocos días, en un par de días, en unas semanas, en unas horas, en poco tiempo, dentro de poco, en algún momento, tarde o temprano',
  speed:
    'rápidamente, rápido, rápida, enseguida, en seguida, de inmediato, inmediatamente, lo más rápido posible, en un abrir y cerrar de ojos',
  not: 'hasta pronto, termina pronto, finaliza pronto, tan pronto como, tan pronto, de pronto, por lo pronto, más pronto, nos vemos pronto, más rápido, demasiado rápido, inmediatamente después, inmediatamente antes, acceso rápido, guía rápida',
};

const nl: Words = {
  always: 'te zijner tijd, t.z.t., in de nabije toekomst, vroeg of laat',
  open: 'binnenkort, spoedig, zo snel mogelijk, zsm, z.s.m., zo spoedig mogelijk, binnen enkele dagen, binnen een paar dagen, over een paar dagen, over enkele dagen, binnen enkele weken, binnen een paar weken, binnen enkele uren, op korte termijn, tijdig, op termijn',
  speed: 'snel, snelle, supersnel, razendsnel, meteen, onmiddellijk, zo meteen, in een handomdraai, in een mum van tijd',
  not: 'tot snel, eindigt binnenkort, loopt binnenkort af, zo snel als, zodra, te snel, hoe snel, even snel, sneller, snelst, snel aan de slag, snel vinden, direct na, meteen na, onmiddellijk na',
};

const de: Words = {
  always: 'zu gegebener Zeit, in absehbarer Zeit, in naher Zukunft, früher oder später',
  open: 'bald, schon bald, in Kürze, demnächst, so schnell wie möglich, so bald wie möglich, sobald wie möglich, schnellstmöglich, baldmöglichst, möglichst bald, möglichst schnell, zeitnah, in wenigen Tagen, innerhalb weniger Tage, in ein paar Tagen, in einigen Tagen, in den nächsten Tagen, in wenigen Wochen, in den nächsten Wochen, in wenigen Stunden, innerhalb weniger Stunden, irgendwann',
  speed:
    'schnell, schnelle, schneller, umgehend, sofort, prompt, in kürzester Zeit, innerhalb kürzester Zeit, im Handumdrehen, in Windeseile, im Nu, blitzschnell',
  not: 'bis bald, endet bald, endet in Kürze, läuft bald ab, sobald, so bald, wie schnell, zu schnell, nicht so bald, gute Besserung, ab sofort, sofort lieferbar, sofort verfügbar, sofort nach, schneller als, so schnell wie, schnell finden, hoffentlich bis bald',
};

const fr: Words = {
  always: 'en temps voulu, en temps utile, dans un avenir proche, tôt ou tard',
  open: "bientôt, très bientôt, prochainement, sous peu, d'ici peu, dès que possible, aussi vite que possible, au plus vite, le plus vite possible, le plus rapidement possible, dans les plus brefs délais, dans les meilleurs délais, dans quelques jours, sous quelques jours, d'ici quelques jours, dans quelques semaines, dans quelques heures",
  speed: "rapidement, rapide, vite, immédiatement, tout de suite, en un clin d'œil, en un rien de temps",
  not: 'à bientôt, se termine bientôt, expire bientôt, à très bientôt, aussi rapidement que, plus rapidement, plus vite, trop vite, trop rapidement, immédiatement après, aussitôt, accès rapide, guide rapide',
};

const pt: Words = {
  always: 'oportunamente, no devido tempo, num futuro próximo, em um futuro próximo, mais cedo ou mais tarde',
  open: 'em breve, brevemente, muito em breve, o mais rápido possível, o mais rapidamente possível, o mais breve possível, o quanto antes, assim que possível, logo que possível, em poucos dias, em alguns dias, dentro de alguns dias, dentro de poucos dias, em poucas semanas, em algumas semanas, em poucas horas, em pouco tempo, em algum momento',
  speed: 'rapidamente, rápido, rápida, imediatamente, na hora, num instante, em um instante, num piscar de olhos, em um piscar de olhos',
  not: 'até breve, termina em breve, acaba em breve, expira em breve, até logo, assim que, logo que, mais rápido, mais rapidamente, muito rápido, rápido demais, imediatamente após, imediatamente antes, acesso rápido, guia rápido',
};

const it: Words = {
  always: 'a tempo debito, nel prossimo futuro, in un prossimo futuro, prima o poi',
  open: 'presto, molto presto, a breve, prossimamente, quanto prima, il prima possibile, il più presto possibile, il più rapidamente possibile, al più presto, appena possibile, non appena possibile, tempestivamente, in pochi giorni, entro pochi giorni, tra pochi giorni, tra qualche giorno, fra qualche giorno, entro poche ore, in poche settimane, in tempi brevi, in tempi rapidi',
  speed: "rapidamente, velocemente, rapida, veloce, subito, immediatamente, in un attimo, in un batter d'occhio",
  not: 'a presto, scade presto, scade a breve, termina presto, non appena, più presto, troppo presto, subito dopo, subito prima, da subito, immediatamente dopo, più veloce, più rapidamente, più velocemente, guida rapida',
};

const ru: Words = {
  always: 'в обозримом будущем, в ближайшем будущем, рано или поздно',
  open: 'скоро, уже скоро, вскоре, в скором времени, в ближайшее время, в ближайшие дни, как можно скорее, как можно быстрее, в кратчайшие сроки, в кратчайший срок, через несколько дней, в течение нескольких дней, через пару дней, в течение нескольких часов, за считанные дни, своевременно, со временем',
  speed: 'быстро, быстрая, быструю, оперативно, сразу, немедленно, незамедлительно, мгновенно, моментально, за считанные минуты',
  not: 'до скорой встречи, скоро закончится, скоро заканчивается, скоро истечет, скоро увидимся, как только, сразу после, сразу же после, сразу несколько, слишком быстро, немедленно после, как быстро, как скоро',
};

const hi: Words = {
  always: 'निकट भविष्य में, उचित समय पर',
  open: 'जल्द, जल्द ही, बहुत जल्द, शीघ्र, शीघ्र ही, जल्दी से जल्दी, जल्द से जल्द, जितनी जल्दी हो सके, यथाशीघ्र, कुछ दिनों में, कुछ ही दिनों में, कुछ दिनों के भीतर, कुछ हफ्तों में, कुछ घंटों में, थोड़ी देर में, थोड़े समय में, कुछ समय में',
  speed: 'जल्दी, तेज, तुरंत, तत्काल, पलक झपकते ही',
  not: 'जल्द मिलते हैं, जैसे ही, के तुरंत बाद, इतनी जल्दी, बहुत जल्दी',
};

/** Lists by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };
