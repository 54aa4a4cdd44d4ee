/** Words whose full stop does not end a sentence. */

/** Abbreviations of one language, without their final full stop. In lower case: also with a capital. */
interface Abbreviations {
  /** Before anything: titles, streets, "that is". */
  readonly always: string;
  /** Before a digit only; elsewhere they are words or may end a sentence. */
  readonly beforeNumber: string;
}

/** Those that parse-english does not know are listed for English; for other languages parse-latin knows next to none. */
const lists: Readonly<Record<string, Abbreviations>> = {
  cs: { always: 'dr ing mgr např tzv ul', beforeNumber: 'cca č str tel' },
  da: { always: 'bl.a dr f.eks hr inkl prof', beforeNumber: 'ca kl nr tel' },
  de: {
    always: 'bzw d.h dr evtl fr frl ggf hr i.d.r inkl mio mrd prof st str tsd u.a usf vgl z.b zzgl',
    beforeNumber: 'abs art ca max min mind nr tel',
  },
  en: { always: 'excl incl vs', beforeNumber: 'approx art ca ext fig max min no nos p pp sec tel vol' },
  es: {
    always: 'arq av avda D Dña dr dra gral ing lic p.ej prof pza sr sra sres srta st ud uds vd',
    beforeNumber: 'aprox art cap n núm núms pág págs tel vol',
  },
  fr: { always: 'av bd dr M Me MM mme mmes mlle mlles p.ex pr st ste', beforeNumber: 'art chap env max min n no p pp tél vol' },
  hi: { always: 'डॉ प्रो', beforeNumber: 'रु' },
  it: { always: 'arch avv dott egr gent geom ing prof sig sigg spett', beforeNumber: 'art ca cap max min n pag pagg tel vol' },
  nb: { always: 'bl.a dr f.eks inkl prof', beforeNumber: 'ca kl nr tlf' },
  nl: {
    always: 'bijv dhr dr drs evt excl incl ing ir m.b.t mevr mr mw o.a prof resp st t.a.v',
    beforeNumber: 'art blz ca max min nr tel',
  },
  pl: { always: 'al dr inż mgr np os prof ul św', beforeNumber: 'art godz nr ok pkt str tel' },
  pt: { always: 'av dr dra eng exmo prof profa R sr sra sras srs srta', beforeNumber: 'aprox art cap n nº núm pág págs tel vol' },
  ru: { always: 'им наб обл пер пл пр просп проф св т.е ул', beforeNumber: 'гл д кв корп оф п рис ст стр тел' },
  sv: { always: 'bl.a dr inkl prof t.ex', beforeNumber: 'ca kl nr tel' },
  tr: { always: 'dr prof sn', beforeNumber: 'no tel' },
  uk: { always: 'вул ім пл просп проф', beforeNumber: 'буд кв тел' },
};

/** Tells whether the full stop after a word ends its sentence. */
export interface StopJudge {
  /**
   * @param word - The word before the full stop.
   * @param next - The word after it.
   */
  continues(word: string, next: string): boolean;
}

const judges = new Map<string, StopJudge>();

/**
 * The judge for a language, made at its first use. Names of months are those of `Intl`.
 *
 * @param language - Language subtag (`de`).
 */
export function stopJudge(language: string): StopJudge {
  const judge = judges.get(language) ?? makeJudge(language);
  judges.set(language, judge);
  return judge;
}

function makeJudge(language: string): StopJudge {
  const list = lists[language];
  const always = new Set(list?.always.split(' '));
  const beforeNumber = new Set(list?.beforeNumber.split(' '));
  const months = monthNames(language);
  return {
    continues(word, next) {
      if (has(always, word)) return true;
      if (/^\p{Nd}/u.test(next)) return has(beforeNumber, word) || months.has(word.toLowerCase());
      return /^\d{1,2}$/.test(word) && months.has(next.toLowerCase());
    },
  };
}

function has(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || list.has(word.charAt(0).toLowerCase() + word.slice(1));
}

/** Names of months, long and short, in lower case without full stops. None for languages that the engine does not know. */
function monthNames(language: string): ReadonlySet<string> {
  const names = new Set<string>();
  const locales = /^[a-z]{2,3}$/.test(language) ? Intl.DateTimeFormat.supportedLocalesOf(language) : [];
  if (locales.length === 0) return names;
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locales, { day: 'numeric', month: style, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const name = format.formatToParts(Date.UTC(2000, month, 1)).find((part) => part.type === 'month')?.value;
      if (name !== undefined) names.add(name.toLowerCase().replace(/\.$/, ''));
    }
  }
  return names;
}
