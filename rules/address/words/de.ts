/** German: du and Sie. `ihr`, `euch` speak to several people informally; small `sie`, `ihr` are she, they and her. */

import type { Words } from './shape.ts';

export const de: Words = {
  names: { formal: 'Sie', informal: 'du' },
  informal: {
    words:
      'du=Sie, dich=Sie, dir=Ihnen, dein=Ihr, deine=Ihre, deiner=Ihrer, deines=Ihres, deinen=Ihren, deinem=Ihrem, deins=Ihres, euch, euer, eure, euren, eurem, eurer, eures',
    start:
      'Entdecke=Entdecken Sie, Nutze=Nutzen Sie, Teste=Testen Sie, Spare=Sparen Sie, Bestelle=Bestellen Sie, Wähle=Wählen Sie, Probiere=Probieren Sie, Erhalte=Erhalten Sie, Finde=Finden Sie, Gib=Geben Sie, Nimm=Nehmen Sie, Lies=Lesen Sie, Klicke=Klicken Sie, Tippe=Tippen Sie, Öffne=Öffnen Sie, Erstelle=Erstellen Sie, Lerne=Lernen Sie, Erfahre=Erfahren Sie, Schreibe=Schreiben Sie, Registriere=Registrieren Sie, Melde=Melden Sie, Abonniere=Abonnieren Sie, Stöbere=Stöbern Sie, Genieße=Genießen Sie, Prüfe=Prüfen Sie, Überprüfe=Überprüfen Sie, Bestätige=Bestätigen Sie, Ändere=Ändern Sie, Aktualisiere=Aktualisieren Sie, Installiere=Installieren Sie, Verwende=Verwenden Sie, Vergiss=Vergessen Sie, Verpasse=Verpassen Sie, Erlebe=Erleben Sie',
  },
  formal: {
    words: 'sehr geehrte*=Hallo',
    middle: 'Sie=du/dich, Ihnen=dir, Ihre=deine, Ihren=deinen, Ihrem=deinem, Ihrer=deiner, Ihres=deines',
  },
  not: 'du jour, cirque du soleil, café du, tour du, per du, per Sie, du-form, auf du und du',
  self: 'ich, mich, mir, mein, meine, meinen, meinem, meiner, meines',
  patterns: [
    // Letters to several people write `Ihr` for "you all".
    {
      form: 'formal',
      pattern: /(?<![\p{L}\p{N}])Ihr(?![\p{L}\p{N}])/gu,
      where: 'middle',
      expected: ['dein'],
      unless: /(?<!\p{L})eu(?:ch|er|re[mnrs]?)(?!\p{L})/iu,
    },
    // At the start of a text there is nobody else that `Sie` could be, unless something is done to them.
    {
      form: 'formal',
      pattern:
        /^Sie(?= (?:haben|können|möchten|wollen|erhalten|sparen|bekommen|suchen|brauchen|benötigen|müssen|dürfen|finden) (?!.{0,200}(?:werden|worden|sein|lassen)(?!\p{L})))/gu,
      where: 'start',
      expected: ['Du'],
    },
  ],
};
