import { describe, expect, it } from 'vitest';
import { registry } from '../../rules/index.generated.ts';
import { channelPreset, channelPresetNames, presetLimits } from '../../src/guide/channel-presets.ts';
import { parseGuide } from '../../src/guide/load.ts';
import { lintText } from '../../src/index.ts';

describe('channel presets', () => {
  it('have the figures of the platforms', () => {
    const figures = channelPresetNames.map((name) => [
      name,
      Object.entries(presetLimits(name))
        .map(([field, { max }]) => `${field} ${max}`)
        .join(', '),
    ]);
    expect(Object.fromEntries(figures)).toEqual({
      'google-ads':
        'headline 30, long-headline 90, description 90, path 15, link-text 25, description-line 35, callout 25, snippet 25, business-name 25',
      'microsoft-ads':
        'headline 30, long-headline 90, description 90, path 15, business-name 25, link-text 25, description-line 35, callout 25, snippet 25',
      'meta-ads': 'title 40, body 125, link-description 30',
      'linkedin-ads': 'intro-text 150, headline 70, description 100',
      'tiktok-ads': 'text 100, display-name 40',
      'x-ads': 'post 280, card-title 70',
      email: 'subject 60, preheader 100',
      shopify: 'seo-title 70, seo-description 160',
      woocommerce: 'seo-title 60, seo-description 160',
      'merchant-center': 'title 150, description 5000, product-highlight 150, short-title 65',
      sms: 'body 160',
      whatsapp: 'header 60, body 1024, footer 60, button 25, card-body 160, offer 16',
      push: 'title 65, body 240',
      store:
        'title 30, short-description 80, full-description 4000, release-notes 500, name 30, subtitle 30, promotional-text 170, description 4000, whats-new 4000, keywords 100',
      pages: 'title 60, description 160',
      seo: 'title 60, description 160',
      zendesk: '',
      gorgias: '',
    });
  });

  it('count as the platforms do', () => {
    expect(presetLimits('google-ads')['headline']).toEqual({ max: 30, unit: 'wide', severity: 'error' });
    expect(presetLimits('sms')['body']?.unit).toBe('sms');
    expect(presetLimits('meta-ads')['body']?.severity).toBe('info');
    expect(presetLimits('x-ads')['post']).toEqual({ max: 280, unit: 'weighted', severity: 'error' });
  });

  it('refuse nothing by figures that no platform confirms', () => {
    const sure = ['headline', 'long-headline', 'description', 'path', 'link-text', 'description-line', 'callout', 'snippet'];
    const refused = (name: string): string[] =>
      Object.entries(presetLimits(name)).flatMap(([field, { severity }]) => (severity === 'error' ? [field] : []));
    expect(refused('google-ads')).toEqual(sure);
    expect(['microsoft-ads', 'meta-ads', 'linkedin-ads', 'tiktok-ads'].flatMap(refused)).toEqual([]);
  });

  it.each(channelPresetNames)('%s sets rules that exist, with options that they take', (name) => {
    for (const [id, { options }] of Object.entries(channelPreset(name).rules)) {
      expect(Object.keys(registry)).toContain(id);
      expect(registry[id]?.options.safeParse(options).success, id).toBe(true);
    }
  });

  it.each(channelPresetNames)('%s requires elements that a guide could require', (name) => {
    const required = JSON.stringify(channelPreset(name).required);
    expect(parseGuide(`channels: { a: { files: "*", required: ${required} } }`, 'style-guide.yml', registry).findings).toEqual([]);
  });

  it('tell of no place twice', async () => {
    const { guide } = parseGuide('channels: { ads: { files: "*.csv", preset: google-ads } }', 'style-guide.yml', registry);
    if (!guide) throw new Error('The guide is not valid.');
    const text = 'Campaign,Ad Group,Headline 1,Description 1\nLamps,Oak,Oak Lamps!!,Great! Great light! 🎉 S A L E\n';
    const findings = await lintText(text, { path: 'a.csv', guide });
    const places = findings.map(({ place }) => `${place.start.offset}-${place.end.offset}`);
    expect(findings.length).toBeGreaterThan(3);
    expect(new Set(places).size).toBe(places.length);
  });

  it('give nothing for a name that is none', () => {
    expect([presetLimits('constructor'), presetLimits(undefined)]).toEqual([{}, {}]);
  });
});
