/** Locale tags: `es`, `en-US`, `zh-Hant-TW`, `es-419`. */

import { languageOf } from '../../rule/index.ts';

/** A tag: language, then script and region if there are any. */
export const localeTag = /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?$/;

/** A tag as files write it: `pt_BR`, `en-us`, Android's `pt-rBR`. */
const writtenTag = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]r?([A-Z]{2}|[a-z]{2}|[0-9]{3}))?$/;

/** The tag in its usual case (`pt_br` → `pt-BR`); `undefined` if it is none. */
export function normalLocale(written: string): string | undefined {
  const parts = writtenTag.exec(written);
  if (!parts) return undefined;
  const [, language = '', script, region] = parts;
  const title = script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
  return [language.toLowerCase(), title, region?.toUpperCase()].filter(Boolean).join('-');
}

/**
 * Whether a word in a path can be a locale. Two letters must be a language; three letters (`ads`, `sms`, `new` are languages too)
 * must be one that the guide names.
 *
 * @param tag - Normal form.
 * @param declared - Locales of the guide.
 */
export function isLikelyLocale(tag: string, declared: readonly string[]): boolean {
  const language = languageOf(tag);
  if (declared.some((known) => languageOf(known) === language)) return true;
  return (language.length === 2 || language === 'fil') && isLanguage(language);
}

let languages: Intl.DisplayNames | undefined;

function isLanguage(code: string): boolean {
  languages ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return languages.of(code) !== undefined;
}
