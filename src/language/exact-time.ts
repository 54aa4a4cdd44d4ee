/**
 * Whether a text says when, exactly enough to be held to it: a number with a unit of time, a clock time or a calendar date,
 * in English, Spanish, Dutch, German, French, Portuguese, Italian, Russian and Hindi.
 * It answers yes or no for rules that must stay silent; it doesn't read the value.
 */

/** A number, a number word or an article, at most one word ("business"), and a unit of time. */
const duration =
  /(?:\d[\s\u00A0-]?|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|uno|una|dos|tres|cuatro|cinco|siete|diez|catorce|een|één|twee|drie|vier|vijf|zes|zeven|tien|ein|eine|einem|einer|zwei|drei|fünf|sechs|sieben|zehn|vierzehn|un|une|deux|trois|quatre|cinq|sept|dix|um|uma|dois|duas|três|quatro|sete|dez|due|tre|quattro|cinque|sette|dieci|один|одного|два|двух|три|трех|трёх|пять|пяти|семи|एक|दो|तीन|चार|पाँच|पांच|सात|दस)[\s\u00A0-]+(?:\p{L}+[\s\u00A0-]+)?|(?<!\p{L})an?\s+|\d\s+(?:\p{L}+[\s-]+))(?:h|s|min|sec|hrs?|hours?|minutes?|days?|workdays?|weeks?|months?|years?|minuto|minutos|horas?|días?|dias?|semanas?|mes|meses|mês|años?|anos?|minuten|uur|uren|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar|stunden?|minute|tag|tage|tagen|werktag\p{L}*|arbeitstag\p{L}*|wochen?|monate?n?|jahre?n?|heures?|jours?|semaines?|mois|ans?|minuti?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|минут\p{L}*|час\p{L}*|дн\p{L}*|день|рабоч\p{L}*|недел\p{L}*|месяц\p{L}*|лет|год\p{L}*|मिनट\p{M}*|घंट[\p{L}\p{M}]*|दिन[\p{L}\p{M}]*|हफ़्त[\p{L}\p{M}]*|हफ्त[\p{L}\p{M}]*|सप्ताह[\p{L}\p{M}]*|मही[\p{L}\p{M}]*|कार्य[\p{L}\p{M}]*)(?![\p{L}\p{M}])/iu;

/** A clock time, or a day that is counted from the order. */
const clock =
  /(?<![\d.:])\d{1,2}[:.h]\d{2}(?!\d)|\d\s?(?:a\.?m\.?|p\.?m\.?|uhr|o'clock)(?!\p{L})|(?<!\p{L})(?:same|next)[\s-](?:business\s|working\s)?day(?!\p{L})|(?<!\p{L})overnight(?!\p{L})/iu;

/** A day with its month, a month with its year, or an all-numeric date. */
const date =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|º|er|\.)?\s+(?:of\s+|de\s+|di\s+)?(?:jan|feb|fév|fev|febr|mar|mär|maa|apr|abr|avr|may|mai|mag|mei|jun|juin|giu|jul|juil|lug|aug|ago|aoû|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|ene|gen|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|जनवरी|फ़रवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|अक्तूबर|नवंबर|दिसंबर)|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,4}(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{2,4}(?!\d)/iu;

/** Whether the text states a duration, a clock time or a date. */
export function statesTime(text: string): boolean {
  return duration.test(text) || clock.test(text) || date.test(text);
}

/** Whether the text states a calendar date. */
export function statesDate(text: string): boolean {
  return date.test(text);
}
