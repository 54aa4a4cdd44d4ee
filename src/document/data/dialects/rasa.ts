/** Rasa: what a bot says (`responses` of a domain). Shape: rasa.com/docs, Responses. */

import type { Choice, DataFile } from '../file.ts';
import { isText } from '../prose-value.ts';
import { lastKey } from '../value.ts';
import { type Dialect, selectParts } from './dialect.ts';

/**
 * Several texts under one name are variants: by chance, condition or channel, one of them is said.
 * Each is a message with its own buttons.
 */
export const rasa: Dialect = { name: 'rasa', preset: 'rasa', select };

function select(file: DataFile): Choice[] {
  return [...responses(file), ...customs(file)].sort((a, b) => a.value.range[0] - b.value.range[0]);
}

const responses = selectParts(
  ['responses', 'templates'].flatMap((root) => [
    [`${root}.*[]|text`, 'body', 'body'] as const,
    // Domains of Rasa 1 hold texts alone, too.
    [`${root}.*[]|`, 'body', 'body'] as const,
    [`${root}.*[]|buttons[].title`, 'cta', 'button'] as const,
    [`${root}.*[]|quick_replies[].title`, 'cta', 'button'] as const,
    [`${root}.*[]|elements[].title`, 'title', 'title'] as const,
    [`${root}.*[]|elements[].subtitle`, 'description', 'subtitle'] as const,
    [`${root}.*[]|elements[].buttons[].title`, 'cta', 'button'] as const,
  ]),
  (choice) => (choice.message.length === 3 ? choice : undefined),
);

const customKeys = new Set(['text', 'title', 'subtitle', 'alt_text', 'label']);
const choosers = new Set(['buttons', 'quick_replies', 'suggestions', 'options', 'actions']);

/** A channel's own form of a message (`custom:`, `attachment:`), as deep as the channel wants it. */
function customs({ values }: DataFile): Choice[] {
  return values.flatMap((value): Choice[] => {
    const { path, cooked } = value;
    const isCustom = path[0] === 'responses' && typeof path[2] === 'number' && (path[3] === 'custom' || path[3] === 'attachment');
    if (!isCustom || !customKeys.has(lastKey(path)) || !isText(cooked.text)) return [];
    const message = path.slice(0, 3);
    const isButton = path.some((step) => choosers.has(String(step)));
    return [isButton ? { value, role: 'cta', field: 'button', message } : { value, role: 'body', field: 'body', message }];
  });
}
