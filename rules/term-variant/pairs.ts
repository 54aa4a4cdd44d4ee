/**
 * Which words may be one word written in several ways. Lists, in folded letters.
 *
 * Compounds are open-ended: the lists only keep what is collected small.
 */

/** Verbs that form nouns with a particle: "sign in" is the verb, "sign-in" and "signin" the noun. */
const phrasalVerbs = `
  add back block break build buy call carry cash catch check clean close cut drive drop fade fall feed fill fly follow get give
  hand hang hold hook kick knock lay lift light lock log look make mark mash meet mix mock move open opt pass pay pick pin plug
  pop print pull push roll run scale sell send set shut sign sit slow spin stand start step stop switch take tear tie time top
  touch trade try turn warm wash weigh win wind wipe work wrap write`;

/** Particles of phrasal verbs. */
const particles = 'around away back by down in off on out over through together under up';

/** First parts that few other words begin with. */
const prefixes = `
  aero after anti audio auto back bio black book by code counter cross custom cyber data deep drag drop down eco eye fire front
  giga ground hand hard head health heart high home hyper inter kilo land life live long low macro mail main master mega meta
  micro mid mile mini mono multi nano neo neuro news non north note omni online open over page pan para pass path paper peer photo
  play pod point poly post pre print pro pseudo quasi query quick radio real road root safe screen self semi service shop short
  show side sky smart snap soft south space spread stereo store story stream sub super target task team tele test text thumb time
  tool touch trade trans tri turbo ultra under uni user vice video view voice walk wall ware web week wi wire wish wood word world
  zoo`;

/** First parts that many other words begin with, with the second parts that make a compound. */
const chosen = {
  co: `
    author authored authoring brand branded branding chair create created creation creator design designed exist founder
    founders founded founding host hosted hosting housing learning living located location maintainer maintainers op operate
    operation operator own owned owner owners ownership parent pilot produce produced sign sponsor working worker workers`,
  e: `
    bike bikes book books card cards commerce government invoice invoices invoicing learning mail mailed mailing mails paper
    procurement reader readers scooter scooters service services shop sign signature signatures sim sims sport sports ticket
    tickets wallet waste zine`,
  in: 'app box depth game house memory person place store',
  off: 'board boarding line load set shore site',
  on: 'board boarding demand going line premise premises screen shore site',
  re: `
    activate activated activation add added analyze apply appear arrange assign assigned attach authenticate authentication
    authorize balance boot brand branding build building calculate check commerce configure connect connected connecting
    connection consider create design designed download elect enable enabled enter entered entry establish evaluate examine
    export fill fresh fund generate generated import imported index install installed installation introduce launch license name
    new open opened opening order ordered ordering organize package post publish purchase run schedule scheduled send sending
    start stock submit submitted subscribe target targeting think train training try upload usable use used using validate
    verify visit write writing`,
};

/** Second parts that make a compound of whatever stands before them. */
const seconds = `
  ahead bar base based board book books box card cards care case cast center centre chain code commerce date day days end ends
  field fields file files flow flows folder form free friendly frame friend front grid head house kit life lift like line lines
  link links list lists load log mail mails making map maps mark mate menu name names night page pages paper park place point
  points post print proof room rooms scale scape script set sets share sheet sheets shop shot shots side site sites space spaces
  stamp stamps stone store stores stream stuff table talk test time times tip tips token top type types user users view voice ware
  wave way wide wise wish word words work works world worthy write year zone zones
  bag bags band bands basket baskets bath bed bell belt bike blade bottle bottles bowl boots brush bulb bulbs cake cap chair chairs
  cloth coat cover covers cup cups desk desks door dress fit glass glasses guard hook hooks holder holders jacket lamp lamps light
  lights oil pack packs pad pads pan pillow plate pot pots rack racks ring rings rug shade shades shelf shelves shirt shirts shoe
  shoes skin spoon stand stands stick sticks stool tray trays wash wear`;

/** Nouns of two words that are also written as one. A verb or an adjective never reads so. */
const spacedNouns = {
  bar: 'code codes',
  code: 'base bases',
  data: 'base bases set sets',
  e: 'mail mails',
  field: 'name names',
  file: 'name names',
  gift: 'card cards',
  health: 'care',
  help: 'desk',
  home: 'page pages',
  host: 'name names',
  key: 'word words',
  life: 'cycle cycles',
  news: 'letter letters',
  pass: 'code word words',
  road: 'map maps',
  screen: 'shot shots',
  smart: 'phone phones',
  spread: 'sheet sheets',
  time: 'frame frames line lines stamp stamps zone zones',
  tool: 'kit kits tip tips',
  user: 'base name names',
  voice: 'mail',
  web: 'hook hooks page pages site sites',
  wish: 'list lists',
  work: 'flow flows space spaces',
};

/** Joined and hyphenated, these are two words: "recover" and "re-cover". */
const differentWords = `
  already alright altogether another coop coops everyday everyone inform maybe into onto prefix rebound recall recollect recount
  recover recovered recovery recreate recreated recreation redress reform reformed relay release remark repair represent
  represented research reserve resign resigned resigning resort resound respond restrain restore resume retreat return review
  sometime somebody someone unionized upset anyone anyway alone extraordinary intercom prefer`;

/** Words whose capitals differ from writer to writer: `E-Mail`, `WiFi`, `eBook`. */
const unsettledCapitals = 'ebook ecommerce egovernment elearning email emails ebooks esignature esim esims esports ewallet wifi';

/** Common words of English and of few other languages, to tell English passages in texts of another language. */
const commonEnglish = 'and are from that the this to when with you your';

/** Words before a verb: "to log-in" is a verb badly written, not the noun. */
const beforeVerb = `
  to please can could will would should must may might cannot can't been don't won't had has have help is not was were you we they
  i let's then never always just and or`;

/** Words after a verb, where nothing stands before it: "Sign-in with", "Log-in to". */
const afterVerb = 'a an at for here in it now our the them this to using via with your';

/** The lists as sets. */
export interface Pairs {
  readonly phrasalVerbs: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>;
  readonly seconds: ReadonlySet<string>;
  readonly spacedNouns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly differentWords: ReadonlySet<string>;
  readonly unsettledCapitals: ReadonlySet<string>;
  readonly commonEnglish: ReadonlySet<string>;
  readonly beforeVerb: ReadonlySet<string>;
  readonly afterVerb: ReadonlySet<string>;
}

let made: Pairs | undefined;

/** All lists. The sets are made when first asked for. */
export function pairs(): Pairs {
  made ??= {
    phrasalVerbs: setOf(phrasalVerbs),
    particles: setOf(particles),
    prefixes: setOf(prefixes),
    chosen: mapOf(chosen),
    seconds: setOf(seconds),
    spacedNouns: mapOf(spacedNouns),
    differentWords: setOf(differentWords),
    unsettledCapitals: setOf(unsettledCapitals),
    commonEnglish: setOf(commonEnglish),
    beforeVerb: setOf(beforeVerb),
    afterVerb: setOf(afterVerb),
  };
  return made;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

function mapOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([first, seconds]) => [first, setOf(seconds)]));
}
