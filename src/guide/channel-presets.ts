/**
 * What a platform asks of its texts.
 *
 * Figures: Google Ads, Google Play and Meta help pages; WhatsApp “Template components”, “Media card carousel templates”, “Limited-time offer templates”; App Store Connect “App information”, “Platform version information”; Microsoft Advertising “Bulk file schema”; LinkedIn “Single image ads specifications”;
 * X's own counter (twitter-text, configuration 3); Merchant Center “Product data specification”.
 * Mail, push and page titles have no limit, these are the lengths that clients show.
 */

import type { Limit, LimitUnit } from '../rule/brand.ts';
import type { RuleSettingMap } from './guide.ts';

/** What a preset gives to its channel. */
export interface ChannelPreset {
  readonly limits: Readonly<Record<string, Limit>>;
  readonly rules: RuleSettingMap;
  /** Elements that each message must have. */
  readonly required: readonly string[];
}

type Weight = NonNullable<Limit['severity']>;

const pageLimits = limits('codepoints', 'info', { title: 60, description: 160 });

const presets: Readonly<Record<string, ChannelPreset>> = {
  // Google counts East Asian wide characters twice and refuses what is longer.
  'google-ads': preset({
    ...limits('wide', 'error', { headline: 30, 'long-headline': 90, description: 90, path: 15 }),
    ...limits('wide', 'error', { 'link-text': 25, 'description-line': 35, callout: 25, snippet: 25 }),
    ...limits('wide', 'warning', { 'business-name': 25 }),
  }),
  // More is taken where inserted text may turn out short; then the ad is left out when it is not.
  'microsoft-ads': preset({
    ...limits('wide', 'warning', { headline: 30, 'long-headline': 90, description: 90, path: 15, 'business-name': 25 }),
    ...limits('wide', 'warning', { 'link-text': 25, 'description-line': 35, callout: 25, snippet: 25 }),
  }),
  // Advice: longer texts run, but are cut behind "see more".
  'meta-ads': preset({
    ...limits('codepoints', 'warning', { title: 40 }),
    ...limits('codepoints', 'info', { body: 125, 'link-description': 30 }),
  }),
  // Cut behind "see more": 600, 200 and 300 are refused.
  'linkedin-ads': preset({
    ...limits('utf16', 'warning', { 'intro-text': 150, headline: 70 }),
    ...limits('utf16', 'info', { description: 100 }),
  }),
  'tiktok-ads': preset(limits('wide', 'warning', { text: 100, 'display-name': 40 })),
  'x-ads': preset({ ...limits('weighted', 'error', { post: 280 }), ...limits('codepoints', 'warning', { 'card-title': 70 }) }),
  email: preset(limits('codepoints', 'warning', { subject: 60, preheader: 100 })),
  shopify: preset(limits('codepoints', 'info', { 'seo-title': 70, 'seo-description': 160 })),
  woocommerce: preset(limits('codepoints', 'info', { 'seo-title': 60, 'seo-description': 160 })),
  // A short title of up to 150 is taken, 65 are advised.
  'merchant-center': preset({
    ...limits('codepoints', 'error', { title: 150, description: 5000 }),
    ...limits('codepoints', 'warning', { 'product-highlight': 150 }),
    ...limits('codepoints', 'info', { 'short-title': 65 }),
  }),
  sms: preset(limits('sms', 'warning', { body: 160 })),
  whatsapp: preset(limits('utf16', 'error', { header: 60, body: 1024, footer: 60, button: 25, 'card-body': 160, offer: 16 })),
  push: preset(limits('codepoints', 'info', { title: 65, body: 240 })),
  // Google Play, then the App Store, whose fields have names of their own.
  store: preset({
    ...limits('codepoints', 'error', { title: 30, 'short-description': 80, 'full-description': 4000, 'release-notes': 500 }),
    ...limits('utf16', 'error', { name: 30, subtitle: 30, 'promotional-text': 170, description: 4000, 'whats-new': 4000 }),
    ...limits('codepoints', 'error', { keywords: 100 }),
  }),
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
  return { limits: given, rules: {}, required: [] };
}
