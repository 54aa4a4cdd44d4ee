/** Words that are part of something that no reader reads as prose. */

/**
 * Whether the characters around a range make it part of a path, a handle, an identifier or a longer compound:
 * `github/site`, `@slack`, `sign-in-form`, `node.test`, `github(dot)com`.
 *
 * @param text - Cooked text; `start` and `end` are offsets into it.
 */
export function isPartOfIdentifier(text: string, start: number, end: number): boolean {
  if (start > 0 && '/@#_-=$\\'.includes(text.charAt(start - 1))) return true;
  if (start > 1 && text.charAt(start - 1) === '.' && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))) return true;
  if (/^\s?[([{](?:at|dot)[)\]}]/i.test(text.slice(end, end + 7))) return true;
  const after = text.charAt(end);
  if (after !== '' && '/@_-=\\'.includes(after)) return true;
  return (after === '.' || after === ':') && /[\p{L}\p{N}]/u.test(text.charAt(end + 1));
}
