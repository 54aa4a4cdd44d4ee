/**
 * Words of capitals, per language. Each list is one string of words in small letters, parted by blanks.
 * None may be an acronym in capitals: `us`, `it`, `or`, `who` are not here.
 */

/** The lists of one language. */
export interface Words {
  /** What advertisements shout. Four letters or more are reported when alone. */
  readonly shouted: string;
  /** Words so common that two words in capitals, one of them this, are a sentence and no name. */
  readonly common: string;
  /** Words of terms and disclaimers, where capitals are customary. */
  readonly legal: string;
}

/** Lists by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = {
  en: {
    shouted:
      'free sale sales new now only today tonight save saving savings deal deals hurry last chance offer offers exclusive exclusively buy click win winner winners order shop discount discounts bonus bargain bargains cheap cheapest huge massive instant instantly guaranteed guarantee amazing incredible unbelievable best biggest lowest hot fast shipping delivery gift gifts bestseller bestsellers clearance everything forever ends final extra double triple unlimited finally hooray yay wow great awesome subscribe urgent hello thanks congratulations miss must-have',
    common:
      'the and your you our for by an is no with this that these those all any not more most very every from out off are have has been will can get give take make please never always before after until when what where why how here there their them they its his her about into over under because but than then also just let was were would could should read see look view use try join ask tell know need want come back down my me we do be to of',
    legal:
      'warranty warranties liability liable disclaim disclaims merchantability noninfringement damages arbitration jurisdiction consequential indemnify waive hereby agreement provider courts',
  },
  es: {
    shouted:
      'gratis ahora rebajas rebaja oferta ofertas descuento descuentos nuevo nueva nuevos nuevas solo sólo hoy ahorra ahorre última último últimas últimos oportunidad compra compre gana gane regalo regalos exclusivo exclusiva corre aprovecha envío promoción promociones barato liquidación increíble urgente felicidades mejor mejores gracias hola',
    common:
      'el la los las un una de del que en con por para tu su sus tus nuestro nuestra y no más muy todo toda todos todas este esta estos estas ese esa al lo es son desde hasta sin sobre cuando como donde ya también pero siempre nunca antes después favor ver leer aquí',
    legal: 'garantía garantías responsabilidad jurisdicción daños renuncia tribunales acuerdo',
  },
  nl: {
    shouted:
      'gratis nu uitverkoop korting kortingen nieuw nieuwe alleen vandaag bespaar laatste kans aanbieding aanbiedingen actie koop win winnen cadeau exclusief snel bestel shop mis super goedkoop opruiming verzending bezorging gefeliciteerd bedankt',
    common:
      'de het een en van voor met op bij naar uit niet geen meer alle alles jouw je uw onze ons dit dat deze die zijn wordt worden kan kunt wil nog maar ook als dan hier daar altijd nooit elke iedere tot over onder om',
    legal: 'garantie garanties aansprakelijkheid aansprakelijk schade overeenkomst rechtbank',
  },
  de: {
    shouted:
      'gratis kostenlos kostenlose kostenloser jetzt nur heute neu neue neuer neues rabatt rabatte angebot angebote sparen spar spare letzte chance exklusiv sichern sichere kaufen kauf kaufe gewinnen gewinn geschenk geschenke aktion schnell schnäppchen sonderangebot sonderangebote ausverkauf schlussverkauf versand versandkostenfrei günstig billig super mega riesig sofort endlich bestellen bestelle danke glückwunsch',
    common:
      'der die das und ein eine einen einem einer für mit von vom zum zur bei auf aus nicht kein keine mehr alle alles dein deine deinen deiner ihr ihre ihren unser unsere dieser diese dieses wir du sie ist sind wird werden kann nach über unter oder auch wenn dann hier immer nie bis auf als noch',
    legal: 'gewährleistung haftung haftet schäden vereinbarung gerichtsstand',
  },
  fr: {
    shouted:
      'gratuit gratuite gratuits gratuites gratuitement maintenant soldes solde promo promotion promotions nouveau nouvelle nouveaux nouvelles seulement aujourd offre offres économisez profitez dernière dernier dernières derniers chance exclusif exclusive achetez gagnez cadeau cadeaux vite livraison offerte réduction réductions remise bonus incroyable urgent urgente félicitations merci bravo meilleur meilleurs meilleure commandez',
    common:
      'le la les un une des du de et en avec pour par sur dans votre vos notre nos ce cette ces tous toutes tout toute plus pas ne que qui est sont vous nous il elle au aux sans sous jusqu très jamais toujours avant après quand comme ici mais dès chez',
    legal: 'garantie garanties responsabilité responsable dommages juridiction contrat tribunaux',
  },
  pt: {
    shouted:
      'grátis gratis gratuito gratuita agora promoção promoções oferta ofertas desconto descontos novo nova novos novas hoje apenas somente economize poupe última último últimas últimos chance oportunidade exclusivo exclusiva compre ganhe presente presentes corra aproveite frete envio entrega barato liquidação incrível urgente parabéns melhor melhores obrigado',
    common:
      'o os as um uma de do da dos das que em no na nos nas com por para seu sua seus suas nosso nossa e não mais muito todo toda todos todas este esta esse essa isso ao até sem sobre quando como onde já também mas sempre nunca antes depois aqui você ver',
    legal: 'garantia garantias responsabilidade responsável danos jurisdição contrato tribunais',
  },
  it: {
    shouted:
      'gratis gratuito gratuita gratuiti ora adesso saldi saldo offerta offerte sconto sconti nuovo nuova nuovi nuove solo oggi soltanto risparmia ultima ultimo ultime ultimi occasione esclusivo esclusiva limitato limitata limitata compra acquista vinci regalo regali affrettati approfitta spedizione consegna promozione promozioni economico liquidazione incredibile urgente congratulazioni migliore migliori grazie',
    common:
      'il lo la gli le un una uno di del della dei delle che in con per da dal dalla tuo tua tuoi tue vostro vostra nostro nostra e non più molto tutto tutta tutti tutte questo questa questi queste al alla ai alle nel nella sul sulla fino senza sopra quando come dove già anche ma sempre mai prima dopo qui sono è',
    legal: 'garanzia garanzie responsabilità responsabile danni giurisdizione contratto tribunali',
  },
  ru: {
    shouted:
      'бесплатно бесплатная бесплатный бесплатные сейчас скидка скидки скидок распродажа распродажи акция акции новый новая новое новинка новинки только сегодня экономия экономьте последний последняя последние шанс эксклюзив эксклюзивно купить купи купите выиграй выиграйте подарок подарки спешите успей успейте доставка бонус дешево срочно поздравляем спасибо лучшие лучший лучшая хит',
    common:
      'и в на с не для по от до из за при все всё всех ваш ваша ваше ваши вашей наш наша наши это этот эта эти как что так или уже еще только без под над после перед когда где здесь всегда никогда очень больше',
    legal: 'гарантия гарантии ответственность ответственности убытки договор суд',
  },
};
