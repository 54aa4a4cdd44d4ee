import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { checkReading } from './invariant.ts';

const read = (source: string, path = 'App/Localizable.xcstrings') => {
  const document = readDocument({ path, source }, { path, locale: 'en-GB' });
  checkReading(source, document);
  return document;
};

const unit = (value: string, state = 'translated') => ({ stringUnit: { state, value } });

const catalogue = JSON.stringify(
  {
    sourceLanguage: 'en',
    strings: {
      '': {},
      'Sync is “on” 😀': { comment: 'Not for customers', localizations: { de: unit('Abgleich ist „an“ 😀') } },
      'home.settings_button': {
        localizations: { en: unit('Open settings'), de: unit('Open settings', 'new'), fr: unit('Ouvrir', 'needs_review') },
      },
      greeting: {},
      Gone: { extractionState: 'stale', localizations: { de: unit('Weg') } },
      '%lld items': {
        localizations: { en: { variations: { plural: { one: unit('%lld item'), other: unit('%lld items') } } } },
      },
      found: {
        shouldTranslate: false,
        localizations: {
          en: {
            ...unit('Found %#@lamps@'),
            substitutions: { lamps: { argNum: 1, variations: { plural: { one: unit('%arg lamp'), other: unit('%arg lamps') } } } },
          },
        },
      },
      tap: { localizations: { en: { variations: { device: { mac: unit('Click here'), other: unit('Tap here') } } } } },
    },
    version: '1.0',
  },
  undefined,
  2,
);

describe('.xcstrings', () => {
  it('give each text in its language, and keys that are texts', () => {
    expect(read(catalogue).segments.map(({ text, locale, role, unit: number }) => [number, locale, role, text])).toEqual([
      [0, undefined, 'body', 'Sync is “on” 😀'],
      [1, 'de', 'body', 'Abgleich ist „an“ 😀'],
      [2, undefined, 'cta', 'Open settings'],
      [3, 'fr', 'cta', 'Ouvrir'],
      [4, undefined, 'body', '\uFFFC item'],
      [4, undefined, 'body', '\uFFFC items'],
      [5, undefined, 'body', 'Found \uFFFC'],
      [5, undefined, 'body', '\uFFFC lamp'],
      [5, undefined, 'body', '\uFFFC lamps'],
      [6, undefined, 'body', 'Click here'],
      [6, undefined, 'body', 'Tap here'],
    ]);
  });

  it('lead to the source, whatever its line ends', () => {
    for (const source of [catalogue, catalogue.replaceAll('\n', '\r\n')]) {
      const [key, german] = read(source).segments;
      expect(source.slice(...(key?.map.range(8, 15) ?? []))).toBe('“on” 😀');
      expect(source.slice(...(german?.map.range(13, 17) ?? []))).toBe('„an“');
      expect(german?.encode('"an"')).toBe('\\"an\\"');
      // Code asks for the text of a key.
      expect(key?.encode('off')).toBeUndefined();
    }
  });

  it('have their language from the file, unless the guide says it', () => {
    expect(read(catalogue).locale).toBe('en-GB');
    expect(read(catalogue.replace('"en"', '"pt-BR"')).locale).toBe('pt-BR');
  });

  it('tell texts from names among keys', () => {
    const keys = ['E-Mail', 'Loading...', 'On/Off', 'Cancel', 'Home.title', 'Home_title', 'settingsTitle', 'sign-in'];
    const source = JSON.stringify({ sourceLanguage: 'en', strings: Object.fromEntries(keys.map((key) => [key, {}])) });
    expect(read(source).segments.map(({ text }) => text)).toEqual(['E-Mail', 'Loading...', 'On/Off', 'Cancel']);
  });

  it('have no texts as keys in InfoPlist', () => {
    const source =
      '{"sourceLanguage": "en", "strings": {"Bundle name": {}, "NSCameraUsageDescription": {"localizations": {"en": {"stringUnit": {"value": "To scan codes."}}}}}}';
    expect(read(source, 'InfoPlist.xcstrings').segments.map(({ text }) => text)).toEqual(['To scan codes.']);
  });

  it('are read as far as they go when they are broken', () => {
    const broken = read(catalogue.slice(0, catalogue.indexOf('"Open settings"') + 15));
    expect(broken.problems).not.toEqual([]);
    expect(broken.segments.map(({ text }) => text)).toContain('Open settings');
    expect(read('').segments).toEqual([]);
    expect(read('[]').segments).toEqual([]);
  });
});
