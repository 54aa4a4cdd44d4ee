/** Departments beside the customer service: each has an address, hours and a pace of its own. */

import { fold } from './fold.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { tokenize } from './tokens.ts';

/** Words that mean a department, in any language; parted by commas. */
const words: Readonly<Record<string, string>> = {
  security: `
    security team, security report*, security issue*, security vulnerabilit*, security advisor*, security disclosure*, security bug*,
    security response, security research*, security contact*, security incident*, security problem*, vulnerabilit*, responsible disclosure,
    bug bounty, sicherheitslücke*, sicherheitsproblem*, sicherheitsmeldung*, schwachstelle*, vulnerabilidad*, vulnerabilidade*,
    vulnérabilité*, faille*, kwetsbaarhe*, beveiligingslek*, уязвимост*
  `,
  press: `
    press enquir*, press inquir*, press contact*, press office, press team, press kit, press request*, for press, media enquir*,
    media inquir*, media contact*, media relations, media kit, media request*, journalists, presseanfrage*, pressekontakt*, pressestelle,
    medienanfrage*, prensa, imprensa, stampa, contact presse, service presse, persvragen, persvoorlichting, пресс-служб*
  `,
  jobs: `
    careers, job application*, job opening*, apply for, open position*, hiring, recruit*, applicants, karriere*, bewerbung*, empleo,
    ofertas de trabajo, carreiras, vagas, recrutement, candidature*, vacature*, sollicita*, lavora con noi, candidature, вакансии
  `,
  sales: `
    sales team, sales department, sales enquir*, sales inquir*, sales contact*, sales question*, talk to sales, contact sales,
    our sales, vertrieb*, equipo de ventas, departamento de ventas, equipe de vendas, service commercial, équipe commerciale,
    verkoopteam, verkoopafdeling, ufficio commerciale, отдел продаж
  `,
  privacy: `
    privacy team, privacy officer, privacy request*, privacy question*, privacy enquir*, privacy inquir*, data protection, data subject*,
    data request*, gdpr, datenschutz*, protección de datos, proteção de dados, protection des données, gegevensbescherming
  `,
  legal: `
    legal team, legal department, legal notice*, legal request*, legal enquir*, legal inquir*, copyright, dmca, takedown*, subpoena*,
    rechtsabteilung, departamento legal, service juridique, juridische afdeling
  `,
  abuse: 'abuse, report spam, report phishing, report fraud, code of conduct, missbrauch*, misbruik*',
  partners: `
    partnership*, investor*, sponsor*, affiliate*, become a partner, press and partners, kooperation*, colaboraciones, colaborar con,
    parcerias, partenariat*, samenwerk*
  `,
};

/** Words that mean one only where they stand alone: "Security", "Sales: +1 800 555 0100". */
const alone = new Set(
  'security,sales,press,media,privacy,legal,jobs,careers,partners,sicherheit,presse,recht,seguridad,ventas,sécurité,sicurezza,segurança,vendas,veiligheid,beveiliging,pers,verkoop,безопасность,セキュリティ'.split(
    ',',
  ),
);

/** Longer texts say more than that, in UTF-16 units. */
const longestAlone = 40;

let compiled: Matcher<string> | undefined;
let last: { readonly text: string; readonly found: string | undefined } | undefined;

/**
 * The department that a text is about; `undefined` where it is the customer service, or nothing is said.
 * The answer given last is kept: values of a sentence come one after another.
 */
export function departmentIn(text: string): string | undefined {
  if (last?.text !== text) last = { text, found: read(text) };
  return last.found;
}

function read(text: string): string | undefined {
  const name = text.length > longestAlone ? '' : nameOf(text);
  if (alone.has(name)) return name;
  compiled ??= compileMatcher(
    Object.entries(words).flatMap(([data, list]) => list.split(',').map((phrase) => ({ text: phrase.trim(), loose: true, data }))),
  );
  return compiled.match(tokenize(text))[0]?.phrase.data;
}

function nameOf(text: string): string {
  return fold(text)
    .replace(/[\s:.]+$/u, '')
    .trimStart();
}

/** Parts of the names of boxes that customers write to, whatever they ask. */
const general =
  /supp?ort|help|service|care|hello|hallo|hola|bonjour|ciao|hey|^hi$|contact|kontakt|info|team|ask|question|customer|kund|klant|client|ayuda|soporte|aide|atencion|assist|ajuda|shop|store|office|mail/;

/** Where people have their post: what stands before them is a name, of whoever runs a small shop. Top-level domains apart. */
const postal =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|t-online|freenet|posteo|mailbox|orange|wanadoo|free|sfr|laposte|libero|virgilio|tiscali|terra|uol|bol|sapo|ziggo|kpnmail|planet|home|proton|protonmail|mail|yandex|ya|bk|inbox|list|rambler|rediffmail|naver|163|126|qq)(?:\.\p{L}{2,3}){1,2}$/u;

/** The box of an address that is for something else: `summer-of-code@`. The name of a shop or of a person is none. */
export function specialBox(address: string): string | undefined {
  const [box = '', domain = ''] = fold(address).split('@');
  if (alone.has(box)) return box;
  if (general.test(box) || postal.test(domain)) return undefined;
  return lettersOf(domain).startsWith(lettersOf(box)) ? undefined : box;
}

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
}
