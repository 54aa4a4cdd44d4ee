/** Polish and Czech. Both drop the pronoun: verbs in the second person are listed one by one, as their endings are also those of nouns. */

import type { Words } from './shape.ts';

export const pl: Words = {
  names: { formal: 'Pan/Pani', informal: 'ty' },
  informal: {
    words:
      'ciebie, cię, tobie, tobą, twój, twoja, twoje, twojego, twojej, twojemu, twoim, twoich, twoimi, twoją, twoi, masz, możesz, chcesz, potrzebujesz, znajdziesz, otrzymasz, kupujesz, zapłacisz, dostaniesz, zobaczysz, używasz, korzystasz, jesteś, będziesz, wiesz, musisz, wybierzesz, zyskasz, odbierzesz, zaoszczędzisz',
  },
  formal: {},
  // Before a name it is a title. In small letters, państwo is a state.
  patterns: [
    {
      form: 'formal',
      pattern:
        /(?<![\p{L}\p{M}/])(?:Pan|Pani|Państwo|Pana|Panu|Panem|Państwa|Państwu|Panią|Państwem)(?:\/(?:Pan|Pani|Pana|Panu|Panią))?(?![\p{L}\p{M}]| \p{Lu})/gu,
      where: 'middle',
    },
  ],
  self: 'ja, mnie, mi, mój, moja, moje, mojego, mojej, moich, chcę, akceptuję, wyrażam, zgadzam, jestem, mogę',
};

export const cs: Words = {
  names: { formal: 'vy', informal: 'ty' },
  informal: {
    words:
      'tebe=vás, tě=vás, tobě=vám, tebou=vámi, tvůj=váš, tvoje=vaše, tvá=vaše, tvé=vaše, tvého=vašeho, tvém=vašem, tvým=vaším, tvou=vaši, tvoji=vaši, tvých=vašich, můžeš=můžete, chceš=chcete, máš=máte, najdeš=najdete, získáš=získáte, potřebuješ=potřebujete, musíš=musíte, dostaneš=dostanete',
  },
  formal: {
    words:
      'vy=ty, vás=tebe/tě, vám=tobě/ti, vámi=tebou, váš=tvůj, vaše=tvoje/tvá, vaši=tvou/tvoji, vašeho=tvého, vašemu=tvému, vašem=tvém, vaším=tvým, vaší=tvé, vašich=tvých, vašim=tvým, vašimi=tvými, můžete=můžeš, chcete=chceš, máte=máš, najdete=najdeš, získáte=získáš, potřebujete=potřebuješ, musíte=musíš, dostanete=dostaneš',
    start:
      'Klikněte=Klikni, Zadejte=Zadej, Vyberte=Vyber, Zkuste=Zkus, Přihlaste=Přihlas, Objednejte=Objednej, Kupte=Kup, Získejte=Získej, Stáhněte=Stáhni, Potvrďte=Potvrď, Pokračujte=Pokračuj, Zkontrolujte=Zkontroluj, Napište=Napiš, Kontaktujte=Kontaktuj, Podívejte=Podívej, Přečtěte=Přečti, Objevte=Objev',
  },
  self: 'já, mě, mně, mnou, můj, moje, moji, mého, mém, chci, mohu, souhlasím',
  several: 'všichni, všem, přátelé, přáteli, přátel, společně, rodinou',
};
