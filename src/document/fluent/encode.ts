/** Writes a replacement inside a Fluent pattern, or says that it can't be written there without a change of meaning. */

/**
 * The replacement as written in a pattern.
 *
 * @param raw - The pattern as it stands.
 */
export function encodeFluent(replacement: string, raw: string): string | undefined {
  if (/[{}]|[^\P{Cc}\t]|\p{Cs}/u.test(replacement)) return undefined;
  // On a line of its own these would start something else, and white space would be indent.
  if (/[\n{]/.test(raw) && /^(?:[[*.]|\s|$)|\s$/.test(replacement)) return undefined;
  return replacement.trim() === '' && !/\S\s+\S/.test(raw) ? undefined : replacement;
}
