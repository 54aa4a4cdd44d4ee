import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readComponent } from '../../src/document/component.ts';
import { checkReading } from './invariant.ts';
import { atomic, copied, expectParts, type Part, partsOf, words, written } from './units.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/component/${name}`, import.meta.url), 'utf8');

function read(source: string, path: string) {
  const reading = readComponent(source, { path });
  checkReading(source, reading);
  return reading;
}

const told = (source: string, path: string) =>
  read(source, path).segments.map(({ role, text, locale }) => `${role}: ${text}${locale ? ` (${locale})` : ''}`);

describe('a Vue component', () => {
  const source = fixture('shop.vue');
  it('is read by its template and its messages', () => {
    expect(told(source, 'shop.vue')).toEqual([
      'label: Our lamps',
      'heading: \uFFFC for you',
      'body: Welcome to our shop, \uFFFC. See all about us now.',
      'footer: © Alder & Oak',
      'label: A card',
      'alt: An oak lamp',
      'title: Lamps made by hand (en)',
      'title: Lampen von Hand (de)',
    ]);
    expect(read(source, 'shop.vue').directives.map(({ rules }) => rules)).toEqual([['brand']]);
  });

  it('has what is wrong with its messages', () => {
    const broken = '<template><p>It is</p></template>\n<i18n>\n{ "en": { "a": "It is" "b": "too" } }\n</i18n>';
    expect(read(broken, 'a.vue').problems.map(({ range }) => broken.slice(...range))).toEqual(['"b"']);
  });

  it('has no words in a template of another language', () => {
    expect(told('<template lang="pug">\np It is\n</template>', 'a.vue')).toEqual([]);
  });
});

describe('a Svelte component', () => {
  it('is read by its markup', () => {
    expect(told(fixture('shop.svelte'), 'shop.svelte').filter((line) => line !== 'body: \uFFFC')).toEqual([
      'title: Oak lamps',
      'heading: Hello \uFFFC, \uFFFC!',
      'body: You have \uFFFC lamps, sent today.',
      'body: You have \uFFFC lamps, sent late.',
      'body: No lamps yet.',
      'label: Lamp \uFFFC',
      'listItem: Lamp: \uFFFC',
    ]);
  });

  it('is read in one walk, whatever is left open', () => {
    for (const scrap of ['{', '{"', '<script>', '{#if a}', '{a', '</script>{']) {
      expect(() => read(scrap.repeat(50_000), 'a.svelte')).not.toThrow();
    }
  });
});

const word = fc.constantFrom(...words).map((text) => copied(text));
const part: fc.Arbitrary<Part> = fc.oneof(
  word,
  fc
    .constantFrom(['&#8217;', '’'], ['{user.name}', '\uFFFC'], ['{a ? { b: "}" } : 1}', '\uFFFC'], ['{@html x}', '\uFFFC'])
    .map(([raw = '', cooked = '']) => atomic(raw, cooked)),
);
const blanks = fc.array(
  fc.constantFrom(' ', '\r\n  ', ' {/* x */} ').map((raw) => ({ raw, taken: raw.startsWith(' {') ? ' ' : raw })),
  { minLength: 1, maxLength: 3 },
);

describe('positions of components', () => {
  it('lead from every part of a text to its source', () => {
    const containers = fc.constantFrom(
      ['<p>', '</p>'],
      ['<script>let a = {"b": 1};</script>\r\n<li class={b}>😀</li><li>', '</li>'],
      ['{#if a < b}<p>', '</p>{/if}'],
    );
    fc.assert(
      fc.property(partsOf(part), blanks, containers, (parts, between, [before = '', after = '']) => {
        const source = before + written(parts, between) + after;
        const segment = read(source, 'a.svelte').segments.find(({ text }) => text.startsWith('Start'));
        expect(segment).toBeDefined();
        if (segment) expectParts(source, before.length, parts, between, segment);
      }),
      { numRuns: 1000 },
    );
  });
});
