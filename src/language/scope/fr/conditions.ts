/** What is said in French for a condition. */

import type { ScopeWords } from '../scope-words.ts';

/** French words by the id of the condition. */
export const conditions: ScopeWords['conditions'] = {
  bonus:
    'nous remboursons aussi, nous remboursons également, nous vous remboursons aussi, nous vous remboursons également, nous prenons aussi, nous payons aussi, vous recevez aussi, vous recevez également',
  press: 'presse, journalistes',
  repairs: 'les réparations sont garanties, les réparations bénéficient, sur les réparations, nos réparations sont, chaque réparation',
  members: `
    membre, membres, adhérent, adhérents, adhérente*, clients fidélité, programme de fidélité, carte de fidélité, porteurs de la carte,
    clients inscrits, utilisateurs inscrits, club fidélité
  `,
  guests: `
    non-membre*, non membre*, non-adhérent*, n'êtes pas membre, n'es pas membre, si vous n'êtes pas membre, si tu n'es pas membre,
    invités, sans compte, sans inscription, commande en tant qu'invité, en tant qu'invité
  `,
  students: 'étudiant, étudiants, étudiante, étudiantes, tarif étudiant, remise étudiante, réduction étudiante',
  teachers: 'enseignant, enseignants, enseignantes, professeurs, corps enseignant, profs',
  seniors: 'seniors, retraités, personnes âgées, plus de 60 ans, plus de 65 ans',
  military: "militaires, anciens combattants, forces armées, forces de l'ordre",
  healthcare: `
    soignants, personnel soignant, personnel médical, professionnels de santé, professionnels de la santé, infirmiers, infirmières
  `,
  business: `
    clients professionnels, client professionnel, professionnels, clients entreprise*, entreprises, compte* professionnel*,
    compte* pro entreprise, commandes professionnelles, commandes d'entreprise, grossistes, vente en gros, en gros, revendeurs,
    tva intracommunautaire, auto-entrepreneurs, indépendants
  `,
  employees: `
    remise du personnel, remise employé*, réduction employé*, nos employés bénéficient, pour les employés, pour les collaborateurs,
    achats du personnel
  `,
  'new-customers': `
    nouveau* client*, nouveaux clients, nouvelles clientes, nouveaux utilisateurs, nouveaux membres, nouveaux abonnés, nouveaux inscrits,
    nouvel abonné, nouvel utilisateur, nouvelle cliente, nouveaux abonnements, nouvel abonnement, la première fois
  `,
  'existing-customers': `
    clients existants, client existant, clients actuels, clients fidèles, client fidèle, clients réguliers, anciens clients
  `,
  'first-order': `
    première commande, premier achat, premier mois, première livraison, première box, premier colis, première réservation,
    premier abonnement, première facture, premières commandes, première année d'abonnement
  `,
  subscribers: `
    abonnés, abonnées, abonné, abonnée, abonnés à la newsletter, en vous abonnant, en t'abonnant, si vous vous abonnez, si tu t'abonnes,
    abonnez-vous, abonne-toi, en vous inscrivant, en t'inscrivant, inscrivez-vous, inscris-toi, inscription à la newsletter,
    inscription à notre newsletter, commandes par abonnement, commandes avec abonnement, avec l'abonnement, dès l'inscription
  `,
  nonprofits: `
    associations, associations caritatives, organisations à but non lucratif, ong, organismes caritatifs, établissements scolaires
  `,
  sale: `
    articles soldés, article soldé, produits soldés, produit soldé, articles en solde*, article en solde, articles en promotion,
    article en promotion, produits en promotion, produit en promotion, articles en promo, produits en promo, articles promotionnels,
    produits promotionnels, articles remisés, produits remisés, articles démarqués, produits démarqués, articles à prix réduit,
    produits à prix réduit, prix réduits, prix soldé*, achetés en solde*, acheté en solde*, achats en solde*, liquidation, déstockage,
    outlet, vente finale, ventes finales, ventes fermes, fins de série, fin de série, déjà remisé*, déjà réduit*, déjà soldé*,
    articles d'occasion en promotion, ventes privées, vente privée, articles soldés ou en promotion, hors prix
  `,
  used: `
    articles d'occasion, article d'occasion, produits d'occasion, d'occasion, occasion, seconde main, reconditionné*, remis à neuf,
    modèles d'exposition, articles d'exposition
  `,
  personalised: `
    personnalisé, personnalisés, personnalisée, personnalisées, sur mesure, sur-mesure, sur commande, fabriqué* sur demande, gravé*,
    gravure, fait* à la demande, réalisés sur commande, commandes spéciales, découpé* sur mesure
  `,
  'gift-cards': `
    carte* cadeau*, carte* cadeaux, chèque* cadeau*, chèque* cadeaux, bon* cadeau*, e-carte* cadeau*, bons d'achat, bon d'achat
  `,
  digital: `
    produit* numérique*, article* numérique*, contenu* numérique*, produits en téléchargement, articles en téléchargement,
    téléchargements, téléchargeable*, produit* dématérialisé*, contenu* dématérialisé*, licence* logicielle*, licences de logiciel*,
    ebook*, e-book*, livres numériques
  `,
  large: `
    article* volumineux, produit* volumineux, volumineux, encombrant*, hors gabarit, colis lourds, articles lourds, gros électroménager,
    gros meubles, grosses commandes, palette*, livraison par transporteur spécialisé, grande taille
  `,
  perishable: `
    périssable*, denrées périssables, produits frais, produits alimentaires, denrées alimentaires, fleurs fraîches, fleurs coupées,
    surgelé*
  `,
  unopened: 'non ouvert*, non ouverts, non descellé*, encore scellé*, emballage intact, non déballé*',
  opened: `
    produit* ouvert*, article* ouvert*, emballage ouvert, descellé*, boîte ouverte, déjà ouvert*, une fois ouvert*, s'il a été ouvert,
    déballé*
  `,
  damaged: `
    endommagé, endommagés, endommagée, endommagées, défectueux, défectueuse*, article* cassé*, produit* cassé*, arrive* cassé*,
    arrivé* cassé*, abîmé*, articles abîmés, en panne, vice de fabrication, défaut de fabrication, défauts de fabrication,
    articles manquants, article manquant, pièces manquantes, non conforme*
  `,
  'wrong-item': `
    mauvais article*, mauvais produit*, article* erroné*, produit* erroné*, erreur de commande, erreur de préparation, commande erronée,
    article* incorrect*, mauvaise taille reçue, produit* non conforme*, article* non conforme*
  `,
  'pre-order': `
    précommande*, pré-commande*, précommandé*, rupture de stock, en rupture, hors stock
  `,
  gifts: `
    retour* cadeau*, retours de cadeaux, articles offerts, reçu en cadeau, reçus en cadeau, achetés en cadeau, commandes cadeaux,
    s'il s'agit d'un cadeau, si c'est un cadeau, cadeaux de noël
  `,
  hygiene: `
    sous-vêtements, maillots de bain, boucles d'oreilles, cosmétique*, produits d'hygiène, lingerie, articles d'hygiène,
    masques de protection
  `,
  battery: 'batterie, batteries, pile, piles',
  parts: `
    pièce* détachée*, pièces de rechange, pièce de rechange, pièces d'usure, consommable*, accessoires, autres pièces, pièces mobiles
  `,
  express: `
    livraison express, envoi express, expédition express, livraison rapide, livraison prioritaire, envoi prioritaire, livraison accélérée,
    chronopost, livraison urgente, commandes urgentes, support prioritaire, assistance prioritaire
  `,
  overnight: 'livraison de nuit, dans la nuit',
  'next-day': `
    livraison le lendemain, le lendemain, dès le lendemain, lendemain, livraison en 24 h, livraison en 24h, livraison 24h,
    livraison sous 24h, livraison j+1, j+1, jour ouvré suivant
  `,
  'same-day': 'le jour même, livraison le jour même, jour même, dans la journée',
  standard: `
    livraison standard, envoi standard, expédition standard, livraison normale, livraison classique, livraison simple, courrier ordinaire,
    colissimo
  `,
  economy: 'livraison économique, envoi économique, livraison éco, tarif économique, lettre verte',
  pickup: `
    retrait en magasin, retrait en boutique, retirer en magasin, retirez en magasin, retrait gratuit, point* relais, points relais,
    point* de retrait, relais colis, mondial relay, consigne*, retrait sur place, livraison en magasin, livraison en boutique,
    click-and-collect, drive
  `,
  'in-store': `
    en magasin, en boutique, dans nos magasins, dans nos boutiques, dans notre boutique, dans notre magasin, en magasins,
    dans tous nos magasins, achats en magasin, achat en magasin, achetés en magasin, acheté en magasin, sur place, en personne,
    en point de vente, appelez la boutique, appelez le magasin, appelez notre boutique, appelez notre magasin
  `,
  online: `
    commande* en ligne, achat* en ligne, commandé* en ligne, acheté* en ligne, achetés en ligne, uniquement en ligne,
    sur le site uniquement, exclusivité web, exclusivement en ligne, commandes internet, sur internet, boutique en ligne, web uniquement
  `,
  app: `
    dans l'application, dans l'appli, sur l'application, sur l'appli, via l'application, via l'appli, avec l'application,
    depuis l'application, sur l'app, via l'app, dans l'app, dans notre application, via notre application, sur notre application,
    exclusif appli, commandes via l'application
  `,
  chat: `
    chat en direct, par chat, via le chat, sur le chat, par tchat, tchat, messagerie instantanée, via whatsapp, par whatsapp,
    sur whatsapp, réseaux sociaux, par sms
  `,
  holiday: `
    noël, fêtes de fin d'année, période des fêtes, pendant les fêtes, pour les fêtes, saint-valentin, fête des mères, fête des pères,
    pâques, saison des fêtes
  `,
  'black-friday': 'vendredi noir, vendredi fou, cyber lundi, french days',
  'limited-time': `
    durée limitée, pour une durée limitée, temps limité, offre limitée, aujourd'hui seulement, aujourd'hui uniquement,
    uniquement aujourd'hui, cette semaine, cette semaine seulement, ce week-end, ce weekend, ce mois-ci, offre de lancement,
    prix de lancement, tarif de lancement, vente flash, ventes flash, offre flash, jusqu'à minuit, jusqu'à dimanche, jusqu'à ce soir,
    jusqu'à lundi, jusqu'à épuisement des stocks, dans la limite des stocks disponibles, se termine aujourd'hui, se termine demain,
    derniers jours, soldes d'été, soldes d'hiver, soldes, les soldes, anniversaire, offre de bienvenue, prix de bienvenue,
    jusqu'à la fin du mois, pendant la promotion, pendant les promotions, durant la promotion
  `,
  weekend: `
    week-end, week-ends, le weekend, weekends, le samedi, le dimanche, les samedis, les dimanches, jours fériés, les jours fériés,
    livraison le samedi, pendant les jours fériés
  `,
  peak: `
    haute saison, forte affluence, périodes de forte activité, période de forte activité, période de pointe, périodes de pointe,
    forte demande, pendant les soldes, en période de soldes
  `,
  annual: `
    abonnement* annuel*, forfait* annuel*, formule* annuelle*, offre annuelle, plan annuel, paiement annuel, facturation annuelle,
    facturé annuellement, engagement annuel, adhésion annuelle, si vous payez à l'année, en payant à l'année, payé annuellement
  `,
  monthly: `
    abonnement* mensuel*, forfait* mensuel*, formule* mensuelle*, offre mensuelle, plan mensuel, paiement mensuel, facturation mensuelle,
    facturé mensuellement, adhésion mensuelle
  `,
  free: 'offre gratuite, version gratuite, compte* gratuit*, plan gratuit, formule gratuite, forfait gratuit, utilisateurs gratuits',
  enterprise: 'enterprise, offre entreprise, plan entreprise, formule entreprise, forfait entreprise, grandes entreprises, grands comptes',
  basic: 'formule de base, offre de base, forfait de base, formule essentielle, offre basique, forfait basique',
  starter: 'formule découverte, offre découverte, pack de démarrage, forfait découverte',
  team: "formule équipe, offre équipe, plan équipe, forfait équipe, comptes d'équipe",
  international: `
    livraison* internationale*, commande* internationale*, envois internationaux, envoi international, retours internationaux,
    clients internationaux, expédition* internationale*, à l'international, à l'étranger, pour l'étranger, vers l'étranger, autres pays,
    reste du monde, hors de france, outre-mer, monde entier, pays tiers, hors france, pays de destination, selon le pays, selon les pays
  `,
  domestic: 'livraison* nationale*, commande* nationale*, envois nationaux, partout en france, dans tout le pays, territoire national',
  'us-remote': 'alaska, hawaï, hawaii, porto rico, alaska et hawaï',
  'fr-remote': `
    corse, dom-tom, drom-com, dom, guadeloupe, martinique, guyane, la réunion, réunion, mayotte, départements d'outre-mer,
    france d'outre-mer, corse et dom-tom
  `,
  remote: `
    zones isolées, zones éloignées, régions éloignées, zones difficiles d'accès, zones rurales, îles, les îles, îles du ponant,
    boîtes postales, boîte postale
  `,
  selected: `
    articles sélectionnés, produits sélectionnés, une sélection d'articles, une sélection de produits, une sélection de,
    modèles sélectionnés, articles signalés, produits signalés
  `,
  referral: 'parrainage, parrainez, parrainer, en parrainant, filleul*, ami parrainé, par filleul',
  urgent: 'cas urgents, demandes urgentes, demande urgente, urgence*, incidents critiques, incident critique, haute priorité',
  phone: 'par téléphone, au téléphone, assistance téléphonique, support téléphonique, appels téléphoniques',
  furniture: 'meuble, meubles, mobilier, canapé*, matelas, armoires',
  electronics: `
    produits électroniques, articles électroniques, appareils électroniques, smartphones, téléphones, ordinateurs, tablettes,
    casques audio
  `,
  software: "logiciels, produits logiciels, jeux vidéo, clés de licence, codes d'activation",
  registered: `
    si vous enregistrez votre produit, en enregistrant votre produit, après enregistrement, enregistrez votre produit, produit enregistré, enregistrez votre * et, enregistre ton * et
  `,
  manufacturer:
    'garantie fabricant, garantie constructeur, garantie du fabricant, garantie du constructeur, produits tiers, du fabricant, par le fabricant, de son fabricant, par son fabricant, du constructeur',
  bundle: `
    pour l'achat de deux, pour 2 articles achetés, pour deux articles achetés, dès 2 articles, dès deux articles, dès 3 articles,
    dès trois articles, à partir de 2 articles, à partir de deux articles, à partir de 3 articles, achetez-en deux, achetez-en 2,
    deuxième article, sur le deuxième, sur le 2e, en lot, lots de
  `,
  rental: 'articles de location, produits de location, articles loués, en location',
  samples: 'échantillon*, échantillons gratuits',
  elsewhere: `
    marketplace*, place de marché, vendeurs tiers, vendeur tiers, autre revendeur, revendeurs agréés, revendeur agréé,
    vendu* par un tiers, vendus par des tiers, achetés sur amazon
  `,
  later: `
    prochainement, l'année prochaine, le mois prochain, l'an prochain, dès le mois prochain, dès l'année prochaine, à l'avenir,
    bientôt disponible, vous aurez bientôt, bientôt vous, nous prévoyons, nous envisageons
  `,
  code: `
    avec le code, avec code, avec le code promo, avec un code promo, code promo, code promotionnel, code de réduction, utilisez le code,
    en utilisant le code, entrez le code, saisissez le code, avec le coupon, avec le bon
  `,
  month: `
    en janvier, en février, en mars, en avril, en mai, en juin, en juillet, en août, en septembre, en octobre, en novembre, en décembre
  `,
};
