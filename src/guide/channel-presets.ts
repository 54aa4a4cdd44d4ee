/**
 * What a platform asks of its texts.
 *
 * Figures: Google Ads, Google Play and Meta help pages; WhatsApp “Template components”, “Media card carousel templates”, “Limited-time offer templates”; App Store Connect “App information”, “Platform version information”; Microsoft Advertising “Bulk file schema”; LinkedIn “Single image ads specifications”;
 * X's own counter (twitter-text, configuration 3); Merchant Center “Product data specification”.
 * Mail, push and page titles have no limit, these are the lengths that clients show.
 * Rules: the editorial policies of the platforms, as each preset says. They check what is published; the platforms decide.
 */

import type { Limit, LimitUnit } from '../rule/brand.ts';
import type { Element } from '../rule/elements.ts';
import type { RuleSetting, RuleSettingMap } from './guide.ts';

/** What a preset gives to its channel. */
export interface ChannelPreset {
  readonly limits: Readonly<Record<string, Limit>>;
  readonly rules: RuleSettingMap;
  /** Elements that each message must have. */
  readonly required: readonly Element[];
}

type Weight = NonNullable<Limit['severity']>;

const chat: RuleSettingMap = { 'sentence-length': { options: { max: 30 } }, personalisation: { severity: 'off', options: {} } };

const pageLimits = limits('codepoints', 'info', { title: 60, description: 160 });

const presets: Readonly<Record<string, ChannelPreset>> = {
  // Google counts East Asian wide characters twice and refuses what is longer.
  // Rules: Google Ads policies, “Editorial”: punctuation and symbols, emoji, unacceptable spacing and spelling, phone numbers, repetition.
  'google-ads': preset(
    {
      ...limits('wide', 'error', { headline: 30, 'long-headline': 90, description: 90, path: 15 }),
      ...limits('wide', 'error', { 'link-text': 25, 'description-line': 35, callout: 25, snippet: 25 }),
      ...limits('wide', 'warning', { 'business-name': 25 }),
    },
    { rules: searchAds('Google Ads') },
  ),
  // More is taken where inserted text may turn out short; then the ad is left out when it is not.
  // Rules: Microsoft Advertising policies, “Style and relevance”: the same matters.
  'microsoft-ads': preset(
    {
      ...limits('wide', 'warning', { headline: 30, 'long-headline': 90, description: 90, path: 15, 'business-name': 25 }),
      ...limits('wide', 'warning', { 'link-text': 25, 'description-line': 35, callout: 25, snippet: 25 }),
    },
    { rules: searchAds('Microsoft Advertising') },
  ),
  // Advice: longer texts run, but are cut behind "see more".
  // Rules: Meta advertising standards, “Spam” and “Grammar”: no symbols, numbers or letters that dodge the review.
  'meta-ads': preset(
    {
      ...limits('codepoints', 'warning', { title: 40 }),
      ...limits('codepoints', 'info', { body: 125, 'link-description': 30 }),
    },
    { rules: { 'ad-policy': adPolicy('Meta', ['symbols', 'spelling']) } },
  ),
  // Cut behind "see more": 600, 200 and 300 are refused.
  // Rules: LinkedIn advertising policies, “Ad quality”: no excessive symbols, no repetition, standard spelling.
  'linkedin-ads': preset(
    {
      ...limits('utf16', 'warning', { 'intro-text': 150, headline: 70 }),
      ...limits('utf16', 'info', { description: 100 }),
    },
    { rules: { 'ad-policy': adPolicy('LinkedIn', ['symbols', 'spelling', 'repetition']) } },
  ),
  // Rules: TikTok, “Ad creatives and landing page”: misuse of symbols, letters and spaces; emoji can't be in the text of an ad.
  'tiktok-ads': preset(limits('wide', 'warning', { text: 100, 'display-name': 40 }), {
    rules: { 'ad-policy': adPolicy('TikTok', ['symbols', 'spelling']), emoji: { severity: 'warning', options: { allow: 'none' } } },
  }),
  // Rules: X Ads policies, “Quality”: no misuse of symbols, numbers and letters.
  'x-ads': preset(
    { ...limits('weighted', 'error', { post: 280 }), ...limits('codepoints', 'warning', { 'card-title': 70 }) },
    { rules: { 'ad-policy': adPolicy('X', ['symbols', 'spelling']) } },
  ),
  // Rules: CAN-SPAM and CASL for mail that advertises; W3C, “Images Tutorial”, for pictures, which many inboxes hide.
  email: preset(limits('codepoints', 'warning', { subject: 60, preheader: 100 }), {
    required: ['alt-text'],
    rules: {
      'required-element': { options: { promotional: ['unsubscribe', 'postal-address', 'preheader'] } },
      personalisation: { severity: 'warning', options: {} },
      cadence: { severity: 'warning', options: {} },
    },
  }),
  shopify: preset(limits('codepoints', 'info', { 'seo-title': 70, 'seo-description': 160 })),
  woocommerce: preset(limits('codepoints', 'info', { 'seo-title': 60, 'seo-description': 160 })),
  // A short title of up to 150 is taken, 65 are advised.
  // Rules: Product data specification, “Title”: no promotional text, no gimmicks.
  'merchant-center': preset(
    {
      ...limits('codepoints', 'error', { title: 150, description: 5000 }),
      ...limits('codepoints', 'warning', { 'product-highlight': 150 }),
      ...limits('codepoints', 'info', { 'short-title': 65 }),
    },
    { rules: { 'ad-policy': adPolicy('Merchant Center', ['promotion', 'symbols', 'spelling']) } },
  ),
  // Rules: CTIA, “Messaging Principles and Best Practices”: who writes, and how to stop it.
  sms: preset(limits('sms', 'warning', { body: 160 }), {
    rules: {
      'required-element': { options: { promotional: ['stop', 'brand-name'] } },
      cadence: { severity: 'warning', options: {} },
    },
  }),
  // Rules: Meta, “Template components”, “Template categorization”. A variable always has a value there.
  whatsapp: preset(limits('utf16', 'error', { header: 60, body: 1024, footer: 60, button: 25, 'card-body': 160, offer: 16 }), {
    rules: { 'whatsapp-template': { severity: 'error', options: {} }, personalisation: { severity: 'off', options: {} } },
  }),
  // Rules: Apple, “Human Interface Guidelines: Notifications”; Android, “Notifications”: short, calm, one picture at most.
  push: preset(limits('codepoints', 'info', { title: 65, body: 240 }), {
    rules: { emoji: { options: { max: 1 } }, cadence: { severity: 'warning', options: {} } },
  }),
  // Google Play, then the App Store, whose fields have names of their own.
  // Rules: Google Play, “Metadata”, and App Store Review Guidelines 2.3.7: no rank, price or offer in a title.
  store: preset(
    {
      ...limits('codepoints', 'error', { title: 30, 'short-description': 80, 'full-description': 4000, 'release-notes': 500 }),
      ...limits('utf16', 'error', { name: 30, subtitle: 30, 'promotional-text': 170, description: 4000, 'whats-new': 4000 }),
      ...limits('codepoints', 'error', { keywords: 100 }),
    },
    { rules: { 'ad-policy': adPolicy('The store', ['promotion']) } },
  ),
  pages: preset(pageLimits),
  seo: preset(pageLimits),
  // Rules: an answer is read in a small window, and the help desk fills in a name or an address, never nothing.
  zendesk: preset({}, { rules: chat }),
  gorgias: preset({}, { rules: chat }),
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

function preset(given: ChannelPreset['limits'], more: Partial<Omit<ChannelPreset, 'limits'>> = {}): ChannelPreset {
  return { limits: given, rules: {}, required: [], ...more };
}

function adPolicy(platform: string, checks: readonly string[]): RuleSetting {
  return { severity: 'warning', options: { platform, checks } };
}

/** Ads in search results, which are text alone. Their exclamation marks are a matter of policy. */
function searchAds(platform: string): RuleSettingMap {
  return {
    'ad-policy': adPolicy(platform, ['symbols', 'spelling', 'phone', 'repetition', 'exclamation']),
    exclamation: { severity: 'off', options: {} },
    emoji: { severity: 'warning', options: { allow: 'none' } },
  };
}
