/** Forms of a range: `5–10`, `5-10`, `5 to 10`. */

import { forLocale, type Quantity } from '../../src/rule/index.ts';
import type { Use } from './use.ts';

/** The word between the ends, by language. */
const words: Readonly<Record<string, string>> = { en: 'to', de: 'bis', nl: 'tot', fr: 'à', es: 'a', pt: 'a', it: 'a' };

/** Kinds of values whose range has one mark. */
const ranged: readonly string[] = ['count', 'duration', 'money', 'percent', 'size'];

/** Words before a range that need a word inside it: "from 5 to 10". */
const needsWord =
  /(?<![\p{L}\p{M}])(?:from|between|von|vom|zwischen|van|tussen|de|du|des|entre|desde|da|dai|dal|tra|fra|от|с|между)[\s\u00a0]+(?:[\p{L}]+[\s\u00a0]+)?\p{Sc}?$/iu;

const between = /(\d[%\p{Sc}]?)([ \u00a0\u202f]?)([-‐‑–]|\p{L}{1,3})([ \u00a0\u202f]?)(\p{Sc}?\d)/u;

/** The form of a range; `undefined` where it is written in another way, or has to be. */
export function rangeUse(text: string, { start, end, value }: Quantity, locale: string): Use | undefined {
  if (!ranged.includes(value.kind) || !('low' in value) || value.low === value.high) return undefined;
  const match = between.exec(text.slice(start, end));
  const [, left = '', , mark = ''] = match ?? [];
  const word = forLocale(words, locale);
  if (!match || needsWord.test(text.slice(Math.max(0, start - 30), start))) return undefined;
  const form = /[-‐‑]/.test(mark) ? '5-10' : mark === '–' ? '5–10' : mark.toLowerCase() === word ? '5 to 10' : undefined;
  if (form === undefined) return undefined;
  const from = start + match.index + left.length;
  const to = start + match.index + match[0].length - (match[5]?.length ?? 0);
  const replaced = (by: string): string => text.slice(start, from) + by + text.slice(to, end);
  const others = { '5–10': replaced('–'), '5-10': replaced('-'), ...(word === undefined ? {} : { '5 to 10': replaced(` ${word} `) }) };
  return { kind: 'range', form, start, end, others };
}
