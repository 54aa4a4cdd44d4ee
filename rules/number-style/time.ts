/** Forms of a time of day in English: `9 am`, `9am`, `9 AM`, `9AM`, `9 a.m.`, `21:00`. */

import { overlapsAny, type Range } from '../../src/rule/index.ts';
import type { Use } from './use.ts';

const clock = /(?<![\d.:/$€£-]|\d[–-])(\d{1,2})(?:[:.](\d{2}))?([ \u00a0\u202f]?)([ap]\.m\.|[AP]\.M\.|[ap]m|[AP]M)(?![\p{L}\d])/gu;
const clock24 =
  /(?<=(?:^|[^\p{L}])(?:at|from|until|till|by|before|after|to|and|between)[ \u00a0])(?:([01]?\d|2[0-3]):([0-5]\d))(?![\d:]|[.,]\d|[ \u00a0]?(?:[ap]\.?m|minutes|hours|min\b|h\b))/giu;

/** Forms of the half of the day, by its letters. */
const forms = { am: '9 am', AM: '9 AM', 'a.m.': '9 a.m.' } as const;

/** All times of an English text. */
export function timeUses(text: string, inert: readonly Range[]): Use[] {
  if (!/\d/.test(text)) return [];
  const found: Use[] = [];
  for (const match of text.matchAll(clock)) {
    const [whole, hour = '', minute, gap = '', half = ''] = match;
    const start = match.index;
    const isFinal = endsSentence(text, start + whole.length);
    // The stop of "p.m." may be that of the sentence: it stays.
    const end = start + whole.length - (isFinal && half.endsWith('.') ? 1 : 0);
    if (Number(hour) > 12 || Number(hour) === 0 || overlapsAny(inert, start, end)) continue;
    const letters = half.toLowerCase().replaceAll('.', '');
    const form = formOf(half, gap);
    found.push({ kind: 'time', form, start, end, others: withStop(othersOf(Number(hour), minute, letters === 'pm'), isFinal) });
  }
  for (const match of text.matchAll(clock24)) {
    const [whole, hour = '', minute] = match;
    const [start, end] = [match.index, match.index + whole.length];
    if (Number(hour) < 13 || overlapsAny(inert, start, end)) continue;
    found.push({
      kind: 'time',
      form: '21:00',
      start,
      end,
      // "18:00" is "6 pm": whole hours have no minutes in that form.
      others: withStop(othersOf(Number(hour) - 12, minute === '00' ? undefined : minute, true), endsSentence(text, end)),
    });
  }
  return found;
}

/** `9 A.M.` has a form of its own that no option names. */
function formOf(half: string, gap: string): string {
  const letters = half.replace(/p/i, (letter) => (letter === 'p' ? 'a' : 'A'));
  return `9${gap === '' ? '' : ' '}${letters}`;
}

/** The end, or a word with a capital that is no day, no month and no zone. */
const behindSentence =
  /^["”’)]?(?:\s*$|\s+(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central|Mountain)|\p{Lu}{2})\p{Lu})/u;

/** Whether a sentence ends at an offset, or right behind its stop. */
function endsSentence(text: string, end: number): boolean {
  return text.charAt(end) === '.' || (text.charAt(end - 1) === '.' && behindSentence.test(text.slice(end, end + 20)));
}

/** Forms before the stop of a sentence need none of their own. */
function withStop(forms: Record<string, string>, isFinal: boolean): Record<string, string> {
  return isFinal ? Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, text.replace(/\.$/, '')])) : forms;
}

function othersOf(hour: number, minute: string | undefined, isAfternoon: boolean): Record<string, string> {
  const time = minute === undefined ? String(hour) : `${hour}:${minute}`;
  const letter = isAfternoon ? 'p' : 'a';
  const others: Record<string, string> = { '21:00': `${(hour % 12) + (isAfternoon ? 12 : 0)}:${minute ?? '00'}` };
  for (const [written, form] of Object.entries(forms)) {
    const half = written.replace(/a/i, (first) => (first === 'a' ? letter : letter.toUpperCase()));
    others[form] = `${time}\u00a0${half}`;
    others[form.replace(' ', '')] = time + half;
  }
  return others;
}
