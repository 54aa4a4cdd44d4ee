/** How dates are written out, and what stands before a date, per language. */

import { forLocale } from '../../src/rule/index.ts';

/** A calendar day; `year` is absent where the text gives none. */
export interface Day {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number;
}

/** The words of one language. Lists are strings, their entries parted by commas. */
export interface Words {
  /** January to December, as they stand after a day. */
  readonly months: string;
  /** Writes a day out. */
  readonly write: (day: number, month: string, year?: number) => string;
  /** What only a date can follow: even `3/4` is one then. */
  readonly deadline: string;
  /** What a date often follows: `03/04` is one then, `3/4` may be a fraction. */
  readonly before: string;
}

const spaced = (day: number, month: string, year?: number): string => join(`${day} ${month}`, ' ', year);

const join = (day: string, glue: string, year?: number): string => (year === undefined ? day : `${day}${glue}${year}`);

const monthFirst = (day: number, month: string, year?: number): string => join(`${month} ${day}`, ', ', year);

const en: Words = {
  months: 'January, February, March, April, May, June, July, August, September, October, November, December',
  write: spaced,
  deadline:
    'until, till, ends, ends on, ending, ending on, expires, expires on, deadline, deadline is, valid through, valid to, due, due on, no later than',
  before: 'by, on, from, before, after, since, through, starts, starting, begins, as of, dated, date',
};

const es: Words = {
  months: 'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
  write: (day, month, year) => join(`${day} de ${month}`, ' de ', year),
  deadline: 'hasta el, termina el, acaba el, caduca el, vence el, válido hasta, antes del',
  before: 'el, del, desde el, a partir del, fecha',
};

const nl: Words = {
  months: 'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
  write: spaced,
  deadline: 'tot en met, t/m, tot, eindigt op, verloopt op, geldig tot, uiterlijk',
  before: 'op, vanaf, voor, na, sinds, datum',
};

const de: Words = {
  months: 'Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember',
  write: (day, month, year) => join(`${day}. ${month}`, ' ', year),
  deadline: 'bis, bis zum, endet am, läuft ab am, gültig bis, spätestens am',
  before: 'am, vom, ab, ab dem, vor dem, nach dem, seit dem, Datum',
};

const fr: Words = {
  months: 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  write: (day, month, year) => join(`${day === 1 ? '1er' : day} ${month}`, ' ', year),
  deadline: "jusqu'au, se termine le, expire le, valable jusqu'au, avant le, au plus tard le",
  before: 'le, du, au, dès le, à partir du, date',
};

const pt: Words = {
  months: 'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
  write: (day, month, year) => join(`${day} de ${month}`, ' de ', year),
  deadline: 'até, até o dia, até dia, termina em, expira em, válido até, antes de',
  before: 'em, no dia, de, desde, a partir de, data',
};

const it: Words = {
  months: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
  write: (day, month, year) => join(`${day === 1 ? '1º' : day} ${month}`, ' ', year),
  deadline: 'fino al, entro il, scade il, termina il, valido fino al, prima del',
  before: 'il, dal, al, del, a partire dal, data',
};

const ru: Words = {
  months: 'января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря',
  write: (day, month, year) => join(`${day} ${month}`, ' ', year) + (year === undefined ? '' : ' года'),
  deadline: 'до, действует до, заканчивается, истекает, не позднее',
  before: 'с, от, после, дата',
};

const hi: Words = {
  months: 'जनवरी, फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर, अक्टूबर, नवंबर, दिसंबर',
  write: spaced,
  deadline: 'अंतिम तिथि, आखिरी तारीख',
  before: 'दिनांक, तारीख, तिथि',
};

/** Words by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };

/** English regions that write the month first. */
const monthFirstLocales: readonly string[] = ['en-US', 'en-CA', 'en-PH'];

/** Whether readers of a locale take the first number for the month. */
export function isMonthFirst(locale: string): boolean {
  return monthFirstLocales.includes(locale);
}

/** Countries whose readers take the first number for the day, as messages name them. */
const countries: Readonly<Record<string, string>> = {
  'en-AU': 'Australia',
  'en-IE': 'Ireland',
  'en-IN': 'India',
  'en-NZ': 'New Zealand',
  'en-ZA': 'South Africa',
  es: 'Spain',
  'es-MX': 'Mexico',
  'es-AR': 'Argentina',
  nl: 'the Netherlands',
  de: 'Germany',
  fr: 'France',
  pt: 'Brazil',
  'pt-PT': 'Portugal',
  it: 'Italy',
  ru: 'Russia',
  hi: 'India',
};

/** Who reads a date so: `in the UK`, `in the US`. */
export function readersOf(locale: string, isMonthFirst: boolean): string {
  if (isMonthFirst) return 'in the US';
  return `in ${forLocale(countries, locale) ?? 'the UK'}`;
}

/** A day in the words of a locale: `3 April 2026`, `April 3, 2026`, `3 de abril de 2026`. */
export function writeDay({ day, month, year }: Day, locale: string): string {
  const { months, write } = forLocale(wordsByLanguage, locale) ?? en;
  return (isMonthFirst(locale) ? monthFirst : write)(day, months.split(', ')[month - 1] ?? '', year);
}
