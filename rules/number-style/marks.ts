/** The decimal sign and the mark between thousands, per language (CLDR 48). */

import { languageOf } from '../../src/rule/index.ts';

const points = 'de nl it es pt da id tr hr sl el ro'.split(' ');
const spaces = 'fr ru uk pl cs sk sv nb no fi hu bg'.split(' ');
const commas = 'en zh ja ko th he'.split(' ');

/** Regions that write a decimal point although their language has a comma. */
const pointRegions = /^(?:es-(?:MX|US|PR|GT|HN|SV|NI|PA|DO|PE)|de-(?:CH|LI)|it-CH|fr-CH)$/;

/** The decimal sign of a locale; `undefined` where it is not certain. */
export function decimalOf(locale: string): ',' | '.' | undefined {
  const language = languageOf(locale);
  // South Africa writes both.
  if (pointRegions.test(locale) || locale === 'en-ZA' || /^es-(?:\d|[A-Z])/.test(locale.replace('es-ES', ''))) return undefined;
  if (commas.includes(language) || language === 'hi') return '.';
  return points.includes(language) || spaces.includes(language) ? ',' : undefined;
}

/** What stands between thousands in a locale; `undefined` where it is not certain. */
export function groupMarkOf(locale: string): string | undefined {
  const language = languageOf(locale);
  if (decimalOf(locale) === undefined || locale === 'de-AT' || locale === 'pt-PT' || locale === 'en-IN') return undefined;
  if (commas.includes(language)) return ',';
  if (spaces.includes(language)) return language === 'fr' ? '\u202f' : '\u00a0';
  return points.includes(language) ? '.' : undefined;
}

/** Whether a locale groups numbers of four digits as well: Spanish, Portuguese and Polish don't. */
export function isFourGrouped(locale: string): boolean {
  return !/^(?:es|pt|pl|it|hu|bg)(?:-|$)/.test(locale);
}
