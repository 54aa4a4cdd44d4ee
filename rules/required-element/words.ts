/**
 * How elements are worded, in English, Spanish, Dutch, German, French, Portuguese, Italian, Russian and Hindi, and in the tags of mail services.
 * All are made lower case before, but for what tells capitals apart.
 */

/** Ways to leave a list: words, parts of addresses, and tags (`*|UNSUB|*`, `%%unsub_center_url%%`, `[[UNSUB_LINK_EN]]`). */
export const unsubscribeWords = new RegExp(
  [
    'unsub|opt[-_ ]?(?:me[-_ ])?out|stop (?:receiving|getting) (?:these|our|this)|(?:e-?mail|communication|notification|subscription|marketing)[-_ ]?(?:preferences|settings|subscriptions)',
    'preference[-_ ]?(?:center|centre|page)|(?:manage|update|change|edit)[-_ ](?:your[-_ ])?(?:preferences|subscriptions?|notifications)|profile_center|remove (?:me|yourself) from',
    'desuscri|desinscri|d(?:ar(?:te|se|me)?|ate|ese|arme|eme)(?: de)?[-_ ](?:de[-_ ])?baja|de[-_ ]baja|cancel(?:ar|a|e) (?:la |tu |su )?(?:suscripci|inscripci)',
    'uitschrijv|schrijf (?:je|u) (?:hier )?uit|schrijf(?:t u)? (?:je|u|zich) uit|uitschrijf|afmeld|meld (?:je|u) (?:hier )?af',
    'abmeld|abbestell|austrag|meld(?:en sie sich|e dich)\\b.{0,40}\\bab\\b|kein(?:e|en) (?:weiteren )?(?:e-?mails|newsletter) mehr',
    'désinscri|désabonn|desabonn|se désinscrire|ne plus recevoir',
    'descadastr|cancel(?:ar|e|a) (?:a |sua |minha |o )?(?:inscriç|inscric|assinatura|subscriç|recebimento)|anular (?:a )?subscri|remover (?:a )?inscri|deixar de receber',
    "disiscri|disdi(?:re|ci)|cancell(?:a|are|ati|arti|azione)(?: l[’']| la tua | della )?\\s?iscrizion|annulla(?:re)? (?:l[’'])?iscrizion|non ricevere più|cancellati",
    'отпис|отказаться от (?:рассыл|подпис|получ)',
    'सदस्यता (?:समाप्त|रद्द|छोड़)|अनसब्सक्राइब|सदस्यता हटा',
  ].join('|'),
  'u',
);

/** Tags that put in the sender's address, not the reader's. */
export const addressTags =
  /\*\|(?:html:)?list[:_]address|list_address|organization[.]?(?:full_)?address|(?:company|sender|business|store|shop|office|site|our|merchant|postal|physical|mailing|brand|account)[._ -]?(?:settings\.company_street_)?(?:postal_|physical_|mailing_)?(?:address|street|adresse|direccion|indirizzo)|company_street|member_addr|%sender-info|sender_(?:address|city)|firmen(?:adresse|anschrift)|adresse_postale|postanschrift|account\.address|domicilio/u;

/** Ways to stop text messages. */
export const stopWords = new RegExp(
  [
    '(?<![\\p{L}])(?:STOP|STOPP|ARRÊT|ARRET|BAJA|ALTO|SALIR|SAIR|PARAR|СТОП|ABMELDEN|AFMELDEN|CANCEL|QUIT|UNSUB|OPTOUT|BASTA|बंद)(?![\\p{L}])',
    '(?<![\\p{L}])(?:[Rr]eply|[Tt]e?xt|[Ss]end|[Rr]esponde|[Rr]espond[ae]|[Ee]nv[ií]a|[Rr]épondez|[Ee]nvoyez|[Aa]ntwort\\p{L}*|[Ss]end\\p{L}*|[Ss]tuur|[Aa]ntwoord|[Rr]isp[oi]nd\\p{L}*|[Ii]nvia|[Оо]тветьте|[Оо]тправьте) (?:with )?["\'“«„]?(?:[Ss]top|[Ee]nd|[Bb]aja|[Nn]o|[Сс]топ)(?![\\p{L}])',
  ].join('|'),
  'u',
);

/** Words that tell that somebody paid for a post. */
export const disclosureWords = new RegExp(
  [
    '#(?:ad|ads|adv|advert|advertisement|sponsored|paidpartnership|anzeige|werbung|publi|publicidad|publicité|publicite|pub|annonce|pubblicità|pubblicita|publicidade|реклама|reclame|advertentie|spon|विज्ञापन)(?![\\p{L}\\p{N}_])',
    '(?<![\\p{L}#])(?:advertisement|advertorial|sponsored|paid (?:partnership|promotion|for by)|in paid|anzeige|werbung|publicidad|patrocinad[oa]|colaboración pagada|publicité|sponsorisée?|collaboration commerciale|partenariat rémunéré|advertentie|gesponsor|betaalde samenwerking|publicidade|parceria paga|pubblicità|sponsorizzat|реклама|विज्ञापन|प्रायोजित)',
    '^\\s*\\[?(?:ad|adv)\\]?\\s*[:|–—-]',
  ].join('|'),
  'iu',
);

export const privacyWords =
  /privacy|privacidad|datenschutz|confidentialit|vie[-_ ]priv|données personnelles|privacidade|riservatezza|конфиденциальн|персональных данных|गोपनीयता|प्राइवेसी/u;

export const termsWords =
  /(?<!\p{L})(?:terms|t&amp;?c|t&c|tos|conditions|condiciones|términos|terminos|agb|nutzungsbedingungen|geschäftsbedingungen|teilnahmebedingungen|cgv|cgu|voorwaarden|actievoorwaarden|termos|condições|condicoes|condizioni|termini|условия|правила|शर्तें|शर्तों|नियम)(?!\p{Ll})/u;
