/** Sentences of too many words, in every language. */

import { z } from 'zod';
import { type CheckContext, defineRule, languageOf, type Segment } from '../../src/rule/index.ts';
import { isProse } from './prose.ts';
import { mayBeSeveral, type Sentence, sentencesOf } from './sentences.ts';
import { splitIn } from './split.ts';

/** Words where the guide says none. */
const mostWords = 35;

const options = z.strictObject({
  max: z
    .int()
    .min(5)
    .optional()
    .describe(`Words of a sentence, at most: ${mostWords} where nothing is said. Set it to have English judged, too.`),
  maxCharacters: z.int().min(10).default(100).describe('Characters of a sentence, at most, in Japanese and Chinese.'),
});

type Options = z.infer<typeof options>;
type Context = CheckContext<Options>;

/** Files in which long sentences are law. */
const legal =
  /(?:^|[^\p{L}])(?:licen[cs]es?|terms|legal|privacy|dpa|gdpr|dmca|eula|agb|datenschutz\p{L}*|impressum|nutzungsbedingungen|mentions-legales|cgu|cgv|confidentialite|aviso-legal|privacidad|privacidade|condiciones|termos|condizioni|voorwaarden|privacyverklaring|copyright|code-of-conduct)(?!\p{L})/iu;

/** Languages that put no spaces between words. */
const unspaced: readonly string[] = ['ja', 'zh'];

export default defineRule<Options>({
  meta: {
    description: 'Sentences of too many words, in every language, with the place where each could be split',
    family: 'clarity',
    severity: 'info',
    notRoles: ['alt', 'cell', 'cta', 'fallback', 'headline', 'heading', 'label', 'path', 'preheader', 'quote', 'subject', 'title'],
  },
  options,
  check(document, context) {
    if (legal.test(document.path)) return;
    for (const segment of document.segments) {
      const locale = context.locale(segment);
      // English has a rule that reads each sentence: readability.
      if (languageOf(locale) === 'en' && context.options.max === undefined) continue;
      judge(segment, locale, context);
    }
  },
});

function judge(segment: Segment, locale: string, context: Context): void {
  const language = languageOf(locale);
  const isByCharacter = unspaced.includes(language);
  const limit = isByCharacter ? context.options.maxCharacters : (context.options.max ?? mostWords);
  const tokens = context.tokens(segment);
  if (tokens.length <= limit) return;
  const inert = context.inert(segment);
  for (const sentence of sentencesOf(tokens, inert, (offset) => context.sentence(segment, offset))) {
    if (sentence.words.length <= limit || mayBeSeveral(segment.text, sentence)) continue;
    if (!isProse(segment.text, sentence, language)) continue;
    const unit = isByCharacter ? 'characters' : 'words';
    const reason = `Unexpected sentence of ${sentence.words.length} ${unit}, expected at most ${limit}: ${adviceOn(segment.text, sentence, language)}.`;
    context.report(segment, ...sentence.range, { reason, expected: [] });
  }
}

function adviceOn(text: string, sentence: Sentence, language: string): string {
  const words = splitIn(text, sentence, language);
  return words === undefined ? 'split it in two' : `it can be split before "${words}"`;
}
