/** The words of a field's name. */

/** Names of fields whose values are no promise: `warranty_note_id_ttl`. */
const technical = new Set(['cache', 'id', 'note', 'timeout', 'ttl']);

/** Longer names are sentences: a catalogue's source text. */
const mostWords = 8;

/**
 * `returns.windowDays` as `returns window days`: parted at dots, hyphens, underscores, slashes and inner capitals.
 *
 * @returns `undefined` for a field of the machine (`cache.ttl`) and for a sentence.
 */
export function fieldWords(name: string): string | undefined {
  const words = name
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .filter((word) => word !== '');
  return words.length > mostWords || words.some((word) => technical.has(word.toLowerCase())) ? undefined : words.join(' ');
}
