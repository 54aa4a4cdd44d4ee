/** Which arguments of shortcodes and components are copy, and what for. */

import type { Role } from '../document.ts';

const roles: Readonly<Record<string, Role>> = {
  alt: 'alt',
  alttext: 'alt',
  imagealt: 'alt',
  arialabel: 'label',
  label: 'label',
  placeholder: 'label',
  tooltip: 'label',
  badge: 'label',
  caption: 'caption',
  heading: 'heading',
  header: 'heading',
  headline: 'headline',
  subtitle: 'heading',
  subheading: 'heading',
  eyebrow: 'heading',
  question: 'heading',
  answer: 'body',
  summary: 'heading',
  description: 'description',
  excerpt: 'description',
  tagline: 'description',
  quote: 'quote',
  message: 'body',
  cta: 'cta',
  ctatext: 'cta',
  ctalabel: 'cta',
  buttontext: 'cta',
  buttonlabel: 'cta',
  linktext: 'cta',
};

/**
 * The role of an argument; `undefined` if it is none that customers read.
 *
 * @param element - Name of the shortcode, component or element.
 */
export function copyRole(name: string, element: string): Role | undefined {
  const key = name.toLowerCase().replaceAll(/[-_]/g, '');
  if (key === 'title') return titleRole(element);
  if (key === 'text') return textRole(element);
  if (key === 'label' && /button|cta/i.test(element)) return 'cta';
  return Object.hasOwn(roles, key) ? roles[key] : undefined;
}

/** Elements of HTML have tooltips; frames are named for who can't see them; a box has a heading. */
function titleRole(element: string): Role {
  if (/^(?:fig|figure|im(?:g|age)|picture|gallery)/i.test(element)) return /^img$/.test(element) ? 'label' : 'caption';
  const isNamed = /^(?:youtube|video|vimeo|iframe|embed|tweet|codepen|tabs?|tab-?item|code-?block|code|a|abbr|span|button|input|link)$/i;
  return isNamed.test(element) ? 'label' : 'heading';
}

function textRole(element: string): Role {
  if (/quote/i.test(element)) return 'quote';
  if (/button|cta|btn/i.test(element)) return 'cta';
  return /badge|label|tag$/i.test(element) ? 'label' : 'body';
}
