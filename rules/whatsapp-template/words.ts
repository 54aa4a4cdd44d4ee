/**
 * Words that advertise, in English, Spanish, Dutch, German, French, Portuguese, Italian, Russian and Hindi.
 * From Meta's “Template categorization”: offers, coupons, sales, upselling and invitations to buy make a template `MARKETING`.
 */
export const promotion = new RegExp(
  [
    '\\d{1,3} ?% ?(?:off|discount|de descuento|de dto|rabatt|korting|de réduction|de remise|de desconto|di sconto|की छूट|छूट)|(?:скидк\\p{L}* )\\d{1,3} ?%|(?<![\\p{L}\\p{N}])-\\d{1,2} ?%(?!\\p{L})',
    '(?<!\\p{L})(?:(?:summer|winter|spring|autumn|flash|clearance|big|mega|end-of-season|our) sale|on sale|black friday|cyber monday|(?:promo|discount|coupon|voucher) codes?|coupons?|special offers?|exclusive offers?|limited[- ]time offers?|(?:shop|buy|order) now|buy one,? get one|you might also like|special discount|next order for)(?!\\p{L})',
    '(?<!\\p{L})(?:rebajas|oferta especial|ofertas exclusivas|código (?:de )?(?:promocional|descuento)|cupón|cupones|compra ahora|descuento especial)(?!\\p{L})',
    '(?<!\\p{L})(?:rabattcode|gutscheincode|gutschein|sonderangebote?|jetzt (?:kaufen|shoppen|bestellen)|schlussverkauf|rabattaktion)(?!\\p{L})',
    '(?<!\\p{L})(?:soldes|code promo|bon de réduction|offre spéciale|offre exclusive|achetez maintenant|promotion exceptionnelle)(?!\\p{L})',
    '(?<!\\p{L})(?:kortingscode|uitverkoop|aanbieding|actiecode|koop nu|bestel nu|shop nu)(?!\\p{L})',
    '(?<!\\p{L})(?:cupom|código de desconto|oferta exclusiva|compre agora|liquidação|promoção|codice sconto|buono sconto|offerta speciale|acquista ora|saldi)(?!\\p{L})',
    '(?<!\\p{L})(?:распродаж[аиуе]|промокод\\p{L}*|специальн\\p{L}+ предложени\\p{L}+|купи(?:те)? сейчас|купон\\p{L}*)|सेल(?!\\p{L})|कूपन|विशेष ऑफ़र|अभी खरीदें',
  ].join('|'),
  'giu',
);
