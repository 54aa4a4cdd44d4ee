import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import type { Lexicon } from '../../src/language/lexicon/lexicon.ts';
import { lexiconOf } from '../../src/language/lexicon/lexicons.ts';
import type { DurationUnit } from '../../src/language/quantity.ts';
import { languages } from '../generated/lexicon/languages.ts';

describe('lexiconOf', () => {
  it('parses a language once', () => {
    expect(lexiconOf('en')).toBe(lexiconOf('en'));
  });

  it.each(['xx', 'en-GB', '', 'constructor', '__proto__'])('knows no language %j', (language) => {
    expect(lexiconOf(language)).toBeUndefined();
  });
});

describe('spelled-out numbers', () => {
  it.each<[string, number, readonly string[]]>([
    ['en', 30, ['thirty']],
    ['en', 21, ['twenty-one', 'twenty one']],
    ['en', 365, ['three hundred sixty-five', 'three hundred and sixty-five']],
    ['es', 14, ['catorce']],
    ['nl', 21, ['eenentwintig']],
    ['de', 30, ['dreißig', 'dreissig']],
    ['de', 120, ['einhundertzwanzig', 'hundertzwanzig']],
    ['fr', 30, ['trente']],
    ['fr', 21, ['vingt et un', 'vingt-et-un']],
    ['fr', 90, ['quatre-vingt-dix', 'quatre vingt dix', 'nonante']],
    ['pt', 14, ['catorze', 'quatorze']],
    ['it', 30, ['trenta']],
    ['ru', 2, ['два', 'две', 'двух', 'двумя']],
    ['ru', 30, ['тридцать', 'тридцати', 'тридцатью']],
    ['uk', 14, ['чотирнадцять']],
    ['hi', 14, ['चौदह']],
    ['hi', 5, ['पाँच', 'पांच']],
    ['ja', 30, ['三十']],
    ['zh', 2, ['二', '两', '兩']],
    ['ko', 30, ['삼십', '서른']],
    ['ko', 2, ['두', '둘']],
    ['pl', 2, ['dwa', 'dwie', 'dwóch']],
    ['pl', 30, ['trzydzieści', 'trzydziestu']],
    ['cs', 30, ['třicet']],
    ['sv', 30, ['trettio']],
    ['da', 14, ['fjorten']],
    ['nb', 30, ['tretti']],
    ['tr', 2, ['iki', 'i̇ki']],
    ['tr', 30, ['otuz']],
    ['ar', 30, ['ثلاثون', 'ثلاثين']],
  ])('%s %d', (language, number, words) => {
    const { numbers } = known(language);
    expect(words.map((word) => [word, numbers[fold(word)]])).toEqual(words.map((word) => [word, number]));
  });

  it('reach from 1 to 99 in every language', () => {
    for (const language of languages) {
      const { numbers, one, scales } = known(language);
      const values = new Set([...Object.values(numbers), ...Object.values(scales), ...(one.length > 0 ? [1] : [])]);
      const missing = Array.from({ length: 99 }, (_, index) => index + 1).filter((number) => !values.has(number));
      expect([language, missing]).toEqual([language, []]);
    }
  });

  it('leave articles and scales out', () => {
    for (const language of languages) {
      const { numbers, one, scales } = known(language);
      expect([...one, ...Object.keys(scales)].filter((word) => Object.hasOwn(numbers, word))).toEqual([]);
    }
  });
});

describe('units', () => {
  it.each<[string, DurationUnit, readonly string[]]>([
    ['en', 'd', ['day', 'days']],
    ['en', 'bd', ['workday', 'weekdays']],
    ['en', 'mo', ['month', 'months', 'mos']],
    ['es', 'd', ['día', 'días', 'dias']],
    ['nl', 'bd', ['werkdag', 'werkdagen']],
    ['de', 'd', ['tag', 'tage', 'tagen', 'tages']],
    ['fr', 'y', ['an', 'ans', 'année']],
    ['pt', 'mo', ['mês', 'meses']],
    ['ru', 'd', ['день', 'дня', 'дней', 'днях', 'суток']],
    ['ru', 'y', ['год', 'года', 'лет']],
    ['uk', 'd', ['день', 'дні', 'днів']],
    ['hi', 'd', ['दिन', 'दिनों', 'दिवस']],
    ['hi', 'w', ['हफ़्ते', 'सप्ताह']],
    ['ja', 'd', ['日', '日間']],
    ['ja', 'mo', ['か月', 'ヶ月', 'カ月']],
    ['zh', 'h', ['小时', '小時']],
    ['ko', 'bd', ['영업일']],
    ['pl', 'd', ['dzień', 'dni', 'dniach']],
    ['cs', 'd', ['den', 'dny', 'dnů', 'dní']],
    ['sv', 'd', ['dag', 'dagar', 'dagars']],
    ['nb', 'd', ['dag', 'dager']],
    ['tr', 'd', ['gün', 'günlük', 'günde']],
    ['ar', 'd', ['يوم', 'أيام', 'يومًا', 'يوما']],
  ])('%s %s', (language, unit, words) => {
    expect(known(language).units[unit]).toEqual(expect.arrayContaining(words.map(fold)));
  });

  it.each<[string, readonly string[]]>([
    ['en', ['m', 's', 'd', 'h', 'y']],
    ['es', ['a', 'mm', 'd']],
    ['nl', ['u']],
    ['de', ['wo', 'm']],
    ['fr', ['a', 'j', 's']],
    ['ru', ['с', 'м', 'л', 'г', 'до']],
    ['hi', ['से', 'व']],
    ['zh', ['月']],
    ['ja', ['月']],
    ['sv', ['sek', 'å']],
  ])('%s: words that mean something else are none: %s', (language, words) => {
    const all = Object.values(known(language).units).flat();
    expect(words.filter((word) => all.includes(word))).toEqual([]);
  });

  it('have one meaning each', () => {
    for (const language of languages) {
      const all = Object.values(known(language).units).flat();
      expect([language, all.filter((word, index) => all.indexOf(word) !== index)]).toEqual([language, []]);
      const { currencies, sizes } = known(language);
      const others = new Set([...Object.values(currencies).flat(), ...Object.keys(sizes)]);
      expect([language, all.filter((word) => others.has(word))]).toEqual([language, []]);
    }
  });
});

describe('forms for writing', () => {
  it.each<[string, DurationUnit, number, string]>([
    ['en', 'd', 1, 'day'],
    ['en', 'bd', 10, 'business days'],
    ['de', 'd', 30, 'Tage'],
    ['fr', 'y', 0, 'an'],
    ['ru', 'd', 1, 'день'],
    ['ru', 'd', 22, 'дня'],
    ['ru', 'd', 11, 'дней'],
    ['ru', 'y', 5, 'лет'],
    ['pl', 'y', 2, 'lata'],
    ['pl', 'y', 21, 'lat'],
    ['cs', 'd', 3, 'dny'],
    ['sv', 'd', 30, 'dagar'],
    ['nb', 'd', 30, 'dager'],
    ['ar', 'd', 3, 'أيام'],
    ['ar', 'd', 30, 'يومًا'],
  ])('%s %s: %d %s', (language, unit, number, form) => {
    const { forms, plurals } = known(language);
    const categories: Readonly<Record<string, string>> = { z: 'zero', o: 'one', t: 'two', f: 'few', m: 'many', r: 'other' };
    expect(forms[unit]?.[categories[plurals.charAt(number)] ?? '']).toBe(form);
  });
});

describe('around the clock', () => {
  it.each([
    ['en', 'We are here 24/7.'],
    ['en', 'Open 24 hours a day, seven days a week'],
    ['es', 'Atención las 24 horas del día'],
    ['es', 'Atención al cliente las 24 horas.'],
    ['de', '24 Stunden am Tag, 7 Tage die Woche'],
    ['fr', 'ouvert 7j/7 et 24h/24'],
    ['it', '24 ore su 24'],
    ['ja', '２４時間年中無休'],
    ['zh', '提供7×24小时服务'],
    ['tr', '7/24 destek'],
  ])('%s: %s', (language, text) => {
    expect(text).toMatch(pattern(language));
  });

  it.each([
    ['en', 'on 24/7/2026'],
    ['en', 'Answers within 24 hours'],
    ['en', 'call 555-24-7000'],
    ['es', 'Respondemos en las 24 horas siguientes'],
    ['de', 'Antwort binnen 48 Stunden an fünf Tagen der Woche'],
    ['fr', 'ouvert 7j/7'],
    ['ja', '24時間以内に返信'],
  ])('not %s: %s', (language, text) => {
    expect(text).not.toMatch(pattern(language));
  });
});

it('Spanish has a decimal point in Mexico, a comma in Spain', () => {
  const { decimal, groups, regions } = known('es');
  expect([decimal, groups]).toEqual([',', [' ', '.']]);
  expect(regions['MX']).toEqual({ decimal: '.', groups: [','] });
  expect(regions['ES']).toBeUndefined();
});

it('what means several currencies is no word of one', () => {
  const { currencies, regional } = known('en');
  expect(regional['dollars']?.[0]).toBe('USD');
  for (const sign of ['$', 'kr', '¥', 'dollars']) {
    expect(Object.values(currencies).flat()).not.toContain(sign);
    expect(Object.keys(regional)).toContain(sign);
  }
});

describe.each(languages)('%s', (language) => {
  it('has words as the tokenizer folds them', () => {
    const words = allWords(known(language));
    expect(words.filter((word) => word !== fold(word) || /^\s|\s\s|\s$|[^\S ]|\u00AD/u.test(word))).toEqual([]);
    expect(words.length).toBeGreaterThan(400);
  });

  it('has twelve months, seven weekdays, and bounds', () => {
    const { months, weekdays, boundsBefore, boundsAfter, plurals } = known(language);
    expect(months.map((words) => words.length > 0)).toEqual(Array(12).fill(true));
    expect(weekdays.map((words) => words.length > 0)).toEqual(Array(7).fill(true));
    expect(Object.keys({ ...boundsBefore, ...boundsAfter }).sort()).toEqual(
      expect.arrayContaining(['about', 'atLeast', 'from', 'over', 'under', 'upTo', 'within']),
    );
    expect(plurals).toMatch(/^[zotfmr]{200}$/);
  });
});

it('all lexicons together take about 250 KB', () => {
  const bytes = languages.map((language) => Buffer.byteLength(JSON.stringify(lexiconOf(language))));
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(262_144);
});

function known(language: string): Lexicon {
  const lexicon = lexiconOf(language);
  if (lexicon === undefined) throw new Error(`No lexicon for ${language}.`);
  return lexicon;
}

function pattern(language: string): RegExp {
  return new RegExp(known(language).alwaysOpenPattern ?? '', 'iu');
}

function allWords({
  numbers,
  scales,
  units,
  currencies,
  sizes,
  months,
  weekdays,
  fixed,
  one,
  range,
  boundsBefore,
  boundsAfter,
}: Lexicon): string[] {
  return [
    ...[numbers, scales, sizes, fixed].flatMap((map) => Object.keys(map)),
    ...[units, currencies, boundsBefore, boundsAfter].flatMap((map) => Object.values(map).flat()),
    ...[...months, ...weekdays, one, range].flat(),
  ];
}
