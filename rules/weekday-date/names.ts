/** Names of the days, Monday first, in full and short, as they stand alone. Source: CLDR 48.2, dates. */

/** Full and short names of one language, each in one string. */
type Names = readonly [full: string, short: string];

const names: Readonly<Record<string, Names>> = {
  ar: ['الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد', ''],
  cs: ['pondělí úterý středa čtvrtek pátek sobota neděle', 'po út st čt pá so ne'],
  da: ['mandag tirsdag onsdag torsdag fredag lørdag søndag', 'man tirs ons tors fre lør søn'],
  de: ['Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag', 'Mo Di Mi Do Fr Sa So'],
  en: ['Monday Tuesday Wednesday Thursday Friday Saturday Sunday', 'Mon Tue Wed Thu Fri Sat Sun'],
  es: ['lunes martes miércoles jueves viernes sábado domingo', 'lun mar mié jue vie sáb dom'],
  fr: ['lundi mardi mercredi jeudi vendredi samedi dimanche', 'lun mar mer jeu ven sam dim'],
  hi: ['सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार', 'सोम मंगल बुध गुरु शुक्र शनि रवि'],
  it: ['lunedì martedì mercoledì giovedì venerdì sabato domenica', 'lun mar mer gio ven sab dom'],
  ja: ['月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日', '月 火 水 木 金 土 日'],
  ko: ['월요일 화요일 수요일 목요일 금요일 토요일 일요일', '월 화 수 목 금 토 일'],
  nb: ['mandag tirsdag onsdag torsdag fredag lørdag søndag', 'man tir ons tor fre lør søn'],
  nl: ['maandag dinsdag woensdag donderdag vrijdag zaterdag zondag', 'ma di wo do vr za zo'],
  pl: ['poniedziałek wtorek środa czwartek piątek sobota niedziela', 'pon wt śr czw pt sob niedz'],
  pt: ['segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo', 'seg ter qua qui sex sáb dom'],
  ru: ['понедельник вторник среда четверг пятница суббота воскресенье', 'пн вт ср чт пт сб вс'],
  sv: ['måndag tisdag onsdag torsdag fredag lördag söndag', 'mån tis ons tors fre lör sön'],
  tr: ['Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar', 'Pzt Sal Çar Per Cum Cmt Paz'],
  uk: ['понеділок вівторок середа четвер пʼятниця субота неділя', 'пн вт ср чт пт сб нд'],
  zh: ['星期一 星期二 星期三 星期四 星期五 星期六 星期日', '周一 周二 周三 周四 周五 周六 周日'],
};

/**
 * The name of a day, as it stands alone; in English for a language without names here.
 *
 * @param day - From 0, Monday.
 */
export function dayName(language: string, day: number): string {
  return formsOf(language)[0]?.[day] ?? '';
}

/**
 * The name of another day in the form of a written one; nothing for a form that is not known, such as a case.
 *
 * @param written - The day as written; `day` is that day, and `other` the one to write, from 0, Monday.
 */
export function dayNameLike(written: string, language: string, day: number, other: number): string | undefined {
  for (const form of formsOf(language)) {
    const found = form[other];
    if (found !== undefined && form[day]?.toLowerCase() === written.toLowerCase()) return inCase(found, written);
  }
  return undefined;
}

/** Whether a written day is a short form, which may be another word (`so`, `do`, `mar`). */
export function isShort(written: string, language: string): boolean {
  return formsOf(language)[0]?.some((name) => name.toLowerCase() === written.toLowerCase()) === false && written.length <= 4;
}

function formsOf(language: string): readonly (readonly string[])[] {
  const [full, short] = names[language] ?? names['en'] ?? ['', ''];
  return [full.split(' '), short === '' ? [] : short.split(' ')];
}

function inCase(name: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return name.toUpperCase();
  const isCapital = like.charAt(0) !== like.charAt(0).toLowerCase();
  return (isCapital ? name.charAt(0).toUpperCase() : name.charAt(0).toLowerCase()) + name.slice(1);
}
