/** Tags that hold the text that they show: translations, links, first values of modules. */

import type { Match } from './lookahead.ts';

type Shown = Pick<Match, 'kind' | 'name' | 'fallback'>;

const quoted = /^(?:"([^"]*)"|'([^']*)')/;

/** HubSpot's modules: `{% text "intro" label="Intro", value="Read on" %}`. */
const firstValue = /^(?:"[^"]*"|'[^']*').*?[\s,]value\s*=\s*(?:"([^"]*)"|'([^']*)')/s;

/** Twig's short form: `{% block subject 'Your order' %}`. */
const shortBlock = /^(\w+)\s+(?:"([^"]*)"|'([^']*)')$/;

/** What a tag shows by its own text; `undefined` for one that has none. */
export function ownText(name: string, argument: string): Shown | undefined {
  switch (name) {
    case 'trans':
    case 'translate':
      // `{% trans "Bye" as bye %}` shows nothing where it stands.
      return /\sas\s+\w+$/.test(argument) ? { kind: 'comment', name } : output(name, quoted.exec(argument));
    case '_':
    case 't':
    case 'unsubscribe':
    case 'manage_preferences':
    case 'web_view':
      return output(name, quoted.exec(argument));
    case 'block':
      return shortText(argument);
    default:
      return undefined;
  }
}

function output(name: string, text: RegExpExecArray | null): Shown | undefined {
  return text ? { kind: 'output', name: folded(name + text[0]), fallback: text[1] ?? text[2] ?? '' } : undefined;
}

function shortText(argument: string): Shown | undefined {
  const found = shortBlock.exec(argument);
  return found ? { kind: 'output', name: folded(found[1] ?? ''), fallback: found[2] ?? found[3] ?? '' } : undefined;
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
