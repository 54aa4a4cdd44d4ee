/**
 * What a platform asks of its texts.
 *
 * Figures: Google Ads, Google Play, Meta and WhatsApp help pages; mail, push and page titles have no limit, these are the lengths that clients show.
 */

import type { Limit, LimitUnit } from '../rule/brand.ts';
import type { RuleSettingMap } from './guide.ts';

/** What a preset gives to its channel. */
export interface ChannelPreset {
  readonly limits: Readonly<Record<string, Limit>>;
  readonly rules: RuleSettingMap;
}

type Weight = NonNullable<Limit['severity']>;

const pageLimits = limits('codepoints', 'info', { title: 60, description: 160 });

const presets: Readonly<Record<string, ChannelPreset>> = {
  // Google counts East Asian wide characters twice and refuses what is longer.
  'google-ads': preset(
    limits('wide', 'error', {
      headline: 30,
      'long-headline': 90,
      description: 90,
      path: 15,
      'link-text': 25,
      'description-line': 35,
      callout: 25,
      snippet: 25,
      'business-name': 25,
    }),
  ),
  // Advice: longer texts run, but are cut behind "see more".
  'meta-ads': preset({
    ...limits('codepoints', 'warning', { title: 40 }),
    ...limits('codepoints', 'info', { body: 125, 'link-description': 30 }),
  }),
  email: preset(limits('codepoints', 'warning', { subject: 60, preheader: 100 })),
  shopify: preset(limits('codepoints', 'info', { 'seo-title': 70, 'seo-description': 160 })),
  sms: preset(limits('sms', 'warning', { body: 160 })),
  whatsapp: preset(limits('utf16', 'error', { header: 60, body: 1024, footer: 60, button: 25 })),
  push: preset(limits('codepoints', 'info', { title: 65, body: 240 })),
  store: preset(limits('codepoints', 'error', { title: 30, 'short-description': 80, 'full-description': 4000, 'release-notes': 500 })),
  pages: preset(pageLimits),
  seo: preset(pageLimits),
  zendesk: preset({}),
  gorgias: preset({}),
};

/** Names of the presets for channels. */
export const channelPresetNames: readonly string[] = Object.keys(presets);

/** The preset of a name; one that gives nothing if there is none. */
export function channelPreset(name: string | undefined): ChannelPreset {
  return (name !== undefined && Object.hasOwn(presets, name) ? presets[name] : undefined) ?? preset({});
}

/** Limits of a preset, by field. */
export function presetLimits(name: string | undefined): Readonly<Record<string, Limit>> {
  return channelPreset(name).limits;
}

/** Fields that any preset limits. */
export function limitedFields(): string[] {
  return [...new Set(Object.values(presets).flatMap((each) => Object.keys(each.limits)))];
}

function limits(unit: LimitUnit, severity: Weight, maxima: Readonly<Record<string, number>>): Record<string, Limit> {
  return Object.fromEntries(Object.entries(maxima).map(([field, max]) => [field, { max, unit, severity }]));
}

function preset(given: ChannelPreset['limits']): ChannelPreset {
  return { limits: given, rules: {} };
}
