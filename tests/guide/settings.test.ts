import { describe, expect, it } from 'vitest';
import { checkGlobs, defaultGuide, parseGuide } from '../../src/guide/load.ts';
import { channelOf, isIgnored, localeFromPattern, type Subject, settingsFor } from '../../src/guide/resolve.ts';
import { guideOf, line } from './parse.ts';
import { rules } from './rules.ts';

const guide = guideOf(`
brand: Oak
locale: en-US
locales: { es: { address: informal }, de: { address: formal } }
channels:
  ads: { files: "ads/*.csv", preset: google-ads, rules: { exclamation: { max: 0 } } }
  blog: { files: ["blog/**", "news/"] }
  help: { files: "help/**" }
rules:
  readability: { severity: error, grade: 9 }
  person: { allow: it }
overrides:
  - { channels: ads, rules: { readability: off } }
  - { files: legal/**, address: formal, rules: { contraction: error } }
  - { locales: es, roles: [cta], rules: { vague-time: error } }
  - { files: legal/en/**, rules: { contraction: { severity: info } } }
`);

const settings = (subject: Partial<Subject>) => settingsFor(guide, rules, { path: 'x.md', locale: 'en-US', ...subject });
const rule = (subject: Partial<Subject>, id: string) => settings(subject).rules.get(id);

describe('settings', () => {
  it('has the defaults of rules that nothing is said of', () => {
    expect(rule({}, 'exclamation')).toEqual({ severity: 'info', options: { max: 1 } });
    expect([...settings({}).rules.keys()]).toEqual(Object.keys(rules));
  });

  it('has what the guide says', () => {
    expect(rule({}, 'readability')).toEqual({ severity: 'error', options: { grade: 9, ignore: [] } });
  });

  it('turns a rule on that is off by default and has options', () => {
    expect(rule({}, 'person')).toEqual({ severity: 'warning', options: { allow: 'it' } });
    expect(settingsFor(defaultGuide('.'), rules, { path: 'x', locale: 'en' }).rules.get('person')?.severity).toBe('off');
  });

  it('applies the channel, then its overrides', () => {
    expect(rule({ channel: 'ads' }, 'exclamation')?.options).toEqual({ max: 0 });
    expect(rule({ channel: 'ads' }, 'readability')).toEqual({ severity: 'off', options: { grade: 9, ignore: [] } });
    expect(rule({ channel: 'blog' }, 'readability')?.severity).toBe('error');
  });

  it('applies overrides in order, where all conditions hold', () => {
    expect(rule({ path: 'legal/a.md' }, 'contraction')?.severity).toBe('error');
    expect(rule({ path: 'legal/en/a.md' }, 'contraction')?.severity).toBe('info');
    expect(rule({ locale: 'es-MX', role: 'cta' }, 'vague-time')?.severity).toBe('error');
    expect(rule({ locale: 'es-MX', role: 'body' }, 'vague-time')?.severity).toBe('info');
    expect(rule({ locale: 'es-MX' }, 'vague-time')?.severity).toBe('info');
    expect(rule({ locale: 'est', role: 'cta' }, 'vague-time')?.severity).toBe('info');
  });

  it('gives the brand of the place', () => {
    expect(settings({}).brand).toMatchObject({ name: 'Oak', limits: {}, address: { es: 'informal', de: 'formal' } });
    expect(settings({ channel: 'ads' }).brand.limits['headline']).toEqual({ max: 30, unit: 'wide', severity: 'error' });
    expect(settings({ path: 'legal/a.md' }).brand.address).toEqual({ '*': 'formal' });
  });

  it('takes the preset of the content where the channel has none', () => {
    expect(settings({ channel: 'blog', preset: 'email' }).brand.limits['subject']?.max).toBe(60);
    expect(settings({ preset: 'email' }).brand.limits['subject']?.max).toBe(60);
    expect(settings({ channel: 'ads', preset: 'email' }).brand.limits['subject']).toBeUndefined();
  });

  it('is one object where it is equal', () => {
    expect(settings({ path: 'a' })).toBe(settings({ path: 'b', locale: 'de' }));
    expect(settings({ channel: 'blog' })).toBe(settings({ channel: 'help' }));
    expect(settings({ channel: 'blog' })).toBe(settings({ role: 'cta' }));
    expect(settings({ channel: 'ads' })).not.toBe(settings({ channel: 'blog' }));
  });

  it('knows rules of plugins', () => {
    const { guide: plugged } = parseGuide(
      'retext: [retext-a, { name: retext-b, severity: error }]\nrules: { retext-a: off }\n',
      'g.yml',
      rules,
    );
    const more = { ...rules, 'retext-a': rules['person'], 'retext-b': rules['vague-time'] };
    const made = plugged && settingsFor(plugged, more as typeof rules, { path: 'x', locale: 'en' }).rules;
    expect([made?.get('retext-a')?.severity, made?.get('retext-b')?.severity]).toEqual(['off', 'error']);
  });
});

describe('limits', () => {
  const limits = (written: string) => guideOf(`channels: { c: { files: a, preset: google-ads, limits: ${written} } }`).channels[0]?.limits;

  it('keeps unit and severity of the preset', () => {
    expect(limits('{ headline: 25 }')?.['headline']).toEqual({ max: 25, unit: 'wide', severity: 'error' });
    expect(limits('{ headline: { max: 25, severity: info } }')?.['headline']).toEqual({ max: 25, unit: 'wide', severity: 'info' });
  });

  it('takes a limit away', () => {
    expect(Object.keys(limits('{ path: off }') ?? {})).not.toContain('path');
  });

  it('counts code points where nothing is said', () => {
    expect(limits('{ summary: 200 }')?.['summary']).toEqual({ max: 200, unit: 'codepoints' });
  });
});

describe('paths', () => {
  it('belong to the first channel that matches', () => {
    expect(['ads/a.csv', 'ads/x/a.csv', 'blog/x/y.md', 'news/z.md'].map((path) => channelOf(guide, path)?.name)).toEqual([
      'ads',
      undefined,
      'blog',
      'blog',
    ]);
  });

  it('are left out with what is in them', () => {
    const ignoring = guideOf('ignore: [drafts, "*.tmp.md", ./old/]\n');
    expect(
      ['drafts/a.md', 'drafts', 'b.tmp.md', 'old/x/y.md', 'drafts2/a.md', 'a/drafts/b.md'].map((path) => isIgnored(ignoring, path)),
    ).toEqual([true, true, true, true, false, false]);
  });

  it.each([
    ['content/{locale}/**', 'content/es/a/b.md', 'es'],
    ['content/{locale}/**', 'content/pt_BR/b.md', 'pt-BR'],
    ['content/{locale}/**', 'content/zh-hant-tw/b.md', 'zh-Hant-TW'],
    ['content/{locale}/**', 'content/es-419/b.md', 'es-419'],
    ['content/{locale}/**', 'content/faq/b.md', undefined],
    ['content/{locale}/**', 'content/sms/b.md', undefined],
    ['content/{locale}/**', 'content/blog/es/b.md', undefined],
    ['**/{locale}/**', 'docs/ui/es/b.md', 'es'],
    ['**/*.{locale}.md', 'blog/post.de-AT.md', 'de-AT'],
    ['**/*.{locale}.md', 'blog/post.md', undefined],
    ['locales/{locale}.json', 'locales/fr.json', 'fr'],
    ['res/values-{locale}/strings.xml', 'res/values-pt-rBR/strings.xml', 'pt-BR'],
    ['messages_{locale}.properties', 'messages_pt_BR.properties', 'pt-BR'],
    ['messages_{locale}.properties', 'messages_pt_br.properties', 'pt-BR'],
    ['lib/l10n/app_{locale}.arb', 'lib/l10n/app_en.arb', 'en'],
    ['lib/l10n/app_{locale}.arb', 'lib/l10n/app_pt_BR.arb', 'pt-BR'],
    ['lib/l10n/app_{locale}.arb', 'lib/l10n/app_zh_Hant_TW.arb', 'zh-Hant-TW'],
    ['**/my_app_{locale}.arb', 'l10n/my_app_de.arb', 'de'],
    ['{locale}/**/*.{locale}.md', 'es/a.es.md', 'es'],
    ['{locale}/**/*.{locale}.md', 'es/a.de.md', undefined],
    ['{mail,sms}/{locale}/*', 'sms/it/a.txt', 'it'],
  ])('name their locale: %s, %s', (pattern, path, expected) => {
    expect(localeFromPattern(guideOf(`locales: { pattern: "${pattern}" }`), path)).toBe(expected);
  });

  it('may name a language of three letters that the guide speaks of', () => {
    expect(localeFromPattern(guideOf('locales: { pattern: "{locale}/**", sms: {} }'), 'sms/a.md')).toBe('sms');
  });

  it('have the locale of an override', () => {
    const overriding = guideOf(
      'locales: { pattern: "{locale}/**" }\noverrides: [{ files: es/mx/**, locale: es-mx }, { locales: es, files: es/**, address: formal }]\n',
    );
    expect(localeFromPattern(overriding, 'es/mx/a.md')).toBe('es-MX');
    expect(localeFromPattern(overriding, 'es/a.md')).toBe('es');
  });

  it('warn of globs that match nothing', () => {
    const globs = checkGlobs(guide, ([glob]) => glob !== 'ads/*.csv' && glob !== 'news/**' && glob !== 'legal/en/**');
    expect(globs.map(line)).toEqual([
      'warning 6:17-6:28 `ads/*.csv` matches no file.',
      'warning 7:30-7:37 `news/**` matches no file.',
      'warning 16:14-16:25 `legal/en/**` matches no file.',
    ]);
    expect(checkGlobs(defaultGuide('.'), () => false)).toEqual([]);
  });

  it('takes a retext plugin as a pair of name and options', () => {
    const { guide, findings } = parseGuide('retext: [[retext-a, { ignore: [x] }]]\n', 'g.yml', rules);
    expect(findings).toEqual([]);
    expect(guide?.retext).toMatchObject([{ name: 'retext-a', options: { ignore: ['x'] } }]);
  });
});
