import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fill, measure } from '../../rules/length/measure.ts';
import type { Reading } from '../../src/document/document.ts';
import { decode, encode } from '../../src/document/source.ts';
import { expectReplaceable, places, readTable, texts } from './table-reading.ts';

const numbered = (name: string, count: number, suffix = ''): string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${index + 1}${suffix}`);

/** The columns of a Google Ads Editor export that matter here, filled up to the 123 that one has. */
const copyColumns = [
  'Campaign',
  'Labels',
  'Languages',
  'Ad Group',
  'Asset Group',
  'Ad type',
  ...numbered('Headline', 15).flatMap((name) => [name, `${name} position`, `${name} #Original`]),
  ...numbered('Long headline', 5),
  ...numbered('Description', 5).flatMap((name) => [name, `${name} position`]),
  'Call to action',
  'Business name',
  'Path 1',
  'Path 2',
  'Final URL',
  'Link Text',
  'Description Line 1',
  'Description Line 2',
  'Callout text',
  'Header',
  'Snippet Values',
  'Criterion Type',
  'Keyword',
  'Comment',
];
const editorColumns = [...copyColumns.slice(0, -1), ...numbered('Setting', 123 - copyColumns.length), 'Comment'];

/** A line of an export: values by column, all else empty; no quoting whatever. */
function line(values: Readonly<Record<string, string>>): string {
  for (const name of Object.keys(values)) expect(editorColumns).toContain(name);
  return editorColumns.map((name) => values[name] ?? '').join('\t');
}

function editorExport(rows: readonly Readonly<Record<string, string>>[]): string {
  return [editorColumns.join('\t'), ...rows.map(line), ''].join('\n');
}

describe('Google Ads Editor', () => {
  const source = editorExport([
    { Campaign: 'Lamps', Languages: 'de', Labels: 'x' },
    {
      Campaign: 'Lamps',
      'Ad Group': 'Oak',
      'Ad type': 'Responsive search ad',
      'Headline 1': '{KeyWord:Oak Lamps}',
      'Headline 1 position': '1',
      'Headline 1 #Original': 'An old headline',
      'Headline 2': 'Take "OAK10" today 😀',
      'Headline 3': '"Light that lasts"',
      'Headline 4': '[]',
      'Headline 4 position': ' -',
      'Description 1': 'Made by hand, in Portland',
      'Path 1': 'lamps',
      'Final URL': 'https://shop.example.com/',
      Comment: 'univocal ignore length',
    },
    { Campaign: '<Account-level>', 'Link Text': 'Our workshop', 'Description Line 1': 'Eleven people', 'Description Line 2': 'One stove' },
    { Campaign: 'Lamps', 'Callout text': 'Free returns' },
    { Campaign: 'Lamps', Header: 'Types', 'Snippet Values': 'Desk;Floor; Wall' },
    {
      Campaign: 'Max',
      'Asset Group': 'All',
      'Headline 1': 'Oak Lamps',
      'Long headline 1': 'Lamps of white oak, made in Portland',
      'Description 5': 'Good light',
      'Business name': 'Alder & Oak',
      'Call to action': 'Learn more',
    },
    { Campaign: 'Lamps', 'Ad Group': 'Oak', Keyword: 'oak lamp', 'Criterion Type': 'Exact' },
  ]);

  it('is an export of 123 columns', () => expect(source.split('\n')[0]?.split('\t')).toHaveLength(123));

  it('is read as it is stored: UTF-16, tabs, no quotes', () => {
    const { text, encoding } = decode(encode(source, { encoding: 'utf-16le', bom: true }));
    expect([encoding, text]).toEqual(['utf-16le', source]);
    const reading = readTable(text);
    expect(reading.preset).toBe('google-ads');
    expect(reading.problems).toEqual([]);
    expect(texts(reading)).toEqual([
      '1 headline: \uFFFC',
      '1 headline: Take "OAK10" today 😀',
      '1 headline: "Light that lasts"',
      '1 description: Made by hand, in Portland',
      '1 path: lamps',
      '2 link-text: Our workshop',
      '2 description-line: Eleven people',
      '2 description-line: One stove',
      '3 callout: Free returns',
      '4 snippet: Desk',
      '4 snippet: Floor',
      '4 snippet: Wall',
      '5 headline: Oak Lamps',
      '5 long-headline: Lamps of white oak, made in Portland',
      '5 description: Good light',
      '5 business-name: Alder & Oak',
    ]);
    expect(places(text, reading).slice(0, 3)).toEqual(['3:35 \uFFFC', '3:73 Take "OAK10" today 😀', '3:97 "Light that lasts"']);
    expect(reading.directives).toMatchObject([{ verb: 'ignore', rules: ['length'] }]);
    expect(new Set(reading.segments.filter(({ unit }) => unit === 1).map(({ locale }) => locale))).toEqual(new Set(['de']));
    expect(reading.segments.find(({ unit }) => unit === 2)?.locale).toBeUndefined();
  });

  it('is read with CRLF and a mark of UTF-8 just so', () => {
    const { text } = decode(encode(source.replaceAll('\n', '\r\n'), { encoding: 'utf-8', bom: true }));
    expect(texts(readTable(text))).toEqual(texts(readTable(source)));
    expect(places(text, readTable(text))).toEqual(places(source, readTable(source)));
  });

  it('takes replacements where the cell can hold them', () => {
    expect(expectReplaceable(source, 'Portland', 'Salem, Oregon')).toBe(2);
    expect(readTable(source).segments[1]?.encode('a\tb')).toBeUndefined();
    // A comma in here would make the quotes around the text a part of the table.
    expect(readTable(source).segments[2]?.encode('a, b')).toBeUndefined();
  });
});

describe('Google’s bulk sheets', () => {
  const header =
    'Row Type,Action,Ad status,Campaign,Ad group,Ad type,Label,Headline 1,Headline 2,Headline 1 position,Description 1,Path 1,Final URL';
  const ad = 'Ad,Add,Enabled,Lamps,Oak,Responsive search ad,,"Oak, ash and elm",Light that lasts,1,Free returns.,oak,https://a.org';

  it('have lines above their header', () => {
    const notes = '# Assets can be shown in any order, so make sure that they work alone, or together.\n"# IMPORTANT: Give five."\n';
    const reading = readTable(`${notes}${header}\n${ad}\n`);
    expect([reading.preset, texts(reading), reading.problems]).toEqual([
      'google-ads',
      ['0 headline: Oak, ash and elm', '0 headline: Light that lasts', '0 description: Free returns.', '0 path: oak'],
      [],
    ]);
  });

  it('have marks for nothing', () => {
    expect(texts(readTable(`Ad report\nAll time\nCampaign,Ad group,Headline 1,Headline 2\nx,y,Oak lamps, --\n`))).toEqual([
      '0 headline: Oak lamps',
    ]);
  });
});

describe('what Google and Microsoft count', () => {
  const count = (headline: string): number => {
    const [field] = readTable(`Campaign\tHeadline 1\nx\t${headline}\n`).fields;
    return measure(fill(field ?? { text: '', placeholders: [] }).text, 'wide');
  };

  it.each([
    ['{KeyWord:Solid Wood Desks, Made Slow}', 27],
    ['Shop {KeyWord:Solid Wood Desks 24 Hour}', 29],
    ['Shop {KeyWord:Solid Wood Desks 24 Hours}', 30],
    ['Shop {keyword:Solid Wood Desks 24 Hours!}', 31],
    ['Kundenservice', 13],
    ['{KeyWord:Kundenservice}', 13],
    ['Lamps in {LOCATION(City):your city}', 18],
    ['From {CUSTOMIZER.Price:10 €}', 9],
    ['Sale Ends in {=COUNTDOWN("2026-11-30 00:00:00")}', 21],
    ['Ends in {GLOBAL_COUNTDOWN(2026-11-30 00:00:00,5)}', 16],
    ['{=IF(device=mobile,Order now):Buy}', 9],
    ['{=IF(device=mobile,Buy):Order now}', 9],
    ['オークのランプ', 14],
    ['Lamp 😀', 7],
    ['café', 4],
  ])('%s is %i', (headline, length) => expect(count(headline)).toBe(length));
});

describe('Microsoft', () => {
  const header =
    'Type,Status,Id,Parent Id,Campaign,Ad Group,Client Id,Name,Headline,Description,Path 1,Sitelink Extension Link Text,' +
    'Sitelink Extension Description1,Callout Text,Structured Snippet Values,Text,Business Name,Long Headline,Images';
  const headlines =
    '"[{""text"":""Free returns"",""pinnedField"":""Headline1""},{""id"":12,""text"":""Say \\""hi\\"" \\u00e0 la lampe 😀"",""editorialStatus"":""Active""}]"';
  const source = `${header}
Format Version,,,,,,,6.0,,,,,,,,,,,
Responsive Search Ad,Active,,-1,Lamps,Oak,,,${headlines},"[{""text"":""Made of {keyword:oak}, by hand.""}]",lamps,,,,,,,,
Sitelink Ad Extension,Active,-2,0,,,,,,,,Our workshop,Eleven people,,,,,,
Callout Ad Extension,Active,-3,0,,,,,,,,,,Free returns,,,,,
Structured Snippet Ad Extension,Active,-4,0,,,,,,,,,,,Desk;Floor,,,,
Responsive Ad,Active,,-1,Lamps,Oak,,,Oak lamps,delete_value,,,,,,Light that lasts.,Alder & Oak,Lamps of oak,"[{""id"":1,""subType"":""X""}]"
`;

  it('has the assets of an ad as a list in one cell, each a text of its own', () => {
    const reading = readTable(source);
    expect([reading.preset, reading.problems]).toEqual(['microsoft-ads', []]);
    expect(texts(reading)).toEqual([
      '1 headline: Free returns',
      '1 headline: Say "hi" à la lampe 😀',
      '1 description: Made of \uFFFC, by hand.',
      '1 path: lamps',
      '2 link-text: Our workshop',
      '2 description-line: Eleven people',
      '3 callout: Free returns',
      '4 snippet: Desk',
      '4 snippet: Floor',
      '5 headline: Oak lamps',
      '5 description: Light that lasts.',
      '5 business-name: Alder & Oak',
      '5 long-headline: Lamps of oak',
    ]);
    expect(reading.segments.slice(0, 3).map(({ label }) => label)).toEqual(['Headline[0].text', 'Headline[1].text', 'Description[0].text']);
    expect(reading.fields).toHaveLength(reading.segments.length);
  });

  it('leads through the quotes of the list and of the cell', () => {
    const { segments } = readTable(source);
    const raw = (text: string): string => {
      const { map, text: whole } = segments[1] ?? { map: undefined, text: '' };
      const start = whole.indexOf(text);
      return source.slice(...(map?.range(start, start + text.length) ?? [0, 0]));
    };
    expect([raw('"hi"'), raw('à'), raw('la lampe 😀'), raw('hi" à')]).toEqual(['\\""hi\\""', '\\u00e0', 'la lampe 😀', 'hi\\"" \\u00e0']);
    expect(segments[1]?.encode('a "b" \\ c\n')).toBe('a \\""b\\"" \\\\ c\\n');
    expect(expectReplaceable(source, 'Free', 'The "best", \\ free')).toBe(1);
    expect(expectReplaceable(source, 'lampe', 'plus "belle" lampe')).toBe(1);
  });

  it('reports a broken list at its place', () => {
    const broken = `${header}\nResponsive Search Ad,,,-1,,,,,"[{""text"":""Oak"",]",Soft,,,,,,,,,\n`;
    const { problems } = readTable(broken);
    expect(problems.length).toBeGreaterThan(0);
    for (const { range } of problems) expect(range[0]).toBeGreaterThan(broken.indexOf('[{'));
  });

  it('can have tabs and no quotes', () => {
    const row = 'Responsive Search Ad\t-1\tLamps\t[{"text":"Oak lamps"}]';
    const reading = readTable(`Type\tParent Id\tCampaign\tHeadline\n${row}\n`);
    expect(texts(reading)).toEqual(['0 headline: Oak lamps']);
    expect(reading.segments[0]?.encode('a "b"')).toBeUndefined();
  });
});

describe('Meta, LinkedIn, TikTok and X', () => {
  it('Meta: UTF-16 with tabs, quoted where a text has line ends', () => {
    const header =
      'Campaign Name\tAd Set Name\tAd Name\tTitle\tTitle 2\tBody\tAdditional Body 1\tLink Description\tDisplay Link\tCall to Action\tProduct 1 - Name';
    const source = `${header}\nLamps\tAll\ta1\tOak lamps\tLight, made well\t"Say ""hi"".\n\nFree returns."\t"30 days, no questions"\tShop\tshop.example.com\tSHOP_NOW\tThe Oak Lamp\n`;
    const { text } = decode(encode(source, { encoding: 'utf-16le', bom: true }));
    const reading = readTable(text);
    expect([reading.preset, texts(reading)]).toEqual([
      'meta-ads',
      [
        '0 title: Oak lamps',
        '0 title: Light, made well',
        '0 body: Say "hi".',
        '0 body: Free returns.',
        '0 body: 30 days, no questions',
        '0 link-description: Shop',
        '0 title: The Oak Lamp',
      ],
    ]);
    expect(expectReplaceable(text, 'Free returns', 'A "free" return')).toBe(1);
  });

  it.each([
    [
      'linkedin-ads',
      'Campaign Name,Ad Name,Introductory text,Headline,Description,Destination URL\nx,y,Light that lasts.,Oak lamps,For desks,https://a.org\n',
      ['0 intro-text: Light that lasts.', '0 headline: Oak lamps', '0 description: For desks'],
    ],
    [
      'tiktok-ads',
      'Campaign Name,Ad Group Name,Ad Name,Display Name,Text,Call to Action,Web URL\nx,y,z,Alder & Oak,Light that lasts,Shop now,https://a.org\n',
      ['0 display-name: Alder & Oak', '0 text: Light that lasts'],
    ],
    ['x-ads', 'Tweet ID,Tweet Text,Scheduled\n,Light that lasts https://a.org,2026\n', ['0 post: Light that lasts https://a.org']],
  ])('%s', (preset, source, expected) => {
    const reading = readTable(source);
    expect([reading.preset, [...texts(reading)].sort()]).toEqual([preset, [...expected].sort()]);
  });

  it('takes the channel’s preset for tables that show little', () => {
    const source = 'Post Text,Notes\nLight that lasts,x\n';
    expect(texts(readTable(source))).toEqual([]);
    expect(texts(readTable(source, { preset: 'x-ads' }))).toEqual(['0 post: Light that lasts']);
    expect(texts(readTable('Copy for X,Notes\nLight,x\n', { preset: 'x-ads', columns: { 'copy for x': 'post' } }))).toEqual([
      '0 post: Light',
    ]);
  });
});

const published = join(import.meta.dirname, '../../../shared/corpora/SlavaWagner__ai-ads-pipeline/google_ads_editor_import.csv');

describe.skipIf(!existsSync(published))('published ads of ../shared/corpora (skipped where the folder is absent)', () => {
  const source = existsSync(published) ? readFileSync(published, 'utf8') : '';
  const shown = ({ segments, fields }: Reading): unknown => [
    segments.map(({ text, role, unit, field, label }) => [text, role, unit, field, label]),
    fields.map(({ text, name, unit }) => [text, name, unit]),
  ];

  it('read the same as Google Ads Editor would store them', () => {
    const rows: string[][] = parse(source);
    const tabs = rows.map((row) => row.join('\t')).join('\n');
    const { text } = decode(encode(tabs, { encoding: 'utf-16le', bom: true }));
    const reading = readTable(source);
    expect(reading.segments).toHaveLength(350);
    expect(shown(readTable(text))).toEqual(shown(reading));
    expect(shown(readTable(source.replaceAll('\n', '\r\n')))).toEqual(shown(reading));
  });

  it('are one message a row', () => {
    const { segments } = readTable(source);
    for (let unit = 0; unit < 50; unit++) {
      const labels = segments.filter((segment) => segment.unit === unit).map(({ label }) => label);
      expect(labels).toEqual([...numbered('Headline', 5), ...numbered('Description', 2)]);
    }
  });
});
