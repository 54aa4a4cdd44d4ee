/** French: tu and vous, which is also the plural. */

import type { Words } from './shape.ts';

export const fr: Words = {
  names: { formal: 'vous', informal: 'tu' },
  informal: {
    words: 'tu=vous, te=vous, toi=vous, ta=votre, tes=vos',
    start:
      'Découvre=Découvrez, Profite=Profitez, Choisis=Choisissez, Reçois=Recevez, Rejoins=Rejoignez, Clique=Cliquez, Essaie=Essayez, Achète=Achetez, Saisis=Saisissez, Remplis=Remplissez, Viens=Venez, Inscris=Inscrivez, Fais=Faites, Écris=Écrivez, Ecris=Écrivez, Réponds=Répondez, Prends=Prenez, Obtiens=Obtenez, Attends=Attendez, Reviens=Revenez, Deviens=Devenez, Apprends=Apprenez, Lis nos=Lisez nos, Lis notre=Lisez notre, Suis nos=Suivez nos, Suis notre=Suivez notre, Mets à jour=Mettez à jour, Dis adieu=Dites adieu, Dis bonjour=Dites bonjour',
  },
  formal: {
    words: 'vous=tu/toi/te, votre=ton/ta, vos=tes, vôtre, vôtres',
  },
  not: 'rendez-vous, garde-à-vous, te deum, tien an men',
  self: 'je, moi, mon, ma, mes, me',
  // "j'accepte", "m'inscrire".
  selfPattern: /(?<![\p{L}\p{M}\p{N}'’-])[jm]['’](?=\p{L})/giu,
  several:
    'tous, toutes, chacun, chacune, ensemble, amis, amies, copains, copines, potes, proches, équipe, famille, deux, trois, plusieurs, collègues, parents, enfants, entre vous, vous autres, mesdames, messieurs',
  isHyphenated: true,
  patterns: [
    { form: 'informal', pattern: /(?<![\p{L}\p{M}\p{N}'’-])t['’](?=\p{L})/giu, where: 'any' },
    // "Écris-nous", "Ajoute-le", "Profites-en": nothing but an imperative is joined so. Inversions are not: "pouvons-nous", "sommes-nous".
    {
      form: 'informal',
      pattern:
        /(?<![\p{L}\p{M}'’-])(?!entre-|contre-)\p{L}{1,20}(?:(?:e|is|[dt]s|[ei]ns)-(?:nous|moi|le|la|les)|[aei]s-(?:en|y))(?![\p{L}\p{M}'’-])/giu,
      where: 'any',
    },
    { form: 'formal', pattern: /(?<![\p{L}\p{M}'’-])(?:dites|faites)-(?:nous|moi|le)(?![\p{L}\p{M}'’-])/giu, where: 'any' },
    // "le ton de la voix" is a tone.
    {
      form: 'informal',
      pattern:
        /(?<![\p{L}\p{M}'’-])(?<!(?:le|un|ce|du|au|bon|même|sur|de|en|votre|notre|leur|son|mon|quel|autre|cet|haut) )ton(?= \p{Ll})(?! (?:avec|sur|de|du|et|est|des|en|à|pour|dans|au|que|qui|ou|plus)(?!\p{L}))/giu,
      where: 'any',
      expected: ['votre'],
    },
    // "Découvrez", "Profitez": a verb in -ez that opens the sentence is an imperative.
    {
      form: 'formal',
      pattern: /(?<![\p{L}\p{M}'’-])(?!Chez|Assez|Nez|Rez|Suez)\p{Lu}\p{Ll}{1,20}ez(?![\p{L}\p{M}]|-vous)/gu,
      where: 'start',
    },
  ],
};
