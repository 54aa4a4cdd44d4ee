/** Data that messages are filled in with, by the names that templates give it. */

/** What a placeholder stands for, and how long its longest usual value is, in characters. */
interface Known {
  /** The name of the option. */
  readonly key: string;
  readonly pattern: RegExp;
  readonly longest: number;
  /** Whether it is how a reader is called: it may be missing, and a greeting goes on without it. */
  readonly isPerson?: true;
}

/**
 * Figures: the length that 95 of 100 values don't exceed. First and last names by the lists of the US Census Bureau and Destatis,
 * towns by GeoNames (over 15,000 inhabitants).
 */
const known: readonly Known[] = [
  {
    key: 'first_name',
    pattern: /^(?:f_?name|first_?name|given_?name|forename|vorname|prenom|prénom|voornaam|primeiro_nome|nombre_pila|имя)$/,
    longest: 11,
    isPerson: true,
  },
  {
    key: 'last_name',
    pattern: /^(?:l_?name|last_?name|family_?name|surname|nachname|nom_de_famille|achternaam|apellidos?|sobrenome|cognome|фамилия)$/,
    longest: 13,
    isPerson: true,
  },
  {
    key: 'name',
    pattern:
      /^(?:name|full_?name|display_?name|customer_?name|recipient_?name|contact_?name|member_?name|subscriber_?name|nombre|nome|naam)$/,
    longest: 22,
    isPerson: true,
  },
  // An account has one always.
  { key: 'user_name', pattern: /^user_?name$/, longest: 16 },
  { key: 'city', pattern: /^(?:city|town|ciudad|stadt|ville|stad|cidade|città|город)$/, longest: 15 },
  { key: 'product', pattern: /^(?:product(?:_?(?:name|title))?|item_?name|producto|produkt|produit)$/, longest: 30 },
  { key: 'company', pattern: /^(?:company(?:_?name)?|organi[sz]ation(?:_?name)?|account_?name|empresa|firma)$/, longest: 25 },
];

/** Whose name it is not: the sender's, a shop's, a file's. */
const notReader =
  /(?:^|[._])(?:product|shop|store|site|company|brand|sender|app|campaign|event|template|organi[sz]ation|org|team|project|collective|host|item|variant|file|plan|group|repository|package|page|coupon|channel|agent|author|owner|inviter|admin|service|list|room|category|course|line_?item|shipping_?method|payment_?method|gateway)s?[._]/;

/** A name alone may be that of a card, a plan or a page. */
const unclearName =
  /^(?!(?:.*[._])?(?:customer|user|contact|recipient|subscriber|member|person|profile|client|lead|reader)[._]).*(?:^|\.)(?:name|nombre|nome|naam)$/;

/** The length of the longest usual value, where the name says what it is. */
export function usualLength(name: string, longest: Readonly<Record<string, number>>): number | undefined {
  const known = unclearName.test(name) ? undefined : knownValue(name);
  return known && (longest[known.key] ?? known.longest);
}

/** What is known of a placeholder by its name (`customer.first_name`, `FNAME`). */
export function knownValue(name: string): Known | undefined {
  const path = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[-\s]/g, '_');
  const last = path.slice(path.lastIndexOf('.') + 1).replace(/^[@$:]+/, '');
  const found = known.find(({ pattern }) => pattern.test(last));
  if (!found || (found.key === 'name' && notReader.test(path))) return undefined;
  return found;
}

/** Greetings, thanks and congratulations that come before a name. A `*` stands for any ending. */
const greetings = (
  'hi, hey, hello, dear, welcome, welcome back, thanks, thank you, good morning, good evening, good afternoon, congratulations, congrats, happy birthday, ' +
  'hola, estimad*, querid*, buenos días, buenas tardes, gracias, bienvenid*, felicidades, ' +
  'hallo, liebe, lieber, liebe/r, liebe*r, sehr geehrte, sehr geehrter, guten tag, guten morgen, moin, servus, danke, willkommen, herzlichen glückwunsch, ' +
  'hoi, beste, geachte, dag, goedemorgen, bedankt, welkom, gefeliciteerd, ' +
  'bonjour, bonsoir, salut, coucou, cher, chère, merci, bienvenue, félicitations, ' +
  'olá, oi, car*, prezad*, bom dia, obrigad*, bem-vind*, parabéns, ' +
  'ciao, salve, gentile, buongiorno, grazie, benvenut*, congratulazioni, ' +
  'здравствуйте, привет, уважаем*, добрый день, дорог*, спасибо, поздравляем, ' +
  'नमस्ते, प्रिय, नमस्कार, धन्यवाद, बधाई हो, hej, cześć, ahoj, merhaba, 你好, 您好'
)
  .split(', ')
  .map((words) => words.replaceAll('*', '\\p{L}*').replaceAll('/', '\\/').replaceAll(' ', '\\s+'))
  .join('|');

let greetingAtEnd: RegExp | undefined;

/** Whether a text is a greeting that waits for a name: "Hi ", "Sehr geehrte Frau ". */
export function isGreeting(text: string): boolean {
  greetingAtEnd ??= new RegExp(
    `^[\\s\\p{P}\\p{S}]*(?:${greetings})(?:,)?(?:\\s+(?:frau|herr|herrn|mr|mrs|ms|sr|sra|mevrouw|meneer|madame|monsieur)\\.?)?\\s*$`,
    'iu',
  );
  return greetingAtEnd.test(text);
}
