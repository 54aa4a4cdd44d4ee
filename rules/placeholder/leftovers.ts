/** What is left over from a draft: slots to fill, notes to oneself, filler text. */

/** A piece of a draft in a cooked text. */
export interface Leftover {
  readonly start: number;
  readonly end: number;
  readonly what: 'slot' | 'note' | 'filler';
}

/**
 * Words that a bracketed slot holds, in the languages of the content: `[NAME]`, `[Your Company]`, `[fecha]`.
 * Brackets around anything else (`[sic]`, `[PDF]`, `[1]`) are text.
 */
const slotWords = new RegExp(
  `(?<![\\p{L}])(?:${[
    'name|firstname|lastname|username|company|product|customer|client|recipient|sender|date|link|url|email|address|amount|price|number|insert|your|city|phone|placeholder|tbd|todo',
    'nombre|apellido|empresa|producto|cliente|fecha|enlace|correo|dirección|importe|precio|número|inserte|ciudad|teléfono',
    'vorname|nachname|firma|unternehmen|produkt|kunde|datum|anschrift|betrag|preis|nummer|stadt|telefon',
    'prénom|nom|entreprise|produit|lien|adresse|montant|prix|numéro|ville|naam|voornaam|bedrijf|klant',
    'nome|cognome|azienda|prodotto|data|indirizzo|prezzo|numero|имя|компания|дата|ссылка|адрес|цена|номер|नाम|तारीख',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** SendGrid fills these in itself. */
const sendGrid = /^(?:Sender_(?:Name|Address|City|State|Zip)|Unsubscribe(?:_Preferences)?|Weblink)$/;

/** An innermost bracket of at most 40 characters in one line. */
const bracketed = /\[([^[\]\n]{2,40})\]/gu;
/** Slots are written in capitals, or with a capital at each word (`[First Name]`, `[FirstName]`). */
const slotCase = /^(?:[\p{Lu}\d _'’-]+|(?:\p{Lu}[\p{L}\d]*[ _-]?)+)$/u;
/** `NAME` inside `FirstName` or `FIRST_NAME` has no word end before it. */
const wordEnds = /(?<=\p{Ll})(?=\p{Lu})|_/gu;

/** `(XXX) XXX-XXXX` shows a form, it is no slot. */
const crosses = /(?<![\p{L}\p{N}-]|X\)?[ .])X{3,}(?![\p{L}\p{N}-]|\)?[ .]X)/gu;
/** In Spanish, Portuguese and Italian, TODO and FIXME's place may hold a word: only a colon tells a note there. */
const notes = /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|TBC)(?![\p{L}\p{N}_])/gu;
const filler = /(?<!\p{L})lorem ipsum(?: dolor(?: sit amet)?)?(?!\p{L})/giu;

/** Leftovers in a text, in order of their kinds. */
export function leftovers(text: string): Leftover[] {
  return [...slots(text), ...draftNotes(text), ...found(text, filler, 'filler')];
}

function* slots(text: string): Generator<Leftover> {
  for (const match of text.matchAll(bracketed)) {
    const inner = match[1] ?? '';
    if (sendGrid.test(inner) || !slotCase.test(inner) || !slotWords.test(inner.replace(wordEnds, ' '))) continue;
    yield { start: match.index, end: match.index + match[0].length, what: 'slot' };
  }
  yield* found(text, crosses, 'slot');
}

/** A note opens the text, or a colon or bracket follows: "our TODO list" is prose. */
function* draftNotes(text: string): Generator<Leftover> {
  for (const match of text.matchAll(notes)) {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 2);
    const alone = match.index === 0 && (after === '' || after.startsWith(' -') || after.startsWith(' –'));
    if (alone || /^ ?[:([]/.test(after) || text[match.index - 1] === '[') yield { start: match.index, end, what: 'note' };
  }
}

function* found(text: string, pattern: RegExp, what: Leftover['what']): Generator<Leftover> {
  for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length, what };
}
