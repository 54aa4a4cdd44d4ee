/** Which keys of front matter and data files hold text that customers read, and what it is for. */

import type { Role } from '../document.ts';
import type { DataPath } from './value.ts';

/** What the text under a key is. */
export interface CopyKey {
  readonly role: Role;
  /** Field as limits name it. */
  readonly field: string;
}

/** Normalised key (lower case, letters and digits only) → role and field. */
const keys: ReadonlyMap<string, readonly [role: Role, field: string]> = new Map([
  ['title', ['title', 'title']],
  ['seotitle', ['title', 'title']],
  ['metatitle', ['title', 'title']],
  ['pagetitle', ['title', 'title']],
  ['ogtitle', ['title', 'og-title']],
  ['twittertitle', ['title', 'og-title']],
  ['shorttitle', ['title', 'short-title']],
  ['linktitle', ['title', 'short-title']],
  ['navtitle', ['title', 'short-title']],
  ['sidebartitle', ['title', 'short-title']],
  ['sidebarlabel', ['label', 'short-title']],
  ['description', ['description', 'description']],
  ['seodescription', ['description', 'description']],
  ['metadescription', ['description', 'description']],
  ['ogdescription', ['description', 'og-description']],
  ['twitterdescription', ['description', 'og-description']],
  ['summary', ['description', 'summary']],
  ['excerpt', ['description', 'summary']],
  ['deck', ['description', 'deck']],
  ['lead', ['description', 'deck']],
  ['intro', ['description', 'deck']],
  ['tagline', ['description', 'deck']],
  ['subtitle', ['heading', 'subtitle']],
  ['subheading', ['heading', 'subtitle']],
  ['kicker', ['heading', 'kicker']],
  ['heading', ['heading', 'heading']],
  ['headline', ['headline', 'headline']],
  ['subject', ['subject', 'subject']],
  ['preheader', ['preheader', 'preheader']],
  ['preview', ['preheader', 'preheader']],
  ['previewtext', ['preheader', 'preheader']],
  ['alt', ['alt', 'alt']],
  ['imagealt', ['alt', 'alt']],
  ['ogimagealt', ['alt', 'alt']],
  ['featuredimagealt', ['alt', 'alt']],
  ['caption', ['caption', 'caption']],
  ['cta', ['cta', 'cta']],
  ['ctatext', ['cta', 'cta']],
  ['ctalabel', ['cta', 'cta']],
  ['buttontext', ['cta', 'cta']],
  ['buttonlabel', ['cta', 'cta']],
  ['question', ['heading', 'question']],
  ['answer', ['body', 'answer']],
]);

/** Under one of these, `text`, `label` and `title` name what a button says. */
const buttons = new Set(['cta', 'ctas', 'button', 'buttons']);

/** Prefixes whose members are copy only if the member is: `seo.title`, `og.description`. */
const prefixes = new Set(['seo', 'og', 'opengraph', 'twitter', 'meta']);

/** The key without case and separators: `og:image_alt` → `ogimagealt`. */
export function normalKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** What the value at this path is, if its key says that it is copy. */
export function copyKey(path: DataPath): CopyKey | undefined {
  const names = path.filter((step) => typeof step === 'string').map(normalKey);
  const name = names.at(-1) ?? '';
  const parent = names.at(-2) ?? '';
  const isButton = buttons.has(parent) || (parent === 'actions' && names.includes('hero'));
  if (isButton && /^(?:text|label|title)$/.test(name)) return { role: 'cta', field: 'cta' };
  const prefixed = prefixes.has(parent) ? keys.get((parent === 'opengraph' ? 'og' : parent) + name) : undefined;
  const entry = prefixed ?? keys.get(name);
  return entry && { role: entry[0], field: entry[1] };
}
