/** What each word and phrase of a lexicon can be. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Bound, DurationUnit } from '../quantity.ts';
import { countNouns } from './count-nouns.ts';
import { halfWords } from './half-words.ts';
import { weekend, workingDays } from './hours/words.ts';
import { pointsWords } from './points-words.ts';
import type { Roles } from './roles.ts';

/** Gives a phrase a role. */
export type Add = (phrase: string, set: (roles: Roles) => void) => void;

/** Adds all roles of a lexicon. */
export function addRoles(lexicon: Lexicon, add: Add): void {
  addNumbers(lexicon, add);
  addUnits(lexicon, add);
  addSigns(lexicon, add);
  addCalendar(lexicon, add);
  addThings(lexicon.language, add);
}

/** Scales that are a number by themselves: `mil clientes`. Others (`hundred`, `тысяч`) follow words like "several". */
const thousands: ReadonlySet<string> = new Set(['mil', 'mille', 'тысяча', 'тысячу']);

function addNumbers(lexicon: Lexicon, add: Add): void {
  const flag = (phrases: readonly string[], set: (roles: Roles) => void): void => {
    for (const phrase of phrases) add(phrase, set);
  };
  for (const [word, number] of Object.entries(lexicon.numbers)) {
    add(word, (roles) => {
      roles.number ??= number;
    });
  }
  addElided(lexicon, add);
  for (const [word, scale] of Object.entries(lexicon.scales)) {
    add(word, (roles) => {
      roles.scale = scale;
      if (thousands.has(word)) roles.number ??= scale;
    });
  }
  flag(lexicon.one, (roles) => {
    roles.article = true;
  });
  for (const word of lexicon.range) {
    add(word, (roles) => {
      roles.range = lexicon.rangeNeeds[word] ?? [];
    });
    // Needed words have to be in the vocabulary.
    for (const needed of lexicon.rangeNeeds[word] ?? []) add(needed, () => {});
  }
  flag(lexicon.notQuantity, (roles) => {
    roles.idiom = true;
  });
  for (const [bound, phrases] of Object.entries(lexicon.boundsAfter)) {
    flag(phrases ?? [], (roles) => {
      roles.boundAfter = bound as Bound;
    });
  }
}

/** Italian number words lose their last vowel before one: `cinquant’anni`, `vent’anni`. */
function addElided({ language, numbers }: Lexicon, add: Add): void {
  if (language !== 'it') return;
  for (const [word, number] of Object.entries(numbers)) {
    if (number < 20 || !/^(?:venti|cento|\p{L}+anta)$/u.test(word)) continue;
    add(word.slice(0, -1), (roles) => {
      roles.elided = number;
    });
  }
}

function addUnits(lexicon: Lexicon, add: Add): void {
  const each = (map: Readonly<Partial<Record<DurationUnit, readonly string[]>>>, set: (roles: Roles, unit: DurationUnit) => void): void => {
    for (const [unit, phrases] of Object.entries(map)) {
      for (const phrase of phrases ?? []) add(phrase, (roles) => set(roles, unit as DurationUnit));
    }
  };
  each(lexicon.units, (roles, unit) => {
    roles.unit ??= unit;
  });
  each(lexicon.glued, (roles, unit) => {
    roles.glued = unit;
  });
  each(lexicon.compounds, (roles, unit) => {
    roles.compound = unit;
  });
  each(lexicon.dual, (roles, unit) => {
    roles.fixed = { number: 2, unit };
  });
  for (const [unit, stem, endings] of lexicon.adjectives) {
    for (const ending of endings) {
      add(stem + ending, (roles) => {
        roles.adjective ??= unit;
      });
    }
  }
  for (const [phrase, fixed] of Object.entries(lexicon.fixed)) {
    add(phrase, (roles) => {
      roles.fixed = fixed;
    });
  }
  for (const [phrase, of] of Object.entries(halfWords(lexicon.language))) {
    add(phrase, (roles) => {
      roles.half = of;
    });
  }
  addUnitWords(lexicon, add);
}

function addUnitWords(lexicon: Lexicon, add: Add): void {
  const units = new Map(Object.entries(lexicon.units).flatMap(([unit, words]) => words.map((word) => [word, unit as DurationUnit])));
  for (const word of lexicon.weakSingular) {
    const unit = units.get(word);
    if (unit === undefined) continue;
    add(word, (roles) => {
      roles.weak = unit;
    });
  }
  const side = (phrases: readonly string[], role: 'business' | 'calendar' | 'notDuration', key: 'before' | 'after'): void => {
    for (const phrase of phrases) {
      add(phrase, (roles) => {
        roles[role] = { ...roles[role], [key]: true };
      });
    }
  };
  side(lexicon.businessBefore, 'business', 'before');
  side(lexicon.businessAfter, 'business', 'after');
  side(lexicon.calendarBefore, 'calendar', 'before');
  side(lexicon.calendarAfter, 'calendar', 'after');
  side(lexicon.notDurationBefore, 'notDuration', 'before');
  side(lexicon.notDurationAfter, 'notDuration', 'after');
}

function addSigns(lexicon: Lexicon, add: Add): void {
  for (const word of lexicon.percentAfter) {
    add(word, (roles) => {
      roles.percent = { ...roles.percent, after: true };
    });
  }
  for (const word of lexicon.percentBefore) {
    add(word, (roles) => {
      roles.percent = { ...roles.percent, before: true };
    });
  }
  for (const word of lexicon.tenths) {
    add(word, (roles) => {
      roles.tenths = true;
    });
  }
  for (const [code, words] of Object.entries(lexicon.currencies)) {
    add(code.toLowerCase(), (roles) => {
      roles.code = code;
    });
    for (const word of words) {
      add(word, (roles) => {
        roles.currency ??= [code];
      });
    }
  }
  for (const [word, codes] of Object.entries(lexicon.regional)) {
    add(word, (roles) => {
      roles.currency = codes;
    });
  }
  for (const [word, size] of Object.entries(lexicon.sizes)) {
    add(word, (roles) => {
      roles.size = size;
    });
  }
}

function addCalendar(lexicon: Lexicon, add: Add): void {
  for (const word of lexicon.months.flat()) {
    add(word, (roles) => {
      roles.month = true;
    });
  }
  for (const word of lexicon.weekdays.flat()) {
    add(word, (roles) => {
      roles.weekday = true;
    });
  }
  for (const phrase of [...lexicon.everyDay, ...workingDays.split(', '), ...weekend.split(', ')]) {
    add(phrase, (roles) => {
      roles.everyDay = true;
    });
  }
  for (const phrase of lexicon.alwaysOpen) {
    add(phrase, (roles) => {
      roles.alwaysOpen = true;
    });
  }
  for (const word of lexicon.version) {
    add(word, (roles) => {
      roles.version = true;
    });
  }
}

function addThings(language: string, add: Add): void {
  for (const [noun, least] of countNouns(language)) {
    add(noun, (roles) => {
      roles.counted = least;
    });
  }
  const { points, per } = pointsWords(language);
  for (const word of points) {
    add(word, (roles) => {
      roles.points = true;
    });
  }
  for (const word of per) {
    add(word, (roles) => {
      roles.per = true;
    });
  }
}
