import { describe, expect, it } from 'vitest';
import { readPlainFile } from '../../src/document/plain.ts';
import { readDocument } from '../../src/document/read.ts';
import { readValue, rows } from './data-rows.ts';

const fieldOf = (path: string) => readPlainFile('Some text here\n', { path }).fields.map(({ name, role, text }) => [name, role, text])[0];

describe('store folders', () => {
  it.each([
    ['fastlane/metadata/android/de-DE/title.txt', 'title', 'title'],
    ['fastlane/metadata/android/de-DE/short_description.txt', 'short-description', 'description'],
    ['fastlane/metadata/android/de-DE/changelogs/default.txt', 'release-notes', 'description'],
    ['metadata/org.example/en-US/summary.txt', 'short-description', 'description'],
    ['app/src/main/play/listings/de-DE/full-description.txt', 'full-description', 'description'],
    ['app/src/main/play/release-notes/de-DE/beta.txt', 'release-notes', 'description'],
    ['fastlane/metadata/de-DE/name.txt', 'name', 'title'],
    ['fastlane/metadata/default/subtitle.txt', 'subtitle', 'title'],
    ['fastlane/metadata/de-DE/promotional_text.txt', 'promotional-text', 'description'],
    ['fastlane/metadata/de-DE/release_notes.txt', 'whats-new', 'description'],
    ['fastlane/metadata/de-DE/keywords.txt', 'keywords', 'label'],
  ])('reads %s as %s', (path, name, role) => {
    expect(fieldOf(path)).toEqual([name, role, 'Some text here']);
  });

  it.each([
    'fastlane/metadata/de-DE/privacy_url.txt',
    'fastlane/metadata/copyright.txt',
    'fastlane/metadata/primary_first_sub_category.txt',
    'fastlane/metadata/review_information/notes.txt',
    'fastlane/metadata/trade_representative_contact_information/city_name.txt',
    'fastlane/metadata/android/en-US/video.txt',
    'app/src/main/play/contact-email.txt',
    'app/src/main/play/default-language.txt',
    'app/src/main/play/release-names/beta.txt',
    'app/src/main/play/listings/de-DE/video-url.txt',
  ])('leaves %s alone', (path) => {
    expect(readPlainFile('Some text here\n', { path }).segments).toEqual([]);
  });

  it('takes the locale from the folder, and none from `default`', () => {
    const locale = (path: string) => readDocument({ path, source: 'Some text here\n' }, { path, locale: 'en-GB' }).locale;
    expect(locale('fastlane/metadata/pt-BR/name.txt')).toBe('pt-BR');
    expect(locale('fastlane/metadata/default/name.txt')).toBe('en-GB');
    expect(locale('fastlane/metadata/no/name.txt')).toBe('nb');
  });
});

describe('store data', () => {
  it('reads Expo’s store config, field by field as the folders', () => {
    const info = {
      'en-US': {
        title: 'Oak',
        subtitle: 'Lamps that last',
        description: 'All lamps.\n\nOne app.',
        keywords: ['lamp', 'oak light'],
        promoText: 'New lamps',
        releaseNotes: 'Bug fixes.',
        marketingUrl: 'https://x.test/a b',
      },
      de: { title: 'Eiche' },
    };
    const reading = readValue(
      { configVersion: 0, apple: { version: '1.0', copyright: '2026 Oak Ltd', info } },
      { path: 'store.config.json' },
    );
    expect(rows(reading)).toEqual([
      [0, 'title', 'name', 'Oak', 'en-US'],
      [0, 'title', 'subtitle', 'Lamps that last', 'en-US'],
      [0, 'description', 'description', 'All lamps.', 'en-US'],
      [0, 'description', 'description', 'One app.', 'en-US'],
      [0, 'label', 'keyword', 'lamp', 'en-US'],
      [0, 'label', 'keyword', 'oak light', 'en-US'],
      [0, 'description', 'promotional-text', 'New lamps', 'en-US'],
      [0, 'description', 'whats-new', 'Bug fixes.', 'en-US'],
      [1, 'title', 'name', 'Eiche', 'de'],
    ]);
    expect(reading.preset).toBe('store');
  });

  it('reads localizations of App Store Connect and listings of Google Play', () => {
    const attributes = { locale: 'fr-FR', name: 'Chêne', subtitle: 'Des lampes', privacyPolicyUrl: 'https://x.test' };
    const apple = readValue({ data: [{ type: 'appInfoLocalizations', id: '1', attributes }] });
    expect([apple.locale, rows(apple)]).toEqual([
      'fr-FR',
      [
        [0, 'title', 'name', 'Chêne'],
        [0, 'title', 'subtitle', 'Des lampes'],
      ],
    ]);
    const listing = { language: 'it-IT', title: 'Quercia', shortDescription: 'Lampade', fullDescription: '<b>Tutte</b> le lampade' };
    expect(rows(readValue({ listings: [listing] }))).toEqual([
      [0, 'title', 'title', 'Quercia'],
      [0, 'description', 'short-description', 'Lampade'],
      [0, 'description', 'full-description', 'Tutte le lampade'],
    ]);
  });
});
