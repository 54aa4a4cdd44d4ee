/** English plurals: only the regular ones, and only where a plural is sure to be right. */

/** Words without a plural, or with one that no ending makes. */
const withoutPlural: ReadonlySet<string> = new Set(
  (
    'advice aircraft attire cash child clothing content copy data deer equipment evidence feedback fish foot furniture goose ' +
    'help homework information jewellery jewelry knowledge luggage man media merchandise money mouse music news ox people permission person ' +
    'postage privacy progress research safety sheep software spam staff stationery stuff support tooth traffic training transport weather ' +
    'woman work'
  ).split(' '),
);

/** Last words of verbs such as `sign in`. */
const particles: ReadonlySet<string> = new Set(['away', 'back', 'down', 'in', 'off', 'on', 'out', 'over', 'through', 'up']);

/** Words whose `o` takes a plain `s`. */
const plainO = /(?:[aeiou]o|photo|logo|promo|memo|demo|euro|piano|kilo|avocado|combo|info|pro|typo|macro|auto|disco)$/;

/** The regular plural of an English word or phrase, right or not: `admin` → `admins`, `category` → `categories`. */
export function regularPlural(text: string): string {
  if (/[^aeiou]y$/i.test(text)) return `${text.slice(0, -1)}ies`;
  return `${text}${/(?:s|x|z|ch|sh)$/i.test(text) ? 'es' : 's'}`;
}

/** The plural of an English word or phrase; `undefined` where the regular one may be wrong. */
export function pluralOf(text: string): string | undefined {
  const last = /(?:^|[^\p{L}])(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase();
  if (last === undefined || withoutPlural.has(last) || /\s(?:and|at|for|in|of|on|or|to|with)\s/i.test(text)) return undefined;
  if (particles.has(last) && !text.toLowerCase().endsWith(`-${last}`)) return undefined;
  if (/(?:fe?|[^s]s|z|ing|man|child|person)$/.test(last)) return undefined;
  return last.endsWith('o') && !plainO.test(last) ? undefined : regularPlural(text);
}

/** Whether an English writing may be a plural. Capitals at its end say nothing: `SMS`. */
export function looksPlural(text: string): boolean {
  return /\p{L}{2}[^siu'’]s$/u.test(text);
}

/** Whether a writing is another one with an ending: `logged in` of `log in`. */
export function isInflected(writing: string, plain: string, language: string): boolean {
  if (unchanging.has(language) || writing === plain) return false;
  const words = writing.split(' ');
  const others = plain.split(' ');
  return words.length === others.length && words.every((word, index) => isFormOf(word, others[index] ?? '', language));
}

/** Languages whose words take no endings. */
const unchanging: ReadonlySet<string> = new Set(['ja', 'th', 'vi', 'zh']);

function isFormOf(word: string, plain: string, language: string): boolean {
  if (word === plain) return true;
  const stem = plain.replace(/[ey]$/, '');
  if (stem.length < 2 || !word.startsWith(stem) || word.length > plain.length + 4) return false;
  return language === 'en' ? /(?:s|ed|ing)$/.test(word) : word.length > plain.length;
}
