import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/language/lexicon/lexicons.ts';
import { notationOf } from '../../src/language/notation.ts';
import { hoursIn } from '../../src/language/quantity/opening-hours.ts';

/** Hours of a text as `notation|surface`. */
function read(locale: string, text: string): string[] {
  const lexicon = lexiconOf(locale.slice(0, 2));
  if (lexicon === undefined) throw new Error(`no lexicon for ${locale}`);
  return hoursIn(text, lexicon, locale).map(({ value, start, end }) => `${notationOf(value)}|${text.slice(start, end)}`);
}

/** The part of a text in brackets is the surface. */
const one: readonly (readonly [locale: string, text: string, notation: string])[] = [
  ['en', 'Support hours: [Mon–Fri 9am–5pm ET].', 'Mo-Fr 09:00-17:00 ET'],
  ['en', 'Open [Monday to Friday, 9 a.m. to 5 p.m. (EST)], call', 'Mo-Fr 09:00-17:00 EST'],
  ['en', '[Mon–Fri (9am–5pm)]', 'Mo-Fr 09:00-17:00'],
  ['en', '[daily 8-20]', 'Mo-Su 08:00-20:00'],
  ['en', '[7 days a week, 8am–8pm CET]', 'Mo-Su 08:00-20:00 CET'],
  ['en', '[Mon, Wed & Fri: 10am–2pm]', 'Mo,We,Fr 10:00-14:00'],
  ['en', 'between [9am and 5pm on weekdays]', 'Mo-Fr 09:00-17:00'],
  ['en', 'Open [9am–5pm, Monday to Friday].', 'Mo-Fr 09:00-17:00'],
  ['en', '[Mon–Fri 9–5pm]', 'Mo-Fr 09:00-17:00'],
  ['en', '[Monday to Friday 9 to 5 Eastern Time]', 'Mo-Fr 09:00-17:00 Eastern Time'],
  ['en', '[weekdays 9:00–17:00 GMT+1]', 'Mo-Fr 09:00-17:00 GMT+1'],
  ['en', '[Sundays 11am - midnight]', 'Su 11:00-24:00'],
  ['es', 'Atención al cliente: [lunes a viernes de 9:00 a 18:00].', 'Mo-Fr 09:00-18:00'],
  ['es', 'de [lunes a viernes de 9 de la mañana a 6 de la tarde]', 'Mo-Fr 09:00-18:00'],
  ['es', 'de [9:00 a 14:00 de lunes a jueves]', 'Mo-Th 09:00-14:00'],
  ['nl', 'Bereikbaar [ma t/m vr van 9.00 tot 17.30 uur].', 'Mo-Fr 09:00-17:30'],
  ['nl', '[maandag tot en met vrijdag 9-17 uur]', 'Mo-Fr 09:00-17:00'],
  ['de', 'Erreichbar [Mo.–Fr. 9–17 Uhr].', 'Mo-Fr 09:00-17:00'],
  ['de', '[Montag bis Freitag von 9:00 bis 17:00 Uhr] erreichbar', 'Mo-Fr 09:00-17:00'],
  ['de', '[9–12 Uhr am Samstag]', 'Sa 09:00-12:00'],
  ['fr', 'Ouvert du [lundi au vendredi de 9h à 18h].', 'Mo-Fr 09:00-18:00'],
  ['fr', 'du [lundi au samedi, de 9 h 30 à 19 h]', 'Mo-Sa 09:30-19:00'],
  ['pt', '[segunda a sexta, das 9h às 18h]', 'Mo-Fr 09:00-18:00'],
  ['it', 'dal [lunedì al venerdì dalle 9 alle 18]', 'Mo-Fr 09:00-18:00'],
  ['ru', '[пн–пт с 9 до 18]', 'Mo-Fr 09:00-18:00'],
  ['ru', 'с [понедельника по пятницу с 9:00 до 18:00 (МСК)]', 'Mo-Fr 09:00-18:00 МСК'],
  ['hi', '[सोमवार से शुक्रवार, सुबह 9 बजे से शाम 6 बजे] तक', 'Mo-Fr 09:00-18:00'],
  ['ja', '[平日9時から18時]まで', 'Mo-Fr 09:00-18:00'],
  ['ja', '[月〜金 午前9時～午後6時]', 'Mo-Fr 09:00-18:00'],
  ['zh', '[周一至周五上午9点至下午6点]', 'Mo-Fr 09:00-18:00'],
  ['ko', '[월요일부터 금요일까지 오전 9시부터 오후 6시]까지', 'Mo-Fr 09:00-18:00'],
  ['pl', 'od [poniedziałku do piątku od 9:00 do 17:00]', 'Mo-Fr 09:00-17:00'],
  ['sv', '[måndag till fredag kl. 9–17]', 'Mo-Fr 09:00-17:00'],
  ['tr', '[Pazartesi - Cuma 09:00 - 18:00]', 'Mo-Fr 09:00-18:00'],
];

const none: readonly (readonly [locale: string, text: string])[] = [
  ['en', 'Monday to Friday 2-3 days'],
  ['en', 'Mon-Fri 2–3 hours'],
  ['en', 'Mon–Fri 24–48 h'],
  ['en', 'Friday 10–12 December'],
  ['en', 'On Friday 5-10 items'],
  ['en', 'Monday to Friday, at 9am'],
  ['en', '9am–5pm'],
  ['en', 'Mon–Fri 9–12 and 13–17'],
];

describe('opening hours', () => {
  it.each(one)('reads them (%s, %s)', (locale, marked, notation) => {
    const surface = /\[(.*)\]/.exec(marked)?.[1];
    expect(read(locale, marked.replace(/[[\]]/g, ''))).toEqual([`${notation}|${surface}`]);
  });
  it.each(none)('reads none (%s, %s)', (locale, text) => {
    expect(read(locale, text)).toEqual([]);
  });
  it('reads several, each with its own days', () => {
    expect(read('de', 'Mo-Do 8-17 Uhr, Fr 8-15 Uhr')).toEqual(['Mo-Th 08:00-17:00|Mo-Do 8-17 Uhr', 'Fr 08:00-15:00|Fr 8-15 Uhr']);
    expect(read('en', 'Mon-Fri 9-5, Sat 10-2')).toEqual(['Mo-Fr 09:00-17:00|Mon-Fri 9-5', 'Sa 10:00-14:00|Sat 10-2']);
    expect(read('en', '9am–5pm Mon–Fri, 10am–2pm Sat')).toEqual(['Mo-Fr 09:00-17:00|9am–5pm Mon–Fri', 'Sa 10:00-14:00|10am–2pm Sat']);
  });
});
