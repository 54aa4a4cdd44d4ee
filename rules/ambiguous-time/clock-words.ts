/** Times of the day with two readings: "12 pm", "half eight". English only. */

import type { Report } from '../../src/rule/index.ts';

/** Twelve o'clock, told as morning or afternoon. */
const twelve = /(?<![\p{L}\p{N}:.,/-])12(?::00)?[ \u00A0\u202F]?([ap])(?:m|\.[ \u00A0]?m\.?)(?!\p{L})/giu;

/** "At half eight": half past it in Britain, half an hour before it in German and Dutch; elsewhere it is not said. */
const half =
  /(?<!\p{L})(?:at|by|from|until|till|before|after|around) (half (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?=\s*(?:[.,;:!?)]|$|(?:on|in|for|and|until|till|to|every|each|this|tomorrow|today|tonight)(?!\p{L})))/giu;

/** A range: the other end tells which twelve is meant. */
const range = /[–—-]\s?$|\bto $/;

/** A time with two readings: a cooked range. */
export interface Unclear {
  readonly start: number;
  readonly end: number;
  readonly report: Report;
}

/** Times with two readings in an English text. */
export function* unclearTimes(text: string): Generator<Unclear> {
  for (const { index, 0: words, 1: part = 'p' } of text.matchAll(twelve)) {
    const isNoon = part.toLowerCase() === 'p';
    const instead = isNoon ? 'noon' : 'midnight';
    const isRange =
      range.test(text.slice(Math.max(0, index - 3), index)) ||
      /^\s?(?:[–—-]|to )/.test(text.slice(index + words.length, index + words.length + 4));
    const report: Report = {
      reason: `Unexpected "${words}", which some readers take for ${isNoon ? 'midnight' : 'noon'}, expected "${instead}".`,
      expected: [instead],
      ...(isRange ? { severity: 'info' } : {}),
    };
    yield { start: index, end: index + words.length, report };
  }
  for (const { index, 0: all, 1: words = '' } of text.matchAll(half)) {
    const hour = words.slice('half '.length).toLowerCase();
    const start = index + all.length - words.length;
    const report: Report = {
      reason: `Unexpected "${words}", which readers of other languages take for an hour earlier, expected "half past ${hour}".`,
      expected: [`half past ${hour}`],
    };
    yield { start, end: start + words.length, report };
  }
}
