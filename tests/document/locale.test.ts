import { describe, expect, it } from 'vitest';
import { localeOfPath, normalLocale } from '../../src/document/locale.ts';

describe('localeOfPath', () => {
  it.each([
    ['de/index.md', 'de'],
    ['content/pt-br/a.md', 'pt-BR'],
    ['de_DE/x.md', 'de-DE'],
    ['res/values-de/strings.xml', 'de'],
    ['res/values-pt-rBR/strings.xml', 'pt-BR'],
    ['res/values-b+es+419/strings.xml', 'es-419'],
    ['App/de.lproj/Main.strings', 'de'],
    ['locale/de/LC_MESSAGES/django.po', 'de'],
    ['messages.de.yml', 'de'],
    ['messages_de.properties', 'de'],
    ['lib/app_pt_BR.arb', 'pt-BR'],
    ['locales/it.json', 'it'],
    ['locales/id/common.json', 'id'],
    ['de-x-informal.json', 'de-x-informal'],
    ['eng_ZA/x.po', 'en-ZA'],
    ['blog/index.fr.md', 'fr'],
    ['_articles/it/a.md', 'it'],
    ['it/a.md', 'it'],
    ['page.hi.md', 'hi'],
    ['fastlane/metadata/en-US/title.txt', 'en-US'],
    ['locales/no.yml', 'nb'],
    ['locales/iw.json', 'he'],
    ['en/blog/post.de.md', 'de'],
  ])('%s → %s', (path, locale) => {
    expect(localeOfPath(path)).toBe(locale);
  });

  it.each([
    'it.md',
    'to/do.md',
    'to-do/list.md',
    'no/way.md',
    'id/card.md',
    'blog/it.md',
    'what_it_is.json',
    'welcome_it.json',
    'Base.lproj/a.strings',
    'email.body.html.gotmpl',
    'src/ts/a.json',
    'how-to/a.md',
    'new/a.md',
    'blog/2024/a.md',
    'README.md',
    '',
  ])('%j names none', (path) => {
    expect(localeOfPath(path)).toBeUndefined();
  });
});

describe('normalLocale', () => {
  it.each([
    ['EN_us', 'en-US'],
    ['zh_hans_cn', 'zh-Hans-CN'],
    ['tl', 'fil'],
    ['no', 'nb'],
    ['english', undefined],
    ['xx', undefined],
    ['de-', undefined],
    ['', undefined],
  ])('%j → %j', (text, locale) => {
    expect(normalLocale(text)).toBe(locale);
  });
});
