/** Months as they stand behind a day, January first. From CLDR's wide format names. */

const names: Readonly<Record<string, string>> = {
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  hi: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
};

/**
 * The name of a month behind a day.
 *
 * @param month - From 1.
 */
export function monthName(month: number, language: string): string | undefined {
  return names[language]?.split(' ')[month - 1];
}
