import { afterEach, describe, expect, it } from 'vitest';
import { registry } from '../../rules/index.generated.ts';
import { Folder } from './run.ts';

let folder = new Folder({});
afterEach(() => folder.remove());

function given(files: ConstructorParameters<typeof Folder>[0]): Folder {
  folder.remove();
  folder = new Folder(files);
  return folder;
}

const run = (words: readonly string[]) => folder.run(words, { registry });

const shop = {
  'style-guide.yml': [
    'locale: en-US',
    'locales: { pattern: "{locale}/**" }',
    'names: [Oak Lamp, Oak Lamp Mini]',
    'channels:',
    '  site: { files: "{en,nl}/**" }',
    '  chat: { files: "macros/*.json" }',
    'facts:',
    '  returns-window: 30 days  # as of spring',
    '  free-shipping-threshold: { en-US: $50, nl: 50 € }',
    '',
  ].join('\n'),
  'en/returns.md': '# Returns\n\nYou can return any item within 30 days. Every lamp has a 2-year warranty.\n',
  'nl/retour.md': 'Je kunt binnen 14 dagen retourneren. Gratis verzending vanaf € 50.\n',
  'macros/returns.json': '{ "title": "Returns", "body": "Our 60-day return policy covers it. All lamps come with a 3-year warranty." }\n',
};

describe('univocal facts', () => {
  it('shows what the content says by topic, conflicts first', async () => {
    given(shop);
    const { status, out, err } = await run(['facts']);
    expect(out).toBe(
      [
        'returns-window  conflict  guide: 30 days (style-guide.yml:8:3)',
        '  ✖ 60-day    1 place',
        '      macros/returns.json:1:36  "60-day" for "return"',
        '  ✖ 14 dagen  1 place',
        '      nl/retour.md:1:16  "14 dagen" for "retourneren"',
        '  ✔ 30 days   1 place',
        '',
        'warranty  conflict',
        '  ✖ 2-year  1 place',
        '      en/returns.md:3:58  "2-year" for "warranty"',
        '  ✖ 3-year  1 place',
        '      macros/returns.json:1:90  "3-year" for "warranty"',
        '',
        'free-shipping-threshold  guide: 50 € (style-guide.yml:9:3)',
        '  ✔ € 50  1 place',
        '',
        '3 topics, 2 with conflicts, 3 files',
        '',
      ].join('\n'),
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('holds a value against what the guide says in the locale of each place', async () => {
    given({
      'style-guide.yml': ['locale: en', 'locales: { pattern: "{locale}/**" }', 'facts: { warranty: { en: 2 years, de: 3 years } }'].join(
        '\n',
      ),
      'de/a.md': 'Jede Lampe hat 3 Jahre Garantie.\n',
      'en/a.md': 'Every lamp has a 3-year warranty.\n',
    });
    expect((await run(['facts'])).out.split('\n').slice(0, 4)).toEqual([
      'warranty  conflict  guide: 3 years (style-guide.yml:3:10), 2 years (style-guide.yml:3:10)',
      '  ✖ 3-year   1 place',
      '      en/a.md:1:18  "3-year" for "warranty"',
      '  ✔ 3 Jahre  1 place',
    ]);
    const { conflicts } = JSON.parse((await run(['facts', '--format', 'json'])).out);
    expect(conflicts[0].values.map(({ isConflict }: { isConflict: boolean }) => isConflict)).toEqual([false, true]);
    expect(conflicts[0].values[1].expected.text).toBe('2 years');
  });

  it('is one topic only, and for programs', async () => {
    given(shop);
    const { out } = await run(['facts', '--topic', 'returns-window', '--format', 'json', 'nl']);
    expect(JSON.parse(out)).toEqual({
      facts: [
        {
          topic: 'returns-window',
          kind: 'duration',
          value: '14d',
          text: '14 dagen',
          trigger: 'retourneren',
          scope: { products: [], conditions: [], text: '' },
          locale: 'nl',
          channel: 'site',
          path: 'nl/retour.md',
          place: { start: { line: 1, column: 16, offset: 15 }, end: { line: 1, column: 24, offset: 23 } },
        },
      ],
      conflicts: [
        {
          topic: 'returns-window',
          scope: '',
          expected: { text: '30 days', where: 'style-guide.yml:8:3' },
          values: [
            {
              value: '14d',
              text: '14 dagen',
              isConflict: true,
              files: 1,
              places: [expect.objectContaining({ path: 'nl/retour.md', start: { line: 1, column: 16, offset: 15 } })],
            },
          ],
        },
      ],
    });
  });

  it('has other values, too, with --all', async () => {
    given({ 'a.md': 'The lamp weighs 2 kg. We used to take returns within 14 days.\n' });
    expect((await run(['facts'])).out).toBe('0 topics, 0 with conflicts, 1 file\n');
    const { out } = await run(['facts', '--all']);
    expect(out).toContain('  a.md:1:17  "2 kg"  size 2kg\n');
    expect(out).toContain('  a.md:1:54  "14 days"  duration 14d, returns-window (history)\n');
  });

  it.each([
    [['facts', '--topic', 'retruns-window'], 'There is no topic `retruns-window`; did you mean `returns-window`?'],
    [['facts', '--format', 'sarif'], 'Unknown format `sarif`. `univocal facts` knows pretty and json.'],
    [['facts', '--fix'], '`univocal facts` takes no `--fix`.'],
    [['--topic', 'warranty'], '`univocal` takes no `--topic`.'],
    [['facts', '--write'], '`--write` writes what `univocal facts set <topic> <value>` changes.'],
    [['facts', 'set', 'warranty'], 'Which fact, and which value?'],
    [['facts', 'set', 'warranty', 'long'], '"long" can\'t be read as a value'],
    [['facts', 'set', 'waranty', '3', 'years'], 'There is no topic `waranty`; did you mean `warranty`?'],
    [['facts', '--as-of', '2026-02-30'], '`--as-of` is `2026-02-30`, expected a day of the calendar'],
  ])('says what is wrong with %s', async (words, message) => {
    given(shop);
    const { status, err } = await run(words);
    expect(err).toContain(`univocal: ${message}`);
    expect(status).toBe(2);
  });
});

describe('univocal facts set', () => {
  it('shows what would change, in every file and language', async () => {
    given(shop);
    const before = folder.files();
    const { status, out, err } = await run(['facts', 'set', 'returns-window', '45', 'days']);
    expect(out.split('\n').filter((line) => /^[+-][^+-]/.test(line))).toEqual([
      '-  returns-window: 30 days  # as of spring',
      '+  returns-window: 45 days  # as of spring',
      '-You can return any item within 30 days. Every lamp has a 2-year warranty.',
      '+You can return any item within 45 days. Every lamp has a 2-year warranty.',
      '-{ "title": "Returns", "body": "Our 60-day return policy covers it. All lamps come with a 3-year warranty." }',
      '+{ "title": "Returns", "body": "Our 45-day return policy covers it. All lamps come with a 3-year warranty." }',
      '-Je kunt binnen 14 dagen retourneren. Gratis verzending vanaf € 50.',
      '+Je kunt binnen 45 dagen retourneren. Gratis verzending vanaf € 50.',
    ]);
    expect({ status, err }).toEqual({ status: 0, err: 'univocal: 4 files would be written; add --write to do it\n' });
    expect(folder.files()).toEqual(before);
  });

  it('writes it with --write', async () => {
    given(shop);
    const { status, err } = await run(['facts', 'set', 'returns-window', '45 days', '--write']);
    expect({ status, err }).toEqual({ status: 0, err: 'univocal: 4 files written\n' });
    expect(folder.read('style-guide.yml')).toContain('  returns-window: 45 days  # as of spring\n');
    expect(folder.read('nl/retour.md')).toContain('binnen 45 dagen');
    expect((await run(['facts', '--topic', 'returns-window'])).out).toContain('1 topic, 0 with conflicts, 3 files');
  });

  it('gives a number alone the unit of the value that is there', async () => {
    given(shop);
    await run(['facts', 'set', 'returns-window', '45', '--write']);
    expect(folder.read('style-guide.yml')).toContain('  returns-window: 45 days  # as of spring\n');
  });

  it('writes a fact of a guide that this one extends into this one, for all its locales', async () => {
    const guide = 'extends: [./base.yml]\nlocale: en\n';
    given({
      'style-guide.yml': guide,
      'base.yml': 'facts: { free-shipping-threshold: { en: $50, de: 50 € } }\n',
      'a.md': 'Free shipping over $50.\n',
    });
    await run(['facts', 'set', 'free-shipping-threshold', '$60', '--write']);
    expect(folder.read('style-guide.yml')).toBe(`${guide}\nfacts:\n  free-shipping-threshold: { en: $60, de: 50 € }\n`);
    expect(folder.read('a.md')).toBe('Free shipping over $60.\n');
  });

  it('changes the locales of the same currency', async () => {
    given({ ...shop, 'en/shipping.md': 'Free shipping over $50.\n' });
    await run(['facts', 'set', 'free-shipping-threshold', '$75', '--write']);
    expect(folder.read('style-guide.yml')).toContain('{ en-US: $75, nl: 50 € }');
    expect(folder.read('en/shipping.md')).toBe('Free shipping over $75.\n');
    expect(folder.read('nl/retour.md')).toContain('€ 50');
  });
});

describe('values per locale', () => {
  const perLocale = {
    'style-guide.yml':
      'locale: en-US\nlocales: { pattern: "{locale}/**" }\nfacts:\n  support-phone: { en-US: +1 503 555 0142, de: +49 30 901820 }\n  free-shipping-threshold: { en-US: $50, de: 45 € }\n  warranty: { en-US: 2 years, de: 2 Jahre }\n',
    'en/a.md': 'Call us: +1 503 555 0142. A 2-year warranty. The lamp lasts 2 years.\n',
    'de/a.md': 'Kostenloser Versand ab 45 €, 2 Jahre Garantie.\n',
  };

  it.each([
    [
      ['support-phone', '+1 503 555 0199'],
      '`support-phone` has a value per locale: say which one, `univocal facts set support-phone.en-US …`.',
    ],
    [['support-phone.fr', '+1 503 555 0199'], 'The fact has no value for `fr`: it has en-US, de.'],
    [['free-shipping-threshold', '¥900'], '"¥900" is none of the fact\'s values: $50, 45 €.'],
    [['warranty', '$5'], '"$5" is not a value of `warranty`, which takes a duration.'],
  ])('%s is refused', async (words, message) => {
    given(perLocale);
    const { status, err } = await run(['facts', 'set', ...words]);
    expect({ status, err }).toEqual({ status: 2, err: `univocal: ${message}\n` });
  });

  it('changes one locale', async () => {
    given(perLocale);
    await run(['facts', 'set', 'support-phone.en-US', '+1 503 555 0199', '--write']);
    expect(folder.read('style-guide.yml')).toContain('{ en-US: +1 503 555 0199, de: +49 30 901820 }');
    expect(folder.read('en/a.md')).toContain('+1 503 555 0199');
  });

  it('changes only those of the same currency', async () => {
    given(perLocale);
    await run(['facts', 'set', 'free-shipping-threshold', '55 €', '--write']);
    expect(folder.read('style-guide.yml')).toContain('{ en-US: $50, de: 55 € }');
    expect(folder.read('de/a.md')).toContain('ab 55 €');
  });

  it('is written in each language, and what stays is told', async () => {
    given(perLocale);
    const { err } = await run(['facts', 'set', 'warranty', '3 years', '--write']);
    expect(folder.read('style-guide.yml')).toContain('{ en-US: 3 years, de: 3 Jahre }');
    expect(folder.read('de/a.md')).toContain('3 Jahre Garantie');
    expect(folder.read('en/a.md')).toContain('A 3-year warranty. The lamp lasts 2 years.');
    expect(err).toBe(
      'univocal: not changed, since it is not certain that these are the same fact:\n  en/a.md:1:61: "2 years"\nunivocal: 3 files written\n',
    );
  });
});

describe('a value in markup', () => {
  it('is replaced alone: words beside it keep their references', async () => {
    given({
      'style-guide.yml': 'locale: en-US\nfacts:\n  returns-window: 30 days\n',
      'a.html': '<p>You can return it within 14&nbsp;days of delivery.</p>\n',
    });
    await run(['facts', 'set', 'returns-window', '30 days', '--write']);
    expect(folder.read('a.html')).toBe('<p>You can return it within 30&nbsp;days of delivery.</p>\n');
  });
});

describe('univocal explain --at', () => {
  it('says why a value is or is not a statement', async () => {
    given(shop);
    const { status, out } = await run(['explain', '--at', 'nl/retour.md:1']);
    expect(status).toBe(0);
    expect(out).toContain('nl/retour.md:1:16  "14 dagen"  duration 14d');
    expect(out).toContain('returns-window: "retourneren" in the sentence, distance 0');
    expect(out).toContain('The guide says "30 days" (style-guide.yml:8:3): a contradiction.');
  });

  it('says why nothing is reported beside the guide’s value', async () => {
    given({
      'style-guide.yml': 'locale: en\nfacts:\n  returns-window: 30 days\n',
      'a.md': 'Return it within 14 days; refunds take 30 days.\n',
    });
    expect((await run(['a.md'])).out).not.toContain('fact ');
    expect((await run(['explain', '--at', 'a.md:1'])).out).toContain('and so does another value of the sentence');
  });

  it('says so where nothing was read', async () => {
    given(shop);
    expect((await run(['explain', '--at', 'en/returns.md:1'])).out).toContain('No value was read in line 1 of en/returns.md');
  });

  it.each([
    [['explain', '--at', 'en/returns.md'], '`--at` is `en/returns.md`, expected a file and a line'],
    [['explain', '--at', 'gone.md:1'], 'gone.md is not there.'],
    [['explain', '--at', 'en/returns.md:99'], 'en/returns.md has no line 99: it ends with line '],
    [['explain', 'term', '--at', 'en/returns.md:1'], '`--at` explains a place: leave out the name of the rule.'],
  ])('says what is wrong with %s', async (words, message) => {
    given(shop);
    const { status, err } = await run(words);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
});
