/** Labels that say nothing of their own, so that they don't tell one value from another: "Standard", "Price", "Rückgabefrist". */

/** Whole words, with the endings of plurals and adjectives. */
const words =
  /(?<!\p{L})(?:standard|normal|regular|default|usual|general|est[aá]ndar|habitual|standaard|regulier|üblich|courant|padr[aã]o|duration|dauer|period|periode|periodo|período|frist|zeit|time|term|window|total|value|wert|amount|limit|deadline|policy|policies|price|preis|precio|prix|prijs|prezzo|pre[cç]o|cost|kosten|coste?|frais|fee|plazo|tiempo|délai|durée|duur|note|hinweis|tip|nota|important|wichtig|belangrijk|promise|versprechen|answer|detail|domestic|national|inland|everything|all|alle|todos|todas|tous|toutes|tutti|tutte)(?:s|e|n|en|es|er)?(?!\p{L})/iu;

/** Ends of compounds, stems with many endings, and scripts without spaces between words. */
const parts = /(?:frist|dauer|zeitraum|termijn|periode)(?:en)?(?!\p{L})|(?<!\p{L})(?:обычн|стандарт)|通常|सामान्य/iu;

/** Whether a label or header says nothing of its own. */
export function isEmptyLabel(label: string): boolean {
  return words.test(label) || parts.test(label);
}
