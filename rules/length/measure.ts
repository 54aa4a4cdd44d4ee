/** How long a field is, as its platform counts. */

import { eastAsianWidth } from 'get-east-asian-width';
import type { Field, LimitUnit, Placeholder } from '../../src/rule/index.ts';
import { postWeight } from './post-weight.ts';

/** A field's text as the reader gets it, as far as that is known. */
export interface Filled {
  readonly text: string;
  /** Whether a placeholder without default was left out: the true text is longer. */
  readonly open: boolean;
}

/** The field with each placeholder replaced by its default; one without default is left out. */
export function fill({ text, placeholders }: Pick<Field, 'text' | 'placeholders'>): Filled {
  let filled = '';
  let done = 0;
  let open = false;
  for (const placeholder of placeholders) {
    const shown = shownBy(placeholder);
    filled += text.slice(done, placeholder.at) + (shown ?? '');
    done = placeholder.at + 1;
    open ||= shown === undefined;
  }
  return { text: filled + text.slice(done), open };
}

/** A default, or what an ad platform counts: 8 characters for a countdown, the longer text of a choice (`{=IF(device=mobile,a):b}`). */
function shownBy({ dialect, name, fallback, raw }: Placeholder): string | undefined {
  if (dialect !== 'google-ads') return fallback;
  if (/^(?:global_)?countdown$/.test(name)) return '00000000';
  const chosen = name === 'if' ? (/^\{=if\([^,]*,([^{}]*)\)(?::|\}$)/i.exec(raw)?.[1] ?? '') : '';
  return chosen.length > (fallback ?? '').length ? chosen : fallback;
}

/** The length of a text in a unit; for SMS see `smsCost`. */
export function measure(text: string, unit: Exclude<LimitUnit, 'sms'>): number {
  if (unit === 'utf16') return text.length;
  if (unit === 'weighted') return postWeight(text);
  const characters = [...text];
  if (unit === 'codepoints') return characters.length;
  return characters.reduce((sum, character) => sum + (eastAsianWidth(character.codePointAt(0) ?? 0) === 2 ? 2 : 1), 0);
}
