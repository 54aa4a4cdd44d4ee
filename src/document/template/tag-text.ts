/** Tags that name a text, or hold one until somebody edits it. What tags show by their own text is in own-text.ts. */

import type { Match } from './lookahead.ts';

type Shown = Pick<Match, 'kind' | 'name' | 'fallback'>;

const quoted = /^(?:"([^"]*)"|'([^']*)')/;

/** HubSpot's modules: `{% linked_image "logo" label="Logo", value="Our logo" %}`. */
const firstValue = /^(?:"[^"]*"|'[^']*').*?[\s,]value\s*=\s*(?:"([^"]*)"|'([^']*)')/s;

/** Translations by a key, `{% trans "cart.title" %}`; `{% trans "Bye" as bye %}` shows nothing where it stands. */
export function keyedText(name: string, argument: string): Shown | undefined {
  if (name !== 'trans' && name !== 'translate') return undefined;
  if (/\sas\s+\w+$/.test(argument)) return { kind: 'comment', name };
  const key = quoted.exec(argument)?.[0];
  return key === undefined ? undefined : { kind: 'output', name: folded(name + key) };
}

/** What a module shows until somebody edits it. */
export function moduleText(name: string, argument: string): Shown | undefined {
  const value = firstValue.exec(argument);
  return value
    ? { kind: 'output', name: folded(name + (quoted.exec(argument)?.[0] ?? '')), fallback: value[1] ?? value[2] ?? '' }
    : undefined;
}

function folded(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}
