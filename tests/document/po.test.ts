import fc from 'fast-check';
import { po as gettext } from 'gettext-parser';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { poEntries } from '../../src/document/po/entries.ts';
import { headerLocale } from '../../src/document/po/header.ts';
import { poMessages } from '../../src/document/po/messages.ts';
import { poTokens } from '../../src/document/po/tokens.ts';
import { readPo } from '../../src/document/po.ts';
import { decode, encode } from '../../src/document/source.ts';
import { expectFixable, expectSound } from './catalogue-files.ts';
import { describeCorpus } from './corpus.ts';
import { checkReading } from './invariant.ts';
import { placedTexts } from './told.ts';
import { expectPieces, type Piece, word } from './value-pieces.ts';

function read(source: string, path = 'locale/de/LC_MESSAGES/shop.po'): Reading {
  const reading = readPo(source, { path });
  checkReading(source, reading);
  return reading;
}

const texts = ({ segments }: Reading): string[] => segments.map(({ unit, text }) => `${unit}: ${text}`);
const problems = (source: string): [string, string][] => read(source).problems.map(({ range, reason }) => [source.slice(...range), reason]);

const shop = String.raw`# Oak & Ash
msgid ""
msgstr ""
"Project-Id-Version: shop\n"
"Language: de_AT\n"
"Content-Type: text/plain; charset=UTF-8\n"

#. Shown on top of the cart
#: cart.py:12
msgid "Your cart"
msgstr "Ihr Warenkorb 🛒"

#, python-format
msgctxt "mail"
msgid "Hello %(name)s, your \"Oak\" lamp is on its way."
msgstr ""
"Hallo %(name)s, Ihre „Oak“-Lampe "
"ist \"unterwegs\".\n"
"\n"
"Bis bald"

msgid "%d lamp"
msgid_plural "%d lamps"
msgstr[0] "%d Lampe"
msgstr[1] "%d Lampen"

#, fuzzy
#| msgid "Old"
msgid "New"
msgstr "Neu?"

msgid "Not yet"
msgstr ""

#~ msgid "Gone"
#~ msgstr "Weg"
`;

describe('readPo', () => {
  it('reads what is translated and shipped', () => {
    const reading = read(shop);
    expect(reading.locale).toBe('de-AT');
    expect(texts(reading)).toEqual([
      '0: Ihr Warenkorb 🛒',
      '1: Hallo \uFFFC, Ihre „Oak“-Lampe ist "unterwegs".',
      '1: Bis bald',
      '2: \uFFFC Lampe',
      '2: \uFFFC Lampen',
    ]);
    expect(reading.segments.map(({ label }) => label)).toEqual([
      '["Your cart"]',
      String.raw`mail["Hello %(name)s, your \"Oak\" lamp is on its way."]`,
      String.raw`mail["Hello %(name)s, your \"Oak\" lamp is on its way."]`,
      '["%d lamp"][0]',
      '["%d lamp"][1]',
    ]);
    expect(reading.problems).toEqual([]);
    expect(reading.fields).toEqual([]);
  });

  it.each(['\n', '\r\n'])('gives the place of each text, with a byte order mark and %j', (lineEnd) => {
    const bytes = encode(shop.replaceAll('\n', lineEnd), { encoding: 'utf-8', bom: true });
    const { text: source } = decode(bytes);
    expect(placedTexts(source, read(source), lineEnd)).toEqual([
      '11:9 Ihr Warenkorb 🛒',
      String.raw`17:2 Hallo %(name)s, Ihre „Oak“-Lampe "⏎"ist \"unterwegs\".`,
      '20:2 Bis bald',
      '24:12 %d Lampe',
      '25:12 %d Lampen',
    ]);
    const [, mail] = read(source).segments;
    const at = mail?.text.indexOf('"unterwegs"') ?? 0;
    expect(source.slice(...(mail?.map.range(at, at + 11) ?? [0, 0]))).toBe(String.raw`\"unterwegs\"`);
    expect(mail?.map.isSolid(0, 10)).toBe(true);
    expect(mail?.map.isSolid(at - 8, at)).toBe(false);
  });

  it('reads the source texts of a template', () => {
    expect(texts(read(shop, 'shop.pot'))).toEqual([...texts(read(shop)), '3: Not yet']);
    const template = 'msgid ""\nmsgstr "Language: \\n"\n\nmsgid "%d lamp"\nmsgid_plural "%d lamps"\nmsgstr[0] ""\nmsgstr[1] ""\n';
    expect(texts(read(template, 'shop.pot'))).toEqual(['0: \uFFFC lamp', '0: \uFFFC lamps']);
    expect(texts(read(template, 'shop.po'))).toEqual(['0: \uFFFC lamp', '0: \uFFFC lamps']);
    expect(texts(read(template, 'en/shop.po'))).toEqual(['0: \uFFFC lamp', '0: \uFFFC lamps']);
  });

  it('reads no source text as if it were the translation', () => {
    expect(texts(read('msgid "Your cart"\nmsgstr ""\n', 'de/shop.po'))).toEqual([]);
    expect(texts(read('msgid ""\nmsgstr "Language: fr\\n"\nmsgid "Your cart"\nmsgstr ""\n', 'shop.po'))).toEqual([]);
  });

  it('takes the role of a message from its key, but not from a source text', () => {
    const source = 'msgid "cart.checkout_button"\nmsgstr "Zur Kasse"\nmsgid "Subject"\nmsgstr "Betreff"\nmsgid "url"\nmsgstr "Adresse"\n';
    expect(read(source).segments.map(({ role, field, text }) => [role, field, text])).toEqual([
      ['cta', undefined, 'Zur Kasse'],
      ['body', undefined, 'Betreff'],
      ['body', undefined, 'Adresse'],
    ]);
  });

  it('finds directives in comments, and what they silence', () => {
    const source =
      '# univocal ignore length\nmsgid "a"\nmsgstr ""\n"Eins "\n"zwei"\n\n#. univocal ignore term -- a name\n#: x.py:1\nmsgid "b"\nmsgstr "B"\n\n# univocal ignore x\n#~ msgid "c"\n\n# univocal enable\n';
    expect(
      read(source).directives.map(({ verb, rules, range, scope }) => [verb, rules, source.slice(...range), source.slice(...scope)]),
    ).toEqual([
      ['ignore', ['length'], '# univocal ignore length', 'msgid "a"\nmsgstr ""\n"Eins "\n"zwei"'],
      ['ignore', ['term'], '#. univocal ignore term -- a name', 'msgid "b"\nmsgstr "B"'],
      ['ignore', ['x'], '# univocal ignore x', ''],
      ['enable', [], '# univocal enable', ''],
    ]);
  });

  it('writes a fix so that it is read back', () => {
    for (const source of [shop, shop.replaceAll('\n', '\r\n')]) expectFixable(source, 'Ein "neuer" \\ Text', read);
  });

  it('reads anything', () => {
    expectSound(
      [
        'msgid ',
        'msgid_plural ',
        'msgstr ',
        'msgstr[0] ',
        'msgctxt ',
        '#~ ',
        '#| ',
        '# univocal ignore x',
        '#, fuzzy',
        '""',
        '\\n',
        '\\u',
        'domain',
        'Language: de',
      ],
      read,
    );
  });

  it('reads HTML in messages', () => {
    const [segment] = read('msgid "a"\nmsgstr "<a href=\\"/x\\">Jetzt spenden</a> &amp; mehr"\n').segments;
    expect(segment).toMatchObject({ text: 'Jetzt spenden & mehr', links: [{ url: '/x', range: [0, 13] }] });
  });
});

describe('readPo: broken files', () => {
  it('tells of a quote that is never closed, and reads on', () => {
    const source = 'msgid "a"\nmsgstr "Eins\n\nmsgid "b"\nmsgstr "Zwei"\n';
    expect(problems(source)).toEqual([['"Eins', 'The closing quote of this text is missing. A text ends on its line.']]);
    expect(texts(read(source))).toEqual(['0: Eins', '1: Zwei']);
  });

  it('reads a text with quotes that are not escaped as it was meant', () => {
    const source = 'msgid "a"\nmsgstr "Sag "Hallo" zu uns"\n';
    expect(problems(source)).toEqual([['"', 'A quote inside a text is written `\\"`; this one ends the text.']]);
    expect(texts(read(source))).toEqual(['0: Sag "Hallo" zu uns']);
  });

  it('tells of what is no token', () => {
    const source = 'msgid "a"\nmsgstr "Eins"\n>>>>>>> theirs\nmsgstr Zwei\n';
    expect(problems(source).map(([text]) => text)).toEqual(['>>>>>>> theirs', 'Zwei']);
  });

  it.each([
    ['msgstr "Eins"\n', 'msgstr', 'The `msgid` of this message is missing, so it is never shown.'],
    [
      'msgid "a"\n\nmsgid "b"\nmsgstr "B"\n',
      'msgid',
      'The `msgstr` of this message is missing. Write `msgstr ""` where there is no translation yet.',
    ],
    ['msgid "a"\nmsgstr "C:\\path"\n', '\\p', '`\\p` is no escape that gettext knows. Write `\\\\` for a backslash.'],
    [
      'msgid "a"\nmsgstr "Eins"\n\nmsgid "a"\nmsgstr "Zwei"\n',
      'msgid "a"',
      '`a` is here twice: the first one is 3 lines above. Only the last one is used; remove the other.',
    ],
  ])('%j', (source, place, reason) => {
    expect(problems(source)).toEqual([[place, reason]]);
  });

  it('keeps messages of different contexts apart', () => {
    const source = 'msgctxt "x"\nmsgid "a"\nmsgstr "Eins"\nmsgctxt "y"\nmsgid "a"\nmsgstr "Zwei"\nmsgid "a"\nmsgstr "Drei"\n';
    expect(problems(source)).toEqual([]);
    expect(texts(read(source))).toEqual(['0: Eins', '1: Zwei', '2: Drei']);
  });

  it('does not count a fuzzy message as the same again', () => {
    expect(texts(read('msgid "a"\nmsgstr "Eins"\n\n#, fuzzy\nmsgid "a"\nmsgstr "Zwei"\n'))).toEqual(['0: Eins']);
  });

  it.each([
    'msgid "',
    '"',
    '\\',
    '#~ ',
    '# univocal ignore x\n',
    'msgid "a"\nmsgstr "b"\n',
    '"a" ',
    '#, fuzzy\n',
    '\r',
    'msgstr[0] "\\"',
    'msgid\n',
  ])('reads %j fifty thousand times', (piece) => {
    expect(readPo(piece.repeat(50_000), { path: 'x.po' }).segments.length).toBeLessThanOrEqual(1);
  });
});

describe('headerLocale', () => {
  it.each([
    ['Language: de\n', 'de'],
    ['X: y\nLanguage: eng_ZA\n', 'en-ZA'],
    ['Language: pt_BR.UTF-8\n', 'pt-BR'],
    ['Language: sr_RS@latin\n', 'sr-Latn-RS'],
    ['Language: ca@valencia\n', 'ca'],
    ['Language: \n', undefined],
    ['Language-Team: de\n', undefined],
  ])('%j is %s', (header, locale) => {
    expect(headerLocale(header)).toBe(locale);
  });
});

/** All texts of a file that are not empty, as `context\x04id` → forms. */
function translations(source: string): Record<string, string[]> {
  const { messages } = poMessages(source, poEntries(poTokens(source).tokens));
  return Object.fromEntries(
    messages.map(({ context, id, translations: forms }) => [`${context ?? ''}\x04${id}`, forms.map(({ cooked }) => cooked.text)]),
  );
}

/** The same, as gettext-parser has it. */
function oracle(source: string): Record<string, string[]> {
  const { translations: contexts } = gettext.parse(source);
  const found: Record<string, string[]> = {};
  for (const [context, messages] of Object.entries(contexts)) {
    for (const { msgid, msgstr } of Object.values(messages)) {
      if (context !== '' || msgid !== '') found[`${context}\x04${msgid}`] = msgstr.filter((form) => form !== '');
    }
  }
  return found;
}

const escaped: fc.Arbitrary<Piece> = fc.constantFrom(
  { cooked: '\n', raw: '\\n' },
  { cooked: '\t', raw: '\\t' },
  { cooked: '"', raw: '\\"' },
  { cooked: '\\', raw: '\\\\' },
  { cooked: ' ', raw: ' ' },
  { cooked: '', raw: '"\n"' },
  { cooked: '', raw: '" \r\n\t"' },
  { cooked: '#', raw: '#' },
);
const pieces = fc.array(fc.oneof(word, escaped), { minLength: 1, maxLength: 10 });
const raw = (value: readonly Piece[]): string => value.map((piece) => piece.raw).join('');

describe('poMessages', () => {
  it('maps every run of pieces to its raw text', () => {
    fc.assert(
      fc.property(pieces, pieces, fc.constantFrom('\n', '\r\n'), (id, value, lineEnd) => {
        const before = `# x "y"${lineEnd}msgid "k${raw(id)}"${lineEnd}msgstr ""${lineEnd}`;
        const source = `${before}"${raw(value)}."${lineEnd}`;
        const [message] = poMessages(source, poEntries(poTokens(source).tokens)).messages;
        const cooked = message?.translations[0]?.cooked;
        expect(cooked).toBeDefined();
        if (cooked) expectPieces(source, before.length + 1, [...value, { cooked: '.', raw: '.' }], cooked);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with gettext-parser', () => {
    const entry = fc.record({
      comments: fc.constantFrom('', '# note "x"\n', '#, c-format\n', '#~ msgid "old"\n#~ msgstr "alt"\n'),
      context: pieces,
      id: pieces,
      plural: pieces,
      value: pieces,
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), fc.boolean(), fc.boolean(), (entries, hasContext, hasPlural) => {
        const source = entries
          .map(({ comments, context, id, plural, value }, i) => {
            const head = `${comments}${hasContext ? `msgctxt "c${raw(context)}"\n` : ''}msgid "${i}${raw(id)}"\n`;
            return hasPlural
              ? `${head}msgid_plural "${raw(plural)}"\nmsgstr[0] "${raw(value)}"\nmsgstr[1] "${raw(plural)}"\n\n`
              : `${head}msgstr "${raw(value)}"\n\n`;
          })
          .join('');
        expect(translations(source)).toEqual(oracle(source));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(pieces, fc.string({ unit: 'binary' }), (value, replacement) => {
        const source = `msgid "a"\nmsgstr "von ${raw(value)} x bis"\nmsgid "b"\nmsgstr "B"\n`;
        const [message] = poMessages(source, poEntries(poTokens(source).tokens)).messages;
        const [before] = message?.translations ?? [];
        const at = before?.cooked.text.lastIndexOf(' x ') ?? 0;
        const [start, end] = before?.cooked.map.range(at + 1, at + 2) ?? [0, 0];
        const fixed = source.slice(0, start) + before?.encode(replacement) + source.slice(end);
        const expected = before ? before.cooked.text.slice(0, at + 1) + replacement + before.cooked.text.slice(at + 2) : '';
        expect(translations(fixed)).toEqual({ '\x04a': [expected], '\x04b': ['B'] });
      }),
      { numRuns: 1000 },
    );
  });
});

describeCorpus(['.po'], ({ source, path }) => {
  expect(translations(source)).toEqual(oracle(source));
  const windows = source.replace(/\r?\n/g, '\r\n');
  const reading = readPo(source, { path });
  expect(readPo(windows, { path }).segments.map(({ text }) => text)).toEqual(reading.segments.map(({ text }) => text));
  checkReading(windows, readPo(windows, { path }));
  return checkReading(source, reading);
});
