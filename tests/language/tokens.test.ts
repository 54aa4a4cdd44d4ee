import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { isWord, tokenize } from '../../src/language/tokens.ts';

/** Tokens with the sign of what stands before each: nothing, `_` or `-`. */
function show(text: string): string[] {
  const tokens = tokenize(text);
  const signs = { none: '', space: '_', hyphen: '-' };
  return tokens.folded.map((folded, index) => signs[tokens.glue[index] ?? 'none'] + folded);
}

function slices(text: string): string[] {
  const tokens = tokenize(text);
  return tokens.folded.map((_, index) => text.slice(tokens.starts[index], tokens.ends[index]));
}

describe('tokenize', () => {
  it.each<[what: string, text: string, tokens: string[]]>([
    ['nothing', '', []],
    ['white space only', ' \n\t\u00a0', []],
    ['words and punctuation', 'Hello, World!', ['hello', ',', '_world', '!']],
    ['runs of white space, no-break spaces and U+FEFF', 'a \n b\u00a0c\u202fd\ufeffe', ['a', '_b', '_c', '_d', '_e']],
    ['hyphens between words', 'e-mail co\u2010op co\u2011op', ['e', '-mail', '_co', '-op', '_co', '-op']],
    ['hyphens elsewhere', '-a b - c d- --e', ['-', 'a', '_b', '_-', '_c', '_d', '-', '_-', '-', 'e']],
    ['two hyphens', 'a--b', ['a', '-', '-', 'b']],
    ['dashes', 'a–b', ['a', '–', 'b']],
    ['apostrophes inside words', "Don't l’Oréal rock'n'roll", ["don't", "_l'oréal", "_rock'n'roll"]],
    ['apostrophes elsewhere', "'a' 90's b'1", ["'", 'a', "'", '_90', "'", 's', '_b', "'", '1']],
    ['digits', '30 days, 3.5 5km', ['30', '_days', ',', '_3', '.', '5', '_5km']],
    ['other letters with digits', 'Größe2 ЁЛКА', ['größe2', '_елка']],
    ['decomposed letters', 'cafe\u0301 café', ['café', '_café']],
    ['soft hyphens and zero-width spaces inside words', 'news\u00adletter to\u200bday', ['newsletter', '_today']],
    ['invisible characters elsewhere', '\u200ba\u200b,\u00ad b\u200b', ['a', ',', '_b']],
    ['scripts without spaces', '送料無料 です', ['送', '料', '無', '料', '_で', 'す']],
    ['a long vowel sign', 'ライト ﾗｰ', ['ラ', 'イ', 'ト', '_ﾗ', 'ｰ']],
    ['mixed scripts', 'Oak灯30日', ['oak', '灯', '30', '日']],
    ['a hyphen between characters', '灯-a', ['灯', '-a']],
    ['vowel signs with their consonant', 'ส่งฟรี', ['ส่', 'ง', 'ฟ', 'รี']],
    ['Hangul as words', '무료 배송', ['무료', '_배송']],
    ['nukta, precomposed or not', 'मुफ़्त मुफ\u093c्त \u0929', ['मुफ्त', '_मुफ्त', '_न']],
    ['emoji', 'a👍🏽b ❤️', ['a', '👍', '🏽', 'b', '_❤']],
    ['placeholders', 'Hi \ufffc, a\ufffcb', ['hi', '_\ufffc', ',', '_a', '\ufffc', 'b']],
    ['letters outside the BMP', '𝐀b 𠮷', ['𝐀b', '_𠮷']],
    ['lone surrogates', 'a\ud83d b', ['a', '\ud83d', '_b']],
    ['capitals that grow', 'İstanbul', ['i̇stanbul']],
    ['final sigma', 'ΟΔΟΣ ὁδός', ['οδοσ', '_ὁδόσ']],
    ['underscores', 'a_b', ['a', '_', 'b']],
  ])('%s', (_, text, tokens) => {
    expect(show(text)).toEqual(tokens);
  });

  it('gives the ranges of the source, whatever the length of the folded text', () => {
    expect(slices('“İ’m” co\u00adop, e-mail 👍')).toEqual(['“', 'İ’m', '”', 'co\u00adop', ',', 'e', 'mail', '👍']);
  });

  it('gives the same word again after others with the same place in its memory', () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `w${index.toString(36)}`);
    expect(tokenize(words.join(' ').toUpperCase()).folded).toEqual(words);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        '1',
        ' ',
        '-',
        '\u2011',
        "'",
        '’',
        '.',
        '\u00ad',
        '\u200b',
        'é',
        '\u0301',
        '灯',
        'ส',
        '่',
        '👍',
        '\ufffc',
        '\ud83d',
        '\ufdd0',
      ),
    }),
  );

  it('has ranges in order, in bounds and apart, and folds exactly them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { length, starts, ends, glue, folded } = tokenize(text);
        expect([starts.length, ends.length, glue.length, folded.length]).toEqual([length, length, length, length]);
        let last = 0;
        for (let i = 0; i < length; i++) {
          const [start = -1, end = -1] = [starts[i], ends[i]];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(folded[i]).toBe(fold(text.slice(start, end)));
          if (glue[i] === 'hyphen') expect(text.slice(last, start)).toMatch(/^[-\u2010\u2011]$/);
          else expect(/[\s\p{Cc}]/u.test(text.slice(last, start))).toBe(glue[i] === 'space');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out nothing that is visible', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { starts, ends, length } = tokenize(text);
        let rest = '';
        for (let i = 0, last = 0; i <= length; last = ends[i] ?? 0, i++) rest += text.slice(last, starts[i] ?? text.length);
        expect(rest).toMatch(/^[\s\p{Cc}\p{Cf}\u2010\u2011-]*$/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fold', () => {
  it('folds what is folded to itself', () => {
    const check = (text: string): void => {
      expect(fold(fold(text))).toBe(fold(text));
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 1000 });
    check('\u0451\u0300');
  });
});

describe('isWord', () => {
  it('knows words from other tokens', () => {
    expect(['a', '1', 'é', '灯', '&', '👍', '\ufffc', ''].map(isWord)).toEqual([true, true, true, true, false, false, false, false]);
  });
});
