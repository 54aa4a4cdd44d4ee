/** What promises are told by in French. */

import type { PromiseWords } from './words.ts';

/** French. */
export const fr: PromiseWords = {
  asks: "veuillez, s'il vous plaît, s'il te plaît, merci de, vous devez, tu dois, si vous, si tu, vous pouvez, tu peux, vous aide, t'aide, vous permet, te permet, contactez-nous, contacte-nous, invités, visiteurs, participants, voyageurs",
  delivery:
    'livraison, livraisons, livré, livrée, livrés, livrées, livrons, livrerons, livrera, livreront, livrer, expédi*, votre commande, ta commande, votre colis, ton colis, arrive, arrivera, recevrez, recevras',
  refund: 'rembours*, recrédité, recrédité*, crédité sur votre compte',
  reply:
    'répondons, répondrons, vous répondre, te répondre, notre réponse, recevrez une réponse, recevras une réponse, revenons vers vous, reviendrons vers vous, revenir vers vous, vous recontact*, te recontact*, vous contacter, te contacter, vous contacterons, nouvelles de notre part, vous informerons, vous tiendrons au courant',
  availability: 'disponible, disponibles, disponibilité, en stock, de retour en stock, en vente, en rayon, ouvrira, sortie',
  price: 'prix, tarif, tarifs',
  support:
    "réparation prend, réparation dure, réparations prennent, réparation demande, service client, service clients, service après-vente, assistance technique, support technique, support client, notre assistance, notre support, équipe support, chat en direct, nous vous aidons, nous vous aiderons, nous t'aidons",
  returns:
    'retours, retour gratuit, retours gratuits, politique de retour, échange, échanges, échanger, renvoyer, retourner, retourné, reprise, frais de retour',
  warranty: 'garantie, ans de garantie, garantie commerciale, garantie légale',
  offer:
    'remise, remises, réduction, réductions, rabais, solde, soldes, promo, promotion, promotions, offre, offres, économisez, coûte, coûtent, coût, frais, code promo',
};
