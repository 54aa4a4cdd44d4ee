/** Whether a document says what an acronym stands for. */

/** How near the words must be to the acronym, in UTF-16 units. */
const reach = 80;

const small = /^(?:a|an|and|at|by|de|del|der|des|di|die|du|e|el|en|et|for|für|in|la|le|of|on|or|the|to|und|van|von|y)$/iu;

/** A text in which explanations are looked for: all segments of a document, and its source for `<abbr>`. */
export interface Texts {
  readonly texts: readonly string[];
  readonly source: string;
}

/** Whether the words of an acronym stand in the document, or something that says what it is. */
export function isExplained(word: string, { texts, source }: Texts): boolean {
  if (new RegExp(`<abbr[^>]{0,200}>\\s*${word}|^\\s*\\*\\[${word}\\]:`, 'mu').test(source)) return true;
  const own = new RegExp(`(?<![\\p{L}\\p{N}])${word}s?(?![\\p{L}\\p{N}])`, 'gu');
  return (
    texts.some((text) => text.includes(word) && Array.from(text.matchAll(own)).some(({ index }) => isExplainedAt(text, index, word))) ||
    texts.some((text) => hasTitle(text, word))
  );
}

function isExplainedAt(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  // "Full Name (ABC)", "(ABC, for short)".
  if (/\p{L}["”’]? ?[([]["“‘]?(?:the |or |aka |hereafter )?$/u.test(left) && /^s?["”’]?[)\],;]/u.test(right)) return true;
  // "ABC (Full Name)", "ABC: what it is", "ABC stands for".
  if (/^s? ?[([]\p{L}+[ -]\p{L}/u.test(right)) return true;
  if (
    /^s?,? (?:stands for|is short for|short for|which stands for|means|steht für|bedeutet|staat voor|signifie|significa|sta per|or the|ou |oder |o sea)/u.test(
      right,
    )
  )
    return true;
  // "ADEME, the French environmental agency".
  if (/^, (?:(?:the|an?|die|der|das|eine?|de|het|een|l[ea]|une?|el|il|o|um|uma) |l[’'])\p{L}/u.test(right)) return true;
  if (/^s? ?[–—:] ?\p{L}+ \p{L}/u.test(right) && left.trim() === '') return true;
  return spells(left.match(/[\p{L}\p{N}]+/gu) ?? [], word) || spells(right.match(/[\p{L}\p{N}]+/gu) ?? [], word);
}

/** Whether words in capitals, anywhere in a text, have the letters of an acronym as initials. */
function hasTitle(text: string, word: string): boolean {
  const first = word.charAt(0);
  const pattern = new RegExp(`(?<![\\p{L}])${first}\\p{Ll}+(?:[ -](?:of |and |for |the |& |de |und |et |y )?\\p{Lu}\\p{Ll}+){1,6}`, 'gu');
  return Array.from(text.matchAll(pattern)).some(([title]) => spells(title.match(/[\p{L}\p{N}]+/gu) ?? [], word));
}

/** Whether the initials of some words that follow each other are the letters of an acronym. Small words may be left out. */
function spells(words: readonly string[], acronym: string): boolean {
  const wanted = acronym.toLowerCase();
  const long = words.filter((word) => word !== acronym);
  return [long, long.filter((word) => !small.test(word))].some((list) =>
    list
      .map((word) => word.charAt(0).toLowerCase())
      .join('')
      .includes(wanted),
  );
}
