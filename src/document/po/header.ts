/** What the header of a `.po` file says. */

import { normalLocale } from '../locale.ts';

/** Scripts that gettext writes as modifiers: `sr@latin`. */
const scripts: Readonly<Record<string, string>> = { latin: 'Latn', cyrillic: 'Cyrl', devanagari: 'Deva', arabic: 'Arab' };

/** The locale of `Language: pt_BR`; absent where the header has none, as in a template. */
export function headerLocale(header: string): string | undefined {
  const name = /^Language:[ \t]*(\S+)[ \t]*$/im.exec(header)?.[1];
  const [, tag = '', modifier = ''] = /^([\w-]+)(?:\.[\w-]+)?(?:@(\w+))?$/.exec(name ?? '') ?? [];
  const script = scripts[modifier.toLowerCase()];
  return normalLocale(script === undefined ? tag : tag.replace(/^[a-z]+/i, `$&-${script}`));
}
