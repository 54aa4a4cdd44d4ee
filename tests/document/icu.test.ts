import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import * as fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { jsonValues } from '../../src/document/json/values.ts';
import { verbatim } from '../../src/document/map.ts';
import { scanPlaceholders } from '../../src/document/placeholder.ts';
import { readPlain } from '../../src/document/plain.ts';

const texts = (message: string) => readPlain(verbatim(message), { role: 'body', unit: 0 }).segments.map(({ text }) => text);

describe('ICU messages', () => {
  it.each([
    ['{n, plural, one {# item} other {# items}} in your basket', ['\uFFFC items in your basket', '\uFFFC item in your basket']],
    ['{n, plural, offset:1 =0 {No one} =1 {You} other {You and # more}}', ['You and \uFFFC more', 'No one', 'You']],
    ['{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} try', ['\uFFFCst try', '\uFFFCnd try', '\uFFFCrd try', '\uFFFCth try']],
    ['{n,plural,one{a}other{{x} of {y}}}', ['\uFFFC of \uFFFC', 'a']],
    [
      '{g, select, female {{n, plural, one {her item} other {her items}}} other {their items}} are here',
      ['their items are here', 'her items are here', 'her item are here'],
    ],
    ["{n, plural, one {It''s '{'one'}' '#'} other {They''re #, don't}}", ["They're \uFFFC, don't", "It's {one} #"]],
    ["{n, plural, one {the file '{name}'} other {'{name}' and others}}", ["'\uFFFC' and others", "the file '\uFFFC'"]],
    ["It's {name}'s turn, '{ok}'", ["It's \uFFFC's turn, '\uFFFC'"]],
    ['{n, number, ::currency/EUR} on { d , date , short }', ['\uFFFC on \uFFFC']],
    ['{n, plural, one {<b>one</b> item} other {# items}', ['{n, plural, one {<b>one</b> item} other {# items}']],
  ])('%s', (message, expected) => {
    expect(texts(message).toSorted()).toEqual(expected.toSorted());
  });

  it('are told as the parser of the format tells them', () => {
    const word = fc.constantFrom('a', 'for you', 'Zoë 😀', '中文', 'l’été', '50 % of', ', ', '<b>x</b>');
    const argument = fc.constantFrom('{x}', '{ y }', '{0}', '{n, number}', '{d, date, short}', '{p, number, ::currency/EUR}');
    const { message } = fc.letrec<{ message: string; plural: string; select: string }>((tie) => ({
      message: fc
        .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, word, argument, tie('plural'), tie('select')), { maxLength: 4 })
        .map((parts) => parts.join('')),
      plural: fc
        .tuple(fc.constantFrom('plural', 'selectordinal'), fc.constantFrom('', 'offset:1 '), tie('message'), tie('message'), fc.boolean())
        .map(([kind, offset, one, other, hash]) => `{n, ${kind}, ${offset}=0 {${one}} one\n{#${one}} other {${other}${hash ? '#' : ''}} }`),
      select: fc.tuple(tie('message'), tie('message')).map(([a, b]) => `{ g ,select, male {${a}} other{${b}}}`),
    }));
    fc.assert(
      fc.property(message, (text) => {
        expect(found(text)).toEqual(expected(text));
      }),
      { numRuns: 2000 },
    );
  });

  const corpora = join(import.meta.dirname, '../../../shared/corpora');
  const files = globSync(['openfoodfacts__smooth-app/**/*.arb', 'nodejs__nodejs.org/**/locales/*.json'], { cwd: corpora }).sort();

  it.skipIf(files.length === 0)('of ../shared/corpora are told the same way (skipped where the folder is absent)', () => {
    let messages = 0;
    for (const file of files) {
      for (const { path, cooked } of jsonValues(readFileSync(join(corpora, file), 'utf8')).values) {
        const isMessage = cooked.text.includes('{') && !path.some((step) => String(step).startsWith('@'));
        const wanted = isMessage ? attempt(cooked.text) : undefined;
        if (wanted === undefined) continue;
        messages++;
        expect([file, path, found(cooked.text)]).toEqual([file, path, wanted]);
      }
    }
    expect(messages).toBeGreaterThan(100);
  });
});

/** What is found, without what is hidden. */
function found(text: string): string[] {
  return scanPlaceholders(text)
    .filter(({ kind }) => kind !== 'comment')
    .map(({ kind, start, end }) => `${kind} ${start}–${end} ${text.slice(start, end)}`);
}

function attempt(text: string): string[] | undefined {
  try {
    return expected(text);
  } catch {
    return undefined;
  }
}

/** The same by the parser of the format: each branch with the braces around it. */
function expected(text: string): string[] {
  return parse(text, { captureLocation: true, ignoreTag: true, requiresOtherClause: false })
    .flatMap(tokensOf)
    .map(([kind, start, end]) => `${kind} ${start}–${end} ${text.slice(start, end)}`);
}

type Told = readonly [kind: string, start: number, end: number];

function tokensOf(element: MessageFormatElement): Told[] {
  const [start, end] = placeOf(element.location);
  if (element.type === TYPE.literal || element.type === TYPE.tag) return [];
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return [['output', start, end]];
  let done = start;
  const branches = Object.values(element.options).flatMap(({ value, location }, index): Told[] => {
    const [from, to] = placeOf(location);
    const opener: Told = [index === 0 ? 'open' : 'else', done, from + 1];
    done = to - 1;
    return [opener, ...value.flatMap(tokensOf)];
  });
  return [...branches, ['close', done, end]];
}

function placeOf(location: MessageFormatElement['location']): [number, number] {
  return [location?.start.offset ?? 0, location?.end.offset ?? 0];
}
