/** Which forms are at home in a language, so that a guide in another language can ask for them there. */

import { forLocale } from '../../src/rule/index.ts';
import type { Kind } from './use.ts';

/** Forms that are usual in no text of the language. */
interface Foreign {
  readonly percent?: RegExp;
  readonly currency?: RegExp;
  readonly range?: RegExp;
}

const signFirst = /^€/;
const signLast = /€$/;
const closePercent = /^20%$/;
const spacedPercent = /^20 %$/;
const english = /^5 to 10$/;

/** Percent and currency patterns of CLDR 48. Where shops write both (`20%` in German), the norm counts. Ranges with a dash may be words in French and Russian. */
const foreign: Readonly<Record<string, Foreign>> = {
  en: { percent: spacedPercent, currency: signLast },
  de: { percent: closePercent, currency: signFirst, range: english },
  'de-AT': { percent: closePercent, currency: signLast, range: english },
  'de-CH': { percent: spacedPercent, currency: signLast, range: english },
  fr: { percent: closePercent, currency: signFirst, range: /./ },
  es: { percent: closePercent, currency: signFirst, range: english },
  'es-MX': { percent: spacedPercent, currency: signLast, range: english },
  it: { percent: spacedPercent, currency: signFirst, range: english },
  nl: { percent: spacedPercent, currency: signLast, range: english },
  pt: { percent: spacedPercent, currency: signLast, range: english },
  'pt-PT': { percent: spacedPercent, currency: signFirst, range: english },
  ru: { percent: closePercent, currency: signFirst, range: /./ },
  hi: { percent: spacedPercent, currency: signLast, range: english },
};

/** Whether a form may be asked for in a locale; of a language that is not known, nothing is. */
export function isAtHome(kind: Kind, form: string, locale: string): boolean {
  // Times and dates are read in English only; the mark of large numbers is the locale's own.
  if (kind === 'time' || kind === 'date' || kind === 'thousands') return true;
  const known = forLocale(foreign, locale);
  return known !== undefined && !(known[kind]?.test(form) ?? false);
}
