import { parse as oracle } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/document/csv.ts';
import type { Reading, Role } from '../../src/document/document.ts';
import { readHtml } from '../../src/document/html.ts';
import { type Cooked, trimCooked, verbatim } from '../../src/document/map.ts';
import { readPlain } from '../../src/document/plain.ts';
import type { ReadOptions } from '../../src/document/reader.ts';
import { decode, encode } from '../../src/document/source.ts';
import type { CellPlace, Column } from '../../src/document/table/column.ts';
import { plainReading } from '../../src/document/table/plain-cell.ts';
import { tokenizeCsv } from '../../src/document/table/tokens.ts';
import { visibleText, wholeText } from '../../src/document/whole-text.ts';
import { describeCorpus } from './corpus.ts';
import { checkReading } from './invariant.ts';
import { layOut, misplaced, type Piece, placeholderPieces, plainPieces, sentence } from './pieces.ts';

function read(source: string, options: Partial<ReadOptions> = {}): Reading {
  const reading = readCsv(source, { path: 'table.csv', ...options });
  checkReading(source, reading);
  return reading;
}

/** Segments as `unit field: text`. */
const texts = (reading: Reading): string[] => reading.segments.map(({ unit, field, text }) => `${unit} ${field}: ${text}`);

describe('tokenizeCsv', () => {
  const values = (source: string): string[][] => tokenizeCsv(source).rows.map(({ cells }) => cells.map(({ value }) => value.text));

  it.each([
    [
      'a,b\nc,d\n',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b, c\nd;e\n',
      ';',
      [
        ['a', 'b, c'],
        ['d', 'e'],
      ],
    ],
    [
      'a\tb, c\td\n1\t2\t3, 4\n',
      '\t',
      [
        ['a', 'b, c', 'd'],
        ['1', '2', '3, 4'],
      ],
    ],
    [
      'a|b\r\nc|d',
      '|',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '"a,b";c\n"d,e";f\n',
      ';',
      [
        ['a,b', 'c'],
        ['d,e', 'f'],
      ],
    ],
    ['sep=;\na,1;b\n', ';', [['a,1', 'b']]],
    [
      'a,"b\r\nc ""d"""\r\n\r\ne,',
      ',',
      [
        ['a', 'b\r\nc "d"'],
        ['e', ''],
      ],
    ],
    [
      'a\t"b\tc" d\n5" x\t"y"\n',
      '\t',
      [
        ['a', '"b', 'c" d'],
        ['5" x', '"y"'],
      ],
    ],
    [
      // With tabs, only what needs quotes has them: Excel puts them around commas, Google Ads Editor around nothing.
      'a\tb\n"Best" lamp\t"Best lamp"\n"x, y"\t"say ""x"""\n"1\n2"\t""\n',
      '\t',
      [
        ['a', 'b'],
        ['"Best" lamp', '"Best lamp"'],
        ['x, y', 'say "x"'],
        ['1\n2', ''],
      ],
    ],
    [
      '"a"\t"b"\n"Best lamp"\t"c"\n',
      '\t',
      [
        ['a', 'b'],
        ['Best lamp', 'c'],
      ],
    ],
    [
      // MySQL and Python can write quotes with backslashes.
      'a,"The \\"C\\" book","C:\\\\"\nb,"x","y"\n',
      ',',
      [
        ['a', 'The "C" book', 'C:\\\\'],
        ['b', 'x', 'y'],
      ],
    ],
    [
      'a,"C:\\"\nb,"x"\n',
      ',',
      [
        ['a', 'C:\\'],
        ['b', 'x'],
      ],
    ],
    ['', ',', []],
  ])('%j', (source, delimiter, rows) => {
    expect(tokenizeCsv(source)).toMatchObject({ delimiter, problems: [] });
    expect(values(source)).toEqual(rows);
  });

  it('agrees with csv-parse', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'b c', 'é', '😀', ',', ';', '"', '\n', '\r\n', ' '), { maxLength: 4 })
      .map((parts) => parts.join(''));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (table, end) => {
        const source = `x,y,z${end}${table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join(end)}`;
        expect(tokenizeCsv(source).problems).toEqual([]);
        expect(values(source)).toEqual(oracle(source, { recordDelimiter: end }));
      }),
      { numRuns: 1500 },
    );
  });

  it('reads rows that change their delimiter, and says so once', () => {
    const source = 'Book,Fiction,"978";"Snow; Crash";NULL;"x, y"\nBook,Fiction,"979";"Dune";NULL;"z"\n';
    expect(values(source)).toEqual([
      ['Book', 'Fiction', '978', 'Snow; Crash', 'NULL', 'x, y'],
      ['Book', 'Fiction', '979', 'Dune', 'NULL', 'z'],
    ]);
    const { problems } = tokenizeCsv(source);
    expect(problems).toMatchObject([{ range: [18, 19], severity: 'warning', note: '2 rows of this file change their delimiter.' }]);
    expect(source.slice(17, 20)).toBe('";"');
  });

  it('reports an unclosed quote where it opens, and reads on', () => {
    const source = 'a,b\n"c,d\ne,f\n';
    const { rows, problems } = tokenizeCsv(source);
    expect(problems).toMatchObject([{ range: [4, 5], severity: 'error', reason: expect.stringContaining('never closed') }]);
    expect(rows.map(({ cells }) => cells.map(({ isBroken }) => isBroken))).toEqual([
      [false, false],
      [true, false],
      [false, false],
    ]);
  });

  it('reports quotes that are not doubled', () => {
    expect(tokenizeCsv('a,b\n"c "d" e",f\n').problems).toMatchObject([
      { range: [4, 5], reason: expect.stringContaining('closed inside the cell') },
    ]);
  });

  it.each(['"', '""', ',', '"\n', '\t"', '",', '"a""b\n', ';"x', '"\\"', 'a\\"b"', '"a";"b,', '"\t"x'])(
    'reads %j a hundred thousand times',
    (piece) => {
      const source = piece.repeat(100_000);
      expect(tokenizeCsv(source).rows.length).toBeLessThanOrEqual(source.length);
    },
  );
});

describe('readCsv: ads', () => {
  const header =
    'Campaign\tLanguages\tAd Group\tHeadline 1\tHeadline 1 #Original\tHeadline 1 position\tDescription 1\tPath 1\tSnippet Values\tComment';

  it('reads a Google Ads Editor export', () => {
    const rows = [
      'Lamps\tde\t\t\t\t\t\t\t\t',
      'Lamps\t\tOak\t{KeyWord:Oak Lamp}\tOld lamp\t1\tUse code "OAK" now\tlamps\t\tunivocal ignore length -- agreed',
      'Other\t\tOak\t[]\t\t\t\t\tDesk;Floor ; Wall\tfine',
    ];
    const bytes = encode([header, ...rows, ''].join('\n'), { encoding: 'utf-16le', bom: true });
    const { text } = decode(bytes);
    const reading = read(text);
    expect(reading.preset).toBe('google-ads');
    expect(texts(reading)).toEqual([
      '1 headline: \uFFFC',
      '1 description: Use code "OAK" now',
      '1 path: lamps',
      '2 snippet: Desk',
      '2 snippet: Floor',
      '2 snippet: Wall',
    ]);
    expect(reading.segments.map(({ locale }) => locale)).toEqual(['de', 'de', 'de', undefined, undefined, undefined]);
    expect(reading.segments.map(({ label }) => label)).toEqual([
      'Headline 1',
      'Description 1',
      'Path 1',
      ...Array(3).fill('Snippet Values'),
    ]);
    expect(reading.fields.map(({ name, text: value }) => [name, value]).slice(0, 2)).toEqual([
      ['headline', '\uFFFC'],
      ['description', 'Use code "OAK" now'],
    ]);
    expect(reading.fields[0]?.placeholders).toMatchObject([{ fallback: 'Oak Lamp', dialect: 'google-ads' }]);
    expect(reading.directives.map(({ verb, rules, scope }) => [verb, rules, text.slice(...scope)])).toEqual([
      ['ignore', ['length'], rows[1]],
    ]);
    expect(reading.problems).toEqual([]);
  });

  it.each(['Headline 1', 'headline_1', 'HEADLINE1', 'Headline [1]'])('takes %s for a headline', (name) => {
    expect(texts(read(`ad group,${name}\nx,Oak lamps\n`))).toEqual(['0 headline: Oak lamps']);
  });

  it('finds the header below title lines', () => {
    const reading = read('Ads report\nAll time\nRow Type,Action,Campaign,Headline 1\nAd,Add,x,Oak lamps\n');
    expect(texts(reading)).toEqual(['0 headline: Oak lamps']);
  });

  it('reads a Meta table', () => {
    const reading = read('Ad Name,Title,Body,Link Description,Call to Action\nx,Oak,Light that lasts.,Shop,SHOP_NOW\n');
    expect(reading.preset).toBe('meta-ads');
    expect(texts(reading)).toEqual(['0 title: Oak', '0 body: Light that lasts.', '0 link-description: Shop']);
  });
});

describe('readCsv: ragged rows', () => {
  const header = 'Campaign,Headline 1,Description 1,Final URL';

  it('reads nothing from the torn cell on', () => {
    const source = `${header}\nx,Oak lamps,Free returns, always,https://a.org\ny,Beds,Soft,https://a.org\n`;
    const reading = read(source);
    expect(texts(reading)).toEqual(['0 headline: Oak lamps', '1 headline: Beds', '1 description: Soft']);
    expect(reading.problems).toMatchObject([{ severity: 'warning', reason: expect.stringContaining('5 cells where 4') }]);
    expect(source.slice(...(reading.problems[0]?.range ?? [0, 0]))).toBe('x,Oak lamps,Free returns, always,https://a.org');
  });

  it('reads nothing of a row where the torn cell is not known', () => {
    expect(texts(read(`${header}\nx,Oak,lamps,Free returns,https://a.org\n`))).toEqual([]);
  });

  it('takes empty cells that are missing or too many for nothing', () => {
    const reading = read(`${header}\nx,Oak lamps\ny,Beds,Soft,https://a.org,,\n`);
    expect(texts(reading)).toEqual(['0 headline: Oak lamps', '1 headline: Beds', '1 description: Soft']);
    expect(reading.problems).toEqual([]);
  });

  it('reads no cell whose quotes are wrong', () => {
    const reading = read(`${header}\nx,"Oak "lamps" now",Soft,\n`);
    expect(texts(reading)).toEqual(['0 description: Soft']);
    expect(reading.problems).toHaveLength(1);
  });
});

describe('readCsv: shops, macros and others', () => {
  it('reads HTML in a Shopify export', () => {
    const source =
      'Handle,Title,Body (HTML),Vendor,SEO Title,Image Alt Text\noak,Oak Lamp,"<p>Made of <b>oak</b> &amp; ""love""</p>\n<ul><li>Warm</li></ul>",A,Buy it,A lamp\noak,,,,,Its back\n';
    const reading = read(source);
    expect(reading.preset).toBe('shopify');
    expect(reading.segments.map(({ unit, role, text }) => [unit, role, text])).toEqual([
      [0, 'title', 'Oak Lamp'],
      [0, 'description', 'Made of oak & "love"'],
      [0, 'listItem', 'Warm'],
      [0, 'title', 'Buy it'],
      [0, 'alt', 'A lamp'],
      [0, 'alt', 'Its back'],
    ]);
    expect(reading.fields.find(({ name }) => name === 'description')?.text).toBe('Made of oak & "love"\nWarm');
  });

  it('reads the replies of macros, not their titles', () => {
    const reading = read('title,folder,content,content_html\nRefund,Money,Hi {{name}},<p>Hi</p>\n');
    expect(texts(reading)).toEqual(['0 body: Hi \uFFFC', '0 body: Hi']);
  });

  it('takes the locale of a row or of a header', () => {
    const rows = read('key;locale;text\na;de;Hallo\nb;pt_br;Olá\n');
    expect(rows.segments.map(({ locale, text }) => [locale, text])).toEqual([
      ['de', 'Hallo'],
      ['pt-BR', 'Olá'],
    ]);
    const headers = read('id,Title,Title (de),Body_fr\n1,Hello,Hallo,Bonjour\n');
    expect(headers.segments.map(({ locale, field }) => [locale, field])).toEqual([
      [undefined, 'title'],
      ['de', 'title'],
      ['fr', 'body'],
    ]);
  });

  it('reads the columns that the guide names', () => {
    const named = read('SKU,Claim,Notes\n1,Light that lasts.,x\n', { columns: { claim: 'headline' } });
    expect(named.segments).toMatchObject([{ text: 'Light that lasts.', field: 'headline', role: 'headline', label: 'Claim' }]);
    const numbered = read('Book,1,The C Language,As we said\nBook,2,Snow Crash,Snow\n', { columns: { 3: 'title', 4: 'description' } });
    expect(texts(numbered)).toEqual(['0 title: The C Language', '0 description: As we said', '1 title: Snow Crash', '1 description: Snow']);
  });

  it('says which columns of the guide are not there', () => {
    const { problems } = read('SKU,Claim\n1,x\n', { columns: { Claim: 'headline', Slogan: 'body' } });
    expect(problems).toMatchObject([{ reason: expect.stringContaining('“Slogan”'), note: 'It has: SKU, Claim.' }]);
  });

  it('says that it knows no column, where the guide says that there is copy', () => {
    expect(read('a,b\n1,2\n').problems).toEqual([]);
    expect(read('a,b\n1,2\n', { preset: 'google-ads' }).problems).toMatchObject([{ severity: 'warning', range: [0, 3] }]);
  });

  it('reads a catalogue without header by its path', () => {
    const reading = read('"Add to cart","In den Warenkorb"\n"Sold out",Ausverkauft\n', { path: 'i18n/de-DE.csv' });
    expect(reading.segments.map(({ locale, text }) => [locale, text])).toEqual([
      ['de-DE', 'In den Warenkorb'],
      ['de-DE', 'Ausverkauft'],
    ]);
  });
});

describe('readCsv: catalogues', () => {
  const germans = (source: string): string[] => read(source, { path: 'i18n/de_DE.csv' }).segments.map(({ text }) => text);

  it('reads Magento’s four columns, where the third says what the fourth is', () => {
    expect(germans('"Add to Cart","In den Warenkorb",module,Magento_Catalog\n"Sold out",Ausverkauft,theme,x/y\n')).toEqual([
      'In den Warenkorb',
      'Ausverkauft',
    ]);
    expect(germans('Add,Hinzu,3,4\nB,Bleib,5,6\n')).toEqual([]);
  });

  it.each(['\t', ';'])('reads those with %j', (delimiter) => {
    expect(germans(`Add to cart${delimiter}In den Korb\nSold out${delimiter}Ausverkauft\n`)).toEqual(['In den Korb', 'Ausverkauft']);
  });

  it('takes a message for no header', () => {
    expect(germans('"Title","Titel"\n"Sold out","Ausverkauft"\n')).toEqual(['Titel', 'Ausverkauft']);
    expect(germans('title,slug\nEiche,oak\n')).toEqual(['Eiche']);
    expect(germans('Title,Description\nEiche,Schön\n')).toEqual(['Eiche', 'Schön']);
  });

  it('reports a third cell, and reads the second', () => {
    const source = '"Size","Größe"\n"Summary","Shrnutí",\n"x y","z"\n';
    const reading = read(source, { path: 'i18n/cs-CZ.csv' });
    expect(reading.segments.map(({ text }) => text)).toEqual(['Größe', 'Shrnutí', 'z']);
    expect(reading.problems.map(({ reason, range }) => [reason, source.slice(...range)])).toEqual([
      ['This row has 3 cells where the others have 2. Remove the delimiter at its end.', ','],
    ]);
  });
});

describe('readCsv: short texts', () => {
  const place: CellPlace = { role: 'headline', unit: 3, field: 'headline', label: 'Headline 1', encode: (text) => text };
  const column: Column = { field: 'headline', role: 'headline' };
  const plain = ['Oak', 'lamp.', '30', 'ü', '漢字', 'a,b', 'x:', '&', '$50', '50%', '5 %,', '#1', '*', '\\'];
  const odd = ['1.', '(2)', '-', '–', '•', '"x"', 'Subject:', '😀', '\u00A0', '\u00AD', '&amp;', '[]', '\uE000', '=', '***', '\u2003'];
  const syntax = [
    'www.x.y',
    'https://x.y',
    '{a}',
    '%s',
    '100%d',
    '%%',
    '*|A|*',
    '|*',
    '$t(a)',
    '\\{{a}}',
    '<b>',
    '}',
    '\n',
    '\t',
    '\r\n',
    '  ',
  ];
  const word = fc.oneof(fc.constantFrom(...plain), fc.constantFrom(...odd), fc.constantFrom(...syntax));
  const text = fc.oneof(
    fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  );
  const bare = ({ segments, fields, tags, directives }: Reading): unknown => [
    segments.map(({ encode: _, map, ...segment }) => ({ ...segment, runs: [...map.runs()] })),
    fields.map(({ map, ...field }) => ({ ...field, runs: [...map.runs()] })),
    tags,
    directives,
  ];
  const long = (value: Cooked, at: CellPlace, isHtml: boolean): Reading => {
    const reading = isHtml ? readHtml(value, at) : readPlain(value, at);
    const whole = isHtml ? visibleText(reading.segments) : wholeText(value);
    return { ...reading, fields: [{ ...whole, name: at.field, label: at.label, role: at.role, unit: at.unit }] };
  };

  it.each([false, true])('are read the short way as the long way would (HTML: %s)', (isHtml) => {
    let short = 0;
    const roles = fc.constantFrom<Role>('headline', 'body', 'description', isHtml ? 'title' : 'alt');
    fc.assert(
      fc.property(text, roles, fc.constantFrom(undefined, 'de'), (raw, role, locale) => {
        const value = trimCooked(verbatim(raw));
        const at: CellPlace = { ...place, role, ...(locale === undefined ? {} : { locale }) };
        const reading = value.text === '' ? undefined : plainReading(value, { ...column, isHtml }, at);
        if (!reading) return;
        short++;
        expect(bare(reading)).toEqual(bare(long(value, at, isHtml)));
      }),
      { numRuns: 6000 },
    );
    expect(short).toBeGreaterThan(1000);
  });
});

describe('readCsv: positions', () => {
  const inQuotes: readonly Piece[] = [
    { raw: '""', cooked: '"' },
    { raw: ',', cooked: ',' },
    { raw: '\r\n', cooked: '\r\n' },
    { raw: '{{ name | default: ""there"" }}', cooked: '\uFFFC' },
    ...plainPieces,
    ...placeholderPieces,
  ];

  it('leads every part of a cell to its source', () => {
    const quoted = sentence(inQuotes).map((pieces) => ({ pieces, isQuoted: true }));
    const bare = sentence([...plainPieces, ...placeholderPieces]).map((pieces) => ({ pieces, isQuoted: false }));
    const row = fc.tuple(fc.oneof(quoted, bare), fc.oneof(quoted, bare));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, bom) => {
        let source = `Title,Text${end}`;
        const expected = rows.flatMap((cells) =>
          cells.map(({ pieces, isQuoted }, index) => {
            const quote = isQuoted ? '"' : '';
            source += quote;
            const laid = layOut(pieces, source.length);
            source += pieces.map(({ raw }) => raw).join('') + quote + (index === 0 ? ',' : end);
            return laid;
          }),
        );
        const { text } = decode(encode(source, { encoding: 'utf-8', bom }));
        const reading = read(text);
        expect(reading.fields.map((field) => field.text)).toEqual(expected.map((laid) => laid.text));
        expect(reading.fields.flatMap((field, index) => misplaced(field, expected[index] ?? { text: '', edges: [] }))).toEqual([]);
        expect(reading.problems).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('writes replacements that read back', () => {
    const reading = read('Title,Text\n"a ""b"" c",d e\n');
    const [quoted, bare] = reading.segments;
    expect(quoted?.encode('x "y", z')).toBe('x ""y"", z');
    expect(bare?.encode('x y')).toBe('x y');
    expect(bare?.encode('x, y')).toBeUndefined();
    expect(bare?.encode('x "y"')).toBeUndefined();
    expect(bare?.encode('x\ny')).toBeUndefined();
  });
});

describeCorpus(['.csv'], ({ source, path }) => checkReading(source, readCsv(source, { path })));
