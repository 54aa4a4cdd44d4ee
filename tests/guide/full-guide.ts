/** A guide that uses every section, as the documentation shows it. */
export const fullGuide = `# style-guide.yml
extends: [univocal:ecommerce]       # presets: shipped, a path, or an npm package
brand: Alder & Oak
locale: en-US                       # locale of what says nothing else
locales:
  pattern: ["content/{locale}/**", "locales/{locale}.json", "**/*.{locale}.md"]   # how a path names its locale and finds its siblings
  sibling: translation_of           # or a front matter key that names the source file
  es: { address: informal }
  de: { address: formal }
channels:
  ads:   { files: "ads/*.csv",            preset: google-ads }
  blog:  { files: "blog/**/*.md" }
  email:
    files: "emails/**/*.{html,mjml,liquid,txt}"
    preset: email                   # limits, required elements and rules of the channel; each may be set here too
    limits: { subject: 60, preheader: 100 }
    placeholders: { allowed: [first_name, order.name, unsubscribe_url], fallback: [first_name] }
    required: [unsubscribe, postal-address]
  chat:  { files: "macros/*.{json,yml}",  preset: zendesk }
  sms:   { files: "sms/*.txt",            preset: sms }
names: [Alder & Oak, Oak Lamp, Oak Lamp Mini]          # written exactly so
terms:
  - use: email
    not: [e-mail, electronic mail]
    why: One spelling everywhere.
  - use: { en: cart, es: carrito }
    not: { en: [basket, shopping bag], es: [cesta] }
    except: [basket of goods]
facts:
  returns-window: 30 days                              # a topic of the preset
  free-shipping-threshold: { en-US: $50, es: 50 €, de: 50 € }   # a value per locale
  support-phone: +1 800 555 0199
  warranty:
    value: 2 years
    required: [email, chat]                            # channels that must state it
    except:                                            # scope: words of the sentence, heading, row or file that narrow it
      - { when: [battery, batteries], value: 1 year }
      - { when: [clearance, outlet] }                  # no value: never compared
  plus-delivery:                                       # a topic of one's own
    about: [Plus delivery, Plus members get their order]
    value: 1-2 business days
copy:                                                  # approved sentences: drift is reported
  tagline: Light that lasts.
  sale: { text: "Sale ends 30 November 2026.", until: 2026-11-30, channels: [ads, email] }
questions:                                             # what customers ask; each must be answered
  - ask: When will my product be delivered?
    facts: [delivery-time]
    channels: [email, chat]
rules:
  readability: { grade: 9 }
  exclamation: off
  vague-time: error
overrides:
  - channels: [ads]
    rules: { readability: off }
  - files: legal/**
    address: { de: formal }         # a file set may differ in register, locale, facts
    rules: { contraction: off }
ignore: [drafts/**]
`;
