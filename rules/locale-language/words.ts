/**
 * Frequent words that tell a language: articles, pronouns, prepositions, forms of *be* and *have*, and what brands write most.
 * Hand-written. A word that two languages share tells neither from the other; it counts for both.
 */

const lists: Readonly<Record<string, string>> = {
  en: `the a an and or of to in on at for with from by is are was were be been has have had will would can could should may this that these
    those it its you your yours we our us they their he she his her not no if when what which who how why all any more most as but so than then
    there here about into over after before up out do does did get use using please only also new now one`,
  de: `der die das den dem des ein eine einen einem einer eines und oder von zu im in auf für mit aus bei ist sind war waren sein hat haben wird
    werden kann können soll sollte dieser diese dieses diesen nicht kein keine wenn was wer wie warum alle mehr als aber auch nach vor über unter
    sie du ihr wir uns ihre ihren ihrer dein deine deinen unser unsere es er ich hier jetzt nur noch um zum zur vom beim durch sich bitte`,
  fr: `le la les l un une des du de d et ou à au aux en dans sur pour avec par sans est sont était être a ont avoir sera peut peuvent vous votre vos
    nous notre nos il elle ils elles ce cet cette ces que qui quoi dont où ne pas plus si quand comment pourquoi tout tous toute toutes mais
    aussi comme se son sa ses leur leurs ici maintenant même y on je tu ton ta tes mon ma mes s n c j qu`,
  es: `el la los las un una unos unas y o de del a al en con por para sin sobre es son era ser está están ha han haber puede pueden usted ustedes tu
    tus tú te su sus nos nuestro nuestra nuestros nuestras se que qué quien cual cómo como cuando cuándo donde si no más todo todos toda todas
    pero también este esta estos estas ese esa lo le les aquí ahora muy ya hay desde hasta entre porque mi yo`,
  it: `il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai dalle in nel nella nei nelle con su
    sul sulla per tra fra e o ed è sono era essere ha hanno avere può possono che chi cui come quando dove perché se non più tutto tutti tutta tutte
    ma anche questo questa questi queste tuo tua tuoi tue suo sua suoi sue nostro nostra ci si ti mi vi tu noi qui ora l d c dell all nell`,
  pt: `o a os as um uma uns umas e ou de do da dos das em no na nos nas com por para sem sobre é são era ser está estão tem têm ter pode podem você
    vocês seu sua seus suas nosso nossa nossos nossas se que quem qual como quando onde não mais todo todos toda todas mas também este esta estes
    estas esse essa isso ao aos à às pelo pela já há foi muito aqui agora até entre porque eu lhe me`,
  nl: `de het een en of van te in op aan voor met uit bij is zijn was waren heeft hebben wordt worden kan kunnen zal moet deze dit die dat niet geen
    als wat wie hoe waarom alle meer dan maar ook naar over onder je jij jouw u uw we wij ons onze ze zij hun hij er hier nu nog om door tot zich ik
    wanneer waar`,
  pl: `i w z na do od za po przez dla o u nie jest są był była być ma mają może można że co kto jak kiedy gdzie czy to ten ta te tego tej tych który
    która które się twój twoja twoje twoich swój swoje oraz lub ale też także już tylko jeśli aby przed pod nad ze we`,
  sv: `och i på av för med till från om som är var vara har hade kan ska skulle vill den det de en ett detta denna dessa att inte du din ditt dina dig
    vi vår våra er ni han hon eller men också när vad hur här nu så än mer alla under över efter utan vid sig sin`,
  da: `og i på af for med til fra om som er var være har havde kan skal vil den det de en et dette denne disse at ikke du din dit dine dig vi vores os
    han hun eller men også når hvad hvordan her nu så end mere alle under over efter uden ved sig sin`,
  nb: `og i på av for med til fra om som er var være har hadde kan skal vil den det de en et dette denne disse å at ikke du din ditt dine deg vi vår oss
    han hun eller men også når hva hvordan her nå så enn mer alle under over etter uten ved seg sin`,
  fi: `ja tai on ei se että joka jotka kun jos niin myös mutta ovat oli olla voit voi sinun sinä me meidän tämä tämän nämä sen ne kaikki vain nyt
    kanssa ilman sekä kuin mitä miten`,
  cs: `a v na z s se je jsou byl být do od za po pro že co kdo jak kdy kde to ten ta tento tato tyto který která které ne není si váš vaše vaši vám svůj
    nebo ale také i už jen pokud aby před ke ve ze můžete může o`,
  hu: `a az és vagy nem hogy egy van ez ezt azt is ha csak meg már még de mint ön önnek vagyunk lehet minden mi hogyan után`,
  tr: `ve veya bir bu şu için ile de da olarak daha çok en ne nasıl ama gibi var yok değil sizin size senin biz tüm her kadar sonra önce olan mi`,
  ro: `și sau de la în pe cu pentru din un o este sunt a ai au nu că ce care cum când dacă mai toate tot acest această dumneavoastră dvs tău ta
    noastră nostru prin fără după`,
  id: `dan atau yang di ke dari untuk dengan ini itu adalah tidak anda kami kita akan dapat bisa pada oleh dalam semua lebih juga jika saat sudah`,
};

let sets: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Words of a language, in lower case; absent where there is no list. */
export function wordsOf(language: string): ReadonlySet<string> | undefined {
  return all().get(language);
}

/** Languages that have a list. */
export function listedLanguages(): Iterable<string> {
  return all().keys();
}

function all(): ReadonlyMap<string, ReadonlySet<string>> {
  sets ??= new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.trim().split(/\s+/))]));
  return sets;
}
