/** Words that are written in capitals because they are initials, keys or key words. Small letters, parted by blanks. */

/**
 * Well-known initials that could be taken for words: they have vowels, and letters enough.
 * A word without vowels needs no entry.
 */
const initials =
  'aids acid adsl amoled ansi apac api apis arpa asap ascii asic aws bafta basic bios bogo caldav captcha carddav ceo cfo cisa clia cmo cobol cobra coo ' +
  'coppa cors covid cpa crm csiro dacia dei diy dkim dmarc dnssec dpia dpo ean ebitda ecma edi eeoc efta emea enum eol eori esa esg eta etf eula euratom ' +
  'exif faang faq faqs fema fico fifa fips floss foia fomo fosdem ftse gaap gatt gdpr gif gnome gnu gpu gui hateoas hepa hipaa hiv iana iata iban ibans ' +
  'icann icao ide ieee ietf ikea imap imax imei ios iot isbn isin iso issn itil iupac jpeg json jwt kyc laser led lego lgbt lgbtq lgbtqia lidar mensa ' +
  'mime moma mooc mpeg nafta nasa nasdaq nato naacp nevi nginx niosh noaa nosql oasis oauth oecd oem oidc oled onu opec osha otan ota owasp paas pac ' +
  'pci pdf pdfs pei pgsql pin png posix psirt csirt qvga radar raid ram rest rohs rom rss rsvp saas sae saml sap sars sas sata scada scuba sdk seo sepa ' +
  'siem sim simd soa soap soho sonar sso swat swift swot taser tefl toefl toml uae ufo uefa unesco unhcr unicef unix uno uri url urls usa usaid usb usda ' +
  'uspto utc utf uuid uwb vat vesa voip volte wasm wcag wifi wysiwyg xaml xhtml xliff xml yaml yolo zip rgpd dsgvo avg lgpd ibm iva tva mwst kvk nif cif ' +
  'dni adac gmbh снг сша ндс инн огрн снилс';

/**
 * Keys, HTTP methods, words of SQL and of standards, labels of notes: no shouting by themselves,
 * but ordinary words in a sentence in capitals.
 */
const keywords =
  'ctrl shift enter escape home end insert print delete get put post patch head options trace connect must should shall may not required recommended ' +
  'optional note warning caution danger important tip info todo fixme draft update edit changelog readme contributing license copyright select where join create ' +
  'table drop alter grant commit rollback true false null default on off yes no and or if else';

let initialsSet: ReadonlySet<string> | undefined;
let keywordSet: ReadonlySet<string> | undefined;

/** Whether a word in small letters is a well-known acronym. */
export function isAcronym(word: string): boolean {
  initialsSet ??= new Set(initials.split(' '));
  return initialsSet.has(word);
}

/** Whether a word in small letters is often written in capitals to name a key, a command or a label. */
export function isKeyword(word: string): boolean {
  keywordSet ??= new Set(keywords.split(' '));
  return keywordSet.has(word);
}

/** Whether a word in capitals is a Roman numeral: `XIV`. */
export function isRoman(word: string): boolean {
  return /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word);
}

/** Whether a word in capitals can be spoken: one without vowels, or with four consonants first, is an abbreviation. */
export function isSpeakable(word: string): boolean {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (!/\p{Script=Latin}/u.test(plain)) return /[АЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩ]/u.test(plain);
  return /[AEIOUYÆŒØ]/.test(plain) && !/^[^AEIOUYÆŒØ]{4}/.test(plain);
}
