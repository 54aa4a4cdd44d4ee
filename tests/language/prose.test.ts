import fc from 'fast-check';
import type { Nodes } from 'nlcst';
import { describe, expect, it } from 'vitest';
import { parseProse, sentenceRanges } from '../../src/language/prose.ts';

function sentences(text: string, locale: string): string[] {
  return sentenceRanges(parseProse(text, locale)).map(([start, end]) => text.slice(start, end));
}

function leaves(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leaves) : [node];
}

describe('long texts', () => {
  const sentence = 'We made 3.5 million lamps, e.g. the Oak Lamp, for St. Mary’s. ';

  it('have the sentences that short ones have', () => {
    const text = sentence.repeat(1500);
    expect(sentences(text, 'en-US')).toEqual(Array.from({ length: 1500 }, () => sentence.trimEnd()));
  });

  it('keep every character at its place, with or without an end in reach', () => {
    for (const text of [sentence.repeat(800), 'word '.repeat(9000), '😀'.repeat(25_000), `x${'😀'.repeat(25_000)}`]) {
      const found = leaves(parseProse(text, 'de'));
      expect(found.map((node) => text.slice(node.position?.start.offset, node.position?.end.offset)).join('')).toBe(text);
    }
  });
});

describe('sentenceRanges', () => {
  it.each<[locale: string, text: string, sentences: string[]]>([
    [
      'en-US',
      'It costs $3.50. Call Dr. Smith, e.g. today! Why? In the U.S. we ship.',
      ['It costs $3.50.', 'Call Dr. Smith, e.g. today!', 'Why?', 'In the U.S. we ship.'],
    ],
    ['en', 'Hi \ufffc. Your order \ufffc ships. \ufffc is here.', ['Hi \ufffc.', 'Your order \ufffc ships.', '\ufffc is here.']],
    ['en', 'Approx. 5 days. No. 5 is here. Oak vs. Alder.', ['Approx. 5 days.', 'No. 5 is here.', 'Oak vs. Alder.']],
    ['en', 'Free shipping over $50. Returns within 30 days.', ['Free shipping over $50.', 'Returns within 30 days.']],
    ['en', '1. Open the box.', ['1. Open the box.']],
    ['en', 'First line\nsame sentence\n\nNext', ['First line\nsame sentence', 'Next']],
    ['de', 'Das ist z. B. Berlin. Dr. Müller kommt. Ca. 5 Tage.', ['Das ist z. B. Berlin.', 'Dr. Müller kommt.', 'Ca. 5 Tage.']],
    [
      'de-AT',
      'Wir liefern am 24. Dezember. Die 3. Generation. Am 5. Dez. 2026 auch.',
      ['Wir liefern am 24. Dezember.', 'Die 3. Generation.', 'Am 5. Dez. 2026 auch.'],
    ],
    ['es', 'La Sra. García vive aquí. ¿Qué? ¡Sí! Ud. Puede.', ['La Sra. García vive aquí.', '¿Qué?', '¡Sí!', 'Ud. Puede.']],
    ['fr', 'M. Dupont est là. Coûte 5 M. Et alors ?', ['M. Dupont est là.', 'Coûte 5 M. Et alors ?']],
    ['ru', 'Адрес: ул. Ленина, д. 5. Ждём вас!', ['Адрес: ул. Ленина, д. 5.', 'Ждём вас!']],
    ['ja', '送料無料です。詳しくは！「はい。」そう？！ 次', ['送料無料です。', '詳しくは！', '「はい。」そう？！', '次']],
    ['zh-CN', '价格是3.5元。好的。', ['价格是3.5元。', '好的。']],
    ['hi', 'यह है। दूसरा वाक्य।', ['यह है।', 'दूसरा वाक्य।']],
    ['', 'One here. Two there.', ['One here.', 'Two there.']],
    ['en', '', []],
    ['en', ' \n ', []],
  ])('%s: %s', (locale, text, expected) => {
    expect(sentences(text, locale)).toEqual(expected);
  });
});

describe('parseProse', () => {
  it('parses English with its elisions', () => {
    const words = (locale: string): number =>
      leaves(parseProse("Salt 'n' pepper", locale)).filter(({ type }) => type === 'PunctuationNode').length;
    expect(parseProse("Salt 'n' pepper", 'en')).not.toEqual(parseProse("Salt 'n' pepper", 'de'));
    expect(words('en')).toBe(2);
  });

  it('places every leaf where its text is, and leaves out nothing', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '. ',
      '.',
      ' ',
      '\n',
      '。',
      '」',
      '।',
      '50. ',
      'Dr. ',
      'A',
      '\ufffc',
      '👍',
      '灯',
      '? ',
      "'",
      '\r\n',
      '！',
    );
    fc.assert(
      fc.property(fc.string({ unit }), fc.constantFrom('en', 'de', 'ja', 'fr'), (text, locale) => {
        let last = 0;
        for (const leaf of leaves(parseProse(text, locale))) {
          if (!('value' in leaf)) continue;
          expect(leaf.position?.start.offset).toBe(last);
          last += leaf.value.length;
          expect(leaf.position?.end.offset).toBe(last);
          expect(text.slice(last - leaf.value.length, last)).toBe(leaf.value);
        }
        expect(last).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('has positions of parents that span their children', () => {
    const check = (node: Nodes): void => {
      if (!('children' in node)) return;
      if (node.children.length > 0) {
        expect(node.position?.start.offset).toBe(node.children[0]?.position?.start.offset);
        expect(node.position?.end.offset).toBe(node.children.at(-1)?.position?.end.offset);
      }
      node.children.forEach(check);
    };
    check(parseProse('Over $50. Dr. Who is 30. Really. “Yes.” 送料。はい。', 'en'));
  });
});
