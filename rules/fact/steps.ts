/** Steps of a return that have a deadline of their own: "post it within 14 days of the approval", "report damage within 2 days". */

/** Words that a deadline is counted from. */
const counting =
  '(?:of|from|after|since|upon|once|following|as\\ssoon\\sas|nach(?:dem)?|ab|seit|sobald|tras|después|desde|una\\svez|luego|après|suivant|suivants|dès|une\\sfois|compter|dopo|dal|dall[ae]?|una\\svolta|após|depois|assim\\sque|a\\spartir|na|nadat|vanaf|zodra|после|со?\\sдня|со?\\sмомента|с\\sдаты|как\\sтолько)';

/** What a return goes through before the goods are sent: it is announced, approved, and gets a label. */
const step =
  '(?:approv|authori[sz]|\\brma\\b|\\bra\\b|return\\s(?:label|form|code|instruction|number|confirmation)|shipping\\slabel|prepaid\\slabel|genehm|freigabe|freigegeben|angemeldet|anmeldung|retourenlabel|rücksendeetikett|retourenschein|aprob|aprov|autoriz|autoris|etiqueta|étiquette|bordereau|numéro\\sde\\sretour|etichetta|numero\\sdi\\sreso|goedgekeurd|goedkeuring|aanmeld|aangemeld|retourlabel|retourformulier|retourmelding|herroeping|notif|notice|announc|mitteilung|mitgeteilt|comunic|avis\\s|accord\\s|одобр|согласован|заявк|уведом|instruct|instrucc|instruç|istruzion|anweisung|anleitung)';

/** What a window is counted from otherwise. */
const arrived =
  "(?:the\\s|your\\s|der\\s|dem\\s|la\\s|le\\s|el\\s|l[’']|de\\s|a\\s|o\\s|il\\s)?(?:deliver|purchas|arriv|kauf|liefer|zustell|livraison|achat|compra|entrega|acquist|consegna|aankoop|levering|покуп|достав)";

/** UTF-16 units between a value and the step that it is counted from. */
const near = 70;

const behind = new RegExp(
  `^[^.;:,]{0,12}?(?<!\\p{L})${counting}\\s(?!${arrived})[^.;,]{0,${near}}?(?:${step}|request|printing|label|anfrage|solicitud|demande|richiesta|aanvraag|запрос)`,
  'iu',
);
const before = new RegExp(`(?<!\\p{L})${counting}\\s[^.;]{0,${near}}?${step}[^.;]{0,${near}}$`, 'iu');

/** What the shop does with what came back. */
const handling =
  /inspect|scann?ed|prüfung|bescheid|bericht over|hear from us|(?<!\p{L})check(?:ed|s|ing)?(?!\p{L}|-?out)|examin|(?<!\p{L})we (?:will )?(?:review|process)|prüfen|geprüft|bearbeiten|bearbeitet|inspeccion|revisa|analisa|verific|vérifi|contrôl|inspecter|controll|esamin|elabor|controle|verwerk|провер|рассм|обрабат|обработ|to reach (?:us|our)|nous parvenir|bei uns ankomm|bij ons aankom|llegue? a nuestr/iu;

/** The arrival of what goes back, and what is counted from it: "After receipt of your return, we exchange it within 5 days". */
const arrival = new RegExp(
  `(?<!\\p{L})${counting}\\s[^.;,]{0,30}?(?:receipt|receiv|arrival|eingang|erhalt|réception|reçu|recepción|recib|ricezione|ricevut|receb|ontvang|получ)[^.;,]{0,30}?(?:return|retour|rücks|devol|devuel|reso|resi|возврат)`,
  'iu',
);

/** Whether a deadline is one of a step, by what stands before the value in its sentence and behind it. */
export function isOfStep(textBefore: string, textBehind: string): boolean {
  return behind.test(textBehind.slice(0, 3 * near)) || before.test(textBefore.slice(-3 * near));
}

/** Whether it is the time that the shop takes for what came back. */
export function isHandling(textBefore: string, textBehind: string): boolean {
  return (
    handling.test(textBefore.slice(-3 * near)) || handling.test(textBehind.slice(0, near)) || arrival.test(textBefore.slice(-3 * near))
  );
}
