/** Tells catalogues from settings: most `.properties` files are for programs only. */

import { isPhrase, isText } from '../data/prose-value.ts';
import type { DataValue } from '../data/value.ts';
import { localeOfPath } from '../locale.ts';

/** Files of known tools. */
const settings =
  /(?:^|[/_-])(?:application|applicationcontext|bootstrap|build|config|configuration|database|db|gradle|gradle-wrapper|hibernate|jdbc|jetty|jndi|junit-platform|keystore|local|log4j2?|logback|logging|maven-wrapper|mvnw|git|pom|project|quartz|release|robolectric|secrets?|server|settings|sonar-project|system|test|tests|env|version|versions)(?:[-.][\w-]+)?\.properties$/i;

/** Names that frameworks and people give to message files; after them may stand a locale. */
const messages =
  /(?:(?:^|[/_.-])(?:messages?|strings?|texts?|labels?|bundle|resources?|i18n|l10n|lang|language|translations?)|(?:^|[/_.a-z\d-])(?:Messages?|Strings?|Texts?|Labels?|Bundle|Resources?|Language|Translations?))(?:[_.-]\w+)*\.properties$/;
const folders = /(?:^|\/)(?:_?locales?|i18n|l10n|lang|langs|languages|translations?|messages|nls|intl)\//i;

/** Share of the values that must be text where the path says that they are messages, and where it does not. */
const leastTexts = 0.3;
const leastSentences = 0.6;

/** Whether the values of a file are messages for people. */
export function isMessageFile(path: string, values: readonly DataValue[]): boolean {
  if (settings.test(path)) return false;
  const filled = values.map(({ cooked }) => cooked.text).filter((text) => text.trim() !== '');
  const isNamed = messages.test(path) || folders.test(path) || localeOfPath(path) !== undefined;
  if (isNamed) return filled.filter(isText).length >= filled.length * leastTexts;
  const sentences = filled.filter(isSentence).length;
  return sentences >= 3 && sentences >= filled.length * leastSentences;
}

/** Words in a row, as no list, command or pattern has them. */
function isSentence(text: string): boolean {
  return isPhrase(text) && !/^[-$/\\.@*]|[=|$<>]|:\/\//.test(text) && (/\p{L}{2,}[,;:]? \p{L}+/u.test(text) || !/[a-z]/i.test(text));
}
