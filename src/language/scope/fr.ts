/** French words of scope. */

import { conditions } from './fr/conditions.ts';
import type { ScopeWords } from './scope-words.ts';

/** What shops write in French. */
export const french: ScopeWords = {
  conditions,
  rates: {
    annual: "par an, /an, l'an, annuel, annuels, annuellement, chaque année, an, par année",
    monthly: 'par mois, /mois, mensuel, mensuels, mensuellement, chaque mois, mois, le mois',
  },
  grades: {
    plus: 'plus',
    premium: 'premium',
    pro: 'pro',
    gold: 'gold, or',
    silver: 'silver, argent',
    bronze: 'bronze',
    platinum: 'platine, platinum, diamant, elite, élite',
    vip: 'vip',
    basic: 'basic, basique, essentiel, essentielle',
    starter: 'starter, découverte',
    free: 'free, gratuit, gratuite',
    enterprise: 'enterprise, entreprise',
  },
  labels: {
    international: 'international, monde, étranger',
    domestic: 'national',
    sale: 'soldes, outlet, promotions',
    annual: 'annuel',
    monthly: 'mensuel',
    members: 'adhésion',
  },
  graded: `
    membre* {grade}, client* {grade}, cliente* {grade}, adhérent* {grade}, abonné* {grade}, utilisateur* {grade}, forfait {grade},
    forfaits {grade}, formule {grade}, formules {grade}, offre {grade}, plan {grade}, abonnement* {grade}, niveau {grade}, statut {grade},
    compte* {grade}, carte {grade}, version {grade}
  `,
  places: {
    eu: "ue, u.e., union européenne, pays de l'ue, pays de l'union européenne, espace économique européen, eee",
    europe: 'europe, pays européens, clients européens, commandes européennes',
    us: 'états-unis, etats-unis, usa, états-unis continentaux, clients américains, é.-u.',
    uk: 'royaume-uni, grande-bretagne, angleterre, écosse, pays de galles, uk',
    fr: 'france, france métropolitaine, france continentale, métropole, clients français, hexagone',
    mc: 'monaco',
    be: 'belgique, clients belges',
    ch: 'suisse, clients suisses',
    lu: 'luxembourg',
    benelux: 'benelux',
    baltics: 'pays baltes, états baltes',
    de: 'allemagne',
    es: 'espagne',
    it: 'italie',
    pt: 'portugal',
    ie: 'irlande',
    nl: 'pays-bas, hollande',
    at: 'autriche',
    pl: 'pologne',
    cz: 'république tchèque, tchéquie',
    se: 'suède',
    dk: 'danemark',
    no: 'norvège',
    fi: 'finlande',
    scandinavia: 'scandinavie, pays nordiques, pays scandinaves',
    gr: 'grèce',
    tr: 'turquie',
    ru: 'russie',
    ua: 'ukraine',
    ca: 'canada, clients canadiens, commandes canadiennes',
    'ca-qc': 'québec',
    mx: 'mexique',
    br: 'brésil',
    au: 'australie',
    nz: 'nouvelle-zélande',
    in: 'inde',
    jp: 'japon',
    cn: 'chine',
    ma: 'maroc',
    tn: 'tunisie',
    dz: 'algérie',
    asia: 'asie',
    'north-america': 'amérique du nord',
    'latin-america': 'amérique latine, amérique du sud',
    africa: 'afrique',
    city: 'paris, lyon, marseille, toulouse, bordeaux, lille, strasbourg, nantes, montpellier, bruxelles, genève, lausanne, montréal',
  },
  capitals: { UE: 'eu' },
  outside: `
    hors {place}, hors de {place}, hors de la {place}, hors du {place}, hors des {place}, en dehors de {place}, en dehors de la {place},
    en dehors du {place}, en dehors des {place}, à l'extérieur de {place}, non-{place}, sauf {place}
  `,
  notMarket: `
    fabriqué* en {place}, fabriquée* en {place}, fabriqué* au {place}, fabriqué* aux {place}, fait* en {place}, faite* en {place},
    faite* à la main en {place}, fait* main en {place}, made in {place}, produit* en {place}, produite* en {place}, conçu* en {place},
    conçue* en {place}, imprimé* en {place}, assemblé* en {place}, brassé* en {place}, torréfié* en {place}, cultivé* en {place},
    fabrication en {place}, basé* en {place}, basée* en {place}, basé* au {place}, basé* aux {place}, situé* en {place},
    située* en {place}, siège en {place}, fondé* en {place}, entrepôt* en {place}, atelier* en {place}, usine* en {place},
    bureau* en {place}, équipe en {place}, expédié* de {place}, expédié* depuis la {place}, expédiés depuis {place}, importé* de {place},
    envoyé* depuis la {place}, depuis la {place}, depuis les {place}, heure de {place}, loi de {place}, banque de {place},
    tour de {place}, équipe de {place}
  `,
  ordinary: [
    // Words with a condition in them that say nothing of who gets it.
    `
      état* membre*, pays membre*, membre de l'équipe, membres de l'équipe, membre de notre équipe, membres de notre équipe,
      membre de votre équipe, membre de la famille, membres de la famille, membre de votre famille, membre du personnel,
      membres du personnel, membre du conseil, membre* de votre, membre* de vos, membre* de notre, membre* de la, membre* des,
      american express, entreprise de transport, entreprises de transport, petites entreprises, autres entreprises,
      de nombreuses entreprises, la plupart des entreprises, associations de consommateurs, chatbot*, jours ouvrés, jours ouvrables,
      livraison standard gratuite, livraison standard offerte, non endommagé*, intact, non utilisé*, hors week-ends, hors week-end,
      même le week-end, week-end compris, week-ends compris, y compris le week-end, même les jours fériés, y compris les jours fériés,
      même le dimanche, y compris le dimanche, hors jours fériés, hors week-ends et jours fériés, hors weekends et jours fériés,
      hors week-end et jours fériés, hors dimanches et jours fériés, hors samedis\\, dimanches et jours fériés,
      hors dimanche et jours fériés, sauf week-ends et jours fériés, sauf week-end, sauf dimanches et jours fériés, sauf jours fériés,
      sauf dimanche, sauf le week-end, autonomie de la batterie, durée de vie de la batterie, autonomie de batterie, batterie incluse,
      piles incluses, piles non incluses, à l'occasion de, à cette occasion, l'occasion de, une occasion de, par occasion,
      carte nationale, carte d'identité nationale, emballage cadeau, papier cadeau, numéro international, service client premium,
      hors taxes, hors tva, hors frais de port, hors frais de livraison, réunion d'information, en toute occasion
    `,
    // What anyone may say or do: no condition on who gets it.
    `
      si vous n', si vous ne, si tu ne, si vous n'êtes pas, si vous n'êtes, si tu n'es pas, si tu n'es, si vous n'avez, si vous n'aimez,
      s'il ne, s'il n'est pas, s'ils ne, si elle ne, si le produit ne, si l'article ne, si la taille ne, si la lampe ne, si ça ne,
      si cela ne, si votre commande ne, si votre commande n'est, si votre article ne, si * ne, si * * ne, si un article ne,
      si un produit ne, s'il y a, si vous changez d'avis, si tu changes d'avis, si vous avez changé d'avis, si vous avez des questions,
      si vous avez une question, si tu as une question, si tu as des questions, si vous avez un problème, si tu as un problème,
      si vous avez un doute, si vous avez besoin, si tu as besoin, si vous rencontrez, si vous souhaitez, si tu souhaites, si vous voulez,
      si tu veux, si vous désirez, si vous préférez, si tu préfères, si vous décidez, si tu décides, si vous retournez, si vous renvoyez,
      si vous annulez, si tu annules, si vous constatez, si vous remarquez, si vous trouvez, si vous cherchez, si vous recherchez,
      si vous commandez aujourd'hui, si vous commandez maintenant, si vous achetez chez nous, si vous nous contactez,
      si vous nous écrivez, si vous êtes insatisfait*, si vous êtes déçu*, si tu es déçu*, si pour une raison quelconque,
      si pour quelque raison que ce soit, si\\, pour une raison quelconque, si quelque chose, si jamais, si nécessaire, si besoin,
      si possible, si applicable, si vous regrettez, si vous le souhaitez, si vous le désirez, si tu le souhaites, si elle tombe en panne,
      s'il tombe en panne, s'il se casse, s'il vous plaît, s'il te plaît, livraison offerte dès, livraison gratuite dès,
      livraison offerte à partir de, livraison gratuite à partir de, frais de port offerts dès, port offert dès, port gratuit dès,
      frais de port offerts à partir de, frais de port gratuits dès, expédition gratuite dès, livrée gratuitement dès, comme si,
      sans si ni mais, même si, même lorsque, une fois reçu*, une fois votre, dès que nous recevons, dès réception,
      à condition qu'il soit, à condition qu'ils soient, à condition que l'article soit, à condition que les articles soient,
      tant que vous voulez, tant que vous le souhaitez, sauf indication contraire, sauf mention contraire, sauf avis contraire,
      en cas de question*, en cas de doute, en cas de problème*, en cas d'insatisfaction, en cas de non-satisfaction, en cas de retour,
      en cas de rétractation, en cas de besoin, en cas d'annulation, certaines personnes
    `,
  ],
  narrowing: `
    si, s'il, s'ils, si vous, si tu, si vous êtes, si vous avez, si tu as, si tu es, si votre, si le, si la, si l', si nous, à moins que,
    à moins d', à condition que, à condition de, à condition d'être, tant que, sous réserve de, sous réserve d', sous réserve que,
    sous condition de, en cas de, en cas d', dans le cas de, dans le cas où, pourvu que, si vous payez, avec le code, avec code,
    avec le code promo, code promo, utilisez le code, en utilisant le code, avec le coupon, avec le bon, uniquement pour, uniquement sur,
    uniquement en, uniquement avec, uniquement si, uniquement dans, uniquement à, uniquement valable, valable uniquement,
    valables uniquement, seulement pour, seulement sur, seulement en, seulement si, seulement avec, réservé à, réservé aux, réservée aux,
    réservés aux, réservées aux, exclusivement pour, exclusivement sur, exclusivement réservé*, exclusif pour, limité à la france,
    limité aux clients, limité aux commandes, limitée aux commandes, limitée aux clients, limitée à la france, ne s'applique qu',
    ne concerne que, que pour les, que sur les, pour l'achat de deux, pour 2 articles achetés, pour deux articles achetés, dès 2 articles,
    dès deux articles, à partir de 2 articles, à partir de deux articles, à l'achat de, en parrainant, pour chaque ami parrainé,
    commandes passées avant, commande passée avant, commandes passées après, pour toute commande passée avant, commandé avant,
    si vous commandez avant, après la première année
  `,
  selection: `
    en payant par, en payant avec, pour tout paiement par, sélectionnés, sélectionnées, articles sélectionnés, produits sélectionnés,
    une sélection de, une sélection d'articles, une sélection de produits, certains, certaines, éligibles, participants, participantes,
    signalés, signalées, quelques, plusieurs, la plupart des, de nombreux, de nombreuses, non soldés, non remisés, en stock,
    à plein tarif, au prix fort, produits suivants, articles suivants
  `,
  exceptions: `
    sauf, sauf pour, sauf sur, excepté, excepté pour, excepté les, à l'exception de, à l'exception des, à l'exception du,
    à l'exclusion de, à l'exclusion des, hormis, hors, mis à part, à part, exclus :, non valable sur, non valable pour, non valable,
    non applicable, ne s'applique pas, ne s'appliquent pas, ne s'applique pas aux, ne concerne pas, n'inclut pas, n'est pas valable,
    ne sont pas concernés, non cumulable, non disponible, sont exclus, sont exclues, aucun retour sur, pas de retour sur, ne comprend pas
  `,
  exceptionsBehind: `
    exclus, exclues, exclu, exclue, sont exclus, sont exclues, est exclu*, non compris, non comprise*, non inclus, non incluses, exceptés,
    exceptées, ne sont pas repris, ne sont ni repris, ni repris ni échangés, ne peuvent être retournés, ne peuvent pas être retournés,
    ne sont pas remboursables, non remboursables, non échangeables
  `,
  rest: `
    tout le reste, tous les autres, toutes les autres, les autres, autres articles, autres produits, autres commandes, autres clients,
    le reste, sinon, dans tous les autres cas, dans les autres cas, tout autre, toute autre, dans le cas contraire
  `,
  over: `
    commandes de plus de, commande de plus de, commandes supérieures à, commande supérieure à, commandes à partir de,
    commande à partir de, commandes dès, commande dès, commandes d'au moins, commande d'au moins, commandes au-dessus de,
    commandes d'un montant de, commande d'un montant supérieur à, montant supérieur à, montant minimum de, minimum de commande de,
    commande minimum de, commandes de, achats de plus de, achats supérieurs à, achat supérieur à, achat de plus de, achats à partir de,
    achats d'au moins, achat d'au moins, achat minimum de, dès, achats dès, d'achat dès, panier supérieur à, panier de plus de,
    panier à partir de, paniers de plus de, articles de plus de, dépensez, en dépensant, si vous dépensez, à partir de,
    pour tout achat de, pour toute commande de
  `,
  under: `
    commandes de moins de, commande de moins de, commandes inférieures à, commande inférieure à, commandes jusqu'à,
    commandes en dessous de, achats de moins de, achats inférieurs à, achat inférieur à, panier inférieur à, montant inférieur à,
    articles de moins de
  `,
  overBehind: "d'achat, d'achats, de commande, d'achat minimum, minimum d'achat, d'achat et plus, de commande minimum",
  contrasts: `
    mais, tandis que, alors que, bien que, cependant, toutefois, au lieu de, au lieu d', plutôt que, contrairement à, contrairement aux,
    par rapport à, par rapport aux, comparé à, comparé aux, contre, en revanche
  `,
  joins: 'et, &, ou, ainsi que, puis',
  subjects: `
    nous, notre, nos, vous avez, vous bénéficiez, vous disposez, vous pouvez, vous recevez, vous recevrez, vous profitez, vous obtenez,
    vous payez, vous économisez, vous êtes couvert*, tu as, tu peux, tu bénéficies, tu disposes, tu reçois, tu profites, c'est, il y a,
    bénéficiez, profitez, recevez, toutes les commandes, toutes nos, tous nos, tous les articles, tous les produits, tous les achats,
    toutes les lampes, tous les clients, chaque commande, chaque article, chaque produit, chaque achat, tout le monde, la livraison est,
    la livraison coûte, la livraison prend, les retours sont, le délai de livraison, le délai de retour, contactez-nous, comptez,
    prévoyez, veuillez
  `,
  brand: 'nous, notre, nos, chez nous',
  present: `
    maintenant, désormais, aujourd'hui, actuellement, à présent, de nos jours, dorénavant, toujours, à partir de maintenant,
    dès maintenant
  `,
  asides: {
    history: {
      clause: `
        auparavant, autrefois, jadis, précédemment, dans le passé, par le passé, à l'origine, initialement, avant c'était,
        jusqu'à récemment, l'an dernier, l'année dernière, il y a quelques années, il y a longtemps, à l'époque, à cette époque,
        ancienne politique, ancienne règle, ancien délai, ancienne limite, politique précédente, précédente politique, notre ancien,
        notre ancienne, anciennement, avant le changement, avant cela, délai précédent, notre première politique, notre première garantie, au début, à nos débuts
      `,
      before: `
        ne sont plus, n'est plus, n'avez plus, n'as plus, plus seulement, au lieu de, au lieu des, au lieu d', plutôt que, remplace les,
        remplace le, remplacent les
      `,
      touching: `
        avant, ancien, anciens, anciennes, précédents, précédent, était de, étaient de, était, étaient, c'était, était limité à, fut de,
        était seulement de, n'était que de, n'étaient que de, avait, avaient, aviez, avions, offrions, proposions, proposait, coûtait,
        coûtaient, durait, accordions
      `,
      after: "auparavant, autrefois, précédemment, avant cela, jusque-là, jusqu'alors, à l'époque",
    },
    others: {
      clause: `
        autres boutiques, d'autres boutiques, autres magasins, d'autres magasins, autres marques, d'autres marques, autres enseignes,
        d'autres enseignes, autres sites, d'autres sites, autres vendeurs, autres marchands, autres fournisseurs, autres fabricants,
        d'autres proposent, d'autres offrent, les autres offrent, la plupart des boutiques, la plupart des magasins,
        la plupart des marques, la plupart des enseignes, la plupart des sites, la plupart des vendeurs, la plupart des commerçants,
        la plupart des fabricants, beaucoup de boutiques, beaucoup de marques, beaucoup de magasins, de nombreuses boutiques,
        de nombreuses marques, de nombreux magasins, de nombreux sites, certaines boutiques, certaines marques, certains magasins,
        certains sites, concurrents, concurrence, nos concurrents, ailleurs, norme du secteur, moyenne du secteur, standard du secteur,
        dans le secteur, grands magasins, grande distribution, la loi, par la loi, selon la loi, loi européenne, droit européen,
        droit de la consommation, code de la consommation, directive, légalement, légal, légale, légaux, légales, minimum légal,
        obligation légale, exigé par la loi, prévu par la loi, imposé par la loi, réglementation, votre banque peut,
        votre banque a besoin, selon une étude, une étude, les études, selon les études, nous donne, nous accorde, nous offre,
        nous donnent, nous accordent, nous offrent, presque toutes les boutiques, presque toutes les marques,
        presque toutes les enseignes, presque tous les sites, presque tous les vendeurs, presque tous les fournisseurs,
        presque tous les fabricants, la plupart des fournisseurs, la plupart des entreprises, beaucoup de fabricants,
        de nombreux fabricants, de nombreux fournisseurs, certains fabricants, certains fournisseurs, certains vendeurs,
        les fabricants proposent, les fabricants offrent, les fournisseurs proposent, une autre boutique, un autre fournisseur,
        m'a répondu, m'ont répondu, me répondre, m'ont remboursé, m'a remboursé, ils ont mis, j'ai commandé, j'ai attendu, j'ai acheté,
        j'ai contacté, le fabricant offre, le fabricant propose
      `,
      before: 'contrairement à, contrairement aux, par rapport à, par rapport aux, comparé à, comparé aux, contre',
    },
    denied: {
      before: `
        n'est pas limité*, n'est pas limitée à, ne se limite pas à, ne sont pas limité*, ne proposons pas de, ne proposons pas de * de,
        ne proposons pas, n'offrons pas, n'offrons pas de, n'offrons pas de * de, n'offre pas, n'offre pas de * de, ne propose pas,
        ne propose pas de * de, ne donnons pas, n'avons pas, n'avons pas de, n'avons pas de * de, n'avez pas droit à, ne garantissons pas,
        ne pouvons garantir, ne pouvons pas garantir, ne promettons pas, ne pouvons pas promettre, ne comprend pas de, n'inclut pas de,
        n'est pas livré avec, il n'y a pas de, il n'y a pas de * de, il n'y a pas, il n'existe pas, n'existe pas de, pas de garantie,
        pas besoin de, pas besoin d'attendre, pas nécessaire d'attendre, n'est pas nécessaire d', inutile d'attendre, oubliez, oublie,
        fini les, finis les, mythe
      `,
      touching: 'pas, pas de, pas en, pas seulement, pas que, pas les, non, non pas, jamais, sans, sans les, ni, aucun, aucune, non plus',
    },
    example: {
      clause: `
        par exemple, exemple, exemples, p. ex., p.ex., ex., ex :, à titre d'exemple, imaginez, imagine, imaginons, supposons, disons,
        admettons, fictif, fictive, hypothétique*
      `,
    },
  },
  limits: `
    après, au-delà de, au-delà des, passé, passé les, passés les, plus de, supérieur à, supérieure à, hors, moins de, inférieur à,
    inférieure à, au moins, jusqu'à, avant, avant les, à compter de, à l'issue de, à partir de, au bout de, dépassé, sous, excédant
  `,
  from: "de, d', de seulement, des",
  changes: `
    prolongé, prolongée, prolongeons, prolonge, prolonger, étendu, étendue, étendons, étendre, allongé, allongeons, allonge, augmenté,
    augmentée, augmentons, augmente de, porté de, portons, passé de, passons de, passe de, passent de, passer de, passera de, réduit de,
    raccourci, diminué, diminuons, baissé de, baisse de, baissons, modifié, doublé, doublons, amélioré
  `,
  starts: `
    à partir du, à compter du, dès le, depuis le, du, valable du, valable à partir du, entre le, entre, après le, commence le, débute le,
    en vigueur depuis le, à partir de
  `,
  ends: `
    jusqu'au, jusqu'à, jusqu'au dimanche, valable jusqu'au, valables jusqu'au, au, avant le, se termine le, prend fin le, finit le,
    expire le, au plus tard le, et le, et, jusqu'au soir du
  `,
  bought: 'acheté*, achetés, achats, achat, commandé*, commande, commandes, passée, passées, effectué*, effectués, expédié*, livré*, reçu*',
  relatives: 'qui, que, dont, lesquels, lesquelles, pour lesquels, pour lesquelles, où',
  rhetorical: 'saviez-vous, le saviez-vous, savais-tu, le savais-tu, avez-vous entendu',
};
