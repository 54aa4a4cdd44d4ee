/**
 * Words that advertisers disguise: to catch the eye, or to slip past a review.
 * From the examples in the editorial policies of Google Ads, Microsoft Advertising and Meta, and their usual translations.
 */
export const disguised: ReadonlySet<string> = new Set(
  (
    'free fast sale sales deal deals flower flowers cheap discount discounts coupon coupons offer offers save savings best shop buy gift gifts cash money easy ' +
    'win winner bonus hot new now today limited exclusive special price prices low loan loans credit click order wow love sex sexy weight loss diet crypto ' +
    'bitcoin casino bet poker pills viagra earn income profit profits amazing miracle guaranteed genuine cure hair skin shoes dress clothes travel hotel hotels ' +
    'gratis oferta ofertas rebajas descuento barato ahorra compra comprar regalo dinero precio ' +
    'kostenlos rabatt angebot angebote billig günstig sparen kaufen geschenk geld preis schnäppchen ' +
    'gratuit promo promos soldes remise cadeau acheter argent prix ' +
    'aanbieding korting goedkoop kopen cadeau prijs uitverkoop ' +
    'grátis desconto promoção comprar dinheiro preço presente ' +
    'sconto sconti saldi offerta regalo prezzo soldi acquista ' +
    'бесплатно скидка скидки распродажа акция дешево подарок купить деньги цена'
  ).split(' '),
);

/** Those that are also known as abbreviations (F.A.S.T. is a test for strokes): letters apart disguise nothing there. */
export const initials: ReadonlySet<string> = new Set('fast best save win bet new now hot low sex'.split(' '));

/** Spellings of chats for words, with what they stand for. */
export const chatSpellings: Readonly<Record<string, string>> = {
  '2day': 'today',
  '2nite': 'tonight',
  '2morrow': 'tomorrow',
  '4ever': 'forever',
  '4u': 'for you',
  gr8: 'great',
  l8: 'late',
  l8r: 'later',
  b4: 'before',
  luv: 'love',
  ur: 'your',
};

/** Characters that stand for letters in a disguised word. */
export const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '¥': 'y',
  '¢': 'c',
  '!': 'i',
};

/**
 * Rank, price and offer, which the stores refuse in a title.
 * Google Play, “Metadata”: app title, icon and developer name; App Store Review Guidelines 2.3.7; Merchant Center, “Title”: no promotional text.
 */
export const promotion = new RegExp(
  [
    '#\\s?1(?!\\d)|(?<!\\p{L})(?:no\\.?|nr\\.?|nº|n°|№|number)\\s?(?:1|one)(?!\\d)(?=\\s*(?:$|[\\p{L}!,:|–-]))',
    '(?<![\\p{L}\\d.,])[-–]?\\d{1,3} ?%(?: off| discount| de descuento| de réduction| korting| rabatt| di sconto| de desconto)',
    "(?<![\\p{L}-])(?:app of the year|editor[’']?s choice|best of (?:the year|20\\d\\d)|best[- ]sell(?:er|ing)|top[- ]rated|free (?:shipping|delivery|for a limited time|today)|limited time(?: only| offer)?|sale ends|cash ?back|million downloads)(?!\\p{L})",
    "(?<![\\p{L}-])(?:más vendido|envío gratis|oferta limitada|app del año|versandkostenfrei|kostenloser versand|gratis versand|app des jahres|bestseller|livraison gratuite|meilleures ventes|appli(?:cation)? de l[’']année|gratis verzending|app van het jaar|frete grátis|mais vendido|spedizione gratuita|più venduto|бесплатная доставка|хит продаж|मुफ़्त डिलीवरी)(?!\\p{L})",
  ].join('|'),
  'giu',
);
