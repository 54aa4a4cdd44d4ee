/** Small words: those that may change without changing what is said, and those that turn it round. */

/**
 * Words of which one may stand for another by oversight, by language: articles, prepositions of the same direction, auxiliary verbs.
 * Words that say something else on purpose (`to` and `from`, `is` and `was`, `on` and `off`) are in no group together.
 */
const exchangeable: Readonly<Record<string, readonly string[]>> = {
  de: [
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem',
    'am beim im zum zur an bei in zu auf',
    'für um',
    'von vom durch',
    'kann können könnte könnten wird werden würde würden',
    'jede jeder jedes jeden alle sämtliche',
    'wenn falls sobald',
    'weil da denn',
  ],
  en: [
    'a an the this that these those any all each every',
    'the your',
    'the our',
    'the its their',
    'in within inside at on',
    'of from for',
    'by via through with using',
    'about on regarding',
    'can may might could will would',
    'that which who',
    'because since as',
    'when if once',
    'until till',
    "it's its it",
  ],
  es: [
    'el la los las un una unos unas este esta estos estas cualquier cualquiera cada todo toda todos todas al del lo',
    'en dentro a al por para de del desde',
    'su sus el la los las',
    'tu tus el la los las',
    'puede pueden podrá podrán',
    'que cual quien',
  ],
  fr: [
    'le la les un une des du de ce cet cette ces tout toute tous toutes chaque au aux en dans à',
    'votre vos le la les',
    'peut peuvent pourra pourront',
    'qui que lequel laquelle',
  ],
  it: [
    'il lo la i gli le un uno una del dello della dei degli delle di da dal dallo dalla dai dagli dalle',
    'in nel nello nella nei negli nelle a al allo alla ai agli alle su sul sulla',
    'può possono potrà potranno',
  ],
  nl: ['de het een deze dit die dat elk elke alle ieder iedere', 'in binnen op bij aan', 'van voor', 'kan kunnen zal zullen zou zouden'],
  pt: [
    'o a os as um uma uns umas este esta estes estas qualquer cada todo toda todos todas',
    'de do da dos das por pelo pela pelos pelas',
    'em no na nos nas a ao à aos às para',
    'pode podem poderá poderão',
  ],
};

/** Words that turn a sentence round, or make it one about more or less: whoever writes them means them. */
const decisive: ReadonlySet<string> = new Set(
  [
    // English
    "no not never none nor neither without cannot can't don't doesn't didn't won't isn't aren't wasn't weren't longer except unless and or but",
    'first last next final new old more less fewer before after',
    // German
    'nicht kein keine keinen keinem keiner keines nie niemals ohne außer mehr und oder aber sondern erste letzte neue neuen neuer',
    // Spanish, Portuguese, Italian, French
    'no nunca ni sin excepto salvo y o e ou pero não nem sem mas non mai né senza ed od ma ne pas plus jamais sans sauf et mais',
    // Dutch, Swedish, Danish, Norwegian
    'niet geen nooit zonder en of maar inte ingen inget inga aldrig utan och eller ikke ingen intet aldrig uden og',
    // Polish, Czech, Russian, Ukrainian
    'nie bez i lub ale ani ne není a nebo не нет без ни и или но больше ні немає та або',
    // Turkish, Hindi, Arabic
    'değil yok ve veya नहीं न मत बिना और या लेकिन لا لم لن ليس بدون غير و أو',
    // Chinese, Japanese: characters
    '不 没 無 无 未 非 な ま せ ん ず 和 或',
  ]
    .join(' ')
    .split(' '),
);

const groupsOf = new Map<string, readonly ReadonlySet<string>[]>();

/** Whether either word may have been meant where the other stands. */
export function isExchangeable(word: string, other: string, language: string): boolean {
  const groups = groupsOf.get(language) ?? (exchangeable[language] ?? []).map((group) => new Set(group.split(' ')));
  groupsOf.set(language, groups);
  return groups.some((group) => group.has(word) && group.has(other));
}

/** Whether a word is there for a reason. */
export function isDecisive(word: string): boolean {
  return decisive.has(word);
}
