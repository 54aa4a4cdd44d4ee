/** What a message may be required to have. */

/** Elements, as the guide names them. */
export const elements = [
  'unsubscribe',
  'postal-address',
  'preheader',
  'subject',
  'alt-text',
  'stop',
  'brand-name',
  'disclosure',
  'privacy',
  'terms',
] as const;

/** An element of a message. */
export type Element = (typeof elements)[number];
