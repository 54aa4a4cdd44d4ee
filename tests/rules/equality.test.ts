import fc from 'fast-check';
import retextEquality from 'retext-equality';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { attach, judgeTexts } from '../../rules/equality/judge.ts';
import { meansAnybody, somebodyFrom } from '../../rules/equality/persons.ts';
import { silencedPhrases } from '../../rules/equality/silenced.ts';
import { phrases } from '../../rules/equality/words.generated.ts';
import { parseProse } from '../../src/language/prose.ts';

/** What the plugin says when it runs over the tree of each text by itself. */
function plainly(texts: readonly string[], ignore: readonly string[], binary: boolean): string[] {
  const judge = retextEquality({ ignore: [...ignore], binary });
  return texts.flatMap((text, index) => {
    const file = new VFile(text);
    judge(parseProse(text, 'en'), file);
    return file.messages.map(({ place, ruleId, expected, note }) => {
      const { start, end } = place as { start: { offset: number }; end: { offset: number } };
      return JSON.stringify([index, start.offset, end.offset, ruleId, expected ?? [], note ?? '']);
    });
  });
}

function filtered(texts: readonly string[], ignore: readonly string[], binary: boolean): string[] {
  const judged = texts.map((text, index) => ({ text, index, tree: () => parseProse(text, 'en') }));
  return judgeTexts(judged, attach(ignore, binary)).map(({ text, start, end, ruleId, expected, note }) =>
    JSON.stringify([text.index, start, end, ruleId, expected, note ?? '']),
  );
}

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...phrases) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('he', 'she', 'his', 'her', 'him', "he's", 'she’ll', 'salesman', 'saleswoman', 'man-power', 'a.d.d.'),
  },
  { weight: 3, arbitrary: fc.constantFrom('lamp', 'the', 'Alder', 'customer', '30', 'é', 'ship', 'great', 'again', 'make', '￼', 'K', 'ü') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

const spelling = fc.tuple(word, fc.constantFrom('same', 'upper', 'title', 'hyphen', 'curly', 'kelvin')).map(([text, way]) => {
  if (way === 'upper') return text.toUpperCase();
  if (way === 'title') return text.charAt(0).toUpperCase() + text.slice(1);
  if (way === 'hyphen') return text.length > 3 ? `${text.slice(0, 3)}-${text.slice(3)}` : text;
  if (way === 'curly') return text.replace(/'/g, '’');
  return way === 'kelvin' ? text.replace(/k/g, '\u212a') : text;
});

const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' or ',
  ' and ',
  '/',
  '. ',
  '! ',
  ', ',
  '-',
  '’',
  "'",
  '\n',
  '\n\n',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '" ',
  ' (',
  '.',
  '@',
  '',
);

const text = fc.array(fc.tuple(spelling, gap), { maxLength: 20 }).map((parts) => parts.flat().join(''));

describe('retext-equality on candidate sentences only', () => {
  it('says exactly what it says of everything', () => {
    const ignore = fc.constantFrom<readonly string[]>([], silencedPhrases(), ['he', 'salesman']);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), ignore, fc.boolean(), (texts, ignored, binary) => {
        expect(filtered(texts, ignored, binary).sort()).toEqual(plainly(texts, ignored, binary).sort());
      }),
      { numRuns: 400 },
    );
  });

  it('finds every phrase of the plugin by itself', () => {
    const texts = phrases.map((phrase) => `We say ${phrase.replace(/\*/g, 'lamps')} here.`);
    const found = filtered(texts, [], false);
    expect(found).toEqual(expect.arrayContaining(plainly(texts, [], false)));
    expect(found.length).toBeGreaterThan(880);
  });

  it('asks for no tree of a text without its words', () => {
    const tree = () => {
      throw new Error('No tree is needed.');
    };
    expect(judgeTexts([{ text: 'We ship your lamp within two days.', tree }], attach(silencedPhrases(), false))).toEqual([]);
  });
});

it('silences only phrases that the plugin has', () => {
  expect(silencedPhrases().filter((phrase) => !phrases.includes(phrase))).toEqual([]);
});

describe('meansAnybody', () => {
  const means = (text: string): boolean => {
    const offset = text.search(/\b(?:he|his|she|her)\b/);
    return offset < somebodyFrom(text, new Set(['Alder', 'Oak'])) && meansAnybody(text, offset);
  };

  it.each([
    'If a customer moves, he tells us.',
    'Each driver scans his parcels.',
    'Someone at Alder & Oak answers if the buyer lost her receipt.',
    'Ask the recipient whether he was at home.',
  ])('%s', (sentence) => expect(means(sentence)).toBe(true));

  it.each([
    'Anna is a designer. Every lamp bears her name.',
    'As a leader, she answers every customer.',
    'A customer told us that he loves the lamp.',
    'The designer signs his lamps.',
    'A gift for a father and his desk.',
    'Our workshop is led by Tom Alder, and each customer knows his voice.',
  ])('not: %s', (sentence) => expect(means(sentence)).toBe(false));
});
