/** What promises are told by in Dutch. */

import type { PromiseWords } from './words.ts';

/** Dutch. */
export const nl: PromiseWords = {
  asks: 'alsjeblieft, alstublieft, gelieve, je moet, u moet, u dient, je kunt, u kunt, als je, als u, helpt je, helpt u, neem contact op, zorg dat, gasten, bezoekers, deelnemers, reizigers, stuur',
  delivery:
    'levering, leveringen, levertijd, levertijden, levertermijn, levertermijnen, leveringstijd, te leveren, leveren we, leveren wij, we leveren, wij leveren, geleverd, bezorging, bezorgen, bezorgd, verzending, verzenden, verzonden, verstuurd, versturen, sturen we, je bestelling, uw bestelling, je pakket, uw pakket, in huis, komt eraan',
  refund: 'terugbetal*, terugbetaal*, terugbetaald, terugstort*, teruggestort, geld terug, je geld, uw geld',
  reply:
    'reageren we, reageren wij, we reageren, wij reageren, antwoorden we, antwoorden wij, we antwoorden, wij antwoorden, beantwoorden we, beantwoorden wij, we beantwoorden, wij beantwoorden, ons antwoord, onze reactie, antwoord van ons, reactie van ons, krijg je antwoord, krijgt u antwoord, krijg je een reactie, krijgt u een reactie, contact met je op, contact met u op, hoor je van ons, hoort u van ons, terugbellen, laten het je weten, laten het u weten, laten we je weten, laten we u weten',
  availability: 'beschikbaar, beschikbaarheid, leverbaar, op voorraad, verkrijgbaar, te koop, verwacht, terug in de winkel',
  price: 'prijs, prijzen',
  support:
    'reparatie duurt, reparaties duren, klantenservice, klantendienst, onze support, technische ondersteuning, supportteam, live chat, livechat, helpdesk, we helpen, wij helpen, helpen we, helpen wij, bieden we ondersteuning, onze ondersteuning',
  returns: 'retour, retourneren, retourzending, retourzendingen, retouren, gratis retour, retourbeleid, retourtermijn, ruilen, terugsturen',
  warranty: 'garantie, garantietermijn, jaar garantie',
  offer:
    'korting, kortingen, uitverkoop, actie, aanbieding, aanbiedingen, bespaar, besparing, kost, kosten, tarief, tarieven, kortingscode',
};
