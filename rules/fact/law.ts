/** Texts that tell what the law gives. */

/** Words for laws, and for what they give. */
const law =
  /\b(?:by|under|requires?d? by|according to|per|in accordance with) (?:the |applicable |local |eu |uk )?laws?\b|consumer (?:rights?|law|protection|code|contracts)|statutory|legal rights|your rights|directive|erlischt|(?<!\p{L})(?:gesetz\p{L}*|bgb|verbraucherrecht\p{L}*|ley(?:es)?|legislación|consumidores y usuarios|loi|code de la consommation|légale?s?|legge|codice del consumo|diritti|lei|código de defesa|cdc|legislação|wet|wettelijke?|consumentenrecht|закон\p{L}*|роспотреб\p{L}*|свои права|ваши права|статьей|гк рф)(?!\p{L})/iu;

/** What a shop gives besides: "your statutory rights are not affected". */
const besides =
  /affect|in addition|addition to|beyond|unberührt|zusätzlich|neben|hinaus|además|sin perjuicio|adicional|outre|en plus|préjudice|oltre|pregiudic|além|prejuízo|onverlet|naast|bovenop|помимо|кроме/iu;

/** Whether a text tells what the law gives. */
export function isOfLaw(text: string): boolean {
  return law.test(text) && !besides.test(text);
}
