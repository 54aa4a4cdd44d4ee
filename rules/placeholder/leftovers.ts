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

/** A request to the writer: `[insert date]`, `{{ your name }}`. What comes after it may be in small letters. */
const request =
  /^(?:your|insert|enter|add|fill in|type|tu|su|inserte|insertar|ihr|ihre|dein|deine|votre|insérer|seu|sua|inserir|tuo|inserire|uw|jouw)\s+(?=\p{L})/iu;
/** `[Customer name]`, `[order number]`: the last word names a slot. */
const phrase =
  /^\p{L}+(?:[ _-]\p{L}+){0,2}[ _-](?:name|number|date|email|address|amount|price|url|company|phone|nombre|fecha|número|nom|numéro|nome|numero)$/iu;
/** `[the company]` and `[no date]` are an editor's words in a quotation. */
const editorial =
  /^(?:the|an?|of|in|at|by|to|no|not|my|our|his|her|its|their|this|that|these|which|new|same|another|each|any|every|both)(?!\p{L})/iu;

/** `(XXX) XXX-XXXX` shows a form, it is no slot. */
const crosses = /(?<![\p{L}\p{N}-]|X\)?[ .])X{3,}(?![\p{L}\p{N}-]|\)?[ .]X)/gu;
/** `XX% off`, `$XX.XX`, `XX,XX €`. */
const figures = /(?<![\p{L}\p{N}])(?:X{2,}[ \u00A0]?%|[$€£][ \u00A0]?(?:X+[.,]XX|X{2})|X+[.,]XX[ \u00A0]?€)(?![\p{L}\p{N}])/gu;
/** A cell or paragraph of nothing else. */
const undecided = /^[\s([]*(TB[ADC])[\s)\].!]*$/i;
/** In Spanish, Portuguese and Italian, TODO and FIXME's place may hold a word: only a colon tells a note there. */
const notes = /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|TBC)(?![\p{L}\p{N}_])/gu;
const filler = /(?<!\p{L})lorem ipsum(?: dolor(?: sit amet)?)?(?!\p{L})/giu;

/** Leftovers in a text, in order of their kinds. */
export function leftovers(text: string): Leftover[] {
  return [...slots(text), ...draftNotes(text), ...found(text, filler, 'filler')];
}

/** Whether a template's output only asks for a text: `{{insert name}}`. */
export function isRequest(raw: string): boolean {
  const inner = /^\{\{\s*([^{}]*?)\s*\}\}$/.exec(raw)?.[1] ?? '';
  return /^[\p{L} ]+$/u.test(inner) && asksFor(inner);
}

function asksFor(inner: string): boolean {
  return request.test(inner) && slotWords.test(inner.replace(request, ''));
}

function isSlot(inner: string): boolean {
  if (sendGrid.test(inner)) return false;
  if (asksFor(inner) || (phrase.test(inner) && !editorial.test(inner))) return true;
  return slotCase.test(inner) && slotWords.test(inner.replace(wordEnds, ' '));
}

function* slots(text: string): Generator<Leftover> {
  for (const match of text.matchAll(bracketed)) {
    const inner = match[1] ?? '';
    if (isSlot(inner)) yield { start: match.index, end: match.index + match[0].length, what: 'slot' };
  }
  yield* found(text, crosses, 'slot');
  yield* found(text, figures, 'slot');
}

/** A note opens the text, or a colon or bracket follows: "our TODO list" is prose. */
function* draftNotes(text: string): Generator<Leftover> {
  const whole = undecided.exec(text)?.[1];
  if (whole !== undefined) {
    const start = text.indexOf(whole);
    yield { start, end: start + whole.length, what: 'note' };
    return;
  }
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
