/**
 * Words of opening hours that are no quantities, of all languages together: only weekdays and times beside them make them count.
 * Folded; entries are parted by commas.
 */

/** Between days and times: "Monday to Friday from 9". Also between a preposition and its hour: "a las 18". */
export const leads =
  'from, between, at, open, open from, hours, opening hours, de, desde, desde las, entre, entre las, a partir de, las, los, les, das, às, ' +
  'dalle, dalle ore, alle, alle ore, ore, dal, tra, tra le, fra, le, von, zwischen, ab, um, jeweils, jeweils von, van, vanaf, tussen, с, со, от, между, ' +
  'od, mezi, między, w godz, kl, klo, från, mellan, fra, saat, من, dès, à partir de, geöffnet, geöffnet von, ouvert de, abierto de, open van, aperto dalle';

/** Between two times. */
export const toWords =
  'to, till, until, til, thru, through, bis, tot, tot en met, a, a las, à, às, as, al, alle, alle ore, ao, até, até às, até as, hasta, hasta las, ' +
  "fino alle, jusqu'à, до, по, do, až, až do, ile, से, إلى, و, から, 至, 到, 에서, 부터";

/** Between two times behind a word for "between". */
export const andWords = 'and, und, y, y las, e, e às, e as, e le, et, en, и, i, a, och, og';

/** Words that say that "and" stands between two times. */
export const betweens = 'between, zwischen, entre, entre las, tra, tra le, fra, tussen, между, mezi, między, mellan, mellom, mellem';

/** Between two weekdays, besides those of the lexicon. */
export const spans =
  'to, through, thru, till, until, bis, bis einschließlich, t/m, tot, tot en met, a, à, au, al, ao, до, по, do, až, až do, til, till, से, إلى, から, 至, 到, 부터, 에서';

/** Before a weekday: "du lundi au vendredi", "9–5 on Monday", "с понедельника". */
export const articles =
  'the, on, from, each, every, am, von, vom, den, de, du, le, les, dal, del, da, al, il, lo, la, el, los, op, van, по, с, со, в, od, w, v, på, fra, om, todos los, tous les, tutti i';

/** What may follow two bare numbers that are hours: "Mon–Fri 9–5 at our store". Any other word counts something. */
export const follows =
  'at, in, on, or, and, by, for, via, to, except, excluding, only, local, oder, und, im, außer, unter, et, ou, sauf, en, o, y, por, e, na, em, och, или, и, кроме, of, behalve, तक';

/** Monday to Friday. German "werktags" and French "ouvrable" are left out: Saturday may be one. */
export const workingDays =
  'mo-fr, mo–fr, l-v, l–v, l a v, 2ª a 6ª feira, 2ª a 6ª, weekdays, weekday, doordeweeks, entre semana, en semaine, будни, будням, по будням, в будни, будние дни, по рабочим дням, в рабочие дни, op werkdagen, em dias úteis, nos dias úteis, en días laborables, los días laborables, les jours ouvrés, v pracovní dny, ve všední dny, w dni robocze, 平日, 工作日, 평일, hafta içi, vardagar, dni robocze';

/** Saturday and Sunday. */
export const weekend =
  'weekends, weekend, wochenende, am wochenende, fines de semana, fin de semana, week-end, week-ends, weekenden, fim de semana, fins de semana, fine settimana, выходные, по выходным, 周末, 土日, 土日祝, 주말, hafta sonu, helger';

/** Halves of the day, behind a time. */
export const morningBehind =
  "a.m, am, in the morning, de la mañana, da manhã, du matin, di mattina, del mattino, morgens, vormittags, früh, 's ochtends, 's morgens, утра, rano, ص";
export const eveningBehind =
  "p.m, pm, in the afternoon, in the evening, at night, de la tarde, de la noche, da tarde, da noite, de l'après-midi, du soir, del pomeriggio, di sera, della sera, nachmittags, abends, 's middags, 's avonds, дня, вечера, wieczorem, م";

/** Halves of the day, before a time. */
export const morningBefore = 'सुबह, प्रातः, 上午, 早上, 午前, 오전, sabah, öğleden önce';
export const eveningBefore = 'दोपहर, शाम, रात, 下午, 晚上, 午後, 오후, akşam, öğleden sonra';

/** Behind an hour, without more meaning. */
export const hourBehind =
  "uhr, uur, u, h, hs, hrs, hours, o'clock, horas, hora, heures, heure, ore, часов, часа, час, ч, बजे, 시, 時, 时, 点, 點, hod, godz, kl";

/** Hours that have a name. Midnight is the end of the day. */
export const noon = 'noon, midday, 12 noon, mittag, mittags, midi, mezzogiorno, mediodía, meio-dia, полудня';
export const midnight = 'midnight, mitternacht, minuit, mezzanotte, medianoche, meia-noite, middernacht, полуночи, midnatt';
