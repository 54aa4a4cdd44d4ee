import { describe, expect, it } from 'vitest';
import { guideOf, line, loadFrom } from './parse.ts';

const root = '/brand/style-guide.yml';

describe('extends', () => {
  it('takes severities from a preset, for rules that there are', () => {
    expect(guideOf('extends: univocal:ecommerce\nrules: { vague-time: off }\n').rules).toEqual({
      'fact-conflict': { severity: 'error', options: {} },
      'vague-time': { severity: 'off', options: {} },
    });
    expect(guideOf('extends: univocal:ecommerce').terms).toEqual([]);
  });

  it('merges maps by key, joins lists, replaces scalars', () => {
    const base = `
brand: Base
locale: en-GB
locales: { pattern: "{locale}/**", de: { address: formal }, es: { address: formal } }
channels:
  email: { files: mail/**, preset: email, limits: { subject: 50 }, required: [unsubscribe] }
names: [Oak, Elm]
terms:
  - { use: email, not: [e-mail] }
  - { use: cart, not: [basket] }
facts:
  returns-window: { value: 30 days, required: [email] }
rules:
  readability: { severity: error, grade: 9, ignore: [a] }
overrides: [{ files: a/**, rules: { contraction: off } }]
ignore: [drafts]
`;
    const own = `
extends: ../base/guide.yml
brand: Own
locales: { es: { address: informal } }
channels:
  email: { limits: { preheader: 90 } }
  sms: { files: sms/*, preset: sms }
names: [Ash, Oak]
terms:
  - { use: email, not: [mail], why: Short. }
facts:
  returns-window: 14 days
  customer-count: 1
rules:
  readability: { grade: 11 }
overrides: [{ files: b/**, rules: { contraction: error } }]
ignore: [old/**]
`;
    const { guide, findings, sources } = loadFrom({ [root]: own, '/base/guide.yml': base }, root);
    expect(findings).toEqual([]);
    expect(sources).toEqual([root, '/base/guide.yml']);
    expect(guide).toMatchObject({ brand: 'Own', locale: 'en-GB', directory: '/brand', path: root });
    expect(guide?.locales).toEqual({ pattern: ['{locale}/**'], settings: { de: { address: 'formal' }, es: { address: 'informal' } } });
    expect(guide?.channels.map(({ name, files }) => [name, files])).toEqual([
      ['email', ['mail/**']],
      ['sms', ['sms/*']],
    ]);
    expect(guide?.channels[0]).toMatchObject({ required: ['unsubscribe'], limits: { subject: { max: 50 }, preheader: { max: 90 } } });
    expect(guide?.names).toEqual([
      { text: 'Oak', where: '../base/guide.yml:7:9' },
      { text: 'Elm', where: '../base/guide.yml:7:14' },
      { text: 'Ash', where: 'style-guide.yml:8:9' },
    ]);
    expect(guide?.terms.map(({ use, not, where }) => [use['en'], not['en'], where])).toEqual([
      ['cart', ['basket'], '../base/guide.yml:10:7'],
      ['email', ['mail'], 'style-guide.yml:10:7'],
    ]);
    expect(guide?.facts['returns-window']).toMatchObject({
      value: { '*': '14 days' },
      required: { email: 'any' },
      where: 'style-guide.yml:12:3',
    });
    expect(guide?.rules['readability']).toEqual({ severity: 'error', options: { grade: 11, ignore: ['a'] } });
    expect(guide?.overrides.map(({ files }) => files)).toEqual([['a/**'], ['b/**']]);
    expect(guide?.ignore).toEqual(['drafts', 'drafts/**', 'old', 'old/**']);
    expect(guide?.globs.map(({ glob }) => glob)).toEqual(['sms/*', 'b/**']);
  });

  it('finds packages, and reports mistakes in the file that has them', () => {
    const files = { [root]: 'extends: [acme]\n', '/node_modules/acme/style-guide.yml': '\nbran: x\n' };
    const { guide, findings } = loadFrom(files, root);
    expect(guide).toBeUndefined();
    expect(findings.map(line)).toEqual(['error 2:1-2:5 Unknown key `bran`; did you mean `brand`?']);
    expect(findings[0]?.place.path).toBe('/node_modules/acme/style-guide.yml');
  });

  it('lets a guide speak of the channels of another', () => {
    const files = {
      [root]: 'extends: ./base.yml\noverrides: [{ channels: [ads], address: formal }]\n',
      '/brand/base.yml': 'channels: { ads: { files: x } }\n',
    };
    expect(loadFrom(files, root).findings).toEqual([]);
  });

  it('lets a guide leave the files of a channel to those that extend it', () => {
    const files = {
      [root]: 'extends: ./base.yml\nchannels: { ads: { files: x } }\n',
      '/brand/base.yml': 'channels: { ads: { preset: google-ads } }\n',
    };
    const { guide, findings } = loadFrom(files, root);
    expect(findings).toEqual([]);
    expect(guide?.channels[0]).toMatchObject({ files: ['x'], preset: 'google-ads', limits: { headline: { max: 30 } } });
  });

  it('takes the limits of a preset away with the preset', () => {
    const base = 'channels: { ads: { files: x, preset: google-ads, limits: { headline: 25 } } }\n';
    const { guide } = loadFrom({ [root]: 'extends: ./base.yml\nchannels: { ads: { preset: meta-ads } }\n', '/brand/base.yml': base }, root);
    expect(Object.keys(guide?.channels[0]?.limits ?? {}).sort()).toEqual(['body', 'headline', 'link-description', 'title']);
  });

  it('tells a circle', () => {
    const files = { [root]: 'extends: ./a.yml\n', '/brand/a.yml': 'extends: [./b.yml]\n', '/brand/b.yml': 'extends: ./a.yml\n' };
    const { guide, findings } = loadFrom(files, root);
    expect(guide).toBeUndefined();
    expect(findings.map((finding) => [finding.place.path, line(finding)])).toEqual([
      ['/brand/b.yml', 'error 1:10-1:17 `extends` goes round in a circle: a.yml → b.yml → a.yml.'],
    ]);
  });

  it('tells a guide that extends itself', () => {
    expect(loadFrom({ [root]: 'extends: style-guide.yml\n' }, root).findings.map(line)).toEqual([
      'error 1:10-1:25 `extends` goes round in a circle: style-guide.yml → style-guide.yml.',
    ]);
  });

  it('reads a guide once that is reached twice', () => {
    const files = {
      [root]: 'extends: [./a.yml, ./b.yml]\n',
      '/brand/a.yml': 'extends: ./c.yml\n',
      '/brand/b.yml': 'extends: ./c.yml\n',
      '/brand/c.yml': 'names: [Oak]\n',
    };
    const { guide, sources } = loadFrom(files, root);
    expect(guide?.names.map(({ text }) => text)).toEqual(['Oak']);
    expect(sources).toEqual([root, '/brand/a.yml', '/brand/c.yml', '/brand/b.yml']);
  });

  it('keeps a limit that was switched off, where the same preset is named again', () => {
    const base = 'channels: { email: { files: a/**, preset: email, limits: { subject: off, preheader: 90 } } }\n';
    const own = 'extends: ./base.yml\nchannels: { email: { preset: email } }\n';
    const { guide } = loadFrom({ [root]: own, '/brand/base.yml': base }, root);
    expect(Object.entries(guide?.channels[0]?.limits ?? {}).map(([field, { max }]) => [field, max])).toEqual([['preheader', 90]]);
  });

  it('tells a guide that is not there', () => {
    expect(loadFrom({}, root).findings.map(line)).toEqual(['error 1:1-1:1 The style guide is not there or can not be read.']);
  });

  it('takes plain terms for words of the guide’s language, and `*` for all', () => {
    const { guide } = loadFrom(
      { [root]: 'locale: en-US\nterms:\n  - { use: email, not: [e-mail] }\n  - { use: { "*": Wi-Fi }, not: { "*": [wifi] } }\n' },
      root,
    );
    expect(guide?.terms.map(({ use, not }) => [use, not])).toEqual([
      [{ en: 'email' }, { en: ['e-mail'] }],
      [{ '*': 'Wi-Fi' }, { '*': ['wifi'] }],
    ]);
  });
});
